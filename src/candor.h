/*
 * candor: static review-authenticity analysis of social posts.
 *
 * The one public header. The way of a post:
 *
 *     bytes -> candor_input -> candor_block -> candor_post -> candor_scanner -> candor_result
 *           -> candor_writer / candor_summary -> bytes
 *
 * Conventions
 *   - A fallible function returns an int: >= 0 is success, < 0 is a candor_status; `err`,
 * always the last parameter and allowed to be NULL, then says what happened.
 *   - `out` parameters come first; what comes out of `..._new` or `..._open` is freed by the
 *     caller with the matching `..._free` or `..._close`, which accept NULL.
 *   - Strings are (data, size); they need not end in NUL and may contain it.
 *   - Offsets are in bytes, ranges are half open.
 *   - The library never prints, exits, or reads the environment.
 *   - A ruleset is immutable and shared by any number of threads; scanners, blocks and inputs
 *     belong to one thread at a time.
 */
#ifndef CANDOR_H
#define CANDOR_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define CANDOR_API          __attribute__((visibility("default")))
#define CANDOR_PRINTF(f, a) __attribute__((format(printf, f, a)))
#else
#define CANDOR_API
#define CANDOR_PRINTF(f, a)
#endif

#define CANDOR_VERSION "0.1.0"

/* ---- Strings and errors ---- */

typedef struct candor_str {
	const char *data; /* NULL: the value is missing; with size 0: it is empty */
	size_t size;
} candor_str;

typedef enum candor_status {
	CANDOR_OK = 0,
	CANDOR_ENOMEM = -1,    /* out of memory */
	CANDOR_EIO = -2,       /* the system refused a read, write or open */
	CANDOR_EDAMAGED = -3,  /* compressed or encoded data is broken */
	CANDOR_ESYNTAX = -4,   /* a record, lexicon or expression cannot be parsed */
	CANDOR_ELIMIT = -5,    /* a limit was reached */
	CANDOR_EUSAGE = -6,    /* a parameter makes no sense */
	CANDOR_EREJECTED = -7, /* a record is well formed but is no post */
	CANDOR_EFORMAT = -8,   /* the kind of input is not supported */
} candor_status;

/* Owned by the caller; the first error wins. */
typedef struct candor_err {
	int code;        /* candor_status */
	size_t line;     /* 1-based; 0: does not apply */
	size_t column;   /* 1-based, in bytes; 0: does not apply */
	char where[512]; /* file or lexicon */
	char what[512];  /* one sentence without final period: what is wrong and what to do */
} candor_err;

/* ---- Posts ---- */

typedef enum candor_field {
	CANDOR_FIELD_ID,
	CANDOR_FIELD_AUTHOR_ID,
	CANDOR_FIELD_PLATFORM,
	CANDOR_FIELD_LANG,
	CANDOR_FIELD_TITLE,
	CANDOR_FIELD_TEXT,
	CANDOR_FIELD_HASHTAGS,
	CANDOR_FIELD_AUTHOR_NAME,
	CANDOR_FIELD_BIO,
	CANDOR_FIELD_MENTIONS,
	CANDOR_FIELD_URLS,
	CANDOR_FIELD_POSTED_AT,
	CANDOR_FIELD_VERIFIED,
	CANDOR_FIELD_FOLLOWERS,
	CANDOR_FIELD_LIKES,
	CANDOR_FIELD_COMMENTS,
	CANDOR_FIELD_SHARES,
	CANDOR_FIELD_VIEWS,
	CANDOR_FIELD_RATING,
	CANDOR_FIELD_VERIFIED_PURCHASE,
	CANDOR_FIELD_PAID_PARTNERSHIP,
	CANDOR_FIELD_PRODUCT,
	CANDOR_FIELD_BRAND,
	CANDOR_FIELD_LABEL,
	CANDOR_FIELD_COLLECTED_AT, /* when it was exported: what "5 minutes ago" counts from */
	CANDOR_FIELD_COUNT
} candor_field;

/* Field name as written in JSONL ("author_id"); NULL when out of range. */
CANDOR_API const char *candor_field_name(candor_field field);

/* Values are verbatim UTF-8 (decoded from the container, not normalized); numbers stay text. An
 * array of strings (hashtags, mentions, urls) is joined by single spaces. */
typedef struct candor_post {
	candor_str field[CANDOR_FIELD_COUNT];
	const char *file;    /* NUL-terminated name of the input */
	size_t line;         /* 1-based line where the record starts */
	unsigned bad_utf8;   /* bad byte sequences in values that the scanner does not read; of
			      * title, text, hashtags, author_name and bio it tells itself, by
			      * CANDOR_FLAG_BAD_ENCODING */
	unsigned surrogates; /* lone surrogate escapes, each read as U+FFFD */
	unsigned duplicates; /* repeated keys of this record; the last one counts */
	unsigned misfits;    /* 1: a row whose columns are not those of the header; what they
			      * are is known from the format of its exporter */
} candor_post;

/* ---- Input: bytes to posts ---- */

typedef struct candor_exporters candor_exporters; /* formats of exports */
typedef struct candor_input candor_input; /* one source, cut into blocks by one thread */
typedef struct candor_block candor_block; /* some whole records; parsed by any one thread */

/* Zero stands for the default of every limit. */
typedef struct candor_input_options {
	const char *format;   /* "auto", "jsonl", "json", "csv", "tsv", "text"; NULL is auto */
	const char *encoding; /* "GB18030", "Big5", ...; NULL and "auto": by content */
	const char *map;    /* "text=desc,author_id=uid": own field names first; may be NULL */
	int strict;         /* JSON by RFC 8259 only, no repairs */
	int whole;          /* plain text: the whole input is one post */
	size_t max_record;  /* bytes of one record */
	unsigned max_ratio; /* expansion of compressed input */

	const char *exporter;         /* id of a format of candor_exporters_at, "none", or NULL:
				       * recognized from content */
	const char *const *exporters; /* files with formats of your own (docs/formats.md) */
	size_t exporter_count;        /* of them */
	const candor_exporters *formats; /* instead of `exporters`: made once for many inputs,
					  * which keep it as long as they need it; or NULL */
	int is_found;                    /* found in a directory, not named: without posts it is
					  * passed over instead of refused, as members of archives are */
	size_t max_window;               /* bytes of a zstd window */
	size_t max_members;              /* members of an archive that are looked at */
	unsigned max_nesting;            /* archives and compressions inside each other */
	unsigned max_depth;              /* brackets of JSON inside each other, up to 2,048 */
	unsigned max_fields;             /* columns of a CSV row */
	size_t max_workbook;             /* bytes of the sheets of an xlsx workbook, as XML */
	size_t max_cell;                 /* bytes of one of its cells */
} candor_input_options;

/* What bytes were read as: a file, or a member of an archive. */
typedef struct candor_origin {
	const char *file;        /* as in posts and messages: "posts.zip!data/tweets.js" */
	const char *compression; /* "none", "gzip", "zstd", "xz", "bzip2", ... */
	const char *encoding;    /* "UTF-8", "GB18030", "Big5", "UTF-16LE", ... */
	const char *format;   /* "jsonl", "json", "csv", "tsv", "text"; "auto": not known yet */
	const char *exporter; /* "MediaCrawler xhs notes"; NULL: none was recognized */
} candor_origin;

