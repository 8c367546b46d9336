/* Brands and candidates for people. */
#include <math.h>

#include "output/brands.h"
#include "output/card.h"
#include "output/day.h"
#include "output/safe.h"

#define BRANDS_SHOWN     20
#define WORKS_SHOWN      10
#define CANDIDATES_SHOWN 30

/* Columns; the name has what is left. */
#define COUNT_COLUMNS   7
#define SHARE_COLUMNS   6
#define AXIS_COLUMNS    11
#define SOURCE_COLUMNS  16
#define RANK_COLUMNS    5
#define CLASS_COLUMNS   11
#define FIT_COLUMNS     6
#define MENTION_COLUMNS 9
#define RIVAL_COLUMNS   10

/* ---- Columns ---- */

static void right(const struct page *page, candor_buffer *text, unsigned columns)
{
	put_fill(page->out, ' ', text->size < columns ? columns - text->size : 0);
	put_data(page->out, text->data, text->size);
	page->out->failed |= text->failed;
	candor_buffer_free(text);
}

static void column_count(const struct page *page, uint64_t count, unsigned columns)
{
	candor_buffer text = { 0 };

	put_count(&text, count);
	right(page, &text, columns);
}

/* "12 %" */
static void column_share(const struct page *page, double share)
{
	candor_buffer text = { 0 };

	if (!isnan(share)) {
		put_count(&text, (uint64_t)put_scale(100 * fmin(fmax(share, 0), 1), 0));
		put_text(&text, " %");
	}
	right(page, &text, SHARE_COLUMNS);
}

static void column_level(const struct page *page, double level)
{
	candor_buffer text = { 0 };

	if (isnan(level))
		put_text(&text, "n/a");
	else
		put_fixed(&text, put_scale(level, 2), 2);
	right(page, &text, FIT_COLUMNS);
}

static void column_name(const struct page *page, candor_str name, unsigned columns)
{
	unsigned used = safe_fit(page->out, name, columns);

	put_fill(page->out, ' ', columns - used);
}

static unsigned name_columns(const struct page *page)
{
	return page->width - 2 - 2 * COUNT_COLUMNS - AXIS_COLUMNS - 2 * SHARE_COLUMNS -
	       SOURCE_COLUMNS - 4;
}

/* ---- Tables of brands ---- */

static void head(const struct page *page, const char *what)
{
	size_t size = strlen(what);

	put_byte(page->out, '\n');
	paint(page, PAINT_BOLD);
	put_text(page->out, "  ");
	put_text(page->out, what);
	put_fill(page->out, ' ', name_columns(page) - size);
	put_text(page->out, "  posts authors  -1   0   +1  comm. flaws  found in\n");
	paint(page, PAINT_OFF);
}

static void row(const struct page *page, const candor_brand *brand)
{
	candor_buffer sources = { 0 };

	put_text(page->out, "  ");
	column_name(page, brand->name, name_columns(page));
	column_count(page, brand->posts, COUNT_COLUMNS);
	column_count(page, brand->authors, COUNT_COLUMNS + 1);
	put_text(page->out, "  ");
	put_axis(page, (candor_estimate){ brand->position, brand->position, brand->position },
		 AXIS_COLUMNS);
	column_share(page, brand->commercial);
	column_share(page, brand->complaints);
	put_text(page->out, "  ");
	put_sources(&sources, brand->sources);
	safe_fit(page->out, (candor_str){ sources.data, sources.size }, SOURCE_COLUMNS);
	page->out->failed |= sources.failed;
	candor_buffer_free(&sources);
	put_byte(page->out, '\n');
}

/* Brands or works, of which those with most posts. */
static void table(const struct page *page, const struct roster *roster, int works, size_t most)
{
	size_t shown = 0, count = 0;

	for (size_t i = 0; i < roster->brand_count; i++) {
		if (roster->brands[i]->is_work != works || count++ >= most)
			continue;
		if (!shown++)
			head(page, works ? "works" : "brands");
		row(page, roster->brands[i]);
	}
	if (count > shown) {
		put_text(page->out, "  and ");
		put_grouped(page->out, count - shown);
		put_text(page->out, " more\n");
	}
}

