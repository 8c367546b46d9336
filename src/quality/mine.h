/*
 * Mining phrases from two piles of posts. The parts:
 *
 *     mine_units.c   texts -> words, Han characters and emoji
 *     mine_table.c   a hash map
 *     mine_posts.c   posts as they come, from several threads
 *     mine.c         the handle, weights of authors
 *     mine_count.c   which phrases the posts have, and how often
 *     mine_odds.c    how telling a phrase is
 *     mine_rank.c    which phrases are worth a look
 *     mine_pick.c    which of these say something of their own
 *     mine_match.c   where they stand: rules that hit them, examples
 *     mine_draft.c, mine_write.c   what is written
 *
 * All posts are in memory as numbers of units. Phrases are counted by length: one of n units
 * only where both its parts of n - 1 units were frequent, so rare ones cost nothing.
 */
#ifndef CANDOR_QUALITY_MINE_H
#define CANDOR_QUALITY_MINE_H

#include "base/mem.h"
#include "candor.h"
#include "quality/mine_table.h"
#include "quality/names.h"

enum mine_side { MINE_BRAND, MINE_CONSUMER, MINE_SIDES };

/* Phrases of words, and phrases with Han in them. */
enum mine_script { MINE_LATIN, MINE_HAN, MINE_SCRIPTS };

enum {
	/* One post's weight: fixed point, so that sums do not depend on the order. */
	MINE_WEIGHT_ONE = 1 << 16,
	/* Tokens of the longest phrases: a lexicon takes LIMIT_PHRASE_WORDS words. */
	MINE_WORDS_MAX = 16,
	MINE_HAN_MAX = 32,
};

/* A finding, on the tokens it touches. */
struct mine_span {
	uint32_t rule;       /* in `rules` */
	uint32_t first, end; /* tokens */
};

struct mine_post {
	enum mine_side side;
	size_t author;  /* number of its name */
	uint32_t group; /* 1 and up, in counting order: posts of one author and side */
	uint32_t weight;
	uint32_t first, end; /* tokens; `end` is a break */
	uint32_t first_span, span_count;
	uint64_t key;      /* depends on the text only */
	candor_str source; /* the field's value, if examples are wanted */
};

enum {
	GRAM_HAN = 1,      /* has a Han character */
	GRAM_TELLING = 2,  /* has more than common words and numbers */
	GRAM_FREQUENT = 4, /* reached min_posts on a side */
};

/* Some tokens one after another. Number 0 is none; the first ones are the single tokens, by
 * their numbers. */
struct mine_gram {
	uint32_t prefix, suffix; /* without the last, without the first token; 0: single */
	uint32_t token;          /* the last one */
	uint16_t size;           /* tokens */
	uint16_t flags;
	uint32_t uses; /* all, also in one post */
	uint32_t posts[MINE_SIDES], authors[MINE_SIDES];
	uint64_t weight[MINE_SIDES]; /* of the posts */
	uint64_t top[MINE_SIDES];    /* of the author with the most */
	/* While counting: post and group seen last, the group's weight so far. */
	uint32_t last_post, last_group;
	uint64_t group_weight;
};

/* Does `longer` take at least four of five posts of `shorter`, a part of it, with it? */
static inline int mine_takes_along(const struct mine_gram *longer,
				   const struct mine_gram *shorter)
{
	uint64_t all = (uint64_t)longer->posts[MINE_BRAND] + longer->posts[MINE_CONSUMER];
	uint64_t part = (uint64_t)shorter->posts[MINE_BRAND] + shorter->posts[MINE_CONSUMER];

	return 5 * all >= 4 * part;
}

/* A phrase that was found worth a look, and what was found out about it. */
struct mine_pick {
	candor_mined mined;
	uint32_t gram;
	enum mine_side side;
	uint32_t last_post;     /* whose first use was looked at */
	uint32_t covered_posts; /* where a rule hits all of it */
	struct mine_use *examples;
	size_t example_count;
};

/* Where an example stands. */
struct mine_use {
	uint64_t key;
	uint32_t post, token;
};

/* How often a rule hit a pick. */
struct mine_hit {
	uint32_t pick, rule, last_post;
	uint32_t whole, partly; /* posts */
};

/* LIMIT_MINE_..., unless a test lowers them. */
struct mine_limits {
	size_t tokens, words, phrases, example_bytes;
};

struct candor_miner {
	struct mine_limits limits;
	candor_miner_options options;  /* without zeros */
	const candor_ruleset *ruleset; /* may be NULL */
	struct arena arena;
	candor_miner_counts counts;

	/* The posts. Token 0 is a break between two units, others are words' numbers, from 1.
	 */
	struct names words, authors;
	struct mine_post *posts;
	size_t post_count, post_capacity;
	uint32_t *tokens, *current; /* the gram that begins at each token, or 0 */
	size_t token_count, token_capacity;
	struct mine_span *spans;
	size_t span_count, span_capacity;
	const candor_rule **rules; /* from 1 on */
	struct mine_table rule_numbers;
	size_t rule_count, rule_capacity;
	size_t source_bytes;          /* kept of posts */
	struct mine_scratch *scratch; /* of candor_miner_add */

	/* The phrases. */
	struct mine_gram *grams;
	size_t gram_count, gram_capacity;     /* with number 0 */
	struct mine_table by_parts;           /* prefix << 32 | suffix -> gram */
	double all[MINE_SCRIPTS][MINE_SIDES]; /* posts' weights of single tokens, added up */
	uint64_t uses;

	struct mine_pick *picks; /* by z */
	size_t pick_count, pick_capacity;
	struct mine_hit *hits;
	size_t hit_count, hit_capacity;
};

/* All return CANDOR_OK or CANDOR_ENOMEM. */

int mine_scratch_new(struct candor_miner *miner);
void mine_scratch_free(struct candor_miner *miner);

/* Fills the grams from the posts, which are in counting order. */
int mine_count(struct candor_miner *miner);
/* Puts the gram of each token of the post back to the token itself, where that is frequent. */
void mine_step_begin(struct candor_miner *miner, const struct mine_post *post);
/* Makes each gram of the post, of `size` - 1 tokens, one of `size` tokens where it is known,
 * else 0. Returns how many are left. */
size_t mine_step(struct candor_miner *miner, const struct mine_post *post);
/* Largest number of tokens that are counted for their own sake. */
size_t mine_longest(const struct candor_miner *miner, unsigned flags);

/* Fills the picks from the grams. */
int mine_rank(struct candor_miner *miner);

/* Tells of each pick which rules hit it, and finds examples. */
int mine_match(struct candor_miner *miner);

/* ---- What is written ---- */

extern const char *const mine_side_names[MINE_SIDES];

/* Goes over the entries of a side: the proposals, or those that rules cover and that are left
 * out for it. Zero-initialize. */
struct mine_cursor {
	enum mine_side side;
	int hidden;
	size_t next, count; /* `count` entries were given */
};

/* The next entry, or NULL behind the last one: of a side that is not asked for there is none,
 * of others up to options.top. */
const struct mine_pick *mine_next(const struct candor_miner *miner, struct mine_cursor *cursor);

#endif
