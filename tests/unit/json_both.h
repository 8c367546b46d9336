/*
 * Both builds of the JSON reader side by side: the one in the library, and a private copy with
 * JSON_PORTABLE. Include it before <cmocka.h>, whose fail() is a macro.
 */
#ifndef CANDOR_TESTS_JSON_BOTH_H
#define CANDOR_TESTS_JSON_BOTH_H

#include "input/json.h"

struct json_build {
	const char *name;
	void (*init)(struct json_reader *reader, const char *data, size_t size,
		     enum json_mode mode);
	enum json_token (*next)(struct json_reader *reader);
	enum json_token (*skip_value)(struct json_reader *reader, enum json_token first);
	size_t (*unescape)(candor_str raw, char *out, unsigned *surrogates);
};

void portable_reader_init(struct json_reader *reader, const char *data, size_t size,
			  enum json_mode mode);
enum json_token portable_next(struct json_reader *reader);
enum json_token portable_skip(struct json_reader *reader, enum json_token first);
int portable_pass_key(struct json_reader *reader, candor_str seen);
size_t portable_unescape(candor_str raw, char *out, unsigned *surrogates);

static const struct json_build json_builds[] = {
	{ "library", json_reader_init, json_next, json_skip, json_unescape },
	{ "portable", portable_reader_init, portable_next, portable_skip, portable_unescape },
};

#define JSON_BUILDS (sizeof(json_builds) / sizeof(json_builds[0]))

#ifndef JSON_PORTABLE
#define JSON_PORTABLE
#endif
#define json_reader_init portable_reader_init
#define json_next        portable_next
#define json_skip        portable_skip
#define json_pass_key    portable_pass_key
#define json_unescape    portable_unescape
#include "input/json.c"
#include "input/json_unescape.c"
#undef json_reader_init
#undef json_next
#undef json_skip
#undef json_pass_key
#undef json_unescape

#endif
