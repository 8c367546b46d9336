/*
 * Writes C that holds the bytes of lexicons, or of other files:
 *
 *     embed DIRECTORY NAME... >builtin.c
 *     embed --text HEADER SYMBOL=FILE... >text.c
 *
 * Runs on the building machine. Bytes are written as numbers: compilers limit the length of
 * string literals, and no byte needs an escape.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Writes the bytes of the file and a NUL, which keeps an empty one from making an empty array.
 */
static int embed(const char *path)
{
	size_t count = 0;
	FILE *file = fopen(path, "rb");
	int byte, failed;

	if (file == NULL) {
		fprintf(stderr, "embed: cannot read %s\n", path);
		return -1;
	}
	while ((byte = getc(file)) != EOF)
		printf("%s%d,", count++ % 24 == 0 ? "\n" : "", byte);
	printf("0};\n\n");
	failed = ferror(file);
	fclose(file);
	return failed ? -1 : 0;
}

static int embed_lexicon(const char *directory, const char *name, unsigned index)
{
	char path[4096];
	int size = snprintf(path, sizeof(path), "%s/%s.lex", directory, name);

	if (size <= 0 || (size_t)size >= sizeof(path))
		return -1;
	printf("static const unsigned char lexicon%u[] = {", index);
	return embed(path);
}

/* Strings that a header declares as `extern const unsigned char SYMBOL[]`: char may be signed.
 */
static int embed_texts(int count, char **texts)
{
	printf("/* Written by tools/embed.c. */\n#include \"%s\"\n\n", texts[0]);
	for (int i = 1; i < count; i++) {
		char *file = strchr(texts[i], '=');

		if (file == NULL)
			return -1;
		*file++ = '\0';
		printf("const unsigned char %s[] = {", texts[i]);
		if (embed(file) != 0)
			return -1;
	}
	return 0;
}

int main(int argc, char **argv)
{
	unsigned count = argc > 2 ? (unsigned)argc - 2 : 0, i;

	if (count > 0 && strcmp(argv[1], "--text") == 0)
		return embed_texts(argc - 2, argv + 2) == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
	if (count == 0) {
		fputs("usage: embed DIRECTORY NAME...\n", stderr);
		return EXIT_FAILURE;
	}
	puts("/* Written by tools/embed.c. */\n#include \"lexicon/builtin.h\"\n");
	for (i = 0; i < count; i++) {
		if (embed_lexicon(argv[1], argv[i + 2], i) != 0)
			return EXIT_FAILURE;
	}
	puts("const struct builtin_lexicon builtin_lexicons[] = {");
	for (i = 0; i < count; i++)
		printf("\t{ \"%s\", (const char *)lexicon%u, sizeof(lexicon%u) - 1, %d },\n",
		       argv[i + 2], i, i, strncmp(argv[i + 2], "author/", 7) == 0);
	printf("};\n\nconst size_t builtin_lexicon_count = %u;\n", count);
	return fflush(stdout) == 0 && !ferror(stdout) ? EXIT_SUCCESS : EXIT_FAILURE;
}
