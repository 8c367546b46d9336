#include "quality/bootstrap.h"

#include <math.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/mem.h"
#include "candor.h"

#define SEED UINT64_C(0x63616E646F72) /* any; fixed, so that runs can be compared */
#define TAIL 0.05                     /* left out at either end */

int bootstrap_init(struct bootstrap *bootstrap, size_t group_count, size_t draws)
{
	*bootstrap = (struct bootstrap){ .draws = draws };
	bootstrap->weights = mem_zero(group_count, sizeof(*bootstrap->weights));
	bootstrap->members = mem_zero(group_count, sizeof(*bootstrap->members));
	bootstrap->values = mem_zero(draws, FIGURE_COUNT * sizeof(*bootstrap->values));
	if (!bootstrap->weights || !bootstrap->members || !bootstrap->values)
		return CANDOR_ENOMEM;
	return CANDOR_OK;
}

void bootstrap_free(struct bootstrap *bootstrap)
{
	mem_free(bootstrap->weights);
	mem_free(bootstrap->members);
	mem_free(bootstrap->values);
}

static void clear_weights(struct bootstrap *bootstrap)
{
	for (size_t i = 0; i < bootstrap->member_count; i++)
		bootstrap->weights[bootstrap->members[i]] = 0;
}

size_t bootstrap_groups(struct bootstrap *bootstrap, const struct scored *rows, size_t count)
{
	bootstrap->member_count = 0;
	for (size_t i = 0; i < count; i++) {
		if (bootstrap->weights[rows[i].group])
			continue;
		bootstrap->weights[rows[i].group] = 1;
		bootstrap->members[bootstrap->member_count++] = rows[i].group;
	}
	clear_weights(bootstrap);
	return bootstrap->member_count;
}

/* ---- Drawing ---- */

/* SplitMix64 (Steele, Lea and Flood 2014, "Fast splittable pseudorandom number generators"). */
static uint64_t next_random(uint64_t *state)
{
	uint64_t x = *state += UINT64_C(0x9E3779B97F4A7C15);

	x = (x ^ x >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
	x = (x ^ x >> 27) * UINT64_C(0x94D049BB133111EB);
	return x ^ x >> 31;
}

/* 0 to below - 1. The remainder's bias is at most below / 2^64. */
static size_t random_below(uint64_t *state, size_t below)
{
	return (size_t)(next_random(state) % below);
}

static void draw(struct bootstrap *bootstrap, uint64_t *state)
{
	clear_weights(bootstrap);
	for (size_t i = 0; i < bootstrap->member_count; i++)
		bootstrap->weights[bootstrap->members[random_below(state,
								   bootstrap->member_count)]]++;
}

/* ---- Quantiles ---- */

static int by_value(const void *a, const void *b)
{
	double left = *(const double *)a, right = *(const double *)b;

	return (left > right) - (left < right);
}

/* Linear between the two nearest of `count` > 0 sorted values. */
static double quantile(const double *values, size_t count, double share)
{
	double place = share * (double)(count - 1);
	size_t at = (size_t)place;

	if (at + 1 >= count)
		return values[count - 1];
	return values[at] + (place - (double)at) * (values[at + 1] - values[at]);
}

static struct interval interval_of(double *values, size_t draws)
{
	size_t count = 0;

	for (size_t i = 0; i < draws; i++)
		if (!isnan(values[i]))
			values[count++] = values[i];
	if (!count || 2 * count < draws)
		return (struct interval){ NAN, NAN };
	qsort(values, count, sizeof(*values), by_value);
	return (struct interval){ quantile(values, count, TAIL),
				  quantile(values, count, 1 - TAIL) };
}

void bootstrap_run(struct interval *out, struct bootstrap *bootstrap, const struct scored *rows,
		   size_t count, double threshold)
{
	size_t draws = bootstrap->member_count < 2 ? 0 : bootstrap->draws;
	uint64_t state = SEED;
	struct metrics metrics;

	for (size_t i = 0; i < draws; i++) {
		draw(bootstrap, &state);
		metrics_measure(&metrics, rows, count, threshold, bootstrap->weights);
		for (size_t f = 0; f < FIGURE_COUNT; f++)
			bootstrap->values[f * draws + i] = metrics.figure[f];
	}
	clear_weights(bootstrap);
	for (size_t f = 0; f < FIGURE_COUNT; f++)
		out[f] = interval_of(bootstrap->values + f * draws, draws);
}
