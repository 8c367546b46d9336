#include "cli/wanted.h"

#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "cli/report.h"
#include "cli/slurp.h"

/* Ids that a message names. */
#define NAMED_MOST 5

struct wanted_id {
	int found;
	char hash[CANDOR_PSEUDONYM_SIZE + 1];
};

/* What an author's id may be. */
struct spelling {
	const char *key;
	size_t item; /* index */
};

/* ---- Reading ---- */

/* The ids of the file, one a line, blanks at the ends and empty lines apart. */
static int split(struct wanted *wanted)
{
	char *at = wanted->list.data;

	while (*at) {
		char *end = at + strcspn(at, "\n"), *next = *end ? end + 1 : end;

		while (end > at && strchr(" \t\r", end[-1]))
			end--;
		*end = '\0';
		at += strspn(at, " \t");
		if (*at && words_add(&wanted->ids, at))
			return complain("out of memory");
		at = next;
	}
	return EXIT_FINE;
}

static int read_list(struct wanted *wanted, const char *path)
{
	size_t before = wanted->ids.count;

	if (slurp(&wanted->list, path, LIMIT_ID_LIST_BYTES))
		return EXIT_TROUBLE;
	candor_buffer_append(&wanted->list, "", 1);
	if (wanted->list.failed)
		return complain("out of memory");
	if (split(wanted))
		return EXIT_TROUBLE;
	return wanted->ids.count > before ? EXIT_FINE : complain("%s has no author ids", path);
}

int wanted_read(struct wanted *wanted, const struct options *options)
{
	for (size_t i = 0; i < options->wanted.count; i++)
		if (words_add(&wanted->ids, options->wanted.items[i]))
			return complain("out of memory");
	return options->authors_from ? read_list(wanted, options->authors_from) : EXIT_FINE;
}

void wanted_free(struct wanted *wanted)
{
	free(wanted->ids.items);
	candor_buffer_free(&wanted->list);
	free(wanted->items);
	free(wanted->spellings);
	free(wanted->shown);
}

/* ---- Finding ---- */

static int compare_spellings(const void *a, const void *b)
{
	const struct spelling *left = a, *right = b;

	return strcmp(left->key, right->key);
}

static void add_spelling(struct wanted *wanted, const char *key, size_t item)
{
	wanted->spellings[wanted->spelling_count++] = (struct spelling){ key, item };
}

/* Every id as it is, and its pseudonym. */
static int spell(struct wanted *wanted, const candor_authors_options *gathering)
{
	size_t count = wanted->ids.count;

	wanted->items = calloc(count, sizeof(*wanted->items));
	wanted->spellings = calloc(count, 2 * sizeof(*wanted->spellings));
	if (!wanted->items || !wanted->spellings)
		return complain("out of memory");
	for (size_t i = 0; i < count; i++) {
		const char *id = wanted->ids.items[i];
		char *hash = wanted->items[i].hash;

		add_spelling(wanted, id, i);
		if (gathering->key &&
		    !candor_pseudonym(hash, (candor_str){ id, strlen(id) }, gathering->key,
				      gathering->key_size, NULL))
			add_spelling(wanted, hash, i);
	}
	qsort(wanted->spellings, wanted->spelling_count, sizeof(*wanted->spellings),
	      compare_spellings);
	return EXIT_FINE;
}

/* As strcmp; an id may have NUL in it. */
static int compare_id(const char *key, candor_str id)
{
	size_t size = strlen(key), least = size < id.size ? size : id.size;
	int order = least ? memcmp(key, id.data, least) : 0;

	return order ? order : (size > id.size) - (size < id.size);
}

/* Notes everyone who was asked for by this id. 1: somebody was. */
static int note(struct wanted *wanted, candor_str id)
{
	size_t low = 0, high = wanted->spelling_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (compare_id(wanted->spellings[middle].key, id) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	for (high = low; high < wanted->spelling_count; high++) {
		const struct spelling *spelling = &wanted->spellings[high];

		if (compare_id(spelling->key, id))
			break;
		wanted->items[spelling->item].found = 1;
	}
	return high > low;
}

static int report_missing(const struct wanted *wanted)
{
	candor_buffer names = { 0 };
	size_t missing = 0;
	int status;

	for (size_t i = 0; i < wanted->ids.count; i++) {
		const char *id = wanted->ids.items[i];

		if (wanted->items[i].found || missing++ >= NAMED_MOST)
			continue;
		if (missing > 1)
			candor_buffer_append(&names, ", ", 2);
		candor_buffer_append(&names, id, strlen(id));
	}
	if (!missing)
		return EXIT_FINE;
	if (missing > NAMED_MOST)
		candor_buffer_append(&names, " ...", 4);
	candor_buffer_append(&names, "", 1);
	if (names.failed)
		status = complain("out of memory");
	else
		status = complain("%zu of %zu authors asked for not found: %s", missing,
				  wanted->ids.count, names.data);
	candor_buffer_free(&names);
	return status;
}

/* By any of his accounts; all of them are noted. */
static int note_author(struct wanted *wanted, const candor_author *author)
{
	int found = note(wanted, author->id);

	for (size_t i = 0; i < author->account_count; i++)
		found |= note(wanted, author->accounts[i].id);
	return found;
}

int wanted_find(struct wanted *wanted, const candor_authors *authors,
		const candor_authors_options *gathering)
{
	size_t count = candor_authors_count(authors);

	if (!wanted->ids.count)
		return EXIT_FINE;
	wanted->shown = malloc((count + 1) * sizeof(*wanted->shown));
	if (!wanted->shown)
		return complain("out of memory");
	if (spell(wanted, gathering))
		return EXIT_TROUBLE;
	for (size_t i = 0; i < count; i++)
		if (note_author(wanted, candor_authors_at(authors, i)))
			wanted->shown[wanted->shown_count++] = i;
	return report_missing(wanted);
}
