/* All that is known of a brand, for people. */
#include <math.h>

#include "output/brands.h"
#include "output/card.h"
#include "output/day.h"
#include "output/safe.h"

void put_sources(candor_buffer *out, unsigned sources)
{
	int written = 0;

	for (unsigned i = 0; i < CANDOR_FOUND_COUNT; i++) {
		if (!(sources >> i & 1))
			continue;
		if (written++)
			put_text(out, ", ");
		put_text(out, candor_found_name(i));
	}
}

static void say_posts(const struct page *page, const candor_brand *brand)
{
	struct line line = line_begin(page, "posts");

	put_grouped(&line.value, brand->posts);
	put_text(&line.value, " by ");
	put_grouped(&line.value, brand->authors);
	put_text(&line.value, brand->authors == 1 ? " author" : " authors");
	line_say(&line, PAINT_BOLD);
	line_days(&line, brand->first_day, brand->last_day);
	if (brand->topic) {
		put_text(&line.value, "most about ");
		line_text(&line, PAINT_OFF, brand->topic);
	}
	line_end(&line);
}

static void say_sides(const struct page *page, const candor_brand *brand)
{
	struct line line = line_begin(page, "position");

	if (!isnan(brand->position)) {
		put_signed(&line.value, brand->position, 2);
		line_say(&line, PAINT_OFF);
	}
	line_share(&line, "consumer's side ", brand->consumer_share, " %");
	line_share(&line, "brand's side ", brand->brand_share, " %");
	line_share(&line, "flaws in ", brand->complaints, " %");
	line_end(&line);
}

static void say_money(const struct page *page, const candor_brand *brand)
{
	struct line line = line_begin(page, "commercial");

	line_share(&line, "", brand->commercial, " % of posts");
	line_share(&line, "undisclosed ", brand->undisclosed, " %");
	line_share(&line, "in a usual week ", brand->saturation, " %");
	if (!isnan(brand->peak_saturation)) {
		put_text(&line.value, "at most ");
		put_percent(&line.value, brand->peak_saturation);
		put_text(&line.value, " % in the week of ");
		put_day(&line.value, brand->peak_week);
		line_say(&line, PAINT_OFF);
	}
	line_end(&line);
}

static void say_people(const struct page *page, const candor_brand *brand)
{
	struct line line = line_begin(page, "authors");

	for (unsigned i = 1; i < CANDOR_TIER_COUNT; i++) {
		if (!brand->tiers[i])
			continue;
		put_grouped(&line.value, brand->tiers[i]);
		put_byte(&line.value, ' ');
		line_text(&line, PAINT_OFF, candor_tier_name((candor_tier)i));
	}
	for (unsigned i = 1; i < CANDOR_CLASS_COUNT; i++) {
		if (!brand->classes[i])
			continue;
		put_grouped(&line.value, brand->classes[i]);
		put_byte(&line.value, ' ');
		line_text(&line, PAINT_OFF, candor_class_name((candor_class)i));
	}
	if (line.column == CARD_VALUE)
		line_text(&line, PAINT_DIM, "classes and influence unknown");
	line_end(&line);
}

static void say_campaigns(const struct page *page, const candor_brand *brand)
{
	struct line line;

	if (!brand->campaign_count && brand->flood_week == CANDOR_DAY_UNKNOWN)
		return;
	line = line_begin(page, "campaigns");
	for (size_t i = 0; i < brand->campaign_count; i++)
		line_text(&line, PAINT_WARNING, brand->campaigns[i]);
	if (brand->flood_week != CANDOR_DAY_UNKNOWN) {
		put_text(&line.value, "flooded by ");
		put_grouped(&line.value, brand->flood_authors);
		put_text(&line.value, " authors in the week of ");
		put_day(&line.value, brand->flood_week);
		line_say(&line, PAINT_WARNING);
	}
	line_end(&line);
}

void brand_card(const struct page *page, const candor_brand *brand)
{
	struct line line;

	paint(page, PAINT_BOLD);
	safe_fit(page->out, brand->name, page->width);
	paint(page, PAINT_OFF);
	put_byte(page->out, '\n');
	line = line_begin(page, brand->is_work ? "a work" : "a brand");
	put_text(&line.value, "found in: ");
	put_sources(&line.value, brand->sources);
	line_say(&line, PAINT_OFF);
	line_end(&line);
	say_posts(page, brand);
	say_sides(page, brand);
	say_money(page, brand);
	say_people(page, brand);
	say_campaigns(page, brand);
}
