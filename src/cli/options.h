/*
 * Command-line options: one table a command, made of shared rows. Parsing, --help and "did you
 * mean" come from the same table.
 */
#ifndef CANDOR_CLI_OPTIONS_H
#define CANDOR_CLI_OPTIONS_H

#include <stddef.h>

struct words {
	const char **items;
	size_t count;
};

/* What the command line said; every command uses its part. */
struct options {
	/* Reading. */
	int recursive, whole, strict;
	const char *format, *encoding, *map, *exporter, *rejects_file;
	struct words exporters;
	/* 0: the library's default */
	size_t max_record, max_ratio, max_window, max_members, max_nesting, max_depth,
		max_fields, max_workbook, max_cell;
	/* Rules. */
	struct words lexicons;
	int no_builtin, authors;
	const char *engine; /* NULL: not given */
	/* Writing. */
	struct words outputs, fail_on;
	const char *color;
	int quiet;
	size_t threads; /* 0: as many as processors */
	/* explain */
	const char *file, *id, *title, *bio;
	/* eval */
	const char *by, *rank, *label_field, *threshold, *worst, *bootstrap;
	struct words ignored;
	/* fit */
	const char *lexicon_file, *report, *report_json, *ridge;
	size_t folds, seed; /* 0: the library's default */
	struct words by_position;
	/* lexicon fmt */
	int check;
	/* lexicon stats */
	int unused;
	/* lexicon mine */
	struct words against;
	const char *field, *side;
	size_t min_posts, top, ngram, examples; /* 0: the library's default */
	int show_covered;
	/* vet; min_posts and top too */
	struct words wanted; /* author ids */
	const char *authors_from, *key_file, *tiers_file, *people_file, *brand;

	int help;
	struct words operands;
};

enum option_kind {
	OPTION_SWITCH, /* int, set to 1 */
	OPTION_WORD,   /* const char *, the last one counts */
	OPTION_WORDS,  /* struct words, all of them */
	OPTION_COUNT,  /* size_t, above 0 */
	OPTION_SIZE    /* size_t, above 0, with K, M or G */
};

struct option {
	const char *name;
	char letter;       /* or 0 */
	const char *value; /* what --help calls it; NULL for a switch */
	enum option_kind kind;
	size_t offset;       /* in struct options */
	const char *choices; /* "a|b|c": what the value must be; or NULL */
	const char *help;    /* "\n" begins a new line */
};

struct command {
	const char *name;     /* "scan", "lexicon check" */
	const char *operands; /* for the usage line */
	const char *summary;  /* one line without period */
	const char *notes;    /* paragraphs below the options, or NULL */
	const struct option *const *options;
	const struct command *parts; /* subcommands up to a NULL name, or NULL */
	int (*run)(const struct options *options);
};

/* Rows that commands share. */
extern const struct option option_against, option_examples, option_field, option_min_posts,
	option_ngram, option_output_mine, option_show_covered, option_side, option_top,
	option_author, option_authors, option_authors_from, option_bio, option_bootstrap,
	option_by, option_by_position, option_check, option_color, option_engine,
	option_fail_on, option_file, option_folds, option_format, option_help, option_id,
	option_ignore, option_label_field, option_lexicon, option_map, option_max_ratio,
	option_max_record, option_no_builtin, option_output, option_output_eval,
	option_output_lexicon, option_output_one, option_quiet, option_rank, option_recursive,
	option_report, option_report_json, option_ridge, option_seed, option_strict,
	option_strict_lexicon, option_threads, option_threshold, option_title, option_unused,
	option_whole, option_worst, option_min_posts_vet, option_pseudonymize, option_tiers,
	option_top_vet, option_brand, option_exporter, option_exporter_file, option_max_depth,
	option_max_fields, option_max_members, option_max_nesting, option_max_window,
	option_rejects, option_encoding, option_same_author, option_max_workbook,
	option_max_cell;

/* Rows that stand together in the tables of commands that read posts. */
#define OPTIONS_READING                                                            \
	&option_recursive, &option_format, &option_encoding, &option_exporter,     \
		&option_exporter_file, &option_map, &option_whole, &option_strict, \
		&option_rejects
#define OPTIONS_RULES &option_lexicon, &option_no_builtin
#define OPTIONS_RUN   &option_engine, &option_threads, &option_quiet
#define OPTIONS_LIMITS                                                                  \
	&option_max_record, &option_max_ratio, &option_max_window, &option_max_members, \
		&option_max_nesting, &option_max_depth, &option_max_fields,             \
		&option_max_workbook, &option_max_cell

/* Reads `count` words into *options (zeroed before). 0, or EXIT_TROUBLE after a message. The
 * words must outlive the options. */
int options_parse(struct options *options, const struct command *command, char **words,
		  size_t count);
void options_free(struct options *options);

/* Prints the help of a command on standard output; returns the exit status. */
int options_help(const struct command *command);

/* The word of `words` (NULL-terminated) that was perhaps meant, or NULL. */
const char *options_nearest(const char *word, const char *const *words);
/* Complains that there is no `kind` called `word`, with the nearest of `words` or else where to
 * look. The exit status. */
int options_unknown(const char *kind, const char *word, const char *const *words,
		    const char *look);

/* Appends; 0, or -1 when out of memory. */
int words_add(struct words *words, const char *word);

#endif
