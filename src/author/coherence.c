#include "author/coherence.h"

void coherence_add(struct coherence *coherence, const struct wording *wording)
{
	double vector[WORDING_BINS], length = wording_vector(vector, wording);

	if (length <= 0)
		return;
	for (size_t bin = 0; bin < WORDING_BINS; bin++)
		coherence->sum[bin] += vector[bin] / length;
	coherence->texts++;
}

/* The square of the sum is the sum of all products, those of texts with themselves, too. */
double coherence_mean(const struct coherence *coherence)
{
	double squares = 0, n = coherence->texts;

	for (size_t bin = 0; bin < WORDING_BINS; bin++)
		squares += coherence->sum[bin] * coherence->sum[bin];
	return n > 1 ? (squares - n) / (n * (n - 1)) : 0;
}
