#include "lexicon/expr.h"

#include <string.h>

#include "base/err.h"
#include "base/limits.h"
#include "base/stanza.h"
#include "base/str.h"

enum expr_kind { EXPR_ANY, EXPR_ALL, EXPR_NOT, EXPR_COUNT, EXPR_RULE, EXPR_CATEGORY };

struct expr {
	enum expr_kind kind;
	candor_str name;    /* RULE: glob; CATEGORY */
	unsigned number;    /* of the set, from expr_resolve */
	double minimum;     /* CATEGORY: nats; COUNT: how many */
	struct expr *first; /* operands, linked by `next` */
	struct expr *next;
};

struct parser {
	candor_str text;
	size_t position;
	unsigned nodes, depth;
	struct arena *arena;
	candor_err *err;
};

static struct expr *parse_any(struct parser *parser);

static struct expr *fail(struct parser *parser, const char *what)
{
	err_set(parser->err, CANDOR_ESYNTAX, "%s", what);
	err_place(parser->err, NULL, 1, parser->position + 1);
	return NULL;
}

static struct expr *new_node(struct parser *parser, enum expr_kind kind)
{
	struct expr *node;

	if (++parser->nodes > LIMIT_EXPRESSION_NODES)
		return fail(parser, "expression has more than 512 parts");
	node = arena_alloc(parser->arena, sizeof(*node));
	if (!node) {
		err_memory(parser->err);
		return NULL;
	}
	*node = (struct expr){ .kind = kind };
	return node;
}

static char peek(struct parser *parser)
{
	while (parser->position < parser->text.size &&
	       parser->text.data[parser->position] == ' ')
		parser->position++;
	return parser->position < parser->text.size ? parser->text.data[parser->position]
						    : '\0';
}

static int accept(struct parser *parser, char c)
{
	if (peek(parser) != c)
		return 0;
	parser->position++;
	return 1;
}

static int is_name_byte(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' ||
	       c == '*' || c == ':';
}

static candor_str read_name(struct parser *parser)
{
	candor_str name;

	peek(parser);
	name.data = parser->text.data + parser->position;
	while (parser->position < parser->text.size &&
	       is_name_byte(parser->text.data[parser->position]))
		parser->position++;
	name.size = (size_t)(parser->text.data + parser->position - name.data);
	return name;
}

/* Unsigned decimal number, at most 4 digits before and 3 behind the point; -1 on failure. */
static double read_number(struct parser *parser)
{
	double value = 0, scale = 1;
	unsigned digits = 0;
	int fraction = 0;

	for (peek(parser); parser->position < parser->text.size; parser->position++) {
		char c = parser->text.data[parser->position];

		if (c == '.' && !fraction) {
			fraction = 1;
			continue;
		}
		if (c < '0' || c > '9' || ++digits > 7)
			break;
		value = value * 10 + (c - '0');
		scale *= fraction ? 10 : 1;
	}
	return digits ? value / scale : -1;
}

static struct expr *parse_set(struct parser *parser)
{
	candor_str name = read_name(parser);
	int is_category = name.size > 2 && memcmp(name.data, "g:", 2) == 0;
	struct expr *node;

	if (!name.size || (!is_category && memchr(name.data, ':', name.size)))
		return fail(parser, "expected a rule id, `g:category`, `!`, `(` or `N of (`");
	node = new_node(parser, is_category ? EXPR_CATEGORY : EXPR_RULE);
	if (!node)
		return NULL;
	node->name = name;
	if (!is_category)
		return node;
	node->name = (candor_str){ name.data + 2, name.size - 2 };
	if (peek(parser) != '>')
		return node;
	parser->position++;
	if (!accept(parser, '='))
		return fail(parser, "expected `>=`");
	node->minimum = read_number(parser);
	return node->minimum >= 0 ? node : fail(parser, "expected a number after `>=`");
}

/* "2 of (a, b)": the digits were seen, not read. */
static struct expr *parse_count(struct parser *parser)
{
	struct expr *node = new_node(parser, EXPR_COUNT);
	struct expr **tail;

	if (!node)
		return NULL;
	node->minimum = read_number(parser);
	if (!str_equal(read_name(parser), "of") || !accept(parser, '('))
		return fail(parser, "expected `N of (a, b)`");
	tail = &node->first;
	do {
		struct expr *item = parse_any(parser);

		if (!item)
			return NULL;
		*tail = item;
		tail = &item->next;
	} while (accept(parser, ','));
	return accept(parser, ')') ? node : fail(parser, "expected `,` or `)`");
}

static int counts(struct parser *parser)
{
	size_t i = parser->position;

	while (i < parser->text.size && parser->text.data[i] >= '0' &&
	       parser->text.data[i] <= '9')
		i++;
	return i > parser->position && i < parser->text.size && parser->text.data[i] == ' ';
}

static struct expr *parse_not(struct parser *parser);

static struct expr *parse_unary(struct parser *parser)
{
	struct expr *node;

	if (peek(parser) == '!')
		return parse_not(parser);
	if (counts(parser))
		return parse_count(parser);
	if (!accept(parser, '('))
		return parse_set(parser);
	node = parse_any(parser);
	if (node && !accept(parser, ')'))
		return fail(parser, "expected `)`");
	return node;
}

static struct expr *parse_not(struct parser *parser)
{
	struct expr *node = new_node(parser, EXPR_NOT), *operand;

