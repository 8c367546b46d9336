#include "quality/fit_solve.h"

#include <math.h>
#include <string.h>

#include "base/mem.h"
#include "candor.h"

enum { PAIRS = 12 };    /* steps that are remembered */
enum { HALVINGS = 16 }; /* of one step, before it is given up */

/* A step must gain this share of what its slope promises. */
#define GAIN_LEAST 1e-4
/* A pair of steps whose curvature is not positive by this margin is not remembered. */
#define CURVES_LEAST 1e-12

struct solver {
	const struct solve_problem *problem;
	double *x, *gradient, *next, *next_gradient, *direction;
	double *steps[PAIRS], *turns[PAIRS]; /* differences of x and of gradients */
	double curves[PAIRS];                /* their products */
	size_t pairs, newest;                /* how many there are; index of the last */
	unsigned char *held;                 /* by unknown: at a bound, and pushed against it */
	double value;
};

static double product(const double *a, const double *b, size_t count)
{
	double sum = 0;

	for (size_t i = 0; i < count; i++)
		sum += a[i] * b[i];
	return sum;
}

static double within(const struct solve_problem *problem, size_t i, double value)
{
	if (value < problem->lower[i])
		return problem->lower[i];
	return value > problem->upper[i] ? problem->upper[i] : value;
}

/* Finds what bounds hold; returns how far the farthest unknown would move on its own. */
static double find_held(struct solver *solver)
{
	const struct solve_problem *problem = solver->problem;
	double farthest = 0;

	for (size_t i = 0; i < problem->count; i++) {
		double move = -solver->gradient[i] / problem->curvature[i];
		double moved = fabs(within(problem, i, solver->x[i] + move) - solver->x[i]);

		solver->held[i] = moved == 0 && move != 0;
		farthest = moved > farthest ? moved : farthest;
	}
	return farthest;
}

static void mask(const struct solver *solver, double *vector)
{
	for (size_t i = 0; i < solver->problem->count; i++)
		if (solver->held[i])
			vector[i] = 0;
}

/* Multiplies by the inverse curvature, as far as the remembered steps tell it. */
static void unbend(struct solver *solver, double *vector)
{
	size_t n = solver->problem->count;
	double shares[PAIRS];

	for (size_t k = 0; k < solver->pairs; k++) {
		size_t at = (solver->newest + PAIRS - k) % PAIRS;

		shares[at] = product(solver->steps[at], vector, n) / solver->curves[at];
		for (size_t i = 0; i < n; i++)
			vector[i] -= shares[at] * solver->turns[at][i];
	}
	for (size_t i = 0; i < n; i++)
		vector[i] /= solver->problem->curvature[i];
	for (size_t k = solver->pairs; k-- > 0;) {
		size_t at = (solver->newest + PAIRS - k) % PAIRS;
		double share = product(solver->turns[at], vector, n) / solver->curves[at];

		for (size_t i = 0; i < n; i++)
			vector[i] += (shares[at] - share) * solver->steps[at][i];
	}
}

/* Where to go: downhill, else the remembered steps mislead and are forgotten. */
static void choose_direction(struct solver *solver)
{
	size_t n = solver->problem->count;

	for (int attempt = 0; attempt < 2; attempt++) {
		for (size_t i = 0; i < n; i++)
			solver->direction[i] = -solver->gradient[i];
		mask(solver, solver->direction);
		unbend(solver, solver->direction);
		mask(solver, solver->direction);
		if (product(solver->direction, solver->gradient, n) < 0)
			return;
		solver->pairs = 0;
	}
}

/* Goes as far as pays. 1, or 0 when no distance does. */
static int search(struct solver *solver, double *value)
{
	const struct solve_problem *problem = solver->problem;
	double length = 1;

	for (int i = 0; i < HALVINGS; i++, length /= 2) {
		double slope = 0;

		for (size_t k = 0; k < problem->count; k++) {
			solver->next[k] = within(problem, k,
						 solver->x[k] + length * solver->direction[k]);
			slope += solver->gradient[k] * (solver->next[k] - solver->x[k]);
		}
		*value = problem->value(problem->data, solver->next, solver->next_gradient);
		if (slope < 0 && *value <= solver->value + GAIN_LEAST * slope)
			return 1;
	}
	return 0;
}

static void swap(double **a, double **b)
{
	double *kept = *a;

	*a = *b;
	*b = kept;
}

static void remember(struct solver *solver)
{
	size_t n = solver->problem->count, at = (solver->newest + 1) % PAIRS;
	double *step = solver->steps[at], *turn = solver->turns[at], curve;

	for (size_t i = 0; i < n; i++) {
		step[i] = solver->next[i] - solver->x[i];
		turn[i] = solver->next_gradient[i] - solver->gradient[i];
	}
	curve = product(step, turn, n);
	if (!(curve > CURVES_LEAST * product(turn, turn, n)))
		return;
	solver->curves[at] = curve;
	solver->newest = at;
	solver->pairs += solver->pairs < PAIRS;
}

static int run(struct solver *solver)
{
	const struct solve_problem *problem = solver->problem;
	double value, gain;
	int step = 0;

	solver->value = problem->value(problem->data, solver->x, solver->gradient);
	for (; (unsigned)step < problem->steps; step++) {
		if (find_held(solver) <= problem->tolerance)
			break;
		choose_direction(solver);
		if (!search(solver, &value)) {
			/* Perhaps it is the remembered steps. */
			if (!solver->pairs)
				break;
			solver->pairs = 0;
			continue;
		}
		gain = solver->value - value;
		remember(solver);
		swap(&solver->x, &solver->next);
		swap(&solver->gradient, &solver->next_gradient);
		solver->value = value;
		if (gain < problem->gain * fabs(value))
			break;
	}
	return step;
}

int solve_bounded(double *x, const struct solve_problem *problem)
{
	size_t n = problem->count;
	struct solver solver = { .problem = problem };
	double *room = mem_zero((5 + 2 * PAIRS) * (n + 1), sizeof(*room)), *next = room;
	int steps = CANDOR_ENOMEM;

	solver.held = mem_zero(n + 1, 1);
	if (!room || !solver.held)
		goto done;
	solver.x = next;
	solver.gradient = next += n;
	solver.next = next += n;
	solver.next_gradient = next += n;
	solver.direction = next += n;
	for (size_t i = 0; i < PAIRS; i++) {
		solver.steps[i] = next += n;
		solver.turns[i] = next += n;
	}
	memcpy(solver.x, x, n * sizeof(*x));
	steps = run(&solver);
	memcpy(x, solver.x, n * sizeof(*x));
done:
	mem_free(room);
	mem_free(solver.held);
	return steps;
}
