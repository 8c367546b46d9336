/* Talking to people: messages on standard error, text on standard output, exit statuses. */
#ifndef CANDOR_CLI_REPORT_H
#define CANDOR_CLI_REPORT_H

#include "candor.h"

enum { EXIT_FINE = 0, EXIT_FOUND = 1, EXIT_TROUBLE = 2 };

/* Prints "candor: " and the sentence on standard error, safe for terminals, as one write.
 * Returns EXIT_TROUBLE. */
int complain(const char *format, ...) CANDOR_PRINTF(1, 2);

/* The same for an error of the library: "candor: FILE:LINE:COLUMN: what". */
int complain_err(const candor_err *err);

/* "A file:7:3: " in front of messages, as far as known. `size` bytes at `out`. */
void format_place(char *out, size_t size, const char *where, size_t line, size_t column);

/* Writes all of it to the file descriptor. 0, or -1 with errno. */
int write_all(int fd, const void *data, size_t size);

/* Writes to standard output; a failure gives a message (a closed pipe none) and EXIT_TROUBLE.
 * The buffer is freed. */
int print_buffer(candor_buffer *buffer);

/* Ends standard output: EXIT_TROUBLE and a message when it could not take everything. */
int close_output(void);

/* Message for a failed write to standard output, or none for a closed pipe; EXIT_TROUBLE. */
int output_failed(int error);

/* Appends formatted text (of trusted length). */
void buffer_printf(candor_buffer *buffer, const char *format, ...) CANDOR_PRINTF(2, 3);
/* Appends a JSON string with its quotes. */
void buffer_json(candor_buffer *buffer, const char *text);
/* Appends 257,935. */
void buffer_grouped(candor_buffer *buffer, uint64_t count);
/* Appends `text` in at least `columns` columns. */
void buffer_padded(candor_buffer *buffer, const char *text, size_t columns);

/* Colour and width for standard output; `color` is "auto" (or NULL), "always" or "never". */
candor_style output_style(const char *color);

#endif
