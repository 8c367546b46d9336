/* One pass over comparable text. */
#include "author/strip.h"

#include <string.h>

#include "author/strip_skip.h"
#include "base/limits.h"
#include "base/mem.h"
#include "text/lookup.h"
#include "text/utf8.h"

/* Most tokens of a name behind a dash. */
enum { SIGNED_TOKENS = 12 };

enum last { LAST_NONE, LAST_WORD, LAST_SINGLE };

struct pass {
	candor_str text;
	size_t stop; /* what is read in one go ends here */
	struct stripped *out;
	int has_slash; /* somewhere: without one there are few kinds of links */
	enum last last;
	uint32_t single;     /* the last character that is a token */
	int gap;             /* something was left out behind the last token */
	int digits;          /* the last token ends in a number */
	int quoted;          /* inside of quotation marks */
	size_t quoted_count; /* tokens there */
	size_t dash;         /* tokens before the last dash + 1 */
};

int strip_is_single(uint32_t c, unsigned class)
{
	if (class & CLASS_HAN)
		return 1;
	/* Thai to Lao, Burmese, Khmer, kana. */
	return (c >= 0x0E01 && c < 0x0F00) || (c >= 0x1000 && c < 0x10A0) ||
	       (c >= 0x1780 && c < 0x1800) || (c >= 0x3041 && c < 0x3100 && c != 0x30FB);
}

void strip_add_tag(struct stripped *out, candor_str tag)
{
	if (tag.size && tag.data[0] == '#')
		tag = (candor_str){ tag.data + 1, tag.size - 1 };
	if (tag.size && tag.data[tag.size - 1] == '#')
		tag.size--;
	if (!tag.size || tag.size + 1 > sizeof(out->tags) - out->tags_size)
		return;
	memcpy(out->tags + out->tags_size, tag.data, tag.size);
	out->tags[out->tags_size + tag.size] = '\n';
	out->tags_size += tag.size + 1;
}

/* ---- What is left out ---- */

/* What other people wrote goes on to the end. */
static int is_forwarded(candor_str text, size_t at)
{
	if (text.data[at] == '/')
		return strip_begins(text, at, "//@") || strip_begins(text, at, "// @");
	return !at && strip_begins(text, at, "rt @");
}

static size_t special_end(struct pass *pass, size_t at)
{
	static const struct {
		char sign;
		unsigned had;
		size_t (*end)(candor_str text, size_t at);
	} specials[] = {
		{ '@', STRIP_HANDLE, strip_handle_end },
		{ '#', STRIP_TAG, strip_tag_end },
		{ '[', 0, strip_code_end },
	};
	char c = pass->text.data[at];
	size_t end;

	for (size_t i = 0; i < sizeof(specials) / sizeof(*specials); i++) {
		if (c != specials[i].sign)
			continue;
		end = specials[i].end(pass->text, at);
		pass->out->had |= end ? specials[i].had : 0;
		if (end && c == '#')
			strip_add_tag(pass->out,
				      (candor_str){ pass->text.data + at, end - at });
		return end;
	}
	return 0;
}

/* Links begin words. */
static size_t link_or_no_end(struct pass *pass, size_t at)
{
	size_t end;

	if ((pass->last == LAST_WORD && !pass->gap) ||
	    (!pass->has_slash && pass->text.data[at] != 'w'))
		return 0;
	end = strip_link_end(pass->text, at);
	pass->out->had |= end ? STRIP_LINK : 0;
	return end;
}

/* Where what is left out at the ASCII character at `at` ends, or 0. */
static size_t left_out_end(struct pass *pass, size_t at)
{
	unsigned char c = (unsigned char)pass->text.data[at];

	if (c == ' ')
		return at + 1;
	return strip_is_letter(c) || strip_is_digit(c) ? link_or_no_end(pass, at)
						       : special_end(pass, at);
}

/* ---- What stays ---- */

/* Figures are no letters. */
static inline void put_letter(struct stripped *out, uint32_t c)
{
	if (out->letter_count == STRIP_LETTERS)
		return;
	out->letters[out->letter_count] = c;
	out->letter_count += c != '0';
}

static inline void put_char(struct pass *pass, uint32_t c, enum last kind)
{
	struct stripped *out = pass->out;
	int new = kind == LAST_SINGLE || pass->last != LAST_WORD || pass->gap;

	if (kind == LAST_WORD && pass->last == LAST_WORD && pass->gap)
		out->data[out->size++] = ' ';
	out->size += utf8_put((unsigned char *)out->data + out->size, c);
	put_letter(out, c);
	out->tokens += (size_t) new;
	out->changes += (size_t)(new && (kind == LAST_WORD || c != pass->single));
	pass->quoted_count += (size_t)(new && pass->quoted);
	pass->single = kind == LAST_SINGLE ? c : 0;
	pass->last = kind;
	pass->gap = 0;
	pass->digits = 0;
}

static void put_digit(struct pass *pass)
{
	pass->out->had |= STRIP_NUMBER;
	if (pass->digits && !pass->gap)
		return;
	put_char(pass, '0', LAST_WORD);
	pass->digits = 1;
}

