/*
 * Any bytes as a file: compressions, archives and what is in them, within small limits. What
 * comes out does not depend on chunks, every failure says where and why, and members that were
 * not read have names.
 */
#include "outcome.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_names(const candor_input *input)
{
	for (int reason = 0; reason < CANDOR_UNREAD_COUNT; reason++) {
		candor_unread why = (candor_unread)reason;
		uint64_t count = candor_input_unread(input, why);

		for (size_t i = 0; i < count; i++)
			if (!candor_input_unread_name(input, why, i))
				abort();
		if (candor_input_unread_name(input, why, (size_t)count))
			abort();
	}
}

/* With no post looked at. */
static void check_unread(const uint8_t *data, size_t size, const candor_input_options *options)
{
	candor_input *input;
	candor_block *block;

	if (candor_block_new(&block, NULL) < 0 ||
	    candor_input_open_memory(&input, "fuzz", data, size, options, NULL) < 0)
		abort();
	while (candor_input_read(input, block, NULL) != 0)
		;
	check_names(input);
	if (candor_input_consumed(input) > size)
		abort();
	candor_input_close(input);
	candor_block_free(block);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const candor_input_options options = { .formats = shipped_formats(),
					       .max_record = 10000,
					       .max_ratio = 100,
					       .max_window = (size_t)1 << 20,
					       .max_members = 50,
					       .max_nesting = 3 };

	compare_chunks(data, size, &options, 7);
	check_unread(data, size, &options);
	return 0;
}