/* Why a record that is no post was passed over although nothing is wrong with it. */
typedef enum candor_skip {
	CANDOR_SKIP_HEADER,  /* a header row, repeated */
	CANDOR_SKIP_EMPTY,   /* a row without values, a post without words */
	CANDOR_SKIP_REPOST,  /* somebody else's words only */
	CANDOR_SKIP_PRIVATE, /* not published to everybody */
	CANDOR_SKIP_REMOVED, /* deleted or withheld: its text is a placeholder */
	CANDOR_SKIP_OTHER, /* an item of another kind: a profile, a like, an error of the API */
	CANDOR_SKIP_COUNT
} candor_skip;

/* "header", "empty", "repost", ...; NULL when out of range. */
CANDOR_API const char *candor_skip_name(candor_skip reason);

/* Why a member of an archive, or a file found in a directory, was not read. */
typedef enum candor_unread {
	CANDOR_UNREAD_PRIVATE,  /* direct messages, address books and the like: never opened */
	CANDOR_UNREAD_NO_POSTS, /* nothing in it is a post: pictures, settings, likes */
	CANDOR_UNREAD_COUNT
} candor_unread;

/* A kind of export that is recognized by its keys (docs/formats.md). */
typedef struct candor_exporter {
	const char *id;        /* "mediacrawler-xhs", as for `exporter` above */
	const char *name;      /* "MediaCrawler xhs notes" */
	const char *signature; /* keys it is recognized by: "note_id, liked_count; id, desc" */
	candor_str stanza;     /* as it is written */
} candor_exporter;

/* The formats of `count` files, which may be none, and the shipped ones behind them. Errors
 * name file, line and column: CANDOR_EIO, CANDOR_ESYNTAX, CANDOR_ELIMIT, CANDOR_ENOMEM. */
CANDOR_API int candor_exporters_new(candor_exporters **out, const char *const *files,
				    size_t count, candor_err *err);
/* Format by index, in the order they are tried in; NULL past the end. */
CANDOR_API const candor_exporter *candor_exporters_at(const candor_exporters *exporters,
						      size_t index);
CANDOR_API void candor_exporters_free(candor_exporters *exporters);

/* Opens `path`, or standard input for "-". Compression is recognized by content. `options` may
 * be NULL. Errors: CANDOR_EIO, CANDOR_EUSAGE (unknown format, bad map), CANDOR_ENOMEM. */
CANDOR_API int candor_input_open(candor_input **out, const char *path,
				 const candor_input_options *options, candor_err *err);

/* The same over `size` bytes at `data`, which must outlive the input; `name` is used in
 * messages. */
CANDOR_API int candor_input_open_memory(candor_input **out, const char *name, const void *data,
					size_t size, const candor_input_options *options,
					candor_err *err);

/* Fills `block` with the next whole records, all of one file or member of an archive. 1:
 * filled; 0: end; < 0: what is being read is damaged, over a limit or of no kind that can be
 * read, and every record before that has been delivered; the next call goes on with the next
 * member of an archive, or returns 0. */
CANDOR_API int candor_input_read(candor_input *input, candor_block *block, candor_err *err);

/* What is being read; valid until the next call of candor_input_read. */
CANDOR_API const candor_origin *candor_input_origin(const candor_input *input);
/* How many members were not read so far, and the name of the index-th of them (in order of
 * their names' appearance); NULL when there are fewer, or more than are kept (some thousand).
 */
CANDOR_API uint64_t candor_input_unread(const candor_input *input, candor_unread reason);
CANDOR_API const char *candor_input_unread_name(const candor_input *input, candor_unread reason,
						size_t index);

/* Bytes consumed of the (compressed) source so far, and its size or 0 when unknown. */
CANDOR_API uint64_t candor_input_consumed(const candor_input *input);
CANDOR_API uint64_t candor_input_size(const candor_input *input);
CANDOR_API void candor_input_close(candor_input *input);

CANDOR_API int candor_block_new(candor_block **out, candor_err *err);
/* Next post of the block. 1: `post` is filled and valid until the next call; 0: end; < 0: a
 * record was rejected, `err` has file, line and reason, and the next call goes on behind it.
 * With `record` not NULL it receives the record's own bytes. */
CANDOR_API int candor_block_next(candor_block *block, candor_post *post, candor_str *record,
				 candor_err *err);
/* What the block's records come from; NULL before it was filled. */
CANDOR_API const candor_origin *candor_block_origin(const candor_block *block);
/* Records passed over so far for this reason by candor_block_next. */
CANDOR_API uint64_t candor_block_skipped(const candor_block *block, candor_skip reason);
CANDOR_API void candor_block_free(candor_block *block);

/* ---- Lexicons and rulesets ---- */

typedef enum candor_axis {
	CANDOR_BRAND = -1,
	CANDOR_NEUTRAL = 0,
	CANDOR_CONSUMER = 1
} candor_axis;

typedef enum candor_engine {
	CANDOR_ENGINE_FAST,      /* candor's literal index as filter, PCRE2 confirms */
	CANDOR_ENGINE_PLAIN,     /* PCRE2, one pattern after another: the reference */
	CANDOR_ENGINE_VECTORSCAN /* Vectorscan as filter, where it is built in */
} candor_engine;

typedef enum candor_disclosure {
	CANDOR_DISCLOSURE_NONE,
	CANDOR_DISCLOSURE_DENIED,
	CANDOR_DISCLOSURE_AMBIGUOUS,
	CANDOR_DISCLOSURE_GIFTED,
	CANDOR_DISCLOSURE_CLEAR,
	CANDOR_DISCLOSURE_CONTRADICTORY,
	CANDOR_DISCLOSURE_COUNT
} candor_disclosure; /* in rising precedence */

typedef struct candor_rule {
	const char *id;       /* "en.disclosure.hashtag-ad" */
	const char *category; /* "disclosure" */
	const char *summary;
	const char *source;  /* citation; never NULL, may be empty */
	const char *lexicon; /* "en/disclosure" */
	candor_axis axis;
	double weight;     /* nats, 0 to 10; what an Override made of it */
	double authored;   /* nats: as the rule's own stanza has it */
	double commercial; /* nats in the commercial logit, where the category's coefficient
			    * multiplies it; composites: added as it is */
	int is_composite;  /* decided over other rules; has no text of its own */
	int is_rare;       /* justified by its source, not by hits in known posts */
} candor_rule;

typedef struct candor_ruleset candor_ruleset;

typedef struct candor_ruleset_options {
	const char *const *paths; /* .lex files or directories of them, added in order */
	size_t path_count;
	int no_builtin; /* leave the shipped lexicons out */
	int authors;    /* add the shipped ones that tell of authors: topics and cues, which
			 * count nothing in a post */
	candor_engine engine;
} candor_ruleset_options;

/* Loads, checks and freezes. Errors name lexicon, line and column. */
CANDOR_API int candor_ruleset_new(candor_ruleset **out, const candor_ruleset_options *options,
				  candor_err *err);
CANDOR_API size_t candor_ruleset_rule_count(const candor_ruleset *ruleset);
CANDOR_API const candor_rule *candor_ruleset_rule(const candor_ruleset *ruleset, size_t index);
/* Rule by id, or NULL. */
CANDOR_API const candor_rule *candor_ruleset_find(const candor_ruleset *ruleset,
						  const char *id);

typedef struct candor_category {
	const char *name;
	candor_axis axis;
	double cap;        /* nats: most it can add to the logit */
	double commercial; /* coefficient in the commercial logit */
	int style;         /* cannot condemn a post alone */
} candor_category;

