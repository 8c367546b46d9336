/* An author's figures with their intervals: the definition list of the card. */
#include <math.h>

#include "author/social.h"
#include "output/day.h"
#include "output/html_parts.h"

/* ---- Items ---- */

static void term(candor_buffer *out, const char *name)
{
	html_element(out, "dt", NULL, name);
	html_open(out, "dd", NULL);
}

static void end(candor_buffer *out)
{
	html_close(out, "dd");
	put_byte(out, '\n');
}

static void put_unknown(candor_buffer *out)
{
	html_element(out, "span", "none", "unknown");
}

/* "0.42 (0.31 to 0.52)" in numbers of one kind. */
static void put_interval(candor_buffer *out, candor_estimate estimate,
			 void (*put)(candor_buffer *, double))
{
	put_text(out, "<b>");
	put(out, estimate.value);
	put_text(out, "</b> <small>");
	put(out, estimate.low);
	put_text(out, " to ");
	put(out, estimate.high);
	put_text(out, "</small>");
}

/* "name 0.42" or "name 42 %"; nothing when unknown. */
static void put_figure(candor_buffer *out, const char **separator, const char *name,
		       double value, void (*put)(candor_buffer *, double))
{
	if (isnan(value))
		return;
	put_text(out, *separator);
	put_text(out, name);
	put_byte(out, ' ');
	put(out, value);
	*separator = ", ";
}

/* ---- Who, and what can be told at once ---- */

/* Of a person with several. */
static void put_accounts(candor_buffer *out, const candor_author *author)
{
	if (!author->account_count)
		return;
	term(out, "Accounts");
	for (size_t i = 0; i < author->account_count; i++) {
		const candor_account *account = &author->accounts[i];

		put_text(out, i ? "; " : "");
		html_text(out, account->id);
		put_text(out, " on ");
		html_text(out, account->platform);
		if (account->followers >= 0) {
			put_text(out, ", ");
			html_counted(out, (uint64_t)account->followers, "follower",
				     "followers");
		}
		put_text(out, ", ");
		html_counted(out, account->posts, "post", "posts");
	}
	end(out);
}

static void put_influence(candor_buffer *out, const struct html_list *list,
			  const candor_author *author)
{
	term(out, "Influence");
	html_element(out, "b", NULL, candor_tier_name(author->tier));
	if (author->followers >= 0) {
		put_text(out, ", ");
		html_counted(out, (uint64_t)author->followers, "follower", "followers");
	} else {
		put_text(out, ", the posts do not tell followers");
	}
	if (author->named_by > 0) {
		put_text(out, "; named by ");
		html_counted(out, (uint64_t)author->named_by, "other author", "other authors");
	}
	if (author->agency) {
		put_text(out, "; shares contacts: agency ");
		html_agency_link(out, list, author->agency);
	}
	if (author->stage != CANDOR_STAGE_UNKNOWN) {
		put_text(out, "; stage ");
		put_text(out, candor_stage_name(author->stage));
	}
	end(out);
}

static void put_position(candor_buffer *out, const candor_author *author)
{
	term(out, "Position");
	if (isnan(author->position.value))
		put_unknown(out);
	else
		put_interval(out, author->position, html_signed);
	if (!isnan(author->drift.value)) {
		put_text(out, "; drift ");
		put_interval(out, author->drift, html_signed);
	}
	end(out);
}

static void put_credibility(candor_buffer *out, const candor_author *author)
{
	term(out, "Credibility");
	if (!isnan(author->credibility.value)) {
		put_interval(out, author->credibility, html_level);
		put_text(out, ", rests on ");
		put_fixed(out, put_scale(author->effective_posts, 1), 1);
		put_text(out, " effective posts");
	} else if (author->kind == CANDOR_CLASS_KOT) {
		put_text(out, "none: an organisation speaks for itself");
	} else {
		put_unknown(out);
	}
	end(out);
}

static void put_money(candor_buffer *out, const candor_author *author)
{
	term(out, "Commercial");
	if (isnan(author->commercial_share.value)) {
		put_unknown(out);
	} else {
		put_interval(out, author->commercial_share, html_percent);
		put_text(out, " of posts");
	}
	if (author->mode != CANDOR_MODE_NONE) {
		put_text(out, ", paid for ");
		put_text(out, candor_mode_name(author->mode));
	}
	if (author->mode_changes > 0) {
		put_text(out, ", changes of that: ");
		put_count(out, (uint64_t)author->mode_changes);
	}
	if (!isnan(author->undisclosed_share.value)) {
		put_text(out, "; undisclosed ");
		put_interval(out, author->undisclosed_share, html_percent);
	}
	if (!isnan(author->disclosure_rate.value)) {
		put_text(out, "; disclosure rate ");
		put_interval(out, author->disclosure_rate, html_percent);
	}
	end(out);
}

