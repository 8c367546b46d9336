/* Groups of posts that share a text: a row for each, its text and members below it. */
#include "output/day.h"
#include "output/html_parts.h"

static const struct html_table table = {
	.id = "campaigns",
	.heading = "groups",
	.title = "Posts that share a text",
	.note = "Only the kind “campaign” speaks against its members. A row opens the text and "
		"who "
		"posted it.",
	.row = HTML_CAMPAIGN,
	.card = HTML_CAMPAIGN_CARD,
	.columns = { { "who", BY_WORDS, "Kind" },
		     { "n", BY_MOST, "Authors" },
		     { "n", BY_MOST, "Posts" },
		     { NULL, BY_LEAST, "Most of them in" },
		     { "n", BY_MOST, "Strength" },
		     { "n", BY_MOST, "Commercial" },
		     { "n", BY_MOST, "Disclosed" } },
};

/* ---- A row ---- */

static void put_row(candor_buffer *out, const candor_campaign *campaign, size_t row)
{
	put_text(out, "<th scope=\"row\" class=\"who\">");
	html_row_link(out, HTML_CAMPAIGN, row);
	html_word(out, candor_campaign_kind_name(campaign->kind));
	put_text(out, "</a> <small>");
	html_word(out, campaign->id);
	put_text(out, "</small></th>");
	html_count_cell(out, campaign->authors);
	html_count_cell(out, campaign->posts);
	html_days_cell(out, campaign->first_day, campaign->last_day);
	html_figure_cell(out, campaign->strength, html_level);
	html_figure_cell(out, campaign->commercial, html_percent);
	html_figure_cell(out, campaign->disclosed, html_percent);
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

static void put_member(candor_buffer *out, const struct html_list *list,
		       const candor_campaign_member *member)
{
	put_text(out, "<tr><td class=\"who\">");
	html_person_link(out, list, member->author_id, member->platform, member->author_name);
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

static void put_members(candor_buffer *out, const struct html_list *list,
			const candor_campaign *campaign)
{
	size_t count = campaign->member_count, most = html_list_members(list);

	put_text(out, "<div class=\"scroll\"><table><caption>Members</caption><thead><tr>"
		      "<th scope=\"col\">Author</th><th scope=\"col\">Post</th>"
		      "<th scope=\"col\">Day</th><th scope=\"col\" class=\"n\">Position</th>"
		      "<th scope=\"col\" class=\"n\">Commercial</th>"
		      "<th scope=\"col\">Disclosure</th></tr></thead><tbody>\n");
	for (size_t i = 0; i < count && i < most; i++)
		put_member(out, list, &campaign->members[i]);
	put_text(out, "</tbody></table></div>");
	html_left_out(out, count > most ? campaign->posts - most : 0);
}

static void put_campaign(candor_buffer *out, const struct html_list *list, size_t row)
{
	const candor_campaign *campaign = list->groups->rows[row - 1];

	html_row_begin(out, &table, row, row > HTML_ROWS_FIRST);
	put_row(out, campaign, row);
	html_card_begin(out, &table, row);
	put_text(out, "<div class=\"group\"><p>");
	html_word(out, campaign_kind_meaning(campaign->kind));
	put_text(out, "; similarity ");
	html_level(out, campaign->similarity);
	put_text(out, "</p><blockquote><p dir=\"auto\">");
	html_text(out, campaign->text);
	put_text(out, "</p></blockquote>");
	put_tags(out, campaign);
	put_members(out, list, campaign);
	put_text(out, "</div>");
	html_row_end(out, &table);
}

void html_campaigns(candor_buffer *out, const struct html_list *list)
{
	size_t rows = list->groups->count;

	if (!list->roster->campaign_count)
		return;
	html_section_begin(out, &table);
	html_table_begin(out, &table);
	for (size_t row = 1; row <= rows; row++)
		put_campaign(out, list, row);
	html_table_end(out, list->roster->campaign_count - rows);
}
