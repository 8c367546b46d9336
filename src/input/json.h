/*
 * Pull reader for JSON in memory: one token a call, no tree, no allocation.
 *
 * Why not a library: candor needs bad UTF-8 and lone surrogates survived and counted, the last
 * of duplicate keys, numbers of any length, and the source offset of every value, at about the
 * speed of memory. See docs/decisions.md.
 */
#ifndef CANDOR_INPUT_JSON_H
#define CANDOR_INPUT_JSON_H

#include "base/limits.h"
#include "candor.h"

enum json_token {
	JSON_ERROR = -1,
	JSON_END, /* the text is used up */
	JSON_OBJECT_BEGIN,
	JSON_OBJECT_END,
	JSON_ARRAY_BEGIN,
	JSON_ARRAY_END,
	JSON_KEY,
	JSON_STRING,
	JSON_NUMBER,
	JSON_TRUE,
	JSON_FALSE,
	JSON_NULL
};

enum json_mode {
	JSON_LENIENT, /* also: raw control characters in strings, NaN and Infinity as numbers,
		       * trailing commas, invalid escapes (kept verbatim) */
	JSON_STRICT   /* RFC 8259 */
};

/* What `error` is above max_depth. */
#define JSON_TOO_DEEP "nested too deep"

struct json_reader {
	/* Of the last token; read only. */
	candor_str value; /* KEY, STRING: between the quotes, still escaped; NUMBER: its text */
	size_t offset;    /* where the token starts in the source */
	int escaped;      /* KEY, STRING: `value` contains a backslash: json_unescape it */
	int non_ascii;    /* KEY, STRING: `value` contains bytes >= 0x80 */
	const char *error; /* after JSON_ERROR: what is wrong, a static sentence */

	/* Levels; may be set before the first token, up to LIMIT_JSON_DEPTH_MOST. */
	unsigned max_depth; /* LIMIT_JSON_DEPTH */

	/* Private. */
	const char *data, *position, *end;
	enum json_mode mode;
	unsigned depth;
	unsigned char state;
	uint64_t objects[LIMIT_JSON_DEPTH_MOST / 64]; /* bit: this level is an object */
};

/* Starts over `size` bytes at `data`, which must stay while the reader is used and need not end
 * in NUL. Only the fields that are used are initialized: cheap enough to call for every line.
 */
void json_reader_init(struct json_reader *reader, const char *data, size_t size,
		      enum json_mode mode);

/* Next token. After one complete top-level value the reader returns JSON_END when only white
 * space is left; otherwise JSON_ERROR in strict mode ("text after the value"), and in lenient
 * mode it goes on with the next value (an optional comma or RFC 7464 record separator between
 * is skipped). An empty or blank text is JSON_END at once. After JSON_ERROR it returns
 * JSON_ERROR for ever. */
enum json_token json_next(struct json_reader *reader);

/* The text from the end of the last token on; of a key, from where its value begins. */
static inline const char *json_rest(const struct json_reader *reader)
{
	return reader->position;
}

/* Passes a key: 1 when what comes next are the same bytes as `seen`, which json_next has passed
 * up to the value of a key, at the same place of an object (its first member, or behind one);
 * nothing is known about the token then. 0: nothing has happened. */
int json_pass_key(struct json_reader *reader, candor_str seen);

/* Skips the value whose first token was just returned (a no-op for scalars), validating it.
 * Returns the last token of the value, or JSON_ERROR. */
enum json_token json_skip(struct json_reader *reader, enum json_token first);

/* Decodes escapes of `raw` (a KEY or STRING value) into `out`, which has room for raw.size
 * bytes (decoding never grows). Returns the decoded size. Surrogate pairs join; each lone
 * surrogate becomes U+FFFD and is added to *surrogates. Bytes that are no escapes are copied as
 * they are, bad UTF-8 included. */
size_t json_unescape(candor_str raw, char *out, unsigned *surrogates);

#endif
