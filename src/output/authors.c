/* From the authors of an archive to what is shown of them. */
#include "output/authors.h"

#include "author/conclude.h"
#include "base/mem.h"

#define CARDS_DEFAULT 5

/* The arrays of a roster. */
struct seating {
	const candor_author **all;
	size_t *shown;
	const candor_campaign **campaigns;
	const candor_brand **brands;
	const candor_agency **agencies;
};

static void seating_free(struct seating *seating)
{
	mem_free((void *)seating->all);
	mem_free(seating->shown);
	mem_free((void *)seating->campaigns);
	mem_free((void *)seating->brands);
	mem_free((void *)seating->agencies);
}

static int seating_new(struct seating *seating, const candor_authors *authors)
{
	size_t count = candor_authors_count(authors);

	seating->all = mem_alloc(count * sizeof(*seating->all));
	seating->shown = mem_alloc(count * sizeof(*seating->shown));
	seating->campaigns =
		mem_alloc(campaigns_count(authors->campaigns) * sizeof(*seating->campaigns));
	seating->brands =
		mem_alloc(candor_authors_brand_count(authors) * sizeof(*seating->brands));
	seating->agencies =
		mem_alloc(candor_authors_agency_count(authors) * sizeof(*seating->agencies));
	return seating->all && seating->shown && seating->campaigns && seating->brands &&
			       seating->agencies
		       ? CANDOR_OK
		       : CANDOR_ENOMEM;
}

static int takes_part(const candor_author *author, const char *campaign)
{
	for (size_t i = 0; i < author->campaign_count; i++)
		if (!strcmp(author->campaigns[i], campaign))
			return 1;
	return 0;
}

/* Of a choice of authors only their campaigns are shown. */
static int is_shown(const struct roster *roster, const char *campaign)
{
	if (!roster->chosen)
		return 1;
	for (size_t i = 0; i < roster->shown_count; i++)
		if (takes_part(roster->all[roster->shown[i]], campaign))
			return 1;
	return 0;
}

/* Of a choice of authors, the brands that they name most. */
static int is_theirs(const struct roster *roster, const candor_brand *brand)
{
	if (!roster->chosen)
		return 1;
	for (size_t i = 0; i < roster->shown_count; i++)
		if (roster->all[roster->shown[i]]->brand == brand->name.data)
			return 1;
	return 0;
}

static void seat_brands(struct roster *roster, const struct seating *seating,
			const candor_authors *authors)
{
	roster->brands = seating->brands;
	for (size_t i = 0; i < candor_authors_brand_count(authors); i++) {
		const candor_brand *brand = candor_authors_brand_at(authors, i);

		if (is_theirs(roster, brand))
			seating->brands[roster->brand_count++] = brand;
	}
	roster->wanted = candor_authors_wanted_brand(authors);
	roster->candidates = candor_authors_candidate_at(authors, 0);
	roster->candidate_count = candor_authors_candidate_count(authors);
}

/* Of a choice of authors, their agencies. */
static int has_shown_member(const struct roster *roster, const candor_agency *agency)
{
	if (!roster->chosen)
		return agency->member_count != 0;
	for (size_t i = 0; i < roster->shown_count; i++)
		if (roster->all[roster->shown[i]]->agency == agency->id)
			return 1;
	return 0;
}

static void seat_agencies(struct roster *roster, const struct seating *seating,
			  const candor_authors *authors)
{
	roster->agencies = seating->agencies;
	for (size_t i = 0; i < candor_authors_agency_count(authors); i++) {
		const candor_agency *agency = candor_authors_agency_at(authors, i);

		if (has_shown_member(roster, agency))
			seating->agencies[roster->agency_count++] = agency;
	}
}

static void seat_campaigns(struct roster *roster, const struct seating *seating,
			   const candor_authors *authors)
{
	roster->campaigns = seating->campaigns;
	for (size_t i = 0; i < campaigns_count(authors->campaigns); i++) {
		const candor_campaign *campaign = campaigns_at(authors->campaigns, i);

		if (is_shown(roster, campaign->id))
			seating->campaigns[roster->campaign_count++] = campaign;
	}
}

/* Hashtags and groups in lockstep are about the whole archive. */
static void seat_groups(struct roster *roster, const struct conclusion *conclusion)
{
	if (!conclusion || roster->chosen)
		return;
	roster->hashtags = conclusion->hashtags.items;
	roster->hashtag_count = conclusion->hashtags.count;
	roster->locksteps = conclusion->locksteps.items;
	roster->lockstep_count = conclusion->locksteps.count;
}

static struct roster roster_of(const struct seating *seating, const candor_authors *authors,
			       const candor_authors_view *view)
{
	struct roster roster = {
		.all = seating->all,
		.all_count = candor_authors_count(authors),
		.shown = seating->shown,
		.shown_count = candor_authors_count(authors),
		.cards = view ? view->cards : CARDS_DEFAULT,
		.note = view ? view->note : NULL,
		.anonymous = candor_authors_anonymous(authors),
		.positions = candor_authors_positions(authors),
		.crew = authors->options.crew,
	};

	for (size_t i = 0; i < roster.all_count; i++) {
		seating->all[i] = candor_authors_at(authors, i);
		seating->shown[i] = i;
	}
	if (view && view->shown) {
		roster.chosen = 1;
		roster.shown = view->shown;
		roster.shown_count = view->shown_count;
	}
	seat_campaigns(&roster, seating, authors);
	seat_groups(&roster, authors->conclusion);
	seat_brands(&roster, seating, authors);
	seat_agencies(&roster, seating, authors);
	return roster;
}

/* Fills `roster`; 0, with out->failed set, when there is no memory. */
static int seat(struct roster *roster, struct seating *seating, const candor_authors *authors,
		const candor_authors_view *view, candor_buffer *out)
{
	if (seating_new(seating, authors)) {
		out->failed = 1;
		return 0;
	}
	*roster = roster_of(seating, authors, view);
	return 1;
}

void candor_authors_text(const candor_authors *authors, const candor_authors_view *view,
			 const candor_style *style, candor_buffer *out)
{
	struct seating seating = { 0 };
	struct roster roster;

	if (seat(&roster, &seating, authors, view, out))
		roster_text(&roster, style, out);
	seating_free(&seating);
}

void candor_authors_jsonl(const candor_authors *authors, const candor_authors_view *view,
			  candor_buffer *out)
{
	struct seating seating = { 0 };
	struct roster roster;

	if (seat(&roster, &seating, authors, view, out))
		roster_jsonl(&roster, out);
	seating_free(&seating);
}

void candor_authors_csv(const candor_authors *authors, const candor_authors_view *view,
			candor_buffer *out)
{
	struct seating seating = { 0 };
	struct roster roster;

	if (seat(&roster, &seating, authors, view, out))
		roster_csv(&roster, out);
	seating_free(&seating);
}

void candor_authors_html(const candor_authors *authors, const candor_authors_view *view,
			 candor_buffer *out)
{
	struct seating seating = { 0 };
	struct roster roster;

	if (seat(&roster, &seating, authors, view, out))
		roster_html(&roster, out);
	seating_free(&seating);
}
