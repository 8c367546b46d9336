/*
 * Authors for people: how many of which kind, the ranking with influence and position side by
 * side, cards of some, campaigns, and how to see more.
 */
#include <math.h>

#include "output/brands.h"
#include "output/safe.h"

/* Of a long ranking the best and the worst are shown. */
#define ROWS_MOST 50
#define ROWS_LAST 10
/* Of each kind. */
#define GROUPS_SHOWN 10

/* Columns of the ranking; the author has what is left. Narrow pages leave out posts and the
 * interval of credibility. */
#define RANK_COLUMNS   5
#define CLASS_COLUMNS  10
#define TIER_COLUMNS   9
#define AXIS_NARROW    11
#define AXIS_WIDE      21
#define CREDIT_SHORT   6
#define CREDIT_COLUMNS 11
#define MONEY_COLUMNS  5
#define POSTS_COLUMNS  6
#define GAP            1
#define FULL_PAGE      78
#define WIDE_PAGE      90

/* ---- The axis ---- */

/* Cell of a number from -1 to 1. */
static unsigned cell_of(double value, unsigned cells)
{
	double at = (fmin(fmax(value, -1), 1) + 1) / 2 * (cells - 1);

	return (unsigned)(at + 0.5);
}

void put_axis(const struct page *page, candor_estimate estimate, unsigned cells)
{
	unsigned value = cell_of(estimate.value, cells), middle = cells / 2;
	int known = !isnan(estimate.value);

	if (known && put_scale(estimate.value, 2))
		paint(page, axis_paint(estimate.value < 0 ? -1 : 1));
	for (unsigned i = 0; i < cells; i++) {
		int inside = known && i >= cell_of(estimate.low, cells) &&
			     i <= cell_of(estimate.high, cells);

		if (known && i == value)
			put_byte(page->out, 'o');
		else if (i == middle)
			put_byte(page->out, inside ? '+' : '|');
		else
			put_byte(page->out, inside ? '-' : ' ');
	}
	if (known)
		paint(page, PAINT_OFF);
}

/* ---- The ranking ---- */

static int is_full(const struct page *page)
{
	return page->width >= FULL_PAGE;
}

static unsigned axis_cells(const struct page *page)
{
	return page->width < WIDE_PAGE ? AXIS_NARROW : AXIS_WIDE;
}

static unsigned credit_columns(const struct page *page)
{
	return is_full(page) ? CREDIT_COLUMNS : CREDIT_SHORT;
}

static unsigned author_columns(const struct page *page)
{
	return page->width - RANK_COLUMNS - CLASS_COLUMNS - TIER_COLUMNS - axis_cells(page) -
	       credit_columns(page) - MONEY_COLUMNS - 6 * GAP -
	       (is_full(page) ? POSTS_COLUMNS + GAP : 0);
}

static void column(const struct page *page, enum paint color, const char *text,
		   unsigned columns)
{
	size_t size = strlen(text);

	put_painted(page, color, text);
	put_fill(page->out, ' ', (size < columns ? columns - size : 0) + GAP);
}

static void column_right(const struct page *page, const candor_buffer *text, unsigned columns)
{
	put_fill(page->out, ' ', text->size < columns ? columns - text->size : 0);
	put_data(page->out, text->data, text->size);
	page->out->failed |= text->failed;
}

/* "id name" */
static void column_author(const struct page *page, const candor_author *author)
{
	unsigned room = author_columns(page), used;
	candor_buffer text = { 0 };

	put_data(&text, author->id.data, author->id.size);
	if (author->name.size &&
	    (author->name.size != author->id.size ||
	     memcmp(author->name.data, author->id.data, author->id.size))) {
		put_byte(&text, ' ');
		put_data(&text, author->name.data, author->name.size);
	}
	used = safe_fit(page->out, (candor_str){ text.data, text.size }, room);
	put_fill(page->out, ' ', room - used + GAP);
	page->out->failed |= text.failed;
	candor_buffer_free(&text);
}

/* Hundredths of a number from 0 to 1, without its 0: ".62", "1.0". */
static void put_short(candor_buffer *out, double value)
{
	int64_t scaled = put_scale(fmin(fmax(value, 0), 1), 2);

	if (scaled > 99) {
		put_text(out, "1.0");
		return;
	}
	put_byte(out, '.');
	put_byte(out, (char)('0' + scaled / 10));
	put_byte(out, (char)('0' + scaled % 10));
}

static void column_credibility(const struct page *page, const candor_estimate *credibility)
{
	candor_buffer text = { 0 };

	if (isnan(credibility->value)) {
		column(page, PAINT_DIM, "n/a", credit_columns(page));
		return;
	}
	put_short(&text, credibility->value);
	put_byte(&text, ' ');
	if (is_full(page)) {
		put_short(&text, credibility->low);
		put_byte(&text, '-');
		put_short(&text, credibility->high);
	}
	column_right(page, &text, credit_columns(page));
	put_fill(page->out, ' ', GAP);
	candor_buffer_free(&text);
}

