/* candor lexicon stats: how many posts of an archive each rule hits, or which hit none. */
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/cmd.h"
#include "cli/report.h"
#include "cli/run.h"

const struct option *const stats_options[] = { OPTIONS_READING, OPTIONS_RULES,
					       &option_authors, OPTIONS_RUN,
					       OPTIONS_LIMITS,  &option_unused,
					       &option_help,    NULL };

/* Twice LIMIT_RULES and more, a power of two. */
#define TABLE_SIZE 65536

/* An id is of a rule, a composite, or an adjustment that is none ("ceiling.clear"). Each is one
 * string of the ruleset or the library, so its address stands for it. */
struct rule_count {
	const char *id; /* NULL: free */
	uint64_t posts;
};

struct stats {
	struct rule_count *table; /* open addressing by the id's address */
	uint64_t posts;
	int unused; /* list the rules without a hit */
};

/* The ids that posts of a block hit, once a post. */
struct stats_part {
	const char **hits;
	size_t count, capacity;
	uint64_t posts;
};

/* ---- The sink ---- */

static void part_free(void *data)
{
	struct stats_part *part = data;

	free(part->hits);
	free(part);
}

static void *part_new(void *data)
{
	(void)data;
	return calloc(1, sizeof(struct stats_part));
}

static int make_room(struct stats_part *part, size_t more)
{
	size_t capacity = 2 * part->capacity + more;
	const char **hits;

	if (part->capacity - part->count >= more)
		return 0;
	hits = realloc(part->hits, capacity * sizeof(*hits));
	if (!hits)
		return -1;
	part->hits = hits;
	part->capacity = capacity;
	return 0;
}

/* Once: `begin` is where the post's hits begin. */
static void add_hit(struct stats_part *part, size_t begin, const char *id)
{
	for (size_t i = begin; i < part->count; i++)
		if (part->hits[i] == id)
			return;
	part->hits[part->count++] = id;
}

static int part_post(const void *data, void *part_data, const candor_post *post,
		     const candor_result *result)
{
	struct stats_part *part = part_data;
	size_t begin = part->count;

	(void)data;
	(void)post;
	part->posts++;
	if (make_room(part, result->finding_count + result->adjustment_count))
		return -1;
	for (size_t i = 0; i < result->finding_count; i++)
		add_hit(part, begin, result->findings[i].rule->id);
	for (size_t i = 0; i < result->adjustment_count; i++)
		part->hits[part->count++] = result->adjustments[i].id;
	return 0;
}

/* Where `id` is, or the free place for it. */
static struct rule_count *find_count(const struct stats *stats, const char *id)
{
	size_t at = (size_t)(uintptr_t)id % TABLE_SIZE;

	while (stats->table[at].id && stats->table[at].id != id)
		at = (at + 1) % TABLE_SIZE;
	return &stats->table[at];
}

static void count_hit(struct stats *stats, const char *id)
{
	struct rule_count *count = find_count(stats, id);

	count->id = id;
	count->posts++;
}

static int part_commit(void *data, void *part_data)
{
	struct stats *stats = data;
	struct stats_part *part = part_data;

	for (size_t i = 0; i < part->count; i++)
		count_hit(stats, part->hits[i]);
	stats->posts += part->posts;
	part->count = 0;
	part->posts = 0;
	return EXIT_FINE;
}

static const struct sink stats_sink = { part_new, part_free, part_post, NULL, part_commit };

/* ---- The tables ---- */

static int by_posts(const void *a, const void *b)
{
	const struct rule_count *left = a, *right = b;

	if (left->posts != right->posts)
		return left->posts < right->posts ? 1 : -1;
	return strcmp(left->id, right->id);
}

/* The rules that were hit, in `out` (with room for all), and how many they are. */
static size_t hit_rules(struct rule_count *out, const struct stats *stats,
			const candor_ruleset *ruleset)
{
	size_t count = 0;

	for (size_t i = 0; i < candor_ruleset_rule_count(ruleset); i++) {
		out[count] = *find_count(stats, candor_ruleset_rule(ruleset, i)->id);
		count += out[count].posts > 0;
	}
	qsort(out, count, sizeof(*out), by_posts);
	return count;
}

static int print_hits(const struct stats *stats, const candor_ruleset *ruleset)
{
	size_t rules = candor_ruleset_rule_count(ruleset), hit;
	struct rule_count *counts = calloc(rules + 1, sizeof(*counts));
	candor_buffer out = { 0 };

	if (!counts)
		return complain("out of memory");
	hit = hit_rules(counts, stats, ruleset);
	buffer_printf(&out, "     posts    share  rule\n");
	for (size_t i = 0; i < hit; i++)
		buffer_printf(
			&out, "%10llu %6.2f %%  %s\n", (unsigned long long)counts[i].posts,
			100 * (double)counts[i].posts / (double)stats->posts, counts[i].id);
	buffer_printf(&out, "%llu posts; %zu of %zu rules hit, %zu never\n",
		      (unsigned long long)stats->posts, hit, rules, rules - hit);
	free(counts);
	return print_buffer(&out);
}

/* A rule that is never hit and not known to be rare is a guess, or does not work. */
static int print_unused(const struct stats *stats, const candor_ruleset *ruleset)
{
	size_t unused = 0, rare = 0;
	candor_buffer out = { 0 };

	for (size_t i = 0; i < candor_ruleset_rule_count(ruleset); i++) {
		const candor_rule *rule = candor_ruleset_rule(ruleset, i);

		if (find_count(stats, rule->id)->posts)
			continue;
		if (!rule->is_rare)
			buffer_printf(&out, "%s\n", rule->id);
		rare += rule->is_rare != 0;
		unused += !rule->is_rare;
	}
	buffer_printf(&out, "posts: %llu, rules: %zu, unused: %zu, unused and rare: %zu\n",
		      (unsigned long long)stats->posts, candor_ruleset_rule_count(ruleset),
		      unused, rare);
	if (print_buffer(&out))
		return EXIT_TROUBLE;
	return unused ? EXIT_FOUND : EXIT_FINE;
}

static int write_tables(void *data, const struct pipeline_result *result)
{
	static const char note[] = "Partial: reading was stopped before the end.\n";
	const struct stats *stats = data;

	if (result->interrupted && write_all(STDOUT_FILENO, note, strlen(note)))
		return output_failed(errno);
	return (stats->unused ? print_unused : print_hits)(stats, result->ruleset);
}

int stats_run(const struct options *options)
{
	struct stats stats = { calloc(TABLE_SIZE, sizeof(*stats.table)), 0, options->unused };
	struct run run = { .options = options,
			   .sink = &stats_sink,
			   .data = &stats,
			   .write = write_tables,
			   .writes_partial = 1 };
	int status;

	if (!stats.table)
		return complain("out of memory");
	status = run_operands(&run);
	free(stats.table);
	return status;
}
