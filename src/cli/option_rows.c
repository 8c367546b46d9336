/* The rows that the commands' option tables are made of. */
#include "cli/options.h"

#define ROW(row, member, name, letter, value, kind, choices, help)                         \
	const struct option option_##row = {                                               \
		name, letter, value, kind, offsetof(struct options, member), choices, help \
	}

ROW(against, against, "against", 0, "FILE", OPTION_WORDS, NULL,
    "posts of the other side; those of the operands are then\npromotional whatever their "
    "labels; "
    "repeatable");
ROW(author, wanted, "author", 0, "ID", OPTION_WORDS, NULL,
    "show this author, with a card in text; all are read;\nrepeatable");
ROW(authors, authors, "authors", 0, NULL, OPTION_SWITCH, NULL,
    "add the shipped lexicons that tell of authors: topics\nand cues, which count nothing");
ROW(authors_from, authors_from, "authors-from", 0, "FILE", OPTION_WORD, NULL,
    "show the authors whose ids FILE has, one a line");
ROW(bio, bio, "bio", 0, "TEXT", OPTION_WORD, NULL, "the author's profile text");
ROW(bootstrap, bootstrap, "bootstrap", 0, "N", OPTION_WORD, NULL,
    "draws for the intervals (default 200; 0: none)");
ROW(brand, brand, "brand", 0, "NAME", OPTION_WORD, NULL,
    "rank authors for the brand NAME instead (text, jsonl)");
ROW(by, by, "by", 0, "WHAT", OPTION_WORD, "file|author|platform|lang",
    "figures for each file (default), author, platform or\nlang, besides those of all rows");
ROW(by_position, by_position, "by-position", 0, "FILE", OPTION_WORDS, NULL,
    "a set whose labels mean the brand's side (1) or the\nconsumer's (0); repeatable");
ROW(check, check, "check", 0, NULL, OPTION_SWITCH, NULL,
    "change nothing; exit 1 if a file is not canonical");
ROW(color, color, "color", 0, "WHEN", OPTION_WORD, "auto|always|never",
    "auto (default), always or never; NO_COLOR is respected");
ROW(engine, engine, "engine", 0, "NAME", OPTION_WORD, "fast|plain|vectorscan",
    "fast (default), vectorscan (another filter, where built\nin) or plain (every pattern: the "
    "slow reference)");
ROW(examples, examples, "examples", 0, "N", OPTION_COUNT, NULL,
    "quote N posts a phrase (default none; at most 10)");
ROW(exporter, exporter, "exporter", 0, "ID", OPTION_WORD, NULL,
    "read records as this exporter of candor formats wrote\nthem; none: by their names only "
    "(default: recognized)");
ROW(encoding, encoding, "encoding", 0, "NAME", OPTION_WORD, NULL,
    "auto (default), UTF-8, UTF-16LE, UTF-16BE, UTF-32LE,\nUTF-32BE, GB18030, Big5 or "
    "Windows-1252");
ROW(exporter_file, exporters, "exporter-file", 0, "FILE", OPTION_WORDS, NULL,
    "add formats of your own (docs/formats.md); repeatable");
ROW(fail_on, fail_on, "fail-on", 0, "WHAT", OPTION_WORDS, NULL,
    "exit 1 if a post is WHAT: brand, leaning-brand (or\nworse), a flag like undisclosed, or "
    "at a position\nlike -0.5 (or below); repeatable");
ROW(field, field, "field", 0, "NAME", OPTION_WORD, "text|title|bio|hashtags",
    "text (default), title, bio or hashtags");
ROW(file, file, "file", 0, "FILE", OPTION_WORD, NULL, "explain a post of FILE");
ROW(folds, folds, "folds", 0, "K", OPTION_COUNT, NULL,
    "author folds for validation (default 5; 1: none)");
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
ROW(max_cell, max_cell, "max-cell", 0, "SIZE", OPTION_SIZE, NULL,
    "refuse workbooks with cells above SIZE bytes");
ROW(max_depth, max_depth, "max-depth", 0, "N", OPTION_COUNT, NULL,
    "reject JSON that nests deeper than N levels");
ROW(max_fields, max_fields, "max-fields", 0, "N", OPTION_COUNT, NULL,
    "reject CSV rows of more than N columns");
ROW(max_members, max_members, "max-members", 0, "N", OPTION_COUNT, NULL,
    "refuse archives of more than N members");
ROW(max_nesting, max_nesting, "max-nesting", 0, "N", OPTION_COUNT, NULL,
    "refuse archives more than N levels inside each other");
ROW(max_ratio, max_ratio, "max-ratio", 0, "N", OPTION_COUNT, NULL,
    "refuse input that expands more than N times");
ROW(max_record, max_record, "max-record", 0, "SIZE", OPTION_SIZE, NULL,
    "reject records above SIZE bytes (K, M, G)");
ROW(max_window, max_window, "max-window", 0, "SIZE", OPTION_SIZE, NULL,
    "refuse zstd that needs more than SIZE bytes (K, M, G)");
