/* Charts that are small enough for one function each: SVG whose lengths across are per cent, so
 * that it fits any width and its strokes stay as they are. */
#include <math.h>

#include "output/html.h"

#define HISTOGRAM_HEIGHT 150
/* Positions above, counts below. */
#define POSITIONS_HEIGHT 72
#define COUNTS_HEIGHT    24
#define TIMELINE_HEIGHT  96
#define AXIS_WIDTH       120

const char *html_side(double position)
{
	return position < -0.2 ? "brand" : position > 0.2 ? "consumer" : "middle";
}

/* ---- Histogram ---- */

static void histogram_label(candor_buffer *out, const uint64_t *bins)
{
	uint64_t sides[3] = { 0 }, all = 0;

	for (int i = 0; i < CANDOR_POSITION_BINS; i++) {
		double middle = (i + 0.5) / CANDOR_POSITION_BINS * 2 - 1;

		sides[middle < -0.2 ? 0 : middle > 0.2 ? 2 : 1] += bins[i];
		all += bins[i];
	}
	put_text(out, "<svg role=\"img\" aria-label=\"Histogram of ");
	html_counted(out, all, "post", "posts");
	put_text(out, " by position: ");
	html_percent(out, all ? (double)sides[0] / (double)all : 0);
	put_text(out, " below −0.2, on the side of brands; ");
	html_percent(out, all ? (double)sides[1] / (double)all : 0);
	put_text(out, " in the middle; ");
	html_percent(out, all ? (double)sides[2] / (double)all : 0);
	put_text(out, " above 0.2, on the side of consumers\">");
}

void html_histogram(candor_buffer *out, const uint64_t *bins)
{
	const double step = 100.0 / CANDOR_POSITION_BINS;
	uint64_t most = 1;

	for (int i = 0; i < CANDOR_POSITION_BINS; i++)
		most = bins[i] > most ? bins[i] : most;
	put_text(out, "<div class=\"histogram\"><p class=\"most\">");
	html_counted(out, most, "post", "posts");
	put_text(out, "</p>");
	histogram_label(out, bins);
	for (int i = 0; i < CANDOR_POSITION_BINS; i++) {
		double height = (double)bins[i] / (double)most * HISTOGRAM_HEIGHT;

		if (!bins[i])
			continue;
		height = fmax(height, 1);
		put_text(out, "<rect class=\"");
		put_text(out, html_side((i + 0.5) / CANDOR_POSITION_BINS * 2 - 1));
		put_text(out, "\" x=\"");
		html_coordinate(out, i * step + 0.2);
		put_text(out, "%\" width=\"");
		html_coordinate(out, step - 0.4);
		put_text(out, "%\" y=\"");
		html_coordinate(out, HISTOGRAM_HEIGHT - height);
		put_text(out, "\" height=\"");
		html_coordinate(out, height);
		put_text(out, "\"/>");
	}
	put_text(out, "</svg><p class=\"scale\"><span>−1 brand</span><span>0</span>"
		      "<span>consumer +1</span></p></div>\n");
}

/* ---- Axis ---- */

/* Place of a position on the axis, within what a mark of 8 leaves. */
static double axis_x(double position)
{
	return 5 + (fmin(fmax(position, -1), 1) + 1) / 2 * (AXIS_WIDTH - 10);
}

void html_axis(candor_buffer *out, candor_estimate estimate)
{
	if (isnan(estimate.value)) {
		put_text(out, "<svg class=\"axis\"></svg>");
		return;
	}
	put_text(out, "<svg class=\"axis ");
	put_text(out, html_side(estimate.value));
	put_text(out, "\"><path d=\"M");
	html_coordinate(out, axis_x(estimate.low));
	put_text(out, " 8H");
	html_coordinate(out, axis_x(estimate.high));
	put_text(out, "\"/><rect x=\"");
	html_coordinate(out, axis_x(estimate.value) - 4);
	/* Round is the consumer, square the brand. */
	put_text(out, estimate.value < 0 ? "\"/></svg>" : "\" rx=\"4\"/></svg>");
}

/* ---- Timeline ---- */

static void put_quarter(candor_buffer *out, const candor_period *period)
{
	put_count(out, (uint64_t)(period->year < 0 ? 0 : period->year));
	put_text(out, " Q");
	put_count(out, (uint64_t)period->quarter);
}

