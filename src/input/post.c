#include "input/post.h"

#include <string.h>

#include "base/answer.h"
#include "base/err.h"

#define BIT(field) ((uint32_t)1 << (field))

static const uint32_t lists =
	BIT(CANDOR_FIELD_HASHTAGS) | BIT(CANDOR_FIELD_MENTIONS) | BIT(CANDOR_FIELD_URLS);

/* Read by the text module, which counts their bad UTF-8. */
static const uint32_t counted_elsewhere =
	BIT(CANDOR_FIELD_TITLE) | BIT(CANDOR_FIELD_TEXT) | BIT(CANDOR_FIELD_HASHTAGS) |
	BIT(CANDOR_FIELD_AUTHOR_NAME) | BIT(CANDOR_FIELD_BIO) | BIT(CANDOR_FIELD_URLS) |
	BIT(CANDOR_FIELD_PAID_PARTNERSHIP);

void draft_begin(struct draft *draft, candor_post *post, const struct field_map *fields)
{
	*post = (candor_post){ 0 };
	draft->post = post;
	draft->fields = fields;
	draft->non_ascii = 0;
	memset(draft->rank, DRAFT_NO_RANK, sizeof(draft->rank));
	memset(draft->seen, 0, sizeof(draft->seen));
}

void draft_unset(struct draft *draft, unsigned field)
{
	draft->rank[field] = DRAFT_NO_RANK;
	draft->post->field[field] = (candor_str){ 0 };
}

static void unset(struct draft *draft, struct field_target target)
{
	if (target.field != CANDOR_FIELD_COUNT && draft->rank[target.field] == target.rank)
		draft_unset(draft, target.field);
}

void draft_repeat(struct draft *draft, int name)
{
	draft->post->duplicates++;
	unset(draft, draft->fields->names[name].target[0]);
	unset(draft, draft->fields->names[name].target[1]);
}

void draft_keep_kind(struct draft *draft, unsigned field, enum value_kind kind)
{
	if (kind == VALUE_NON_ASCII)
		draft->non_ascii |= BIT(field);
}

void draft_put(struct draft *draft, struct field_target target, candor_str value,
	       enum value_kind kind)
{
	draft->rank[target.field] = target.rank;
	draft->post->field[target.field] = value;
	draft->non_ascii &= ~BIT(target.field);
	draft_keep_kind(draft, target.field, kind);
}

static void set(struct draft *draft, struct field_target target, candor_str value,
		enum value_kind kind)
{
	if (target.field != CANDOR_FIELD_COUNT && draft->rank[target.field] >= target.rank)
		draft_put(draft, target, value, kind);
}

void draft_set(struct draft *draft, int name, candor_str value, enum value_kind kind)
{
	const struct field_name *entry = &draft->fields->names[name];

	if (kind == VALUE_NUMBER && entry->prose)
		return;
	set(draft, entry->target[0], value, kind);
	set(draft, entry->target[1], value, kind);
}

int field_is_list(unsigned field)
{
	return lists >> field & 1;
}

int draft_is_list(const struct draft *draft, int name)
{
	return field_is_list(draft->fields->names[name].target[0].field);
}

void draft_close(struct draft *draft)
{
	uint32_t unchecked = draft->non_ascii & ~counted_elsewhere;
	candor_str *paid = &draft->post->field[CANDOR_FIELD_PAID_PARTNERSHIP];

	if (paid->size && answer_read(*paid) > 0)
		*paid = (candor_str){ "true", 4 };
	for (unsigned i = 0; unchecked; i++, unchecked >>= 1)
		if (unchecked & 1)
			draft->post->bad_utf8 += utf8_count_bad(draft->post->field[i]);
}

int draft_finish(struct draft *draft, candor_err *err)
{
	const candor_post *post = draft->post;

	if (!post->field[CANDOR_FIELD_TEXT].data && !post->field[CANDOR_FIELD_TITLE].data)
		return err_set(
			err, CANDOR_EREJECTED,
			"no text field (looked for text, content, body, caption, message "
			"and others); name it with --map text=NAME");
	draft_close(draft);
	return 1;
}

/* Bytes a lead byte asks for behind it, and the range of the first of them (Unicode, table
 * 3-7). */
static size_t classify(unsigned char lead, unsigned char *low, unsigned char *high)
{
	*low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
	*high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
	if (lead < 0xC2 || lead > 0xF4)
		return 0;
	return lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
}

unsigned utf8_count_bad(candor_str text)
{
	unsigned bad = 0;
	size_t i = 0;

	while (i < text.size) {
		unsigned char lead = (unsigned char)text.data[i++], low, high;
		size_t more;

		if (lead < 0x80)
			continue;
		more = classify(lead, &low, &high);
		bad += !more;
		for (; more; more--, i++, low = 0x80, high = 0xBF) {
			unsigned char c = i < text.size ? (unsigned char)text.data[i] : 0;

			if (c < low || c > high) {
				bad++;
				break;
			}
		}
	}
	return bad;
}

void memo_keep(struct key_memo *memo, size_t position, candor_str bytes, int name)
{
	struct memo_key *key;

	if (position >= MEMO_KEYS || bytes.size > MEMO_BYTES)
		return;
	key = &memo->at[position];
	key->size = (unsigned char)bytes.size;
	key->name = (short)name;
	memcpy(key->bytes, bytes.data, bytes.size);
}
