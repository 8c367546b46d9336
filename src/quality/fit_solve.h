/* The least of a smooth function of many unknowns, each within bounds. */
#ifndef CANDOR_QUALITY_FIT_SOLVE_H
#define CANDOR_QUALITY_FIT_SOLVE_H

#include <stddef.h>

struct solve_problem {
	size_t count;
	const double *lower, *upper; /* infinite where there is no bound */
	const double *curvature;     /* about the second derivative along each unknown; > 0 */
	/* The value at `x`, and its derivatives. */
	double (*value)(const void *data, const double *x, double *gradient);
	const void *data;
	unsigned steps;   /* at most */
	double tolerance; /* done when no unknown would move farther than this, */
	double gain;      /* or when a step gains less than this share of the value */
};

/* Moves `x`, a point within the bounds, to where the value is least, at least nearby. Returns
 * the steps taken, or CANDOR_ENOMEM.
 *
 * Limited-memory quasi-Newton steps (Nocedal 1980, "Updating quasi-Newton matrices with limited
 * storage", Math. Comp. 35) among the unknowns that no bound holds, projected onto the bounds
 * (Bertsekas 1982, "Projected Newton methods for optimization problems with simple
 * constraints", SIAM J. Control Optim. 20). Deterministic. */
int solve_bounded(double *x, const struct solve_problem *problem);

#endif
