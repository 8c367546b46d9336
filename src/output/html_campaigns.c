/* Groups of posts that share a text: a row for each, its text and members below it. */
#include <math.h>
#include <stdlib.h>

#include "base/mem.h"
#include "base/str.h"
#include "output/day.h"
#include "output/html_parts.h"

#define MEMBERS_SHOWN 33 /* for each of html_list_room */
/* Rows that are there from the beginning. */
#define ROWS_FIRST 20

/* ---- Who is on the page ---- */

/* An author's row by id and platform. */
struct address {
	candor_str id, platform;
	size_t number;
};

struct directory {
	struct address *items;
	size_t count;
	size_t members; /* of a campaign that are listed */
};

static int compare_addresses(const void *a, const void *b)
{
	const struct address *left = a, *right = b;
	int order = str_compare(left->id, right->id);

	return order ? order : str_compare(left->platform, right->platform);
}

static int directory_fill(struct directory *directory, const struct html_list *list)
{
	directory->count = html_list_count(list);
	directory->members = (size_t)html_list_room(list) * MEMBERS_SHOWN;
	directory->items = mem_alloc(directory->count * sizeof(*directory->items));
	if (!directory->items)
		return CANDOR_ENOMEM;
	for (size_t i = 0; i < directory->count; i++) {
		const candor_author *author = list->roster->all[html_list_at(list, i)];

		directory->items[i] = (struct address){ author->id, author->platform, i };
	}
	if (directory->count)
		qsort(directory->items, directory->count, sizeof(*directory->items),
		      compare_addresses);
	return CANDOR_OK;
}

static const struct address *directory_find(const struct directory *directory,
					    const candor_campaign_member *member)
{
	struct address wanted = { member->author_id, member->platform, 0 };

	return directory->count ? bsearch(&wanted, directory->items, directory->count,
					  sizeof(wanted), compare_addresses)
				: NULL;
}

/* ---- A row ---- */

static void put_days(candor_buffer *out, const candor_campaign *campaign)
{
	html_cell(out, NULL,
		  campaign->first_day == CANDOR_DAY_UNKNOWN ? (double)NAN
							    : (double)campaign->first_day);
	if (!put_day(out, campaign->first_day))
		html_element(out, "span", "none", "unknown");
	else if (campaign->last_day != campaign->first_day) {
		put_text(out, " to ");
		put_day(out, campaign->last_day);
	}
	html_close(out, "td");
}

static void put_level(candor_buffer *out, double value, void (*put)(candor_buffer *, double))
{
	html_cell(out, "n", value);
	if (isnan(value))
		html_element(out, "span", "none", "n/a");
	else
		put(out, value);
	html_close(out, "td");
}

static void put_row(candor_buffer *out, const candor_campaign *campaign, size_t row)
{
	put_text(out, "<tr><th scope=\"row\" class=\"who\"><a href=\"#g");
	put_count(out, row);
	put_text(out, "\">");
	html_word(out, candor_campaign_kind_name(campaign->kind));
	put_text(out, "</a> <small>");
	html_word(out, campaign->id);
	put_text(out, "</small></th>");
	html_cell(out, "n", (double)campaign->authors);
	put_grouped(out, campaign->authors);
	html_close(out, "td");
	html_cell(out, "n", (double)campaign->posts);
	put_grouped(out, campaign->posts);
	html_close(out, "td");
	put_days(out, campaign);
	put_level(out, campaign->strength, html_level);
	put_level(out, campaign->commercial, html_percent);
	put_level(out, campaign->disclosed, html_percent);
	put_text(out, "</tr>");
}

/* ---- What is below it ---- */

static void put_tags(candor_buffer *out, const candor_campaign *campaign)
{
	if (!campaign->hashtag_count)
		return;
	put_text(out, "<p>Hashtags of at least half of them:");
	for (size_t i = 0; i < campaign->hashtag_count; i++) {
		candor_str tag = campaign->hashtags[i];

		put_text(out, tag.size && tag.data[0] == '#' ? " <bdi>" : " <bdi>#");
		html_text(out, tag);
		put_text(out, "</bdi>");
	}
	put_text(out, "</p>");
}

static void put_author(candor_buffer *out, const struct directory *directory,
		       const candor_campaign_member *member)
{
	const struct address *address = directory_find(directory, member);

	if (address) {
		put_text(out, "<a href=\"#a");
		put_count(out, address->number);
		put_text(out, "\">");
	}
	html_text(out, member->author_name.size ? member->author_name : member->author_id);
	put_text(out, address ? "</a>" : "");
}

