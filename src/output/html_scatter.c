/*
 * Influence against position: a row for each tier, the largest on top, authors without known
 * followers in one of their own. Within a row the more credible stand higher.
 */
#include <math.h>

#include "output/html_parts.h"

#define EMPTY_HEIGHT 22
#define LEAST_HEIGHT 34
#define MOST_HEIGHT  300
#define MARGIN       8
/* Width of the user space that the intervals are drawn in; it is stretched to the page's. */
#define INTERVAL_SCALE 1000

/* Credibilities on the page. */
struct range {
	double low, high;
};

/* A tier. */
struct row {
	const struct html_list *list;
	candor_tier tier;
	struct range range;
	double height;
};

static struct range credibilities(const struct html_list *list)
{
	struct range range = { 1, 0 };

	for (size_t i = 0; i < html_list_count(list); i++) {
		double value = list->roster->all[html_list_at(list, i)]->credibility.value;

		range.low = fmin(range.low, value);
		range.high = fmax(range.high, value);
	}
	return range;
}

static double height_of(size_t authors)
{
	double height = LEAST_HEIGHT + 6 * sqrt((double)authors);

	return authors ? fmin(height, MOST_HEIGHT) : EMPTY_HEIGHT;
}

/* Distance from the top of a row. */
static double y_of(const candor_author *author, const struct row *row)
{
	double part = 0, value = author->credibility.value;
	struct range range = row->range;

	if (!isnan(value) && range.high > range.low)
		part = (value - range.low) / (range.high - range.low);
	return MARGIN + (1 - part) * (row->height - 2 * MARGIN);
}

/* 0 to 1. */
static double x_of(double position)
{
	return (fmin(fmax(position, -1), 1) + 1) / 2;
}

const char *html_shape(candor_class kind)
{
	static const char *const shapes[CANDOR_CLASS_COUNT] = {
		[CANDOR_CLASS_UNKNOWN] = "unknown",
		[CANDOR_CLASS_CONSUMER] = "consumer",
		[CANDOR_CLASS_KOC] = "koc",
		[CANDOR_CLASS_KOL] = "kol",
		[CANDOR_CLASS_KOT] = "kot",
		[CANDOR_CLASS_PLACEMENT] = "placement",
		[CANDOR_CLASS_AGGREGATOR] = "aggregator",
	};

	return shapes[kind < CANDOR_CLASS_COUNT ? kind : CANDOR_CLASS_UNKNOWN];
}

/* ---- Shapes ---- */

/* All are about 9 across, around 0. */
static void shapes(candor_buffer *out)
{
	put_text(out, "<svg class=\"shapes\" aria-hidden=\"true\"><defs>"
		      "<circle id=\"s-consumer\" r=\"4\"/>"
		      "<g id=\"s-koc\"><circle r=\"5.5\"/><circle class=\"core\" r=\"2\"/></g>"
		      "<path id=\"s-kol\" d=\"M0-6L6 0 0 6-6 0z\"/>"
		      "<path id=\"s-kot\" d=\"M-4.5-4.5h9v9h-9z\"/>"
		      "<path id=\"s-placement\" d=\"M0 5.5L-5.5-4.5h11z\"/>"
		      "<path id=\"s-aggregator\" "
		      "d=\"M-5-1.8h3.2V-5h3.6v3.2H5v3.6H1.8V5h-3.6V1.8H-5z\"/>"
		      "<circle id=\"s-unknown\" r=\"3.5\"/></defs></svg>");
}

static void legend(candor_buffer *out, const struct html_list *list)
{
	static const candor_class order[CANDOR_CLASS_COUNT] = {
		CANDOR_CLASS_KOC,        CANDOR_CLASS_CONSUMER,  CANDOR_CLASS_KOL,
		CANDOR_CLASS_AGGREGATOR, CANDOR_CLASS_PLACEMENT, CANDOR_CLASS_KOT,
		CANDOR_CLASS_UNKNOWN
	};

	put_text(out, "<ul class=\"legend\">");
	for (size_t i = 0; i < CANDOR_CLASS_COUNT; i++) {
		const char *shape = html_shape(order[i]);
		size_t count = 0;

		for (size_t j = 0; j < html_list_count(list); j++)
			count += list->roster->all[html_list_at(list, j)]->kind == order[i];
		if (!count)
			continue;
		put_text(out, "<li><svg aria-hidden=\"true\"><use class=\"");
		put_text(out, shape);
		put_text(out, "\" href=\"#s-");
		put_text(out, shape);
		put_text(out, "\" x=\"8\" y=\"8\"/></svg>");
		put_text(out, candor_class_name(order[i]));
		put_text(out, "</li>");
	}
	put_text(out, "</ul>");
}

/* ---- A row ---- */

