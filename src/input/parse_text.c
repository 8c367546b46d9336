/* Plain text: the record is the text. Bad UTF-8 is data here. */
#include "input/parse.h"

int parse_text(candor_block *block, candor_post *post, candor_str *span, candor_err *err)
{
	(void)err;
	*post = (candor_post){ 0 };
	*span = block_bytes(block);
	post->field[CANDOR_FIELD_TEXT] = *span;
	block_close_record(block);
	return 1;
}