	parser->position++;
	if (++parser->depth > LIMIT_EXPRESSION_DEPTH)
		return fail(parser, "expression is nested deeper than 32 levels");
	operand = node ? parse_unary(parser) : NULL;
	parser->depth--;
	if (!operand)
		return NULL;
	node->first = operand;
	return node;
}

/* item { separator item }: a single item stands for itself. */
static struct expr *parse_list(struct parser *parser, enum expr_kind kind, char separator,
			       struct expr *(*item)(struct parser *))
{
	struct expr *first = item(parser), *node, *last = first;

	if (!first || peek(parser) != separator)
		return first;
	node = new_node(parser, kind);
	if (!node)
		return NULL;
	/* `first` may itself head a list only through `first->first`, so `next` is free. */
	node->first = first;
	while (accept(parser, separator)) {
		struct expr *next = item(parser);

		if (!next)
			return NULL;
		last->next = next;
		last = next;
	}
	return node;
}

static struct expr *parse_all(struct parser *parser)
{
	return parse_list(parser, EXPR_ALL, '&', parse_unary);
}

static struct expr *parse_any(struct parser *parser)
{
	struct expr *node;

	if (++parser->depth > LIMIT_EXPRESSION_DEPTH)
		return fail(parser, "expression is nested deeper than 32 levels");
	node = parse_list(parser, EXPR_ANY, '|', parse_all);
	parser->depth--;
	return node;
}

int expr_parse(struct expr **out, candor_str text, struct arena *arena, candor_err *err)
{
	candor_err local = { 0 };
	struct parser parser = { .text = text, .arena = arena, .err = err ? err : &local };
	struct expr *node = parse_any(&parser);

	if (node && peek(&parser))
		node = fail(&parser, "expected `&`, `|` or the end");
	*out = node;
	return node ? CANDOR_OK : parser.err->code;
}

int expr_evaluate(const struct expr *expr, const struct expr_facts *facts)
{
	double count = 0;

	switch (expr->kind) {
	case EXPR_RULE:
		return facts->hit(facts->data, expr->number);
	case EXPR_CATEGORY:
		count = facts->weight(facts->data, expr->number);
		return count > 0 && count >= expr->minimum;
	case EXPR_NOT:
		return !expr_evaluate(expr->first, facts);
	case EXPR_ALL:
		for (const struct expr *e = expr->first; e; e = e->next)
			if (!expr_evaluate(e, facts))
				return 0;
		return 1;
	case EXPR_ANY:
		for (const struct expr *e = expr->first; e; e = e->next)
			if (expr_evaluate(e, facts))
				return 1;
		return 0;
	case EXPR_COUNT:
		for (const struct expr *e = expr->first; e; e = e->next)
			count += expr_evaluate(e, facts);
		return count >= expr->minimum;
	}
	return 0;
}

/* Of all operands, the first that asks for a hit. */
static int begins_all(const struct expr *expr, const struct expr_facts *facts)
{
	for (const struct expr *e = expr->first; e; e = e->next)
		if (e->kind != EXPR_NOT)
			return expr_begins(e, facts);
	return 1;
}

/* Where 4 of 5 operands are true, one of the first two is. */
static int begins_count(const struct expr *expr, const struct expr_facts *facts)
{
	double left = 1 - expr->minimum;

	for (const struct expr *e = expr->first; e; e = e->next)
		left++;
	for (const struct expr *e = expr->first; e && left > 0; e = e->next, left--)
		if (expr_begins(e, facts))
			return 1;
	return expr->minimum <= 0;
}

int expr_begins(const struct expr *expr, const struct expr_facts *facts)
{
	switch (expr->kind) {
	case EXPR_RULE:
		return facts->hit(facts->data, expr->number);
	case EXPR_CATEGORY:
		return facts->weight(facts->data, expr->number) > 0;
	case EXPR_NOT:
		return 1;
	case EXPR_ALL:
		return begins_all(expr, facts);
	case EXPR_ANY:
		for (const struct expr *e = expr->first; e; e = e->next)
			if (expr_begins(e, facts))
				return 1;
		return 0;
	case EXPR_COUNT:
		return begins_count(expr, facts);
	}
	return 1;
}

int expr_resolve(struct expr *expr, int (*number)(void *data, candor_str name, int is_category),
		 void *data)
{
	int value = 0;

	if (expr->kind == EXPR_RULE || expr->kind == EXPR_CATEGORY) {
		value = number(data, expr->name, expr->kind == EXPR_CATEGORY);
		expr->number = value < 0 ? 0 : (unsigned)value;
		return value < 0 ? value : 0;
	}
	for (struct expr *e = expr->first; e && value >= 0; e = e->next)
		value = expr_resolve(e, number, data);
	return value < 0 ? value : 0;
}

int glob_match(candor_str glob, candor_str text)
{
	size_t g = 0, t = 0, star = SIZE_MAX, mark = 0;

	while (t < text.size) {
		if (g < glob.size && glob.data[g] == '*') {
			star = g++;
			mark = t;
		} else if (g < glob.size && glob.data[g] == text.data[t]) {
			g++;
			t++;
		} else if (star != SIZE_MAX) {
			g = star + 1;
			t = ++mark;
		} else {
			return 0;
		}
	}
	while (g < glob.size && glob.data[g] == '*')
		g++;
	return g == glob.size;
}
