/*
 * One JSON object an author, then one a campaign. The order of the members is a promise; new
 * ones go to the end.
 */
#include <math.h>

#include "output/authors.h"
#include "output/day.h"
#include "output/json_write.h"

/* ---- Members ---- */

static void key(candor_buffer *out, const char *name)
{
	put_text(out, ",\"");
	put_text(out, name);
	put_text(out, "\":");
}

static void value(candor_buffer *out, double number)
{
	if (isnan(number))
		put_text(out, "null");
	else
		put_number(out, number);
}

static void number(candor_buffer *out, const char *name, double number)
{
	key(out, name);
	value(out, number);
}

static void count(candor_buffer *out, const char *name, uint64_t count)
{
	key(out, name);
	put_count(out, count);
}

static void string(candor_buffer *out, const char *name, candor_str text)
{
	key(out, name);
	json_string(out, text);
}

/* NULL becomes null. */
static void word(candor_buffer *out, const char *name, const char *word)
{
	string(out, name, (candor_str){ word, word ? strlen(word) : 0 });
}

static void day(candor_buffer *out, const char *name, int32_t day)
{
	key(out, name);
	put_byte(out, '"');
	if (put_day(out, day)) {
		put_byte(out, '"');
	} else if (!out->failed) {
		out->size--;
		put_text(out, "null");
	}
}

static void bounds(candor_buffer *out, const char *low, const char *high,
		   candor_estimate estimate)
{
	number(out, low, estimate.low);
	number(out, high, estimate.high);
}

/* Comma-separated items: before each but the first. */
static void separate(candor_buffer *out, size_t index)
{
	if (index)
		put_byte(out, ',');
}

/* ---- Authors ---- */

/* Always numbers: without any evidence the whole range is possible. */
static candor_estimate known(candor_estimate estimate, double least)
{
	return isnan(estimate.value) ? (candor_estimate){ 0, least, 1 } : estimate;
}

static void lists(candor_buffer *out, const candor_author *author)
{
	size_t written = 0;

	put_text(out, ",\"campaigns\":[");
	for (size_t i = 0; i < author->campaign_count; i++) {
		const char *id = author->campaigns[i];

		separate(out, i);
		json_string(out, (candor_str){ id, strlen(id) });
	}
	put_text(out, "],\"flags\":[");
	for (unsigned i = 0; i < CANDOR_AUTHOR_FLAG_COUNT; i++) {
		if (!(author->flags & 1u << i))
			continue;
		separate(out, written++);
		put_byte(out, '"');
		put_text(out, candor_author_flag_name(i));
		put_byte(out, '"');
	}
	put_byte(out, ']');
}

/* What schema 1 began with. */
static void contract(candor_buffer *out, const candor_author *author)
{
	candor_estimate position = known(author->position, -1);

	put_text(out, "{\"schema\":\"candor.author/1\"");
	string(out, "author_id", author->id);
	string(out, "name", author->name);
	word(out, "class", candor_class_name(author->kind));
	word(out, "tier", candor_tier_name(author->tier));
	count(out, "posts", author->posts);
	count(out, "evidence", author->evidence);
	number(out, "position", position.value);
	bounds(out, "position_low", "position_high", position);
	number(out, "credibility", author->credibility.value);
	bounds(out, "credibility_low", "credibility_high", author->credibility);
	number(out, "n_eff", author->effective_posts);
	number(out, "commercial_share", known(author->commercial_share, 0).value);
	number(out, "disclosure_rate", author->disclosure_rate.value);
	number(out, "verticality", author->verticality);
	word(out, "top_brand", author->brand);
	number(out, "brand_share", author->brand_share);
	word(out, "stage", candor_stage_name(author->stage));
	number(out, "drift", author->drift.value);
	lists(out, author);
}

static void points(candor_buffer *out, const candor_author *author)
{
	put_text(out, ",\"points\":{");
	for (candor_class class = CANDOR_CLASS_CONSUMER; class < CANDOR_CLASS_COUNT; class ++) {
		separate(out, class - CANDOR_CLASS_CONSUMER);
		put_byte(out, '"');
		put_text(out, candor_class_name(class));
		put_text(out, "\":");
		value(out, author->points[class]);
	}
	put_byte(out, '}');
}

static void facts(candor_buffer *out, const candor_author *author)
{
	put_text(out, ",\"facts\":{");
	for (unsigned fact = 0; fact < CANDOR_FACTS; fact++) {
		separate(out, fact);
		put_byte(out, '"');
		put_text(out, candor_fact_name(fact));
		put_text(out, "\":");
		value(out, author->facts[fact]);
	}
	put_byte(out, '}');
}

