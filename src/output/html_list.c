/* Where authors and campaigns are on a page, and links to them. */
#include "output/html_parts.h"

/* Entry of the author with this index; the number of entries when the page has none. */
static size_t number_of(const struct html_list *list, size_t index)
{
	size_t low = 0, high = html_list_count(list);

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (html_list_at(list, middle) < index)
			low = middle + 1;
		else
			high = middle;
	}
	return low < html_list_count(list) && html_list_at(list, low) == index
		       ? low
		       : html_list_count(list);
}

void html_author_link(candor_buffer *out, const struct html_list *list, size_t index)
{
	const candor_author *author = list->roster->all[index];
	size_t number = number_of(list, index);
	int there = number < html_list_count(list);

	if (there) {
		put_text(out, "<a href=\"#a");
		put_count(out, number);
		put_text(out, "\">");
	}
	html_text(out, author->name.size ? author->name : author->id);
	put_text(out, there ? "</a>" : "");
}

void html_campaign_link(candor_buffer *out, const struct html_list *list, const char *id)
{
	size_t row = html_groups_row(list->groups, id);

	if (row) {
		put_text(out, "<a href=\"#g");
		put_count(out, row);
		put_text(out, "\">");
	}
	html_word(out, id);
	put_text(out, row ? "</a>" : "");
}

void html_more(candor_buffer *out, size_t left_out)
{
	put_text(out,
		 "<p class=\"more\" hidden><button type=\"button\" class=\"step\">Show more"
		 "</button> <button type=\"button\" class=\"all\">Show all</button></p>\n");
	if (!left_out)
		return;
	put_text(out, "<p class=\"note\">and ");
	put_grouped(out, left_out);
	put_text(out, " more: <code>--output jsonl</code> has them.</p>\n");
}
