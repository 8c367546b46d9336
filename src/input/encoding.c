#include "input/encoding.h"

#include <string.h>
#include <strings.h>

enum { UTF8, UTF16_LE, UTF16_BE, UTF32_LE, UTF32_BE, GB18030, BIG5, WINDOWS };

static const struct encoding encodings[] = {
	[UTF8] = { "UTF-8", NULL, "\xef\xbb\xbf", 3, 1 },
	[UTF16_LE] = { "UTF-16LE", "UTF-16LE", "\xff\xfe", 2, 2 },
	[UTF16_BE] = { "UTF-16BE", "UTF-16BE", "\xfe\xff", 2, 2 },
	[UTF32_LE] = { "UTF-32LE", "UTF-32LE", "\xff\xfe\0\0", 4, 4 },
	[UTF32_BE] = { "UTF-32BE", "UTF-32BE", "\0\0\xfe\xff", 4, 4 },
	[GB18030] = { "GB18030", "GB18030", "\x84\x31\x95\x33", 4, 1 },
	[BIG5] = { "Big5", "BIG5-HKSCS", NULL, 0, 1 },
	[WINDOWS] = { "Windows-1252", "CP1252", NULL, 0, 1 },
};

size_t encoding_mark(const struct encoding *encoding, candor_str head)
{
	size_t size = encoding->mark_size;

	return size && head.size >= size && !memcmp(head.data, encoding->mark, size) ? size : 0;
}

/* ---- By name ---- */

static int same_name(const char *a, const char *b)
{
	for (;; a++, b++) {
		while (*a && strchr("-_ ", *a))
			a++;
		while (*b && strchr("-_ ", *b))
			b++;
		if (strncasecmp(a, b, 1) != 0)
			return 0;
		if (!*a)
			return 1;
	}
}

const struct encoding *encoding_find(const char *name)
{
	static const struct {
		const char *name;
		int encoding;
	} others[] = {
		{ "GBK", GB18030 },     { "GB2312", GB18030 },     { "CP936", GB18030 },
		{ "CP950", BIG5 },      { "Big5-HKSCS", BIG5 },    { "Latin-1", WINDOWS },
		{ "CP1252", WINDOWS },  { "ISO-8859-1", WINDOWS }, { "UTF-16", UTF16_LE },
		{ "UTF-32", UTF32_LE },
	};

	for (size_t i = 0; i < sizeof(encodings) / sizeof(*encodings); i++)
		if (same_name(encodings[i].name, name))
			return &encodings[i];
	for (size_t i = 0; i < sizeof(others) / sizeof(*others); i++)
		if (same_name(others[i].name, name))
			return &encodings[others[i].encoding];
	return NULL;
}

/* ---- UTF-16 ---- */

/* What 16-bit units are, if they are. */
struct units {
	size_t count, ascii, usual, zero;
};

/* Ranges of what European and East Asian texts are made of, besides ASCII. */
static int is_usual(unsigned unit)
{
	static const unsigned short ranges[][2] = {
		{ 0x00A0, 0x0600 }, { 0x2010, 0x2040 }, { 0x3000, 0x3100 },
		{ 0x4E00, 0xA000 }, { 0xAC00, 0xD7A4 }, { 0xFF00, 0xFFF0 },
	};

	for (size_t i = 0; i < sizeof(ranges) / sizeof(*ranges); i++)
		if (unit >= ranges[i][0] && unit < ranges[i][1])
			return 1;
	return 0;
}

static void count_unit(struct units *units, unsigned unit)
{
	units->count++;
	units->ascii +=
		(unit >= ' ' && unit < 0x7F) || unit == '\n' || unit == '\r' || unit == '\t';
	units->usual += (size_t)is_usual(unit);
	units->zero += !unit;
}

/* Whether the units of one order are a text: most of them ASCII, or usual ones with some ASCII
 * between them, which gives the order away. */
static int is_wide(const struct units *units, int is_utf8)
{
	if (units->count < 2 || units->zero || units->ascii * 100 < units->count)
		return 0;
	if (units->ascii * 10 >= units->count * 9)
		return 1;
	return (!is_utf8 || units->ascii * 4 >= units->count * 3) &&
	       (units->ascii + units->usual) * 20 >= units->count * 19;
}

static int detect_wide(candor_str head, int is_utf8)
{
	struct units little = { 0 }, big = { 0 };

	for (size_t i = 0; i + 1 < head.size; i += 2) {
		unsigned a = (unsigned char)head.data[i];
		unsigned b = (unsigned char)head.data[i + 1];

		count_unit(&little, b << 8 | a);
		count_unit(&big, a << 8 | b);
	}
	if (is_wide(&little, is_utf8))
		return UTF16_LE;
	return is_wide(&big, is_utf8) ? UTF16_BE : -1;
}

/* ---- UTF-8 ---- */

struct sequences {
	size_t good, bad; /* characters above ASCII, and what is none */
};

static size_t utf8_need(unsigned char lead)
{
	if (lead < 0xC2 || lead > 0xF4)
		return 0;
	return lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
}

/* A character that the end of `head` cuts off counts neither way. */
static struct sequences count_utf8(candor_str head)
{
	struct sequences out = { 0, 0 };

	for (size_t i = 0; i < head.size;) {
		unsigned char lead = (unsigned char)head.data[i++];
		size_t need = utf8_need(lead), got = 0;

		if (lead < 0x80)
			continue;
		while (got < need && i < head.size &&
		       ((unsigned char)head.data[i] & 0xC0) == 0x80) {
			i++;
			got++;
		}
		if (need && got == need)
			out.good++;
		else if (!need || i < head.size)
			out.bad++;
	}
	return out;
}

/* ---- GB18030 and Big5 ---- */

