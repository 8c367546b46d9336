/* What was read, as part of a page. */
#include "base/str.h"
#include "output/html.h"
#include "output/inputs.h"

static void put_number_cell(candor_buffer *out, uint64_t count)
{
	put_text(out, "<td class=\"n\">");
	put_grouped(out, count);
	put_text(out, "</td>");
}

static void put_row(candor_buffer *out, candor_str file, const struct input_row *row)
{
	put_text(out, "<tr><td class=\"who\">");
	html_text(out, file);
	put_text(out, "</td><td>");
	html_word(out, row->how);
	put_text(out, "</td>");
	put_number_cell(out, row->posts + row->rejected + row->skipped);
	put_number_cell(out, row->posts);
	put_number_cell(out, row->rejected);
	put_number_cell(out, row->skipped);
	put_text(out, "</tr>\n");
}

static void put_table(candor_buffer *out, const candor_inputs *inputs)
{
	put_text(out, "<div class=\"scroll\"><table aria-labelledby=\"inputs\"><thead><tr>"
		      "<th scope=\"col\">Input</th><th scope=\"col\">Read as</th>"
		      "<th scope=\"col\" class=\"n\">Records</th>"
		      "<th scope=\"col\" class=\"n\">Posts</th>"
		      "<th scope=\"col\" class=\"n\">Rejected</th>"
		      "<th scope=\"col\" class=\"n\">Skipped</th></tr></thead><tbody>\n");
	for (size_t i = 0; i < inputs->count && i < INPUTS_SHOWN; i++) {
		const struct input_name *file = &inputs->rows[i].file;

		put_row(out, (candor_str){ file->data, file->size }, &inputs->rows[i]);
	}
	if (inputs->count > 1)
		put_row(out, str_of("all"), &inputs->all);
	put_text(out, "</tbody></table></div>\n");
	if (inputs->count > INPUTS_SHOWN) {
		put_text(out, "<p class=\"note\">");
		put_grouped(out, inputs->count - INPUTS_SHOWN);
		put_text(out, " more inputs are in the sum.</p>\n");
	}
}

static void put_skipped(candor_buffer *out, const candor_inputs *inputs)
{
	const char *before = ": ";

	if (!inputs->all.skipped)
		return;
	put_text(out, "<p class=\"note\">Skipped");
	for (candor_skip i = 0; i < CANDOR_SKIP_COUNT; i++) {
		if (!inputs->skipped[i])
			continue;
		put_text(out, before);
		put_text(out, candor_skip_name(i));
		put_byte(out, ' ');
		put_grouped(out, inputs->skipped[i]);
		before = ", ";
	}
	put_text(out, ".</p>\n");
}

static void put_names(candor_buffer *out, const char *title, const struct input_names *names)
{
	if (!names->count)
		return;
	put_text(out, "<p class=\"note\">");
	put_text(out, title);
	put_text(out, ": ");
	put_grouped(out, names->count);
	for (size_t i = 0; i < names->count && i < INPUTS_NAMES; i++) {
		put_text(out, i ? ", " : " (");
		html_text(out, (candor_str){ names->names[i].data, names->names[i].size });
	}
	put_text(out, names->count > INPUTS_NAMES ? ", …).</p>\n" : ").</p>\n");
}

void inputs_html(candor_buffer *out, const candor_inputs *inputs)
{
	if (!inputs)
		return;
	put_text(out, "<section class=\"wide\"><h2 id=\"inputs\">What was read</h2>\n");
	put_table(out, inputs);
	put_skipped(out, inputs);
	put_names(out, "Broken off", &inputs->damaged);
	put_names(out, "Private, never opened", &inputs->unread[CANDOR_UNREAD_PRIVATE]);
	put_names(out, "Without posts", &inputs->unread[CANDOR_UNREAD_NO_POSTS]);
	put_text(out, "</section>\n");
}
