#include "author/brand_names.h"

#include <string.h>

#include "author/brand_words.h"
#include "base/hash.h"
#include "lexicon/ruleset.h"
#include "text/classes.h"

/* Characters of a handle (30 at Weibo and Instagram) and of a title. */
enum { HANDLE_LENGTH = 30, TITLE_LENGTH = 40 };

/* ---- Keys ---- */

static uint32_t even_hash(const char *data, size_t size)
{
	uint32_t hash = (uint32_t)hash_bytes(0, data, size) & ~UINT32_C(1);

	return hash ? hash : 2;
}

uint32_t brand_rule_key(const char *id)
{
	return even_hash(id, strlen(id));
}

uint32_t brand_name_key(candor_str comparable)
{
	char letters[NAME_BYTES];
	size_t size = 0, count = 0, digits = 0;

	if (comparable.size > NAME_BYTES)
		return 0;
	for (size_t at = 0; at < comparable.size;) {
		uint32_t c = utf8_get((const unsigned char *)comparable.data + at);
		size_t bytes = utf8_size(c);

		if (c != '_' &&
		    (lookup_class(c) & (CLASS_WORD | CLASS_LETTER | CLASS_MARK | CLASS_HAN))) {
			memcpy(letters + size, comparable.data + at, bytes);
			size += bytes;
			count++;
			digits += c >= '0' && c <= '9';
		}
		at += bytes;
	}
	return count >= 2 && digits < count ? even_hash(letters, size) : 0;
}

/* ---- The list ---- */

static int has_key(const struct post_names *names, uint32_t key)
{
	for (size_t i = 0; i < names->count; i++)
		if (names->items[i].key == key)
			return 1;
	for (size_t i = 0; i < names->alias_count; i++)
		if (names->aliases[i] == key)
			return 1;
	return 0;
}

static void add_key(struct post_names *out, uint32_t key, unsigned source, candor_str name)
{
	if (key && out->count < POST_NAMES && !has_key(out, key))
		out->items[out->count++] = (struct post_name){ key, source, name };
}

static void add_comparable(struct post_names *out, unsigned source, candor_str name)
{
	add_key(out, brand_name_key(name), source, name);
}

/* The comparable form; of nothing when out of memory. */
static candor_str fold(struct post_names *out, candor_str value)
{
	text_clear(&out->text);
	if (text_append(&out->text, value))
		return (candor_str){ NULL, 0 };
	return (candor_str){ out->text.data, out->text.size };
}

static int add_typed(struct post_names *out, unsigned source, candor_str name)
{
	candor_str comparable;

	if (!name.size || name.size > NAME_BYTES || out->count == POST_NAMES ||
	    memchr(name.data, '\0', name.size))
		return CANDOR_OK;
	comparable = fold(out, name);
	if (!comparable.data)
		return CANDOR_ENOMEM;
	add_key(out, brand_name_key(comparable), source, name);
	return CANDOR_OK;
}

/* ---- Rules and fields ---- */

/* Findings come in the order of the text. */
static void add_range(struct post_names *out, candor_str text, candor_str name)
{
	size_t at = out->range_count ? out->ranges[out->range_count - 1].end : 0;

	for (; at + name.size <= text.size; at++) {
		if (memcmp(text.data + at, name.data, name.size))
			continue;
		if (out->range_count < POST_RANGES)
			out->ranges[out->range_count++] =
				(struct strip_range){ at, at + name.size };
		return;
	}
}

/* Names that a rule found are no other brand's, however they are spelled. */
static int add_rule(struct post_names *out, const candor_finding *finding, candor_str text)
{
	const candor_rule *rule = finding->rule;
	candor_str name = { rule->summary, strlen(rule->summary) }, comparable;

	add_key(out, brand_rule_key(rule->id), CANDOR_FOUND_RULE, name);
	if (!finding->text.size)
		return CANDOR_OK;
	comparable = fold(out, finding->text);
	if (!comparable.data)
		return CANDOR_ENOMEM;
	if (out->alias_count < POST_NAMES)
		out->aliases[out->alias_count++] = brand_name_key(comparable);
	if (finding->field == CANDOR_FIELD_TEXT && comparable.size)
		add_range(out, text, comparable);
	return CANDOR_OK;
}

static int read_rules(struct post_names *out, const candor_result *result, candor_str text)
{
	for (size_t i = 0; i < result->finding_count; i++) {
		const candor_finding *finding = &result->findings[i];

		if (finding->rule->axis == CANDOR_NEUTRAL &&
		    finding->field != CANDOR_FIELD_AUTHOR_NAME &&
		    !strcmp(finding->rule->category, "brand") && add_rule(out, finding, text))
			return CANDOR_ENOMEM;
	}
	return CANDOR_OK;
}

static void add_listed(struct post_names *out, unsigned source, candor_str name)
{
	uint32_t key = brand_name_key(name);

	if (!key || out->count == POST_NAMES)
		return;
	memcpy(out->listed[out->count], name.data, name.size);
	add_key(out, key, source, (candor_str){ out->listed[out->count], name.size });
}

/* Words of a field, separated by single spaces, each perhaps behind its sign. */
static int read_list(struct post_names *out, unsigned source, candor_str value, char sign)
{
	candor_str list;

	if (!value.size || out->count == POST_NAMES)
		return CANDOR_OK;
	list = fold(out, value);
	if (!list.data)
		return CANDOR_ENOMEM;
	for (size_t at = 0, end; at < list.size; at = end + 1) {
		for (end = at; end < list.size && list.data[end] != ' ';)
			end++;
		at += at < end && list.data[at] == sign;
		add_listed(out, source, (candor_str){ list.data + at, end - at });
	}
	return CANDOR_OK;
}

