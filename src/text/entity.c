#include "text/entity.h"

#include <string.h>

enum { REPLACEMENT = 0xFFFD, LONGEST_NAME = 8 };

struct entity {
	char name[LONGEST_NAME + 1];
	uint16_t code_point;
};

/* Sorted by name. */
static const struct entity entities[] = {
	{ "AElig", 0xC6 },    { "Aacute", 0xC1 },   { "Acirc", 0xC2 },    { "Agrave", 0xC0 },
	{ "Aring", 0xC5 },    { "Atilde", 0xC3 },   { "Auml", 0xC4 },     { "Ccedil", 0xC7 },
	{ "Dagger", 0x2021 }, { "ETH", 0xD0 },      { "Eacute", 0xC9 },   { "Ecirc", 0xCA },
	{ "Egrave", 0xC8 },   { "Euml", 0xCB },     { "Iacute", 0xCD },   { "Icirc", 0xCE },
	{ "Igrave", 0xCC },   { "Iuml", 0xCF },     { "Ntilde", 0xD1 },   { "OElig", 0x152 },
	{ "Oacute", 0xD3 },   { "Ocirc", 0xD4 },    { "Ograve", 0xD2 },   { "Oslash", 0xD8 },
	{ "Otilde", 0xD5 },   { "Ouml", 0xD6 },     { "Prime", 0x2033 },  { "Scaron", 0x160 },
	{ "THORN", 0xDE },    { "Uacute", 0xDA },   { "Ucirc", 0xDB },    { "Ugrave", 0xD9 },
	{ "Uuml", 0xDC },     { "Yacute", 0xDD },   { "Yuml", 0x178 },    { "aacute", 0xE1 },
	{ "acirc", 0xE2 },    { "acute", 0xB4 },    { "aelig", 0xE6 },    { "agrave", 0xE0 },
	{ "amp", 0x26 },      { "apos", 0x27 },     { "aring", 0xE5 },    { "asymp", 0x2248 },
	{ "atilde", 0xE3 },   { "auml", 0xE4 },     { "bdquo", 0x201E },  { "brvbar", 0xA6 },
	{ "bull", 0x2022 },   { "ccedil", 0xE7 },   { "cedil", 0xB8 },    { "cent", 0xA2 },
	{ "check", 0x2713 },  { "circ", 0x2C6 },    { "clubs", 0x2663 },  { "copy", 0xA9 },
	{ "curren", 0xA4 },   { "dagger", 0x2020 }, { "darr", 0x2193 },   { "deg", 0xB0 },
	{ "diams", 0x2666 },  { "divide", 0xF7 },   { "eacute", 0xE9 },   { "ecirc", 0xEA },
	{ "egrave", 0xE8 },   { "emsp", 0x2003 },   { "ensp", 0x2002 },   { "eth", 0xF0 },
	{ "euml", 0xEB },     { "euro", 0x20AC },   { "fnof", 0x192 },    { "frac12", 0xBD },
	{ "frac14", 0xBC },   { "frac34", 0xBE },   { "ge", 0x2265 },     { "gt", 0x3E },
	{ "harr", 0x2194 },   { "hearts", 0x2665 }, { "hellip", 0x2026 }, { "iacute", 0xED },
	{ "icirc", 0xEE },    { "iexcl", 0xA1 },    { "igrave", 0xEC },   { "infin", 0x221E },
	{ "iquest", 0xBF },   { "iuml", 0xEF },     { "laquo", 0xAB },    { "larr", 0x2190 },
	{ "ldquo", 0x201C },  { "le", 0x2264 },     { "lrm", 0x200E },    { "lsaquo", 0x2039 },
	{ "lsquo", 0x2018 },  { "lt", 0x3C },       { "macr", 0xAF },     { "mdash", 0x2014 },
	{ "micro", 0xB5 },    { "middot", 0xB7 },   { "minus", 0x2212 },  { "nbsp", 0xA0 },
	{ "ndash", 0x2013 },  { "ne", 0x2260 },     { "not", 0xAC },      { "ntilde", 0xF1 },
	{ "oacute", 0xF3 },   { "ocirc", 0xF4 },    { "oelig", 0x153 },   { "ograve", 0xF2 },
	{ "ordf", 0xAA },     { "ordm", 0xBA },     { "oslash", 0xF8 },   { "otilde", 0xF5 },
	{ "ouml", 0xF6 },     { "para", 0xB6 },     { "permil", 0x2030 }, { "plusmn", 0xB1 },
	{ "pound", 0xA3 },    { "prime", 0x2032 },  { "quot", 0x22 },     { "radic", 0x221A },
	{ "raquo", 0xBB },    { "rarr", 0x2192 },   { "rdquo", 0x201D },  { "reg", 0xAE },
	{ "rlm", 0x200F },    { "rsaquo", 0x203A }, { "rsquo", 0x2019 },  { "sbquo", 0x201A },
	{ "scaron", 0x161 },  { "sect", 0xA7 },     { "shy", 0xAD },      { "spades", 0x2660 },
	{ "star", 0x2606 },   { "sum", 0x2211 },    { "sup1", 0xB9 },     { "sup2", 0xB2 },
	{ "sup3", 0xB3 },     { "szlig", 0xDF },    { "thinsp", 0x2009 }, { "thorn", 0xFE },
	{ "tilde", 0x2DC },   { "times", 0xD7 },    { "trade", 0x2122 },  { "uacute", 0xFA },
	{ "uarr", 0x2191 },   { "ucirc", 0xFB },    { "ugrave", 0xF9 },   { "uml", 0xA8 },
	{ "uuml", 0xFC },     { "yacute", 0xFD },   { "yen", 0xA5 },      { "yuml", 0xFF },
	{ "zwj", 0x200D },    { "zwnj", 0x200C },
};

