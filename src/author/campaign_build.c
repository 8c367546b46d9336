/*
 * From a cluster to a campaign: its members, when they posted, how alike they are, what they
 * are taken for.
 */
#include "author/campaign_data.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/err.h"
#include "base/hash.h"
#include "base/limits.h"
#include "base/str.h"

/* TEMPLATE: posts of an archive from which on one text in a hundred is too common to be a
 * script. */
enum { LEAST_AUTHORS = 3, TEMPLATE_POSTS = 10000, TEMPLATE_SHARE = 100 };

/* Mean of all pairs of members, from which on they copied rather than reworded. */
static const double copied_similarity = 0.9;

/* A post of the cluster on the calendar. */
struct dated {
	int32_t day;
	int copy;
	const struct script_post *post;
};

struct builder {
	struct campaigns *campaigns;
	struct script script;
	uint64_t *authors;
	size_t author_capacity;
	struct dated *dated;
	size_t dated_capacity, dated_count;
	struct tags tags;
	struct kind_facts facts;
};

int builder_new(struct builder **out, struct campaigns *campaigns, candor_err *err)
{
	*out = mem_zero(1, sizeof(**out));
	if (!*out)
		return err_memory(err);
	(*out)->campaigns = campaigns;
	return CANDOR_OK;
}

void builder_free(struct builder *builder)
{
	if (!builder)
		return;
	mem_free(builder->script.data);
	mem_free(builder->authors);
	mem_free(builder->dated);
	mem_free(builder->tags.items);
	mem_free(builder);
}

/* ---- Authors ---- */

static int compare_numbers(const void *a, const void *b)
{
	uint64_t left = *(const uint64_t *)a, right = *(const uint64_t *)b;

	return (left > right) - (left < right);
}

static int count_authors(struct builder *builder, const struct cluster *cluster, size_t *out)
{
	if (mem_grow(&builder->authors, &builder->author_capacity, cluster->count,
		     sizeof(*builder->authors)))
		return CANDOR_ENOMEM;
	for (size_t i = 0; i < cluster->count; i++)
		builder->authors[i] = cluster->posts[i]->author;
	qsort(builder->authors, cluster->count, sizeof(*builder->authors), compare_numbers);
	*out = 1;
	for (size_t i = 1; i < cluster->count; i++)
		*out += builder->authors[i] != builder->authors[i - 1];
	return CANDOR_OK;
}

static void name_campaign(candor_campaign *campaign, const struct cluster *cluster)
{
	uint64_t sum = 0;

	for (size_t i = 0; i < cluster->count; i++)
		sum += hash_add(cluster->posts[i]->author, cluster->posts[i]->identity);
	snprintf(campaign->id, sizeof(campaign->id), "c%08x", (unsigned)hash_mix(sum));
}

/* ---- The calendar ---- */

static int compare_dated(const void *a, const void *b)
{
	const struct dated *left = a, *right = b;

	if (left->day != right->day)
		return left->day < right->day ? -1 : 1;
	if (left->post->author != right->post->author)
		return left->post->author < right->post->author ? -1 : 1;
	if (left->post->identity != right->post->identity)
		return left->post->identity < right->post->identity ? -1 : 1;
	return 0;
}

static int date_posts(struct builder *builder, const struct cluster *cluster)
{
	struct dated *dated;

	if (mem_grow(&builder->dated, &builder->dated_capacity, cluster->count,
		     sizeof(*builder->dated)))
		return CANDOR_ENOMEM;
	dated = builder->dated;
	builder->dated_count = cluster->count;
	for (size_t i = 0; i < cluster->count; i++) {
		const struct script_post *post = cluster->posts[i];

		dated[i] = (struct dated){ .day = post->day, .post = post };
		dated[i].copy = i && cluster->posts[i - 1]->text == post->text &&
				cluster->posts[i - 1]->author == post->author;
	}
	qsort(dated, cluster->count, sizeof(*dated), compare_dated);
	return CANDOR_OK;
}