/* ---- Signs ---- */

static int is_name_char(int32_t c)
{
	return text_is_word(c) || text_has_class(c, CLASS_LETTER | CLASS_MARK | CLASS_HAN) ||
	       c == '-';
}

static size_t handle_end(candor_str text, size_t at)
{
	size_t end = at;

	for (unsigned i = 0; i < HANDLE_LENGTH; i++) {
		int32_t c = text_at(text.data, text.size, end);

		if (!is_name_char(c) &&
		    (c != '.' || !is_name_char(text_at(text.data, text.size, end + 1))))
			break;
		end += utf8_size((uint32_t)c);
	}
	return end;
}

/* "//@name: ..." and "rt @name" begin what others wrote. */
static int is_forwarded(candor_str text, size_t at)
{
	if (at >= 2 && !memcmp(text.data + at - 2, "//", 2))
		return 1;
	return at == 3 && !memcmp(text.data, "rt ", 3);
}

static candor_str own_part(candor_str text)
{
	const char *sign;
	size_t at = 0;

	while (at < text.size && (sign = memchr(text.data + at, '@', text.size - at))) {
		at = (size_t)(sign - text.data);
		if (is_forwarded(text, at++))
			return (candor_str){ text.data, at - 1 };
	}
	return text;
}

/* "@name: ..." quotes or answers, and "me@host" is no handle. */
static void read_handles(struct post_names *out, candor_str text)
{
	const char *sign;
	size_t at = 0, end;

	while (at < text.size && (sign = memchr(text.data + at, '@', text.size - at))) {
		at = (size_t)(sign - text.data);
		end = handle_end(text, at + 1);
		if (!text_is_word(text_before(text.data, text.size, at)) &&
		    text_at(text.data, text.size, end) != ':')
			add_comparable(out, CANDOR_FOUND_HANDLE,
				       (candor_str){ sign + 1, end - at - 1 });
		at = end;
	}
}

static void read_tags(struct post_names *out, const struct stripped *words)
{
	for (size_t at = 0; at < words->tags_size;) {
		const char *tag = words->tags + at;
		const char *end = memchr(tag, '\n', words->tags_size - at);

		add_comparable(out, CANDOR_FOUND_HASHTAG,
			       (candor_str){ tag, (size_t)(end - tag) });
		at = (size_t)(end - words->tags) + 1;
	}
}

/* Where the title that begins at `at` ends; 0: it does not. */
static size_t title_end(candor_str text, size_t at)
{
	for (unsigned i = 0; i <= TITLE_LENGTH; i++) {
		int32_t c = text_at(text.data, text.size, at);

		if (c == 0x300B)
			return at;
		if (c < 0 || c == '\n' || c == 0x300A)
			return 0;
		at += utf8_size((uint32_t)c);
	}
	return 0;
}

static void add_title(struct post_names *out, candor_str name)
{
	uint32_t key = brand_name_key(name);

	add_key(out, key ? brand_work_key(key) : 0, CANDOR_FOUND_TITLE, name);
}

static void read_titles(struct post_names *out, candor_str text)
{
	const char *sign;
	size_t at = 0, end;

	while (at < text.size && (sign = memchr(text.data + at, 0xE3, text.size - at))) {
		at = (size_t)(sign - text.data) + 3;
		if (memcmp(sign, "《", 3))
			continue;
		end = title_end(text, at);
		if (end)
			add_title(out, (candor_str){ sign + 3, end - at });
	}
}

/* Most texts have none of them, as was seen when they were stripped. */
static void read_signs(struct post_names *out, candor_str text, const struct stripped *words)
{
	if (words->had & (STRIP_HANDLE | STRIP_TITLE))
		text = own_part(text);
	if (words->had & STRIP_HANDLE)
		read_handles(out, text);
	read_tags(out, words);
	if (words->had & STRIP_TITLE)
		read_titles(out, text);
}

/* ---- Words ---- */

static int read_words(struct post_names *out, candor_str typed)
{
	candor_str name;
	size_t at = 0;

	while (out->count < POST_NAMES && brand_words_next(&name, typed, &at))
		if (add_typed(out, CANDOR_FOUND_WORDS, name))
			return CANDOR_ENOMEM;
	return CANDOR_OK;
}

int post_names_read(struct post_names *out, const candor_post *post,
		    const candor_result *result, candor_str comparable,
		    const struct stripped *words)
{
	const candor_str *field = post->field;

	out->count = out->alias_count = out->range_count = 0;
	if (read_rules(out, result, comparable) ||
	    add_typed(out, CANDOR_FOUND_FIELD, field[CANDOR_FIELD_BRAND]) ||
	    add_typed(out, CANDOR_FOUND_PRODUCT, field[CANDOR_FIELD_PRODUCT]))
		return CANDOR_ENOMEM;
	read_signs(out, comparable, words);
	if (read_list(out, CANDOR_FOUND_HANDLE, field[CANDOR_FIELD_MENTIONS], '@') ||
	    read_list(out, CANDOR_FOUND_HASHTAG, field[CANDOR_FIELD_HASHTAGS], '#') ||
	    read_words(out, field[CANDOR_FIELD_TITLE]))
		return CANDOR_ENOMEM;
	return read_words(out, field[CANDOR_FIELD_TEXT]);
}

void post_names_free(struct post_names *names)
{
	text_free(&names->text);
}
