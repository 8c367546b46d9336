/*
 * twin FILE.lex...: prints a lexicon with a twin of every rule, for measuring what twice the
 * rules cost. A twin has its own id, and its words are spelled backwards: the same characters,
 * as rare as before, that hardly ever occur in this order. Syntax of patterns stays. Twins of
 * counting rules count, and nothing has so many.
 */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LINE_BYTES = 1 << 16, WORD_BYTES = 256 };

static int is_letter(unsigned char byte)
{
	return byte >= 0x80 || isalpha(byte);
}

static size_t character_size(const char *at)
{
	size_t size = 1;

	while (((unsigned char)at[size] & 0xC0) == 0x80)
		size++;
	return size;
}

/* Prints the word backwards, character by character; returns its size. */
static size_t reverse_word(const char *at)
{
	char word[WORD_BYTES];
	size_t size = 0;

	while (is_letter((unsigned char)at[size])) {
		size_t n = character_size(at + size);

		if (size + n > sizeof(word))
			break;
		memcpy(word + sizeof(word) - size - n, at + size, n);
		size += n;
	}
	fwrite(word + sizeof(word) - size, 1, size, stdout);
	return size;
}

/* Size of what is syntax at `at`: an escape, a class, the head of a group; 0: a word or a
 * symbol. */
static size_t syntax_size(const char *at)
{
	size_t size = 1;

	if (at[0] == '\\' && at[1] && strchr("pP", at[1]) && at[2] == '{')
		return strcspn(at, "}") + 1;
	if (at[0] == '\\')
		return at[1] ? 1 + character_size(at + 1) : 1;
	if (at[0] == '(' && at[1] == '?')
		return 2 + strspn(at + 2, "<=!:");
	if (at[0] != '[')
		return 0;
	while (at[size] && (at[size] != ']' || size == 1))
		size += at[size] == '\\' && at[size + 1] ? 2 : 1;
	return size + (at[size] != '\0');
}

static void reverse_words(const char *at, int is_pattern)
{
	size_t size;

	for (; *at; at += size) {
		size = is_pattern ? syntax_size(at) : 0;
		if (size)
			fwrite(at, 1, size, stdout);
		else if (is_letter((unsigned char)*at))
			size = reverse_word(at);
		else
			size = (size_t)(putchar(*at), 1);
	}
}

/* Lines that a twin has, too; examples are not run by a scan. */
static void put_line(const char *line)
{
	static const char *const kept[] = { "Category: ", "Weight: ", "Scope: ",
					    "View: ",     "Word: ",   "Max-Hits: ",
					    "Imitable: ", "Script: ", "Per: " };

	if (!strncmp(line, "Rule: ", 6)) {
		printf("\n%s.twin\nSummary: Twin\nMatch: x\nNo-Match: y\nSource: bench\n",
		       line);
	} else if (!strncmp(line, "Phrase: ", 8) || !strncmp(line, "Pattern: ", 9)) {
		const char *value = strchr(line, ' ') + 1;

		fwrite(line, 1, (size_t)(value - line), stdout);
		reverse_words(value, line[1] == 'a');
		putchar('\n');
	} else if (!strncmp(line, "Count: ", 7)) {
		printf("%s\nFrom: 200\nFull: 250\n", line);
	} else {
		for (size_t i = 0; i < sizeof(kept) / sizeof(*kept); i++)
			if (!strncmp(line, kept[i], strlen(kept[i])))
				printf("%s\n", line);
	}
}

static int twin_file(const char *path)
{
	static char line[LINE_BYTES];
	FILE *file = fopen(path, "r");
	int is_rule = 0;

	if (!file) {
		perror(path);
		return EXIT_FAILURE;
	}
	while (fgets(line, sizeof(line), file)) {
		line[strcspn(line, "\n")] = '\0';
		is_rule = line[0] && (is_rule || !strncmp(line, "Rule: ", 6));
		if (is_rule)
			put_line(line);
	}
	fclose(file);
	return EXIT_SUCCESS;
}

int main(int argc, char **argv)
{
	int status = EXIT_SUCCESS;

	printf("Lexicon: twin\nFormat: 1\nLanguage: any\n");
	for (int i = 1; i < argc; i++)
		status |= twin_file(argv[i]);
	return status;
}
