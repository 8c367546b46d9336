#include "author/observation.h"

#include <stddef.h>
#include <string.h>

#include "author/meaning.h"
#include "author/strip.h"
#include "base/date.h"
#include "base/err.h"
#include "base/hash.h"
#include "base/mem.h"
#include "base/number.h"
#include "lexicon/ruleset.h"
#include "score/model.h"

struct observer {
	struct text text;      /* of results that bring no comparable text */
	candor_str comparable; /* of the post's text */
	struct stripped words; /* what is left without links, tags, digits ... */
	struct post_names names;
};

int observation_compare(const struct observation *a, const struct observation *b)
{
	return memcmp(a, b, offsetof(struct observation, copies));
}

void observation_join(struct observation *into, const struct observation *from)
{
	uint16_t views = into->figures[FIGURE_VIEWS];

	into->copies += from->copies;
	if (from->figures[FIGURE_VIEWS] == views)
		into->round_views |= from->round_views;
	else if (from->figures[FIGURE_VIEWS] > views)
		into->round_views = from->round_views;
	for (size_t i = 0; i < FIGURES; i++)
		if (from->figures[i] > into->figures[i])
			into->figures[i] = from->figures[i];
}

int observer_new(struct observer **out, candor_err *err)
{
	*out = mem_zero(1, sizeof(**out));
	return *out ? CANDOR_OK : err_memory(err);
}

void observer_free(struct observer *observer)
{
	if (!observer)
		return;
	text_free(&observer->text);
	mem_free(observer->words.data);
	post_names_free(&observer->names);
	mem_free(observer);
}

candor_str observer_text(const struct observer *observer)
{
	return observer->comparable;
}

struct stripped *observer_words(struct observer *observer)
{
	return &observer->words;
}

const struct post_names *observer_names(const struct observer *observer)
{
	return &observer->names;
}

int observation_is_evidence(const struct observation *observation)
{
	return observation->verdict != CANDOR_VERDICT_INSUFFICIENT;
}

/* ---- Words of the text ---- */

static uint8_t small(size_t count)
{
	return count < 255 ? (uint8_t)count : 255;
}

static uint16_t narrow(double count)
{
	return count < UINT16_MAX ? (uint16_t)count : UINT16_MAX;
}

/* For results that bring no counts: without capitals, which are not asked for here. */
static void count_comparable(struct counts *out, candor_str comparable)
{
	struct text_run whole = { 0 };
	uint32_t mark = 0;
	struct text view = {
		.data = (char *)(uintptr_t)comparable.data,
		.size = comparable.size,
		.runs = &whole,
		.run_count = 1,
		.marks = &mark,
	};

	count_text(out, &view, 0, comparable.size, comparable);
}

/* Persons and figures. Authors' points were fitted to "us" and "ur" in any case. */
static void take_counts(struct observation *out, const struct counts *counts)
{
	for (size_t i = 0; i < COUNT_KINDS; i++)
		out->counts[i] = small(counts->of[i]);
	out->counts[COUNT_WE] = small(counts->of[COUNT_WE] + counts->capital_us);
	out->counts[COUNT_SECOND_PERSON] =
		small(counts->of[COUNT_SECOND_PERSON] + counts->capital_ur);
	out->counts[COUNT_CAPITALIZED] = 0;
	out->words =
		narrow((double)counts->latin_words + (double)counts->han / MODEL_HAN_PER_WORD);
	out->is_han = (double)counts->han / MODEL_HAN_PER_WORD > (double)counts->plain_words;
}

static void read_counts(struct observation *out, const struct observer *observer,
			const candor_result *result)
{
	struct counts counts;

	if (result->counts) {
		take_counts(out, result->counts);
	} else if (observer->comparable.size) {
		count_comparable(&counts, observer->comparable);
		take_counts(out, &counts);
	}
}

/* ---- Findings ---- */

static int is_profile(candor_field field)
{
	return field == CANDOR_FIELD_BIO || field == CANDOR_FIELD_AUTHOR_NAME;
}

/* Counting rules, which have no words, say nothing about categories. */
static void take_findings(struct observation *out, const candor_result *result)
{
	for (size_t i = 0; i < result->finding_count; i++) {
		const candor_finding *finding = &result->findings[i];
		const struct rule *rule = (const struct rule *)finding->rule;
		uint64_t bit = category_bit(rule->category);

		if (!rule->pattern_count || (finding->context & CANDOR_CONTEXT_QUOTED))
			continue;
		if (is_profile(finding->field))
			out->profile |= bit;
		else
			out->said |= bit;
	}
}