/* Category by index in load order: 1, or 0 past the end. */
CANDOR_API int candor_ruleset_category(const candor_ruleset *ruleset, size_t index,
				       candor_category *out);

/* commercial = sigma(bias + scale * sum); candor_result has the argument of sigma. */
typedef struct candor_model {
	double bias, scale;
} candor_model;

CANDOR_API candor_model candor_ruleset_model(const candor_ruleset *ruleset);
CANDOR_API candor_engine candor_ruleset_engine(const candor_ruleset *ruleset);
CANDOR_API void candor_ruleset_free(candor_ruleset *ruleset);

/* The engine line of --version: libraries and their versions. Static storage. */
CANDOR_API const char *candor_version(void);
CANDOR_API const char *candor_libraries(void);
/* 1 when the engine is built in; all find the same. */
CANDOR_API int candor_has_engine(candor_engine engine);

/* ---- Scanning: a post to a result ---- */

/* What stands around a finding and changes what it means. */
enum {
	CANDOR_CONTEXT_NEGATED = 1 << 0,    /* "not sponsored"; the finding counts nothing */
	CANDOR_CONTEXT_QUESTION = 1 << 1,   /* "is this sponsored?" */
	CANDOR_CONTEXT_QUOTED = 1 << 2,     /* inside quotation marks */
	CANDOR_CONTEXT_OBFUSCATED = 1 << 3, /* found only after undoing a disguise */
	CANDOR_CONTEXT_HIDDEN = 1 << 4,     /* a disclosure where readers do not look */
	CANDOR_CONTEXT_TALK = 1 << 5,       /* the sentence talks about advertising */
};

typedef struct candor_finding {
	const candor_rule *rule;
	candor_field field;
	size_t start, end; /* bytes of the field's value */
	candor_str text;   /* those bytes */
	unsigned context;  /* CANDOR_CONTEXT_... */
	unsigned count;    /* 1; of counting rules: how many, the text being the first */
	double factor;     /* what context makes of the rule's weight, 0 to 1 */
	double weight;     /* the rule's times `factor`, before saturation; >= 0 */
	double applied;    /* signed part of the logit */
	double commercial; /* signed part of the commercial sum */
} candor_finding;

/* A part of the logit that is no finding: composites, the contradiction, ceilings and floors.
 */
typedef struct candor_adjustment {
	const char *id;      /* a composite's rule id, or "ceiling.clear", "floor.style" ... */
	const char *summary; /* one line for people */
	double applied;      /* signed part of the logit */
	double commercial;   /* signed part of the commercial sum */
} candor_adjustment;

typedef enum candor_verdict {
	CANDOR_VERDICT_CONSUMER,         /* position beyond 0.6 */
	CANDOR_VERDICT_LEANING_CONSUMER, /* beyond 0.2 */
	CANDOR_VERDICT_MIXED,
	CANDOR_VERDICT_LEANING_BRAND, /* beyond -0.2 */
	CANDOR_VERDICT_BRAND,         /* beyond -0.6 */
	CANDOR_VERDICT_INSUFFICIENT,  /* evidence below 0.7 */
	CANDOR_VERDICT_COUNT
} candor_verdict;

/* The closed list of flags; candor_flag_name gives the word. */
enum {
	CANDOR_FLAG_UNDISCLOSED = 1 << 0,   /* commercial, and nothing says so */
	CANDOR_FLAG_CONTRADICTORY = 1 << 1, /* denies what it does */
	CANDOR_FLAG_OBFUSCATED = 1 << 2,    /* a commercial word was disguised */
	CANDOR_FLAG_HIDDEN_DISCLOSURE = 1 << 3,
	CANDOR_FLAG_BAD_ENCODING = 1 << 4, /* bad UTF-8 or lone surrogates */
	CANDOR_FLAG_LIMIT = 1 << 5, /* a matching limit was reached: findings may be missing */
	CANDOR_FLAG_COUNT = 6
};

typedef struct candor_result {
	double logit;      /* sum of all `applied` */
	double position;   /* tanh(logit / 2): brand -1 .. consumer +1 */
	double evidence;   /* nats, both sides added */
	double confidence; /* 1 - exp(-evidence / 3) */
	double commercial; /* probability that money or goods moved */
	double commercial_logit;
	int admitted; /* payment is admitted: consumer evidence does not speak against it */
	candor_disclosure disclosure;
	candor_verdict verdict;
	unsigned flags;
	const candor_finding *findings; /* by field, then start, then rule id */
	size_t finding_count;
	const candor_adjustment *adjustments;
	size_t adjustment_count;
	candor_str comparable; /* the post's text as rules saw it; NULL: there was none */
	const void *counts;    /* of it, for candor_authors_add; NULL: that counts itself */
} candor_result;

typedef struct candor_scanner candor_scanner;

CANDOR_API int candor_scanner_new(candor_scanner **out, const candor_ruleset *ruleset,
				  candor_err *err);
/* `*out` is valid until the scanner's next scan; its texts point into `post`. */
CANDOR_API int candor_scan(candor_scanner *scanner, const candor_post *post,
			   const candor_result **out, candor_err *err);
/* The same for `count` posts at once: `*out` is the first of `count` results. Some dozen posts
 * together are scanned faster, since each step finds its tables in the cache. */
CANDOR_API int candor_scan_posts(candor_scanner *scanner, const candor_post *posts,
				 size_t count, const candor_result **out, candor_err *err);
CANDOR_API void candor_scanner_free(candor_scanner *scanner);

CANDOR_API const char *candor_verdict_name(candor_verdict verdict);
CANDOR_API const char *candor_disclosure_name(candor_disclosure disclosure);
/* Word for the flag 1 << index; NULL past the end. */
CANDOR_API const char *candor_flag_name(unsigned index);

/* Comparable text of `text`, as rules see it; for diagnosis and tests. `*out` is malloc'ed,
 * NUL-terminated, freed with candor_free. */
CANDOR_API int candor_normalize(char **out, size_t *out_size, candor_str text, candor_err *err);
CANDOR_API void candor_free(void *memory);

/* Replaces realloc and free for everything the library allocates itself; NULL restores them.
 * Call before anything else. */
CANDOR_API void candor_set_allocator(void *(*resize)(void *, size_t), void (*release)(void *));

/* ---- Authors: posts to credibility ---- */

typedef enum candor_class {
	CANDOR_CLASS_UNKNOWN, /* too little evidence */
	CANDOR_CLASS_CONSUMER,
	CANDOR_CLASS_KOC,        /* a consumer others learn about products from */
	CANDOR_CLASS_KOL,        /* a creator or expert with a trade or a field */
	CANDOR_CLASS_KOT,        /* a brand's, company's or institution's own account */
	CANDOR_CLASS_PLACEMENT,  /* lives on commercial posts */
	CANDOR_CLASS_AGGREGATOR, /* collects what others wrote */
	CANDOR_CLASS_COUNT
} candor_class;

typedef enum candor_tier {
	CANDOR_TIER_UNKNOWN,
	CANDOR_TIER_ORDINARY,
	CANDOR_TIER_NANO,
	CANDOR_TIER_MICRO,
	CANDOR_TIER_MID,
	CANDOR_TIER_MACRO,
	CANDOR_TIER_MEGA,
	CANDOR_TIER_COUNT
} candor_tier;

typedef enum candor_stage {
	CANDOR_STAGE_UNKNOWN,
	CANDOR_STAGE_CONSUMER,
	CANDOR_STAGE_KOC,
	CANDOR_STAGE_SMALL_KOL,
	CANDOR_STAGE_BIG_KOL,
	CANDOR_STAGE_COUNT
} candor_stage;

