#include "text/count.h"

#include <string.h>
#include <utf8proc.h>

#include "text/count_kind.h"

/* What to do at a byte. Bytes of no class are passed over. */
enum byte_class {
	OTHER,
	SPACE,
	WORD,    /* a-z 0-9 _ */
	MARK,    /* ! ? */
	HASH,    /* # */
	AT,      /* @ */
	BRACKET, /* [ */
	HAN,     /* first byte of a Han character, nearly always */
	WIDE,    /* first byte of other three-byte characters that count */
	ASTRAL,  /* first byte of four */
};

enum { LONGEST_TAG = 120, LONGEST_EMOTICON = 15 };

#define DIGIT(c) ((c) >= '0' && (c) <= '9')

static const unsigned char classes[256] = {
	['\t'] = SPACE, ['\n'] = SPACE, ['\r'] = SPACE, [' '] = SPACE,   ['!'] = MARK,
	['?'] = MARK,   ['#'] = HASH,   ['@'] = AT,     ['['] = BRACKET,

	['0'] = WORD,   ['1'] = WORD,   ['2'] = WORD,   ['3'] = WORD,    ['4'] = WORD,
	['5'] = WORD,   ['6'] = WORD,   ['7'] = WORD,   ['8'] = WORD,    ['9'] = WORD,
	['a'] = WORD,   ['b'] = WORD,   ['c'] = WORD,   ['d'] = WORD,    ['e'] = WORD,
	['f'] = WORD,   ['g'] = WORD,   ['h'] = WORD,   ['i'] = WORD,    ['j'] = WORD,
	['k'] = WORD,   ['l'] = WORD,   ['m'] = WORD,   ['n'] = WORD,    ['o'] = WORD,
	['p'] = WORD,   ['q'] = WORD,   ['r'] = WORD,   ['s'] = WORD,    ['t'] = WORD,
	['u'] = WORD,   ['v'] = WORD,   ['w'] = WORD,   ['x'] = WORD,    ['y'] = WORD,
	['z'] = WORD,   ['_'] = WORD,

	[0xE2] = WIDE,  [0xE3] = WIDE,  [0xE4] = HAN,   [0xE5] = HAN,    [0xE6] = HAN,
	[0xE7] = HAN,   [0xE8] = HAN,   [0xE9] = HAN,   [0xEF] = WIDE,   [0xF0] = ASTRAL,
};

/* Bits of the bytes of words: each has the first, digits both. */
enum { IN_WORD = 1, IS_DIGIT = 2 };

static const unsigned char word_bits[256] = {
	['0'] = 3, ['1'] = 3, ['2'] = 3, ['3'] = 3, ['4'] = 3, ['5'] = 3, ['6'] = 3, ['7'] = 3,
	['8'] = 3, ['9'] = 3, ['a'] = 1, ['b'] = 1, ['c'] = 1, ['d'] = 1, ['e'] = 1, ['f'] = 1,
	['g'] = 1, ['h'] = 1, ['i'] = 1, ['j'] = 1, ['k'] = 1, ['l'] = 1, ['m'] = 1, ['n'] = 1,
	['o'] = 1, ['p'] = 1, ['q'] = 1, ['r'] = 1, ['s'] = 1, ['t'] = 1, ['u'] = 1, ['v'] = 1,
	['w'] = 1, ['x'] = 1, ['y'] = 1, ['z'] = 1, ['_'] = 1,
};

struct counter {
	struct counts *out;
	const struct text *text;
	const unsigned char *data; /* of the whole text, so that offsets are its own */
	size_t size;               /* end of the range; comparable text is valid UTF-8 */
	candor_str source;
	size_t run; /* the run that holds the word looked at last */
};

static void count(struct counter *counter, enum count_kind kind, size_t start, size_t end)
{
	struct counts *out = counter->out;

	if (!out->of[kind]++) {
		out->kinds |= 1u << kind;
		out->first[kind] = (struct counted){ start, end };
	}
}

static int class_at(const struct counter *counter, size_t at)
{
	return at < counter->size ? classes[counter->data[at]] : SPACE;
}

static int begins(const struct counter *counter, size_t at, const char *text, size_t size)
{
	return counter->size - at >= size && memcmp(counter->data + at, text, size) == 0;
}

