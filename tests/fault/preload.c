/*
 * Loaded in front of the C library, it makes one system call of a program fail:
 *
 *     FAULT_CALL  read, write, open, close, rename or fsync
 *     FAULT_AT    which one: 1 is the first
 *     FAULT_KIND  a number of errno, or "short": fewer bytes than asked for
 *     FAULT_MARK  a file that is made when the call failed
 *
 * A close that fails has closed, as on Linux.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static void leave_mark(void)
{
	const char *mark = getenv("FAULT_MARK");

	if (mark)
		syscall(SYS_close,
			syscall(SYS_openat, AT_FDCWD, mark, O_WRONLY | O_CREAT, 0600));
}

/* Is it this call's turn? Calls of one thread only. */
static int is_due(const char *call)
{
	static unsigned long seen;
	const char *wanted = getenv("FAULT_CALL"), *at = getenv("FAULT_AT");

	if (!wanted || !at || strcmp(wanted, call) != 0 || ++seen != strtoul(at, NULL, 10))
		return 0;
	leave_mark();
	return 1;
}

static int is_short(void)
{
	const char *kind = getenv("FAULT_KIND");

	return kind && !strcmp(kind, "short");
}

static int fail(void)
{
	const char *kind = getenv("FAULT_KIND");

	errno = kind ? atoi(kind) : EIO;
	return -1;
}

ssize_t read(int fd, void *data, size_t size)
{
	if (is_due("read")) {
		if (!is_short())
			return fail();
		size = size > 1 ? 1 : size;
	}
	return syscall(SYS_read, fd, data, size);
}

ssize_t write(int fd, const void *data, size_t size)
{
	if (is_due("write")) {
		if (!is_short())
			return fail();
		size = size > 1 ? size - 1 : size;
	}
	return syscall(SYS_write, fd, data, size);
}

int close(int fd)
{
	long status = syscall(SYS_close, fd);

	return is_due("close") ? fail() : (int)status;
}

static int open_file(const char *path, int flags, va_list args)
{
	unsigned mode = flags & O_CREAT ? va_arg(args, unsigned) : 0;

	if (is_due("open"))
		return fail();
	return (int)syscall(SYS_openat, AT_FDCWD, path, flags, mode);
}

int open(const char *path, int flags, ...)
{
	va_list args;
	int fd;

	va_start(args, flags);
	fd = open_file(path, flags, args);
	va_end(args);
	return fd;
}

int open64(const char *path, int flags, ...)
{
	va_list args;
	int fd;

	va_start(args, flags);
	fd = open_file(path, flags, args);
	va_end(args);
	return fd;
}

int rename(const char *from, const char *to)
{
	if (is_due("rename"))
		return fail();
	return (int)syscall(SYS_renameat, AT_FDCWD, from, AT_FDCWD, to);
}

int fsync(int fd)
{
	return is_due("fsync") ? fail() : (int)syscall(SYS_fsync, fd);
}
