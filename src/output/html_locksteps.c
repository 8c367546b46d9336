/* The table of authors in lockstep: a row a group, with members and days. */
#include "output/day.h"
#include "output/html_parts.h"

#define GROUPS_MOST 100
/* Members and days of a group that are listed. */
#define LISTED 30

static void put_more(candor_buffer *out, size_t count)
{
	if (count <= LISTED)
		return;
	put_text(out, ", and ");
	put_grouped(out, count - LISTED);
	put_text(out, " more");
}

static void put_members(candor_buffer *out, const candor_lockstep *group)
{
	for (size_t i = 0; i < group->member_count && i < LISTED; i++) {
		const candor_lockstep_member *member = &group->members[i];

		put_text(out, i ? ", " : "");
		html_text(out,
			  member->author_name.size ? member->author_name : member->author_id);
	}
	put_more(out, group->member_count);
}

static void put_days(candor_buffer *out, const candor_lockstep *group)
{
	for (size_t i = 0; i < group->day_count && i < LISTED; i++) {
		const candor_lockstep_day *day = &group->days[i];

		put_text(out, i ? ", " : "");
		html_text(out, day->brand);
		put_byte(out, ' ');
		put_day(out, day->day);
	}
	put_more(out, group->day_count);
}

static void put_group(candor_buffer *out, const candor_lockstep *group)
{
	put_text(out, "<tbody><tr>");
	html_cell(out, "n", (double)group->member_count);
	put_grouped(out, group->member_count);
	html_close(out, "td");
	html_cell(out, "n", (double)group->brands);
	put_grouped(out, group->brands);
	html_close(out, "td");
	put_text(out, "<td>");
	put_members(out, group);
	put_text(out, "</td><td>");
	put_days(out, group);
	put_text(out, "</td></tr></tbody>\n");
}

void html_locksteps(candor_buffer *out, const struct html_list *list)
{
	size_t count = list->roster->lockstep_count;
	size_t rows = count < GROUPS_MOST ? count : GROUPS_MOST;

	if (!count)
		return;
	put_text(
		out,
		"<section class=\"wide\"><h2 id=\"steps\">Authors in lockstep</h2>\n"
		"<p class=\"note\">They name the same brands on the same days, more often than "
		"these brands’ days explain.</p>\n"
		"<div class=\"scroll\"><table id=\"locksteps\" aria-labelledby=\"steps\">"
		"<thead><tr><th scope=\"col\" class=\"n\" "
		"data-sort=\"number-down\">Authors</th>"
		"<th scope=\"col\" class=\"n\" data-sort=\"number-down\">Brands</th>"
		"<th scope=\"col\">Members</th><th scope=\"col\">Days</th></tr></thead>\n");
	for (size_t i = 0; i < rows; i++)
		put_group(out, &list->roster->locksteps[i]);
	put_text(out, "</table></div>\n");
	html_more(out, count - rows);
	put_text(out, "</section>\n");
}