static void figures(candor_buffer *out, const candor_author *author)
{
	bounds(out, "commercial_share_low", "commercial_share_high",
	       known(author->commercial_share, 0));
	bounds(out, "disclosure_rate_low", "disclosure_rate_high", author->disclosure_rate);
	number(out, "undisclosed_share", author->undisclosed_share.value);
	bounds(out, "undisclosed_share_low", "undisclosed_share_high",
	       author->undisclosed_share);
	bounds(out, "drift_low", "drift_high", author->drift);
	word(out, "mode", candor_mode_name(author->mode));
	number(out, "balance", author->balance);
	number(out, "originality", author->originality);
	word(out, "topic", author->topic);
	number(out, "concentration", author->concentration);
	number(out, "social_share", author->social_share);
	number(out, "posts_per_week", author->posts_per_week);
	number(out, "burstiness", author->burstiness);
	day(out, "first_day", author->first_day);
	day(out, "last_day", author->last_day);
}

static void quote(candor_buffer *out, const candor_quote *quote)
{
	put_text(out, "{\"id\":");
	json_string(out, quote->id);
	day(out, "day", quote->day);
	number(out, "position", quote->position);
	number(out, "commercial", quote->commercial);
	word(out, "rule", quote->rule);
	string(out, "excerpt", quote->excerpt);
	count(out, "start", quote->start);
	count(out, "end", quote->end);
	put_byte(out, '}');
}

static void quotes(candor_buffer *out, const char *name, const candor_quote *quotes,
		   unsigned count)
{
	key(out, name);
	put_byte(out, '[');
	for (unsigned i = 0; i < count && i < CANDOR_QUOTES; i++) {
		separate(out, i);
		quote(out, &quotes[i]);
	}
	put_byte(out, ']');
}

/* A member of an object whose first one is `index` 0. */
static void inner(candor_buffer *out, size_t index, const char *name, double number)
{
	separate(out, index);
	put_byte(out, '"');
	put_text(out, name);
	put_text(out, "\":");
	value(out, number);
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

static void author_line(candor_buffer *out, const candor_author *author, size_t rank)
{
	contract(out, author);
	string(out, "platform", author->platform);
	key(out, "rank");
	if (rank)
		put_count(out, rank);
	else
		put_text(out, "null");
	key(out, "followers");
	if (author->followers < 0)
		put_text(out, "null");
	else
		put_count(out, (uint64_t)author->followers);
	points(out, author);
	figures(out, author);
	quotes(out, "consumer_quotes", author->consumer, author->consumer_count);
	quotes(out, "commercial_quotes", author->commercial, author->commercial_count);
	facts(out, author);
	put_text(out, ",\"opinions\":");
	put_count(out, author->opinions);
	number(out, "opinion_share", author->opinion_share);
	engagement(out, &author->engagement);
	habits(out, author);
	put_text(out, "}\n");
}

/* ---- Campaigns ---- */

/* Members keep no difference between missing and empty. */
static candor_str filled(candor_str text)
{
	return text.size ? text : (candor_str){ NULL, 0 };
}

static void member(candor_buffer *out, const candor_campaign_member *member)
{
	put_text(out, "{\"author_id\":");
	json_string(out, member->author_id);
	string(out, "name", filled(member->author_name));
	string(out, "platform", filled(member->platform));
	string(out, "id", member->id);
	day(out, "day", member->day);
	number(out, "position", member->position);
	number(out, "commercial", member->commercial);
	word(out, "disclosure", candor_disclosure_name(member->disclosure));
	key(out, "undisclosed");
	put_text(out, member->undisclosed ? "true" : "false");
	key(out, "copy");
	put_text(out, member->copy ? "true}" : "false}");
}

static void campaign_line(candor_buffer *out, const candor_campaign *campaign)
{
	put_text(out, "{\"schema\":\"candor.campaign/1\"");
	word(out, "id", campaign->id);
	word(out, "kind", candor_campaign_kind_name(campaign->kind));
	number(out, "strength", campaign->strength);
	number(out, "similarity", campaign->similarity);
	count(out, "posts", campaign->posts);
	count(out, "authors", campaign->authors);
	day(out, "first_day", campaign->first_day);
	day(out, "last_day", campaign->last_day);
	day(out, "peak_day", campaign->peak_day);
	number(out, "half_life", campaign->half_life);
	number(out, "commercial", campaign->commercial);
	number(out, "disclosed", campaign->disclosed);
	number(out, "undisclosed", campaign->undisclosed);
	put_text(out, ",\"hashtags\":[");
	for (size_t i = 0; i < campaign->hashtag_count; i++) {
		separate(out, i);
		json_string(out, campaign->hashtags[i]);
	}
	put_byte(out, ']');
	string(out, "text", campaign->text);
	put_text(out, ",\"members\":[");
	for (size_t i = 0; i < campaign->member_count; i++) {
		separate(out, i);
		member(out, &campaign->members[i]);
	}
	put_text(out, "]}\n");
}

void roster_jsonl(const struct roster *roster, candor_buffer *out)
{
	for (size_t i = 0; i < roster->shown_count; i++) {
		size_t index = roster->shown[i];

		author_line(out, roster->all[index], roster_rank(roster, index));
	}
	for (size_t i = 0; i < roster->campaign_count; i++)
		campaign_line(out, roster->campaigns[i]);
}
