/*
 * The proposals as a lexicon. It loads as it is, and its examples pass, but every TODO in it
 * needs a person: a phrase that tells two piles of posts apart is not yet evidence.
 */
#include <string.h>

#include "output/put.h"
#include "quality/mine.h"

enum {
	RULES_NAMED = 5,         /* in a comment */
	SUMMARY_CHARACTERS = 36, /* of the phrase */
};

/* ---- Categories ---- */

/* For phrases that nothing is known about: categories that cannot decide a post alone. */
static const char *const usual_categories[] = { "hype", "informal" };

static int find_category(const struct candor_miner *miner, const char *name, candor_axis axis,
			 candor_category *out)
{
	for (size_t i = 0; miner->ruleset; i++) {
		if (!candor_ruleset_category(miner->ruleset, i, out))
			break;
		if (out->axis == axis && (!name || !strcmp(out->name, name)))
			return 1;
	}
	return 0;
}

/* The category for phrases of a side; NULL: the rules have none, the draft has its own. */
static const char *usual_category(const struct candor_miner *miner, enum mine_side side)
{
	candor_axis axis = side == MINE_BRAND ? CANDOR_BRAND : CANDOR_CONSUMER;
	candor_category category;

	if (find_category(miner, usual_categories[side], axis, &category) ||
	    find_category(miner, NULL, axis, &category))
		return category.name;
	return NULL;
}

/* That of a rule of the same side that hits a part in at least a quarter of the posts. */
static const char *category_of(const struct candor_miner *miner, const struct mine_pick *pick)
{
	const candor_mined *mined = &pick->mined;
	const char *category = usual_category(miner, pick->side);

	for (size_t i = 0; i < mined->rule_count; i++) {
		const candor_mined_rule *hit = &mined->rules[i];

		if (hit->rule->axis == mined->side &&
		    4 * (hit->whole + hit->partly) >= mined->posts[0] + mined->posts[1])
			return hit->rule->category;
	}
	return category                   ? category
	       : pick->side == MINE_BRAND ? "draft-brand"
					  : "draft-consumer";
}

static void write_category(const struct candor_miner *miner, enum mine_side side,
			   candor_buffer *out)
{
	if (usual_category(miner, side))
		return;
	put_text(out, "\nCategory: draft-");
	put_text(out, mine_side_names[side]);
	put_text(out, "\nAxis: ");
	put_text(out, mine_side_names[side]);
	put_text(out, "\nCap: 1.0\nSummary: TODO: what these phrases have in common\n");
}

/* ---- What is known of a phrase ---- */

static void write_decimals(candor_buffer *out, double value)
{
	put_fixed(out, put_scale(value, 2), 2);
}

static void write_counted(candor_buffer *out, size_t count, const char *noun)
{
	put_grouped(out, count);
	put_text(out, noun);
	if (count != 1)
		put_byte(out, 's');
}

static void write_uses(candor_buffer *out, const candor_mined *mined)
{
	for (int side = 0; side < MINE_SIDES; side++) {
		put_text(out, side ? "; " : "");
		put_text(out, mine_side_names[side]);
		put_byte(out, ' ');
		write_counted(out, mined->posts[side], " post");
		put_text(out, " by ");
		write_counted(out, mined->authors[side], " author");
	}
}

static void write_rules(candor_buffer *out, const candor_mined *mined)
{
	for (size_t i = 0; i < mined->rule_count && i < RULES_NAMED; i++) {
		const candor_mined_rule *hit = &mined->rules[i];

		put_text(out, i ? ", " : "");
		put_text(out, hit->rule->id);
		put_text(out, " (");
		if (hit->whole) {
			put_text(out, "all of it in ");
			put_grouped(out, hit->whole);
		}
		if (hit->partly) {
			put_text(out, hit->whole ? ", a part in " : "a part in ");
			put_grouped(out, hit->partly);
		}
		put_byte(out, ')');
	}
	if (mined->rule_count > RULES_NAMED)
		put_text(out, ", ...");
}

static void write_comments(candor_buffer *out, const candor_mined *mined)
{
	put_text(out, "# z ");
	write_decimals(out, mined->z);
	put_text(out, ", log-odds ");
	write_decimals(out, mined->log_odds);
	put_text(out, ": ");
	write_uses(out, mined);
	if (mined->rule_count) {
		put_text(out, mined->covered ? "\n# Covered by " : "\n# Hit already by ");
		write_rules(out, mined);
	}
	for (size_t i = 0; i < mined->example_count; i++) {
		put_text(out, "\n# > ");
		candor_append_safe(out, mined->examples[i]);
	}
	put_byte(out, '\n');
}

/* ---- A rule ---- */

/* As docs/lexicon.md has it: strong, medium, weak. */
static const char *weight_of(const candor_mined *mined)
{
	if (mined->z >= 4 && mined->log_odds >= 2)
		return "2.0";
	return mined->z >= 3 && mined->log_odds >= 1 ? "1.0" : "0.35";
}

