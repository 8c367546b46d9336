/* One thread's way of a post: values -> comparable text -> matches -> hits -> result. */
#include <string.h>

#include "base/err.h"
#include "lexicon/engine.h"
#include "score/model.h"
#include "score/score.h"
#include "text/count.h"

/* Fields rules can look at, in the order in which findings are read. */
static const candor_field scanned_fields[] = {
	CANDOR_FIELD_TITLE,
	CANDOR_FIELD_TEXT,
	CANDOR_FIELD_HASHTAGS,
	CANDOR_FIELD_AUTHOR_NAME,
	CANDOR_FIELD_BIO,
	CANDOR_FIELD_URLS,
	CANDOR_FIELD_PAID_PARTNERSHIP,
};

enum { SCANNED_FIELDS = sizeof(scanned_fields) / sizeof(*scanned_fields) };

/* A post while it is scanned. */
struct reading {
	size_t first_subject, subject_count;
	int bad_utf8, cut;
	struct counts counts; /* of the text, where counting rules look at it */
};

struct candor_scanner {
	const struct candor_ruleset *ruleset;
	void *work;            /* the engine's */
	candor_result nothing; /* of a post in which nothing is found */
	/* Of the posts scanned together. */
	struct text text;
	struct arena arena; /* findings; raw values with bad bytes replaced */
	struct subject *subjects;
	size_t subject_count, subject_capacity;
	struct reading *readings;
	size_t reading_capacity;
	candor_result *results;
	size_t result_capacity;
	/* Of one post. */
	struct matches matches;
	struct hits hits;
};

int candor_scanner_new(candor_scanner **out, const candor_ruleset *ruleset, candor_err *err)
{
	struct candor_scanner *scanner = mem_zero(1, sizeof(*scanner));
	int status;

	*out = NULL;
	if (!scanner)
		return err_memory(err);
	scanner->ruleset = ruleset;
	score_nothing(&scanner->nothing, ruleset);
	status = ruleset->matcher->work_new(&scanner->work, ruleset, err);
	if (status)
		candor_scanner_free(scanner);
	else
		*out = scanner;
	return status;
}

void candor_scanner_free(candor_scanner *scanner)
{
	if (!scanner)
		return;
	scanner->ruleset->matcher->work_free(scanner->work);
	text_free(&scanner->text);
	arena_free(&scanner->arena);
	mem_free(scanner->subjects);
	mem_free(scanner->readings);
	mem_free(scanner->results);
	mem_free(scanner->matches.items);
	mem_free(scanner->hits.items);
	mem_free(scanner);
}

/* ---- Reading posts ---- */

static size_t lead_length(unsigned char c)
{
	if (c < 0x80)
		return 1;
	if (c < 0xC2 || c > 0xF4)
		return 0;
	return c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
}

/* Length of the well-formed sequence at `p`, 0 for a bad byte. */
static size_t sequence_length(const unsigned char *p, size_t left)
{
	size_t n = lead_length(p[0]);

	if (n > left)
		return 0;
	for (size_t i = 1; i < n; i++)
		if ((p[i] & 0xC0) != 0x80)
			return 0;
	if ((p[0] == 0xE0 && p[1] < 0xA0) || (p[0] == 0xED && p[1] > 0x9F) ||
	    (p[0] == 0xF0 && p[1] < 0x90) || (p[0] == 0xF4 && p[1] > 0x8F))
		return 0;
	return n;
}

/* A copy in which every bad byte is '?', so that PCRE2 may read it and offsets stay. */
static candor_str replace_bad_bytes(struct arena *arena, candor_str value)
{
	char *copy = arena_copy(arena, value.data, value.size);

	if (!copy)
		return (candor_str){ NULL, 0 };
	for (size_t i = 0, n; i < value.size; i += n ? n : 1) {
		n = sequence_length((const unsigned char *)copy + i, value.size - i);
		if (!n)
			copy[i] = '?';
	}
	return (candor_str){ copy, value.size };
}

