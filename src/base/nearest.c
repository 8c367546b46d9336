#include "base/nearest.h"

#include <string.h>

enum { WORD_MAX = 32, NEAR = 2 };

static unsigned least(unsigned a, unsigned b)
{
	return a < b ? a : b;
}

static unsigned distance(const char *a, size_t a_size, const char *b, size_t b_size)
{
	unsigned row[WORD_MAX + 1];

	for (unsigned k = 0; k <= b_size; k++)
		row[k] = k;
	for (unsigned i = 1; i <= a_size; i++) {
		unsigned diagonal = row[0];

		row[0] = i;
		for (unsigned k = 1; k <= b_size; k++) {
			unsigned above = row[k];
			unsigned change = (a[i - 1] | 0x20) != (b[k - 1] | 0x20);

			row[k] = least(least(row[k] + 1, row[k - 1] + 1), diagonal + change);
			diagonal = above;
		}
	}
	return row[b_size];
}

const char *nearest_word(candor_str wanted, const char *const *words, size_t count)
{
	const char *best = NULL;
	unsigned best_distance = NEAR + 1;

	if (wanted.size > WORD_MAX)
		return NULL;
	for (size_t i = 0; i < count; i++) {
		size_t n = strlen(words[i]);
		unsigned d = n > WORD_MAX ? NEAR + 1
					  : distance(wanted.data, wanted.size, words[i], n);

		if (d < best_distance && d < n) {
			best_distance = d;
			best = words[i];
		}
	}
	return best;
}
