/*
 * Rules in memory: what lexicons say after loading, frozen and shared by all threads.
 */
#ifndef CANDOR_LEXICON_RULESET_H
#define CANDOR_LEXICON_RULESET_H

#include "base/limits.h"
#include "base/mem.h"
#include "candor.h"
#include "lexicon/counting.h"
#include "lexicon/expr.h"
#include "lexicon/literal.h"

struct category {
	const char *name;
	candor_axis axis;
	double cap;                  /* nats: most the category can add to the logit */
	double commercial;           /* coefficient in the commercial logit; may be negative */
	double authored;             /* the same, as the category's own stanza has it */
	candor_disclosure discloses; /* state its hits set, or NONE */
	int density;                 /* weights are per 100 words */
	int style;                   /* cannot push a position below the style floor alone */
	int keep_negated;            /* a negator before a hit means nothing */
	int steady;                  /* position weights of its rules are not fitted */
	int talk;                    /* hits tell that a sentence is about advertising */
};

/* An example or another value with its place, for messages. */
struct line_value {
	struct line_value *next;
	candor_str value;
	size_t line;
};

enum example_kind { EXAMPLE_MATCH, EXAMPLE_NO_MATCH, EXAMPLE_TODO, EXAMPLE_KINDS };

struct rule {
	candor_rule public; /* first: a candor_rule of the API is one of these */
	uint32_t category;  /* index; unused by composites */
	uint32_t first_pattern, pattern_count;
	unsigned scope;    /* bit 1 << candor_field */
	unsigned max_hits; /* 1 .. LIMIT_RULE_HITS */
	struct counting counting;
	int raw;         /* patterns see the value as typed */
	int latin_words; /* patterns are whole Latin words */
	int imitable;    /* counts less without other consumer evidence */
	int enabled;
	int is_idle;                 /* hits are reported and can move nothing */
	struct expr *when;           /* composites */
	double authored_commercial;  /* as the stanza has it, before overrides */
	candor_disclosure discloses; /* composites: CONTRADICTORY or NONE */
	struct line_value *excepts;  /* normalized longer phrases */
	struct line_value *examples[EXAMPLE_KINDS];
	const char *file;
	size_t line;
	candor_str stanza; /* the source text, for `lexicon show` */
};

/* A Phrase or Pattern of a rule. */
struct pattern {
	uint32_t rule;
	size_t line, column;   /* of the value in the rule's file */
	candor_str source;     /* as written */
	struct phrase *phrase; /* NULL: a regular expression */
	struct regex *regex;   /* NULL: a phrase (the plain engine adds one) */
	/* Regular expressions: of each set one literal occurs, normalized, wherever the pattern
	 * matches. No set: it always runs. */
	struct literal_set sets[LIMIT_PATTERN_SETS];
	size_t set_count;
	int needs_digit;  /* matches have a decimal digit, besides */
	unsigned longest; /* ... and at most so many characters; 0: no bound */
};

/* The rules that a glob in a composite stands for: one bit a rule. */
struct rule_set {
	unsigned char *bits;
};

/* The longer phrases around which matches of a rule are none. */
struct excepts {
	size_t count;
	struct except {
		candor_str phrase;
		uint64_t bytes; /* byte_bit of each */
	} items[];
};

/* In a set of bytes: rough, since bytes that differ by 64 share a bit. */
static inline uint64_t byte_bit(char byte)
{
	return (uint64_t)1 << ((unsigned char)byte % 64);
}

/* What is asked about a rule for every hit, close together: rules are large, hits are many. */
struct brief {
	double weight, commercial, authored; /* as in candor_rule */
	uint64_t begins;                     /* composites it can begin; see composite_bit */
	uint32_t place;                      /* among all rules by id */
	uint16_t traits;                     /* of it and of its category, as bits */
	uint8_t category;
	uint8_t max_hits;
	const struct excepts *excepts; /* NULL: none */
};

enum trait {
	TRAIT_WORDED = 1 << 0,    /* finds words that can move something; no count */
	TRAIT_DENSE = 1 << 1,     /* worded, and weights are per 100 words */
	TRAIT_IMITABLE = 1 << 2,  /* counts less without other consumer evidence */
	TRAIT_LIVED = 1 << 3,     /* consumer evidence that a script is unlikely to contain */
	TRAIT_DISCLOSES = 1 << 4, /* the category sets a disclosure state */
	TRAIT_CLEAR = 1 << 5,     /* that state is a clear one */
	TRAIT_COMMERCE = 1 << 6,  /* brand side, more than style, and not for free */
	TRAIT_BRAND = 1 << 7,     /* brand side */
	TRAIT_TALK = 1 << 8,      /* hits tell that a sentence is about advertising */
	TRAIT_RAW = 1 << 9,       /* patterns see the value as typed */
	TRAIT_NEGATED = 1 << 10,  /* a negator before a hit means something */
};

struct candor_ruleset {
	struct arena arena;
	struct category *categories;
	size_t category_count, category_capacity;
	struct rule *rules;
	size_t rule_count, rule_capacity;
	struct pattern *patterns;
	size_t pattern_count, pattern_capacity;
	uint32_t *owners;     /* the rule of each pattern; both from ruleset_freeze */
	struct brief *briefs; /* one a rule */
	uint32_t *by_id;      /* rule indexes sorted by id */
	struct rule_set *sets;
	size_t set_count, set_capacity;
	uint32_t *composites; /* indexes of the enabled composites */
	size_t composite_count;
	struct counting_rules counting; /* the enabled ones */
	candor_model model;
	unsigned scope; /* union of the rules' scopes */
	unsigned files; /* loaded so far */
	candor_engine engine;
	const struct engine *matcher;
	void *prepared; /* the engine's own, immutable */
};

/* Index of the category, or -1. */
int ruleset_category(const struct candor_ruleset *ruleset, candor_str name);
/* Index of the rule, or -1. Only after ruleset_freeze. */
int ruleset_rule(const struct candor_ruleset *ruleset, candor_str id);

/* Adds the stanzas of one lexicon text; `name` appears in messages and must be short-lived safe
 * (it is copied). `directory` is where Include looks, NULL forbids Include. */
int ruleset_add_text(struct candor_ruleset *ruleset, const char *name, const char *directory,
		     candor_str text, candor_err *err);
/* Adds a .lex file, or all .lex files of a directory in order of their names. */
int ruleset_add_path(struct candor_ruleset *ruleset, const char *path, candor_err *err);

/* Checks references, sorts, compiles every pattern for the engine. The first `shipped` patterns
 * are those of the shipped lexicons. CANDOR_OK or an error. */
int ruleset_freeze(struct candor_ruleset *ruleset, size_t shipped, candor_err *err);

/* Writes ruleset->briefs and ->owners; part of ruleset_freeze. CANDOR_OK or CANDOR_ENOMEM. */
int ruleset_brief(struct candor_ruleset *ruleset);
/* The bit of ruleset->composites[i] in brief.begins. Above 64 composites some share a bit, and
 * are looked at in vain now and then. */
static inline uint64_t composite_bit(size_t i)
{
	return (uint64_t)1 << (i % 64);
}

#endif
