/* A rejected record as a line of JSON, so that its bytes can be had back. */
#include <sodium.h>

#include "base/str.h"
#include "output/json_write.h"
#include "output/utf8.h"

/* Bytes of a piece of base64, a multiple of three: no padding but at the end. */
#define PIECE 3072

static int is_utf8(candor_str text)
{
	size_t length;

	for (size_t i = 0; i < text.size; i += length)
		if (utf8_next(text.data + i, text.size - i, &length) == UTF8_BAD)
			return 0;
	return 1;
}

static void put_base64(candor_buffer *out, candor_str bytes)
{
	char text[sodium_base64_ENCODED_LEN(PIECE, sodium_base64_VARIANT_ORIGINAL)];

	for (size_t i = 0; i < bytes.size; i += PIECE) {
		size_t size = bytes.size - i < PIECE ? bytes.size - i : PIECE;

		sodium_bin2base64(text, sizeof(text), (const unsigned char *)bytes.data + i,
				  size, sodium_base64_VARIANT_ORIGINAL);
		put_text(out, text);
	}
}

static void put_word(candor_buffer *out, const char *word)
{
	json_string(out, str_of(word));
}

void candor_reject_jsonl(const candor_origin *origin, const candor_err *err, candor_str record,
			 candor_buffer *out)
{
	put_text(out, "{\"schema\":\"candor.reject/1\",\"file\":");
	put_word(out, origin->file);
	put_text(out, ",\"line\":");
	put_count(out, err->line);
	put_text(out, ",\"column\":");
	put_count(out, err->column);
	put_text(out, ",\"reason\":");
	put_word(out, err->what);
	if (!record.size || is_utf8(record)) {
		put_text(out, ",\"record\":");
		json_string(out, record.size ? record : (candor_str){ NULL, 0 });
	} else {
		put_text(out, ",\"record_base64\":\"");
		put_base64(out, record);
		put_byte(out, '"');
	}
	put_text(out, "}\n");
}
