#include "quality/row.h"

#include "base/str.h"
#include "output/put.h"

static int is_one_of(candor_str value, const char *const *words)
{
	for (; *words; words++)
		if (value.size == strlen(*words) && !memcmp(value.data, *words, value.size))
			return 1;
	return 0;
}

int row_label(const candor_post *post)
{
	static const char *const yes[] = { "1", "1.0", "true", NULL };
	static const char *const no[] = { "0", "0.0", "false", NULL };
	candor_str label = post->field[CANDOR_FIELD_LABEL];

	if (!label.size)
		return -1;
	return is_one_of(label, yes) ? 1 : is_one_of(label, no) ? 0 : -1;
}

static void set_key(candor_buffer *key, char kind, candor_str value)
{
	key->size = 0;
	put_byte(key, kind);
	put_data(key, value.data, value.size);
}

void row_group(candor_buffer *key, const candor_post *post)
{
	candor_str author = post->field[CANDOR_FIELD_AUTHOR_ID];
	candor_str id = post->field[CANDOR_FIELD_ID];
	const char *file = post->file ? post->file : "";

	/* The first byte keeps an id from being taken for an author. */
	if (author.size) {
		set_key(key, 'a', author);
	} else if (id.size) {
		set_key(key, 'i', id);
	} else {
		set_key(key, 'p', str_of(file));
		put_byte(key, ':');
		put_count(key, post->line);
	}
}
