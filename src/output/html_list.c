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

	if (there)
		html_row_link(out, HTML_AUTHOR, number);
	html_text(out, author->name.size ? author->name : author->id);
	put_text(out, there ? "</a>" : "");
}

void html_campaign_link(candor_buffer *out, const struct html_list *list, const char *id)
{
	size_t row = html_groups_row(list->groups, id);

	if (row)
		html_row_link(out, HTML_CAMPAIGN, row);
	html_word(out, id);
	put_text(out, row ? "</a>" : "");
}
