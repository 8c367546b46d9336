/* Authors in lockstep: a row a group, its members and days below it. */
#include "output/day.h"
#include "output/html_parts.h"

#define GROUPS_MOST 100

static const struct html_table table = {
	.id = "locksteps",
	.heading = "steps",
	.title = "Authors in lockstep",
	.note = "They name the same brands on the same days, more often than the days of "
		"these brands explain. A row opens who they are, and the days.",
	.row = HTML_LOCKSTEP,
	.card = HTML_LOCKSTEP_CARD,
	.columns = { { "who", BY_MOST, "Authors" },
		     { "n", BY_MOST, "Brands" },
		     { "n", BY_MOST, "Days" },
		     { NULL, BY_LEAST, "From, to" },
		     { "n", BY_MOST, "By chance" } },
};

static void put_row(candor_buffer *out, const candor_lockstep *group, size_t row)
{
	put_text(out, "<th scope=\"row\" class=\"who\" data-v=\"");
	put_count(out, group->member_count);
	put_text(out, "\">");
	html_row_link(out, HTML_LOCKSTEP, row);
	html_counted(out, group->member_count, "author", "authors");
	put_text(out, "</a></th>");
	html_count_cell(out, group->brands);
	html_count_cell(out, group->day_count);
	html_days_cell(out, group->days[0].day, group->days[group->day_count - 1].day);
	html_cell(out, "n", group->surprise);
	put_text(out, "1 in 10<sup>");
	put_count(out, (uint64_t)group->surprise);
	put_text(out, "</sup></td>");
}

/* ---- What is below it ---- */

static void put_members(candor_buffer *out, const struct html_list *list,
			const candor_lockstep *group)
{
	size_t most = html_list_members(list);

	put_text(out,
		 "<table><caption>Members</caption><thead><tr><th scope=\"col\">Author</th>"
		 "<th scope=\"col\" class=\"n\">Days</th></tr></thead><tbody>\n");
	for (size_t i = 0; i < group->member_count && i < most; i++) {
		const candor_lockstep_member *member = &group->members[i];

		put_text(out, "<tr><td class=\"who\">");
		html_person_link(out, list, member->author_id, member->platform,
				 member->author_name);
		put_text(out, "</td><td class=\"n\">");
		put_grouped(out, member->days);
		put_text(out, "</td></tr>\n");
	}
	put_text(out, "</tbody></table>");
	html_left_out(out, group->member_count > most ? group->member_count - most : 0);
}

static void put_days(candor_buffer *out, const struct html_list *list,
		     const candor_lockstep *group)
{
	size_t most = html_list_members(list);

	put_text(out, "<table><caption>Days</caption><thead><tr><th scope=\"col\">Day</th>"
		      "<th scope=\"col\">Brand</th><th scope=\"col\" class=\"n\">Authors</th>"
		      "</tr></thead><tbody>\n");
	for (size_t i = 0; i < group->day_count && i < most; i++) {
		const candor_lockstep_day *day = &group->days[i];

		put_text(out, "<tr><td>");
		put_day(out, day->day);
		put_text(out, "</td><td class=\"who\">");
		html_text(out, day->brand);
		put_text(out, "</td><td class=\"n\">");
		put_grouped(out, day->authors);
		put_text(out, "</td></tr>\n");
	}
	put_text(out, "</tbody></table>");
	html_left_out(out, group->day_count > most ? group->day_count - most : 0);
}

static void put_group(candor_buffer *out, const struct html_list *list, size_t row)
{
	const candor_lockstep *group = &list->roster->locksteps[row - 1];

	html_row_begin(out, &table, row, row > HTML_ROWS_FIRST);
	put_row(out, group, row);
	html_card_begin(out, &table, row);
	put_text(out, "<div class=\"group beside\"><div>");
	put_members(out, list, group);
	put_text(out, "</div><div>");
	put_days(out, list, group);
	put_text(out, "</div></div>");
	html_row_end(out, &table);
}

void html_locksteps(candor_buffer *out, const struct html_list *list)
{
	size_t count = list->roster->lockstep_count;
	size_t rows = count < GROUPS_MOST ? count : GROUPS_MOST;

	if (!count)
		return;
	html_section_begin(out, &table);
	html_table_begin(out, &table);
	for (size_t row = 1; row <= rows; row++)
		put_group(out, list, row);
	html_table_end(out, count - rows);
}
