/*
 * Any bytes in any encoding. The first byte chooses how many bytes come and are asked for at a
 * time, which must not change what comes out; nothing is larger than it can become.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "../unit/dribble.h"
#include "input/decoder.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Returns the bytes written to `out`, which has room for all that can come. */
static size_t decode(char *out, size_t room, candor_str bytes, const struct encoding *encoding,
		     size_t step)
{
	struct dribble dribble = { bytes, step };
	struct decoder *decoder;
	struct source source;
	size_t all = 0, got = 1;

	if (source_open_reader(&source, dribble_pull, &dribble, NULL) < 0 ||
	    decoder_new(&decoder, encoding, &source, NULL) < 0)
		abort();
	while (got) {
		size_t want = step < room - all ? step : room - all;

		if (!want || decoder_pull(&got, decoder, out + all, want, NULL) < 0)
			abort();
		all += got;
	}
	decoder_free(decoder);
	source_close(&source);
	return all;
}

static void check(candor_str bytes, const struct encoding *encoding, size_t step)
{
	size_t room = 6 * bytes.size + 16, sizes[2];
	char *whole = malloc(room), *parts = malloc(room);

	if (!whole || !parts || !encoding->iconv)
		goto done;
	sizes[0] = decode(whole, room, bytes, encoding, room);
	sizes[1] = decode(parts, room, bytes, encoding, step);
	if (sizes[0] != sizes[1] || memcmp(whole, parts, sizes[0]) != 0)
		abort();
done:
	free(whole);
	free(parts);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const names[] = { "GB18030",  "Big5",     "Windows-1252",
					     "UTF-16LE", "UTF-16BE", "UTF-32LE" };
	candor_str bytes;
	size_t step;

	if (!size)
		return 0;
	bytes = (candor_str){ (const char *)data + 1, size - 1 };
	step = (size_t)data[0] % 32 + 1;
	check(bytes, encoding_detect(bytes), step);
	check(bytes, encoding_find(names[data[0] / 32 % 6]), step);
	return 0;
}
