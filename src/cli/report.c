#include "cli/report.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

int write_all(int fd, const void *data, size_t size)
{
	const char *from = data;

	while (size) {
		ssize_t written = write(fd, from, size);

		if (written < 0 && errno == EINTR)
			continue;
		if (written < 0)
			return -1;
		from += written;
		size -= (size_t)written;
	}
	return 0;
}

static void print_message(const char *place, const char *sentence)
{
	candor_buffer text = { 0 };

	buffer_printf(&text, "candor: ");
	candor_append_safe(&text, (candor_str){ place, strlen(place) });
	candor_append_safe(&text, (candor_str){ sentence, strlen(sentence) });
	buffer_printf(&text, "\n");
	if (!text.failed)
		write_all(STDERR_FILENO, text.data, text.size);
	candor_buffer_free(&text);
}

int complain(const char *format, ...)
{
	char sentence[4096];
	va_list args;

	va_start(args, format);
	vsnprintf(sentence, sizeof(sentence), format, args);
	va_end(args);
	print_message("", sentence);
	return EXIT_TROUBLE;
}

void format_place(char *out, size_t size, const char *where, size_t line, size_t column)
{
	if (!where || !where[0])
		snprintf(out, size, "%s", "");
	else if (!line)
		snprintf(out, size, "%s: ", where);
	else if (!column)
		snprintf(out, size, "%s:%zu: ", where, line);
	else
		snprintf(out, size, "%s:%zu:%zu: ", where, line, column);
}

int complain_err(const candor_err *err)
{
	char place[sizeof(err->where) + 64];

	format_place(place, sizeof(place), err->where, err->line, err->column);
	print_message(place, err->what[0] ? err->what : "unknown error");
	return EXIT_TROUBLE;
}

int output_failed(int error)
{
	if (error != EPIPE)
		complain("cannot write standard output: %s", strerror(error));
	return EXIT_TROUBLE;
}

int print_buffer(candor_buffer *buffer)
{
	int status = EXIT_FINE;

	if (buffer->failed)
		status = complain("out of memory");
	else if (write_all(STDOUT_FILENO, buffer->data, buffer->size))
		status = output_failed(errno);
	candor_buffer_free(buffer);
	return status;
}

int close_output(void)
{
	return close(STDOUT_FILENO) && errno != EBADF ? output_failed(errno) : EXIT_FINE;
}

void buffer_printf(candor_buffer *buffer, const char *format, ...)
{
	char text[1024];
	va_list args;
	int size;

	va_start(args, format);
	size = vsnprintf(text, sizeof(text), format, args);
	va_end(args);
	if (size < 0 || (size_t)size >= sizeof(text))
		buffer->failed = 1;
	else
		candor_buffer_append(buffer, text, (size_t)size);
}

void buffer_json(candor_buffer *buffer, const char *text)
{
	candor_buffer_append(buffer, "\"", 1);
	for (; *text; text++) {
		unsigned char byte = (unsigned char)*text;

		if (byte < 0x20 || byte == 0x7F || byte == '"' || byte == '\\')
			buffer_printf(buffer, "\\u%04x", byte);
		else
			candor_buffer_append(buffer, text, 1);
	}
	candor_buffer_append(buffer, "\"", 1);
}

void buffer_grouped(candor_buffer *buffer, uint64_t count)
{
	if (count < 1000) {
		buffer_printf(buffer, "%u", (unsigned)count);
		return;
	}
	buffer_grouped(buffer, count / 1000);
	buffer_printf(buffer, ",%03u", (unsigned)(count % 1000));
}

void buffer_padded(candor_buffer *buffer, const char *text, size_t columns)
{
	size_t size = strlen(text);

	candor_buffer_append(buffer, text, size);
	do
		candor_buffer_append(buffer, " ", 1);
	while (++size < columns);
}

candor_style output_style(const char *color)
{
	const char *no_color = getenv("NO_COLOR"), *term = getenv("TERM");
	candor_style style = { 0 };
	struct winsize size;

	if (isatty(STDOUT_FILENO)) {
		style.color = !(no_color && no_color[0]) && !(term && !strcmp(term, "dumb"));
		if (!ioctl(STDOUT_FILENO, TIOCGWINSZ, &size))
			style.width = size.ws_col;
	}
	if (color && !strcmp(color, "always"))
		style.color = 1;
	if (color && !strcmp(color, "never"))
		style.color = 0;
	return style;
}