/* An apostrophe within a word, a point within a number. */
static int is_inner(const struct pass *pass, uint32_t c, size_t at)
{
	uint32_t next = strip_char_at(pass->text, at + 1);

	if (pass->last != LAST_WORD || pass->gap)
		return 0;
	if (c == '\'')
		return strip_is_token(next);
	return pass->digits && (c == '.' || c == ',' || c == ':') && strip_is_digit(next);
}

static void read_mark(struct pass *pass, uint32_t c, size_t at)
{
	switch (c) {
	case '\n':
	case 0x201D: /* ” */
	case 0x300B: /* 》 */
	case 0x300D: /* 」 */
	case 0x300F: /* 』 */
	case 0xBB:   /* » */
		pass->quoted = 0;
		break;
	case 0x300A: /* 《 */
		pass->out->had |= STRIP_TITLE;
		pass->quoted = 1;
		break;
	case 0x201C:
	case 0x300C:
	case 0x300E:
	case 0xAB:
		pass->quoted = 1;
		break;
	case '"':
		pass->quoted = !pass->quoted;
		break;
	case 0x2014: /* — */
	case 0x2015:
		pass->dash = pass->out->tokens + 1;
		break;
	case 0x3010: /* 【 */
		if (!pass->out->tokens)
			pass->out->had |= STRIP_HEADLINE;
		break;
	default:
		break;
	}
	if (!is_inner(pass, c, at))
		pass->gap = 1;
}

/* Characters of the main block of Han, the greater part of Chinese text, in one go. */
static size_t read_han(struct pass *pass, size_t first)
{
	const unsigned char *data = (const unsigned char *)pass->text.data;
	struct stripped *out = pass->out;
	size_t at = first, changes = 0, letters = out->letter_count;
	uint32_t before = pass->single, c;

	for (; at + 3 <= pass->stop && (c = utf8_get_han(data + at)); at += 3) {
		changes += c != before;
		before = c;
		if (letters < STRIP_LETTERS)
			out->letters[letters++] = c;
	}
	memcpy(out->data + out->size, data + first, at - first);
	out->size += at - first;
	out->tokens += (at - first) / 3;
	out->changes += changes;
	out->letter_count = letters;
	pass->quoted_count += pass->quoted ? (at - first) / 3 : 0;
	pass->single = before;
	pass->last = LAST_SINGLE;
	pass->gap = pass->digits = 0;
	return at;
}

/* A letter and those behind it, which belong to its word. */
static size_t read_letters(struct pass *pass, size_t at)
{
	const char *data = pass->text.data;
	struct stripped *out = pass->out;

	put_char(pass, (unsigned char)data[at++], LAST_WORD);
	for (; at < pass->stop && strip_is_letter((unsigned char)data[at]); at++) {
		out->data[out->size++] = data[at];
		put_letter(out, (unsigned char)data[at]);
	}
	return at;
}

static size_t read_char(struct pass *pass, size_t at)
{
	uint32_t c = strip_char_at(pass->text, at);
	size_t size = utf8_size(c);
	unsigned class;

	if (at + 3 <= pass->stop && utf8_get_han((const unsigned char *)pass->text.data + at))
		return read_han(pass, at);
	if (strip_is_letter(c))
		return read_letters(pass, at);
	if (strip_is_digit(c)) {
		put_digit(pass);
		return at + 1;
	}
	class = lookup_class(c);
	if (strip_is_single(c, class))
		put_char(pass, c, LAST_SINGLE);
	else if (class & (CLASS_WORD | CLASS_LETTER | CLASS_MARK))
		put_char(pass, c, LAST_WORD);
	else
		read_mark(pass, c, at);
	return at + size;
}

static void finish(struct pass *pass)
{
	struct stripped *out = pass->out;
	size_t behind = pass->dash ? out->tokens - (pass->dash - 1) : 0;

	if (2 * pass->quoted_count > out->tokens ||
	    (behind && behind <= SIGNED_TOKENS && behind < out->tokens / 2))
		out->had |= STRIP_QUOTED;
}

int strip_text(struct stripped *out, candor_str text, const struct strip_range *ranges,
	       size_t range_count)
{
	struct pass pass = { .text = text, .out = out };
	size_t at = 0, next = 0;

	out->size = out->tokens = out->changes = out->tags_size = out->letter_count = 0;
	out->had = 0;
	/* A space may stand where nothing was, once for each byte left out. */
	if (mem_grow(&out->data, &out->capacity, text.size + 1, 1))
		return CANDOR_ENOMEM;
	pass.has_slash = text.size && memchr(text.data, '/', text.size);
	while (at < text.size && out->size < LIMIT_CAMPAIGN_TEXT) {
		size_t end = 0;

		while (next < range_count && ranges[next].end <= at)
			next++;
		if (next < range_count && ranges[next].start <= at) {
			end = ranges[next].end < text.size ? ranges[next].end : text.size;
			out->had |= STRIP_RANGE;
		} else if ((unsigned char)text.data[at] < 0x80) {
			if (is_forwarded(text, at))
				break;
			end = left_out_end(&pass, at);
		}
		pass.stop = next < range_count && ranges[next].start < text.size
				    ? ranges[next].start
				    : text.size;
		pass.gap |= end > at;
		at = end > at ? end : read_char(&pass, at);
	}
	finish(&pass);
	return CANDOR_OK;
}
