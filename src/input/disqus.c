#include "input/disqus.h"

#include <string.h>

#include "base/err.h"
#include "base/limits.h"
#include "base/mem.h"
#include "input/pipe.h"
#include "input/xml.h"

enum { DISQUS_CHUNK = 16 << 10 };

/* Elements of a post that are told, and under which names. */
static const struct member_name {
	const char *parent, *element, *key;
} keys[] = {
	{ "post", "message", "message" },      { "post", "createdAt", "created_at" },
	{ "post", "isDeleted", "is_deleted" }, { "author", "name", "author_name" },
	{ "author", "username", "author_id" },
};

enum { KEYS = sizeof(keys) / sizeof(*keys) };

struct disqus {
	struct source *source;
	struct xml *xml;
	int in_post, in_author;
	const struct member_name *open; /* the element whose text is read */
	int count;                      /* of members of the record so far */
	int is_over;
	candor_buffer text; /* of the open element */
	struct pipe lines;
};

int disqus_is(candor_str head)
{
	static const char root[] = "<disqus";

	for (size_t i = 0; i + sizeof(root) - 1 <= head.size; i++)
		if (!memcmp(head.data + i, root, sizeof(root) - 1))
			return head.data[0] == '<' || !memcmp(head.data, "\xef\xbb\xbf<", 4);
	return 0;
}

/* ---- Writing lines ---- */

static void put(struct disqus *d, const char *text)
{
	candor_buffer_append(&d->lines.buffer, text, strlen(text));
}

static void put_string(struct disqus *d, candor_str text)
{
	static const char digits[] = "0123456789abcdef";

	put(d, "\"");
	for (size_t i = 0; i < text.size; i++) {
		unsigned char c = (unsigned char)text.data[i];
		char escape[] = { '\\', 'u', '0', '0', digits[c >> 4], digits[c & 15] };

		if (c < ' ')
			candor_buffer_append(&d->lines.buffer, escape, sizeof(escape));
		else if (c == '"' || c == '\\')
			candor_buffer_append(&d->lines.buffer, (char[]){ '\\', (char)c }, 2);
		else
			candor_buffer_append(&d->lines.buffer, &text.data[i], 1);
	}
	put(d, "\"");
}

static void put_member(struct disqus *d, const char *key, candor_str value)
{
	put(d, d->count++ ? "," : "{");
	put_string(d, (candor_str){ key, strlen(key) });
	put(d, ":");
	put_string(d, value);
}

static void put_attribute(struct disqus *d, const char *key, const char **attributes)
{
	const char *id = xml_attribute(attributes, "id");

	if (id)
		put_member(d, key, (candor_str){ id, strlen(id) });
}

/* ---- Reading elements ---- */

static const struct member_name *find(const char *parent, const char *element)
{
	for (size_t i = 0; i < KEYS; i++)
		if (!strcmp(keys[i].parent, parent) && !strcmp(keys[i].element, element))
			return &keys[i];
	return NULL;
}

static void begin(void *user, const char *name, const char **attributes)
{
	struct disqus *d = user;

	if (!d->in_post) {
		d->in_post = !strcmp(name, "post");
		if (d->in_post)
			put_attribute(d, "id", attributes);
		return;
	}
	if (!strcmp(name, "author"))
		d->in_author = 1;
	else if (!strcmp(name, "thread"))
		put_attribute(d, "thread", attributes);
	else if (!d->open)
		d->open = find(d->in_author ? "author" : "post", name);
	d->text.size = 0;
}

static void end_post(struct disqus *d)
{
	if (d->count)
		put(d, "}\n");
	d->count = d->in_post = 0;
}

static void end(void *user, const char *name)
{
	struct disqus *d = user;

	if (!d->in_post)
		return;
	if (d->open && !strcmp(name, d->open->element)) {
		put_member(d, d->open->key, (candor_str){ d->text.data, d->text.size });
		d->open = NULL;
	} else if (!strcmp(name, "author")) {
		d->in_author = 0;
	} else if (!strcmp(name, "post")) {
		end_post(d);
	}
	if (d->lines.buffer.failed || d->text.failed)
		xml_fail(d->xml, CANDOR_ENOMEM, "");
}

static void text(void *user, candor_str text)
{
	struct disqus *d = user;

	if (!d->open)
		return;
	candor_buffer_append(&d->text, text.data, text.size);
	if (d->text.size > LIMIT_RECORD_BYTES)
		xml_fail(d->xml, CANDOR_ELIMIT, "a value in the XML is longer than any record");
}

/* ---- The reader ---- */

int disqus_open(void **out, struct source *source, const struct container_limits *limits,
		candor_err *err)
{
	static const struct xml_handlers handlers = { begin, end, text };
	struct disqus *d = mem_zero(1, sizeof(*d));
	int status;

	(void)limits;
	*out = NULL;
	if (!d)
		return err_memory(err);
	d->source = source;
	status = xml_new(&d->xml, &handlers, d, err);
	if (status < 0)
		disqus_free(d);
	else
		*out = d;
	return status;
}

void disqus_free(void *reader)
{
	struct disqus *d = reader;

	if (!d)
		return;
	xml_free(d->xml);
	candor_buffer_free(&d->text);
	candor_buffer_free(&d->lines.buffer);
	mem_free(d);
}

/* Reads a chunk of XML. */
static void read_xml(struct disqus *d)
{
	candor_err *err = &d->lines.error;
	candor_str in;

	if (source_peek(&in, d->source, DISQUS_CHUNK, err) < 0)
		return;
	if (in.size > DISQUS_CHUNK)
		in.size = DISQUS_CHUNK;
	d->is_over = !in.size;
	xml_feed(d->xml, in, d->is_over, err);
	source_skip(d->source, in.size);
}

int disqus_read(size_t *got, void *reader, char *out, size_t size, candor_err *err)
{
	struct disqus *d = reader;

	while (pipe_is_empty(&d->lines) && !d->lines.error.code && !d->is_over)
		read_xml(d);
	return pipe_take(got, &d->lines, out, size, err);
}

int disqus_finish(void *reader, candor_err *err)
{
	(void)reader;
	(void)err;
	return CANDOR_OK;
}
