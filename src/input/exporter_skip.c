/* Conditions under which an item is no post: read from a stanza, tried on values. */
#include <string.h>

#include "base/answer.h"
#include "base/err.h"
#include "base/str.h"
#include "input/exporter_compile.h"

static int read_reason(struct compiler *c, struct condition *condition, candor_str word)
{
	for (int i = 0; i < CANDOR_SKIP_COUNT; i++)
		if (str_equal(word, candor_skip_name((candor_skip)i))) {
			condition->reason = (candor_skip)i;
			return CANDOR_OK;
		}
	return key_wrong(c, "a reason is header, empty, repost, private, removed or other",
			 word);
}

/* Finds the operator in *rest and leaves what is behind it there; before it are the paths. */
static candor_str take_paths(struct condition *condition, candor_str *rest)
{
	static const struct {
		const char *sign;
		enum condition_kind kind;
		int negated;
	} operators[] = {
		{ " ^= ", CONDITION_BEGINS, 0 }, { " !^= ", CONDITION_BEGINS, 1 },
		{ " ~ ", CONDITION_HAS, 0 },     { " !~ ", CONDITION_HAS, 1 },
		{ " = ", CONDITION_IS, 0 },      { " != ", CONDITION_IS, 1 },
	};
	candor_str paths = *rest, whole = *rest;

	for (size_t i = 0; i < sizeof(operators) / sizeof(operators[0]); i++) {
		*rest = whole;
		key_take(&paths, rest, operators[i].sign);
		condition->kind = operators[i].kind;
		condition->negated = operators[i].negated;
		if (rest->data)
			return paths;
	}
	condition->kind = CONDITION_TRUE;
	condition->negated = whole.size && whole.data[0] == '!';
	return condition->negated ? key_rest(whole) : whole;
}

static int add_condition_paths(struct compiler *c, candor_str paths, size_t index)
{
	const struct exporter *exporter = c->exporter;
	candor_str path;
	int status = CANDOR_OK;

	while (status >= 0 && key_take(&path, &paths, "|")) {
		if (path.size && path.data[0] == '/' && exporter->has_inner)
			return key_wrong(c, "conditions are about items", path);
		if (path.size && path.data[0] == '/')
			path = key_rest(path);
		status = key_mark(c, key_add_path(c, exporter->item, path), MARK_CONDITION,
				  index, 0);
	}
	return status;
}

/* "REASON", or "REASON if PATH | PATH OPERATOR VALUE | VALUE". */
int key_set_skip(struct compiler *c)
{
	struct exporter *exporter = c->exporter;
	struct condition *condition = &exporter->conditions[exporter->condition_count];
	candor_str rest = c->field->value, word, paths;
	int status;

	if (exporter->condition_count == LIMIT_CONDITIONS)
		return key_wrong(c, "too many conditions", rest);
	key_take(&word, &rest, " if ");
	status = read_reason(c, condition, word);
	if (status < 0)
		return status;
	condition->is_certain = !rest.data;
	if (rest.data) {
		paths = take_paths(condition, &rest);
		status = add_condition_paths(c, paths, exporter->condition_count);
	}
	while (status >= 0 && condition->count < LIMIT_CONDITION_VALUES &&
	       key_take(&condition->values[condition->count], &rest, "|"))
		condition->count++;
	if (status >= 0 && condition->kind != CONDITION_TRUE && rest.data)
		return key_wrong(c, "too many values", rest);
	exporter->condition_count++;
	return status;
}

/* Trying them --------------------------------------------------------------------------------
 */

static int begins(candor_str value, candor_str with)
{
	return value.size >= with.size && !memcmp(value.data, with.data, with.size);
}

static int contains(candor_str value, candor_str part)
{
	for (; value.size >= part.size; value.data++, value.size--)
		if (begins(value, part))
			return 1;
	return 0;
}

int condition_fits(const struct condition *condition, candor_str value)
{
	int fits = condition->kind == CONDITION_TRUE && answer_read(value) != 0;

	for (size_t i = 0; i < condition->count && !fits; i++) {
		candor_str with = condition->values[i];

		fits = condition->kind == CONDITION_IS       ? !str_compare(value, with)
		       : condition->kind == CONDITION_BEGINS ? begins(value, with)
							     : contains(value, with);
	}
	return fits;
}