/* How commercial posts earn. */
typedef enum candor_mode {
	CANDOR_MODE_NONE,     /* no commercial posts, or none that tell */
	CANDOR_MODE_SALES,    /* links, codes, prices: paid per sale */
	CANDOR_MODE_EXPOSURE, /* slogans, campaign tags: paid to be seen */
	CANDOR_MODE_MIXED,
	CANDOR_MODE_COUNT
} candor_mode;

/* What an author is to the brand he names most. */
typedef enum candor_bond {
	CANDOR_BOND_UNKNOWN,    /* too few posts name it, or none */
	CANDOR_BOND_OCCASIONAL, /* names it now and then, or in campaigns */
	CANDOR_BOND_LOYAL,      /* goes on naming it, and lives with it */
	CANDOR_BOND_AMBASSADOR, /* goes on praising it, and finds no fault */
	CANDOR_BOND_COUNT
} candor_bond;

/* The closed list of an author's flags; candor_author_flag_name gives the word. */
enum {
	CANDOR_AUTHOR_CREDIBLE_KOC = 1 << 0,  /* docs/authors.md, "Badge and flags" */
	CANDOR_AUTHOR_UNDISCLOSED = 1 << 1,   /* commercial posts that do not say so */
	CANDOR_AUTHOR_CONTRADICTORY = 1 << 2, /* denied what they did, at least once */
	CANDOR_AUTHOR_REPETITIVE = 1 << 3,    /* own posts repeat each other */
	CANDOR_AUTHOR_BRANDWARD = 1 << 4, /* positions fell from the first to the last third */
	CANDOR_AUTHOR_CONSUMERWARD = 1 << 5,    /* ... rose */
	CANDOR_AUTHOR_BURSTS = 1 << 6,          /* posts come in bursts */
	CANDOR_AUTHOR_CAMPAIGN = 1 << 7,        /* took part in a campaign */
	CANDOR_AUTHOR_ENGAGEMENT_HIGH = 1 << 8, /* against peers of the same size */
	CANDOR_AUTHOR_ENGAGEMENT_LOW = 1 << 9,
	CANDOR_AUTHOR_LOCKSTEP = 1 << 10, /* names brands on the same days as others */
	CANDOR_AUTHOR_FLAG_COUNT = 11
};

/* A figure with its 90 % interval; NaN: unknown. */
typedef struct candor_estimate {
	double value, low, high;
} candor_estimate;

/* A post by which a card shows what its numbers mean. */
typedef struct candor_quote {
	candor_str id;
	candor_str excerpt; /* of the text */
	size_t start, end;  /* the words that weighed most, in the excerpt */
	const char *rule;   /* id; NULL: no words in the text */
	int32_t day;        /* since 1970-01-01; INT32_MIN: unknown */
	double position, commercial;
} candor_quote;

enum { CANDOR_QUOTES = 3 };

/* A quarter of a year with posts. */
typedef struct candor_period {
	int year, quarter; /* 1 to 4 */
	uint64_t posts;
	double position;   /* mean; NaN: no evidence */
	double commercial; /* mean probability of its posts */
	candor_mode mode;  /* CANDOR_MODE_NONE: too few commercial posts to tell, too */
} candor_period;

/* Facts about wording, on which points of classes rest: shares of posts, and rates. */
enum { CANDOR_FACTS = 15 };

/* Where the name of a brand or a work was found. */
enum {
	CANDOR_FOUND_RULE = 1 << 0, /* a Brand stanza of a lexicon */
	CANDOR_FOUND_FIELD = 1 << 1,
	CANDOR_FOUND_PRODUCT = 1 << 2, /* the field product */
	CANDOR_FOUND_HANDLE = 1 << 3,
	CANDOR_FOUND_HASHTAG = 1 << 4,
	CANDOR_FOUND_WORDS = 1 << 5, /* capitalised ones */
	CANDOR_FOUND_TITLE = 1 << 6, /* of a work, in book-title marks */
	CANDOR_FOUND_COUNT = 7
};

/* How an author stands to brands; docs/brands.md. NaN: unknown. */
typedef struct candor_loyalty {
	candor_bond bond;      /* with the brand he names most */
	double monogamy;       /* share of that brand, five posts on others added */
	double diversity;      /* 1 - concentration, shrunk likewise */
	double persistence;    /* share of its mentions outside of campaigns */
	double positivity;     /* share of posts with a brand that find no fault */
	double early_adoption; /* 0 last .. 1 first to name brands and works */
	double consistency;    /* share of praise that no other praise or fault contradicts */
} candor_loyalty;

/* What readers did, where posts came with counts; NaN: unknown. Nothing of an author's
 * position, class or credibility is made of it. */
typedef struct candor_engagement {
	double reactions;         /* likes and comments of a post, median */
	double rate;              /* these by followers, median */
	double rate_z;            /* against peers of the same size; beyond 3 is an outlier */
	double per_view;          /* these by views, median */
	double comments_per_like; /* of all posts together */
	double comments_z;        /* against the same peers */
	double shares_per_like;
	double round_views;    /* share of posts whose views end in 000 */
	double follower_jumps; /* sudden rises in followers */
	double follower_rank;  /* 0 fewest .. 1 most followers of the platform */
} candor_engagement;

/* How an author goes about things: see candor_habit_name. */
enum { CANDOR_HABITS = 22 };

/* An account of somebody who has several; see candor_people. */
typedef struct candor_account {
	candor_str platform, id;
	int64_t followers; /* -1: unknown */
	candor_tier tier;
	uint64_t posts;
} candor_account;

/* What the posts of one author tell; docs/authors.md defines each figure. */
typedef struct candor_author {
	candor_str id, platform, name;
	candor_class kind;
	double points[CANDOR_CLASS_COUNT]; /* of each class; the highest decides */
	double facts[CANDOR_FACTS];        /* what they are made of */
	unsigned flags;                    /* CANDOR_AUTHOR_... */
	candor_tier tier;
	int64_t followers; /* -1: unknown */
	uint64_t posts;    /* distinct ones */
	uint64_t evidence; /* of these with enough evidence for a verdict */
	int32_t first_day, last_day;
	candor_estimate position;    /* -1 to 1 */
	candor_estimate credibility; /* 0 to 1; NaN for a kot */
	double effective_posts;      /* what credibility rests on */
	candor_estimate commercial_share, undisclosed_share, disclosure_rate;
	candor_estimate drift; /* of position, from the first to the last third of posts */
	candor_stage stage;
	candor_mode mode;
	double balance;         /* 0 one-sided .. 1 */
	double originality;     /* share of posts that do not repeat others or his own */
	double verticality;     /* 0 any topic .. 1 a single one */
	const char *topic;      /* the commonest; NULL: none */
	const char *brand;      /* the commonest; NULL: none */
	double brand_share;     /* of posts that name a brand */
	double concentration;   /* of brands: sum of squared shares */
	candor_loyalty loyalty; /* all of these: docs/brands.md */
	double social_share;    /* posts about social issues */
	uint64_t opinions;      /* posts with own experience, tests, comparisons, flaws */
	double opinion_share;   /* of own posts */
	double posts_per_week;
	double burstiness; /* -1 regular .. 0 random .. 1 bursts (Goh and Barabasi 2008) */
	candor_quote consumer[CANDOR_QUOTES], commercial[CANDOR_QUOTES];
	unsigned consumer_count, commercial_count;
	const char *const *campaigns; /* ids */
	size_t campaign_count;
	const candor_period *periods; /* in time */
	size_t period_count;
	candor_engagement engagement;
	double habits[CANDOR_HABITS]; /* NaN: unknown */
	int64_t mode_changes;         /* between quarters; -1: fewer than two have a mode */
	int64_t named_by;             /* authors of the archive by @handle; -1: unknown */
	const char *agency;           /* id; NULL: none */
	const candor_account
		*accounts;    /* of a person with several; the first has most followers */
	size_t account_count; /* 0: one only */
} candor_author;

