#include "author/study.h"

#include <math.h>

#include "author/class.h"
#include "author/engagement.h"
#include "author/meaning.h"
#include "author/member_shift.h"
#include "author/membership.h"
#include "author/model.h"
#include "author/period.h"
#include "author/profile.h"
#include "author/social.h"
#include "author/standing.h"
#include "author/tier.h"
#include "base/crew.h"
#include "base/hash.h"

/* ---- Contradictions ---- */

static int has_contradiction(const struct history *history)
{
	for (size_t i = 0; i < history->count; i++)
		if (history->posts[i].flags & CANDOR_FLAG_CONTRADICTORY)
			return 1;
	return 0;
}

/* Within the latest posts; without dates any of them may be late. */
static int contradicts_lately(const struct history *history)
{
	size_t first =
		history->timed > MODEL_LATEST_POSTS ? history->timed - MODEL_LATEST_POSTS : 0;

	if (!history->timed)
		return has_contradiction(history);
	for (size_t i = first; i < history->timed; i++)
		if (history->posts[history->by_time[i]].flags & CANDOR_FLAG_CONTRADICTORY)
			return 1;
	return 0;
}

/* ---- Quotes and flags ---- */

static candor_quote public_quote(const struct quote *quote, double campaign)
{
	const char *excerpt = quote->text + quote->id;

	return (candor_quote){
		.id = { quote->text, quote->id },
		.excerpt = { excerpt, quote->excerpt },
		.start = quote->mark,
		.end = (size_t)quote->mark + quote->words,
		.rule = quote->rule,
		.day = quote->day,
		.position = member_position((double)quote->position, campaign),
		.commercial = member_commercial((double)quote->commercial, campaign),
	};
}

static unsigned fill_quotes(candor_quote *out, const struct quotes *quotes,
			    const struct campaigns *campaigns, uint64_t author)
{
	for (unsigned i = 0; i < quotes->count; i++) {
		const struct quote *quote = &quotes->items[i];
		const candor_campaign *campaign = membership_of(campaigns, author, quote->post);

		out[i] = public_quote(quote, campaign ? campaign->strength : 0);
	}
	return quotes->count;
}

static void fill_flags(candor_author *card, const struct history *history)
{
	if (card->undisclosed_share.low > MODEL_UNDISCLOSED_SHARE)
		card->flags |= CANDOR_AUTHOR_UNDISCLOSED;
	if (has_contradiction(history))
		card->flags |= CANDOR_AUTHOR_CONTRADICTORY;
	if (card->originality < MODEL_REPETITIVE)
		card->flags |= CANDOR_AUTHOR_REPETITIVE;
	if (card->drift.high < 0)
		card->flags |= CANDOR_AUTHOR_BRANDWARD;
	if (card->drift.low > 0)
		card->flags |= CANDOR_AUTHOR_CONSUMERWARD;
	if (card->campaign_count)
		card->flags |= CANDOR_AUTHOR_CAMPAIGN;
	if (card->burstiness > MODEL_BURSTY)
		card->flags |= CANDOR_AUTHOR_BURSTS;
}

/* ---- One author ---- */

/* What one author after another is described with. */
struct study {
	const candor_authors *authors;
	const struct candor_ruleset *ruleset;
	struct arena *arena; /* of what the cards point to */
	struct meaning meaning;
	struct history_space history;
	struct facts_space facts;
};

static void fill_card(candor_author *card, const struct author *author,
		      const candor_authors *authors)
{
	const struct campaigns *campaigns = authors->campaigns;

	card->id = author->id;
	card->platform = author->platform;
	card->name = (candor_str){ author->name.data, author->name.size };
	card->followers = author->followers;
	card->accounts = author->accounts;
	card->account_count = author->account_count;
	card->tier = tier_of(authors->options.tiers, author->platform, author->followers);
	card->consumer_count =
		fill_quotes(card->consumer, &author->consumer, campaigns, author->identity);
	card->commercial_count =
		fill_quotes(card->commercial, &author->brand, campaigns, author->identity);
}

static int is_mostly_han(const struct history *history)
{
	size_t han = 0;

	for (size_t i = 0; i < history->count; i++)
		han += history->posts[i].is_han;
	return 2 * han > history->count;
}

static void describe(struct draft *draft, const struct study *study,
		     const struct history *history, const struct facts *facts)
{
	candor_author *card = draft->card;

	fill_card(card, draft->author, study->authors);
	profile_fill(card, history, &study->meaning, study->ruleset);
	class_points(card, facts);
	draft->commerce = class_commerce(card, facts);
	profile_fill_money(card, history, MODEL_COMMERCE_POST * draft->commerce);
	class_decide(card, facts,
		     standing_points(card, draft->author->verified, history, &study->meaning));
	fill_flags(card, history);
	engagement_fill(card, history);
	/* Of several platforms in turn, followers only seem to jump. */
	if (card->account_count)
		card->engagement.follower_jumps = NAN;
	social_fill(card, history, &study->meaning);
	draft->credit = history_credit(history);
	draft->is_han = is_mostly_han(history);
	draft->contradicts = contradicts_lately(history);
}

static int study_author(struct study *study, struct draft *draft, struct author *author)
{
	struct history history;
	struct facts facts;

	*draft->card = (candor_author){ 0 };
	if (history_make(&history, &study->history, &author->sample, author->records,
			 study->meaning.app) ||
	    facts_read(&facts, &study->facts, &history, &study->meaning))
		return CANDOR_ENOMEM;
	draft->author = author;
	draft->identity = author->identity;
	draft->platform = hash_bytes(0, author->platform.data, author->platform.size);
	if (membership_find(&history, draft->card, study->authors->campaigns, author,
			    study->arena) ||
	    periods_fill(draft->card, &history, &study->meaning, study->arena))
		return CANDOR_ENOMEM;
	describe(draft, study, &history, &facts);
	return CANDOR_OK;
}

/* ---- All authors, in parts ---- */

enum { PARTS = 32 };

struct studies {
	struct drafts *drafts;
	candor_authors *authors;
	const struct candor_ruleset *ruleset;
	struct arena arenas[PARTS];
	int failed[PARTS];
};

static void study_part(void *data, size_t part)
{
	struct studies *studies = data;
	candor_authors *authors = studies->authors;
	size_t size = authors->count / PARTS + 1, first = part * size;
	struct study study = { .authors = authors,
			       .ruleset = studies->ruleset,
			       .arena = &studies->arenas[part],
			       .meaning = meaning_of(studies->ruleset) };
	int status = CANDOR_OK;

	for (size_t i = first; i < first + size && i < authors->count && !status; i++)
		status = study_author(&study, &studies->drafts->items[i], &authors->items[i]);
	history_space_free(&study.history);
	facts_space_free(&study.facts);
	studies->failed[part] = status != CANDOR_OK;
}

int study_all(struct drafts *drafts, struct arena *arena, candor_authors *authors,
	      const struct candor_ruleset *ruleset)
{
	struct studies studies = { .drafts = drafts, .authors = authors, .ruleset = ruleset };
	int failed = 0;

	crew_run(authors->options.crew, study_part, &studies, PARTS);
	for (size_t i = 0; i < PARTS; i++) {
		arena_join(arena, &studies.arenas[i]);
		failed |= studies.failed[i];
	}
	return failed ? CANDOR_ENOMEM : CANDOR_OK;
}