static int quarter_number(const candor_period *period)
{
	return period->year * 4 + period->quarter - 1;
}

static void timeline_label(candor_buffer *out, const candor_period *periods, size_t count)
{
	put_text(out, " role=\"img\" aria-label=\"Position and posts by quarter:");
	for (size_t i = 0; i < count; i++) {
		put_text(out, i ? ", " : " ");
		put_quarter(out, &periods[i]);
		put_text(out, " ");
		if (isnan(periods[i].position))
			put_text(out, "unknown");
		else
			html_signed(out, periods[i].position);
		put_text(out, " (");
		put_grouped(out, periods[i].posts);
		put_byte(out, ')');
	}
	put_byte(out, '"');
}

/* To this quarter's place across, and down to `y`. */
static void put_place(candor_buffer *out, const candor_period *periods, size_t i, char command,
		      double y)
{
	put_byte(out, command);
	put_count(out, (uint64_t)(quarter_number(&periods[i]) - quarter_number(periods)));
	put_text(out, ".5 ");
	put_count(out, (uint64_t)put_scale(y, 0));
}

/* Bars from the bottom: all posts, or those of them that are commercial. */
static void timeline_bars(candor_buffer *out, const candor_period *periods, size_t count,
			  int commercial)
{
	uint64_t most = 1;

	for (size_t i = 0; i < count; i++)
		most = periods[i].posts > most ? periods[i].posts : most;
	put_text(out, commercial ? "<path class=\"money\" d=\"" : "<path class=\"posts\" d=\"");
	for (size_t i = 0; i < count; i++) {
		double height = (double)periods[i].posts / (double)most * COUNTS_HEIGHT;

		if (commercial)
			height *= fmin(fmax(periods[i].commercial, 0), 1);
		if (height < 0.1)
			continue;
		put_place(out, periods, i, 'M', TIMELINE_HEIGHT);
		put_text(out, "v-");
		html_coordinate(out, height);
	}
	put_text(out, "\"/>");
}

static double timeline_y(double position)
{
	return 4 + (1 - fmin(fmax(position, -1), 1)) / 2 * (POSITIONS_HEIGHT - 8);
}

/* The line through all positions. */
static void timeline_line(candor_buffer *out, const candor_period *periods, size_t count)
{
	char command = 'M';

	put_text(out, "<path class=\"line\" d=\"");
	for (size_t i = 0; i < count; i++) {
		if (isnan(periods[i].position))
			continue;
		put_place(out, periods, i, command, timeline_y(periods[i].position));
		command = 'L';
	}
	put_text(out, "\"/>");
}

/* Dots of one side: lines without a length, but with round ends. */
static void timeline_dots(candor_buffer *out, const candor_period *periods, size_t count,
			  const char *side)
{
	put_text(out, "<path class=\"");
	put_text(out, side);
	put_text(out, "\" d=\"");
	for (size_t i = 0; i < count; i++) {
		if (isnan(periods[i].position) ||
		    strcmp(side, html_side(periods[i].position)) != 0)
			continue;
		put_place(out, periods, i, 'M', timeline_y(periods[i].position));
		put_text(out, "h0");
	}
	put_text(out, "\"/>");
}

void html_timeline(candor_buffer *out, const candor_period *periods, size_t count)
{
	int quarters;

	if (!count)
		return;
	quarters = quarter_number(&periods[count - 1]) - quarter_number(periods) + 1;
	put_text(out,
		 "<div class=\"timeline\"><svg preserveAspectRatio=\"none\" viewBox=\"0 0 ");
	put_count(out, (uint64_t)quarters);
	put_text(out, " 96\"");
	timeline_label(out, periods, count);
	put_text(out, "><path class=\"zero\" d=\"M0 36h");
	put_count(out, (uint64_t)quarters);
	put_text(out, "\"/>");
	timeline_bars(out, periods, count, 0);
	timeline_bars(out, periods, count, 1);
	timeline_line(out, periods, count);
	timeline_dots(out, periods, count, "brand");
	timeline_dots(out, periods, count, "middle");
	timeline_dots(out, periods, count, "consumer");
	put_text(out, "</svg><p class=\"scale\"><span>");
	put_quarter(out, periods);
	put_text(out, "</span><span>");
	if (count > 1)
		put_quarter(out, &periods[count - 1]);
	put_text(out, "</span></p></div>\n");
}