static void put_posts(candor_buffer *out, const candor_author *author)
{
	term(out, "Posts");
	put_text(out, "<b>");
	put_grouped(out, author->posts);
	put_text(out, "</b>, ");
	put_grouped(out, author->evidence);
	put_text(out, " with evidence");
	if (author->first_day != INT32_MIN) {
		put_text(out, "; ");
		put_day(out, author->first_day);
		put_text(out, " to ");
		put_day(out, author->last_day);
	}
	if (!isnan(author->posts_per_week)) {
		put_text(out, "; ");
		put_fixed(out, put_scale(author->posts_per_week, 1), 1);
		put_text(out, " a week");
	}
	if (!isnan(author->burstiness)) {
		put_text(out, ", burstiness ");
		html_signed(out, author->burstiness);
	}
	end(out);
}

/* ---- What the posts do ---- */

static void put_content(candor_buffer *out, const candor_author *author)
{
	const char *separator = "";

	term(out, "Content");
	if (author->topic) {
		put_text(out, "most about <b class=\"about\">");
		html_word(out, author->topic);
		put_text(out, "</b>");
		separator = "; ";
	}
	if (author->brand) {
		put_text(out, separator);
		put_text(out, "brand <b class=\"about\">");
		html_word(out, author->brand);
		put_text(out, "</b>");
		separator = ", ";
		put_figure(out, &separator, "share of it", author->brand_share, html_percent);
		if (author->loyalty.bond > CANDOR_BOND_OCCASIONAL) {
			put_text(out, ", ");
			put_text(out, candor_bond_name(author->loyalty.bond));
		}
		separator = "; ";
	}
	put_figure(out, &separator, "verticality", author->verticality, html_level);
	put_figure(out, &separator, "originality", author->originality, html_level);
	put_figure(out, &separator, "balance", author->balance, html_level);
	if (author->social_share > 0)
		put_figure(out, &separator, "social issues", author->social_share,
			   html_percent);
	if (!*separator)
		put_unknown(out);
	end(out);
}

static void put_reactions(candor_buffer *out, const candor_author *author)
{
	const candor_engagement *engagement = &author->engagement;
	const char *separator = ", ";

	if (isnan(engagement->reactions))
		return;
	term(out, "Reactions");
	put_fixed(out, put_scale(engagement->reactions, 1), 1);
	put_text(out, " a post");
	if (!isnan(engagement->rate)) {
		put_text(out, ", ");
		put_fixed(out, put_scale(100 * engagement->rate, 2), 2);
		put_text(out, " % of followers");
	}
	if (!isnan(engagement->rate_z)) {
		put_text(out, ", ");
		html_signed(out, engagement->rate_z);
		put_text(out, " deviations from peers");
	}
	put_figure(out, &separator, "comments a like", engagement->comments_per_like,
		   html_level);
	if (engagement->round_views > 0)
		put_figure(out, &separator, "round views in", engagement->round_views,
			   html_percent);
	if (engagement->follower_jumps > 0) {
		put_text(out, ", jumps in followers: ");
		put_count(out, (uint64_t)engagement->follower_jumps);
	}
	end(out);
}

/* Some of them, as in text. */
static void put_habits(candor_buffer *out, const candor_author *author)
{
	const double *habits = author->habits;
	const char *separator = "";

	if (isnan(habits[HABIT_SOCIABILITY]))
		return;
	term(out, "Habits");
	put_figure(out, &separator, "sociability", habits[HABIT_SOCIABILITY], html_level);
	put_figure(out, &separator, "quality", habits[HABIT_QUALITY], html_level);
	for (size_t i = 0; told_shares[i].words; i++)
		if (habits[told_shares[i].habit] > 0)
			put_figure(out, &separator, told_shares[i].words,
				   habits[told_shares[i].habit], html_percent);
	if (habits[HABIT_FAN] >= 0.5)
		put_text(out, ", mostly names one account");
	if (habits[HABIT_TEAM] >= 0.5)
		put_text(out, ", signs of a team");
	end(out);
}

static void put_flags(candor_buffer *out, const candor_author *author)
{
	const char *separator = "";

	if (!author->flags)
		return;
	term(out, "Flags");
	for (unsigned i = 0; i < CANDOR_AUTHOR_FLAG_COUNT; i++) {
		if (!(author->flags & 1u << i))
			continue;
		put_text(out, separator);
		html_element(out, "b", NULL, candor_author_flag_name(i));
		put_text(out, ": ");
		html_word(out, author_flag_meaning(i));
		separator = "; ";
	}
	end(out);
}

static void put_campaigns(candor_buffer *out, const struct html_list *list,
			  const candor_author *author)
{
	if (!author->campaign_count)
		return;
	term(out, "Campaigns");
	for (size_t i = 0; i < author->campaign_count; i++) {
		put_text(out, i ? ", " : "");
		html_campaign_link(out, list, author->campaigns[i]);
	}
	end(out);
}

void html_author_figures(candor_buffer *out, const struct html_list *list,
			 const candor_author *author)
{
	put_text(out, "<dl>");
	put_accounts(out, author);
	put_influence(out, list, author);
	put_position(out, author);
	put_credibility(out, author);
	put_money(out, author);
	put_posts(out, author);
	put_content(out, author);
	put_habits(out, author);
	put_reactions(out, author);
	put_flags(out, author);
	put_campaigns(out, list, author);
	put_text(out, "</dl>\n");
}
