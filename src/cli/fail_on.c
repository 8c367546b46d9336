#include "cli/fail_on.h"

#include <stdlib.h>
#include <string.h>

#include "cli/report.h"

static int unknown_value(const char *word)
{
	const char *names[CANDOR_FLAG_COUNT + 3] = { "brand", "leaning-brand" }, *near;

	for (unsigned i = 0; i < CANDOR_FLAG_COUNT; i++)
		names[2 + i] = candor_flag_name(i);
	near = options_nearest(word, names);
	if (near)
		return complain("--fail-on: unknown \"%s\"; did you mean %s?", word, near);
	return complain(
		"--fail-on takes brand, leaning-brand, a flag or a position from -1 to 1, "
		"not \"%s\"",
		word);
}

static int add_position(struct fail_on *fail_on, const char *word)
{
	char *end;
	double position = strtod(word, &end);

	if (end == word || *end || !(position >= -1 && position <= 1))
		return unknown_value(word);
	if (position > fail_on->position)
		fail_on->position = position;
	return EXIT_FINE;
}

static int add_value(struct fail_on *fail_on, const char *word)
{
	if (!strcmp(word, "brand") || !strcmp(word, "leaning-brand")) {
		fail_on->verdicts |= 1u << CANDOR_VERDICT_BRAND;
		if (word[0] == 'l')
			fail_on->verdicts |= 1u << CANDOR_VERDICT_LEANING_BRAND;
		return EXIT_FINE;
	}
	for (unsigned i = 0; candor_flag_name(i); i++) {
		if (!strcmp(word, candor_flag_name(i))) {
			fail_on->flags |= 1u << i;
			return EXIT_FINE;
		}
	}
	return add_position(fail_on, word);
}

int fail_on_parse(struct fail_on *fail_on, const struct words *values)
{
	*fail_on = (struct fail_on){ .position = -2 };
	for (size_t i = 0; i < values->count; i++)
		if (add_value(fail_on, values->items[i]))
			return EXIT_TROUBLE;
	return EXIT_FINE;
}

int fail_on_meets(const struct fail_on *fail_on, const candor_result *result)
{
	return (fail_on->verdicts & 1u << result->verdict) ||
	       (fail_on->flags & result->flags) || result->position <= fail_on->position;
}
