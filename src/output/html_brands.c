/* Brands and works that posts name: a row for each, more figures below it. */
#include <math.h>

#include "output/brands.h"
#include "output/day.h"
#include "output/html_parts.h"

#define BRANDS_MOST 200

static const struct html_table table = {
	.id = "brands",
	.heading = "named",
	.title = "Brands and works",
	.note = "Named in posts: known from rules and fields, or found, when several authors "
		"use "
		"the name in commercial posts.",
	.row = HTML_BRAND,
	.card = HTML_BRAND_CARD,
	.columns = { { "who", BY_WORDS, "Name" },
		     { "n", BY_MOST, "Posts" },
		     { "n", BY_MOST, "Authors" },
		     { "place", BY_MOST, "Position" },
		     { "n", BY_MOST, "Commercial" },
		     { "n", BY_MOST, "Undisclosed" },
		     { "n", BY_MOST, "Flaws" } },
};

static void put_row(candor_buffer *out, const candor_brand *brand, size_t row)
{
	put_text(out, "<th scope=\"row\" class=\"who\">");
	html_row_link(out, HTML_BRAND, row);
	html_text(out, brand->name);
	put_text(out, "</a> <small>");
	put_text(out, brand->is_work ? "work" : "brand");
	if (brand->flood_week != CANDOR_DAY_UNKNOWN)
		put_text(out, " · flooded");
	put_text(out, "</small></th>");
	html_count_cell(out, brand->posts);
	html_count_cell(out, brand->authors);
	html_cell(out, "place", brand->position);
	html_axis(out, (candor_estimate){ brand->position, brand->position, brand->position });
	if (isnan(brand->position))
		html_element(out, "span", "none", "unknown");
	else
		html_signed(out, brand->position);
	html_close(out, "td");
	html_figure_cell(out, brand->commercial, html_percent);
	html_figure_cell(out, brand->undisclosed, html_percent);
	html_figure_cell(out, brand->complaints, html_percent);
}

/* ---- What is below it ---- */

/* "name 12 %"; nothing when unknown. */
static void put_part(candor_buffer *out, const char **separator, const char *name, double share)
{
	if (isnan(share))
		return;
	put_text(out, *separator);
	put_text(out, name);
	put_byte(out, ' ');
	html_percent(out, share);
	*separator = ", ";
}

static void put_sides(candor_buffer *out, const candor_brand *brand)
{
	const char *separator = "";

	put_text(out, "<dt>Posts</dt><dd>");
	put_part(out, &separator, "consumer's side", brand->consumer_share);
	put_part(out, &separator, "brand's side", brand->brand_share);
	if (brand->first_day != CANDOR_DAY_UNKNOWN) {
		put_text(out, separator);
		put_day(out, brand->first_day);
		put_text(out, " to ");
		put_day(out, brand->last_day);
		separator = ", ";
	}
	if (brand->topic) {
		put_text(out, separator);
		put_text(out, "most about ");
		html_word(out, brand->topic);
	}
	put_text(out, "</dd>\n");
}

static void put_weeks(candor_buffer *out, const candor_brand *brand)
{
	if (isnan(brand->saturation))
		return;
	put_text(out, "<dt>Saturation</dt><dd>");
	html_percent(out, brand->saturation);
	put_text(out, " commercial in the mean of weeks");
	if (!isnan(brand->peak_saturation)) {
		put_text(out, "; of weeks with five posts or more at most ");
		html_percent(out, brand->peak_saturation);
		put_text(out, ", in that of ");
		put_day(out, brand->peak_week);
	}
	if (brand->flood_week != CANDOR_DAY_UNKNOWN) {
		put_text(out, "; flooded by ");
		html_counted(out, brand->flood_authors, "author", "authors");
		put_text(out, " in the week of ");
		put_day(out, brand->flood_week);
	}
	put_text(out, "</dd>\n");
}

/* "mega 1, mid 4": the pyramid, the largest first; then classes. */
static void put_authors(candor_buffer *out, const candor_brand *brand)
{
	const char *separator = "";

	put_text(out, "<dt>Authors</dt><dd>");
	for (candor_tier tier = CANDOR_TIER_COUNT; tier-- > 0;) {
		if (!brand->tiers[tier])
			continue;
		put_text(out, separator);
		put_text(out, tier ? candor_tier_name(tier) : "influence unknown");
		put_byte(out, ' ');
		put_grouped(out, brand->tiers[tier]);
		separator = ", ";
	}
	separator = *separator ? "; " : "";
	for (candor_class kind = 0; kind < CANDOR_CLASS_COUNT; kind++) {
		if (!brand->classes[kind])
			continue;
		put_text(out, separator);
		put_text(out, kind ? candor_class_name(kind) : "class unknown");
		put_byte(out, ' ');
		put_grouped(out, brand->classes[kind]);
		separator = ", ";
	}
	put_text(out, "</dd>\n");
}

static void put_campaigns(candor_buffer *out, const struct html_list *list,
			  const candor_brand *brand)
{
	if (!brand->campaign_count)
		return;
	put_text(out, "<dt>Campaigns</dt><dd>");
	for (size_t i = 0; i < brand->campaign_count; i++) {
		put_text(out, i ? ", " : "");
		html_campaign_link(out, list, brand->campaigns[i]);
	}
	put_text(out, "</dd>\n");
}

static void put_figures(candor_buffer *out, const struct html_list *list,
			const candor_brand *brand)
{
	put_text(out, "<dl>");
	put_sides(out, brand);
	put_weeks(out, brand);
	put_authors(out, brand);
	put_campaigns(out, list, brand);
	put_text(out, "<dt>Found in</dt><dd>");
	put_sources(out, brand->sources);
	put_text(out, "</dd></dl>");
}

/* ---- The table ---- */

static void put_brand(candor_buffer *out, const struct html_list *list, size_t row)
{
	const candor_brand *brand = list->roster->brands[row - 1];

	html_row_begin(out, &table, row, row > HTML_ROWS_FIRST);
	put_row(out, brand, row);
	html_card_begin(out, &table, row);
	put_text(out, "<div class=\"group\">");
	put_figures(out, list, brand);
	put_text(out, "</div>");
	html_row_end(out, &table);
}

void html_brands(candor_buffer *out, const struct html_list *list)
{
	size_t count = list->roster->brand_count;
	size_t rows = count < BRANDS_MOST ? count : BRANDS_MOST;

	if (!count)
		return;
	html_section_begin(out, &table);
	html_table_begin(out, &table);
	for (size_t row = 1; row <= rows; row++)
		put_brand(out, list, row);
	html_table_end(out, count - rows);
}
