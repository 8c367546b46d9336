#include "author/member_shift.h"

#include <math.h>

#include "author/model.h"
#include "score/score.h"

/* tanh(z / 2 - t) of tanh(z / 2), without going through a z that may be infinite. */
double member_position(double position, double strength)
{
	double shift = tanh(MODEL_CAMPAIGN_SHIFT * strength / 2);

	return (position - shift) / (1 - position * shift);
}

double member_commercial(double commercial, double strength)
{
	double odds = commercial * exp(MODEL_CAMPAIGN_SHIFT * strength);

	return odds / (1 - commercial + odds);
}

void member_shift(struct observation *post, double strength)
{
	double position = member_position((double)post->position, strength);
	double commercial = member_commercial((double)post->commercial, strength);

	post->position = (float)position;
	post->commercial = (float)commercial;
	if (observation_is_evidence(post))
		post->verdict = (uint8_t)score_verdict(position);
	if (score_is_undisclosed((candor_disclosure)post->disclosure, commercial))
		post->flags |= CANDOR_FLAG_UNDISCLOSED;
}