static int add_subject(struct candor_scanner *scanner, struct reading *reading,
		       candor_field field, candor_str value)
{
	unsigned bad_before = scanner->text.bad_utf8;
	struct subject subject = { .field = field, .raw = value };

	/* A byte between values, so that nothing matches across. */
	if (scanner->text.size && text_separate(&scanner->text, '\n'))
		return CANDOR_ENOMEM;
	subject.start = scanner->text.size;
	if (text_append(&scanner->text, value) ||
	    mem_grow(&scanner->subjects, &scanner->subject_capacity, scanner->subject_count + 1,
		     sizeof(*scanner->subjects)))
		return CANDOR_ENOMEM;
	subject.end = scanner->text.size;
	if (scanner->text.bad_utf8 != bad_before) {
		reading->bad_utf8 = 1;
		subject.raw = replace_bad_bytes(&scanner->arena, value);
		if (!subject.raw.data)
			return CANDOR_ENOMEM;
	}
	scanner->subjects[scanner->subject_count++] = subject;
	return CANDOR_OK;
}

static int read_post(struct candor_scanner *scanner, const candor_post *post,
		     struct reading *reading)
{
	reading->first_subject = scanner->subject_count;
	reading->bad_utf8 = 0;
	scanner->text.cut = 0;
	for (size_t i = 0; i < SCANNED_FIELDS; i++) {
		candor_field field = scanned_fields[i];

		if (!post->field[field].size || !(scanner->ruleset->scope & (1u << field)))
			continue;
		if (add_subject(scanner, reading, field, post->field[field]))
			return CANDOR_ENOMEM;
	}
	reading->subject_count = scanner->subject_count - reading->first_subject;
	reading->cut = scanner->text.cut;
	return CANDOR_OK;
}

static int read_posts(struct candor_scanner *scanner, const candor_post *posts, size_t count)
{
	int status = CANDOR_OK;

	scanner->subject_count = 0;
	text_clear(&scanner->text);
	arena_reset(&scanner->arena);
	if (mem_grow(&scanner->readings, &scanner->reading_capacity, count,
		     sizeof(*scanner->readings)) ||
	    mem_grow(&scanner->results, &scanner->result_capacity, count,
		     sizeof(*scanner->results)))
		return CANDOR_ENOMEM;
	for (size_t i = 0; i < count && !status; i++)
		status = read_post(scanner, &posts[i], &scanner->readings[i]);
	return status;
}

/* ---- Scoring one of them ---- */

