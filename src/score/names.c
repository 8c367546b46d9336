/* The words for states, verdicts and flags that outputs use. */
#include "candor.h"

static const char *const verdict_names[CANDOR_VERDICT_COUNT] = {
	[CANDOR_VERDICT_CONSUMER] = "consumer",
	[CANDOR_VERDICT_LEANING_CONSUMER] = "leaning-consumer",
	[CANDOR_VERDICT_MIXED] = "mixed",
	[CANDOR_VERDICT_LEANING_BRAND] = "leaning-brand",
	[CANDOR_VERDICT_BRAND] = "brand",
	[CANDOR_VERDICT_INSUFFICIENT] = "insufficient",
};

static const char *const disclosure_names[CANDOR_DISCLOSURE_COUNT] = {
	[CANDOR_DISCLOSURE_NONE] = "none",
	[CANDOR_DISCLOSURE_DENIED] = "denied",
	[CANDOR_DISCLOSURE_AMBIGUOUS] = "ambiguous",
	[CANDOR_DISCLOSURE_GIFTED] = "gifted",
	[CANDOR_DISCLOSURE_CLEAR] = "clear",
	[CANDOR_DISCLOSURE_CONTRADICTORY] = "contradictory",
};

static const char *const flag_names[CANDOR_FLAG_COUNT] = {
	"undisclosed",       "contradictory", "obfuscated",
	"hidden-disclosure", "bad-encoding",  "limit",
};

const char *candor_verdict_name(candor_verdict verdict)
{
	return (unsigned)verdict < CANDOR_VERDICT_COUNT ? verdict_names[verdict] : NULL;
}

const char *candor_disclosure_name(candor_disclosure disclosure)
{
	return (unsigned)disclosure < CANDOR_DISCLOSURE_COUNT ? disclosure_names[disclosure]
							      : NULL;
}

const char *candor_flag_name(unsigned index)
{
	return index < CANDOR_FLAG_COUNT ? flag_names[index] : NULL;
}
