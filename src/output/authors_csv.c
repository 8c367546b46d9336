/* One row an author, for spreadsheets, with LF line ends: the figures of jsonl, flat. */
#include <math.h>

#include "base/str.h"
#include "output/authors.h"
#include "output/csv_write.h"
#include "output/day.h"

#define QUOTES_BETWEEN " | "

static void comma(candor_buffer *out)
{
	put_byte(out, ',');
}

/* An unknown number is an empty cell. */
static void number(candor_buffer *out, double number)
{
	if (!isnan(number))
		put_number(out, number);
	comma(out);
}

static void count(candor_buffer *out, uint64_t count)
{
	put_count(out, count);
	comma(out);
}

static void estimate(candor_buffer *out, candor_estimate estimate)
{
	number(out, estimate.value);
	number(out, estimate.low);
	number(out, estimate.high);
}

/* candor's own word, or nothing. */
static void word(candor_buffer *out, const char *word)
{
	put_text(out, word ? word : "");
	comma(out);
}

/* A word that may come from a post or a user's lexicon. */
static void cell(candor_buffer *out, const char *text)
{
	csv_cell(out, str_of(text));
}

static void day(candor_buffer *out, int32_t day)
{
	put_day(out, day);
	comma(out);
}

/* A count, or nothing below 0. */
static void known(candor_buffer *out, int64_t count)
{
	if (count >= 0)
		put_count(out, (uint64_t)count);
}

static void identity(candor_buffer *out, const candor_author *author, size_t rank)
{
	csv_cell(out, author->id);
	csv_cell(out, author->name);
	csv_cell(out, author->platform);
	if (rank)
		put_count(out, rank);
	comma(out);
	word(out, candor_class_name(author->kind));
	word(out, candor_tier_name(author->tier));
	known(out, author->followers);
	comma(out);
	word(out, candor_stage_name(author->stage));
	count(out, author->posts);
	count(out, author->evidence);
}

static void flags(candor_buffer *out, unsigned set)
{
	const char *separator = "";

	for (unsigned i = 0; i < CANDOR_AUTHOR_FLAG_COUNT; i++) {
		if (!(set & 1u << i))
			continue;
		put_text(out, separator);
		put_text(out, candor_author_flag_name(i));
		separator = " ";
	}
	comma(out);
}

static void campaigns(candor_buffer *out, const candor_author *author)
{
	for (size_t i = 0; i < author->campaign_count; i++) {
		put_text(out, i ? " " : "");
		put_text(out, author->campaigns[i]);
	}
	comma(out);
}

static void figures(candor_buffer *out, const candor_author *author)
{
	estimate(out, author->position);
	estimate(out, author->credibility);
	number(out, author->effective_posts);
	estimate(out, author->commercial_share);
	estimate(out, author->undisclosed_share);
	estimate(out, author->disclosure_rate);
	word(out, candor_mode_name(author->mode));
	estimate(out, author->drift);
	number(out, author->balance);
	number(out, author->originality);
	number(out, author->verticality);
	cell(out, author->topic);
	cell(out, author->brand);
	number(out, author->brand_share);
	number(out, author->concentration);
	number(out, author->social_share);
	number(out, author->posts_per_week);
	number(out, author->burstiness);
	day(out, author->first_day);
	day(out, author->last_day);
}

static void points(candor_buffer *out, const candor_author *author)
{
	for (candor_class class = CANDOR_CLASS_CONSUMER; class < CANDOR_CLASS_COUNT; class ++)
		number(out, author->points[class]);
}

static void quotes(candor_buffer *out, const candor_quote *quotes, unsigned count)
{
	if (!count)
		return;
	csv_open(out, quotes[0].excerpt);
	for (unsigned i = 0; i < count && i < CANDOR_QUOTES; i++) {
		put_text(out, i ? QUOTES_BETWEEN : "");
		csv_text(out, quotes[i].excerpt);
	}
	put_byte(out, '"');
}

static void engagement(candor_buffer *out, const candor_engagement *engagement)
{
	number(out, engagement->reactions);
	number(out, engagement->rate);
	number(out, engagement->rate_z);
	number(out, engagement->per_view);
	number(out, engagement->comments_per_like);
	number(out, engagement->comments_z);
	number(out, engagement->shares_per_like);
	number(out, engagement->round_views);
	number(out, engagement->follower_jumps);
	number(out, engagement->follower_rank);
}

static void habits(candor_buffer *out, const double *habits)
{
	for (unsigned habit = 0; habit < CANDOR_HABITS; habit++) {
		if (!isnan(habits[habit]))
			put_number(out, habits[habit]);
		comma(out);
	}
}

static void header(candor_buffer *out)
{
	put_text(out, "author_id,name,platform,rank,class,tier,followers,stage,posts,evidence,"
		      "position,position_low,position_high,"
		      "credibility,credibility_low,credibility_high,n_eff,"
		      "commercial_share,commercial_share_low,commercial_share_high,"
		      "undisclosed_share,undisclosed_share_low,undisclosed_share_high,"
		      "disclosure_rate,disclosure_rate_low,disclosure_rate_high,"
		      "mode,drift,drift_low,drift_high,balance,originality,verticality,topic,"
		      "top_brand,brand_share,concentration,social_share,posts_per_week,"
		      "burstiness,first_day,last_day");
	for (candor_class class = CANDOR_CLASS_CONSUMER; class < CANDOR_CLASS_COUNT; class ++) {
		put_text(out, ",points_");
		put_text(out, candor_class_name(class));
	}
	put_text(out, ",campaigns,flags,consumer_quotes,commercial_quotes,"
		      "reactions,engagement_rate,engagement_z,reactions_per_view,"
		      "comments_per_like,comments_z,shares_per_like,round_views,"
		      "follower_jumps,follower_rank");
	for (unsigned habit = 0; habit < CANDOR_HABITS; habit++) {
		put_text(out, ",habit_");
		put_text(out, candor_habit_name(habit));
	}
	put_text(out, ",mode_changes,named_by,agency,accounts\n");
}

void roster_csv(const struct roster *roster, candor_buffer *out)
{
	header(out);
	for (size_t i = 0; i < roster->shown_count; i++) {
		size_t index = roster->shown[i];
		const candor_author *author = roster->all[index];

		identity(out, author, roster_rank(roster, index));
		figures(out, author);
		points(out, author);
		campaigns(out, author);
		flags(out, author->flags);
		quotes(out, author->consumer, author->consumer_count);
		comma(out);
		quotes(out, author->commercial, author->commercial_count);
		comma(out);
		engagement(out, &author->engagement);
		habits(out, author->habits);
		known(out, author->mode_changes);
		comma(out);
		known(out, author->named_by);
		comma(out);
		put_text(out, author->agency ? author->agency : "");
		comma(out);
		put_count(out, author->account_count ? author->account_count : 1);
		put_byte(out, '\n');
		put_flush(out);
	}
}
