/* Parts of a report that are written apart. */
#ifndef CANDOR_OUTPUT_HTML_PARTS_H
#define CANDOR_OUTPUT_HTML_PARTS_H

#include "output/authors.h"
#include "output/html.h"

/* html.css and html.js, embedded; they end in NUL. */
extern const unsigned char html_style[], html_script[];

/* Authors that are on the page: the first `count` that are shown, and the last ones of many. */
struct html_list {
	const struct roster *roster;
	size_t first, last; /* how many of each end */
	struct html_groups *groups;
};

/* Above so many authors a page has less of each. */
enum { HTML_MANY = 1500 };

static inline size_t html_list_count(const struct html_list *list)
{
	return list->first + list->last;
}

/* What a page has room for: 3 everything, 2 and 1 less of each author, so that it opens within
 * seconds. */
static inline unsigned html_list_room(const struct html_list *list)
{
	size_t count = html_list_count(list);

	return count <= HTML_MANY ? 3 : count <= (size_t)2 * HTML_MANY ? 2 : 1;
}

/* Index in roster->all of entry `i`. */
static inline size_t html_list_at(const struct html_list *list, size_t i)
{
	if (i >= list->first)
		i += list->roster->shown_count - list->first - list->last;
	return list->roster->shown[i];
}

/* The authors, influence against position, with intervals. */
void html_scatter(candor_buffer *out, const struct html_list *list);
/* Posts and positions of all shown authors by quarter. */
void html_history(candor_buffer *out, const struct html_list *list);
void html_ranking(candor_buffer *out, const struct html_list *list);
void html_card(candor_buffer *out, const struct html_list *list, const candor_author *author);
/* Tables of brands and works, and of candidates for one; nothing where there are none. */
void html_brands(candor_buffer *out, const struct html_list *list);
void html_candidates(candor_buffer *out, const struct html_list *list);
void html_campaigns(candor_buffer *out, const struct html_list *list);
void html_hashtags(candor_buffer *out, const struct html_list *list);
void html_locksteps(candor_buffer *out, const struct html_list *list);

/* Campaigns that are on the page: those that speak against members first. */
struct html_groups {
	const candor_campaign **rows;
	struct html_address {
		const candor_campaign *campaign;
		size_t number; /* of the row, from 1 */
	} * by_id;
	size_t count;
};

/* CANDOR_OK or CANDOR_ENOMEM. */
int html_groups_fill(struct html_groups *groups, const struct roster *roster);
void html_groups_free(struct html_groups *groups);
/* Number of a campaign's row, from 1; 0: it has none. */
size_t html_groups_row(const struct html_groups *groups, const char *id);

/* An author's name (by index in roster->all), a campaign's id: links where the page has them.
 */
void html_author_link(candor_buffer *out, const struct html_list *list, size_t index);
void html_campaign_link(candor_buffer *out, const struct html_list *list, const char *id);

/* What ends a table: buttons for the script, how many rows are left out. */
void html_more(candor_buffer *out, size_t left_out);

/* A shape for each class, so that colour is not all that tells them apart. */
const char *html_shape(candor_class kind);

#endif
