/* What `candor vet` shows, one writer a file: authors, then the campaigns they took part in. */
#ifndef CANDOR_OUTPUT_AUTHORS_H
#define CANDOR_OUTPUT_AUTHORS_H

#include "output/paint.h"

/* What is shown, out of what is known. */
struct roster {
	const candor_author *const *all; /* best first */
	size_t all_count;
	const size_t *shown; /* indexes of `all`, rising */
	size_t shown_count;
	const candor_campaign *const *campaigns; /* those that are shown */
	size_t campaign_count;
	const candor_hashtag *hashtags;
	size_t hashtag_count;
	const candor_lockstep *locksteps;
	size_t lockstep_count;
	const candor_agency *const *agencies; /* those that are shown */
	size_t agency_count;
	const candor_brand *const *brands; /* those that are shown */
	size_t brand_count;
	const candor_brand *wanted; /* authors are candidates for it; NULL: for none */
	const candor_candidate *candidates;
	size_t candidate_count;
	size_t cards;              /* at most so many, in text */
	const char *note;          /* above a page; or NULL */
	int chosen;                /* `shown` was asked for by name */
	uint64_t anonymous;        /* posts without an author */
	const uint64_t *positions; /* CANDOR_POSITION_BINS of posts */
	const candor_crew *crew;   /* may help; or NULL */
};

void roster_text(const struct roster *roster, const candor_style *style, candor_buffer *out);
void roster_jsonl(const struct roster *roster, candor_buffer *out);
void roster_html(const struct roster *roster, candor_buffer *out);
void roster_csv(const struct roster *roster, candor_buffer *out);

/* The part of the JSON about campaigns, hashtags, lockstep and agencies. */
void groups_jsonl(const struct roster *roster, candor_buffer *out);

/* Place among those with a credibility, from 1; 0: none. */
static inline size_t roster_rank(const struct roster *roster, size_t index)
{
	double low = roster->all[index]->credibility.low;

	return low == low ? index + 1 : 0;
}

/* What a flag or kind means, in words; "" when out of range. */
const char *author_flag_meaning(unsigned index);
const char *campaign_kind_meaning(candor_campaign_kind kind);

/* ---- Parts of the text ---- */

void roster_overview(const struct page *page, const struct roster *roster);
enum paint class_paint(candor_class class);

/* The most telling figures of an author, in words, with quotes. */
void author_card(const struct page *page, const candor_author *author, size_t rank);
/* Habits that a card tells when there are any: "replies 12 %". Ends with words of NULL. */
struct told_share {
	unsigned habit;
	const char *words;
};
extern const struct told_share told_shares[];

/* Parts of that card. */
void card_engagement(const struct page *page, const candor_author *author);
void card_habits(const struct page *page, const candor_author *author);
void card_accounts(const struct page *page, const candor_author *author);
void card_quotes(const struct page *page, const candor_author *author);

void campaign_card(const struct page *page, const candor_campaign *campaign);
void lockstep_card(const struct page *page, const candor_lockstep *group);
void hashtag_card(const struct page *page, const candor_hashtag *hashtag);
void agency_card(const struct page *page, const candor_agency *agency);

/* The line from -1 to 1 in `cells` columns, an odd number: an interval with its value, "|"
 * where 0 is. */
void put_axis(const struct page *page, candor_estimate estimate, unsigned cells);

#endif
