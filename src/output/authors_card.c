/* A card for people: an author's figures with their intervals, in words. */
#include <math.h>

#include "output/authors.h"
#include "output/card.h"
#include "output/safe.h"

#define AXIS_CELLS  21
#define AXIS_AROUND 17 /* "brand [] consumer" */

/* ---- The author: who, and the two axes ---- */

static void head(const struct page *page, const candor_author *author, size_t rank)
{
	candor_buffer *out = page->out, text = { 0 };

	put_byte(out, '\n');
	if (rank) {
		put_count(&text, rank);
		put_text(&text, ". ");
	}
	put_data(&text, author->id.data, author->id.size);
	paint(page, PAINT_BOLD);
	safe_fit(out, (candor_str){ text.data, text.size }, page->width);
	paint(page, PAINT_OFF);
	put_byte(out, '\n');
	out->failed |= text.failed;
	candor_buffer_free(&text);
}

static void say_account(const struct page *page, const candor_author *author)
{
	struct line line;

	if (!author->name.size && !author->platform.size)
		return;
	line = line_begin(page, "account");
	if (author->name.size) {
		put_data(&line.value, author->name.data, author->name.size);
		line_say(&line, PAINT_OFF);
	}
	if (author->platform.size) {
		put_text(&line.value, "on ");
		put_data(&line.value, author->platform.data, author->platform.size);
		line_say(&line, PAINT_OFF);
	}
	line_end(&line);
}

/* The class that comes behind `last` (-1: the first) by points, then number; -1: none. */
static int next_class(const candor_author *author, int last)
{
	int best = -1;

	for (int i = CANDOR_CLASS_CONSUMER; i < CANDOR_CLASS_COUNT; i++) {
		double points = author->points[i];

		if (last >= 0 && (points > author->points[last] ||
				  (points >= author->points[last] && i <= last)))
			continue;
		if (points != 0 && (best < 0 || points > author->points[best]))
			best = i;
	}
	return best;
}

/* The class, and the points of the three that come first. */
static void say_class(const struct page *page, const candor_author *author)
{
	struct line line = line_begin(page, "class");
	int class = next_class(author, -1);

	line_text(&line, PAINT_BOLD, candor_class_name(author->kind));
	for (unsigned i = 0; i < 3 && class >= 0; i++, class = next_class(author, class)) {
		put_text(&line.value, i ? ", " : "points: ");
		put_text(&line.value, candor_class_name((candor_class) class));
		put_byte(&line.value, ' ');
		put_fixed(&line.value, put_scale(author->points[class], 2), 2);
	}
	line_say(&line, PAINT_DIM);
	line_end(&line);
}

static void say_influence(const struct page *page, const candor_author *author)
{
	struct line line = line_begin(page, "influence");

	line_text(&line, PAINT_BOLD, candor_tier_name(author->tier));
	if (author->followers >= 0) {
		put_grouped(&line.value, (uint64_t)author->followers);
		put_text(&line.value, " followers");
		line_say(&line, PAINT_OFF);
	} else {
		line_text(&line, PAINT_DIM, "the posts do not tell followers");
	}
	if (author->named_by > 0) {
		put_text(&line.value, "named by ");
		put_grouped(&line.value, (uint64_t)author->named_by);
		put_text(&line.value,
			 author->named_by == 1 ? " other author" : " other authors");
		line_say(&line, PAINT_OFF);
	}
	if (author->stage != CANDOR_STAGE_UNKNOWN) {
		put_text(&line.value, "stage: ");
		put_text(&line.value, candor_stage_name(author->stage));
		line_say(&line, PAINT_OFF);
	}
	line_end(&line);
}

static void say_position(const struct page *page, const candor_author *author)
{
	struct line line = line_begin(page, "position");

	put_text(page->out, "brand [");
	put_axis(page, author->position, AXIS_CELLS);
	put_text(page->out, "] consumer");
	line.column += AXIS_CELLS + AXIS_AROUND;
	if (isnan(author->position.value))
		put_text(&line.value, "unknown");
	else
		put_interval(&line.value, author->position);
	line_say(&line, PAINT_BOLD);
	line_end(&line);
}

/* ---- The author: figures ---- */

static void say_credibility(const struct page *page, const candor_author *author)
{
	struct line line = line_begin(page, "credibility");

	if (isnan(author->credibility.value)) {
		line_text(&line, PAINT_DIM,
			  author->kind == CANDOR_CLASS_KOT
				  ? "none: an organisation speaks for itself"
				  : "unknown");
	} else {
		put_fixed(&line.value, put_scale(author->credibility.value, 2), 2);
		put_text(&line.value, " (");
		put_fixed(&line.value, put_scale(author->credibility.low, 2), 2);
		put_text(&line.value, " to ");
		put_fixed(&line.value, put_scale(author->credibility.high, 2), 2);
		put_byte(&line.value, ')');
		line_say(&line, PAINT_BOLD);
		put_text(&line.value, "rests on ");
		put_fixed(&line.value, put_scale(author->effective_posts, 1), 1);
		put_text(&line.value, " effective posts");
		line_say(&line, PAINT_OFF);
	}
	line_end(&line);
}

