/*
 * Appending to a candor_buffer without locale, printf or copies: what every writer is made of.
 * The short ones are inline, since a scan calls them some fifty times a post.
 */
#ifndef CANDOR_OUTPUT_PUT_H
#define CANDOR_OUTPUT_PUT_H

#include <string.h>

#include "candor.h"

/* Makes room for `size` more bytes and returns where they go, or NULL (`failed` is set). The
 * caller adds what it wrote to out->size. */
char *put_room_slow(candor_buffer *out, size_t size);

static inline char *put_room(candor_buffer *out, size_t size)
{
	if (!out->failed && out->data && out->capacity - out->size >= size)
		return out->data + out->size;
	return put_room_slow(out, size);
}

static inline void put_data(candor_buffer *out, const char *data, size_t size)
{
	char *room;

	if (!size || !(room = put_room(out, size)))
		return;
	memcpy(room, data, size);
	out->size += size;
}

static inline void put_text(candor_buffer *out, const char *text)
{
	put_data(out, text, strlen(text));
}

static inline void put_byte(candor_buffer *out, char byte)
{
	put_data(out, &byte, 1);
}

/* What is there may go: a long output that drains does not stay in memory. */
void put_flush(candor_buffer *out);

/* `byte`, `count` times. */
void put_fill(candor_buffer *out, char byte, size_t count);

/* Decimal digits; with `group` in thousands: 257,935. */
void put_count(candor_buffer *out, uint64_t count);
void put_grouped(candor_buffer *out, uint64_t count);

/* `scaled` / 10^decimals with all its decimals (1 to 6): (-1458, 3) is "-1.458". */
void put_fixed(candor_buffer *out, int64_t scaled, unsigned decimals);

/* `value` * 10^decimals as the nearest integer, halves away from 0. NaN is 0, and values too
 * large for the result are clamped: what is printed is always a number. */
int64_t put_scale(double value, unsigned decimals);

/* The number as machines read it: four decimals, never "-0.0000". */
static inline void put_number(candor_buffer *out, double value)
{
	put_fixed(out, put_scale(value, 4), 4);
}

#endif
