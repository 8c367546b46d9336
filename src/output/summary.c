/* Counting posts. An ordinary post costs some additions and three comparisons. */
#include "output/summary.h"

#include "base/err.h"
#include "base/mem.h"
#include "output/put.h"
#include "output/utf8.h"
#include "score/position_bin.h"

static void clear(candor_summary *summary)
{
	memset(summary, 0, offsetof(candor_summary, brand));
	telling_begin(&summary->brand, 3);
	telling_begin(&summary->consumer, 3);
	/* Those shown as brand or consumer already are left out: 9 leave 3. */
	telling_begin(&summary->flagged, 9);
}

int candor_summary_new(candor_summary **out, candor_err *err)
{
	*out = mem_alloc(sizeof(**out));
	if (!*out)
		return err_memory(err);
	clear(*out);
	return CANDOR_OK;
}

void candor_summary_free(candor_summary *summary)
{
	mem_free(summary);
}

/* ---- Categories ---- */

static int is_named(const struct summary_category *entry, const char *name)
{
	return !strncmp(entry->name, name, sizeof(entry->name) - 1);
}

/* Names may lie at another address in another ruleset, hence the slow second look. */
static struct summary_category *category_named(candor_summary *summary, const char *name)
{
	struct summary_category *entry;

	for (unsigned i = 0; i < summary->category_count; i++) {
		entry = &summary->categories[i];
		if (is_named(entry, name))
			return entry;
	}
	if (summary->category_count == LIMIT_CATEGORIES)
		return NULL;
	entry = &summary->categories[summary->category_count++];
	*entry = (struct summary_category){ 0 };
	for (size_t i = 0; name[i] && i + 1 < sizeof(entry->name); i++)
		entry->name[i] = name[i];
	return entry;
}

static struct summary_category *category_of(candor_summary *summary, const candor_rule *rule)
{
	struct summary_category *entry;

	for (unsigned i = 0; i < summary->category_count; i++)
		if (summary->categories[i].seen_as == rule->category &&
		    is_named(&summary->categories[i], rule->category))
			return &summary->categories[i];
	entry = category_named(summary, rule->category);
	if (entry) {
		entry->seen_as = rule->category;
		entry->axis = rule->axis;
	}
	return entry;
}

static void count_categories(candor_summary *summary, const candor_result *result)
{
	uint64_t seen = 0;

	for (size_t i = 0; i < result->finding_count; i++) {
		struct summary_category *entry = category_of(summary, result->findings[i].rule);
		uint64_t bit = entry ? UINT64_C(1) << (entry - summary->categories) : 0;

		if (!entry || seen & bit)
			continue;
		seen |= bit;
		entry->posts++;
	}
}

static int is_above(const struct summary_category *a, const struct summary_category *b)
{
	return a->posts != b->posts ? a->posts > b->posts : strcmp(a->name, b->name) < 0;
}

const struct summary_category *summary_next_category(const candor_summary *summary,
						     const struct summary_category *last)
{
	const struct summary_category *best = NULL;

	for (unsigned i = 0; i < summary->category_count; i++) {
		const struct summary_category *entry = &summary->categories[i];

		if (last && !is_above(last, entry))
			continue;
		if (!best || is_above(entry, best))
			best = entry;
	}
	return best;
}

/* ---- Posts ---- */

static int64_t flag_key(const candor_result *result)
{
	int64_t commercial = put_scale(result->commercial, 4);

	if (result->flags & CANDOR_FLAG_CONTRADICTORY)
		return 2000000 + commercial;
	return result->flags & CANDOR_FLAG_UNDISCLOSED ? 1 + commercial : 0;
}

static void count_telling(candor_summary *summary, const candor_post *post,
			  const candor_result *result)
{
	uint64_t ordinal = summary->posts;
	int64_t key = put_scale(result->logit, 4);

	if (result->verdict == CANDOR_VERDICT_BRAND ||
	    result->verdict == CANDOR_VERDICT_LEANING_BRAND)
		telling_add(&summary->brand, -key, ordinal, post, result);
	else if (result->verdict == CANDOR_VERDICT_CONSUMER ||
		 result->verdict == CANDOR_VERDICT_LEANING_CONSUMER)
		telling_add(&summary->consumer, key, ordinal, post, result);
	if (result->flags)
		telling_add(&summary->flagged, flag_key(result), ordinal, post, result);
}