/* The days of posts that are no copies, rising; returns how many. `days` has room for all. */
static size_t known_days(const struct builder *builder, int32_t *days)
{
	size_t count = 0;

	for (size_t i = 0; i < builder->dated_count; i++)
		if (builder->dated[i].day != CANDOR_DAY_UNKNOWN && !builder->dated[i].copy)
			days[count++] = builder->dated[i].day;
	return count;
}

static int read_calendar(struct builder *builder, candor_campaign *campaign)
{
	int32_t *days = mem_zero(builder->dated_count, sizeof(*days));
	size_t count;

	if (!days)
		return CANDOR_ENOMEM;
	count = known_days(builder, days);
	days_describe(campaign, days, count);
	mem_free(days);
	return CANDOR_OK;
}

/* ---- Members ---- */

static int keep_string(struct builder *builder, candor_str *out, candor_str value)
{
	out->data = arena_copy(&builder->campaigns->arena, value.data, value.size);
	out->size = value.size;
	return out->data ? CANDOR_OK : CANDOR_ENOMEM;
}

static int read_member(struct builder *builder, candor_campaign_member *member,
		       const struct dated *dated, size_t number)
{
	const struct script *script = &builder->script;
	const candor_str *strings = script->strings;

	*member = (candor_campaign_member){
		.day = dated->day,
		.commercial = script->head.commercial,
		.position = script->head.position,
		.disclosure = (candor_disclosure)script->head.disclosure,
		.undisclosed = script->head.undisclosed,
		.copy = dated->copy,
	};
	if (!dated->copy) {
		kind_note(&builder->facts, script);
		if (tags_keep(&builder->tags, &builder->campaigns->arena, strings[SCRIPT_TAGS],
			      number))
			return CANDOR_ENOMEM;
	}
	if (keep_string(builder, &member->id, strings[SCRIPT_ID]) ||
	    keep_string(builder, &member->platform, strings[SCRIPT_PLATFORM]) ||
	    keep_string(builder, &member->author_id, strings[SCRIPT_AUTHOR_ID]) ||
	    keep_string(builder, &member->author_name, strings[SCRIPT_AUTHOR_NAME]))
		return CANDOR_ENOMEM;
	return CANDOR_OK;
}

static int compare_members(const void *a, const void *b)
{
	const candor_campaign_member *left = a, *right = b;
	int order;

	if (left->day != right->day)
		return left->day < right->day ? -1 : 1;
	order = str_compare(left->author_id, right->author_id);
	if (!order)
		order = str_compare(left->id, right->id);
	if (!order)
		order = str_compare(left->platform, right->platform);
	return order;
}

static void sum_members(candor_campaign *campaign)
{
	double count = 0;

	for (size_t i = 0; i < campaign->member_count; i++) {
		const candor_campaign_member *member = &campaign->members[i];

		if (member->copy)
			continue;
		count++;
		campaign->commercial += member->commercial;
		campaign->disclosed += member->disclosure >= CANDOR_DISCLOSURE_CLEAR;
		campaign->undisclosed += member->undisclosed;
	}
	campaign->commercial /= count > 0 ? count : 1;
	campaign->disclosed /= count > 0 ? count : 1;
	campaign->undisclosed /= count > 0 ? count : 1;
}

static int list_members(struct builder *builder, candor_campaign *campaign, candor_err *err)
{
	size_t count = builder->dated_count;
	candor_campaign_member *members;
	int status;

	if (count > LIMIT_CAMPAIGN_MEMBERS)
		count = LIMIT_CAMPAIGN_MEMBERS;
	members = arena_alloc(&builder->campaigns->arena, count * sizeof(*members));
	if (!members)
		return err_memory(err);
	builder->tags.count = 0;
	for (size_t i = 0; i < count; i++) {
		status = script_read(&builder->script, builder->campaigns,
				     builder->dated[i].post, err);
		if (status)
			return status;
		if (read_member(builder, &members[i], &builder->dated[i], i))
			return err_memory(err);
	}
	qsort(members, count, sizeof(*members), compare_members);
	campaign->members = members;
	campaign->member_count = count;
	sum_members(campaign);
	return CANDOR_OK;
}

