/* The report of `candor vet`. */
#include "base/limits.h"
#include "output/html_parts.h"

static const candor_class class_order[CANDOR_CLASS_COUNT] = {
	CANDOR_CLASS_KOC,        CANDOR_CLASS_CONSUMER,  CANDOR_CLASS_KOL,
	CANDOR_CLASS_AGGREGATOR, CANDOR_CLASS_PLACEMENT, CANDOR_CLASS_KOT,
	CANDOR_CLASS_UNKNOWN
};

static uint64_t count_class(const struct roster *roster, candor_class kind)
{
	uint64_t count = 0;

	for (size_t i = 0; i < roster->all_count; i++)
		count += roster->all[i]->kind == kind;
	return count;
}

static uint64_t count_flag(const struct roster *roster, unsigned flag)
{
	uint64_t count = 0;

	for (size_t i = 0; i < roster->all_count; i++)
		count += roster->all[i]->flags >> flag & 1;
	return count;
}

static uint64_t count_posts(const struct roster *roster)
{
	uint64_t posts = roster->anonymous;

	for (size_t i = 0; i < roster->all_count; i++)
		posts += roster->all[i]->posts;
	return posts;
}

static uint64_t count_campaigns(const struct roster *roster)
{
	uint64_t count = 0;

	for (size_t i = 0; i < roster->campaign_count; i++)
		count += roster->campaigns[i]->kind == CANDOR_CAMPAIGN_PAID;
	return count;
}

/* ---- The overview ---- */

static void put_numbers(candor_buffer *out, const struct roster *roster)
{
	uint64_t campaigns = count_campaigns(roster);

	put_text(out, "<ul class=\"figures\">\n");
	html_figure(out, roster->all_count, roster->all_count == 1 ? "author" : "authors");
	html_figure(out, count_posts(roster), "posts");
	html_figure(out, count_flag(roster, 0), "credible KOC");
	html_figure(out, campaigns, campaigns == 1 ? "campaign" : "campaigns");
	put_text(out, "</ul>\n");
	if (roster->anonymous) {
		put_text(out, "<p class=\"note\">");
		html_counted(out, roster->anonymous, "post", "posts");
		put_text(out, " without an author.</p>\n");
	}
	if (roster->chosen) {
		put_text(out, "<p class=\"note\">Shown: ");
		html_counted(out, roster->shown_count, "chosen author", "chosen authors");
		put_text(out, ". The overview counts all.</p>\n");
	}
}

static void put_classes(candor_buffer *out, const struct roster *roster)
{
	put_text(out, "<section><h2>Classes</h2>\n<ul class=\"bars\">\n");
	for (size_t i = 0; i < CANDOR_CLASS_COUNT; i++)
		html_bar(out, candor_class_name(class_order[i]), html_shape(class_order[i]),
			 count_class(roster, class_order[i]), roster->all_count);
	put_text(out, "</ul></section>\n");
}

static void put_flags(candor_buffer *out, const struct roster *roster)
{
	uint64_t any = 0;

	for (unsigned i = 0; i < CANDOR_AUTHOR_FLAG_COUNT; i++)
		any += count_flag(roster, i);
	if (!any)
		return;
	put_text(out, "<section><h2>Flags</h2>\n<ul class=\"bars\">\n");
	for (unsigned i = 0; i < CANDOR_AUTHOR_FLAG_COUNT; i++)
		if (count_flag(roster, i))
			html_bar(out, candor_author_flag_name(i), i ? "middle" : "consumer",
				 count_flag(roster, i), roster->all_count);
	put_text(out, "</ul></section>\n");
}

static void put_positions(candor_buffer *out, const struct roster *roster)
{
	put_text(out, "<section><h2>Positions of posts</h2>\n");
	html_histogram(out, roster->positions);
	put_text(out, "<p class=\"note\">Posts with too little evidence are left out.</p>"
		      "</section>\n");
}

/* ---- All of it ---- */

static struct html_list list_of(const struct roster *roster)
{
	struct html_list list = { roster, roster->shown_count, 0 };

	if (!roster->chosen && list.first > LIMIT_REPORT_AUTHORS) {
		list.last = LIMIT_REPORT_AUTHORS / 10;
		list.first = LIMIT_REPORT_AUTHORS - list.last;
	}
	return list;
}

void roster_html(const struct roster *roster, candor_buffer *out)
{
	struct html_list list = list_of(roster);

	html_begin(out, "Authors");
	put_numbers(out, roster);
	if (roster->all_count) {
		put_text(out, "<div class=\"columns\">\n");
		put_classes(out, roster);
		put_flags(out, roster);
		put_positions(out, roster);
		html_history(out, &list);
		put_text(out, "</div>\n");
	}
	if (html_list_count(&list)) {
		put_text(out, "<section><h2>Influence and position</h2>\n");
		html_scatter(out, &list);
		put_text(out, "</section>\n");
		html_ranking(out, &list);
	}
	html_campaigns(out, &list);
	html_end(out);
}
