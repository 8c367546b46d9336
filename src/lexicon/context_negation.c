/* Negators before a hit, in Chinese and in English. */
#include "lexicon/context.h"

#include <string.h>

#include "text/text.h"
#include "text/utf8.h"

enum {
	WINDOW_WORDS = 4,
	WINDOW_HAN = 4,
	HAN_BYTES = 3,
	DOUBLE_GAP = HAN_BYTES, /* bytes between two negators that undo each other */
};

struct cue {
	const char *text;
	int negates; /* 0: looks like a negator and is none */
};

/* Longer cues first: the first that fits decides. Sources: docs/scoring.md, "Negation". */
static const struct cue han_cues[] = {
	{ "不得不", 0 }, { "忍不住", 0 }, { "是不是", 0 }, { "有没有", 0 }, { "要不要", 0 },
	{ "会不会", 0 }, { "能不能", 0 }, { "好不好", 0 }, { "不存在", 1 }, { "又不是", 1 },
	{ "非常", 0 },   { "非要", 0 },   { "非得", 0 },   { "是非", 0 },   { "除非", 0 },
	{ "不仅", 0 },   { "不但", 0 },   { "不止", 0 },   { "不只", 0 },   { "不光", 0 },
	{ "不断", 0 },   { "不过", 0 },   { "不错", 0 },   { "不同", 0 },   { "不少", 0 },
	{ "不愧", 0 },   { "不禁", 0 },   { "不如", 0 },   { "不然", 0 },   { "不管", 0 },
	{ "不论", 0 },   { "差不", 0 },   { "要不", 0 },   { "不久", 0 },   { "不料", 0 },
	{ "无比", 0 },   { "无限", 0 },   { "无敌", 0 },   { "无论", 0 },   { "无数", 0 },
	{ "无线", 0 },   { "无疑", 0 },   { "无糖", 0 },   { "未来", 0 },   { "没想", 0 },
	{ "没错", 0 },   { "特别", 0 },   { "分别", 0 },   { "区别", 0 },   { "级别", 0 },
	{ "个别", 0 },   { "性别", 0 },   { "类别", 0 },   { "别人", 0 },   { "别的", 0 },
	{ "别忘", 0 },   { "没有", 1 },   { "不是", 1 },   { "并非", 1 },   { "绝非", 1 },
	{ "毫无", 1 },   { "从不", 1 },   { "拒绝", 1 },   { "不", 1 },     { "没", 1 },
	{ "非", 1 },     { "无", 1 },     { "未", 1 },     { "别", 1 },     { "零", 1 },
};

#define WORD(word)                     \
	{                              \
		word, sizeof(word) - 1 \
	}

/* All of them negate. */
static const candor_str latin_cues[] = {
	WORD("not"),    WORD("no"),     WORD("never"),   WORD("without"), WORD("nobody"),
	WORD("none"),   WORD("cannot"), WORD("neither"), WORD("nor"),     WORD("isnt"),
	WORD("wasnt"),  WORD("dont"),   WORD("didnt"),   WORD("doesnt"),  WORD("hasnt"),
	WORD("havent"), WORD("wont"),   WORD("cant"),    WORD("arent"),
};

/* Behind these words "not" does not negate what follows. */
static const candor_str softeners[] = { WORD("only"), WORD("just"), WORD("merely"),
					WORD("simply") };

#define COUNT(array) (sizeof(array) / sizeof(*(array)))

static int is_clause_end(int32_t c)
{
	switch (c) {
	case '.':
	case ',':
	case ';':
	case ':':
	case '!':
	case '?':
	case '\n':
	case '\0':
	case '(':
	case ')':
	case '[':
	case ']':
	case 0x3001: /* 、 */
	case 0x3002: /* 。 */
	case 0x3010: /* 【 */
	case 0x3011: /* 】 */
		return 1;
	default:
		return c < 0;
	}
}

static int is_letter(int32_t c)
{
	return c == '\'' || text_is_word(c);
}

static size_t step_back(const char *data, size_t at)
{
	do {
		at--;
	} while (at > 0 && ((unsigned char)data[at] & 0xC0) == 0x80);
	return at;
}

/* The character that ends at `*at`, which moves to its start; -1 at the beginning. */
static int32_t take_before(const char *data, size_t *at)
{
	if (!*at)
		return -1;
	*at = step_back(data, *at);
	return (int32_t)utf8_get((const unsigned char *)data + *at);
}

/* ---- Chinese ---- */

/* Whether the character can make a cue negate: each cue that does has one of these. */
static int is_negating(int32_t c)
{
	switch (c) {
	case 0x4E0D: /* 不 */
	case 0x522B: /* 别 */
	case 0x65E0: /* 无 */
	case 0x672A: /* 未 */
	case 0x6CA1: /* 没 */
	case 0x7EDD: /* 绝 */
	case 0x96F6: /* 零 */
	case 0x975E: /* 非 */
		return 1;
	default:
		return 0;
	}
}

