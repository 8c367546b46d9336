#include "author/people.h"

#include <stdlib.h>

#include "base/err.h"
#include "base/hash.h"
#include "base/str.h"

uint64_t account_identity(candor_str platform, candor_str id)
{
	return hash_bytes(hash_bytes(0, platform.data, platform.size), id.data, id.size);
}

static int compare_accounts(const void *a, const void *b)
{
	const struct people_account *left = a, *right = b;

	return (left->identity > right->identity) - (left->identity < right->identity);
}

uint64_t people_person(const candor_people *people, uint64_t identity)
{
	struct people_account wanted = { .identity = identity };
	const struct people_account *found =
		people && people->count ? bsearch(&wanted, people->items, people->count,
						  sizeof(wanted), compare_accounts)
					: NULL;

	return found ? found->person : identity;
}

void candor_people_free(candor_people *people)
{
	if (!people)
		return;
	mem_free(people->items);
	arena_free(&people->arena);
	mem_free(people);
}

/* ---- Reading ---- */

static int copy(struct arena *arena, candor_str *out, candor_str text)
{
	out->data = arena_copy(arena, text.data ? text.data : "", text.size);
	out->size = text.size;
	return out->data ? CANDOR_OK : CANDOR_ENOMEM;
}

/* A row is read like a post whose text is the person. */
static int add_row(candor_people *people, const candor_post *row)
{
	candor_str person = row->field[CANDOR_FIELD_TEXT];
	candor_str platform = row->field[CANDOR_FIELD_PLATFORM];
	candor_str id = row->field[CANDOR_FIELD_AUTHOR_ID];
	struct people_account *account;

	if (mem_grow(&people->items, &people->capacity, people->count + 1,
		     sizeof(*people->items)))
		return CANDOR_ENOMEM;
	account = &people->items[people->count];
	*account = (struct people_account){ .identity = account_identity(platform, id),
					    .person = hash_bytes(1, person.data, person.size),
					    .line = row->line };
	if (copy(&people->arena, &account->platform, platform) ||
	    copy(&people->arena, &account->id, id))
		return CANDOR_ENOMEM;
	people->count++;
	return CANDOR_OK;
}

/* What the reader of posts says would speak of posts. */
static int bad_row(const char *name, size_t line, candor_err *err)
{
	err_set(err, CANDOR_ESYNTAX,
		"no row of CSV with the columns person, platform and author_id");
	return err_place(err, name, line, 0);
}

static int read_rows(candor_people *people, const char *name, candor_block *block,
		     candor_err *err)
{
	candor_post row;
	candor_err bad = { 0 };
	int status;

	while ((status = candor_block_next(block, &row, NULL, &bad)) > 0) {
		if (!row.field[CANDOR_FIELD_AUTHOR_ID].size ||
		    !row.field[CANDOR_FIELD_TEXT].size)
			return bad_row(name, row.line, err);
		if (add_row(people, &row))
			return err_memory(err);
	}
	return status < 0 ? bad_row(name, bad.line, err) : CANDOR_OK;
}

static int read_all(candor_people *people, const char *name, candor_str text, candor_err *err)
{
	candor_input_options options = { .format = "csv", .map = "text=person" };
	candor_input *input = NULL;
	candor_block *block = NULL;
	candor_err bad = { 0 };
	int status =
		candor_input_open_memory(&input, name, text.data, text.size, &options, err);

	if (!status)
		status = candor_block_new(&block, err);
	while (!status) {
		status = candor_input_read(input, block, &bad);
		if (status < 0)
			status = bad_row(name, bad.line, err);
		if (status <= 0)
			break;
		status = read_rows(people, name, block, err);
	}
	candor_block_free(block);
	candor_input_close(input);
	return status;
}

/* ---- People ---- */

static int compare_people(const void *a, const void *b)
{
	const struct people_account *left = a, *right = b;

	if (left->person != right->person)
		return left->person < right->person ? -1 : 1;
	return compare_accounts(a, b);
}

/* Calls each person by the smallest hash of his accounts. */
static void name_people(candor_people *people)
{
	struct people_account *items = people->items;

	if (people->count)
		qsort(items, people->count, sizeof(*items), compare_people);
	for (size_t first = 0, last; first < people->count; first = last) {
		uint64_t person = items[first].person;

		for (last = first; last < people->count && items[last].person == person; last++)
			items[last].person = items[first].identity;
	}
	if (people->count)
		qsort(items, people->count, sizeof(*items), compare_accounts);
}

/* Sorts by identity and keeps one of equal rows. */
static int unite(candor_people *people, const char *name, candor_err *err)
{
	struct people_account *items = people->items;
	size_t kept = 0;

	if (people->count)
		qsort(items, people->count, sizeof(*items), compare_accounts);
	for (size_t i = 0; i < people->count; i++) {
		if (!kept || items[kept - 1].identity != items[i].identity) {
			items[kept++] = items[i];
			continue;
		}
		if (items[kept - 1].person != items[i].person) {
			size_t one = items[kept - 1].line, other = items[i].line;

			err_set(err, CANDOR_ESYNTAX,
				"the account is that of another person in line %zu",
				one < other ? one : other);
			return err_place(err, name, one < other ? other : one, 0);
		}
	}
	people->count = kept;
	return CANDOR_OK;
}

int candor_people_read(candor_people **out, const char *name, candor_str text, candor_err *err)
{
	candor_people *people = mem_zero(1, sizeof(*people));
	int status = people ? CANDOR_OK : err_memory(err);

	*out = NULL;
	if (!status)
		status = read_all(people, name, text, err);
	if (!status)
		status = unite(people, name, err);
	if (!status)
		name_people(people);
	if (status)
		candor_people_free(people);
	else
		*out = people;
	return status;
}