/* Accounts that give the same contact for business: an agency's, or one person's. */
typedef struct candor_agency {
	char id[12];     /* "g" and eight hexadecimal digits, by its members */
	size_t authors;  /* at least three */
	size_t contacts; /* that three and more of them give */
	const candor_author *const *members; /* by rank; those that have posts enough */
	size_t member_count;
} candor_agency;

/* Followers from which on tiers begin. */
typedef struct candor_tiers candor_tiers;
/* Reads a table: lines like "micro 10000", for one platform "micro 20000 youtube"; blank ones
 * and "# ..." are skipped, and what is not said is as in the default. `name` is for messages.
 * CANDOR_OK, CANDOR_ENOMEM, CANDOR_ELIMIT or CANDOR_ESYNTAX, with the line. */
CANDOR_API int candor_tiers_read(candor_tiers **out, const char *name, candor_str text,
				 candor_err *err);
CANDOR_API void candor_tiers_free(candor_tiers *tiers);

/* A hashtag of commercial posts by several authors within two weeks; docs/campaigns.md. A use
 * is a day on which an author has it. */
typedef struct candor_hashtag {
	candor_str tag;         /* comparable, without its sign */
	candor_str client;      /* brand or account that most commercial ones name */
	uint64_t authors, uses; /* from first_day to last_day */
	int32_t first_day, last_day;
	double burst;      /* share of all uses that these are */
	double commercial; /* share of them in commercial posts */
	double disclosed;  /* ... in posts that disclose openly */
} candor_hashtag;

/* Authors who name the same brands on the same days; docs/campaigns.md. */
typedef struct candor_lockstep_member {
	candor_str author_id, author_name, platform;
	size_t days; /* of the group's */
} candor_lockstep_member;

typedef struct candor_lockstep_day {
	candor_str brand;
	int32_t day;
	size_t authors; /* members who name the brand on that day */
} candor_lockstep_day;

typedef struct candor_lockstep {
	const candor_lockstep_member *members;
	size_t member_count;
	const candor_lockstep_day *days; /* in time */
	size_t day_count;
	size_t brands;
	double surprise; /* -log10 of how many such groups chance would make */
} candor_lockstep;

/* Which accounts belong to one person. */
typedef struct candor_people candor_people;
/* Reads CSV with the columns person, platform and author_id, a row an account; rows with the
 * same person, whatever it is called, are one. `name` is for messages. CANDOR_OK, CANDOR_ENOMEM
 * or CANDOR_ESYNTAX, with the line: a row is no account, or one that is somebody else's. */
CANDOR_API int candor_people_read(candor_people **out, const char *name, candor_str text,
				  candor_err *err);
CANDOR_API void candor_people_free(candor_people *people);

/* Threads of the caller's, for work that falls into parts; the library has none of its own.
 * `run` calls task(data, index) once for each index below `count`, in any order and several at
 * a time if it likes, and returns when all these calls have returned. */
typedef struct candor_crew {
	void (*run)(void *context, void (*task)(void *data, size_t index), void *data,
		    size_t count);
	void *context;
} candor_crew;

typedef struct candor_authors_options {
	uint64_t min_posts; /* authors with fewer are left out; 0: none */
	const void *key;    /* NULL: authors keep their ids; else these are hashed with it */
	size_t key_size;
	const char *directory;       /* for a temporary file; NULL: where the system has them */
	const char *brand;           /* authors are compared with it; NULL: with none */
	const candor_tiers *tiers;   /* NULL: the default; must outlive the authors */
	const candor_people *people; /* NULL: each account is an author; must outlive them */
	const candor_crew *crew; /* concludes and writes; NULL: the calling thread does; must
				  * outlive the authors */
} candor_authors_options;

/* The authors of an archive. Parts gathered apart and merged in any order give the same as the
 * whole. Belongs to one thread at a time. */
typedef struct candor_authors candor_authors;
/* `options` may be NULL; the key must outlive the authors. */
CANDOR_API int candor_authors_new(candor_authors **out, const candor_authors_options *options,
				  candor_err *err);
/* A post without author_id is only counted. CANDOR_OK or CANDOR_ENOMEM. */
CANDOR_API int candor_authors_add(candor_authors *authors, const candor_post *post,
				  const candor_result *result);
/* Moves what `part` has into `authors`. CANDOR_OK, CANDOR_ENOMEM or CANDOR_EIO. */
CANDOR_API int candor_authors_merge(candor_authors *authors, candor_authors *part,
				    candor_err *err);
/* Finds campaigns and brands, estimates priors and describes each author, once, after the last
 * post. All results must come from `ruleset`, which must outlive the authors. CANDOR_EUSAGE:
 * nobody names the brand of the options. */
CANDOR_API int candor_authors_conclude(candor_authors *authors, const candor_ruleset *ruleset,
				       candor_err *err);
/* By the lower bound of credibility, best first; those without it last. NULL past the end. */
CANDOR_API const candor_author *candor_authors_at(const candor_authors *authors, size_t index);
CANDOR_API size_t candor_authors_count(const candor_authors *authors);
/* Accounts of options.people that have no posts; NULL past the end. */
CANDOR_API const candor_account *candor_authors_missing_at(const candor_authors *authors,
							   size_t index);
CANDOR_API size_t candor_authors_missing_count(const candor_authors *authors);
/* Most authors first; NULL past the end. */
CANDOR_API const candor_agency *candor_authors_agency_at(const candor_authors *authors,
							 size_t index);
CANDOR_API size_t candor_authors_agency_count(const candor_authors *authors);
/* Posts of all authors by position, in CANDOR_POSITION_BINS equal steps from -1 to 1; those
 * with too little evidence for a verdict are left out. */
enum { CANDOR_POSITION_BINS = 40 };
CANDOR_API const uint64_t *candor_authors_positions(const candor_authors *authors);
CANDOR_API uint64_t candor_authors_anonymous(const candor_authors *authors);
CANDOR_API void candor_authors_free(candor_authors *authors);

/* What ids and names are replaced by where there is a key: the same for the same bytes and key
 * on every machine, and not to be guessed without the key. */
enum { CANDOR_PSEUDONYM_SIZE = 16, CANDOR_KEY_LEAST = 16 };
/* Writes the pseudonym, lower-case letters and digits, and a NUL. Errors: CANDOR_EUSAGE (a key
 * of less than CANDOR_KEY_LEAST bytes), CANDOR_EIO (no cryptography). */
CANDOR_API int candor_pseudonym(char out[CANDOR_PSEUDONYM_SIZE + 1], candor_str id,
				const void *key, size_t key_size, candor_err *err);

