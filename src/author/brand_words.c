#include "author/brand_words.h"

#include <string.h>

/* A sentence's first word that is no part of a name, in lower case. */
static const char *const openers[] = {
	"a",     "an",   "and",  "are",  "as",   "at",     "buy",  "but",   "by",
	"check", "did",  "do",   "dear", "for",  "from",   "get",  "got",   "had",
	"has",   "have", "hey",  "hi",   "how",  "i",      "if",   "i'm",   "i've",
	"in",    "is",   "it",   "it's", "just", "loving", "meet", "my",    "no",
	"not",   "now",  "of",   "on",   "or",   "our",    "shop", "so",    "thanks",
	"thank", "that", "this", "the",  "to",   "try",    "use",  "using", "via",
	"was",   "we",   "what", "when", "why",  "with",   "you",  "your",
};

enum { BLOCK = 32, WORDS_LEAST = 2, WORDS_MOST = 4, OPENER_BYTES = 8 };

static int is_capital(char c)
{
	return c >= 'A' && c <= 'Z';
}

static int is_alnum(char c)
{
	return is_capital(c) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/* A letter of Latin-1 or Latin Extended, which take two bytes. */
static int is_wide(candor_str text, size_t at)
{
	unsigned char c = (unsigned char)text.data[at];

	return c >= 0xC3 && c <= 0xC9 && at + 1 < text.size &&
	       ((unsigned char)text.data[at + 1] & 0xC0) == 0x80;
}

/* Most of a text has no capitals, and is told so in blocks. */
static int has_capital(const char *data)
{
	unsigned found = 0;

	for (size_t i = 0; i < BLOCK; i++)
		found |= (unsigned char)(data[i] - 'A') < 26;
	return (int)found;
}

static size_t next_capital(candor_str text, size_t at)
{
	while (at + BLOCK <= text.size && !has_capital(text.data + at))
		at += BLOCK;
	while (at < text.size && !is_capital(text.data[at]))
		at++;
	return at;
}

/* Not within a word, an address, or behind a sign. */
static int begins_word(candor_str text, size_t at)
{
	char before = at ? text.data[at - 1] : ' ';

	return !is_alnum(before) && !strchr("/@#_.-&'=", before) &&
	       ((unsigned char)before & 0xC0) != 0xC0;
}

static size_t word_end(candor_str text, size_t at)
{
	while (at < text.size) {
		if (is_alnum(text.data[at]))
			at++;
		else if (is_wide(text, at))
			at += 2;
		else if (strchr("'-&", text.data[at]) && at + 1 < text.size &&
			 is_alnum(text.data[at + 1]))
			at++;
		else
			break;
	}
	return at;
}

static int has_small(candor_str word)
{
	for (size_t i = 0; i < word.size; i++)
		if (word.data[i] >= 'a' && word.data[i] <= 'z')
			return 1;
	return 0;
}

static int is_opener(candor_str word)
{
	char small[OPENER_BYTES];

	if (word.size > sizeof(small))
		return 0;
	for (size_t i = 0; i < word.size; i++)
		small[i] = (char)(word.data[i] | (is_capital(word.data[i]) ? 0x20 : 0));
	for (size_t i = 0; i < sizeof(openers) / sizeof(*openers); i++)
		if (strlen(openers[i]) == word.size && !memcmp(openers[i], small, word.size))
			return 1;
	return 0;
}

struct run {
	size_t start, end;
	size_t words;
	int small; /* has small letters */
};

static int is_possessive(candor_str word)
{
	return word.size > 2 && !memcmp(word.data + word.size - 2, "'s", 2);
}

/* Adds the word [at, end). 1: the run may go on behind it. */
static int add_word(struct run *run, candor_str text, size_t at, size_t end)
{
	candor_str word = { text.data + at, end - at };
	int possessive = is_possessive(word);

	if (is_opener(word) && run->words <= 1) {
		*run = (struct run){ 0 };
		return 1;
	}
	if (!run->words)
		run->start = at;
	run->end = possessive ? end - 2 : end;
	run->small |= has_small(word);
	run->words++;
	return !possessive;
}

/* The run that begins with the word at `at`; returns where it ends. */
static size_t read_run(struct run *run, candor_str text, size_t at)
{
	*run = (struct run){ 0 };
	for (;;) {
		size_t end = word_end(text, at);

		if (!add_word(run, text, at, end) || end + 1 >= text.size ||
		    text.data[end] != ' ' || !is_capital(text.data[end + 1]))
			return end;
		at = end + 1;
	}
}

int brand_words_next(candor_str *out, candor_str typed, size_t *at)
{
	struct run run;

	while ((*at = next_capital(typed, *at)) < typed.size) {
		if (!begins_word(typed, *at)) {
			*at = word_end(typed, *at);
			continue;
		}
		*at = read_run(&run, typed, *at);
		if (run.small && run.words >= WORDS_LEAST && run.words <= WORDS_MOST) {
			*out = (candor_str){ typed.data + run.start, run.end - run.start };
			return 1;
		}
	}
	return 0;
}
