/* Hits of counting rules: what a text is made of. */
#include <math.h>

#include "lexicon/hits.h"
#include "text/count.h"

/* Short posts have no density: what stands in fewer words is taken as if it stood in these. */
#define LEAST_WORDS 12.0

/* Fewer Latin words do not make a post one of Latin script. */
#define LEAST_PLAIN 2.0

/* As in the length that densities use: a Chinese word has 1.5 to 1.7 characters. */
#define HAN_PER_WORD 1.6

/* A post's fields, counted. */
struct field_counts {
	candor_field field;
	const struct counts *counts;
};

enum { MOST_FIELDS = 5 };

struct post_counts {
	struct field_counts fields[MOST_FIELDS];
	struct counts counts[MOST_FIELDS]; /* of fields but the text */
	struct counts *of_text;
	size_t count;
	unsigned kinds; /* counted in any field */
	/* Words in title, text and hashtags; plain ones are Latin and have no digit. */
	double latin, han, plain;
	enum script script;
};

/* Half of `full` counts more than half: the tenth hashtag tells less than the second. */
static double share_of(const struct counting_rule *rule, unsigned count, double words)
{
	const struct counting *counting = &rule->counting;
	double value = count;

	if (counting->per_words)
		value *= 100 / (words > LEAST_WORDS ? words : LEAST_WORDS);
	if (value <= counting->from)
		return 0;
	if (value >= counting->full)
		return 1;
	return log1p(value - counting->from) / rule->span;
}

/* A post of ids and figures is written in no script. */
static enum script script_of(const struct post_counts *post)
{
	if (post->plain >= LEAST_PLAIN && post->plain >= post->han)
		return SCRIPT_LATIN;
	return post->han > 0 ? SCRIPT_HAN : SCRIPT_NONE;
}

/* What `rule` counted in its fields; a count of 0 is no hit. */
static struct hit hit_of(const struct counting_rule *rule, const struct post_counts *post)
{
	struct hit hit = { .rule = rule->rule };
	int kind = rule->counting.kind;

	for (size_t i = 0; i < post->count; i++) {
		const struct counts *counts = post->fields[i].counts;

		if (!counts->of[kind] || !(rule->scope & (1u << post->fields[i].field)))
			continue;
		if (!hit.count) {
			hit.field = post->fields[i].field;
			hit.start = counts->first[kind].start;
			hit.end = counts->first[kind].end;
		}
		hit.count += counts->of[kind];
	}
	return hit;
}

static int add_count(struct hits *out, const struct counting_rule *rule,
		     const struct text *text, const struct post_counts *post)
{
	struct hit hit = hit_of(rule, post);

	if (!hit.count)
		return CANDOR_OK;
	hit.share = share_of(rule, hit.count, post->latin + post->han);
	if (hit.share <= 0)
		return CANDOR_OK;
	text_source(text, hit.start, hit.end, &hit.start, &hit.end);
	if (mem_grow(&out->items, &out->capacity, out->count + 1, sizeof(*out->items)))
		return CANDOR_ENOMEM;
	out->items[out->count++] = hit;
	return CANDOR_OK;
}

static void count_field(struct post_counts *post, const struct query *query,
			const struct subject *subject)
{
	struct counts *counts = subject->field == CANDOR_FIELD_TEXT
					? post->of_text
					: &post->counts[post->count];

	post->fields[post->count++] = (struct field_counts){ subject->field, counts };
	count_text(counts, query->text, subject->start, subject->end, subject->raw);
	post->kinds |= counts->kinds;
	if (subject->field > CANDOR_FIELD_HASHTAGS)
		return;
	post->latin += (double)counts->latin_words;
	post->plain += (double)counts->plain_words;
	post->han += (double)counts->han / HAN_PER_WORD;
}

/* Those rules of word `word` of the sets that may have a hit in the post. */
static uint64_t rules_for(const struct counting_rules *rules, size_t word,
			  const struct post_counts *post)
{
	uint64_t found = 0;

	for (unsigned kinds = post->kinds; kinds; kinds &= kinds - 1)
		found |= counting_of_kind(rules, (unsigned)__builtin_ctz(kinds))[word];
	return found & counting_of_script(rules, post->script)[word];
}

int hits_count(struct hits *out, struct counts *of_text, const struct candor_ruleset *ruleset,
	       const struct query *query)
{
	const struct counting_rules *rules = &ruleset->counting;
	struct post_counts post;

	/* The counts themselves are large, and set when a field is counted. */
	post.of_text = of_text;
	post.count = 0;
	post.kinds = 0;
	post.latin = post.han = post.plain = 0;
	for (size_t i = 0; i < query->subject_count && post.count < MOST_FIELDS; i++)
		if (rules->scope & (1u << query->subjects[i].field))
			count_field(&post, query, &query->subjects[i]);
	post.script = script_of(&post);
	for (size_t word = 0; word < rules->row; word++)
		for (uint64_t left = rules_for(rules, word, &post); left; left &= left - 1) {
			size_t rule = word * 64 + (unsigned)__builtin_ctzll(left);

			if (add_count(out, &rules->items[rule], query->text, &post))
				return CANDOR_ENOMEM;
		}
	return CANDOR_OK;
}
