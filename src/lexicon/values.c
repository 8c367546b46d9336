#include "lexicon/values.h"

#include "base/err.h"
#include "base/str.h"

int bad_value(struct loader *loader, const char *expected)
{
	return err_set(loader->err, CANDOR_ESYNTAX, "expected %s", expected);
}

int set_string(struct loader *loader, const char **out, candor_str value)
{
	*out = arena_copy(&loader->ruleset->arena, value.data, value.size);
	return *out ? CANDOR_OK : err_memory(loader->err);
}

/* Decimal number with at most three places, without locale. */
static int parse_decimal(candor_str value, double *out)
{
	size_t i = 0, digits = 0, places = 0;
	double number = 0, scale = 1;
	int negative = value.size && value.data[0] == '-', point = 0;

	for (i = (size_t)negative; i < value.size; i++) {
		char c = value.data[i];

		if (c == '.' && !point) {
			point = 1;
			continue;
		}
		if (c < '0' || c > '9' || ++digits > 9)
			return -1;
		number = number * 10 + (c - '0');
		places += (size_t)point;
		scale *= point ? 10 : 1;
	}
	if (!digits || places > 4)
		return -1;
	*out = negative ? -number / scale : number / scale;
	return 0;
}

int set_number(struct loader *loader, double *out, candor_str value, double least, double most)
{
	double number;

	if (parse_decimal(value, &number) || number < least || number > most)
		return err_set(loader->err, CANDOR_ESYNTAX, "expected a number from %g to %g",
			       least, most);
	*out = number;
	return CANDOR_OK;
}

int set_word(struct loader *loader, int *out, candor_str value, const struct word *words,
	     const char *expected)
{
	for (; words->name; words++)
		if (str_equal(value, words->name)) {
			*out = words->value;
			return CANDOR_OK;
		}
	return bad_value(loader, expected);
}

int set_yes(struct loader *loader, int *out, candor_str value)
{
	static const struct word words[] = { { "yes", 1 }, { "no", 0 }, { NULL, 0 } };

	return set_word(loader, out, value, words, "`yes` or `no`");
}

int add_line(struct loader *loader, struct line_value **list, candor_str value, size_t line)
{
	struct line_value *item = arena_alloc(&loader->ruleset->arena, sizeof(*item));
	char *copy = arena_copy(&loader->ruleset->arena, value.data, value.size);

	if (!item || !copy)
		return err_memory(loader->err);
	*item = (struct line_value){ NULL, { copy, value.size }, line };
	while (*list)
		list = &(*list)->next;
	*list = item;
	return CANDOR_OK;
}

int accept_text(struct loader *loader, void *object, const struct stanza_field *field)
{
	(void)object;
	return field->value.size ? CANDOR_OK : bad_value(loader, "some text");
}

static int is_name(candor_str name)
{
	for (size_t i = 0; i < name.size; i++) {
		char c = name.data[i];

		if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.'))
			return 0;
	}
	return name.size > 0 && name.size <= 100;
}

int set_name(struct loader *loader, const char **out, candor_str value)
{
	if (!is_name(value))
		return bad_value(loader, "a name of a-z, 0-9, `.` and `-`");
	return set_string(loader, out, value);
}

static const struct word axis_words[] = {
	{ "brand", CANDOR_BRAND },
	{ "consumer", CANDOR_CONSUMER },
	{ "neutral", CANDOR_NEUTRAL },
	{ NULL, 0 },
};

int set_axis(struct loader *loader, candor_axis *out, candor_str value)
{
	int axis = 0, status;

	status = set_word(loader, &axis, value, axis_words, "`brand`, `consumer` or `neutral`");
	*out = (candor_axis)axis;
	return status;
}
