/* The rows that the commands' option tables are made of. */
#include "cli/options.h"

#define ROW(row, member, name, letter, value, kind, choices, help)                         \
	const struct option option_##row = {                                               \
		name, letter, value, kind, offsetof(struct options, member), choices, help \
	}

ROW(bio, bio, "bio", 0, "TEXT", OPTION_WORD, NULL, "the author's profile text");
ROW(bootstrap, bootstrap, "bootstrap", 0, "N", OPTION_WORD, NULL,
    "draws for the intervals (default 200; 0: none)");
ROW(by, by, "by", 0, "WHAT", OPTION_WORD, "file|author|platform|lang",
    "figures for each file (default), author, platform or\nlang, besides those of all rows");
ROW(check, check, "check", 0, NULL, OPTION_SWITCH, NULL,
    "change nothing; exit 1 if a file is not canonical");
ROW(color, color, "color", 0, "WHEN", OPTION_WORD, "auto|always|never",
    "auto (default), always or never; NO_COLOR is respected");
ROW(engine, engine, "engine", 0, "NAME", OPTION_WORD, "fast|plain|vectorscan",
    "fast (default), vectorscan (another filter, where built\nin) or plain (every pattern: the "
    "slow reference)");
ROW(fail_on, fail_on, "fail-on", 0, "WHAT", OPTION_WORDS, NULL,
    "exit 1 if a post is WHAT: brand, leaning-brand (or\nworse), a flag like undisclosed, or "
    "at a position\nlike -0.5 (or below); repeatable");
ROW(file, file, "file", 0, "FILE", OPTION_WORD, NULL, "explain a post of FILE");
ROW(format, format, "format", 0, "NAME", OPTION_WORD, "auto|jsonl|json|csv|tsv|text",
    "auto (default), jsonl, json, csv, tsv or text");
ROW(help, help, "help", 'h', NULL, OPTION_SWITCH, NULL, "print this help");
ROW(id, id, "id", 0, "ID", OPTION_WORD, NULL, "which post of --file: its id, or FILE:LINE");
ROW(ignore, ignored, "ignore", 0, "FIELD", OPTION_WORDS,
    "title|text|hashtags|author_name|bio|mentions|urls|paid_partnership",
    "score as if the posts had no FIELD: title, text,\nhashtags, author_name, bio, mentions, "
    "urls or\n"
    "paid_partnership; repeatable");
ROW(label_field, label_field, "label-field", 0, "NAME", OPTION_WORD, NULL,
    "the field that holds the label (default: label)");
ROW(lexicon, lexicons, "lexicon", 0, "PATH", OPTION_WORDS, NULL,
    "add a .lex file or a directory of them; repeatable");
ROW(map, map, "map", 0, "PAIRS", OPTION_WORD, NULL,
    "own field names first: text=desc,author_id=uid");
ROW(max_ratio, max_ratio, "max-ratio", 0, "N", OPTION_COUNT, NULL,
    "refuse input that expands more than N times");
ROW(max_record, max_record, "max-record", 0, "SIZE", OPTION_SIZE, NULL,
    "reject records above SIZE bytes (K, M, G)");
ROW(no_builtin, no_builtin, "no-builtin", 0, NULL, OPTION_SWITCH, NULL,
    "leave the shipped lexicons out");
ROW(output, outputs, "output", 'o', "FORMAT[:FILE]", OPTION_WORDS, NULL,
    "text (default), jsonl or csv, to standard output or\nFILE; repeatable");
ROW(output_one, outputs, "output", 'o', "FORMAT", OPTION_WORDS, NULL,
    "text (default) or jsonl");
ROW(output_eval, outputs, "output", 'o', "FORMAT", OPTION_WORDS, "text|json",
    "text (default) or json");
ROW(quiet, quiet, "quiet", 'q', NULL, OPTION_SWITCH, NULL,
    "no summary unless asked for, no progress, no notes");
ROW(rank, rank, "rank", 0, "SCORE", OPTION_WORD, "commercial|position",
    "rank rows by commercial (default) or by -position");
ROW(recursive, recursive, "recursive", 'r', NULL, OPTION_SWITCH, NULL,
    "enter directories; reads .jsonl .ndjson .json .csv\n.tsv .txt, each also with .gz");
ROW(strict, strict, "strict", 0, NULL, OPTION_SWITCH, NULL,
    "JSON by RFC 8259 only; a bad record ends the run");
ROW(strict_lexicon, strict, "strict", 0, NULL, OPTION_SWITCH, NULL, "warnings are errors");
ROW(threads, threads, "threads", 'j', "N", OPTION_COUNT, NULL,
    "threads to use (default: one a processor)");
ROW(threshold, threshold, "threshold", 0, "P", OPTION_WORD, NULL,
    "take rows scored P or more for positive (default 0.5;\n0.2 for -position)");
ROW(title, title, "title", 0, "TEXT", OPTION_WORD, NULL, "the post's title");
ROW(whole, whole, "whole", 0, NULL, OPTION_SWITCH, NULL,
    "plain text: each file is one post, not each line");
ROW(worst, worst, "worst", 0, "N", OPTION_WORD, NULL,
    "show the N worst misses and false alarms (default 5)");
