/* Gathering posts, and looking up what was found. */
#include "author/campaign_data.h"

#include <stdlib.h>
#include <string.h>

#include "base/err.h"
#include "base/hash.h"
#include "base/limits.h"

/* Fewer are written again by chance. */
enum { LEAST_TOKENS = 8, LEAST_BYTES = 24 };

int campaigns_new(struct campaigns **out, const char *directory, candor_err *err)
{
	struct campaigns *campaigns = mem_zero(1, sizeof(*campaigns));
	int status;

	*out = NULL;
	if (!campaigns)
		return err_memory(err);
	lenders_draw(&campaigns->lenders);
	status = spool_begin(&campaigns->spool, directory, err);
	if (status)
		mem_free(campaigns);
	else
		*out = campaigns;
	return status;
}

void campaigns_free(struct campaigns *campaigns)
{
	if (!campaigns)
		return;
	spool_end(&campaigns->spool);
	mem_free(campaigns->posts);
	mem_free(campaigns->signatures);
	mem_free(campaigns->stripped.data);
	shingles_free(&campaigns->shingles);
	text_free(&campaigns->hashtags);
	mem_free(campaigns->found);
	mem_free(campaigns->order);
	mem_free(campaigns->memberships);
	arena_free(&campaigns->arena);
	mem_free(campaigns);
}

/* ---- A post ---- */

/* The beginning of `value`, at most `most` bytes, not within a character. */
static candor_str beginning(candor_str value, size_t most)
{
	if (value.size <= most)
		return value;
	while (most && ((unsigned char)value.data[most] & 0xC0) == 0x80)
		most--;
	return (candor_str){ value.data, most };
}

static int promotes(const candor_result *result)
{
	static const char *const categories[] = { "affiliate", "coupon",     "call-to-action",
						  "gifted",    "disclosure", "relationship" };

	for (size_t i = 0; i < result->finding_count; i++) {
		const candor_finding *finding = &result->findings[i];

		if (finding->commercial <= 0)
			continue;
		for (size_t k = 0; k < sizeof(categories) / sizeof(*categories); k++)
			if (!strcmp(finding->rule->category, categories[k]))
				return 1;
	}
	return 0;
}

/* What cues, which vet loads, say of a text that several authors post. */
static unsigned cues(const candor_result *result)
{
	static const struct {
		const char *category;
		unsigned mark;
	} rows[] = {
		{ "cue.app", SCRIPT_APP },
		{ "cue.template", SCRIPT_APP },
		{ "cue.giveaway", SCRIPT_GIVEAWAY },
	};
	unsigned marks = 0;

	for (size_t i = 0; i < result->finding_count; i++) {
		const candor_rule *rule = result->findings[i].rule;

		if (rule->axis != CANDOR_NEUTRAL)
			continue;
		for (size_t k = 0; k < sizeof(rows) / sizeof(*rows); k++)
			if (!strcmp(rule->category, rows[k].category))
				marks |= rows[k].mark;
	}
	return marks;
}

static unsigned evidence(const struct campaign_post *post, const struct stripped *stripped)
{
	const candor_str *field = post->post->field;
	unsigned had = stripped->had;

	had |= field[CANDOR_FIELD_URLS].size ? STRIP_LINK : 0;
	had |= promotes(post->result) ? SCRIPT_PROMOTES : 0;
	had |= cues(post->result);
	had |= post->result->evidence > 0 ? SCRIPT_WORDED : 0;
	if (field[CANDOR_FIELD_BRAND].size || field[CANDOR_FIELD_PRODUCT].size)
		had |= SCRIPT_PRODUCT;
	return had;
}

/* The field's tags are separated by spaces. */
static int add_hashtags(struct campaigns *campaigns, candor_str value)
{
	struct text *text = &campaigns->hashtags;
	size_t at = 0;

	text_clear(text);
	if (!value.size)
		return CANDOR_OK;
	if (text_append(text, value))
		return CANDOR_ENOMEM;
	for (size_t i = 0; i <= text->size; i++) {
		if (i < text->size && text->data[i] != ' ')
			continue;
		strip_add_tag(campaigns->words, (candor_str){ text->data + at, i - at });
		at = i + 1;
	}
	return CANDOR_OK;
}

