/* candor lexicon stats: how many posts of an archive each rule hits. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "cli/cmd.h"
#include "cli/pipeline.h"
#include "cli/report.h"
#include "cli/walk.h"

const struct option *const stats_options[] = { &option_recursive,  &option_format,
					       &option_map,        &option_whole,
					       &option_strict,     &option_lexicon,
					       &option_no_builtin, &option_engine,
					       &option_threads,    &option_quiet,
					       &option_max_record, &option_max_ratio,
					       &option_help,       NULL };

/* Twice LIMIT_RULES and more, a power of two. */
#define TABLE_SIZE 65536

struct rule_count {
	const candor_rule *rule; /* NULL: free */
	uint64_t posts;
};

struct stats {
	struct rule_count *table; /* open addressing by the rule's address */
	uint64_t posts;
};

/* The rules that posts of a block hit, once a post. */
struct stats_part {
	const candor_rule **hits;
	size_t count, capacity;
	uint64_t posts;
	int failed;
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
	const candor_rule **hits;

	if (part->capacity - part->count >= more)
		return 0;
	hits = realloc(part->hits, capacity * sizeof(*hits));
	if (!hits)
		return -1;
	part->hits = hits;
	part->capacity = capacity;
	return 0;
}

static void part_post(void *data, const candor_post *post, const candor_result *result)
{
	struct stats_part *part = data;
	size_t begin = part->count;

	(void)post;
	part->posts++;
	if (make_room(part, result->finding_count)) {
		part->failed = 1;
		return;
	}
	for (size_t i = 0; i < result->finding_count; i++) {
		size_t seen = begin;

		while (seen < part->count && part->hits[seen] != result->findings[i].rule)
			seen++;
		if (seen == part->count)
			part->hits[part->count++] = result->findings[i].rule;
	}
}

static void part_reject(void *data, const candor_err *err)
{
	(void)data;
	(void)err;
}

static void count_hit(struct stats *stats, const candor_rule *rule)
{
	size_t at = (size_t)((uintptr_t)rule / sizeof(*rule)) % TABLE_SIZE;

	while (stats->table[at].rule && stats->table[at].rule != rule)
		at = (at + 1) % TABLE_SIZE;
	stats->table[at].rule = rule;
	stats->table[at].posts++;
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
	return part->failed ? complain("out of memory") : EXIT_FINE;
}

static const struct sink stats_sink = { part_new, part_free, part_post, part_reject,
					part_commit };

/* ---- The table ---- */

static int by_posts(const void *a, const void *b)
{
	const struct rule_count *left = a, *right = b;

	if (!left->rule || !right->rule)
		return !left->rule - !right->rule;
	if (left->posts != right->posts)
		return left->posts < right->posts ? 1 : -1;
	return strcmp(left->rule->id, right->rule->id);
}

static int print_stats(struct stats *stats, const candor_ruleset *ruleset)
{
	candor_buffer out = { 0 };
	size_t hit = 0, rules = 0;

	for (size_t i = 0; i < candor_ruleset_rule_count(ruleset); i++)
		rules += !candor_ruleset_rule(ruleset, i)->is_composite;
	qsort(stats->table, TABLE_SIZE, sizeof(*stats->table), by_posts);
	buffer_printf(&out, "     posts    share  rule\n");
	for (; hit < TABLE_SIZE && stats->table[hit].rule; hit++)
		buffer_printf(&out, "%10llu %6.2f %%  %s\n",
			      (unsigned long long)stats->table[hit].posts,
			      100 * (double)stats->table[hit].posts / (double)stats->posts,
			      stats->table[hit].rule->id);
	buffer_printf(&out, "%llu posts; %zu of %zu rules hit, %zu never\n",
		      (unsigned long long)stats->posts, hit, rules,
		      rules > hit ? rules - hit : 0);
	return print_buffer(&out);
}

static int stats_files(struct stats *stats, const struct options *options,
		       const struct walk *walk)
{
	struct pipeline_job job = { options, &walk->files, &stats_sink, stats };
	struct pipeline_result result;

	pipeline_run(&result, &job);
	if (!result.stopped && print_stats(stats, result.ruleset))
		result.status = EXIT_TROUBLE;
	candor_ruleset_free(result.ruleset);
	if (result.interrupted)
		return 128 + result.interrupted;
	return walk->skipped ? EXIT_TROUBLE : result.status;
}

int stats_run(const struct options *options)
{
	struct stats stats = { calloc(TABLE_SIZE, sizeof(*stats.table)), 0 };
	struct walk walk;
	int status;

	if (!stats.table)
		return complain("out of memory");
	status = walk_operands(&walk, options);
	if (!status)
		status = stats_files(&stats, options, &walk);
	walk_free(&walk);
	free(stats.table);
	return status;
}
