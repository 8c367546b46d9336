/* The words for classes, tiers, stages, modes and flags of authors, and for brands. */
#include "candor.h"

static const char *const classes[CANDOR_CLASS_COUNT] = {
	[CANDOR_CLASS_UNKNOWN] = "unknown",
	[CANDOR_CLASS_CONSUMER] = "consumer",
	[CANDOR_CLASS_KOC] = "koc",
	[CANDOR_CLASS_KOL] = "kol",
	[CANDOR_CLASS_KOT] = "kot",
	[CANDOR_CLASS_PLACEMENT] = "placement",
	[CANDOR_CLASS_AGGREGATOR] = "aggregator",
};

static const char *const tiers[CANDOR_TIER_COUNT] = {
	[CANDOR_TIER_UNKNOWN] = "unknown", [CANDOR_TIER_ORDINARY] = "ordinary",
	[CANDOR_TIER_NANO] = "nano",       [CANDOR_TIER_MICRO] = "micro",
	[CANDOR_TIER_MID] = "mid",         [CANDOR_TIER_MACRO] = "macro",
	[CANDOR_TIER_MEGA] = "mega",
};

static const char *const stages[CANDOR_STAGE_COUNT] = {
	[CANDOR_STAGE_UNKNOWN] = "unknown", [CANDOR_STAGE_CONSUMER] = "consumer",
	[CANDOR_STAGE_KOC] = "koc",         [CANDOR_STAGE_SMALL_KOL] = "small-kol",
	[CANDOR_STAGE_BIG_KOL] = "big-kol",
};

static const char *const modes[CANDOR_MODE_COUNT] = {
	[CANDOR_MODE_NONE] = "none",
	[CANDOR_MODE_SALES] = "sales",
	[CANDOR_MODE_EXPOSURE] = "exposure",
	[CANDOR_MODE_MIXED] = "mixed",
};

static const char *const flags[CANDOR_AUTHOR_FLAG_COUNT] = {
	"credible-koc",    "undisclosed",    "contradictory", "repetitive",
	"brandward",       "consumerward",   "bursts",        "campaign",
	"engagement-high", "engagement-low", "lockstep",
};

static const char *const sources[CANDOR_FOUND_COUNT] = {
	"rule", "field", "product", "handle", "hashtag", "words", "title",
};

static const char *const bonds[CANDOR_BOND_COUNT] = {
	[CANDOR_BOND_UNKNOWN] = "unknown",
	[CANDOR_BOND_OCCASIONAL] = "occasional",
	[CANDOR_BOND_LOYAL] = "loyal",
	[CANDOR_BOND_AMBASSADOR] = "ambassador",
};

static const char *word(const char *const *words, size_t count, size_t index)
{
	return index < count ? words[index] : NULL;
}

const char *candor_class_name(candor_class kind)
{
	return word(classes, CANDOR_CLASS_COUNT, kind);
}

const char *candor_tier_name(candor_tier tier)
{
	return word(tiers, CANDOR_TIER_COUNT, tier);
}

const char *candor_stage_name(candor_stage stage)
{
	return word(stages, CANDOR_STAGE_COUNT, stage);
}

const char *candor_mode_name(candor_mode mode)
{
	return word(modes, CANDOR_MODE_COUNT, mode);
}

const char *candor_author_flag_name(unsigned index)
{
	return word(flags, CANDOR_AUTHOR_FLAG_COUNT, index);
}

const char *candor_found_name(unsigned index)
{
	return word(sources, CANDOR_FOUND_COUNT, index);
}

const char *candor_bond_name(candor_bond bond)
{
	return word(bonds, CANDOR_BOND_COUNT, bond);
}