#define BEGINS(counter, at, text) begins(counter, at, text, sizeof(text) - 1)

/* ---- Capitals ---- */

/* The source of the comparable byte at `at`, NULL when it is not the first of what was
 * rewritten. Asked with growing offsets. */
static const unsigned char *source_of(struct counter *counter, size_t at)
{
	const struct text *text = counter->text;
	const struct text_run *run;
	size_t offset;

	while (counter->run + 1 < text->run_count && text->runs[counter->run + 1].start <= at)
		counter->run++;
	run = &text->runs[counter->run];
	offset = at - run->start;
	if (run->source_size && offset)
		return NULL;
	offset += run->source;
	return offset < counter->source.size
		       ? (const unsigned char *)counter->source.data + offset
		       : NULL;
}

static int is_capital(struct counter *counter, size_t at)
{
	const unsigned char *source = source_of(counter, at);
	utf8proc_int32_t code_point;
	size_t left;

	if (!source)
		return 0;
	if (*source < 0x80)
		return *source >= 'A' && *source <= 'Z';
	left = counter->source.size -
	       (size_t)(source - (const unsigned char *)counter->source.data);
	return utf8proc_iterate(source, (utf8proc_ssize_t)(left < 4 ? left : 4), &code_point) >
		       0 &&
	       utf8proc_category(code_point) == UTF8PROC_CATEGORY_LU;
}

/* ---- Latin words ---- */

static void count_person(struct counter *counter, size_t start, size_t end, int capital)
{
	size_t size = end - start;
	int kind;

	if (!may_be_person(counter->data[start], size))
		return;
	kind = person_kind(counter->data + start, size);
	if (capital && size == 2 && counter->data[start] == 'u') {
		counter->out->capital_us += kind == COUNT_WE;
		counter->out->capital_ur += kind == COUNT_SECOND_PERSON;
	} else if (kind != COUNT_NONE) {
		count(counter, (enum count_kind)kind, start, end);
	}
}

/* An apostrophe with a letter behind it. */
static int is_apostrophe(const struct counter *counter, size_t at)
{
	return at < counter->size && counter->data[at] == '\'' &&
	       class_at(counter, at + 1) == WORD;
}

static size_t to_space(const struct counter *counter, size_t at)
{
	while (at < counter->size && counter->data[at] > ' ' && counter->data[at] < 0x7F)
		at++;
	return at;
}

static int is_link(const struct counter *counter, size_t start, size_t end)
{
	size_t n = end - start;

	/* As behind most words. */
	if (counter->data[end] == ' ')
		return 0;
	if (n == 3)
		return BEGINS(counter, start, "www.");
	return (n == 4 && BEGINS(counter, start, "http://")) ||
	       (n == 5 && BEGINS(counter, start, "https://"));
}

/* What is behind a value ends its last word. */
static size_t pass_word(struct counter *counter, size_t start)
{
	size_t end = start;
	unsigned bits = 0;
	int capital;

	do {
		for (; word_bits[counter->data[end]]; end++)
			bits |= word_bits[counter->data[end]];
	} while (is_apostrophe(counter, end) && ++end);
	if (is_link(counter, start, end)) {
		end = to_space(counter, end);
		count(counter, COUNT_LINKS, start, end);
		return end;
	}
	counter->out->latin_words++;
	counter->out->plain_words += !(bits & IS_DIGIT);
	if (DIGIT(counter->data[start])) {
		count(counter, COUNT_NUMBERS, start, end);
		return end;
	}
	capital = is_capital(counter, start);
	count_person(counter, start, end, capital);
	if (capital && end - start > 1)
		count(counter, COUNT_CAPITALIZED, start, end);
	return end;
}

/* ---- Tags and handles ---- */

/* Letters of a tag or handle, of any script. */
static size_t to_name_end(const struct counter *counter, size_t at)
{
	while (at < counter->size &&
	       (classes[counter->data[at]] == WORD ||
		(counter->data[at] >= 0x80 && !BEGINS(counter, at, "。"))))
		at++;
	return at;
}