/* Cue at `at` that ends by `limit`; NULL: none. */
static const struct cue *han_cue_at(candor_str text, size_t at, size_t limit)
{
	if (limit - at < HAN_BYTES)
		return NULL;
	for (size_t i = 0; i < COUNT(han_cues); i++) {
		size_t n;

		/* Each cue begins with a Han character; most differ there. */
		if (memcmp(text.data + at, han_cues[i].text, HAN_BYTES) != 0)
			continue;
		n = strlen(han_cues[i].text);
		if (n <= limit - at && memcmp(text.data + at, han_cues[i].text, n) == 0)
			return &han_cues[i];
	}
	return NULL;
}

/* Whether the cue at `at`, although it begins left of the hit, reaches into it: 非常 before 常.
 */
static int is_exception_across(candor_str text, size_t at)
{
	const struct cue *cue = han_cue_at(text, at, text.size);

	return cue && !cue->negates;
}

static int is_lone_zero(candor_str text, size_t at)
{
	int32_t before = text_before(text.data, text.size, at);

	return text.data[at] == '0' && !(before >= '0' && before <= '9') && before != '.';
}

/* Start of the characters in which cues are looked up; `*window` is where those begin that
 * count. `start` where there is nothing to look up. */
static size_t han_window(candor_str text, size_t start, size_t *window)
{
	size_t at = start, next = start;
	int negating = start > 0 && text.data[start - 1] == '0';

	*window = start;
	for (int seen = 0; seen < WINDOW_HAN + 2; seen++) {
		int32_t c = take_before(text.data, &next);

		if (is_clause_end(c) || c == ' ')
			break;
		negating |= is_negating(c);
		at = next;
		if (seen < WINDOW_HAN)
			*window = at;
	}
	return negating ? at : start;
}

static size_t step_on(const char *data, size_t at, size_t limit)
{
	do {
		at++;
	} while (at < limit && ((unsigned char)data[at] & 0xC0) == 0x80);
	return at;
}

/* Negators that bear on the hit. Two with words between them negate each its own
 * (不闷痘不卡粉); only those side by side make a double negation (不是没有). */
static int han_negators(candor_str text, size_t start)
{
	size_t window, at = han_window(text, start, &window), end = 0;
	int count = 0;

	while (at < start) {
		const struct cue *cue = han_cue_at(text, at, start);
		int across = cue && is_exception_across(text, at);

		if (cue && !across && cue->negates && at >= window) {
			count = count && at - end > DOUBLE_GAP ? 1 : count + 1;
			end = at + strlen(cue->text);
		}
		count += !cue && at + 1 == start && is_lone_zero(text, at);
		at = cue ? at + strlen(cue->text) : step_on(text.data, at, start);
	}
	return count;
}

/* ---- English ---- */

static int is_one_of(candor_str word, const candor_str *words, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (word.size == words[i].size &&
		    memcmp(word.data, words[i].data, word.size) == 0)
			return 1;
	return 0;
}

static int is_latin_negator(candor_str word)
{
	if (word.size > 3 && memcmp(word.data + word.size - 3, "n't", 3) == 0)
		return 1;
	return is_one_of(word, latin_cues, COUNT(latin_cues));
}

/* Steps back over Han, which are no letters of words and end no clause. */
static size_t skip_han_before(const char *data, size_t at)
{
	while (at >= HAN_BYTES && (unsigned char)data[at - HAN_BYTES] >= 0xE4 &&
	       (unsigned char)data[at - HAN_BYTES] <= 0xE9)
		at -= HAN_BYTES;
	return at;
}

/* The word before `*at`, which moves to its start; size 0 at the edge of the clause. */
static candor_str word_before(candor_str text, size_t *at)
{
	size_t next = *at, end, start;
	int32_t c;

	do {
		end = next = skip_han_before(text.data, next);
		c = take_before(text.data, &next);
	} while (!is_letter(c) && !is_clause_end(c));
	for (start = end; is_letter(c); c = take_before(text.data, &next))
		start = next;
	*at = start;
	return (candor_str){ text.data + start, end - start };
}

static int latin_negators(candor_str text, size_t start)
{
	static const candor_str but[] = { WORD("but") };
	candor_str after = { "", 0 };
	int count = 0;

	for (int i = 0; i < WINDOW_WORDS; i++) {
		candor_str word = word_before(text, &start);

		if (!word.size || is_one_of(word, but, 1))
			break;
		if (is_latin_negator(word))
			count += !is_one_of(after, softeners, COUNT(softeners));
		after = word;
	}
	return count;
}

int context_negated(candor_str text, size_t start)
{
	return ((han_negators(text, start) + latin_negators(text, start)) & 1) != 0;
}
