/* An author's card: figures, why the class, evidence, quarters. */
#include <math.h>

#include "output/day.h"
#include "output/html_parts.h"

/* ---- Class ---- */

static int has_points(const candor_author *author)
{
	for (size_t i = 0; i < CANDOR_CLASS_COUNT; i++)
		if (author->points[i] != 0)
			return 1;
	return 0;
}

/* A bar from the middle of 80, 40 for 100 points. */
static void put_points(candor_buffer *out, candor_class kind, double points)
{
	double length = fmin(fabs(points), 100) * 0.4;

	put_text(out, "<tr><th scope=\"row\">");
	put_text(out,
		 kind == CANDOR_CLASS_CONSUMER ? "consumer or koc" : candor_class_name(kind));
	put_text(out, "</th><td><svg><rect class=\"");
	put_text(out, html_shape(kind));
	put_text(out, "\" x=\"");
	html_coordinate(out, points < 0 ? 40 - length : 40);
	put_text(out, "\" width=\"");
	html_coordinate(out, length);
	put_text(out, "\"/></svg></td><td class=\"n\">");
	if (put_scale(points, 0) < 0)
		put_text(out, "−");
	put_count(out, (uint64_t)put_scale(fabs(points), 0));
	put_text(out, "</td></tr>");
}

static void put_facts(candor_buffer *out, const candor_author *author)
{
	put_text(out, "<details><summary>Facts behind the points</summary><p>");
	for (unsigned i = 0; i < CANDOR_FACTS; i++) {
		put_text(out, i ? " · " : "");
		html_word(out, candor_fact_name(i));
		put_byte(out, ' ');
		put_fixed(out, put_scale(author->facts[i], 3), 3);
	}
	put_text(out, "</p></details>");
}

static void put_class(candor_buffer *out, const candor_author *author, int facts)
{
	put_text(out, "<div class=\"why\"><h3>Class: ");
	put_text(out, candor_class_name(author->kind));
	put_text(out, "</h3>");
	if (author->kind == CANDOR_CLASS_UNKNOWN)
		put_text(out, "<p>Too few own posts for a class.</p>");
	if (has_points(author)) {
		put_text(out, "<table><caption>Points</caption>");
		for (candor_class kind = CANDOR_CLASS_CONSUMER; kind < CANDOR_CLASS_COUNT;
		     kind++)
			if (kind != CANDOR_CLASS_KOC)
				put_points(out, kind, author->points[kind]);
		put_text(out, "</table>");
		if (facts)
			put_facts(out, author);
	}
	put_text(out, "</div>\n");
}

/* ---- Evidence ---- */

static void put_quote(candor_buffer *out, const candor_quote *quote, int side)
{
	put_text(out, "<blockquote><p dir=\"auto\">");
	html_marked(out, quote->excerpt, quote->start, quote->end, side);
	put_text(out, "</p><p class=\"source\">");
	html_signed(out, quote->position);
	put_text(out, " · ");
	if (put_day(out, quote->day))
		put_text(out, " · ");
	html_element(out, "code", NULL, quote->rule ? quote->rule : "no words in the text");
	put_text(out, " · post ");
	html_text(out, quote->id);
	put_text(out, "</p></blockquote>");
}

static void put_quotes(candor_buffer *out, const char *title, const candor_quote *quotes,
		       unsigned count, int side)
{
	html_open(out, "div", side < 0 ? "brand" : "consumer");
	html_element(out, "h3", NULL, title);
	if (!count)
		html_element(out, "p", "none", "no such post");
	for (unsigned i = 0; i < count; i++)
		put_quote(out, &quotes[i], side);
	put_text(out, "</div>");
}

void html_card(candor_buffer *out, const struct html_list *list, const candor_author *author)
{
	unsigned room = html_list_room(list);
	unsigned consumer = author->consumer_count, commercial = author->commercial_count;

	put_text(out, "<div class=\"sheet\">");
	html_author_figures(out, list, author);
	put_class(out, author, room > 1);
	put_quotes(out, "Speaks as a consumer", author->consumer,
		   consumer < room ? consumer : room, 1);
	put_quotes(out, "Speaks for brands", author->commercial,
		   commercial < room ? commercial : room, -1);
	if (author->period_count) {
		put_text(out, "<div class=\"time\"><h3>Position and posts by quarter</h3>");
		html_timeline(out, author->periods, author->period_count);
		put_text(out, "</div>");
	}
	put_text(out, "</div>\n");
}