/* The phrase, cut to what a summary takes. */
static void write_short(candor_buffer *out, candor_str phrase)
{
	size_t characters = 0, end = 0;

	while (end < phrase.size) {
		characters += ((unsigned char)phrase.data[end] & 0xC0) != 0x80;
		if (characters > SUMMARY_CHARACTERS)
			break;
		end++;
	}
	put_data(out, phrase.data, end);
	if (end < phrase.size)
		put_text(out, "...");
}

static void write_line(candor_buffer *out, const char *key, candor_str value)
{
	put_text(out, key);
	put_data(out, value.data, value.size);
	put_byte(out, '\n');
}

/* "draft.brand.007" */
static void write_id(candor_buffer *out, enum mine_side side, size_t number)
{
	put_text(out, "Rule: draft.");
	put_text(out, mine_side_names[side]);
	put_byte(out, '.');
	put_fill(out, '0', number < 10 ? 2 : number < 100);
	put_count(out, number);
	put_byte(out, '\n');
}

static void write_rule(const struct candor_miner *miner, const struct mine_pick *pick,
		       size_t number, candor_buffer *out)
{
	const candor_mined *mined = &pick->mined;

	put_byte(out, '\n');
	write_comments(out, mined);
	write_id(out, pick->side, number);
	put_text(out, "Category: ");
	put_text(out, category_of(miner, pick));
	put_text(out, "\nWeight: ");
	put_text(out, weight_of(mined));
	put_text(out, "\nSummary: TODO: what \"");
	write_short(out, mined->phrase);
	put_text(out, "\" tells\n");
	if (miner->options.field == CANDOR_FIELD_BIO)
		put_text(out, "Scope: bio\n");
	write_line(out, "Phrase: ", mined->phrase);
	write_line(out, "Match: ", mined->phrase);
	put_text(out, "No-Match: ...\nSource: TODO: mined from ");
	put_count(out, miner->counts.posts[MINE_BRAND] + miner->counts.posts[MINE_CONSUMER]);
	put_text(out, " posts\n");
}

/* ---- The file ---- */

static void write_head(const struct candor_miner *miner, candor_buffer *out)
{
	const candor_miner_counts *counts = &miner->counts;

	put_text(out, "# Phrases that distinguish two piles of posts, by weighted log-odds "
		      "(docs/mine.md).\n"
		      "# A draft: keep what is evidence and drop what is a topic, a name or an "
		      "accident.\n"
		      "# TODO in each rule: its id, its category (the one given is a guess by "
		      "side), its\n"
		      "# weight, its summary, Match and No-Match in words of your own, and its "
		      "source.\n"
		      "#\n");
	for (int side = 0; side < MINE_SIDES; side++) {
		put_text(out, "# ");
		put_text(out, mine_side_names[side]);
		put_text(out, ": ");
		write_counted(out, counts->posts[side], " post");
		put_text(out, " by ");
		write_counted(out, counts->authors[side], " author");
		put_byte(out, '\n');
	}
	put_text(out, "# frequent words and phrases compared: ");
	put_grouped(out, counts->phrases);
	put_text(out, "\n\nLexicon: draft\nFormat: 1\nLanguage: any\n");
}

static void write_side(const struct candor_miner *miner, enum mine_side side,
		       candor_buffer *out)
{
	struct mine_cursor cursor = { .side = side };
	const struct mine_pick *pick;

	while ((pick = mine_next(miner, &cursor)) != NULL) {
		if (cursor.count == 1)
			write_category(miner, side, out);
		write_rule(miner, pick, cursor.count, out);
	}
}

/* One line for each phrase that needs no rule. */
static void write_covered(const struct candor_miner *miner, enum mine_side side,
			  candor_buffer *out)
{
	struct mine_cursor cursor = { .side = side, .hidden = 1 };
	const struct mine_pick *pick;

	while ((pick = mine_next(miner, &cursor)) != NULL) {
		if (cursor.count == 1) {
			put_text(out, "\n# Covered already, ");
			put_text(out, mine_side_names[side]);
			put_text(out, " side:\n");
		}
		put_text(out, "#   ");
		put_data(out, pick->mined.phrase.data, pick->mined.phrase.size);
		put_text(out, ": z ");
		write_decimals(out, pick->mined.z);
		put_text(out, ", ");
		write_rules(out, &pick->mined);
		put_byte(out, '\n');
	}
}

void candor_miner_lexicon(const candor_miner *miner, candor_buffer *out)
{
	write_head(miner, out);
	write_side(miner, MINE_BRAND, out);
	write_side(miner, MINE_CONSUMER, out);
	write_covered(miner, MINE_BRAND, out);
	write_covered(miner, MINE_CONSUMER, out);
}