/* Word for a fact, from 0: "ads", "work" ...; NULL past the end. */
CANDOR_API const char *candor_fact_name(unsigned fact);
/* Word for a habit, from 0: "circle", "team" ...; NULL past the end. */
CANDOR_API const char *candor_habit_name(unsigned habit);
CANDOR_API const char *candor_class_name(candor_class kind);
CANDOR_API const char *candor_tier_name(candor_tier tier);
CANDOR_API const char *candor_stage_name(candor_stage stage);
CANDOR_API const char *candor_mode_name(candor_mode mode);
/* Word for the flag 1 << index; NULL past the end. */
CANDOR_API const char *candor_author_flag_name(unsigned index);

/* ---- Lexicon tools ---- */

typedef enum candor_severity { CANDOR_NOTE, CANDOR_WARNING, CANDOR_ERROR } candor_severity;

typedef struct candor_diagnostic {
	candor_severity severity;
	const char *where; /* lexicon file */
	size_t line, column;
	const char *rule; /* id, or NULL */
	const char *what;
} candor_diagnostic;

typedef void (*candor_diagnostic_fn)(const candor_diagnostic *diagnostic, void *data);

/* Lints of a loaded ruleset (boundary traps, rules without a literal, duplicates, ...).
 * Returns the number of diagnostics at or above warning. */
CANDOR_API int candor_ruleset_check(const candor_ruleset *ruleset, candor_diagnostic_fn report,
				    void *data, candor_err *err);

typedef struct candor_test_counts {
	size_t examples, failed;
} candor_test_counts;

/* Runs every Match and No-Match example, with the engine of the ruleset. */
CANDOR_API int candor_ruleset_test(const candor_ruleset *ruleset, candor_diagnostic_fn report,
				   void *data, candor_test_counts *counts, candor_err *err);

/* The rule's stanza in canonical form, NUL-terminated, freed with candor_free. */
CANDOR_API int candor_ruleset_show(const candor_ruleset *ruleset, const char *id, char **out,
				   candor_err *err);

/* Canonical form of a .lex text: field order, spacing. `*out` is freed with candor_free. */
CANDOR_API int candor_lexicon_format(const char *name, candor_str text, char **out,
				     size_t *out_size, candor_err *err);

/* ---- Output ---- */

/* A growing byte buffer; zero-initialize. After a failed append `failed` stays set. */
typedef struct candor_buffer {
	char *data;
	size_t size, capacity;
	int failed;
	/* Where long outputs go piece by piece; NULL: they stay here as a whole. Not 0: it
	 * cannot, and the buffer has failed. */
	int (*drain)(void *context, const struct candor_buffer *buffer);
	void *context;
} candor_buffer;

CANDOR_API void candor_buffer_append(candor_buffer *buffer, const void *data, size_t size);
CANDOR_API void candor_buffer_free(candor_buffer *buffer);

/* A per-post output format: "jsonl", "csv". */
typedef struct candor_format candor_format;
CANDOR_API const candor_format *candor_format_find(const char *name); /* NULL: unknown */
CANDOR_API const candor_format *candor_format_at(size_t index);       /* NULL past the end */
CANDOR_API const char *candor_format_name(const candor_format *format);
/* Appends what comes before the first and after the last post. */
CANDOR_API void candor_format_begin(const candor_format *format, candor_buffer *out);
CANDOR_API void candor_format_post(const candor_format *format, const candor_post *post,
				   const candor_result *result, candor_buffer *out);
CANDOR_API void candor_format_end(const candor_format *format, candor_buffer *out);

/* A record that candor_block_next rejected, as a line of JSON, schema "candor.reject/1": the
 * bytes as the string `record` where they are UTF-8, else as `record_base64`; null where
 * they were not kept: too long, too deep in an array, a quote that is never closed, a wrong
 * comma. */
CANDOR_API void candor_reject_jsonl(const candor_origin *origin, const candor_err *err,
				    candor_str record, candor_buffer *out);

/* How text for people is drawn. */
typedef struct candor_style {
	int color;      /* ANSI colours */
	unsigned width; /* columns, 0: 80 */
} candor_style;

/* One post with its findings marked and the sum shown. */
CANDOR_API void candor_explain(const candor_post *post, const candor_result *result,
			       const candor_style *style, candor_buffer *out);

/* What was read: each input, what it was read as and what came of its records. Belongs to one
 * thread at a time. */
typedef struct candor_inputs candor_inputs;
CANDOR_API int candor_inputs_new(candor_inputs **out, candor_err *err);
/* A block that candor_block_next has emptied; in input order. */
CANDOR_API void candor_inputs_add(candor_inputs *inputs, const candor_block *block,
				  uint64_t posts, uint64_t rejected);
/* An error of candor_input_open or candor_input_read: something was not read to its end. */
CANDOR_API void candor_inputs_damage(candor_inputs *inputs, const candor_err *err);
/* The input to which the blocks belonged is read to its end. */
CANDOR_API void candor_inputs_end(candor_inputs *inputs, const candor_input *input);
/* Records that were skipped, and members that were not read: what no error tells of. */
CANDOR_API uint64_t candor_inputs_left_out(const candor_inputs *inputs);
/* Whether all there was has been passed over, as a directory of pictures is. */
CANDOR_API int candor_inputs_lack_posts(const candor_inputs *inputs);
/* For people; candor_summary_inputs makes it a part of a summary. */
CANDOR_API void candor_inputs_text(const candor_inputs *inputs, const candor_style *style,
				   candor_buffer *out);
CANDOR_API void candor_inputs_free(candor_inputs *inputs);

/* Counts over posts and the most telling ones. Summaries of parts, added in input order, give
 * the summary of the whole. */
typedef struct candor_summary candor_summary;
CANDOR_API int candor_summary_new(candor_summary **out, candor_err *err);
CANDOR_API int candor_summary_add(candor_summary *summary, const candor_post *post,
				  const candor_result *result);
/* Moves what `part` counted into `summary` and empties it. */
CANDOR_API int candor_summary_merge(candor_summary *summary, candor_summary *part);
/* A record that was not scored. */
CANDOR_API void candor_summary_reject(candor_summary *summary, const candor_err *err);
/* The summary also tells what was read. `inputs` must outlive it. */
CANDOR_API void candor_summary_inputs(candor_summary *summary, const candor_inputs *inputs);
CANDOR_API uint64_t candor_summary_posts(const candor_summary *summary);
CANDOR_API uint64_t candor_summary_rejected(const candor_summary *summary);
CANDOR_API uint64_t candor_summary_verdicts(const candor_summary *summary,
					    candor_verdict verdict);
CANDOR_API uint64_t candor_summary_flags(const candor_summary *summary, unsigned flag_index);
CANDOR_API void candor_summary_text(const candor_summary *summary, const candor_style *style,
				    candor_buffer *out);
/* The same as an HTML page; `note`, a sentence, may be NULL. */
CANDOR_API void candor_summary_html(const candor_summary *summary, const char *note,
				    candor_buffer *out);
CANDOR_API void candor_summary_free(candor_summary *summary);

/* Which authors are written. */
typedef struct candor_authors_view {
	const size_t *shown; /* indexes for candor_authors_at, rising; NULL: all */
	size_t shown_count;
	size_t cards;     /* at most so many, in text */
	const char *note; /* a sentence above all of a page; or NULL */
} candor_authors_view;

/* Authors that were concluded, and the campaigns found (of chosen authors: theirs): for people;
 * as JSON, an object a line, schemas "candor.author/1" and "candor.campaign/1"; as CSV, a row
 * an author. NULL as `view` shows all, and some cards. */
CANDOR_API void candor_authors_text(const candor_authors *authors,
				    const candor_authors_view *view, const candor_style *style,
				    candor_buffer *out);
