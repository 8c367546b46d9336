#include "output/rounding.h"

#include "output/put.h"

static double applied(const candor_result *result, size_t index)
{
	if (index < result->finding_count)
		return result->findings[index].applied;
	return result->adjustments[index - result->finding_count].applied;
}

/* Largest integer not above 1000 * value. */
static int64_t thousandths_below(double value)
{
	int64_t nearest = put_scale(value, 3);

	return (double)nearest > value * 1000 ? nearest - 1 : nearest;
}

/* The addend that was cut most and has not been raised yet, or `count`. */
static size_t most_cut(const candor_result *result, const int64_t *parts, size_t count)
{
	size_t best = count;
	double best_cut = 0;

	for (size_t i = 0; i < count; i++) {
		double cut = applied(result, i) * 1000 - (double)parts[i];

		if (cut > best_cut) {
			best_cut = cut;
			best = i;
		}
	}
	return best;
}

int64_t round_addends(const candor_result *result, int64_t *parts)
{
	size_t count = result->finding_count + result->adjustment_count, raise;
	int64_t sum = put_scale(result->logit, 3), rest = sum;

	for (size_t i = 0; i < count; i++) {
		parts[i] = thousandths_below(applied(result, i));
		rest -= parts[i];
	}
	while (rest > 0 && (raise = most_cut(result, parts, count)) < count) {
		parts[raise]++;
		rest--;
	}
	parts[count] = rest;
	return sum;
}