/* What Windows-1252 has at 128 to 159. */
static const uint16_t windows[32] = {
	0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
	0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
	0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178,
};

static uint32_t find_name(const char *name, size_t size)
{
	size_t low = 0, high = sizeof(entities) / sizeof(*entities);

	if (!size || size > LONGEST_NAME)
		return 0;
	while (low < high) {
		size_t middle = (low + high) / 2;
		int order = strncmp(entities[middle].name, name, size);

		if (!order && !entities[middle].name[size])
			return entities[middle].code_point;
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return 0;
}

static int digit_of(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if ((c | 0x20) >= 'a' && (c | 0x20) <= 'f')
		return (c | 0x20) - 'a' + 10;
	return 16;
}

static uint32_t check(uint32_t c)
{
	if (c >= 128 && c < 160)
		return windows[c - 128];
	return c && c < 0x110000 && (c < 0xD800 || c > 0xDFFF) ? c : REPLACEMENT;
}

/* "#39" or "#x27". */
static uint32_t read_number(const char *at, size_t size)
{
	int base = size > 1 && (at[1] | 0x20) == 'x' ? 16 : 10;
	size_t i = base == 16 ? 2 : 1;
	uint32_t value = 0;

	if (i == size)
		return 0;
	for (; i < size; i++) {
		if (digit_of(at[i]) >= base)
			return 0;
		if (value < 0x110000)
			value = value * (uint32_t)base + (uint32_t)digit_of(at[i]);
	}
	return check(value);
}

uint32_t entity_read(const char *at, const char *end, size_t *size)
{
	/* "#x0010FFFF" is as long as anybody writes it. */
	size_t most = 12, left = (size_t)(end - at) - 1;
	const char *stop = memchr(at + 1, ';', left < most ? left : most);
	size_t inner = stop ? (size_t)(stop - at) - 1 : 0;

	*size = inner + 2;
	if (!inner)
		return 0;
	return at[1] == '#' ? read_number(at + 1, inner) : find_name(at + 1, inner);
}
