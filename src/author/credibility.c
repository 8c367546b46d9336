#include "author/credibility.h"

#include <math.h>

#include "author/model.h"

const struct prior prior_fallback = { MODEL_PRIOR_MEAN, MODEL_PRIOR_STRENGTH };

/* ---- Posts ---- */

/* An openly paid post is neither proof nor sin; an undisclosed one is worth what chance there
 * is that it is none. */
static double honest_credit(const struct observation *post, double campaign)
{
	double credit = (1 + (double)post->position) / 2;

	if (post->disclosure == CANDOR_DISCLOSURE_CONTRADICTORY)
		return MODEL_CONTRADICTION_CREDIT;
	if (observation_is_disclosed(post))
		return MODEL_DISCLOSED_CREDIT +
		       (1 - MODEL_DISCLOSED_CREDIT) * fmax(0, (double)post->position);
	if (post->flags & CANDOR_FLAG_UNDISCLOSED)
		credit = fmin(credit, 1 - (double)post->commercial);
	if (campaign > 0)
		credit = fmin(credit, MODEL_CAMPAIGN_CREDIT);
	return credit;
}

struct credit credit_of(const struct observation *post, double campaign)
{
	double weight = (double)post->confidence;

	if (observation_is_disclosed(post))
		weight *= MODEL_DISCLOSED_WEIGHT;
	return (struct credit){ weight, weight * honest_credit(post, campaign) };
}

struct credit credit_dependent(struct credit credit)
{
	double deflation = 1 + fmax(0, credit.posts - 1) * MODEL_POST_CORRELATION;

	return (struct credit){ credit.posts / deflation, credit.sum / deflation };
}

/* ---- Authors ---- */

/* Sums over the authors with enough posts. */
struct moments {
	size_t count;
	double mean, squares; /* of their mean credits */
	double within;        /* variance that chance alone gives */
};

static struct moments moments_of(const struct credit *authors, size_t count)
{
	struct moments sum = { 0 };

	for (size_t i = 0; i < count; i++) {
		double q;

		if (authors[i].posts < MODEL_PRIOR_POSTS)
			continue;
		q = authors[i].sum / authors[i].posts;
		sum.count++;
		sum.mean += q;
		sum.squares += q * q;
		sum.within += q * (1 - q) / authors[i].posts;
	}
	return sum;
}

struct prior prior_estimate(const struct credit *authors, size_t count, struct prior fallback)
{
	struct moments sum = moments_of(authors, count);
	double n = (double)sum.count, mean, between;

	if (sum.count < MODEL_PRIOR_AUTHORS)
		return fallback;
	mean = sum.mean / n;
	between = fmax(sum.squares / n - mean * mean - sum.within / n, MODEL_PRIOR_VARIANCE);
	return (struct prior){
		mean,
		fmin(fmax(mean * (1 - mean) / between - 1, MODEL_PRIOR_LEAST),
		     MODEL_PRIOR_MOST),
	};
}

struct prior prior_shift(struct prior prior, double shift)
{
	double odds = prior.mean / (1 - prior.mean) * exp(shift);

	return (struct prior){ odds / (1 + odds), prior.strength };
}

candor_estimate posterior(struct prior prior, struct credit credit)
{
	double n = prior.strength + credit.posts;
	double mean = (prior.strength * prior.mean + credit.sum) / n;
	double zz = MODEL_Z90 * MODEL_Z90;
	double middle = mean + zz / (2 * n);
	double half = MODEL_Z90 * sqrt(mean * (1 - mean) / n + zz / (4 * n * n));

	return (candor_estimate){ mean, (middle - half) / (1 + zz / n),
				  (middle + half) / (1 + zz / n) };
}
