#include "author/authors.h"

#include <string.h>

#include "author/conclude.h"
#include "author/hashtag.h"
#include "author/model.h"
#include "author/people.h"
#include "base/err.h"
#include "base/limits.h"
#include "score/position_bin.h"

int candor_authors_new(candor_authors **out, const candor_authors_options *options,
		       candor_err *err)
{
	candor_authors *authors = mem_zero(1, sizeof(*authors));
	int status;

	*out = NULL;
	if (!authors)
		return err_memory(err);
	if (options)
		authors->options = *options;
	status = observer_new(&authors->observer, err);
	if (!status)
		status = campaigns_new(&authors->campaigns, authors->options.directory, err);
	if (status)
		candor_authors_free(authors);
	else
		*out = authors;
	return status;
}

/* Forgets all authors and keeps the memory of the tables. */
static void clear(candor_authors *authors)
{
	for (size_t i = 0; i < authors->count; i++)
		author_free(&authors->items[i]);
	if (authors->slots)
		memset(authors->slots, 0, authors->slot_count * sizeof(*authors->slots));
	authors->count = 0;
	authors->anonymous = 0;
	memset(authors->positions, 0, sizeof(authors->positions));
	arena_reset(&authors->arena);
	notes_clear(&authors->notes);
	brand_table_clear(&authors->names);
	brand_table_clear(&authors->signs);
}

void authors_shrink(candor_authors *authors, size_t count)
{
	for (size_t i = count; i < authors->count; i++)
		author_free(&authors->items[i]);
	authors->count = count;
}

void candor_authors_free(candor_authors *authors)
{
	if (!authors)
		return;
	conclusion_free(authors->conclusion);
	clear(authors);
	notes_free(&authors->notes);
	campaigns_free(authors->campaigns);
	observer_free(authors->observer);
	arena_free(&authors->arena);
	brand_table_free(&authors->names);
	brand_table_free(&authors->signs);
	mem_free(authors->items);
	mem_free(authors->slots);
	mem_free(authors);
}

/* ---- Posts ---- */

static int add_to_campaigns(candor_authors *authors, const candor_post *post,
			    const candor_result *result, const struct note *note)
{
	const struct observation *seen = &note->seen;
	const struct post_names *names = observer_names(authors->observer);
	struct campaign_post member = {
		.post = post,
		.result = result,
		.author = people_person(authors->options.people, note->account.identity),
		.identity = seen->post,
		.day = seen->day,
		.text = observer_text(authors->observer),
		.ranges = names->ranges,
		.range_count = names->range_count,
		.words = observer_words(authors->observer),
		.content = seen->content,
	};

	return campaigns_add(authors->campaigns, &member, NULL);
}

/* Titles and what rules and fields say are names anywhere; others only where money may move. */
static int add_names(candor_authors *authors, const candor_result *result, uint64_t post)
{
	const unsigned anywhere =
		CANDOR_FOUND_FIELD | CANDOR_FOUND_PRODUCT | CANDOR_FOUND_TITLE;
	const struct post_names *names = observer_names(authors->observer);
	int commercial = result->commercial >= MODEL_COMMERCIAL_POST;

	for (size_t i = 0; i < names->count; i++) {
		const struct post_name *from = &names->items[i];
		struct brand_name name = { post, from->key, from->source, from->name };

		if ((from->source & CANDOR_FOUND_RULE) ||
		    (!commercial && !(from->source & anywhere)))
			continue;
		if (brand_table_add(&authors->names, &name))
			return CANDOR_ENOMEM;
	}
	return CANDOR_OK;
}

static void count_position(candor_authors *authors, const candor_result *result)
{
	if (result->verdict != CANDOR_VERDICT_INSUFFICIENT)
		authors->positions[position_bin(result->position)]++;
}

int candor_authors_add(candor_authors *authors, const candor_post *post,
		       const candor_result *result)
{
	struct observer *observer = authors->observer;
	struct notes *notes = &authors->notes;
	struct note *note;

	count_position(authors, result);
	if (!post->field[CANDOR_FIELD_AUTHOR_ID].size) {
		authors->anonymous++;
		return CANDOR_OK;
	}
	if (notes_are_many(notes) && authors_enter_notes(authors, notes))
		return CANDOR_ENOMEM;
	note = notes_next(notes);
	if (!note || observer_read(observer, post, result, &note->seen) ||
	    notes_add(notes, post, result) || add_names(authors, result, note->seen.post) ||
	    hashtags_note(&authors->signs, &note->seen, result, observer_words(observer),
			  observer_names(observer)))
		return CANDOR_ENOMEM;
	return add_to_campaigns(authors, post, result, note);
}

/* ---- Merging ---- */

static int merge_authors(candor_authors *authors, candor_authors *part)
{
	int status = CANDOR_OK;

	for (size_t i = 0; i < part->count && !status; i++) {
		struct author *from = &part->items[i];
		struct account account = { from->identity, from->id, from->platform };
		struct author *author = authors_enter(authors, &account);

		status = author ? author_merge(author, from) : CANDOR_ENOMEM;
	}
	return status;
}

int candor_authors_merge(candor_authors *authors, candor_authors *part, candor_err *err)
{
	int status = merge_authors(authors, part);

	if (!status)
		status = authors_enter_notes(authors, &part->notes);
	if (!status)
		status = brand_table_merge(&authors->names, &part->names);
	if (!status)
		status = brand_table_merge(&authors->signs, &part->signs);
	authors->anonymous += part->anonymous;
	for (size_t i = 0; i < CANDOR_POSITION_BINS; i++)
		authors->positions[i] += part->positions[i];
	if (status)
		err_memory(err);
	else
		status = campaigns_merge(authors->campaigns, part->campaigns, err);
	clear(part);
	return status;
}
