/*
 * The constants of the post score. What they mean, where they come from and how they were
 * fitted: docs/scoring.md. Caps and coefficients of categories are data, in
 * lexicons/categories.lex.
 */
#ifndef CANDOR_SCORE_MODEL_H
#define CANDOR_SCORE_MODEL_H

/* Position. */
#define MODEL_CEILING_CLEAR  0.20  /* highest position with a clear disclosure */
#define MODEL_CEILING_GIFTED 0.50  /* highest position of a gifted product */
#define MODEL_FLOOR_STYLE    -0.60 /* lowest position that style alone can give */
#define MODEL_DISGUISE       1.0   /* nats to the brand side for a disguised commercial word */

/* Context of a hit: factors on its weight. */
#define MODEL_QUOTED   0.3
#define MODEL_TALK     0.3
#define MODEL_IMITABLE 0.6

/* Authored weight (nats) from which a rule is more than a hint. */
#define MODEL_TELLING_WEIGHT 1.0

/* A disclosure state needs a hit of at least this authored weight (nats); a denial needs none.
 */
#define MODEL_DISCLOSING_WEIGHT 1.0

/* Density categories count per this many words; Han characters per word. */
#define MODEL_DENSITY_WORDS 100.0
#define MODEL_HAN_PER_WORD  1.6

/* Confidence = 1 - exp(-evidence / scale). */
#define MODEL_CONFIDENCE_SCALE 3.0
#define MODEL_MIN_EVIDENCE     0.7

/* What a post admits is taken at its word: least commercial probabilities. */
#define MODEL_COMMERCIAL_CLEAR  0.90
#define MODEL_COMMERCIAL_GIFTED 0.75

/* Undisclosed: commercial probability, weighed by what the post says about it. */
#define MODEL_UNDISCLOSED           0.6
#define MODEL_UNDISCLOSED_AMBIGUOUS 0.5

/* Verdicts: beyond these positions. The slack is for rounding at a ceiling or floor. */
#define MODEL_VERDICT_STRONG  0.6
#define MODEL_VERDICT_LEANING 0.2
#define MODEL_VERDICT_SLACK   1e-9

#endif
