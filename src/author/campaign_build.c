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

/* TYPICAL: distinct texts that are compared with each other, the first by hash. TEMPLATE: posts
 * of an archive from which on one text in a hundred is too common to be a script. */
enum {
	LEAST_AUTHORS = 3,
	FEW_TEXT_AUTHORS = 5,
	TYPICAL = 32,
	TEMPLATE_POSTS = 10000,
	TEMPLATE_SHARE = 100,
	TAGS = 16
};

/* Mean of all pairs of members, from which on they copied rather than reworded. */
static const double copied_similarity = 0.9;

/* A post of the cluster on the calendar. */
struct dated {
	int32_t day;
	int copy;
	const struct script_post *post;
};

struct tag {
	candor_str text;
	size_t member; /* index: counts once for each */
};

struct builder {
	struct campaigns *campaigns;
	struct script script;
	uint64_t *authors;
	size_t author_capacity;
	struct dated *dated;
	size_t dated_capacity, dated_count;
	struct tag *tags;
	size_t tag_capacity, tag_count;
	struct shingles texts[TYPICAL];
	double weights[TYPICAL];    /* authors with that text */
	size_t text_first[TYPICAL]; /* index of its first post in the cluster */
	size_t text_count;
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
	mem_free(builder->tags);
	for (size_t i = 0; i < TYPICAL; i++)
		shingles_free(&builder->texts[i]);
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

/* The shortest interval with 80 % of the days; the earliest of equals. */
static void find_window(candor_campaign *campaign, const int32_t *days, size_t count)
{
	size_t need = (4 * count + 4) / 5;

	campaign->first_day = days[0];
	campaign->last_day = days[need - 1];
	for (size_t i = 1; i + need <= count; i++)
		if (days[i + need - 1] - days[i] < campaign->last_day - campaign->first_day) {
			campaign->first_day = days[i];
			campaign->last_day = days[i + need - 1];
		}
}

/* The most frequent day and the half-life behind it: that of the geometric distribution which
 * fits the delays best, log 2 / log(1 + 1 / mean). */
static void find_curve(candor_campaign *campaign, const int32_t *days, size_t count)
{
	size_t most = 0, behind = 0;
	double delays = 0;

	for (size_t i = 0, end; i < count; i = end) {
		for (end = i; end < count && days[end] == days[i];)
			end++;
		if (end - i > most) {
			most = end - i;
			campaign->peak_day = days[i];
		}
	}
	for (size_t i = 0; i < count; i++)
		if (days[i] >= campaign->peak_day) {
			delays += (double)days[i] - campaign->peak_day;
			behind++;
		}
	campaign->half_life = delays > 0 ? log(2) / log1p((double)behind / delays) : 0;
}

static int read_calendar(struct builder *builder, candor_campaign *campaign)
{
	int32_t *days = mem_zero(builder->dated_count, sizeof(*days));
	size_t count;

	if (!days)
		return CANDOR_ENOMEM;
	campaign->first_day = campaign->last_day = campaign->peak_day = CANDOR_DAY_UNKNOWN;
	count = known_days(builder, days);
	if (count) {
		find_window(campaign, days, count);
		find_curve(campaign, days, count);
	}
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

static int keep_tags(struct builder *builder, candor_str tags, size_t member)
{
	candor_str copy;

	if (!tags.size)
		return CANDOR_OK;
	if (keep_string(builder, &copy, tags))
		return CANDOR_ENOMEM;
	for (size_t at = 0, end; at < copy.size; at = end + 1) {
		for (end = at; copy.data[end] != '\n';)
			end++;
		if (mem_grow(&builder->tags, &builder->tag_capacity, builder->tag_count + 1,
			     sizeof(*builder->tags)))
			return CANDOR_ENOMEM;
		builder->tags[builder->tag_count++] =
			(struct tag){ { copy.data + at, end - at }, member };
	}
	return CANDOR_OK;
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
		if (keep_tags(builder, strings[SCRIPT_TAGS], number))
			return CANDOR_ENOMEM;
	}
	if (keep_string(builder, &member->id, strings[SCRIPT_ID]) ||
	    keep_string(builder, &member->platform, strings[SCRIPT_PLATFORM]) ||
	    keep_string(builder, &member->author_id, strings[SCRIPT_AUTHOR_ID]) ||
	    keep_string(builder, &member->author_name, strings[SCRIPT_AUTHOR_NAME]))
		return CANDOR_ENOMEM;
	return CANDOR_OK;
}

static int compare_strings(candor_str a, candor_str b)
{
	size_t least = a.size < b.size ? a.size : b.size;
	int order = least ? memcmp(a.data, b.data, least) : 0;

	return order ? order : (a.size > b.size) - (a.size < b.size);
}

static int compare_members(const void *a, const void *b)
{
	const candor_campaign_member *left = a, *right = b;
	int order;

	if (left->day != right->day)
		return left->day < right->day ? -1 : 1;
	order = compare_strings(left->author_id, right->author_id);
	if (!order)
		order = compare_strings(left->id, right->id);
	if (!order)
		order = compare_strings(left->platform, right->platform);
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
	builder->tag_count = 0;
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

/* ---- Hashtags ---- */

static int compare_tags(const void *a, const void *b)
{
	const struct tag *left = a, *right = b;
	int order = compare_strings(left->text, right->text);

	return order ? order : (left->member > right->member) - (left->member < right->member);
}

/* Tags of at least half of the members, by name. */
static int choose_tags(struct builder *builder, candor_campaign *campaign)
{
	const struct tag *tags = builder->tags;
	candor_str *chosen =
		arena_alloc(&builder->campaigns->arena, TAGS * sizeof(*campaign->hashtags));

	if (!chosen)
		return CANDOR_ENOMEM;
	campaign->hashtags = chosen;
	if (builder->tag_count)
		qsort(builder->tags, builder->tag_count, sizeof(*tags), compare_tags);
	for (size_t first = 0, end; first < builder->tag_count; first = end) {
		size_t members = 1;

		for (end = first + 1; end < builder->tag_count &&
				      !compare_strings(tags[first].text, tags[end].text);
		     end++)
			members += tags[end].member != tags[end - 1].member;
		if (2 * members >= builder->facts.members && campaign->hashtag_count < TAGS)
			chosen[campaign->hashtag_count++] = tags[first].text;
	}
	builder->facts.shared_tags = campaign->hashtag_count;
	return CANDOR_OK;
}

/* ---- Likeness ---- */

/* The shingles of up to TYPICAL texts of the cluster, which is in the order of texts. */
static int read_texts(struct builder *builder, const struct cluster *cluster, candor_err *err)
{
	const struct script_post *const *posts = cluster->posts;

	builder->text_count = 0;
	for (size_t i = 0; i < cluster->count; i++) {
		size_t last = builder->text_count;
		struct shingles *shingles;

		if (i && posts[i]->text == posts[i - 1]->text) {
			builder->weights[last - 1] += posts[i]->author != posts[i - 1]->author;
			continue;
		}
		if (last == TYPICAL)
			break;
		shingles = &builder->texts[last];
		if (script_read(&builder->script, builder->campaigns, posts[i], err))
			return err ? err->code : CANDOR_EIO;
		if (shingles_read(shingles, builder->script.strings[SCRIPT_TEXT]))
			return err_memory(err);
		shingles_sort(shingles);
		builder->weights[last] = 1;
		builder->text_first[last] = i;
		builder->text_count++;
	}
	return CANDOR_OK;
}

/* How alike text `i` is to the others: the sum over all authors but one, and the most. */
static double compare_one(const struct builder *builder, size_t i, double *most)
{
	double sum = builder->weights[i] - 1;

	*most = builder->weights[i] > 1;
	for (size_t k = 0; k < builder->text_count; k++) {
		double jaccard;

		if (k == i)
			continue;
		jaccard = shingles_jaccard(&builder->texts[i], &builder->texts[k]);
		sum += builder->weights[k] * jaccard;
		if (jaccard > *most)
			*most = jaccard;
	}
	return sum;
}

/* Similarity of members, and the text most alike to all: its index. */
static size_t compare_all(struct builder *builder, candor_campaign *campaign)
{
	double authors = 0, pairs = 0, nearest = 0, best = -1;
	size_t typical = 0;

	for (size_t i = 0; i < builder->text_count; i++) {
		double most, sum = compare_one(builder, i, &most);

		authors += builder->weights[i];
		pairs += builder->weights[i] * sum;
		nearest += builder->weights[i] * most;
		if (sum > best) {
			best = sum;
			typical = i;
		}
	}
	campaign->similarity = nearest / authors;
	builder->facts.is_reworded =
		authors > 1 && pairs / (authors * (authors - 1)) < copied_similarity;
	return typical;
}

static int find_likeness(struct builder *builder, const struct cluster *cluster,
			 candor_campaign *campaign, candor_err *err)
{
	size_t typical;
	int status = read_texts(builder, cluster, err);

	if (status)
		return status;
	typical = builder->text_first[compare_all(builder, campaign)];
	status =
		script_read(&builder->script, builder->campaigns, cluster->posts[typical], err);
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

static double window_factor(const candor_campaign *campaign)
{
	int64_t days;

	if (campaign->first_day == CANDOR_DAY_UNKNOWN)
		return 0.4;
	days = (int64_t)campaign->last_day - campaign->first_day;
	return days <= 14 ? 1 : days <= 60 ? 0.7 : 0.4;
}

static double strength(const candor_campaign *campaign)
{
	double many = 1 - exp(-((double)campaign->authors - 2) / 2);
	double alike = clamp((campaign->similarity - 0.5) / 0.3);

	return many * alike * window_factor(campaign) *
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
	if (choose_tags(builder, campaign))
		return err_memory(err);
	builder->facts.commercial = campaign->commercial;
	builder->facts.is_template =
		seen >= TEMPLATE_POSTS && cluster->count > seen / TEMPLATE_SHARE;
	builder->facts.is_concerted =
		builder->facts.is_reworded && window_factor(campaign) >= 1;
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
