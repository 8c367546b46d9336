/*
 * Every limit of candor in one place. Input and lexicons are hostile until proven otherwise, so
 * whatever can grow has a bound here, a message that names it and a test.
 */
#ifndef CANDOR_BASE_LIMITS_H
#define CANDOR_BASE_LIMITS_H

/* ---- Input ---- */

/* Bytes read at a time: large enough to amortize a system call, small enough to stay in L2. */
#define LIMIT_READ_CHUNK ((size_t)256 << 10)
/* One record (a line, an array element, a CSV row); longer ones are rejected, not truncated. */
#define LIMIT_RECORD_BYTES ((size_t)32 << 20)
/* JSON nesting: real exports stay below 20. More than the second cannot be allowed: the reader
 * has a bit for each level, and some calls on the stack. */
#define LIMIT_JSON_DEPTH      512
#define LIMIT_JSON_DEPTH_MOST 2048
/* Columns of a CSV row: wide exports have some hundred. */
#define LIMIT_CSV_FIELDS 4096
/* Expansion of a compressed file, all its layers together, checked only after
 * LIMIT_EXPANSION_FLOOR bytes. Repetitive honest logs reach 200; deflate cannot exceed 1,032,
 * and a bomb sits close to that. */
#define LIMIT_EXPANSION_RATIO 500
#define LIMIT_EXPANSION_FLOOR ((size_t)1 << 20)
/* Containers (compressions, archives) inside each other: backups of exports have four. */
#define LIMIT_NESTING 8
/* Members of all archives in one file, at some 300 bytes of directory each: a download with all
 * its pictures has tens of thousands. */
#define LIMIT_MEMBERS ((size_t)250000)
/* Path of a member: what Linux allows for a path. */
#define LIMIT_MEMBER_NAME ((size_t)4096)
/* Names of members that were not read: kept of each kind to be told. */
#define LIMIT_UNREAD_NAMES ((size_t)4096)
/* Damaged members of an archive behind which reading starts anew, each time from its front. */
#define LIMIT_ARCHIVE_RESTARTS 16
/* A zstd window, which is held in memory: what zstd itself reads unless it is told more. */
#define LIMIT_ZSTD_WINDOW ((size_t)128 << 20)
/* Depth of directories entered by --recursive; also stops symbolic-link loops. */
#define LIMIT_DIRECTORY_DEPTH 64

/* ---- Formats of exporters ---- */

/* Stanzas, their paths and what these hold: the shipped table has some 90 with 20 paths each.
 */
#define LIMIT_EXPORTERS  1000
#define LIMIT_PATH_NODES 100000
#define LIMIT_PATH_KEYS  16
/* Lines `Signature` and conditions of one stanza; names of a condition. */
#define LIMIT_SIGNATURES       8
#define LIMIT_CONDITIONS       16
#define LIMIT_CONDITION_VALUES 8
/* Lines `Rows` of one stanza: versions of an exporter. */
#define LIMIT_LAYOUTS 8
/* Fields taken from a joined object, and objects of one record that can be joined. */
#define LIMIT_JOIN_COLUMNS 16
#define LIMIT_JOIN_ROWS    ((size_t)1 << 16)
/* Files next to the posts that tell who wrote them, and bytes of one. */
#define LIMIT_BESIDE       4
#define LIMIT_BESIDE_BYTES ((size_t)1 << 20)
/* Records looked at to find out which exporter wrote them, and elements of each array. */
#define LIMIT_SAMPLE_RECORDS  20
#define LIMIT_SAMPLE_ELEMENTS 20
/* Records looked at for a post before a member, or a file found in a directory, is passed over.
 */
#define LIMIT_TRIED_RECORDS 100
/* Bytes of either kind of look, of more than one record; less than LIMIT_READ_CHUNK. */
#define LIMIT_SAMPLE_BYTES ((size_t)128 << 10)

/* ---- XML and workbooks ---- */

/* Elements inside each other: workbooks and Disqus need 10. */
#define LIMIT_XML_DEPTH 64
/* The sheets of a workbook, with its strings, as XML. */
#define LIMIT_WORKBOOK_BYTES ((size_t)256 << 20)
#define LIMIT_WORKBOOK_PARTS ((size_t)1000)
/* Rows, columns and text of a cell (32,767 characters) in Excel. */
#define LIMIT_SHEET_ROWS    (1u << 20)
#define LIMIT_SHEET_COLUMNS (1u << 14)
#define LIMIT_CELL_BYTES    ((size_t)128 << 10)

/* ---- Text ---- */

/* One code point can grow 18-fold under NFKC (U+FDFA); text that grows beyond this factor over
 * LIMIT_TEXT_FLOOR bytes is cut and flagged. */
#define LIMIT_TEXT_GROWTH 4
#define LIMIT_TEXT_FLOOR  ((size_t)4096)
/* Combining marks kept on one base character; UAX 15 "stream-safe" uses 30. */
#define LIMIT_SEGMENT_CODE_POINTS 64

/* ---- Lexicons ---- */

