#include "output/marked.h"

#include "output/wrap.h"

struct region {
	size_t start, end;  /* of the value */
	size_t first, last; /* findings, half open */
	enum paint color;   /* of the strongest */
};

static double strength(const candor_finding *finding)
{
	return finding->applied < 0 ? -finding->applied : finding->applied;
}

/* The findings from `first` on that overlap. They are sorted by field, then start. */
static struct region region_at(const candor_result *result, size_t first)
{
	const candor_finding *all = result->findings, *strongest = &all[first];
	struct region region = { all[first].start, all[first].end, first, first, PAINT_OFF };
	size_t i = first;

	for (; i < result->finding_count && all[i].field == all[first].field; i++) {
		if (i > first && all[i].start >= region.end)
			break;
		if (all[i].end > region.end)
			region.end = all[i].end;
		if (strength(&all[i]) > strength(strongest))
			strongest = &all[i];
	}
	region.last = i;
	region.color = strength(strongest) > 0 ? axis_paint(strongest->rule->axis) : PAINT_DIM;
	return region;
}

static void put_glyphs(struct wrap *wrap, candor_str value, size_t start, size_t end)
{
	struct safe_cursor cursor = { .offset = start };
	struct safe_glyph glyph;

	while (cursor.offset < end && safe_next(value, &cursor, &glyph))
		wrap_glyph(wrap, &glyph);
}

/* A small raised number: 12 is "¹²". */
static void put_raised(struct wrap *wrap, size_t number)
{
	static const char *const raised[] = {
		"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"
	};

	if (number >= 10)
		put_raised(wrap, number / 10);
	wrap_sign(wrap, raised[number % 10], 1, ']');
}

static void put_region(const struct page *page, struct wrap *wrap, candor_str value,
		       const struct region *region)
{
	if (!page->color)
		wrap_sign(wrap, "[", 1, '[');
	paint(page, region->color);
	put_glyphs(wrap, value, region->start, region->end);
	if (!page->color)
		wrap_sign(wrap, "]", 1, ']');
	for (size_t i = region->first; i < region->last; i++) {
		if (i > region->first)
			wrap_sign(wrap, ",", 1, ']');
		put_raised(wrap, i + 1);
	}
	paint(page, PAINT_OFF);
}

void put_marked(const struct page *page, const candor_post *post, const candor_result *result,
		candor_field field, unsigned indent)
{
	candor_str value = post->field[field];
	struct wrap wrap;
	struct region region;
	size_t at = 0, i = 0;

	wrap_begin(&wrap, page->out, indent, page->width);
	while (i < result->finding_count && result->findings[i].field != field)
		i++;
	for (; i < result->finding_count && result->findings[i].field == field;
	     i = region.last) {
		region = region_at(result, i);
		put_glyphs(&wrap, value, at, region.start);
		put_region(page, &wrap, value, &region);
		at = region.end;
	}
	put_glyphs(&wrap, value, at, value.size);
}
