#include "text/count_kind.h"

#include <string.h>

const char *const count_names[COUNT_KINDS] = {
	[COUNT_LINKS] = "links",
	[COUNT_HASHTAGS] = "hashtags",
	[COUNT_MENTIONS] = "mentions",
	[COUNT_REPLIES] = "replies",
	[COUNT_EMOJI] = "emoji",
	[COUNT_EXCLAMATIONS] = "exclamations",
	[COUNT_QUESTIONS] = "questions",
	[COUNT_NUMBERS] = "numbers",
	[COUNT_FIRST_PERSON] = "first-person",
	[COUNT_WE] = "we",
	[COUNT_SECOND_PERSON] = "second-person",
	[COUNT_CAPITALIZED] = "capitalized",
	[COUNT_SYMBOLS] = "symbols",
	[COUNT_PARTICLES] = "particles",
};

/* ---- Persons ---- */

const uint16_t person_sizes['z' - 'a' + 1] = {
	['i' - 'a'] = 1 << 1 | 1 << 2 | 1 << 3 | 1 << 4,
	['m' - 'a'] = 1 << 2 | 1 << 4 | 1 << 6,
	['o' - 'a'] = 1 << 3 | 1 << 4,
	['u' - 'a'] = 1 << 1 | 1 << 2,
	['w' - 'a'] = 1 << 2 | 1 << 5,
	['y' - 'a'] = 1 << 3 | 1 << 4 | 1 << 5 | 1 << 6 | 1 << 8,
};

struct person {
	unsigned char size;
	char word[LONGEST_PERSON];
	enum count_kind kind;
};

#define PERSON(word, kind)                   \
	{                                    \
		sizeof(word) - 1, word, kind \
	}

static const struct person persons[] = {
	PERSON("i", COUNT_FIRST_PERSON),
	PERSON("me", COUNT_FIRST_PERSON),
	PERSON("my", COUNT_FIRST_PERSON),
	PERSON("im", COUNT_FIRST_PERSON),
	PERSON("i'm", COUNT_FIRST_PERSON),
	PERSON("i'd", COUNT_FIRST_PERSON),
	PERSON("ive", COUNT_FIRST_PERSON),
	PERSON("mine", COUNT_FIRST_PERSON),
	PERSON("i've", COUNT_FIRST_PERSON),
	PERSON("i'll", COUNT_FIRST_PERSON),
	PERSON("myself", COUNT_FIRST_PERSON),
	PERSON("we", COUNT_WE),
	PERSON("us", COUNT_WE),
	PERSON("our", COUNT_WE),
	PERSON("ours", COUNT_WE),
	PERSON("we're", COUNT_WE),
	PERSON("we've", COUNT_WE),
	PERSON("we'll", COUNT_WE),
	PERSON("u", COUNT_SECOND_PERSON),
	PERSON("ur", COUNT_SECOND_PERSON),
	PERSON("you", COUNT_SECOND_PERSON),
	PERSON("your", COUNT_SECOND_PERSON),
	PERSON("yours", COUNT_SECOND_PERSON),
	PERSON("y'all", COUNT_SECOND_PERSON),
	PERSON("you're", COUNT_SECOND_PERSON),
	PERSON("you'll", COUNT_SECOND_PERSON),
	PERSON("yourself", COUNT_SECOND_PERSON),
};

int person_kind(const unsigned char *word, size_t size)
{
	for (size_t i = 0; i < sizeof(persons) / sizeof(*persons); i++)
		if (persons[i].size == size && persons[i].word[0] == word[0] &&
		    memcmp(word, persons[i].word, size) == 0)
			return persons[i].kind;
	return COUNT_NONE;
}

/* ---- Characters ---- */

const unsigned char han_second[256] = {
	[0x88] = 1,  [0x92] = 2,  [0xBD] = 4,  [0x82] = 8,   [0x90] = 16,
	[0x91] = 32, [0x95] = 64, [0x98] = 64, [0x93] = 128,
};

const unsigned char han_third[256] = {
	[0x91] = 1,  [0xB1] = 2,  [0xA0] = 4,  [0xA8] = 8,  [0xA7] = 16,       [0x97] = 16,
	[0xA2] = 32, [0x80] = 32, [0x8A] = 64, [0x9B] = 64, [0xA6] = 64 | 128,
};

static uint32_t three(const unsigned char *p)
{
	return (uint32_t)p[0] << 16 | (uint32_t)p[1] << 8 | p[2];
}

int han_kind(const unsigned char *p)
{
	switch (three(p)) {
	case 0xE68891: /* 我 */
		return COUNT_FIRST_PERSON;
	case 0xE592B1: /* 咱 */
		return COUNT_WE;
	case 0xE4BDA0: /* 你 */
	case 0xE682A8: /* 您 */
		return COUNT_SECOND_PERSON;
	case 0xE590A7: /* 吧 */
	case 0xE59097: /* 吗 */
	case 0xE591A2: /* 呢 */
	case 0xE5958A: /* 啊 */
	case 0xE59180: /* 呀 */
	case 0xE5989B: /* 嘛 */
	case 0xE593A6: /* 哦 */
	case 0xE595A6: /* 啦 */
		return COUNT_PARTICLES;
	default:
		return COUNT_NONE;
	}
}

/* Ranges of three-byte characters, by their bytes. */
static const struct {
	uint32_t first, last;
	enum count_kind kind;
} symbols[] = {
	{ 0xE28690, 0xE287BF, COUNT_SYMBOLS }, /* arrows */
	{ 0xE29480, 0xE297BF, COUNT_SYMBOLS }, /* boxes, blocks, shapes */
	{ 0xE29885, 0xE29886, COUNT_SYMBOLS }, /* stars */
	{ 0xE29880, 0xE29EBF, COUNT_EMOJI },   /* U+2600 to U+27BF */
	{ 0xE2AD90, 0xE2AD95, COUNT_EMOJI },   /* star, circle */
	{ 0xE38090, 0xE38091, COUNT_SYMBOLS }, /* lenticular brackets */
	{ 0xEFBC81, 0xEFBC81, COUNT_EXCLAMATIONS }, { 0xEFBC9F, 0xEFBC9F, COUNT_QUESTIONS },
};

int wide_kind(const unsigned char *p)
{
	uint32_t bytes = three(p);

	for (size_t i = 0; i < sizeof(symbols) / sizeof(*symbols); i++)
		if (bytes >= symbols[i].first && bytes <= symbols[i].last)
			return symbols[i].kind;
	return COUNT_NONE;
}
