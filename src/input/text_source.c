#include "input/text_source.h"

/* Bytes an encoding is told by. */
#define HEAD_BYTES ((size_t)16 << 10)

int text_source_open(struct text_source *text, struct source *bytes,
		     const struct encoding *encoding, candor_err *err)
{
	candor_str head;
	int status;

	text_source_close(text);
	/* Damage so near comes up again behind the bytes before it. */
	source_peek(&head, bytes, HEAD_BYTES, NULL);
	if (head.size > HEAD_BYTES)
		head.size = HEAD_BYTES;
	text->encoding = encoding ? encoding : encoding_detect(head);
	text->bytes = bytes;
	if (!text->encoding->iconv)
		return CANDOR_OK;
	source_skip(bytes, encoding_mark(text->encoding, head));
	status = decoder_new(&text->decoder, text->encoding, bytes, err);
	if (status == CANDOR_OK)
		status = source_open_reader(&text->decoded, decoder_pull, text->decoder, err);
	if (status < 0)
		text_source_close(text);
	return status;
}

struct source *text_source_get(struct text_source *text)
{
	return text->decoder ? &text->decoded : text->bytes;
}

void text_source_close(struct text_source *text)
{
	if (text->decoder)
		source_close(&text->decoded);
	decoder_free(text->decoder);
	*text = (struct text_source){ 0 };
}
