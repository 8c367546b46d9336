/* Contacts for business: what is one, what is the same one, and what is none. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "author/contact.h"
#include "author/model.h"
#include "base/str.h"
#include "vetted.h"

static struct contacts contacts_of(const char *text)
{
	struct contacts contacts = { { 0 } };

	contacts_scan(&contacts, str_of(text));
	return contacts;
}

static size_t count(const char *text)
{
	struct contacts contacts = contacts_of(text);
	size_t found = 0;

	while (found < CONTACTS_KEPT && contacts.items[found])
		found++;
	return found;
}

static void contacts_are_counted(void **state)
{
	static const struct {
		const char *text;
		size_t found;
	} rows[] = {
		{ "mail tea@house.example today", 1 },
		{ "tea@house.example, rum@house.example", 2 },
		{ "tea@h.example", 1 },
		{ "tea@house", 0 },
		{ "tea@.example", 0 },
		{ "@house.example", 0 },
		{ "tea@house.", 0 },
		{ "13900000001", 1 },
		{ "电话：13900000001。", 1 },
		{ "1390000000", 0 },
		{ "139000000012", 0 },
		{ "23900000001", 0 },
		{ "+15550100", 1 },
		{ "+1555010", 0 },
		{ "+123456789012345", 1 },
		{ "+1234567890123456", 0 },
		{ "15550100", 0 },
		{ "vx: tea_1", 1 },
		{ "vx: te_1", 0 },
		{ "vx: teahouse", 0 },
		{ "微信号：teahouse8", 1 },
		{ "vx: a2345678901234567890", 1 },
		{ "vx: a23456789012345678901", 0 },
		{ "the box: teahouse8", 0 },
		{ "online teahouse8", 0 },
		{ "line teahouse8", 1 },
		{ "vx", 0 },
		{ "", 0 },
		{ "a1@h.example b2@h.example c3@h.example d4@h.example e5@h.example", 4 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		if (count(rows[i].text) != rows[i].found)
			fail_msg("%s: %zu", rows[i].text, count(rows[i].text));
}

static void the_same_contact_may_be_written_differently(void **state)
{
	static const struct {
		const char *left, *right;
		int same;
	} rows[] = {
		{ "vx: Tea_2024", "加V tea_2024!", 1 },
		{ "Tea@House.example.", "(tea@house.EXAMPLE)", 1 },
		/* Many use their number as the id of a messenger. */
		{ "微信 13900000001", "tel 13900000001", 1 },
		{ "vx: tea_2024", "vx: tea_2025", 0 },
		{ "tea@house.example", "tea@house.example.net", 0 },
		{ "+13900000001", "+13900000002", 0 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct contacts left = contacts_of(rows[i].left);
		struct contacts right = contacts_of(rows[i].right);

		if (!left.items[0] || (left.items[0] == right.items[0]) != rows[i].same)
			fail_msg("%s, %s", rows[i].left, rows[i].right);
	}
}

static void merging_does_not_depend_on_order(void **state)
{
	struct contacts some = contacts_of("a1@h.example b2@h.example c3@h.example");
	struct contacts others = contacts_of("d4@h.example e5@h.example a1@h.example");
	struct contacts both = some, turned = others;

	(void)state;
	contacts_merge(&both, &others);
	contacts_merge(&turned, &some);
	assert_memory_equal(&both, &turned, sizeof(both));
	for (size_t i = 1; i < CONTACTS_KEPT; i++)
		assert_true(both.items[i - 1] < both.items[i]);
}

/* How many agencies are found when so many authors give one address. */
static size_t agencies_of(unsigned authors)
{
	candor_authors *archive = vetted_new();
	size_t found;

	for (unsigned i = 0; i < authors; i++) {
		char author[16], text[100];

		snprintf(author, sizeof(author), "a%u", i);
		snprintf(text, sizeof(text), "Day %u. Business inquiries: tea@house.example",
			 i);
		vetted_add(archive, &(struct vetted_post){ author, NULL, text, NULL, NULL });
	}
	vetted_conclude(archive);
	found = candor_authors_agency_count(archive);
	candor_authors_free(archive);
	return found;
}

static void two_are_none_and_hotlines_are_none(void **state)
{
	(void)state;
	assert_int_equal(agencies_of(MODEL_AGENCY_AUTHORS - 1), 0);
	assert_int_equal(agencies_of(MODEL_AGENCY_AUTHORS), 1);
	assert_int_equal(agencies_of(MODEL_AGENCY_MOST), 1);
	assert_int_equal(agencies_of(MODEL_AGENCY_MOST + 1), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(contacts_are_counted),
		cmocka_unit_test(the_same_contact_may_be_written_differently),
		cmocka_unit_test(merging_does_not_depend_on_order),
		cmocka_unit_test(two_are_none_and_hotlines_are_none),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
