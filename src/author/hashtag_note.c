/* Texts of tags and accounts of commercial posts, so that those that turn out to matter have
 * names. */
#include <string.h>
#include <strings.h>

#include "author/hashtag.h"
#include "author/model.h"

static int note(struct brand_table *signs, uint64_t draw, unsigned source, candor_str text)
{
	struct brand_name sign = { draw, wording_key(text), source, text };

	return text.size <= NAME_BYTES ? brand_table_add(signs, &sign) : CANDOR_OK;
}

/* "#ad" stands in campaigns of all clients and is nobody's. */
static int is_disclosure(candor_str tag, const candor_result *result)
{
	for (size_t i = 0; i < result->finding_count; i++) {
		candor_str words = result->findings[i].text;

		if (words.size > tag.size && words.data[0] == '#' &&
		    !strncasecmp(words.data + 1, tag.data, tag.size) &&
		    !strcmp(result->findings[i].rule->category, "disclosure"))
			return 1;
	}
	return 0;
}

int hashtags_note(struct brand_table *signs, const struct observation *seen,
		  const candor_result *result, const struct stripped *words,
		  const struct post_names *names)
{
	if ((double)seen->commercial < MODEL_COMMERCIAL_POST && !observation_is_disclosed(seen))
		return CANDOR_OK;
	for (size_t at = 0; at < words->tags_size;) {
		const char *tag = words->tags + at;
		const char *end = memchr(tag, '\n', words->tags_size - at);
		candor_str text = { tag, (size_t)(end - tag) };

		if (!is_disclosure(text, result) &&
		    note(signs, seen->post, CANDOR_FOUND_HASHTAG, text))
			return CANDOR_ENOMEM;
		at += text.size + 1;
	}
	for (size_t i = 0; i < names->count; i++)
		if ((names->items[i].source & CANDOR_FOUND_HANDLE) &&
		    note(signs, seen->post, CANDOR_FOUND_HANDLE, names->items[i].name))
			return CANDOR_ENOMEM;
	return CANDOR_OK;
}
