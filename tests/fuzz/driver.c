/*
 * main for fuzz targets without libFuzzer: gives the target the empty input, then every file
 * named on the command line, directories with all they hold. Arguments with a dash are
 * libFuzzer's and ignored.
 */
#include <dirent.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void die(const char *path, const char *what)
{
	fprintf(stderr, "driver: %s: %s\n", path, what);
	exit(2);
}

static void replay_file(const char *path, size_t size)
{
	/* A block of the very size, so that AddressSanitizer sees one byte too many. */
	uint8_t *data = malloc(size);
	FILE *file = fopen(path, "rb");

	if (file == NULL || (data == NULL && size > 0) || fread(data, 1, size, file) != size)
		die(path, "cannot be read");
	fclose(file);
	LLVMFuzzerTestOneInput(data, size);
	free(data);
}

static void replay_path(const char *path)
{
	char inner[4096];
	struct stat status;
	struct dirent *entry;
	DIR *directory;

	if (stat(path, &status) != 0)
		die(path, "is not there");
	if (!S_ISDIR(status.st_mode)) {
		replay_file(path, (size_t)status.st_size);
		return;
	}
	directory = opendir(path);
	if (directory == NULL)
		die(path, "cannot be opened");
	while ((entry = readdir(directory)) != NULL) {
		if (entry->d_name[0] == '.')
			continue;
		if ((size_t)snprintf(inner, sizeof(inner), "%s/%s", path, entry->d_name) >=
		    sizeof(inner))
			die(path, "is too deep");
		replay_path(inner);
	}
	closedir(directory);
}

int main(int argc, char **argv)
{
	int i;

	LLVMFuzzerTestOneInput((const uint8_t *)"", 0);
	for (i = 1; i < argc; i++) {
		if (argv[i][0] != '-')
			replay_path(argv[i]);
	}
	return EXIT_SUCCESS;
}