/* ---- Counts of the platform ---- */

/* In figures all written out: "12,000", not "12K". */
static int is_round(candor_str text, int64_t count)
{
	return count >= 1000 && count % 1000 == 0 && text.data[text.size - 1] == '0';
}

static void take_figures(struct observation *out, const candor_post *post)
{
	static const candor_field fields[FIGURES] = {
		[FIGURE_LIKES] = CANDOR_FIELD_LIKES,
		[FIGURE_COMMENTS] = CANDOR_FIELD_COMMENTS,
		[FIGURE_SHARES] = CANDOR_FIELD_SHARES,
		[FIGURE_VIEWS] = CANDOR_FIELD_VIEWS,
		[FIGURE_FOLLOWERS] = CANDOR_FIELD_FOLLOWERS,
	};

	for (size_t i = 0; i < FIGURES; i++) {
		candor_str text = post->field[fields[i]];
		int64_t count = text.size ? number_read(text) : -1;

		out->figures[i] = packed_from(count);
		if (i == FIGURE_VIEWS)
			out->round_views = (uint8_t)is_round(text, count);
	}
}

/* ---- A post ---- */

/* Without an id the time takes its place: the line does not, since it depends on how posts were
 * put into files. */
static uint64_t post_hash(const candor_post *post)
{
	candor_str id = post->field[CANDOR_FIELD_ID], text = post->field[CANDOR_FIELD_TEXT];

	if (!id.size)
		id = post->field[CANDOR_FIELD_POSTED_AT];
	return hash_bytes(hash_bytes(0, id.data, id.size), text.data, text.size);
}

/* Of the words; of a text without words, of what there is. Never 0. */
static uint64_t content_hash(const struct observer *observer)
{
	const struct stripped *words = &observer->words;
	uint64_t hash = words->size ? hash_bytes(0, words->data, words->size)
				    : hash_bytes(1, observer->comparable.data,
						 observer->comparable.size);

	return hash ? hash : 1;
}

static void take_result(struct observation *out, const candor_result *result)
{
	out->position = (float)result->position;
	out->confidence = (float)result->confidence;
	out->commercial = (float)result->commercial;
	out->flags = (uint16_t)result->flags;
	out->disclosure = (uint8_t)result->disclosure;
	out->verdict = (uint8_t)result->verdict;
}

/* The text as rules saw it, and its words. */
static int read_text(struct observer *observer, const candor_post *post,
		     const candor_result *result)
{
	observer->comparable = result->comparable;
	if (!result->comparable.data) {
		text_clear(&observer->text);
		if (text_append(&observer->text, post->field[CANDOR_FIELD_TEXT]))
			return CANDOR_ENOMEM;
		observer->comparable = (candor_str){ observer->text.data, observer->text.size };
	}
	return strip_text(&observer->words, observer->comparable, NULL, 0);
}

int observer_read(struct observer *observer, const candor_post *post,
		  const candor_result *result, struct observation *out)
{
	struct date date = { DAY_UNKNOWN, DATE_NO_MINUTE };

	memset(out, 0, sizeof(*out)); /* records are compared bytewise */
	if (read_text(observer, post, result) ||
	    post_names_read(&observer->names, post, result, observer->comparable,
			    &observer->words))
		return CANDOR_ENOMEM;
	date_read_from(&date, post->field[CANDOR_FIELD_POSTED_AT],
		       post->field[CANDOR_FIELD_COLLECTED_AT]);
	out->post = post_hash(post);
	out->content = content_hash(observer);
	out->copies = 1;
	out->day = date.day;
	out->minute = date.minute;
	out->wordless = !observer->words.changes;
	wording_read(&out->wording, observer->comparable, &observer->words);
	read_counts(out, observer, result);
	out->has_profile = post->field[CANDOR_FIELD_BIO].size ||
			   post->field[CANDOR_FIELD_AUTHOR_NAME].size;
	take_figures(out, post);
	take_result(out, result);
	take_findings(out, result);
	for (size_t i = 0; i < observer->names.count; i++)
		out->brands[i] = observer->names.items[i].key;
	return CANDOR_OK;
}
