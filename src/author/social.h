/*
 * Habits: whom an author speaks to and of, how much his posts hold, when he writes. Lexical
 * figures that describe and judge nothing: classes and credibility do not use them.
 */
#ifndef CANDOR_AUTHOR_SOCIAL_H
#define CANDOR_AUTHOR_SOCIAL_H

#include "author/history.h"
#include "author/meaning.h"

enum habit {
	/* Shares of own posts that say something of a category. */
	HABIT_CIRCLE,      /* own family, friends, colleagues */
	HABIT_EMPATHY,     /* advice to those in the same situation */
	HABIT_REVIEWS,     /* what other buyers wrote */
	HABIT_TESTING,     /* measured, timed, weighed */
	HABIT_SCENARIO,    /* places and occasions of use */
	HABIT_CALLS,       /* calls to act */
	HABIT_DISTRIBUTOR, /* orders, agents, group purchases */
	HABIT_EXPERT,      /* credentials */
	HABIT_SPECS,       /* data sheets */
	/* Other shares of own posts. */
	HABIT_REPLIES,     /* that begin with a handle */
	HABIT_SOCIABILITY, /* mean of four: handles, replies, questions, second persons */
	HABIT_QUALITY,     /* mean of three: new, of fair length, with a detail; of all posts */
	HABIT_DETAILS,     /* figures and concrete statements in 100 words */
	HABIT_FAN,         /* the commonest handle among handles */
	/* Time. */
	HABIT_HOURS, /* entropy of the hour of the day, in bits: 0 to 4.58 */
	HABIT_WEEKS, /* share of weeks with a post, from the first to the last */
	HABIT_GAP,   /* the longest time between two posts, in days */
	/* The account. */
	HABIT_TEAM,      /* share of known signs: contact for business, "we", fixed hours */
	HABIT_CELEBRITY, /* 1: the profile says so */
	/* More shares of own posts with a category. */
	HABIT_COMMUNITY, /* communities that brands run */
	HABIT_EARLY,     /* products before their release */
	HABIT_OWNER,     /* own brand, shop or firm, or that of employer or family */
	HABIT_COUNT
};

_Static_assert((int)HABIT_COUNT == (int)CANDOR_HABITS, "candor.h counts them, too");

/* Fills card->habits; NaN where there is too little to tell. */
void social_fill(candor_author *card, const struct history *history,
		 const struct meaning *meaning);

#endif