static void say_money(const struct page *page, const candor_author *author)
{
	struct line line = line_begin(page, "commercial");

	if (isnan(author->commercial_share.value)) {
		line_text(&line, PAINT_DIM, "unknown");
	} else {
		put_share(&line.value, author->commercial_share);
		put_text(&line.value, " of posts");
		line_say(&line, PAINT_BOLD);
	}
	if (author->mode != CANDOR_MODE_NONE) {
		put_text(&line.value, "paid for: ");
		put_text(&line.value, candor_mode_name(author->mode));
		line_say(&line, PAINT_OFF);
	}
	if (author->mode_changes > 0) {
		put_text(&line.value, "changes of that: ");
		put_count(&line.value, (uint64_t)author->mode_changes);
		line_say(&line, PAINT_OFF);
	}
	line_share(&line, "undisclosed ", author->undisclosed_share.value, " %");
	if (!isnan(author->disclosure_rate.value)) {
		put_text(&line.value, "disclosure rate ");
		put_share(&line.value, author->disclosure_rate);
		line_say(&line, PAINT_OFF);
	}
	line_end(&line);
}

static void say_posts(const struct page *page, const candor_author *author)
{
	struct line line = line_begin(page, "posts");

	put_grouped(&line.value, author->posts);
	put_text(&line.value, ", ");
	put_grouped(&line.value, author->evidence);
	put_text(&line.value, " with evidence");
	line_say(&line, PAINT_OFF);
	line_days(&line, author->first_day, author->last_day);
	if (!isnan(author->posts_per_week)) {
		put_fixed(&line.value, put_scale(author->posts_per_week, 1), 1);
		put_text(&line.value, " a week");
		line_say(&line, PAINT_OFF);
	}
	if (!isnan(author->burstiness)) {
		put_text(&line.value, "burstiness ");
		put_signed(&line.value, author->burstiness, 2);
		line_say(&line, PAINT_OFF);
	}
	line_end(&line);
}

static void say_content(const struct page *page, const candor_author *author)
{
	struct line line = line_begin(page, "content");

	if (author->topic) {
		put_text(&line.value, "most about ");
		put_text(&line.value, author->topic);
		line_say(&line, PAINT_OFF);
	}
	if (author->brand) {
		put_text(&line.value, "brand ");
		put_text(&line.value, author->brand);
		line_say(&line, PAINT_OFF);
		line_share(&line, "in ", author->brand_share, " % of posts that name one");
		if (author->loyalty.bond > CANDOR_BOND_OCCASIONAL)
			line_text(&line, PAINT_OFF, candor_bond_name(author->loyalty.bond));
	}
	line_level(&line, "verticality", author->verticality);
	line_level(&line, "originality", author->originality);
	line_level(&line, "balance", author->balance);
	if (author->social_share > 0)
		line_share(&line, "social issues ", author->social_share, " %");
	if (line.column == CARD_VALUE)
		line_text(&line, PAINT_DIM, "no topics or brands found");
	line_end(&line);
}

static void say_drift(const struct page *page, const candor_author *author)
{
	struct line line;

	if (isnan(author->drift.value))
		return;
	line = line_begin(page, "drift");
	put_interval(&line.value, author->drift);
	line_say(&line, PAINT_OFF);
	line_text(&line, PAINT_DIM, "position, from the first third of posts to the last");
	line_end(&line);
}

/* By the flag's bit. */
static const char *const meanings[CANDOR_AUTHOR_FLAG_COUNT] = {
	"credible, discloses, and enough posts to say so",
	"commercial posts that do not say so",
	"denied a business relation and showed one",
	"posts repeat each other",
	"positions move towards the brand",
	"positions move towards the consumer",
	"posts come in bursts",
	"took part in a campaign",
	"more reactions than peers of the same size have",
	"fewer reactions than peers of the same size have",
	"names the same brands on the same days as others",
};

const char *author_flag_meaning(unsigned index)
{
	return index < CANDOR_AUTHOR_FLAG_COUNT ? meanings[index] : "";
}

static void say_flags(const struct page *page, const candor_author *author)
{
	const char *name = "flags";

	for (unsigned i = 0; i < CANDOR_AUTHOR_FLAG_COUNT; i++) {
		struct line line;

		if (!(author->flags & 1u << i))
			continue;
		line = line_begin(page, name);
		line_text(&line,
			  1u << i == CANDOR_AUTHOR_CREDIBLE_KOC ? PAINT_CONSUMER
								: PAINT_WARNING,
			  candor_author_flag_name(i));
		line_text(&line, PAINT_OFF, author_flag_meaning(i));
		line_end(&line);
		name = "";
	}
}

static void say_agency(const struct page *page, const candor_author *author)
{
	struct line line;

	if (!author->agency)
		return;
	line = line_begin(page, "agency");
	line_text(&line, PAINT_OFF, author->agency);
	line_text(&line, PAINT_DIM, "others give the same contact for business");
	line_end(&line);
}

static void say_campaigns(const struct page *page, const candor_author *author)
{
	struct line line;

	if (!author->campaign_count)
		return;
	line = line_begin(page, "campaigns");
	for (size_t i = 0; i < author->campaign_count; i++)
		line_text(&line, PAINT_OFF, author->campaigns[i]);
	line_end(&line);
}

void author_card(const struct page *page, const candor_author *author, size_t rank)
{
	head(page, author, rank);
	say_account(page, author);
	card_accounts(page, author);
	say_class(page, author);
	say_influence(page, author);
	say_position(page, author);
	say_credibility(page, author);
	say_money(page, author);
	say_posts(page, author);
	say_content(page, author);
	card_habits(page, author);
	card_engagement(page, author);
	say_drift(page, author);
	say_flags(page, author);
	say_campaigns(page, author);
	say_agency(page, author);
	card_quotes(page, author);
}
