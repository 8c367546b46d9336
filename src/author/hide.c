/* Pseudonyms for everything that was concluded. */
#include <string.h>

#include "author/campaign_data.h"
#include "author/conclude.h"
#include "author/pseudonym.h"
#include "base/err.h"

static int replace_quotes(struct pseudonyms *pseudonyms, candor_quote *quotes, unsigned count,
			  const candor_str own[2])
{
	for (unsigned i = 0; i < count; i++)
		if (pseudonyms_id(pseudonyms, &quotes[i].id) ||
		    pseudonyms_text(pseudonyms, &quotes[i].excerpt, own, &quotes[i].start,
				    &quotes[i].end))
			return CANDOR_ENOMEM;
	return CANDOR_OK;
}

/* An id of a campaign or agency is made of its members' ids, so that guesses could be checked
 * against it. */
static int replace_group_id(struct pseudonyms *pseudonyms, char *id)
{
	candor_str hash = { id, strlen(id) };

	if (pseudonyms_id(pseudonyms, &hash))
		return CANDOR_ENOMEM;
	if (hash.size)
		memcpy(id + 1, hash.data, strlen(id) - 1);
	return CANDOR_OK;
}

static int replace_campaigns(struct pseudonyms *pseudonyms, struct arena *arena,
			     candor_author *author)
{
	const char **ids = arena_alloc(arena, (author->campaign_count + 1) * sizeof(*ids));

	if (!ids)
		return CANDOR_ENOMEM;
	for (size_t i = 0; i < author->campaign_count; i++) {
		const char *id = author->campaigns[i];
		char *copy = arena_copy(arena, id, strlen(id));

		if (!copy || replace_group_id(pseudonyms, copy))
			return CANDOR_ENOMEM;
		ids[i] = copy;
	}
	author->campaigns = ids;
	return CANDOR_OK;
}

static int replace_accounts(struct pseudonyms *pseudonyms, struct arena *arena,
			    candor_author *author)
{
	candor_account *accounts =
		arena_alloc(arena, (author->account_count + 1) * sizeof(*accounts));

	if (!accounts)
		return CANDOR_ENOMEM;
	for (size_t i = 0; i < author->account_count; i++) {
		accounts[i] = author->accounts[i];
		if (pseudonyms_id(pseudonyms, &accounts[i].id))
			return CANDOR_ENOMEM;
	}
	author->accounts = accounts;
	return CANDOR_OK;
}

static int replace_author(struct pseudonyms *pseudonyms, struct arena *arena,
			  candor_author *author)
{
	const candor_str own[2] = { author->id, author->name };

	if (replace_quotes(pseudonyms, author->consumer, author->consumer_count, own) ||
	    replace_quotes(pseudonyms, author->commercial, author->commercial_count, own) ||
	    replace_campaigns(pseudonyms, arena, author) ||
	    replace_accounts(pseudonyms, arena, author) ||
	    pseudonyms_id(pseudonyms, &author->id))
		return CANDOR_ENOMEM;
	return pseudonyms_id(pseudonyms, &author->name);
}

/* A text of which nothing is marked, and no author in particular. */
static int replace_text(struct pseudonyms *pseudonyms, candor_str *text)
{
	const candor_str nobody[2] = { { NULL, 0 }, { NULL, 0 } };
	size_t start = 0, end = 0;

	return pseudonyms_text(pseudonyms, text, nobody, &start, &end);
}

static int replace_tags(struct pseudonyms *pseudonyms, struct arena *arena,
			candor_campaign *campaign)
{
	candor_str *tags = arena_alloc(arena, (campaign->hashtag_count + 1) * sizeof(*tags));

	if (!tags)
		return CANDOR_ENOMEM;
	for (size_t i = 0; i < campaign->hashtag_count; i++) {
		tags[i] = campaign->hashtags[i];
		if (replace_text(pseudonyms, &tags[i]))
			return CANDOR_ENOMEM;
	}
	campaign->hashtags = tags;
	return CANDOR_OK;
}

static int replace_campaign(struct pseudonyms *pseudonyms, struct arena *arena,
			    candor_campaign *campaign)
{
	candor_campaign_member *members =
		arena_alloc(arena, (campaign->member_count + 1) * sizeof(*members));

	if (!members || replace_text(pseudonyms, &campaign->text))
		return CANDOR_ENOMEM;
	for (size_t i = 0; i < campaign->member_count; i++) {
		members[i] = campaign->members[i];
		if (pseudonyms_id(pseudonyms, &members[i].author_id) ||
		    pseudonyms_id(pseudonyms, &members[i].author_name) ||
		    pseudonyms_id(pseudonyms, &members[i].id))
			return CANDOR_ENOMEM;
	}
	campaign->members = members;
	if (replace_group_id(pseudonyms, campaign->id))
		return CANDOR_ENOMEM;
	return replace_tags(pseudonyms, arena, campaign);
}

/* Who pointed to a name points to what it was replaced by. */
static void rename_brand(struct conclusion *conclusion, const char *before, const char *after)
{
	for (size_t i = 0; i < conclusion->count; i++)
		if (conclusion->items[i]->brand == before)
			conclusion->items[i]->brand = after;
	for (size_t i = 0; i < conclusion->brands.candidate_count; i++)
		for (size_t k = 0; k < CANDOR_RIVALS; k++)
			if (conclusion->brands.candidates[i].rivals[k] == before)
				conclusion->brands.candidates[i].rivals[k] = after;
}