CANDOR_API void candor_authors_jsonl(const candor_authors *authors,
				     const candor_authors_view *view, candor_buffer *out);
CANDOR_API void candor_authors_csv(const candor_authors *authors,
				   const candor_authors_view *view, candor_buffer *out);
/* All in one HTML page, every shown author with a card; of very many the best and the last. */
CANDOR_API void candor_authors_html(const candor_authors *authors,
				    const candor_authors_view *view, candor_buffer *out);

/* ---- Campaigns ---- */

/* What a group of posts by different authors that share a text is taken for. Only a campaign
 * speaks against its members. */
typedef enum candor_campaign_kind {
	CANDOR_CAMPAIGN_PAID,      /* commercial, and written for them */
	CANDOR_CAMPAIGN_GIVEAWAY,  /* participants of a prize draw */
	CANDOR_CAMPAIGN_QUOTATION, /* poems, lyrics, recipes, whatever goes round */
	CANDOR_CAMPAIGN_APP,       /* share texts that a program wrote; templates */
	CANDOR_CAMPAIGN_PRESS,     /* news and official statements */
	CANDOR_CAMPAIGN_KIND_COUNT
} candor_campaign_kind;

#define CANDOR_DAY_UNKNOWN INT32_MIN

typedef struct candor_campaign_member {
	candor_str id, platform, author_id, author_name; /* verbatim; may be empty */
	int32_t day; /* since 1970-01-01, or CANDOR_DAY_UNKNOWN */
	double commercial, position;
	candor_disclosure disclosure;
	int undisclosed; /* CANDOR_FLAG_UNDISCLOSED */
	int copy;        /* the author's same text once more; counts in no share */
} candor_campaign_member;

typedef struct candor_campaign {
	char id[12]; /* "c" and eight hexadecimal digits, by its members */
	candor_campaign_kind kind;
	double strength;             /* 0 to 1; docs/campaigns.md */
	double similarity;           /* of a member to the one most like it: mean Jaccard */
	size_t posts, authors;       /* distinct ones */
	int32_t first_day, last_day; /* shortest window with 80 % of the posts */
	int32_t peak_day;            /* with most authors */
	double half_life;            /* days in which the authors a day halve after the peak */
	double commercial;           /* mean of the members */
	double disclosed;            /* share of members that say so clearly */
	double undisclosed;          /* share of members with CANDOR_FLAG_UNDISCLOSED */
	candor_str text; /* of the most typical member: its first 300 bytes, verbatim */
	const candor_str
		*hashtags; /* in comparable spelling; of at least half of the members */
	size_t hashtag_count;
	/* By day, author_id, id; of many, the first 10,000. */
	const candor_campaign_member *members;
	size_t member_count;
} candor_campaign;

/* "campaign", "giveaway", "quotation", "app", "press"; NULL when out of range. */
CANDOR_API const char *candor_campaign_kind_name(candor_campaign_kind kind);

/* ---- Brands ---- */

/* A brand, or a work (a book, a film), and what is written about it. Shares are of its posts;
 * NaN: unknown. */
typedef struct candor_brand {
	candor_str name;  /* one of its spellings; NUL-terminated */
	unsigned sources; /* CANDOR_FOUND_... */
	int is_work;
	uint64_t posts; /* of authors with very many, estimated */
	size_t authors;
	double position;                    /* mean, by confidence */
	double consumer_share, brand_share; /* of either side, leaning ones too */
	double commercial;                  /* mean probability */
	double undisclosed;
	double complaints;      /* posts that name a flaw */
	double saturation;      /* mean over its weeks: commercial share of the week's posts */
	double peak_saturation; /* the highest of weeks with five posts or more */
	int32_t peak_week;      /* its Monday; days as elsewhere */
	int32_t first_day, last_day;
	size_t tiers[CANDOR_TIER_COUNT]; /* authors: the pyramid */
	size_t classes[CANDOR_CLASS_COUNT];
	/* The week in which far more authors than usual named it, in texts more alike than
	 * usual; CANDOR_DAY_UNKNOWN: there is none. */
	int32_t flood_week;
	size_t flood_authors;
	const char *topic;            /* the commonest; NULL: none */
	const char *const *campaigns; /* ids of paid ones, those with most of its posts first */
	size_t campaign_count;
} candor_brand;

/* Brands, then works, each by falling posts; NULL past the end. */
CANDOR_API const candor_brand *candor_authors_brand_at(const candor_authors *authors,
						       size_t index);
CANDOR_API size_t candor_authors_brand_count(const candor_authors *authors);

enum { CANDOR_RIVALS = 3 };

/* How an author would do for the brand of the options. */
typedef struct candor_candidate {
	size_t author;     /* index for candor_authors_at */
	double score;      /* 0 to 1: what they are ranked by */
	double topic_fit;  /* cosine of his topics and those of the brand's posts; NaN: unknown
			    */
	uint64_t mentions; /* posts of his that name it */
	int32_t first_day, last_day;       /* of these */
	uint64_t conflicts;                /* posts that praise a brand of the same field */
	const char *rivals[CANDOR_RIVALS]; /* these brands, most praised first; or NULL */
} candor_candidate;

/* Best first; NULL past the end, and when no brand was asked for. Accounts of brands and
 * institutions are left out. */
CANDOR_API const candor_candidate *candor_authors_candidate_at(const candor_authors *authors,
							       size_t index);
CANDOR_API size_t candor_authors_candidate_count(const candor_authors *authors);
/* The brand they are compared with, or NULL. */
CANDOR_API const candor_brand *candor_authors_wanted_brand(const candor_authors *authors);

/* "rule", "field", "product", "handle", "hashtag", "words", "title" for the bit 1 << index;
 * NULL past the end. */
CANDOR_API const char *candor_found_name(unsigned index);
CANDOR_API const char *candor_bond_name(candor_bond bond);

/* ---- Evaluation: scores against labels ---- */

/* What rows are ranked by. */
typedef enum candor_eval_rank {
	CANDOR_EVAL_RANK_COMMERCIAL,
	CANDOR_EVAL_RANK_POSITION /* -position; as a probability (1 - position) / 2 */
} candor_eval_rank;

/* Figures are told for each value of it, and for all rows. */
typedef enum candor_eval_by {
	CANDOR_EVAL_BY_FILE,
	CANDOR_EVAL_BY_AUTHOR,
	CANDOR_EVAL_BY_PLATFORM,
	CANDOR_EVAL_BY_LANG
} candor_eval_by;

typedef struct candor_eval_options {
	candor_eval_rank rank;
	candor_eval_by by;
	double threshold; /* rows at or above it are taken for positive */
	size_t worst;     /* misses, and false alarms, that are kept and shown */
	size_t resamples; /* draws of the bootstrap; 0: no intervals */
} candor_eval_options;

/* Scores of labelled rows; definitions are in docs/eval.md. Like a summary it is made of parts,
 * merged in input order, and a part needs the memory of its rows' scores, not of their texts.
 */
typedef struct candor_eval candor_eval;
CANDOR_API int candor_eval_new(candor_eval **out, const candor_eval_options *options,
			       candor_err *err);
/* A post whose label is 0 or 1 becomes a row; others are only counted. The result's ruleset
 * must outlive `eval`. CANDOR_OK or CANDOR_ENOMEM. */
CANDOR_API int candor_eval_add(candor_eval *eval, const candor_post *post,
			       const candor_result *result);
/* Moves the rows of `part`, which has the same options, into `eval`. CANDOR_OK or
 * CANDOR_ENOMEM.
 */