static void column_money(const struct page *page, double share)
{
	candor_buffer text = { 0 };

	if (isnan(share))
		put_text(&text, "n/a");
	else
		put_count(&text, (uint64_t)put_scale(100 * fmin(fmax(share, 0), 1), 0));
	if (!isnan(share))
		put_text(&text, " %");
	column_right(page, &text, MONEY_COLUMNS);
	candor_buffer_free(&text);
}

static void column_number(const struct page *page, uint64_t number, unsigned columns)
{
	candor_buffer text = { 0 };

	put_count(&text, number);
	column_right(page, &text, columns);
	candor_buffer_free(&text);
}

static void row(const struct page *page, const struct roster *roster, size_t index)
{
	const candor_author *author = roster->all[index];
	size_t rank = roster_rank(roster, index);

	if (rank)
		column_number(page, rank, RANK_COLUMNS);
	else
		put_fill(page->out, ' ', RANK_COLUMNS);
	put_fill(page->out, ' ', GAP);
	column_author(page, author);
	column(page, class_paint(author->kind), candor_class_name(author->kind), CLASS_COLUMNS);
	column(page, PAINT_OFF, candor_tier_name(author->tier), TIER_COLUMNS);
	put_axis(page, author->position, axis_cells(page));
	put_fill(page->out, ' ', GAP);
	column_credibility(page, &author->credibility);
	column_money(page, author->commercial_share.value);
	if (is_full(page)) {
		put_fill(page->out, ' ', GAP);
		column_number(page, author->posts, POSTS_COLUMNS);
	}
	put_byte(page->out, '\n');
}

static void row_head(const struct page *page)
{
	unsigned cells = axis_cells(page);

	put_byte(page->out, '\n');
	paint(page, PAINT_BOLD);
	put_text(page->out, " rank ");
	put_text(page->out, "author");
	put_fill(page->out, ' ', author_columns(page) - strlen("author") + GAP);
	put_text(page->out, "class      influence ");
	put_text(page->out, "-1");
	put_fill(page->out, ' ', cells / 2 - 2);
	put_byte(page->out, '0');
	put_fill(page->out, ' ', cells / 2 - 2);
	put_text(page->out,
		 is_full(page) ? "+1 credibility comm.  posts\n" : "+1 cred.  comm.\n");
	paint(page, PAINT_OFF);
}

static void ranking(const struct page *page, const struct roster *roster)
{
	size_t count = roster->shown_count;
	int cut = count > ROWS_MOST && !roster->chosen;

	if (!count)
		return;
	row_head(page);
	for (size_t i = 0; i < count; i++) {
		if (cut && i == ROWS_MOST - ROWS_LAST) {
			put_text(page->out, "   ... ");
			put_grouped(page->out, count - ROWS_MOST);
			put_text(page->out, " more ...\n");
			i = count - ROWS_LAST;
		}
		row(page, roster, roster->shown[i]);
	}
}

/* ---- All of it ---- */

static void cards(const struct page *page, const struct roster *roster)
{
	for (size_t i = 0; i < roster->shown_count && i < roster->cards; i++) {
		size_t index = roster->shown[i];

		author_card(page, roster->all[index], roster_rank(roster, index));
	}
}

static void left_out(const struct page *page, size_t count, const char *what)
{
	if (count <= GROUPS_SHOWN)
		return;
	put_text(page->out, "\nand ");
	put_grouped(page->out, count - GROUPS_SHOWN);
	put_text(page->out, what);
}

static void groups(const struct page *page, const struct roster *roster)
{
	for (size_t i = 0; i < roster->campaign_count && i < GROUPS_SHOWN; i++)
		campaign_card(page, roster->campaigns[i]);
	left_out(page, roster->campaign_count, " more groups of posts that share a text\n");
	for (size_t i = 0; i < roster->hashtag_count && i < GROUPS_SHOWN; i++)
		hashtag_card(page, &roster->hashtags[i]);
	left_out(page, roster->hashtag_count, " more campaign hashtags\n");
	for (size_t i = 0; i < roster->lockstep_count && i < GROUPS_SHOWN; i++)
		lockstep_card(page, &roster->locksteps[i]);
	left_out(page, roster->lockstep_count, " more groups in lockstep\n");
	for (size_t i = 0; i < roster->agency_count && i < GROUPS_SHOWN; i++)
		agency_card(page, roster->agencies[i]);
	left_out(page, roster->agency_count, " more agencies\n");
}

static void more(const struct page *page)
{
	put_text(page->out, "\nOne author:    candor vet --author ID FILE...\n"
			    "Every author:  candor vet --output csv FILE...\n");
}

void roster_text(const struct roster *roster, const candor_style *style, candor_buffer *out)
{
	struct page page = page_of(style, out);

	if (roster->wanted) {
		candidates_text(&page, roster);
		return;
	}
	roster_overview(&page, roster);
	ranking(&page, roster);
	cards(&page, roster);
	brands_text(&page, roster);
	groups(&page, roster);
	if (roster->shown_count)
		more(&page);
}
