#include "vetted.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/str.h"

static candor_ruleset *ruleset;
static candor_scanner *scanner;

candor_authors *vetted_new(void)
{
	const candor_ruleset_options options = { .authors = 1 };
	candor_authors *authors;

	if (!ruleset) {
		assert_int_equal(candor_ruleset_new(&ruleset, &options, NULL), CANDOR_OK);
		assert_int_equal(candor_scanner_new(&scanner, ruleset, NULL), CANDOR_OK);
	}
	assert_int_equal(candor_authors_new(&authors, NULL, NULL), CANDOR_OK);
	return authors;
}

void vetted_add(candor_authors *authors, const struct vetted_post *from)
{
	candor_post post = { .file = "archive", .line = 1 };
	const candor_result *result;
	char id[300];

	snprintf(id, sizeof(id), "%s %s %.200s", from->author, from->day ? from->day : "",
		 from->text);
	post.field[CANDOR_FIELD_ID] = str_of(id);
	post.field[CANDOR_FIELD_AUTHOR_ID] = str_of(from->author);
	post.field[CANDOR_FIELD_PLATFORM] = str_of("test");
	post.field[CANDOR_FIELD_POSTED_AT] = str_of(from->day);
	post.field[CANDOR_FIELD_TEXT] = str_of(from->text);
	post.field[CANDOR_FIELD_BRAND] = str_of(from->brand);
	post.field[CANDOR_FIELD_HASHTAGS] = str_of(from->hashtags);
	assert_int_equal(candor_scan(scanner, &post, &result, NULL), CANDOR_OK);
	assert_int_equal(candor_authors_add(authors, &post, result), CANDOR_OK);
}

void vetted_conclude(candor_authors *authors)
{
	candor_err err = { 0 };

	if (candor_authors_conclude(authors, ruleset, &err))
		fail_msg("%s", err.what);
}

const candor_author *vetted_author(const candor_authors *authors, const char *id)
{
	for (size_t i = 0; i < candor_authors_count(authors); i++) {
		const candor_author *author = candor_authors_at(authors, i);

		if (author->id.size == strlen(id) && !memcmp(author->id.data, id, strlen(id)))
			return author;
	}
	fail_msg("no author %s", id);
	return NULL;
}

int vetted_set_up(void **state)
{
	static struct vetted_setting setting;
	candor_ruleset_options options = { .authors = 1 };

	if (candor_ruleset_new(&setting.ruleset, &options, NULL) ||
	    candor_scanner_new(&setting.scanner, setting.ruleset, NULL))
		return -1;
	*state = &setting;
	return 0;
}

int vetted_tear_down(void **state)
{
	struct vetted_setting *setting = *state;

	candor_scanner_free(setting->scanner);
	candor_ruleset_free(setting->ruleset);
	return 0;
}