static int is_alphanumeric(unsigned char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/* End of title, text and hashtags, which come first: the profile behind them must not dilute
 * what the post says. */
static size_t content_end(const struct query *query)
{
	size_t end = query->subjects[0].start;

	for (size_t i = 0; i < query->subject_count; i++)
		if (query->subjects[i].field <= CANDOR_FIELD_HASHTAGS)
			end = query->subjects[i].end;
	return end;
}

/* A word takes two bytes at least, with what sets it apart. */
enum { LENGTH_BYTES = 2 * (int)MODEL_DENSITY_WORDS };

/* Length of a post in words; 0 for short ones, whose length does not matter. Lead bytes E4 to
 * E9 begin almost all Han characters, of three bytes each. */
static double count_words(const struct query *query)
{
	const unsigned char *data = (const unsigned char *)query->text->data;
	size_t words = 0, han = 0, at = query->subjects[0].start, end = content_end(query);

	if (end - at <= LENGTH_BYTES)
		return 0;
	while (at < end) {
		if (data[at] >= 0xE4 && data[at] <= 0xE9) {
			han++;
			at += 3;
		} else if (is_alphanumeric(data[at])) {
			words++;
			while (at < end && is_alphanumeric(data[at]))
				at++;
		} else {
			at++;
		}
	}
	return (double)words + (double)han / MODEL_HAN_PER_WORD;
}

/* Only densities of words depend on the length. */
static int needs_length(const struct candor_scanner *scanner)
{
	const struct brief *briefs = scanner->ruleset->briefs;

	for (size_t i = 0; i < scanner->hits.count; i++)
		if (briefs[scanner->hits.items[i].rule].traits & TRAIT_DENSE)
			return 1;
	return 0;
}

/* In a post of more hits than are kept, those that move nothing make room for the others. */
static void make_room(struct candor_scanner *scanner)
{
	struct hits *hits = &scanner->hits;
	size_t kept = 0;

	if (hits->count <= LIMIT_POST_FINDINGS)
		return;
	for (size_t i = 0; i < hits->count; i++)
		if (!scanner->ruleset->rules[hits->items[i].rule].is_idle)
			hits->items[kept++] = hits->items[i];
	hits->count = kept;
}

static int score_matches(struct candor_scanner *scanner, const candor_post *post,
			 const struct query *query, struct counts *counts,
			 candor_result *result)
{
	struct score_input input = {
		.ruleset = scanner->ruleset,
		.hits = &scanner->hits,
		.post = post,
	};

	if (hits_collect(&scanner->hits, scanner->ruleset, query, &scanner->matches))
		return CANDOR_ENOMEM;
	hits_mark_talk(&scanner->hits, scanner->ruleset, query);
	if (hits_count(&scanner->hits, counts, scanner->ruleset, query))
		return CANDOR_ENOMEM;
	make_room(scanner);
	if (!scanner->hits.count)
		return CANDOR_OK;
	if (needs_length(scanner))
		input.words = count_words(query);
	return score_post(result, &scanner->arena, &input);
}

static candor_str comparable_text(const struct query *query)
{
	for (size_t i = 0; i < query->subject_count; i++)
		if (query->subjects[i].field == CANDOR_FIELD_TEXT)
			return (candor_str){ query->text->data + query->subjects[i].start,
					     query->subjects[i].end -
						     query->subjects[i].start };
	return (candor_str){ NULL, 0 };
}

static int scan_post(struct candor_scanner *scanner, const candor_post *post,
		     struct reading *reading, candor_result *result)
{
	struct query query = {
		.text = &scanner->text,
		.subjects = reading->subject_count ? scanner->subjects + reading->first_subject
						   : NULL,
		.subject_count = reading->subject_count,
		.cut = reading->cut,
	};
	int status;

	scanner->matches.count = 0;
	scanner->matches.limits = 0;
	*result = scanner->nothing;
	status = scanner->ruleset->matcher->match(scanner->work, scanner->ruleset, &query,
						  &scanner->matches);
	if (!status && (scanner->matches.count || scanner->ruleset->counting.count))
		status = score_matches(scanner, post, &query, &reading->counts, result);
	result->comparable = comparable_text(&query);
	if (result->comparable.data &&
	    (scanner->ruleset->counting.scope & (1u << CANDOR_FIELD_TEXT)))
		result->counts = &reading->counts;
	if (reading->bad_utf8 || post->bad_utf8 || post->surrogates)
		result->flags |= CANDOR_FLAG_BAD_ENCODING;
	if (scanner->matches.limits || reading->cut)
		result->flags |= CANDOR_FLAG_LIMIT;
	return status;
}

int candor_scan_posts(candor_scanner *scanner, const candor_post *posts, size_t count,
		      const candor_result **out, candor_err *err)
{
	int status = read_posts(scanner, posts, count);

	if (!status)
		status = scanner->ruleset->matcher->look(scanner->work, scanner->ruleset,
							 &scanner->text);
	for (size_t i = 0; i < count && !status; i++)
		status = scan_post(scanner, &posts[i], &scanner->readings[i],
				   &scanner->results[i]);
	*out = scanner->results;
	return status ? err_memory(err) : CANDOR_OK;
}

int candor_scan(candor_scanner *scanner, const candor_post *post, const candor_result **out,
		candor_err *err)
{
	return candor_scan_posts(scanner, post, 1, out, err);
}

int candor_normalize(char **out, size_t *out_size, candor_str text, candor_err *err)
{
	struct text comparable = { 0 };

	*out = NULL;
	if (text_append(&comparable, text) == CANDOR_OK) {
		*out = mem_alloc(comparable.size + 1);
		*out_size = comparable.size;
	}
	if (*out) {
		if (comparable.size)
			memcpy(*out, comparable.data, comparable.size);
		(*out)[comparable.size] = '\0';
	}
	text_free(&comparable);
	return *out ? CANDOR_OK : err_memory(err);
}
