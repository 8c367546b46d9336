#include "printed.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/str.h"

candor_buffer printed;

int empty_printed(void **state)
{
	(void)state;
	candor_buffer_free(&printed);
	return 0;
}

const char *printed_text(void)
{
	candor_buffer_append(&printed, "", 1);
	assert_false(printed.failed);
	return printed.data;
}

void assert_has(const char *text, const char *part)
{
	if (!strstr(text, part))
		fail_msg("no \"%s\" in: %.1000s", part, text);
}

void assert_lacks(const char *text, const char *part)
{
	const char *at = strstr(text, part);

	if (at)
		fail_msg("\"%s\" in: %.1000s", part, at);
}

candor_author unknown_author(void)
{
	const candor_estimate unknown = { NAN, NAN, NAN };

	return (candor_author){
		.id = str_of("n"),
		.followers = -1,
		.first_day = INT32_MIN,
		.last_day = INT32_MIN,
		.position = unknown,
		.credibility = unknown,
		.commercial_share = unknown,
		.undisclosed_share = unknown,
		.disclosure_rate = unknown,
		.drift = unknown,
		.balance = NAN,
		.originality = NAN,
		.verticality = NAN,
		.brand_share = NAN,
		.concentration = NAN,
		.social_share = NAN,
		.posts_per_week = NAN,
		.burstiness = NAN,
	};
}