/* Hash of what records of the same post may differ in. */
static uint32_t content_of(const struct script_post *post, const struct script_head *head,
			   candor_str name)
{
	uint64_t sum = hash_add((uint32_t)post->day, head->had);

	sum = hash_bytes(sum, &head->disclosure, sizeof(head->disclosure));
	sum = hash_bytes(sum, &head->commercial, sizeof(head->commercial));
	sum = hash_bytes(sum, &head->position, sizeof(head->position));
	return (uint32_t)hash_bytes(hash_add(sum, (uint32_t)head->undisclosed), name.data,
				    name.size);
}

/* Lays head and strings down in the spool. */
static int keep_script(struct campaigns *campaigns, const struct campaign_post *post,
		       struct script_post *kept, candor_err *err)
{
	enum { NAME_BYTES = 1024 };
	const candor_str *field = post->post->field;
	const struct stripped *stripped = campaigns->words;
	const candor_str strings[SCRIPT_STRINGS] = {
		{ stripped->data, stripped->size },
		beginning(field[CANDOR_FIELD_TEXT], LIMIT_CAMPAIGN_QUOTE),
		beginning(field[CANDOR_FIELD_ID], NAME_BYTES),
		beginning(field[CANDOR_FIELD_PLATFORM], NAME_BYTES),
		beginning(field[CANDOR_FIELD_AUTHOR_ID], NAME_BYTES),
		beginning(field[CANDOR_FIELD_AUTHOR_NAME], NAME_BYTES),
		{ stripped->tags, stripped->tags_size },
	};
	struct script_head head;
	size_t size = sizeof(head);
	char *room;

	memset(&head, 0, sizeof(head));
	head.had = evidence(post, stripped);
	head.disclosure = (int32_t)post->result->disclosure;
	head.undisclosed = (post->result->flags & CANDOR_FLAG_UNDISCLOSED) != 0;
	head.commercial = post->result->commercial;
	head.position = post->result->position;
	for (size_t i = 0; i < SCRIPT_STRINGS; i++) {
		head.sizes[i] = (uint32_t)strings[i].size;
		size += strings[i].size;
	}
	room = spool_room(&campaigns->spool, size);
	if (!room)
		return err_memory(err);
	memcpy(room, &head, sizeof(head));
	for (size_t i = 0, at = sizeof(head); i < SCRIPT_STRINGS; i++) {
		if (strings[i].size)
			memcpy(room + at, strings[i].data, strings[i].size);
		at += strings[i].size;
	}
	kept->at = spool_size(&campaigns->spool);
	kept->size = (uint32_t)size;
	kept->content = content_of(kept, &head, field[CANDOR_FIELD_AUTHOR_NAME]);
	return spool_add(&campaigns->spool, size, err);
}

static int sign(struct campaigns *campaigns, struct script_post *kept)
{
	const struct stripped *stripped = campaigns->words;
	struct shingles *shingles = &campaigns->shingles;

	if (shingles_read(shingles, (candor_str){ stripped->data, stripped->size }))
		return CANDOR_ENOMEM;
	if (shingles->count < FEW_SHINGLES)
		return CANDOR_OK;
	if (mem_grow(&campaigns->signatures, &campaigns->signature_capacity,
		     campaigns->signature_count + 1, sizeof(*campaigns->signatures)))
		return CANDOR_ENOMEM;
	signature_of(&campaigns->signatures[campaigns->signature_count], &campaigns->lenders,
		     shingles->items, shingles->count);
	kept->signature = (uint32_t)++campaigns->signature_count;
	return CANDOR_OK;
}

