/*
 * Credibility: how far an author's posts stand where consumers stand, and honestly so, with an
 * interval. Pure functions; followers and engagement do not enter anywhere. docs/scoring.md,
 * "Authors", has worked numbers.
 */
#ifndef CANDOR_AUTHOR_CREDIBILITY_H
#define CANDOR_AUTHOR_CREDIBILITY_H

#include "author/observation.h"

/* Posts as credits of 0 to 1. */
struct credit {
	double posts; /* effective number: sum of the posts' weights */
	double sum;   /* of weight * credit; 0 to `posts` */
};

/* A Beta distribution by its mean and its strength in posts: what authors are like before
 * their posts are read. */
struct prior {
	double mean, strength;
};

/* Used where there are too few authors to estimate one. */
extern const struct prior prior_fallback;

/* The post's credit and weight before repetitions are allowed for. `campaign`, 0 to 1: strength
 * of the campaign that it belongs to. */
struct credit credit_of(const struct observation *post, double campaign);

/* What so many posts of one author tell when they are alike: n / (1 + (n - 1) rho) independent
 * ones (design effect; Kish 1965). The mean stays. */
struct credit credit_dependent(struct credit credit);

/* Moments of the authors' mean credits (empirical Bayes). The fallback where fewer than
 * MODEL_PRIOR_AUTHORS have MODEL_PRIOR_POSTS. */
struct prior prior_estimate(const struct credit *authors, size_t count, struct prior fallback);

/* The same prior with its mean's logit moved by `shift`. */
struct prior prior_shift(struct prior prior, double shift);

/* Mean and 90 % interval of the Beta posterior, the interval in the form of Wilson (1927):
 * within about 0.02 of the exact quantiles. */
candor_estimate posterior(struct prior prior, struct credit credit);

#endif
