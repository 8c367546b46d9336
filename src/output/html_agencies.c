/* Accounts that give the same contact for business: a row an agency, its members below it. */
#include "output/html_parts.h"

#define AGENCIES_MOST 100

static const struct html_table table = {
	.id = "agencies",
	.heading = "contacts",
	.title = "Agencies",
	.note = "Accounts that give the same contact for business. A row opens who they are; "
		"the "
		"contact is not told.",
	.row = HTML_AGENCY,
	.card = HTML_AGENCY_CARD,
	.columns = { { "who", BY_WORDS, "Agency" },
		     { "n", BY_MOST, "Accounts" },
		     { "n", BY_MOST, "Contacts" } },
};

static size_t row_count(const struct html_list *list)
{
	size_t count = list->roster->agency_count;

	return count < AGENCIES_MOST ? count : AGENCIES_MOST;
}

void html_agency_link(candor_buffer *out, const struct html_list *list, const char *id)
{
	size_t count = row_count(list), i = 0;

	/* A card points to its agency's id. */
	while (i < count && list->roster->agencies[i]->id != id)
		i++;
	if (i < count)
		html_row_link(out, HTML_AGENCY, i + 1);
	html_word(out, id);
	put_text(out, i < count ? "</a>" : "");
}

static void put_member(candor_buffer *out, const struct html_list *list,
		       const candor_author *author)
{
	put_text(out, "<tr><td class=\"who\">");
	html_person_link(out, list, author->id, author->platform, author->name);
	put_text(out, "</td><td>");
	put_text(out, candor_class_name(author->kind));
	put_text(out, "</td><td>");
	put_text(out, candor_tier_name(author->tier));
	put_text(out, "</td>");
	html_figure_cell(out, author->position.value, html_signed);
	html_figure_cell(out, author->commercial_share.value, html_percent);
	html_count_cell(out, author->posts);
	put_text(out, "</tr>\n");
}

static void put_members(candor_buffer *out, const struct html_list *list,
			const candor_agency *agency)
{
	size_t count = agency->member_count, most = html_list_members(list);

	put_text(out, "<div class=\"scroll\"><table><caption>Members</caption><thead><tr>"
		      "<th scope=\"col\">Author</th><th scope=\"col\">Class</th>"
		      "<th scope=\"col\">Influence</th>"
		      "<th scope=\"col\" class=\"n\">Position</th>"
		      "<th scope=\"col\" class=\"n\">Commercial</th>"
		      "<th scope=\"col\" class=\"n\">Posts</th></tr></thead><tbody>\n");
	for (size_t i = 0; i < count && i < most; i++)
		put_member(out, list, agency->members[i]);
	put_text(out, "</tbody></table></div>");
	html_left_out(out, count > most ? count - most : 0);
}

static void put_agency(candor_buffer *out, const struct html_list *list, size_t row)
{
	const candor_agency *agency = list->roster->agencies[row - 1];

	html_row_begin(out, &table, row, row > HTML_ROWS_FIRST);
	put_text(out, "<th scope=\"row\" class=\"who\">");
	html_row_link(out, HTML_AGENCY, row);
	html_word(out, agency->id);
	put_text(out, "</a></th>");
	html_count_cell(out, agency->authors);
	html_count_cell(out, agency->contacts);
	html_card_begin(out, &table, row);
	put_text(out, "<div class=\"group\">");
	put_members(out, list, agency);
	put_text(out, "</div>");
	html_row_end(out, &table);
}

void html_agencies(candor_buffer *out, const struct html_list *list)
{
	size_t count = list->roster->agency_count, rows = row_count(list);

	if (!count)
		return;
	html_section_begin(out, &table);
	html_table_begin(out, &table);
	for (size_t row = 1; row <= rows; row++)
		put_agency(out, list, row);
	html_table_end(out, count - rows);
}
