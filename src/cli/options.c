#include "cli/options.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/report.h"

#define HELP_COLUMNS 30
#define NAMES_MAX    64 /* options of one command, with room to spare */

/* ---- Words ---- */

int words_add(struct words *words, const char *word)
{
	const char **items;

	/* Grows at powers of two. */
	if (!(words->count & (words->count - 1))) {
		size_t capacity = words->count ? 2 * words->count : 1;

		if (capacity > SIZE_MAX / sizeof(*items))
			return -1;
		items = realloc(words->items, capacity * sizeof(*items));
		if (!items)
			return -1;
		words->items = items;
	}
	words->items[words->count++] = word;
	return 0;
}

void options_free(struct options *options)
{
	free(options->exporters.items);
	free(options->lexicons.items);
	free(options->outputs.items);
	free(options->against.items);
	free(options->fail_on.items);
	free(options->ignored.items);
	free(options->by_position.items);
	free(options->wanted.items);
	free(options->operands.items);
}

/* ---- Did you mean ---- */

static size_t smallest(size_t a, size_t b, size_t c)
{
	size_t least = a < b ? a : b;

	return least < c ? least : c;
}

/* Edits (insert, delete, replace) from `a` to `b`; large for long words. */
static size_t distance(const char *a, const char *b)
{
	size_t row[32], n = strlen(b);

	if (n >= 32)
		return n;
	for (size_t j = 0; j <= n; j++)
		row[j] = j;
	for (size_t i = 0; a[i]; i++) {
		size_t corner = row[0];

		row[0] = i + 1;
		for (size_t j = 0; j < n; j++) {
			size_t replaced = corner + (a[i] != b[j]);

			corner = row[j + 1];
			row[j + 1] = smallest(replaced, row[j] + 1, corner + 1);
		}
	}
	return row[n];
}

const char *options_nearest(const char *word, const char *const *words)
{
	const char *best = NULL;
	size_t limit = strlen(word) / 3 + 1, best_distance = limit < 3 ? limit + 1 : 4;

	for (; *words; words++) {
		size_t edits = distance(word, *words);

		/* "out" for "output": a beginning counts as near. */
		if (strlen(word) >= 3 && !strncmp(word, *words, strlen(word)))
			edits = 1;
		if (edits < best_distance) {
			best_distance = edits;
			best = *words;
		}
	}
	return best;
}

int options_unknown(const char *kind, const char *word, const char *const *words,
		    const char *look)
{
	const char *near = options_nearest(word, words);

	return near ? complain("no %s %s; did you mean %s?", kind, word, near)
		    : complain("no %s %s; %s", kind, word, look);
}

/* ---- Parsing ---- */

struct parser {
	struct options *options;
	const struct command *command;
	char **words;
	size_t count, next;
};

static int unknown_option(const struct parser *parser, const char *name)
{
	const char *names[NAMES_MAX], *near;
	size_t count = 0;

	for (; parser->command->options[count] && count + 1 < NAMES_MAX; count++)
		names[count] = parser->command->options[count]->name;
	names[count] = NULL;
	near = options_nearest(name, names);
	if (near)
		return complain("unknown option --%s; did you mean --%s?", name, near);
	return complain("unknown option --%s; see candor %s --help", name,
			parser->command->name);
}

static int is_choice(const char *choices, const char *value)
{
	size_t size = strlen(value);

	for (const char *at = choices; at; at = strchr(at, '|') ? strchr(at, '|') + 1 : NULL)
		if (!strncmp(at, value, size) && (at[size] == '|' || !at[size]))
			return size > 0;
	return 0;
}

static int read_count(const struct option *option, const char *text, size_t *out)
{
	static const char suffixes[] = "KMG";
	size_t value = 0;
	const char *at = text, *suffix;
	unsigned shift = 0;

	for (; *at >= '0' && *at <= '9'; at++) {
		size_t digit = (size_t)(*at - '0');

		if (value > (SIZE_MAX >> 32) / 10)
			return complain("--%s: %s is too large", option->name, text);
		value = value * 10 + digit;
	}
	if (option->kind == OPTION_SIZE && *at && (suffix = strchr(suffixes, *at))) {
		shift = 10 * (unsigned)(suffix - suffixes + 1);
		at++;
	}
	if (*at || !value)
		return complain("--%s takes a number above 0, not \"%s\"", option->name, text);
	*out = value << shift;
	return EXIT_FINE;
}

static int apply(struct parser *parser, const struct option *option, const char *value)
{
	void *target = (char *)parser->options + option->offset;

	if (option->choices && !is_choice(option->choices, value))
		return complain("--%s: \"%s\" is none of %s", option->name, value,
				option->choices);
	switch (option->kind) {
	case OPTION_SWITCH:
		*(int *)target = 1;
		return EXIT_FINE;
	case OPTION_WORD:
		*(const char **)target = value;
		return EXIT_FINE;
	case OPTION_WORDS:
		return words_add(target, value) ? complain("out of memory") : EXIT_FINE;
	default:
		return read_count(option, value, target);
	}
}

