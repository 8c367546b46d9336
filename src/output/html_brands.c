/* Brands and works that posts name: a row for each, more figures below it. */
#include <math.h>

#include "output/brands.h"
#include "output/day.h"
#include "output/html_parts.h"

#define BRANDS_MOST 200
/* Rows that are there from the beginning. */
#define ROWS_FIRST 20

static void put_share(candor_buffer *out, double share)
{
	html_cell(out, "n", share);
	if (isnan(share))
		html_element(out, "span", "none", "n/a");
	else
		html_percent(out, share);
	html_close(out, "td");
}

static void put_count_cell(candor_buffer *out, uint64_t count)
{
	html_cell(out, "n", (double)count);
	put_grouped(out, count);
	html_close(out, "td");
}

static void put_row(candor_buffer *out, const candor_brand *brand, size_t row)
{
	put_text(out, "<tr><th scope=\"row\" class=\"who\"><a href=\"#b");
	put_count(out, row);
	put_text(out, "\">");
	html_text(out, brand->name);
	put_text(out, "</a> <small>");
	put_text(out, brand->is_work ? "work" : "brand");
	if (brand->flood_week != CANDOR_DAY_UNKNOWN)
		put_text(out, " · flooded");
	put_text(out, "</small></th>");
	put_count_cell(out, brand->posts);
	put_count_cell(out, brand->authors);
	html_cell(out, "place", brand->position);
	html_axis(out, (candor_estimate){ brand->position, brand->position, brand->position });
	if (isnan(brand->position))
		html_element(out, "span", "none", "unknown");
	else
		html_signed(out, brand->position);
	html_close(out, "td");
	put_share(out, brand->commercial);
	put_share(out, brand->undisclosed);
	put_share(out, brand->complaints);
	put_text(out, "</tr>");
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

	put_text(out, "<tbody id=\"b");
	put_count(out, row);
	put_text(out, row > ROWS_FIRST ? "\" class=\"later\">" : "\">");
	put_row(out, brand, row);
	put_text(out, "<tr class=\"card\" id=\"w");
	put_count(out, row);
	put_text(out, "\"><td colspan=\"7\"><noscript><div class=\"group\">");
	put_figures(out, list, brand);
	put_text(out, "</div></noscript></td></tr></tbody>\n");
}

void html_brands(candor_buffer *out, const struct html_list *list)
{
	size_t count = list->roster->brand_count,
	       rows = count < BRANDS_MOST ? count : BRANDS_MOST;

	if (!count)
		return;
	put_text(out,
		 "<section class=\"wide\"><h2 id=\"named\">Brands and works</h2>\n"
		 "<p class=\"note\">Named in posts: known from rules and fields, or found, "
		 "when several authors use the name in commercial posts.</p>\n"
		 "<div class=\"scroll\"><table id=\"brands\" aria-labelledby=\"named\">"
		 "<thead><tr><th scope=\"col\" class=\"who\" data-sort=\"text\">Name</th>"
		 "<th scope=\"col\" class=\"n\" data-sort=\"number-down\">Posts</th>"
		 "<th scope=\"col\" class=\"n\" data-sort=\"number-down\">Authors</th>"
		 "<th scope=\"col\" class=\"place\" data-sort=\"number-down\">Position</th>"
		 "<th scope=\"col\" class=\"n\" data-sort=\"number-down\">Commercial</th>"
		 "<th scope=\"col\" class=\"n\" data-sort=\"number-down\">Undisclosed</th>"
		 "<th scope=\"col\" class=\"n\" data-sort=\"number-down\">Flaws</th>"
		 "</tr></thead>\n");
	for (size_t row = 1; row <= rows; row++)
		put_brand(out, list, row);
	put_text(out, "</table></div>\n");
	html_more(out, rows < count ? count - rows : 0);
	put_text(out, "</section>\n");
}
