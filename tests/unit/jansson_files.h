/* JSON of the shared data, read by jansson; tests that need it skip where it is absent. */
#ifndef CANDOR_TESTS_JANSSON_FILES_H
#define CANDOR_TESTS_JANSSON_FILES_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#ifdef CANDOR_HAVE_JANSSON

#include <jansson.h>

/* The document at `path`; the caller gives it back with json_decref. */
static inline json_t *load_json(const char *path)
{
	json_error_t error;
	json_t *json = json_load_file(path, 0, &error);

	if (!json)
		fail_msg("%s:%d: %s", path, error.line, error.text);
	return json;
}

#endif
#endif