/* The value is `attached`, or the next word. */
static int apply_with_value(struct parser *parser, const struct option *option,
			    const char *attached)
{
	if (!attached && parser->next == parser->count)
		return complain("--%s needs a value: --%s=%s", option->name, option->name,
				option->value);
	return apply(parser, option, attached ? attached : parser->words[parser->next++]);
}

static int parse_long(struct parser *parser, const char *word)
{
	const char *equals = strchr(word, '=');
	size_t size = equals ? (size_t)(equals - word) : strlen(word);

	for (const struct option *const *row = parser->command->options; *row; row++) {
		if (strncmp((*row)->name, word, size) || (*row)->name[size])
			continue;
		if ((*row)->kind != OPTION_SWITCH)
			return apply_with_value(parser, *row, equals ? equals + 1 : NULL);
		if (equals)
			return complain("--%s takes no value", (*row)->name);
		return apply(parser, *row, NULL);
	}
	return unknown_option(parser, word);
}

static const struct option *option_by_letter(const struct command *command, char letter)
{
	for (const struct option *const *row = command->options; *row; row++)
		if ((*row)->letter == letter)
			return *row;
	return NULL;
}

/* -qr, -j4, -j 4 */
static int parse_short(struct parser *parser, const char *letters)
{
	for (; *letters; letters++) {
		const struct option *option = option_by_letter(parser->command, *letters);

		if (!option)
			return complain("unknown option -%c; see candor %s --help", *letters,
					parser->command->name);
		if (option->kind != OPTION_SWITCH)
			return apply_with_value(parser, option,
						letters[1] ? letters + 1 : NULL);
		if (apply(parser, option, NULL))
			return EXIT_TROUBLE;
	}
	return EXIT_FINE;
}

static int parse_word(struct parser *parser, const char *word, int *only_operands)
{
	if (!*only_operands && !strcmp(word, "--")) {
		*only_operands = 1;
		return EXIT_FINE;
	}
	if (!*only_operands && !strncmp(word, "--", 2))
		return parse_long(parser, word + 2);
	if (!*only_operands && word[0] == '-' && word[1])
		return parse_short(parser, word + 1);
	return words_add(&parser->options->operands, word) ? complain("out of memory")
							   : EXIT_FINE;
}

int options_parse(struct options *options, const struct command *command, char **words,
		  size_t count)
{
	struct parser parser = { options, command, words, count, 0 };
	int only_operands = 0;

	while (parser.next < count)
		if (parse_word(&parser, words[parser.next++], &only_operands))
			return EXIT_TROUBLE;
	return EXIT_FINE;
}

/* ---- Help ---- */

static void help_lines(candor_buffer *out, const char *left, const char *help)
{
	buffer_padded(out, left, HELP_COLUMNS);
	if (strlen(left) >= HELP_COLUMNS)
		buffer_printf(out, "\n%*s", HELP_COLUMNS, "");
	for (; *help; help++) {
		candor_buffer_append(out, help, 1);
		if (*help == '\n')
			buffer_printf(out, "%*s", HELP_COLUMNS, "");
	}
	candor_buffer_append(out, "\n", 1);
}

static void help_option(candor_buffer *out, const struct option *option)
{
	char left[64];
	char letter[4] = { '-', option->letter, ',', '\0' };

	snprintf(left, sizeof(left), "  %3s --%s%s%s", option->letter ? letter : "",
		 option->name, option->value ? " " : "", option->value ? option->value : "");
	help_lines(out, left, option->help);
}

static void help_command(candor_buffer *out, const struct command *command)
{
	char left[64];
	const char *name = strrchr(command->name, ' ');

	snprintf(left, sizeof(left), "  %s", name ? name + 1 : command->name);
	buffer_padded(out, left, 12);
	buffer_printf(out, "%s\n", command->summary);
}

int options_help(const struct command *command)
{
	candor_buffer out = { 0 };
	const char *space = command->name[0] ? " " : "";

	buffer_printf(&out, "Usage: candor%s%s %s\n\n%c%s.\n", space, command->name,
		      command->operands, command->summary[0] & ~0x20, command->summary + 1);
	if (command->parts)
		buffer_printf(&out, "\nCommands:\n");
	for (const struct command *part = command->parts; part && part->name; part++)
		help_command(&out, part);
	if (command->options && command->options[0])
		buffer_printf(&out, "\nOptions:\n");
	for (const struct option *const *row = command->options; row && *row; row++)
		help_option(&out, *row);
	if (command->notes)
		buffer_printf(&out, "\n%s\n", command->notes);
	return print_buffer(&out);
}
