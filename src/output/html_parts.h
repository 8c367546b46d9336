/* Parts of a report that are written apart. */
#ifndef CANDOR_OUTPUT_HTML_PARTS_H
#define CANDOR_OUTPUT_HTML_PARTS_H

#include "output/authors.h"
#include "output/html.h"
#include "output/html_table.h"

/* html.css and html.js, embedded; they end in NUL. */
extern const unsigned char html_style[], html_script[];

/* What ids of rows and of their cards begin with. */
#define HTML_AUTHOR        'a'
#define HTML_AUTHOR_CARD   'c'
#define HTML_BRAND         'b'
#define HTML_BRAND_CARD    'w'
#define HTML_CAMPAIGN      'g'
#define HTML_CAMPAIGN_CARD 'm'
#define HTML_LOCKSTEP      'l'
#define HTML_LOCKSTEP_CARD 'k'
#define HTML_AGENCY        'o'
#define HTML_AGENCY_CARD   'f'

/* Authors that are on the page: the first `count` that are shown, and the last ones of many. */
struct html_list {
	const struct roster *roster;
	size_t first, last; /* how many of each end */
	struct html_groups *groups;
	struct html_people *people;
};

/* Above so many authors a page has less of each. */
enum { HTML_MANY = 1500 };
/* Members of a group that are listed, for each of html_list_room. */
enum { HTML_MEMBERS = 33 };

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

static inline size_t html_list_members(const struct html_list *list)
{
	return (size_t)html_list_room(list) * HTML_MEMBERS;
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
/* The part of a card that is a list of figures. */
void html_author_figures(candor_buffer *out, const struct html_list *list,
			 const candor_author *author);
/* Tables of brands and works, and of candidates for one; nothing where there are none. */
void html_brands(candor_buffer *out, const struct html_list *list);
void html_candidates(candor_buffer *out, const struct html_list *list);
void html_campaigns(candor_buffer *out, const struct html_list *list);
void html_hashtags(candor_buffer *out, const struct html_list *list);
void html_locksteps(candor_buffer *out, const struct html_list *list);
void html_agencies(candor_buffer *out, const struct html_list *list);

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

/* Authors' rows by id and platform. */
struct html_people {
	struct html_person {
		candor_str id, platform;
		size_t number; /* of the row, from 0 */
	} * items;
	size_t count;
};

/* CANDOR_OK or CANDOR_ENOMEM. */
int html_people_fill(struct html_people *people, const struct html_list *list);
void html_people_free(struct html_people *people);
/* The name, or the id where it is empty: a link where the page has the author. */
void html_person_link(candor_buffer *out, const struct html_list *list, candor_str id,
		      candor_str platform, candor_str name);

/* An author's name (by index in roster->all), a campaign's id: links where the page has them.
 */
void html_author_link(candor_buffer *out, const struct html_list *list, size_t index);
void html_campaign_link(candor_buffer *out, const struct html_list *list, const char *id);
/* The same of an agency; `id` is a card's. */
void html_agency_link(candor_buffer *out, const struct html_list *list, const char *id);

/* A shape for each class, so that colour is not all that tells them apart. */
const char *html_shape(candor_class kind);

#endif
