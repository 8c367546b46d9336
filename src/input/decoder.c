#include "input/decoder.h"

#include <errno.h>
#include <iconv.h>
#include <string.h>

#include "base/err.h"
#include "base/mem.h"

enum {
	DECODER_BUFFER = 16 << 10,
	MOST_BYTES = 16, /* of one character, on either side */
	BAD_BYTE = 0xFF,
};

struct decoder {
	iconv_t iconv;
	struct source *source;
	unsigned unit; /* bytes to pass when there is no character */
	int ended;     /* the source has, and all of it is converted */
	size_t begin, end;
	char out[DECODER_BUFFER]; /* converted, from `begin` to `end` not yet taken */
};

int decoder_new(struct decoder **out, const struct encoding *encoding, struct source *source,
		candor_err *err)
{
	struct decoder *decoder = mem_zero(1, sizeof(*decoder));

	*out = NULL;
	if (!decoder)
		return err_memory(err);
	decoder->iconv = iconv_open("UTF-8", encoding->iconv);
	if (decoder->iconv == (iconv_t)-1) {
		mem_free(decoder);
		return err_set(err, CANDOR_EFORMAT,
			       "this system cannot convert %s; convert the file to UTF-8",
			       encoding->name);
	}
	decoder->source = source;
	decoder->unit = encoding->unit;
	*out = decoder;
	return CANDOR_OK;
}

void decoder_free(struct decoder *decoder)
{
	if (!decoder)
		return;
	iconv_close(decoder->iconv);
	mem_free(decoder);
}

static void put_bad(struct decoder *decoder)
{
	decoder->out[decoder->end++] = (char)BAD_BYTE;
}

/* Converts what fits of `in`; returns the bytes of it that are done with. `is_last`: nothing
 * comes behind. */
static size_t convert(struct decoder *decoder, candor_str in, int is_last)
{
	char *from = (char *)(uintptr_t)in.data, *to = decoder->out + decoder->end;
	size_t left = in.size, room = DECODER_BUFFER - decoder->end;
	size_t result = iconv(decoder->iconv, &from, &left, &to, &room);

	decoder->end = DECODER_BUFFER - room;
	if (result != (size_t)-1 || errno == E2BIG)
		return in.size - left;
	/* Bad, or cut off at the end. */
	if (errno == EILSEQ || is_last) {
		size_t bad = errno == EILSEQ && left > decoder->unit ? decoder->unit : left;

		iconv(decoder->iconv, NULL, NULL, NULL, NULL);
		put_bad(decoder);
		left -= bad;
	}
	return in.size - left;
}

/* What a stateful encoding has held back. */
static void flush(struct decoder *decoder)
{
	char *to = decoder->out + decoder->end;
	size_t room = DECODER_BUFFER - decoder->end;

	iconv(decoder->iconv, NULL, NULL, &to, &room);
	decoder->end = DECODER_BUFFER - room;
	decoder->ended = 1;
}

/* Converts until half of the buffer is full or the source ends. */
static int fill(struct decoder *decoder, candor_err *err)
{
	decoder->begin = decoder->end = 0;
	while (!decoder->ended && decoder->end < DECODER_BUFFER / 2) {
		candor_str in;
		int status = source_peek(&in, decoder->source, MOST_BYTES, err);
		size_t used;

		if (status < 0)
			return decoder->end ? CANDOR_OK : status;
		if (!in.size) {
			flush(decoder);
			break;
		}
		used = convert(decoder, in, in.size < MOST_BYTES);
		source_skip(decoder->source, used);
	}
	return CANDOR_OK;
}

int decoder_pull(size_t *got, void *reader, char *out, size_t size, candor_err *err)
{
	struct decoder *decoder = reader;
	int status = CANDOR_OK;
	size_t ready;

	if (decoder->begin == decoder->end)
		status = fill(decoder, err);
	ready = decoder->end - decoder->begin;
	*got = ready < size ? ready : size;
	memcpy(out, decoder->out + decoder->begin, *got);
	decoder->begin += *got;
	return status;
}