static void put_member(candor_buffer *out, const struct directory *directory,
		       const candor_campaign_member *member)
{
	put_text(out, "<tr><td class=\"who\">");
	put_author(out, directory, member);
	put_text(out, "</td><td class=\"who\">");
	html_text(out, member->id);
	put_text(out, "</td><td>");
	put_day(out, member->day);
	put_text(out, "</td><td class=\"n\">");
	html_signed(out, member->position);
	put_text(out, "</td><td class=\"n\">");
	html_percent(out, member->commercial);
	put_text(out, "</td><td>");
	html_word(out, member->undisclosed ? "undisclosed"
					   : candor_disclosure_name(member->disclosure));
	put_text(out, member->copy ? ", once more</td></tr>\n" : "</td></tr>\n");
}

static void put_members(candor_buffer *out, const struct directory *directory,
			const candor_campaign *campaign)
{
	size_t count = campaign->member_count;

	put_text(out, "<div class=\"scroll\"><table><caption>Members</caption><thead><tr>"
		      "<th scope=\"col\">Author</th><th scope=\"col\">Post</th>"
		      "<th scope=\"col\">Day</th><th scope=\"col\" class=\"n\">Position</th>"
		      "<th scope=\"col\" class=\"n\">Commercial</th>"
		      "<th scope=\"col\">Disclosure</th></tr></thead><tbody>\n");
	for (size_t i = 0; i < count && i < directory->members; i++)
		put_member(out, directory, &campaign->members[i]);
	put_text(out, "</tbody></table></div>");
	if (count > directory->members) {
		put_text(out, "<p class=\"note\">and ");
		put_grouped(out, campaign->posts - directory->members);
		put_text(out, " more: <code>--output jsonl</code> has them.</p>");
	}
}

static void put_campaign(candor_buffer *out, const struct directory *directory,
			 const candor_campaign *campaign, size_t row)
{
	put_text(out, "<tbody id=\"g");
	put_count(out, row);
	put_text(out, row > ROWS_FIRST ? "\" class=\"later\">" : "\">");
	put_row(out, campaign, row);
	put_text(out, "<tr class=\"card\" id=\"m");
	put_count(out, row);
	put_text(out, "\"><td colspan=\"7\"><noscript><div class=\"group\"><p>");
	html_word(out, campaign_kind_meaning(campaign->kind));
	put_text(out, "; similarity ");
	html_level(out, campaign->similarity);
	put_text(out, "</p><blockquote><p dir=\"auto\">");
	html_text(out, campaign->text);
	put_text(out, "</p></blockquote>");
	put_tags(out, campaign);
	put_members(out, directory, campaign);
	put_text(out, "</div></noscript></td></tr></tbody>\n");
}

/* ---- The table ---- */

static void put_table(candor_buffer *out, const struct directory *directory,
		      const struct html_list *list)
{
	size_t rows = list->groups->count;

	put_text(out, "<div class=\"scroll\"><table id=\"campaigns\" "
		      "aria-labelledby=\"groups\"><thead><tr>"
		      "<th scope=\"col\" class=\"who\" data-sort=\"text\">Kind</th>"
		      "<th scope=\"col\" class=\"n\" data-sort=\"number-down\">Authors</th>"
		      "<th scope=\"col\" class=\"n\" data-sort=\"number-down\">Posts</th>"
		      "<th scope=\"col\" data-sort=\"number\">Most of them in</th>"
		      "<th scope=\"col\" class=\"n\" data-sort=\"number-down\">Strength</th>"
		      "<th scope=\"col\" class=\"n\" data-sort=\"number-down\">Commercial</th>"
		      "<th scope=\"col\" class=\"n\" data-sort=\"number-down\">Disclosed</th>"
		      "</tr></thead>\n");
	for (size_t i = 0; i < rows; i++)
		put_campaign(out, directory, list->groups->rows[i], i + 1);
	put_text(out, "</table></div>\n");
	html_more(out, list->roster->campaign_count - rows);
}

void html_campaigns(candor_buffer *out, const struct html_list *list)
{
	struct directory directory = { 0 };

	if (!list->roster->campaign_count)
		return;
	if (directory_fill(&directory, list)) {
		out->failed = 1;
		return;
	}
	put_text(out, "<section class=\"wide\"><h2 id=\"groups\">Posts that share a text</h2>\n"
		      "<p class=\"note\">Only the kind “campaign” speaks against its members. "
		      "A row opens the text and who posted it.</p>\n");
	put_table(out, &directory, list);
	put_text(out, "</section>\n");
	mem_free(directory.items);
}