static int keep_post(struct campaigns *campaigns, const struct campaign_post *post,
		     candor_err *err)
{
	const struct stripped *stripped = campaigns->words;
	struct script_post kept = {
		.text = stripped == post->words ? post->content
						: hash_bytes(0, stripped->data, stripped->size),
		.author = post->author,
		.identity = post->identity,
		.day = post->day,
	};
	int status;

	if (campaigns->post_count == UINT32_MAX)
		return err_set(err, CANDOR_ELIMIT, "too many posts to look for campaigns");
	if (sign(campaigns, &kept) ||
	    mem_grow(&campaigns->posts, &campaigns->post_capacity, campaigns->post_count + 1,
		     sizeof(*campaigns->posts)))
		return err_memory(err);
	status = keep_script(campaigns, post, &kept, err);
	if (!status)
		campaigns->posts[campaigns->post_count++] = kept;
	return status;
}

int campaigns_add(struct campaigns *campaigns, const struct campaign_post *post,
		  candor_err *err)
{
	struct stripped *words =
		post->words && !post->range_count ? post->words : &campaigns->stripped;

	campaigns->seen++;
	if (!post->post->field[CANDOR_FIELD_AUTHOR_ID].size)
		return CANDOR_OK;
	if (words == &campaigns->stripped &&
	    strip_text(words, post->text, post->ranges, post->range_count))
		return err_memory(err);
	if (words->changes < LEAST_TOKENS || words->size < LEAST_BYTES)
		return CANDOR_OK;
	campaigns->words = words;
	if (add_hashtags(campaigns, post->post->field[CANDOR_FIELD_HASHTAGS]))
		return err_memory(err);
	return keep_post(campaigns, post, err);
}

/* ---- Parts ---- */

int campaigns_merge(struct campaigns *campaigns, struct campaigns *part, candor_err *err)
{
	uint64_t base = spool_size(&campaigns->spool);
	size_t signatures = campaigns->signature_count;

	if (part->post_count > UINT32_MAX - campaigns->post_count)
		return err_set(err, CANDOR_ELIMIT, "too many posts to look for campaigns");
	if (mem_grow(&campaigns->posts, &campaigns->post_capacity,
		     campaigns->post_count + part->post_count, sizeof(*campaigns->posts)) ||
	    mem_grow(&campaigns->signatures, &campaigns->signature_capacity,
		     signatures + part->signature_count, sizeof(*campaigns->signatures)))
		return err_memory(err);
	if (spool_append(&campaigns->spool, &part->spool, err))
		return err ? err->code : CANDOR_EIO;
	for (size_t i = 0; i < part->post_count; i++) {
		struct script_post post = part->posts[i];

		post.at += base;
		post.signature += post.signature ? (uint32_t)signatures : 0;
		campaigns->posts[campaigns->post_count++] = post;
	}
	if (part->signature_count)
		memcpy(campaigns->signatures + signatures, part->signatures,
		       part->signature_count * sizeof(*part->signatures));
	campaigns->signature_count += part->signature_count;
	campaigns->seen += part->seen;
	part->post_count = part->signature_count = 0;
	part->seen = 0;
	return CANDOR_OK;
}

/* ---- What was kept, and found ---- */

int script_read(struct script *script, const struct campaigns *campaigns,
		const struct script_post *post, candor_err *err)
{
	size_t at = sizeof(script->head);

	if (mem_grow(&script->data, &script->capacity, post->size, 1))
		return err_memory(err);
	if (spool_read(&campaigns->spool, post->at, script->data, post->size, err))
		return CANDOR_EIO;
	memcpy(&script->head, script->data, sizeof(script->head));
	for (size_t i = 0; i < SCRIPT_STRINGS; i++) {
		script->strings[i] = (candor_str){ script->data + at, script->head.sizes[i] };
		at += script->head.sizes[i];
	}
	return CANDOR_OK;
}

size_t campaigns_count(const struct campaigns *campaigns)
{
	return campaigns->found_count;
}

const candor_campaign *campaigns_at(const struct campaigns *campaigns, size_t index)
{
	if (index >= campaigns->found_count)
		return NULL;
	return &campaigns->found[campaigns->order[index]];
}

const candor_campaign *campaigns_of(const struct campaigns *campaigns, uint64_t author,
				    uint64_t identity)
{
	size_t low = 0, high = campaigns->membership_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const struct membership *at = &campaigns->memberships[middle];

		if (at->author == author && at->identity == identity)
			return &campaigns->found[at->campaign];
		if (at->author < author || (at->author == author && at->identity < identity))
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}
