/*
 * Writes C that holds the bytes of lexicons: embed DIRECTORY NAME... >builtin.c
 *
 * Runs on the building machine. Bytes are written as numbers: compilers limit the length of
 * string literals, and no byte needs an escape.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int embed(const char *directory, const char *name, unsigned index)
{
	char path[4096];
	size_t count = 0;
	FILE *file;
	int byte, failed;
	int size = snprintf(path, sizeof(path), "%s/%s.lex", directory, name);

	file = size > 0 && (size_t)size < sizeof(path) ? fopen(path, "rb") : NULL;
	if (file == NULL)
		return -1;
	printf("static const unsigned char lexicon%u[] = {", index);
	while ((byte = getc(file)) != EOF)
		printf("%s%d,", count++ % 24 == 0 ? "\n" : "", byte);
	/* The NUL keeps an empty file from making an empty array. */
	printf("0};\n\n");
	failed = ferror(file);
	fclose(file);
	return failed ? -1 : 0;
}

int main(int argc, char **argv)
{
	unsigned count = argc > 2 ? (unsigned)argc - 2 : 0, i;

	if (count == 0) {
		fputs("usage: embed DIRECTORY NAME...\n", stderr);
		return EXIT_FAILURE;
	}
	puts("/* Written by tools/embed.c. */\n#include \"lexicon/builtin.h\"\n");
	for (i = 0; i < count; i++) {
		if (embed(argv[1], argv[i + 2], i) != 0) {
			fprintf(stderr, "embed: cannot read %s/%s.lex\n", argv[1], argv[i + 2]);
			return EXIT_FAILURE;
		}
	}
	puts("const struct builtin_lexicon builtin_lexicons[] = {");
	for (i = 0; i < count; i++)
		printf("\t{ \"%s\", (const char *)lexicon%u, sizeof(lexicon%u) - 1, %d },\n",
		       argv[i + 2], i, i, strncmp(argv[i + 2], "author/", 7) == 0);
	printf("};\n\nconst size_t builtin_lexicon_count = %u;\n", count);
	return fflush(stdout) == 0 && !ferror(stdout) ? EXIT_SUCCESS : EXIT_FAILURE;
}
