#include "cli/slurp.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "cli/report.h"

static int read_failed(const char *path)
{
	return complain("cannot read %s: %s", path, strerror(errno));
}

static int read_all(candor_buffer *out, int fd, const char *path, size_t most)
{
	char chunk[16384];
	ssize_t got;

	while ((got = read(fd, chunk, sizeof(chunk))) > 0 && !out->failed) {
		candor_buffer_append(out, chunk, (size_t)got);
		if (out->size > most)
			return complain("%s has more than %zu bytes; is it the right file?",
					path, most);
	}
	if (got < 0)
		return read_failed(path);
	return out->failed ? complain("out of memory") : EXIT_FINE;
}

int slurp(candor_buffer *out, const char *path, size_t most)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC), status;

	if (fd < 0)
		return read_failed(path);
	status = read_all(out, fd, path, most);
	close(fd);
	return status;
}
