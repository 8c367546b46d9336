/* One JSON object an author, then brands and groups. The order of the members is a promise; new
 * ones go to the end. */
#include <math.h>

#include "base/crew.h"
#include "base/mem.h"
#include "base/str.h"
#include "output/authors.h"
#include "output/brands.h"
#include "output/json_member.h"
#include "output/json_write.h"

/* ---- Authors ---- */

/* Always numbers: without any evidence the whole range is possible. */
static candor_estimate known(candor_estimate estimate, double least)
{
	return isnan(estimate.value) ? (candor_estimate){ 0, least, 1 } : estimate;
}

static void lists(candor_buffer *out, const candor_author *author)
{
	const char *flags[CANDOR_AUTHOR_FLAG_COUNT];
	size_t count = 0;

	for (unsigned i = 0; i < CANDOR_AUTHOR_FLAG_COUNT; i++)
		if (author->flags & 1u << i)
			flags[count++] = candor_author_flag_name(i);
	member_words(out, "campaigns", author->campaigns, author->campaign_count);
	member_words(out, "flags", flags, count);
}

/* What schema 1 began with. */
static void contract(candor_buffer *out, const candor_author *author)
{
	candor_estimate position = known(author->position, -1);

	put_text(out, "{\"schema\":\"candor.author/1\"");
	member_string(out, "author_id", author->id);
	member_string(out, "name", author->name);
	member_word(out, "class", candor_class_name(author->kind));
	member_word(out, "tier", candor_tier_name(author->tier));
	member_count(out, "posts", author->posts);
	member_count(out, "evidence", author->evidence);
	member_number(out, "position", position.value);
	member_bounds(out, "position_low", "position_high", position);
	member_number(out, "credibility", author->credibility.value);
	member_bounds(out, "credibility_low", "credibility_high", author->credibility);
	member_number(out, "n_eff", author->effective_posts);
	member_number(out, "commercial_share", known(author->commercial_share, 0).value);
	member_number(out, "disclosure_rate", author->disclosure_rate.value);
	member_number(out, "verticality", author->verticality);
	member_word(out, "top_brand", author->brand);
	member_number(out, "brand_share", author->brand_share);
	member_word(out, "stage", candor_stage_name(author->stage));
	member_number(out, "drift", author->drift.value);
	lists(out, author);
}

/* A member of an object whose first one is `index` 0. */
static void inner(candor_buffer *out, size_t index, const char *name, double number)
{
	member_inner_key(out, index, name);
	member_value(out, number);
}

static void points(candor_buffer *out, const candor_author *author)
{
	put_text(out, ",\"points\":{");
	for (candor_class class = CANDOR_CLASS_CONSUMER; class < CANDOR_CLASS_COUNT; class ++)
		inner(out, class - CANDOR_CLASS_CONSUMER, candor_class_name(class),
		      author->points[class]);
	put_byte(out, '}');
}

static void facts(candor_buffer *out, const candor_author *author)
{
	put_text(out, ",\"facts\":{");
	for (unsigned fact = 0; fact < CANDOR_FACTS; fact++)
		inner(out, fact, candor_fact_name(fact), author->facts[fact]);
	put_byte(out, '}');
}

static void figures(candor_buffer *out, const candor_author *author)
{
	member_bounds(out, "commercial_share_low", "commercial_share_high",
		      known(author->commercial_share, 0));
	member_bounds(out, "disclosure_rate_low", "disclosure_rate_high",
		      author->disclosure_rate);
	member_number(out, "undisclosed_share", author->undisclosed_share.value);
	member_bounds(out, "undisclosed_share_low", "undisclosed_share_high",
		      author->undisclosed_share);
	member_bounds(out, "drift_low", "drift_high", author->drift);
	member_word(out, "mode", candor_mode_name(author->mode));
	member_number(out, "balance", author->balance);
	member_number(out, "originality", author->originality);
	member_word(out, "topic", author->topic);
	member_number(out, "concentration", author->concentration);
	member_number(out, "social_share", author->social_share);
	member_number(out, "posts_per_week", author->posts_per_week);
	member_number(out, "burstiness", author->burstiness);
	member_day(out, "first_day", author->first_day);
	member_day(out, "last_day", author->last_day);
}

static void quote(candor_buffer *out, const candor_quote *quote)
{
	put_text(out, "{\"id\":");
	json_string(out, quote->id);
	member_day(out, "day", quote->day);
	member_number(out, "position", quote->position);
	member_number(out, "commercial", quote->commercial);
	member_word(out, "rule", quote->rule);
	member_string(out, "excerpt", quote->excerpt);
	member_count(out, "start", quote->start);
	member_count(out, "end", quote->end);
	put_byte(out, '}');
}

static void quotes(candor_buffer *out, const char *name, const candor_quote *quotes,
		   unsigned count)
{
	member_key(out, name);
	put_byte(out, '[');
	for (unsigned i = 0; i < count && i < CANDOR_QUOTES; i++) {
		member_separate(out, i);
		quote(out, &quotes[i]);
	}
	put_byte(out, ']');
}

