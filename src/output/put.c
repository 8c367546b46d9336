#include "output/put.h"

#include "base/mem.h"

enum { DRAIN_BYTES = 1 << 20 };

char *put_room_slow(candor_buffer *out, size_t size)
{
	if (out->failed)
		return NULL;
	if (size > SIZE_MAX - out->size ||
	    mem_grow(&out->data, &out->capacity, out->size + size, 1)) {
		out->failed = 1;
		return NULL;
	}
	return out->data + out->size;
}

void put_flush(candor_buffer *out)
{
	if (!out->drain || out->failed || out->size < DRAIN_BYTES)
		return;
	if (out->drain(out->context, out))
		out->failed = 1;
	out->size = 0;
}

void put_fill(candor_buffer *out, char byte, size_t count)
{
	char *room = count ? put_room(out, count) : NULL;

	if (!room)
		return;
	memset(room, byte, count);
	out->size += count;
}

/* Writes the digits of `count` so that they end at `end`; returns where they begin. */
static char *digits(char *end, uint64_t count)
{
	do
		*--end = (char)('0' + count % 10);
	while (count /= 10);
	return end;
}

void put_count(candor_buffer *out, uint64_t count)
{
	char text[20], *end = text + sizeof(text), *begin = digits(end, count);

	put_data(out, begin, (size_t)(end - begin));
}

void put_grouped(candor_buffer *out, uint64_t count)
{
	char text[20], *end = text + sizeof(text), *begin = digits(end, count);

	for (; begin < end; begin++) {
		put_byte(out, *begin);
		if (end - begin > 1 && (end - begin) % 3 == 1)
			put_byte(out, ',');
	}
}

void put_fixed(candor_buffer *out, int64_t scaled, unsigned decimals)
{
	char text[32], *end = text + sizeof(text), *begin = end;
	uint64_t rest = scaled < 0 ? 0 - (uint64_t)scaled : (uint64_t)scaled;

	for (unsigned i = 0; i < decimals; i++, rest /= 10)
		*--begin = (char)('0' + rest % 10);
	*--begin = '.';
	begin = digits(begin, rest);
	if (scaled < 0)
		*--begin = '-';
	put_data(out, begin, (size_t)(end - begin));
}

int64_t put_scale(double value, unsigned decimals)
{
	static const double powers[] = { 1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6 };
	double scaled = value * powers[decimals];

	if (scaled > 1e15)
		return INT64_C(1000000000000000);
	if (scaled < -1e15)
		return -INT64_C(1000000000000000);
	if (!(scaled >= 0)) /* negative or NaN */
		return scaled < 0 ? (int64_t)(scaled - 0.5) : 0;
	return (int64_t)(scaled + 0.5);
}
