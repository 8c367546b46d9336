/* Where the authors of a page are, for members of groups, who are known by id and platform. */
#include <stdlib.h>

#include "base/mem.h"
#include "base/str.h"
#include "output/html_parts.h"

static int compare(const void *a, const void *b)
{
	const struct html_person *left = a, *right = b;
	int order = str_compare(left->id, right->id);

	return order ? order : str_compare(left->platform, right->platform);
}

int html_people_fill(struct html_people *people, const struct html_list *list)
{
	people->count = html_list_count(list);
	people->items = mem_alloc(people->count * sizeof(*people->items));
	if (!people->items)
		return CANDOR_ENOMEM;
	for (size_t i = 0; i < people->count; i++) {
		const candor_author *author = list->roster->all[html_list_at(list, i)];

		people->items[i] = (struct html_person){ author->id, author->platform, i };
	}
	if (people->count)
		qsort(people->items, people->count, sizeof(*people->items), compare);
	return CANDOR_OK;
}

void html_people_free(struct html_people *people)
{
	mem_free(people->items);
}

void html_person_link(candor_buffer *out, const struct html_list *list, candor_str id,
		      candor_str platform, candor_str name)
{
	const struct html_people *people = list->people;
	struct html_person wanted = { id, platform, 0 };
	const struct html_person *person =
		people->count ? bsearch(&wanted, people->items, people->count, sizeof(wanted),
					compare)
			      : NULL;

	if (person)
		html_row_link(out, HTML_AUTHOR, person->number);
	html_text(out, name.size ? name : id);
	put_text(out, person ? "</a>" : "");
}