ROW(max_workbook, max_workbook, "max-workbook", 0, "SIZE", OPTION_SIZE, NULL,
    "refuse workbooks of more than SIZE bytes of XML");
ROW(min_posts, min_posts, "min-posts", 0, "N", OPTION_COUNT, NULL,
    "posts of its side that have a phrase (default 5)");
ROW(min_posts_vet, min_posts, "min-posts", 0, "N", OPTION_COUNT, NULL,
    "leave out authors with fewer posts");
ROW(ngram, ngram, "ngram", 0, "N", OPTION_COUNT, NULL,
    "phrases of up to N words or 2N Han characters\n(default 3; at most 8)");
ROW(no_builtin, no_builtin, "no-builtin", 0, NULL, OPTION_SWITCH, NULL,
    "leave the shipped lexicons out");
ROW(output, outputs, "output", 'o', "FORMAT[:FILE]", OPTION_WORDS, NULL,
    "text (default), jsonl, csv or html, to standard\noutput or FILE; repeatable");
ROW(output_eval, outputs, "output", 'o', "FORMAT", OPTION_WORDS, "text|json",
    "text (default) or json");
ROW(output_lexicon, lexicon_file, "output", 'o', "FILE", OPTION_WORD, NULL,
    "write the lexicon to FILE (default: standard output)");
ROW(output_mine, outputs, "output", 'o', "FORMAT", OPTION_WORDS, "lex|text|json",
    "lex (default: a draft lexicon), text or json");
ROW(output_one, outputs, "output", 'o', "FORMAT", OPTION_WORDS, NULL,
    "text (default) or jsonl");
ROW(pseudonymize, key_file, "pseudonymize", 0, "KEYFILE", OPTION_WORD, NULL,
    "replace ids and names by a hash under the key that\nKEYFILE holds (at least 16 bytes)");
ROW(quiet, quiet, "quiet", 'q', NULL, OPTION_SWITCH, NULL,
    "no summary unless asked for, no progress, no notes");
ROW(rank, rank, "rank", 0, "SCORE", OPTION_WORD, "commercial|position",
    "rank rows by commercial (default) or by -position");
ROW(recursive, recursive, "recursive", 'r', NULL, OPTION_SWITCH, NULL,
    "enter directories; what holds no posts is passed over");
ROW(rejects, rejects_file, "rejects", 0, "FILE", OPTION_WORD, NULL,
    "write rejected records to FILE, a JSON object a line");
ROW(report, report, "report", 0, "FILE", OPTION_WORD, NULL,
    "write the report to FILE (default: standard error;\n-: standard output)");
ROW(report_json, report_json, "report-json", 0, "FILE", OPTION_WORD, NULL,
    "write the report as JSON, an object a line, to FILE\n(-: standard output)");
ROW(ridge, ridge, "ridge", 0, "L", OPTION_WORD, NULL,
    "pull towards the authored weights: L times the\nsquared distance (default 0.01)");
ROW(same_author, people_file, "same-author", 0, "FILE", OPTION_WORD, NULL,
    "join accounts of one person: CSV with the columns\nperson, platform and author_id");
ROW(seed, seed, "seed", 0, "N", OPTION_COUNT, NULL, "another assignment of authors to folds");
ROW(show_covered, show_covered, "show-covered", 0, NULL, OPTION_SWITCH, NULL,
    "propose phrases that rules hit already, too");
ROW(side, side, "side", 0, "SIDE", OPTION_WORD, "brand|consumer|both",
    "phrases of the brand, the consumer or both (default)");
ROW(strict, strict, "strict", 0, NULL, OPTION_SWITCH, NULL,
    "JSON by RFC 8259 only; a bad record ends the run");
ROW(strict_lexicon, strict, "strict", 0, NULL, OPTION_SWITCH, NULL,
    "warnings and notes are errors");
ROW(threads, threads, "threads", 'j', "N", OPTION_COUNT, NULL,
    "threads to use (default: one a processor)");
ROW(threshold, threshold, "threshold", 0, "P", OPTION_WORD, NULL,
    "take rows scored P or more for positive (default 0.5;\n0.2 for -position)");
ROW(tiers, tiers_file, "tiers", 0, "FILE", OPTION_WORD, NULL,
    "followers from which on tiers begin: lines like\n\"micro 10000\" or \"micro 20000 "
    "youtube\"");
ROW(title, title, "title", 0, "TEXT", OPTION_WORD, NULL, "the post's title");
ROW(top, top, "top", 0, "N", OPTION_COUNT, NULL, "phrases a side (default 50)");
ROW(top_vet, top, "top", 0, "N", OPTION_COUNT, NULL,
    "cards of the first N authors, in text (default 5, or\nall that were asked for)");
ROW(unused, unused, "unused", 0, NULL, OPTION_SWITCH, NULL,
    "list the rules without a hit that are not marked rare;\nexit 1 if there are any");
ROW(whole, whole, "whole", 0, NULL, OPTION_SWITCH, NULL,
    "plain text: each file is one post, not each line");
ROW(worst, worst, "worst", 0, "N", OPTION_WORD, NULL,
    "show the N worst misses and false alarms (default 5)");