static unsigned bad_sequences(candor_str text)
{
	unsigned bad = 0;

	for (size_t i = 0, length; i < text.size; i += length)
		bad += utf8_next(text.data + i, text.size - i, &length) == UTF8_BAD;
	return bad;
}

/* Reading counts bad bytes in what is not scanned, scanning only tells that there were some:
 * the few posts concerned are counted here. */
static unsigned bad_utf8_of(const candor_post *post, const candor_result *result)
{
	unsigned bad = 0;

	if (!(result->flags & CANDOR_FLAG_BAD_ENCODING))
		return post->bad_utf8;
	for (unsigned i = 0; i < CANDOR_FIELD_COUNT; i++)
		bad += bad_sequences(post->field[i]);
	return bad > post->bad_utf8 ? bad : post->bad_utf8;
}

int candor_summary_add(candor_summary *summary, const candor_post *post,
		       const candor_result *result)
{
	count_telling(summary, post, result);
	if (result->finding_count)
		count_categories(summary, result);
	summary->posts++;
	summary->verdicts[result->verdict]++;
	summary->disclosures[result->disclosure]++;
	if (result->verdict != CANDOR_VERDICT_INSUFFICIENT)
		summary->positions[position_bin(result->position)]++;
	for (unsigned i = 0, set = result->flags; set && i < CANDOR_FLAG_COUNT; i++, set >>= 1)
		summary->flags[i] += set & 1;
	summary->bad_utf8 += bad_utf8_of(post, result);
	summary->surrogates += post->surrogates;
	summary->duplicates += post->duplicates;
	summary->misfits += post->misfits;
	return CANDOR_OK;
}

void candor_summary_reject(candor_summary *summary, const candor_err *err)
{
	(void)err;
	summary->rejected++;
}

static void add_counts(uint64_t *counts, const uint64_t *more, size_t count)
{
	for (size_t i = 0; i < count; i++)
		counts[i] += more[i];
}

int candor_summary_merge(candor_summary *summary, candor_summary *part)
{
	telling_merge(&summary->brand, &part->brand, summary->posts);
	telling_merge(&summary->consumer, &part->consumer, summary->posts);
	telling_merge(&summary->flagged, &part->flagged, summary->posts);
	for (unsigned i = 0; i < part->category_count; i++) {
		struct summary_category *from = &part->categories[i];
		struct summary_category *to = category_named(summary, from->name);

		if (!to)
			continue;
		to->axis = from->axis;
		to->posts += from->posts;
	}
	summary->posts += part->posts;
	summary->rejected += part->rejected;
	add_counts(summary->verdicts, part->verdicts, CANDOR_VERDICT_COUNT);
	add_counts(summary->disclosures, part->disclosures, CANDOR_DISCLOSURE_COUNT);
	add_counts(summary->flags, part->flags, CANDOR_FLAG_COUNT);
	add_counts(summary->positions, part->positions, CANDOR_POSITION_BINS);
	summary->bad_utf8 += part->bad_utf8;
	summary->surrogates += part->surrogates;
	summary->duplicates += part->duplicates;
	summary->misfits += part->misfits;
	clear(part);
	return CANDOR_OK;
}

void candor_summary_inputs(candor_summary *summary, const candor_inputs *inputs)
{
	summary->inputs = inputs;
}

uint64_t candor_summary_posts(const candor_summary *summary)
{
	return summary->posts;
}

uint64_t candor_summary_rejected(const candor_summary *summary)
{
	return summary->rejected;
}

uint64_t candor_summary_verdicts(const candor_summary *summary, candor_verdict verdict)
{
	return (unsigned)verdict < CANDOR_VERDICT_COUNT ? summary->verdicts[verdict] : 0;
}

uint64_t candor_summary_flags(const candor_summary *summary, unsigned flag_index)
{
	return flag_index < CANDOR_FLAG_COUNT ? summary->flags[flag_index] : 0;
}