/* "#tag", or "#a tag#" as some platforms have it. */
static size_t pass_tag(struct counter *counter, size_t start)
{
	size_t from = start + 1, end = to_name_end(counter, from), close;

	if (end == from)
		return from;
	for (close = end; close < counter->size && close - start < LONGEST_TAG; close++)
		if (counter->data[close] == '#' || counter->data[close] == '\n')
			break;
	if (close < counter->size && counter->data[close] == '#' &&
	    class_at(counter, close + 1) != WORD && class_at(counter, close - 1) != SPACE)
		end = close + 1;
	count(counter, COUNT_HASHTAGS, start, end);
	return end;
}

static size_t pass_handle(struct counter *counter, size_t start, size_t begin)
{
	size_t from = start + 1, end = to_name_end(counter, from);

	if (end > from && (start == begin || class_at(counter, start - 1) != WORD))
		count(counter, COUNT_MENTIONS, start, end);
	if (end > from && start == begin)
		count(counter, COUNT_REPLIES, start, end);
	return end > from ? end : from;
}

/* An emoticon in brackets: some Han characters and nothing else. */
static size_t pass_bracket(struct counter *counter, size_t start)
{
	size_t at = start + 1;

	while (class_at(counter, at) == HAN && at - start <= LONGEST_EMOTICON)
		at += 3;
	if (at == start + 1 || at >= counter->size || counter->data[at] != ']')
		return start + 1;
	count(counter, COUNT_EMOJI, start, at + 1);
	return at + 1;
}

static size_t pass_mark(struct counter *counter, size_t start)
{
	count(counter, counter->data[start] == '!' ? COUNT_EXCLAMATIONS : COUNT_QUESTIONS,
	      start, start + 1);
	return start + 1;
}

/* ---- Han and symbols ---- */

static void count_han(struct counter *counter, size_t at)
{
	int kind = han_kind(counter->data + at);
	size_t end = at + 3;

	if (kind == COUNT_NONE)
		return;
	if (kind == COUNT_FIRST_PERSON && BEGINS(counter, end, "们"))
		count(counter, COUNT_WE, at, end + 3);
	else
		count(counter, (enum count_kind)kind, at, end);
}

/* A row of Han characters, the greater part of Chinese text. What is behind a value ends it. */
static size_t pass_han(struct counter *counter, size_t start)
{
	size_t at = start;

	for (; classes[counter->data[at]] == HAN; at += 3)
		if (may_have_kind(counter->data + at))
			count_han(counter, at);
	counter->out->han += (at - start) / 3;
	return at;
}

static size_t pass_wide(struct counter *counter, size_t start)
{
	int kind = wide_kind(counter->data + start);

	if (kind != COUNT_NONE)
		count(counter, (enum count_kind)kind, start, start + 3);
	return start + 3;
}

/* U+1F000 to U+1FFFF but the skin tones, which change the pictograph before them. */
static size_t pass_astral(struct counter *counter, size_t start)
{
	const unsigned char *p = counter->data + start;

	if (p[1] == 0x9F && !(p[2] == 0x8F && p[3] >= 0xBB))
		count(counter, COUNT_EMOJI, start, start + 4);
	return start + 4;
}

static size_t pass(struct counter *counter, size_t at, size_t begin)
{
	switch (classes[counter->data[at]]) {
	case WORD:
		return pass_word(counter, at);
	case MARK:
		return pass_mark(counter, at);
	case HASH:
		return pass_tag(counter, at);
	case AT:
		return pass_handle(counter, at, begin);
	case BRACKET:
		return pass_bracket(counter, at);
	case HAN:
		return pass_han(counter, at);
	case WIDE:
		return pass_wide(counter, at);
	case ASTRAL:
		return pass_astral(counter, at);
	default:
		do {
			at++;
		} while (class_at(counter, at) == OTHER);
		return at;
	}
}

void count_text(struct counts *out, const struct text *text, size_t start, size_t end,
		candor_str source)
{
	struct counter counter = {
		.out = out,
		.text = text,
		.data = (const unsigned char *)text->data,
		.size = end,
		.source = source,
		.run = start < end ? text_run_at(text, start) : 0,
	};

	memset(out->of, 0, sizeof(out->of));
	out->kinds = out->capital_us = out->capital_ur = 0;
	out->latin_words = out->han = out->plain_words = 0;
	for (size_t at = start; at < end;)
		at = pass(&counter, at, start);
}
