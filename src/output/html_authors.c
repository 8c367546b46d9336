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

/* ---- Words ---- */

static void put_help(candor_buffer *out)
{
	static const char *const words[][2] = {
		{ "Position",
		  "where the words of a post stand, from the brand (−1) to the consumer "
		  "(+1); of an author, the mean of the posts" },
		{ "Credibility",
		  "how much the posts deserve to be believed, 0 to 1, with the interval "
		  "that so few or many of them allow" },
		{ "Influence",
		  "a tier by followers alone; it never touches position or credibility" },
		{ "Commercial",
		  "the share of posts behind which money or goods are to be expected" },
		{ "koc", "a consumer others learn about products from" },
		{ "consumer", "speaks from own use, without more" },
		{ "kol", "a creator or expert with a trade or a field" },
		{ "aggregator", "collects what others wrote" },
		{ "placement", "lives on commercial posts" },
		{ "kot", "a brand's, company's or institution's own account" },
		{ "unknown", "too few posts of one's own to tell" },
	};

	put_text(out, "<details class=\"help\"><summary>What the words mean</summary><dl>\n");
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
		html_element(out, "dt", NULL, words[i][0]);
		html_element(out, "dd", NULL, words[i][1]);
		put_byte(out, '\n');
	}
	put_text(out, "</dl></details>\n");
}

/* ---- All of it ---- */

static struct html_list list_of(const struct roster *roster)
{
	struct html_list list = { .roster = roster, .first = roster->shown_count };

	if (!roster->chosen && list.first > LIMIT_REPORT_AUTHORS) {
		list.last = LIMIT_REPORT_AUTHORS / 10;
		list.first = LIMIT_REPORT_AUTHORS - list.last;
	}
	return list;
}

static void put_overview(candor_buffer *out, const struct html_list *list)
{
	const struct roster *roster = list->roster;

	if (roster->note)
		html_element(out, "p", "warning", roster->note);
	put_numbers(out, roster);
	if (!roster->all_count)
		return;
	put_text(out, "<div class=\"columns\">\n");
	put_classes(out, roster);
	put_flags(out, roster);
	put_positions(out, roster);
	html_history(out, list);
	put_text(out, "</div>\n");
	put_help(out);
}

static void put_page(candor_buffer *out, const struct html_list *list)
{
	html_begin(out, "Authors");
	put_overview(out, list);
	html_candidates(out, list);
	if (html_list_count(list)) {
		put_text(out, "<section><h2>Influence and position</h2>\n");
		html_scatter(out, list);
		put_text(out, "</section>\n");
		html_ranking(out, list);
	}
	html_brands(out, list);
	html_campaigns(out, list);
	html_hashtags(out, list);
	html_locksteps(out, list);
	html_agencies(out, list);
	html_end(out);
}

void roster_html(const struct roster *roster, candor_buffer *out)
{
	struct html_list list = list_of(roster);
	struct html_groups groups = { 0 };
	struct html_people people = { 0 };

	list.groups = &groups;
	list.people = &people;
	if (html_groups_fill(&groups, roster) || html_people_fill(&people, &list))
		out->failed = 1;
	else
		put_page(out, &list);
	html_groups_free(&groups);
	html_people_free(&people);
}