static void say_floods(const struct page *page, const struct roster *roster)
{
	for (size_t i = 0; i < roster->brand_count && i < BRANDS_SHOWN; i++) {
		const candor_brand *brand = roster->brands[i];

		if (brand->flood_week == CANDOR_DAY_UNKNOWN)
			continue;
		put_text(page->out, "  ");
		put_painted(page, PAINT_WARNING, "flooded");
		put_text(page->out, "  ");
		safe_fit(page->out, brand->name, page->width / 2);
		put_text(page->out, ": ");
		put_grouped(page->out, brand->flood_authors);
		put_text(page->out, " authors in the week of ");
		put_day(page->out, brand->flood_week);
		put_byte(page->out, '\n');
	}
}

void brands_text(const struct page *page, const struct roster *roster)
{
	table(page, roster, 0, BRANDS_SHOWN);
	table(page, roster, 1, WORKS_SHOWN);
	say_floods(page, roster);
}

/* ---- Candidates ---- */

int candidate_is_shown(const struct roster *roster, const candor_candidate *candidate)
{
	size_t low = 0, high = roster->shown_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (roster->shown[middle] == candidate->author)
			return 1;
		if (roster->shown[middle] < candidate->author)
			low = middle + 1;
		else
			high = middle;
	}
	return 0;
}

static unsigned author_columns(const struct page *page)
{
	return page->width - RANK_COLUMNS - 3 * FIT_COLUMNS - AXIS_COLUMNS - MENTION_COLUMNS -
	       RIVAL_COLUMNS - CLASS_COLUMNS - 4;
}

static void candidate_head(const struct page *page)
{
	put_byte(page->out, '\n');
	paint(page, PAINT_BOLD);
	put_text(page->out, " rank author");
	put_fill(page->out, ' ', author_columns(page) - strlen("author"));
	put_text(page->out, " class      -1   0   +1  score topics cred. mentions conflicts\n");
	paint(page, PAINT_OFF);
}

static void candidate_row(const struct page *page, const struct roster *roster, size_t index)
{
	const candor_candidate *candidate = &roster->candidates[index];
	const candor_author *author = roster->all[candidate->author];
	const char *class = candor_class_name(author->kind);

	column_count(page, index + 1, RANK_COLUMNS);
	put_byte(page->out, ' ');
	column_name(page, author->id, author_columns(page));
	put_byte(page->out, ' ');
	put_painted(page, class_paint(author->kind), class);
	put_fill(page->out, ' ', CLASS_COLUMNS - strlen(class));
	put_axis(page, author->position, AXIS_COLUMNS);
	put_byte(page->out, ' ');
	column_level(page, candidate->score);
	column_level(page, candidate->topic_fit);
	column_level(page, author->credibility.low);
	column_count(page, candidate->mentions, MENTION_COLUMNS);
	column_count(page, candidate->conflicts, RIVAL_COLUMNS);
	put_byte(page->out, '\n');
}

static void say_rivals(const struct page *page, const candor_candidate *candidate,
		       const candor_author *author)
{
	struct line line = line_begin(page, "praises");

	put_data(&line.value, author->id.data, author->id.size);
	put_text(&line.value, ":");
	line_say(&line, PAINT_DIM);
	for (size_t i = 0; i < CANDOR_RIVALS && candidate->rivals[i]; i++)
		line_text(&line, PAINT_OFF, candidate->rivals[i]);
	line_end(&line);
}

void candidates_text(const struct page *page, const struct roster *roster)
{
	size_t shown = 0, left = 0;

	brand_card(page, roster->wanted);
	for (size_t i = 0; i < roster->candidate_count; i++) {
		if (!candidate_is_shown(roster, &roster->candidates[i]))
			continue;
		if (shown == CANDIDATES_SHOWN) {
			left++;
			continue;
		}
		if (!shown++)
			candidate_head(page);
		candidate_row(page, roster, i);
	}
	if (left) {
		put_text(page->out, "  and ");
		put_grouped(page->out, left);
		put_text(page->out, " more\n");
	}
	shown = 0;
	for (size_t i = 0; i < roster->candidate_count && shown < CANDIDATES_SHOWN; i++) {
		const candor_candidate *candidate = &roster->candidates[i];

		if (!candidate_is_shown(roster, candidate))
			continue;
		if (!shown++)
			put_byte(page->out, '\n');
		if (candidate->conflicts)
			say_rivals(page, candidate, roster->all[candidate->author]);
	}
}