CANDOR_API int candor_eval_merge(candor_eval *eval, candor_eval *part);
CANDOR_API uint64_t candor_eval_rows(const candor_eval *eval);
CANDOR_API uint64_t candor_eval_unlabelled(const candor_eval *eval);
/* Figures for people; `style` may be NULL. */
CANDOR_API void candor_eval_text(candor_eval *eval, const candor_style *style,
				 candor_buffer *out);
/* JSON, an object a line, schema "candor.eval/1". */
CANDOR_API void candor_eval_json(candor_eval *eval, candor_buffer *out);
CANDOR_API void candor_eval_free(candor_eval *eval);

/* ---- Fitting weights to labelled posts ---- */

/* Labelled results, and the weights that suit them; docs/fit.md. A set is what one file holds:
 * all sets count the same, whatever their size. Belongs to one thread at a time. */
typedef struct candor_fit candor_fit;

typedef struct candor_fit_options {
	double ridge;   /* pull towards the authored weights; 0: the default */
	unsigned folds; /* of authors, for validation; 0: the default; 1: none */
	uint64_t seed;  /* of the folds */
} candor_fit_options;

/* `options` may be NULL. */
CANDOR_API int candor_fit_new(candor_fit **out, const candor_fit_options *options,
			      candor_err *err);
/* Announces a set. Its labels mean promotion or payment (1) or none (0); with `by_position`
 * they mean the brand's side (1) or the consumer's (0). Returns the set's number, from 0. */
CANDOR_API int candor_fit_set(candor_fit *fit, const char *name, int by_position,
			      candor_err *err);
/* Adds a post of a set. Posts of one author are held out together. 1: added; 0: it has no label
 * of 0 or 1 and is only counted; CANDOR_ENOMEM. */
CANDOR_API int candor_fit_add(candor_fit *fit, size_t set, const candor_post *post,
			      const candor_result *result);
/* Moves the posts of `part`, which needs no sets of its own, to the end of `fit`. */
CANDOR_API int candor_fit_merge(candor_fit *fit, candor_fit *part);
/* Fits to all posts, once. All results must come from `ruleset`, which must outlive the fit.
 * CANDOR_EUSAGE when no set has both labels. */
CANDOR_API int candor_fit_run(candor_fit *fit, const candor_ruleset *ruleset, candor_err *err);
/* Fits again without each fold of authors and without each set; after candor_fit_run. */
CANDOR_API int candor_fit_validate(candor_fit *fit, candor_err *err);

/* What was fitted, as a lexicon of overrides. */
CANDOR_API void candor_fit_lexicon(const candor_fit *fit, candor_buffer *out);
/* For people: what changed; how well each set is ranked before and after. */
CANDOR_API void candor_fit_changes(const candor_fit *fit, candor_buffer *out);
CANDOR_API void candor_fit_figures(const candor_fit *fit, candor_buffer *out);
/* Both for machines: JSON, an object a line, schema "candor.fit/1". */
CANDOR_API void candor_fit_json(const candor_fit *fit, candor_buffer *out);

/* Whose weights a figure is about. */
typedef enum candor_fit_view {
	CANDOR_FIT_PRESENT, /* those of the ruleset */
	CANDOR_FIT_FITTED,  /* fitted to all posts */
	CANDOR_FIT_FOLDS,   /* fitted without the posts of the author's fold */
	CANDOR_FIT_WITHOUT, /* fitted without the posts of the set */
	CANDOR_FIT_VIEWS
} candor_fit_view;

CANDOR_API void candor_fit_free(candor_fit *fit);

/* ---- Mining phrases ---- */

/* What distinguishes two piles of posts; docs/mine.md. Belongs to one thread at a time. */
typedef struct candor_miner candor_miner;

typedef struct candor_miner_options {
	candor_field field; /* text, title, bio or hashtags */
	candor_axis side;   /* whose phrases are proposed; CANDOR_NEUTRAL: of both */
	size_t min_posts;   /* a phrase needs on its side; 0: the default, 5 */
	size_t top;         /* proposals a side; 0: the default, 50 */
	size_t words;       /* of the longest phrases, or half their Han characters; 0: 3 */
	size_t examples;    /* snippets of posts a phrase */
	int show_covered;   /* phrases that rules hit already get entries, too */
} candor_miner_options;

typedef struct candor_miner_counts {
	uint64_t posts[2];             /* compared: brand, consumer */
	uint64_t authors[2];           /* posts without an author count as one each */
	uint64_t unlabelled, left_out; /* no label; beyond the limit of all text */
	uint64_t phrases;              /* that occur in min_posts of a side */
	int truncated;                 /* too many: some were not counted */
} candor_miner_counts;

/* A rule that hits a phrase, in how many posts: all of it, or a part. */
typedef struct candor_mined_rule {
	const candor_rule *rule;
	size_t whole, partly;
} candor_mined_rule;

typedef struct candor_mined {
	candor_str phrase; /* comparable text */
	candor_axis side;
	double z;          /* how sure: log_odds in standard deviations; above 0 */
	double log_odds;   /* nats, shrunk: how telling */
	size_t posts[2];   /* with the phrase: brand, consumer */
	size_t authors[2]; /* of these */
	int covered;       /* a rule hits all of it in at least half of its posts */
	const candor_mined_rule *rules; /* by whole, partly, id */
	size_t rule_count;
	const candor_str *examples; /* the value around the phrase, from its side */
	size_t example_count;
} candor_mined;

/* CANDOR_EUSAGE: an option makes no sense. */
CANDOR_API int candor_miner_new(candor_miner **out, const candor_miner_options *options,
				candor_err *err);
/* The post is copied; `result` may be NULL. CANDOR_NEUTRAL: its label tells the side, 1 brand,
 * 0 consumer. CANDOR_OK or CANDOR_ENOMEM. */
CANDOR_API int candor_miner_add(candor_miner *miner, candor_axis side, const candor_post *post,
				const candor_result *result);
/* Moves the posts of `part`, which has the same options, into `miner`. CANDOR_OK or
 * CANDOR_ENOMEM. */
CANDOR_API int candor_miner_merge(candor_miner *miner, candor_miner *part);
/* Compares, once, after the last post. All results must come from `ruleset`, which must outlive
 * the miner; NULL: there were none. CANDOR_EUSAGE: a side has no posts. */
CANDOR_API int candor_miner_run(candor_miner *miner, const candor_ruleset *ruleset,
				candor_err *err);
CANDOR_API candor_miner_counts candor_miner_count(const candor_miner *miner);
/* Phrases by falling z, proposed and covered ones; NULL past the end. */
CANDOR_API const candor_mined *candor_miner_phrase(const candor_miner *miner, size_t index);
/* The proposals as a draft lexicon, as a table for people, and as JSON, an object a line,
 * schema "candor.mined/1". */
CANDOR_API void candor_miner_lexicon(const candor_miner *miner, candor_buffer *out);
CANDOR_API void candor_miner_text(const candor_miner *miner, candor_buffer *out);
CANDOR_API void candor_miner_json(const candor_miner *miner, candor_buffer *out);
CANDOR_API void candor_miner_free(candor_miner *miner);

/* Appends `text` so that a terminal shows it and nothing else happens: control, bidirectional
 * and other invisible characters become visible escapes, bad UTF-8 becomes U+FFFD. */
CANDOR_API void candor_append_safe(candor_buffer *out, candor_str text);

#ifdef __cplusplus
}
#endif

#endif