/* What tells the two apart. */
struct han {
	unsigned char first, last; /* leads of the half that is common */
	unsigned char low;         /* least second byte of the common half */
	const char *commonest[13]; /* characters that Chinese texts are full of */
};

/* In both: the, done, is, one, not, I, at, have, person, this, comma, period, exclamation. */
static const struct han gb = { 0xB0,
			       0xD7,
			       0xA1,
			       { "\xb5\xc4", "\xc1\xcb", "\xca\xc7", "\xd2\xbb", "\xb2\xbb",
				 "\xce\xd2", "\xd4\xda", "\xd3\xd0", "\xc8\xcb", "\xd5\xe2",
				 "\xa3\xac", "\xa1\xa3", "\xa3\xa1" } };
static const struct han big5 = { 0xA4,
				 0xC6,
				 0x40,
				 { "\xaa\xba", "\xa4\x46", "\xac\x4f", "\xa4\x40", "\xa4\xa3",
				   "\xa7\xda", "\xa6\x62", "\xa6\xb3", "\xa4\x48", "\xb3\x6f",
				   "\xa1\x41", "\xa1\x43", "\xa1\x49" } };

struct votes {
	size_t pairs, common, commonest, bad;
};

static int is_trail(unsigned char c, int is_gb)
{
	if (c >= 0x40 && c <= 0x7E)
		return 1;
	return c >= (is_gb ? 0x80 : 0xA1) && c <= 0xFE;
}

static int is_four(const unsigned char *at)
{
	return at[1] >= '0' && at[1] <= '9' && at[2] >= 0x81 && at[2] <= 0xFE && at[3] >= '0' &&
	       at[3] <= '9';
}

static void count_pair(struct votes *votes, const char *at, const struct han *han)
{
	unsigned char lead = (unsigned char)at[0], trail = (unsigned char)at[1];

	votes->pairs++;
	votes->common += lead >= han->first && lead <= han->last && trail >= han->low;
	for (size_t i = 0; i < sizeof(han->commonest) / sizeof(*han->commonest); i++)
		votes->commonest += !memcmp(at, han->commonest[i], 2);
}

static struct votes count_han(candor_str head, const struct han *han)
{
	const unsigned char *at = (const unsigned char *)head.data, *end = at + head.size;
	struct votes votes = { 0 };

	while (at < end) {
		size_t left = (size_t)(end - at);

		if (*at < 0x80) {
			at++;
		} else if (left >= 2 && *at > 0x80 && *at < 0xFF &&
			   is_trail(at[1], han == &gb)) {
			count_pair(&votes, (const char *)at, han);
			at += 2;
		} else if (han == &gb && left >= 4 && is_four(at)) {
			at += 4;
		} else {
			votes.bad += left >= 4;
			at++;
		}
	}
	return votes;
}

/* From 0 to 3: the common half is worth one, and a third of a text are the commonest; 0 when
 * it can be none. */
static double weigh(const struct votes *votes)
{
	double pairs = (double)votes->pairs;

	if (votes->pairs < 4 || votes->bad * 50 > votes->pairs ||
	    votes->common * 2 < votes->pairs)
		return 0;
	return ((double)votes->common + 4 * (double)votes->commonest) / pairs;
}

static int detect_han(candor_str head)
{
	struct votes of_gb = count_han(head, &gb), of_big5 = count_han(head, &big5);
	double simplified = weigh(&of_gb), traditional = weigh(&of_big5);

	if (simplified == 0 && traditional == 0)
		return -1;
	return simplified >= traditional ? GB18030 : BIG5;
}

/* ---- Windows-1252 ---- */

static int is_ascii_letter(unsigned char c)
{
	return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/* Letters with accents next to letters, or signs that people type next to ASCII. */
static int is_western(unsigned char c, unsigned char before, unsigned char after)
{
	static const char signs[] = "\x80\x82\x84\x85\x8b\x91\x92\x93\x94\x95\x96\x97\x99\x9b"
				    "\xa0\xa1\xa3\xa7\xa9\xab\xae\xb0\xb4\xb7\xbb\xbf";

	if (before >= 0x80 || after >= 0x80 || c >= 0xFE)
		return 0;
	return c >= 0xC0 ? is_ascii_letter(before) || is_ascii_letter(after)
			 : strchr(signs, (char)c) != NULL;
}

static int detect_windows(candor_str head)
{
	const unsigned char *data = (const unsigned char *)head.data;
	size_t high = 0, western = 0;

	for (size_t i = 0; i < head.size; i++) {
		unsigned char before = i ? data[i - 1] : '\n';
		unsigned char after = i + 1 < head.size ? data[i + 1] : '\n';

		high += data[i] >= 0x80;
		western += data[i] >= 0x80 && is_western(data[i], before, after);
	}
	return high >= 4 && western * 4 >= high * 3 ? WINDOWS : -1;
}

const struct encoding *encoding_detect(candor_str head)
{
	static const int by_mark[] = { UTF8, UTF32_LE, UTF32_BE, UTF16_LE, UTF16_BE, GB18030 };
	struct sequences utf8;
	int found;

	for (size_t i = 0; i < sizeof(by_mark) / sizeof(*by_mark); i++)
		if (encoding_mark(&encodings[by_mark[i]], head))
			return &encodings[by_mark[i]];
	utf8 = count_utf8(head);
	found = detect_wide(head, !utf8.bad);
	if (found < 0 && utf8.bad * 4 <= utf8.good)
		found = UTF8;
	/* Neither has zeros. */
	if (found < 0 && memchr(head.data, 0, head.size))
		found = UTF8;
	if (found < 0)
		found = detect_windows(head);
	if (found < 0)
		found = detect_han(head);
	return &encodings[found < 0 ? UTF8 : found];
}
