#include "base/nearest.h"

#include <string.h>

/* Words that are further apart are different ones. */
enum { NEAR = 2 };

static unsigned least(unsigned a, unsigned b)
{
	return a < b ? a : b;
}

unsigned word_distance(const uint32_t *a, size_t a_count, const uint32_t *b, size_t b_count)
{
	unsigned row[WORD_LETTERS + 1];

	for (unsigned k = 0; k <= b_count; k++)
		row[k] = k;
	for (unsigned i = 1; i <= a_count; i++) {
		unsigned diagonal = row[0];

		row[0] = i;
		for (unsigned k = 1; k <= b_count; k++) {
			unsigned above = row[k];

			row[k] = least(least(row[k] + 1, row[k - 1] + 1),
				       diagonal + (a[i - 1] != b[k - 1]));
			diagonal = above;
		}
	}
	return row[b_count];
}

static void to_letters(uint32_t out[WORD_LETTERS], const char *word, size_t size)
{
	for (size_t i = 0; i < size; i++)
		out[i] = (unsigned char)word[i] | 0x20;
}

const char *nearest_word(candor_str wanted, const char *const *words, size_t count)
{
	const char *best = NULL;
	unsigned best_distance = NEAR + 1;
	uint32_t letters[WORD_LETTERS], other[WORD_LETTERS];

	if (wanted.size > WORD_LETTERS)
		return NULL;
	to_letters(letters, wanted.data, wanted.size);
	for (size_t i = 0; i < count; i++) {
		size_t n = strlen(words[i]);
		unsigned distance;

		if (n > WORD_LETTERS)
			continue;
		to_letters(other, words[i], n);
		distance = word_distance(letters, wanted.size, other, n);
		if (distance < best_distance && distance < n) {
			best_distance = distance;
			best = words[i];
		}
	}
	return best;
}
