/* Hashes of bytes, against their definition byte by byte. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/hash.h"

static uint64_t slow_hash(uint64_t seed, const unsigned char *data, size_t size)
{
	uint64_t sum = hash_add(seed, size);

	for (size_t at = 0; at < size; at += 8) {
		uint64_t word = 0;

		for (size_t i = 0; i < 8 && at + i < size; i++)
			word |= (uint64_t)data[at + i] << 8 * i;
		sum = hash_add(sum, word);
	}
	return sum;
}

static void bytes_of_any_number(void **state)
{
	unsigned char data[40];

	(void)state;
	for (unsigned i = 0; i < sizeof(data); i++)
		data[i] = (unsigned char)(i * 37 + 129);
	for (size_t size = 0; size <= sizeof(data); size++)
		assert_true(hash_bytes(7, data, size) == slow_hash(7, data, size));
}

/* Samples and ids go by them: they stay what they are. */
static void a_known_value(void **state)
{
	(void)state;
	assert_true(hash_bytes(0, "", 0) == UINT64_C(0xE220A8397B1DCDAF));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(bytes_of_any_number),
		cmocka_unit_test(a_known_value),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