#define LIMIT_LEXICON_BYTES ((size_t)16 << 20)
#define LIMIT_LEXICON_LINE  ((size_t)64 << 10)
#define LIMIT_STANZA_FIELDS 512
#define LIMIT_RULES         20000
#define LIMIT_CATEGORIES    128 /* an index fits a byte */
/* Categories that authors are described by: the first ones, a set of which is one word. */
#define LIMIT_AUTHOR_CATEGORIES 64
#define LIMIT_INCLUDE_DEPTH     8
/* Files one ruleset may be loaded from: includes of includes multiply. */
#define LIMIT_LEXICON_FILES 1000
/* Phrases and patterns together; a compiled pattern takes up to 64 KiB. */
#define LIMIT_PATTERNS 50000
/* Rule names and globs in all composites: each is a set with a bit for every rule. */
#define LIMIT_RULE_SETS        2000
#define LIMIT_EXPRESSION_NODES 512
#define LIMIT_EXPRESSION_DEPTH 32
#define LIMIT_RULE_HITS        16 /* largest Max-Hits */
#define LIMIT_PHRASE_WORDS     16

/* Matching: work is counted, not timed, so a result does not depend on the machine. */
#define LIMIT_PCRE2_MATCH    200000
#define LIMIT_PCRE2_DEPTH    2000
#define LIMIT_PCRE2_HEAP_KIB 8192
/* Literals taken from one pattern for the prefilter. */
#define LIMIT_PATTERN_LITERALS 64
#define LIMIT_PATTERN_SETS     2

/* Matches of one pattern looked at in one post, before context and Max-Hits. */
#define LIMIT_PATTERN_MATCHES 64
/* Findings kept for one post; more set the flag `limit`. */
#define LIMIT_POST_FINDINGS 512

/* ---- Mining ---- */

/* All posts of one run, in words and Han characters; 100 MB of English, at 8 bytes each. */
#define LIMIT_MINE_TOKENS ((size_t)32 << 20)
/* Different words, and different phrases that are counted at a time, at about 100 bytes. */
#define LIMIT_MINE_WORDS   ((size_t)1 << 20)
#define LIMIT_MINE_PHRASES ((size_t)4 << 20)
/* Text kept to quote examples from. */
#define LIMIT_MINE_EXAMPLE_BYTES ((size_t)256 << 20)
#define LIMIT_MINE_EXAMPLES      10

/* ---- Campaigns ---- */

/* Posts that wait until they are entered with their authors, half a kilobyte each, and bytes of
 * the authors' ids and names. */
#define LIMIT_NOTES       ((size_t)16 << 10)
#define LIMIT_NOTES_BYTES ((size_t)4 << 20)

/* Bytes of a text that are compared, links and the like not counted: 5,000 Chinese characters.
 */
#define LIMIT_CAMPAIGN_TEXT ((size_t)16 << 10)
/* Beginning of a text that is kept to be quoted. */
#define LIMIT_CAMPAIGN_QUOTE ((size_t)300)
/* Texts of a bucket that every further one is compared with, and comparisons in vain after
 * which a text is given up. Posts made to share a bucket and nothing else would take a day
 * without. */
#define LIMIT_CAMPAIGN_LEADERS 32
#define LIMIT_CAMPAIGN_MISSES  32
/* Texts akin to each other among which reworded ones are looked for; more are a template. */
#define LIMIT_CAMPAIGN_REWORDED ((size_t)2000)
/* Members that are listed and looked at closely; further ones are counted. */
#define LIMIT_CAMPAIGN_MEMBERS ((size_t)10000)

/* ---- Brands ---- */

/* Names that may be those of brands, of commercial posts, at some 60 bytes; of more, a sample
 * drawn by their hashes. A million posts of a social network have about 80,000. */
#define LIMIT_BRAND_NAMES ((size_t)256 << 10)

/* Authors who name a brand on one day, above which nobody is looked for who keeps step, and
 * pairs of authors on one day, 12 bytes each: with more of them fewer authors are a crowd.
 * Days that two authors have in common, as far as they are looked at. */
#define LIMIT_LOCKSTEP_CROWD    64
#define LIMIT_LOCKSTEP_MEETINGS ((size_t)1 << 20)
#define LIMIT_LOCKSTEP_DAYS     256

/* ---- Report ---- */

/* Authors of one HTML report, some 3 KB each: browsers open it within seconds. */
#define LIMIT_REPORT_AUTHORS ((size_t)5000)

/* A table of tiers: five lines for each of some hundred platforms. */
#define LIMIT_TIERS_BYTES ((size_t)64 << 10)

/* A list of accounts by person: a hundred thousand rows. */
#define LIMIT_PEOPLE_BYTES ((size_t)8 << 20)

/* ---- Program ---- */

#define LIMIT_THREADS 256
/* A key of --pseudonymize: whoever names a longer file named the wrong one. */
#define LIMIT_KEY_BYTES ((size_t)4 << 10)
/* A list of --authors-from: millions of ids. */
#define LIMIT_ID_LIST_BYTES ((size_t)64 << 20)

#endif