/* What a path is made of, for all authors of a class: thousands cost as much as one. */
static void stroke(candor_buffer *out, const candor_author *author, double y, int dots)
{
	put_byte(out, 'M');
	html_coordinate(out, x_of(dots ? author->position.value : author->position.low) *
				     INTERVAL_SCALE);
	put_byte(out, ' ');
	html_coordinate(out, y);
	if (dots) {
		put_text(out, "h0");
		return;
	}
	put_byte(out, 'H');
	html_coordinate(out, x_of(author->position.high) * INTERVAL_SCALE);
}

/* The intervals, or dots without a length but with round ends. */
static void strokes(candor_buffer *out, const struct row *row, candor_class kind, int dots)
{
	int begun = 0;

	for (size_t i = 0; i < html_list_count(row->list); i++) {
		const candor_author *author =
			row->list->roster->all[html_list_at(row->list, i)];

		if (author->tier != row->tier || author->kind != kind ||
		    isnan(author->position.value))
			continue;
		if (!begun++) {
			put_text(out, dots ? "<path class=\"dots " : "<path class=\"");
			put_text(out, html_shape(kind));
			put_text(out, "\" d=\"");
		}
		stroke(out, author, y_of(author, row), dots);
	}
	if (begun)
		put_text(out, "\"/>");
}

static void point(candor_buffer *out, const candor_author *author, size_t number, double y)
{
	const char *shape = html_shape(author->kind);

	put_text(out, "<use class=\"");
	put_text(out, shape);
	put_text(out, "\" href=\"#s-");
	put_text(out, shape);
	put_text(out, "\" data-a=\"");
	put_count(out, number);
	put_text(out, "\" x=\"");
	html_coordinate(out, 100 * x_of(author->position.value));
	put_text(out, "%\" y=\"");
	html_coordinate(out, y);
	put_text(out, "\"/>");
}

static size_t count_tier(const struct html_list *list, candor_tier tier)
{
	size_t count = 0;

	for (size_t i = 0; i < html_list_count(list); i++)
		count += list->roster->all[html_list_at(list, i)]->tier == tier;
	return count;
}

static void put_strokes(candor_buffer *out, const struct row *row, int dots)
{
	put_text(out, "<svg preserveAspectRatio=\"none\" viewBox=\"0 0 1000 ");
	html_coordinate(out, row->height);
	put_text(out, "\">");
	for (candor_class kind = 0; kind < CANDOR_CLASS_COUNT; kind++)
		strokes(out, row, kind, 0);
	for (candor_class kind = 0; dots && kind < CANDOR_CLASS_COUNT; kind++)
		strokes(out, row, kind, 1);
	put_text(out, "</svg>");
}

/* The worst first, so that the best are on top of them. */
static void put_points(candor_buffer *out, const struct row *row)
{
	for (size_t i = html_list_count(row->list); i-- > 0;) {
		const candor_author *author =
			row->list->roster->all[html_list_at(row->list, i)];

		if (author->tier == row->tier && !isnan(author->position.value))
			point(out, author, i, y_of(author, row));
	}
}

static void put_row(candor_buffer *out, const struct html_list *list, candor_tier tier,
		    struct range range)
{
	size_t count = count_tier(list, tier);
	struct row row = { list, tier, range, height_of(count) };
	int many = html_list_count(list) > HTML_MANY;

	put_text(out,
		 tier == CANDOR_TIER_UNKNOWN ? "<li class=\"unknown\"><span>" : "<li><span>");
	put_text(out, candor_tier_name(tier));
	put_text(out, " <b>");
	put_grouped(out, count);
	put_text(out, "</b></span><svg aria-hidden=\"true\" height=\"");
	html_coordinate(out, row.height);
	put_text(out, "\">");
	if (count)
		put_strokes(out, &row, many);
	if (!many)
		put_points(out, &row);
	put_text(out, "</svg></li>\n");
}

void html_scatter(candor_buffer *out, const struct html_list *list)
{
	struct range range = credibilities(list);

	put_text(out, "<figure>");
	shapes(out);
	legend(out, list);
	put_text(out, html_list_count(list) > HTML_MANY ? "<ul class=\"scatter many\">\n"
							: "<ul class=\"scatter\">\n");
	for (candor_tier tier = CANDOR_TIER_MEGA; tier > CANDOR_TIER_UNKNOWN; tier--)
		put_row(out, list, tier, range);
	put_row(out, list, CANDOR_TIER_UNKNOWN, range);
	put_text(out,
		 "</ul><p class=\"scale\"><span>−1 brand</span><span>0</span>"
		 "<span>consumer +1</span></p><figcaption>Each mark is an author, its line the "
		 "interval of the position. Rows are influence, from followers alone; within a "
		 "row the more credible stand higher. The table below has the "
		 "same.</figcaption></figure>\n");
}