/* An author's handle may have been taken for a brand. */
static int replace_name(struct pseudonyms *pseudonyms, struct arena *arena, candor_str *name)
{
	size_t size = name->size;
	char *handle = arena_alloc(arena, size + 1);
	candor_str hidden = { handle, size + 1 };

	if (!handle)
		return CANDOR_ENOMEM;
	handle[0] = '@';
	if (size)
		memcpy(handle + 1, name->data, size);
	if (replace_text(pseudonyms, &hidden))
		return CANDOR_ENOMEM;
	if (hidden.size == size + 1 && !memcmp(hidden.data, handle, size + 1))
		return CANDOR_OK;
	handle = arena_copy(arena, hidden.data + 1, hidden.size - 1);
	if (!handle)
		return CANDOR_ENOMEM;
	*name = (candor_str){ handle, hidden.size - 1 };
	return CANDOR_OK;
}

static int replace_brand(struct pseudonyms *pseudonyms, struct conclusion *conclusion,
			 candor_brand *brand)
{
	const char *before = brand->name.data;

	if (replace_name(pseudonyms, &conclusion->arena, &brand->name))
		return CANDOR_ENOMEM;
	if (brand->name.data != before)
		rename_brand(conclusion, before, brand->name.data);
	return CANDOR_OK;
}

static int replace_hashtag(struct pseudonyms *pseudonyms, struct arena *arena,
			   candor_hashtag *hashtag)
{
	if (replace_text(pseudonyms, &hashtag->tag))
		return CANDOR_ENOMEM;
	return replace_name(pseudonyms, arena, &hashtag->client);
}

static int replace_lockstep(struct pseudonyms *pseudonyms, struct arena *arena,
			    candor_lockstep *group)
{
	candor_lockstep_member *members =
		arena_alloc(arena, group->member_count * sizeof(*members));
	candor_lockstep_day *days = arena_alloc(arena, group->day_count * sizeof(*days));

	if (!members || !days)
		return CANDOR_ENOMEM;
	for (size_t i = 0; i < group->member_count; i++) {
		members[i] = group->members[i];
		if (pseudonyms_id(pseudonyms, &members[i].author_id) ||
		    pseudonyms_id(pseudonyms, &members[i].author_name))
			return CANDOR_ENOMEM;
	}
	for (size_t i = 0; i < group->day_count; i++) {
		days[i] = group->days[i];
		if (replace_name(pseudonyms, arena, &days[i].brand))
			return CANDOR_ENOMEM;
	}
	group->members = members;
	group->days = days;
	return CANDOR_OK;
}

/* All authors of the archive are known in texts, those that are not shown, too. */
static int know_all(struct pseudonyms *pseudonyms, const candor_authors *authors)
{
	for (size_t i = 0; i < authors->count; i++) {
		const struct author *author = &authors->items[i];
		candor_str name = { author->name.data, author->name.size };

		if (pseudonyms_know(pseudonyms, author->id) ||
		    pseudonyms_know(pseudonyms, name))
			return CANDOR_ENOMEM;
		for (size_t k = 0; k < author->account_count; k++)
			if (pseudonyms_know(pseudonyms, author->accounts[k].id))
				return CANDOR_ENOMEM;
	}
	return CANDOR_OK;
}

static int replace_all(struct pseudonyms *pseudonyms, candor_authors *authors)
{
	struct conclusion *conclusion = authors->conclusion;
	struct campaigns *campaigns = authors->campaigns;

	if (know_all(pseudonyms, authors))
		return CANDOR_ENOMEM;
	/* Authors first: their lists may point to the campaigns' own ids. */
	for (size_t i = 0; i < conclusion->count; i++)
		if (replace_author(pseudonyms, &conclusion->arena, conclusion->items[i]))
			return CANDOR_ENOMEM;
	for (size_t i = 0; i < conclusion->agencies.count; i++)
		if (replace_group_id(pseudonyms, conclusion->agencies.items[i].id))
			return CANDOR_ENOMEM;
	for (size_t i = 0; i < conclusion->brands.count; i++)
		if (replace_brand(pseudonyms, conclusion, &conclusion->brands.views[i]))
			return CANDOR_ENOMEM;
	for (size_t i = 0; i < conclusion->hashtags.count; i++)
		if (replace_hashtag(pseudonyms, &conclusion->arena,
				    &conclusion->hashtags.items[i]))
			return CANDOR_ENOMEM;
	for (size_t i = 0; i < conclusion->locksteps.count; i++)
		if (replace_lockstep(pseudonyms, &conclusion->arena,
				     &conclusion->locksteps.items[i]))
			return CANDOR_ENOMEM;
	for (size_t i = 0; i < campaigns->found_count; i++)
		if (replace_campaign(pseudonyms, &conclusion->arena, &campaigns->found[i]))
			return CANDOR_ENOMEM;
	return CANDOR_OK;
}

int conclusion_hide(candor_authors *authors, candor_err *err)
{
	const candor_authors_options *options = &authors->options;
	struct pseudonyms *pseudonyms;
	int status = pseudonyms_new(&pseudonyms, options->key, options->key_size,
				    &authors->conclusion->arena, err);

	if (!status && replace_all(pseudonyms, authors))
		status = err_memory(err);
	pseudonyms_free(pseudonyms);
	return status;
}
