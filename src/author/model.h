/*
 * The constants of author figures. What they mean and where they come from: docs/scoring.md,
 * "Authors".
 */
#ifndef CANDOR_AUTHOR_MODEL_H
#define CANDOR_AUTHOR_MODEL_H

/* Quantile of a 90 % interval of the normal distribution. */
#define MODEL_Z90 1.645

/* Credit of a post: what openly paid posts count, and what is left of dishonest ones. */
#define MODEL_DISCLOSED_CREDIT     0.5
#define MODEL_DISCLOSED_WEIGHT     0.5
#define MODEL_CONTRADICTION_CREDIT 0.05
#define MODEL_CAMPAIGN_CREDIT      0.2

/* Posts of one author are alike: their correlation. */
#define MODEL_POST_CORRELATION 0.01

/* The prior of credibility where there are too few authors to estimate one. */
#define MODEL_PRIOR_MEAN     0.5
#define MODEL_PRIOR_STRENGTH 10.0
/* Authors of a stratum, each with so many effective posts, that make an estimate. */
#define MODEL_PRIOR_AUTHORS 30
#define MODEL_PRIOR_POSTS   5.0
/* Bounds of an estimated strength, in posts. */
#define MODEL_PRIOR_LEAST 4.0
#define MODEL_PRIOR_MOST  50.0
/* Least variance of credits between authors: they never are all alike. */
#define MODEL_PRIOR_VARIANCE 1e-4

#endif