static void engagement(candor_buffer *out, const candor_engagement *engagement)
{
	put_text(out, ",\"engagement\":{");
	inner(out, 0, "reactions", engagement->reactions);
	inner(out, 1, "rate", engagement->rate);
	inner(out, 2, "rate_z", engagement->rate_z);
	inner(out, 3, "per_view", engagement->per_view);
	inner(out, 4, "comments_per_like", engagement->comments_per_like);
	inner(out, 5, "comments_z", engagement->comments_z);
	inner(out, 6, "shares_per_like", engagement->shares_per_like);
	inner(out, 7, "round_views", engagement->round_views);
	inner(out, 8, "follower_jumps", engagement->follower_jumps);
	inner(out, 9, "follower_rank", engagement->follower_rank);
	put_byte(out, '}');
}

static void habits(candor_buffer *out, const candor_author *author)
{
	put_text(out, ",\"habits\":{");
	for (unsigned habit = 0; habit < CANDOR_HABITS; habit++)
		inner(out, habit, candor_habit_name(habit), author->habits[habit]);
	put_byte(out, '}');
}

static void loyalty(candor_buffer *out, const candor_loyalty *loyalty)
{
	put_text(out, ",\"loyalty\":{\"bond\":");
	json_string(out, str_of(candor_bond_name(loyalty->bond)));
	inner(out, 1, "monogamy", loyalty->monogamy);
	inner(out, 2, "diversity", loyalty->diversity);
	inner(out, 3, "persistence", loyalty->persistence);
	inner(out, 4, "positivity", loyalty->positivity);
	inner(out, 5, "early_adoption", loyalty->early_adoption);
	inner(out, 6, "consistency", loyalty->consistency);
	put_byte(out, '}');
}

/* A count, or null below 0. */
static void member_known(candor_buffer *out, const char *name, int64_t count)
{
	member_key(out, name);
	if (count < 0)
		put_text(out, "null");
	else
		put_count(out, (uint64_t)count);
}

static void accounts(candor_buffer *out, const candor_author *author)
{
	put_text(out, ",\"accounts\":[");
	for (size_t i = 0; i < author->account_count; i++) {
		const candor_account *account = &author->accounts[i];

		member_separate(out, i);
		put_text(out, "{\"author_id\":");
		json_string(out, account->id);
		member_string(out, "platform", account->platform);
		member_known(out, "followers", account->followers);
		member_word(out, "tier", candor_tier_name(account->tier));
		member_count(out, "posts", account->posts);
		put_byte(out, '}');
	}
	put_byte(out, ']');
}

static void author_line(candor_buffer *out, const candor_author *author, size_t rank)
{
	contract(out, author);
	member_string(out, "platform", author->platform);
	member_key(out, "rank");
	if (rank)
		put_count(out, rank);
	else
		put_text(out, "null");
	member_known(out, "followers", author->followers);
	points(out, author);
	figures(out, author);
	quotes(out, "consumer_quotes", author->consumer, author->consumer_count);
	quotes(out, "commercial_quotes", author->commercial, author->commercial_count);
	facts(out, author);
	put_text(out, ",\"opinions\":");
	put_count(out, author->opinions);
	member_number(out, "opinion_share", author->opinion_share);
	engagement(out, &author->engagement);
	habits(out, author);
	loyalty(out, &author->loyalty);
	member_known(out, "mode_changes", author->mode_changes);
	member_known(out, "named_by", author->named_by);
	member_word(out, "agency", author->agency);
	accounts(out, author);
	put_text(out, "}\n");
}

/* ---- All authors, some at a time ---- */

enum { PIECES = 32, PIECE_AUTHORS = 64 };

struct pieces {
	const struct roster *roster;
	size_t first; /* author of the first piece */
	candor_buffer text[PIECES];
};

static void write_piece(void *data, size_t index)
{
	struct pieces *pieces = data;
	const struct roster *roster = pieces->roster;
	candor_buffer *out = &pieces->text[index];
	size_t first = pieces->first + index * PIECE_AUTHORS;

	out->size = 0;
	for (size_t i = first; i < first + PIECE_AUTHORS && i < roster->shown_count; i++) {
		size_t author = roster->shown[i];

		author_line(out, roster->all[author], roster_rank(roster, author));
	}
}

static void author_lines(const struct roster *roster, candor_buffer *out)
{
	struct pieces pieces = { .roster = roster };

	while (pieces.first < roster->shown_count) {
		crew_run(roster->crew, write_piece, &pieces, PIECES);
		for (size_t i = 0; i < PIECES; i++) {
			out->failed |= pieces.text[i].failed;
			put_data(out, pieces.text[i].data, pieces.text[i].size);
		}
		put_flush(out);
		pieces.first += PIECES * PIECE_AUTHORS;
	}
	for (size_t i = 0; i < PIECES; i++)
		mem_free(pieces.text[i].data);
}

void roster_jsonl(const struct roster *roster, candor_buffer *out)
{
	if (roster->wanted) {
		candidates_jsonl(roster, out);
		return;
	}
	author_lines(roster, out);
	brands_jsonl(roster, out);
	groups_jsonl(roster, out);
}
