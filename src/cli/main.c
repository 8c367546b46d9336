/* The program: finds the command, reads its options, runs it. */
#include <signal.h>
#include <string.h>

#include "cli/cmd.h"
#include "cli/report.h"

#define STATUS_NOTES                                                                    \
	"Exit status: 0 nothing at or above --fail-on; 1 something is; 2 trouble with " \
	"usage,\n"                                                                      \
	"lexicons or input, even when posts were found."

static const struct option *const no_options[] = { &option_help, NULL };

static const struct command commands[] = {
	{ "scan", "[OPTION...] [FILE...]", "score exported posts",
	  "FILE is JSON Lines, JSON, CSV, TSV or plain text, compressed or not; standard "
	  "input\n"
	  "where there is none, or for -.\n" STATUS_NOTES,
	  scan_options, NULL, scan_run },
	{ "vet", "[OPTION...] [FILE...]",
	  "sum posts up by author: credibility, class, campaigns",
	  "All posts are read, whoever is shown: peers and campaigns need them. Exit status: "
	  "0;\n"
	  "2 trouble with usage, lexicons or input, even when authors were found.",
	  vet_options, NULL, vet_run },
	{ "explain", "[OPTION...] [TEXT...]", "show how one post's score comes about",
	  "The post is TEXT, or standard input where there is none, or a post of --file.",
	  explain_options, NULL, explain_run },
	{ "eval", "[OPTION...] [FILE...]", "measure scores against labels",
	  "Rows are posts with a field label that is 0 or 1; others are counted and left\n"
	  "out. Exit status: 0; 2 without such a row, or when records were rejected.",
	  eval_options, NULL, eval_run },
	{ "fit", "[OPTION...] [FILE...]", "fit weights to labelled posts",
	  "Each FILE is a set of posts with a field label: 1 for promotion or payment, 0 for\n"
	  "none. All sets count the same. Writes a lexicon of overrides; with it,\n"
	  "--lexicon FILE scores as fitted. Exit status: 0; 2 when no set has both labels,\n"
	  "or when records were rejected.",
	  fit_options, NULL, fit_run },
	{ "formats", "[OPTION...] [ID...]",
	  "list the exports that are recognized, or show some",
	  "Each with the keys it is recognized by; of those named, the whole stanza.",
	  formats_options, NULL, formats_run },
	{ "lexicon", "COMMAND [OPTION...]", "check, test, list and format rules",
	  "candor lexicon COMMAND --help tells more.", no_options, lexicon_commands, NULL },
	{ NULL, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const struct command program = {
	"",
	"COMMAND [OPTION...] [OPERAND...]",
	"Tells consumers from brands: scores social posts and explains every number",
	"candor COMMAND --help tells more; candor --version names the "
	"libraries.\n" STATUS_NOTES,
	NULL,
	commands,
	NULL
};

static int print_version(void)
{
	candor_buffer out = { 0 };

	buffer_printf(&out, "candor %s\n%s\nengine: %s\n", candor_version(), candor_libraries(),
		      candor_has_engine(CANDOR_ENGINE_VECTORSCAN) ? "fast, plain, vectorscan"
								  : "fast, plain");
	return print_buffer(&out);
}

/* The last word of a command's name. */
static const char *short_name(const struct command *command)
{
	const char *space = strrchr(command->name, ' ');

	return space ? space + 1 : command->name;
}

static int unknown_command(const struct command *group, const char *word)
{
	const char *names[16], *near, *space = group->name[0] ? " " : "";
	size_t count = 0;

	for (; group->parts[count].name && count < 15; count++)
		names[count] = short_name(&group->parts[count]);
	names[count] = NULL;
	near = options_nearest(word, names);
	if (near)
		return complain("unknown command %s%s%s; did you mean %s?", group->name, space,
				word, near);
	return complain("unknown command %s%s%s; see candor%s%s --help", group->name, space,
			word, space, group->name);
}

static int run_one(const struct command *command, char **words, size_t count)
{
	struct options options = { 0 };
	int status = options_parse(&options, command, words, count);

	if (!status)
		status = options.help ? options_help(command) : command->run(&options);
	options_free(&options);
	return status;
}

/* Runs the command of the group that the first word names. */
static int run(const struct command *group, char **words, size_t count)
{
	const char *space = group->name[0] ? " " : "";

	if (!count)
		return complain("which command? See candor%s%s --help", space, group->name);
	if (!strcmp(words[0], "--help") || !strcmp(words[0], "-h"))
		return options_help(group);
	for (const struct command *part = group->parts; part->name; part++) {
		if (strcmp(short_name(part), words[0]))
			continue;
		if (part->parts)
			return run(part, words + 1, count - 1);
		return run_one(part, words + 1, count - 1);
	}
	return unknown_command(group, words[0]);
}

int main(int argc, char **argv)
{
	int status, closed;

	/* A closed pipe is an error of write, not the end. */
	signal(SIGPIPE, SIG_IGN);
	if (argc == 2 && (!strcmp(argv[1], "--version") || !strcmp(argv[1], "-V")))
		status = print_version();
	else
		status = run(&program, argv + 1, argc > 0 ? (size_t)argc - 1 : 0);
	closed = close_output();
	return closed && status < EXIT_TROUBLE ? closed : status;
}