/* ---- Likeness ---- */

static int find_likeness(struct builder *builder, const struct cluster *cluster,
			 candor_campaign *campaign, candor_err *err)
{
	struct likeness likeness;
	int status = likeness_find(&likeness, builder->campaigns, cluster, err);

	if (status)
		return status;
	campaign->similarity = likeness.nearest;
	builder->facts.is_reworded = likeness.pairs < copied_similarity;
	status = script_read(&builder->script, builder->campaigns,
			     cluster->posts[likeness.typical], err);
	if (!status &&
	    keep_string(builder, &campaign->text, builder->script.strings[SCRIPT_QUOTE]))
		status = err_memory(err);
	return status;
}

/* ---- Strength ---- */

static double clamp(double value)
{
	return value < 0 ? 0 : value > 1 ? 1 : value;
}

static double strength(const candor_campaign *campaign)
{
	double many = 1 - exp(-((double)campaign->authors - 2) / 2);
	double alike = clamp((campaign->similarity - 0.5) / 0.3);

	return many * alike * days_factor(campaign) *
	       (campaign->kind == CANDOR_CAMPAIGN_PAID ? 1 : 0.3);
}

/* ---- All of it ---- */

static int remember(struct builder *builder, const struct cluster *cluster,
		    const candor_campaign *campaign)
{
	struct campaigns *to = builder->campaigns;

	if (mem_grow(&to->found, &to->found_capacity, to->found_count + 1,
		     sizeof(*to->found)) ||
	    mem_grow(&to->memberships, &to->membership_capacity,
		     to->membership_count + cluster->count, sizeof(*to->memberships)))
		return CANDOR_ENOMEM;
	for (size_t i = 0; i < cluster->count; i++)
		to->memberships[to->membership_count++] =
			(struct membership){ cluster->posts[i]->author,
					     cluster->posts[i]->identity, to->found_count };
	to->found[to->found_count++] = *campaign;
	return CANDOR_OK;
}

static int describe(struct builder *builder, const struct cluster *cluster,
		    candor_campaign *campaign, candor_err *err)
{
	uint64_t seen = builder->campaigns->seen;
	int status;

	name_campaign(campaign, cluster);
	campaign->posts = cluster->count;
	builder->facts = (struct kind_facts){ 0 };
	if (date_posts(builder, cluster) || read_calendar(builder, campaign))
		return err_memory(err);
	status = list_members(builder, campaign, err);
	if (!status)
		status = find_likeness(builder, cluster, campaign, err);
	if (status)
		return status;
	if (tags_choose(&builder->tags, &builder->campaigns->arena, builder->facts.members,
			campaign))
		return err_memory(err);
	builder->facts.shared_tags = campaign->hashtag_count;
	builder->facts.is_template =
		seen >= TEMPLATE_POSTS && cluster->count > seen / TEMPLATE_SHARE;
	builder->facts.is_concerted = builder->facts.is_reworded && days_factor(campaign) >= 1;
	campaign->kind = kind_decide(&builder->facts);
	campaign->strength = strength(campaign);
	return remember(builder, cluster, campaign) ? err_memory(err) : CANDOR_OK;
}

int builder_add(struct builder *builder, const struct cluster *cluster, candor_err *err)
{
	size_t least = cluster->posts[0]->signature ? LEAST_AUTHORS : FEW_TEXT_AUTHORS;
	candor_campaign campaign = { .kind = CANDOR_CAMPAIGN_PAID };

	if (count_authors(builder, cluster, &campaign.authors))
		return err_memory(err);
	return campaign.authors < least ? CANDOR_OK
					: describe(builder, cluster, &campaign, err);
}
