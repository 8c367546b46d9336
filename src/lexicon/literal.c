#include "lexicon/literal.h"

#include <string.h>

#include "lexicon/commonness.h"
#include "text/text.h"

/* Strings a piece of pattern can stand for are multiplied out up to this many. */
enum { EXACT_MAX = 32, CLASS_MAX = 8 };

struct strings {
	candor_str items[LIMIT_PATTERN_LITERALS];
	size_t count;
};

/* What is known about a piece of the pattern. */
struct part {
	int exact;              /* it matches exactly `strings` and nothing else */
	struct strings strings; /* exact: all of them ("" may be one) */
	/* Not exact: of each of these one member must occur, the most telling first. */
	struct strings required[LIMIT_PATTERN_SETS];
	size_t required_count;
};

struct scanner {
	candor_str source;
	size_t position;
	unsigned depth;
	int failed; /* something not understood: no literals at all */
	int no_memory;
	struct arena *arena;
};

static void parse_alternatives(struct scanner *scanner, struct part *out);

/* ---- Sets of strings ---- */

static void set_unknown(struct part *part)
{
	part->exact = 0;
	part->strings.count = 0;
	part->required_count = 0;
}

static void set_exact(struct part *part, candor_str item)
{
	part->exact = 1;
	part->required_count = 0;
	part->strings.count = 1;
	part->strings.items[0] = item;
}

/* Of the least telling one: it spoils the set. */
static size_t least_information(const candor_str *items, size_t count)
{
	size_t least = SIZE_MAX;

	for (size_t i = 0; i < count; i++) {
		size_t value = literal_information(items[i]);

		least = value < least ? value : least;
	}
	return count ? least : 0;
}

/* 0: useless; more is better. */
static size_t set_value(const struct strings *set)
{
	size_t least = least_information(set->items, set->count);

	if (least < 2)
		return 0;
	return (least < 12 ? least : 12) * LIMIT_PATTERN_LITERALS - set->count;
}

/* Adds `set` to what is required, in order of value; the least telling one drops out. */
static void require(struct part *part, const struct strings *set)
{
	size_t value = set_value(set), at = part->required_count;

	if (!value)
		return;
	while (at > 0 && set_value(&part->required[at - 1]) < value)
		at--;
	if (at == LIMIT_PATTERN_SETS)
		return;
	if (part->required_count < LIMIT_PATTERN_SETS)
		part->required_count++;
	for (size_t i = part->required_count - 1; i > at; i--)
		part->required[i] = part->required[i - 1];
	part->required[at] = *set;
}

/* What `other` requires is required. */
static void require_part(struct part *part, const struct part *other)
{
	if (other->exact)
		require(part, &other->strings);
	for (size_t i = 0; i < other->required_count; i++)
		require(part, &other->required[i]);
}

/* From "exactly one of these" to "one of these occurs". */
static void weaken(struct part *part)
{
	if (!part->exact)
		return;
	part->exact = 0;
	part->required_count = 0;
	require(part, &part->strings);
}

static candor_str concatenate(struct scanner *scanner, candor_str a, candor_str b)
{
	char *joined = arena_alloc(scanner->arena, a.size + b.size);

	if (!joined) {
		scanner->no_memory = 1;
		return (candor_str){ "", 0 };
	}
	memcpy(joined, a.data, a.size);
	memcpy(joined + a.size, b.data, b.size);
	return (candor_str){ joined, a.size + b.size };
}

static void cross(struct scanner *scanner, struct strings *run, const struct strings *next)
{
	struct strings product = { .count = 0 };

	for (size_t i = 0; i < run->count; i++)
		for (size_t k = 0; k < next->count; k++)
			product.items[product.count++] =
				concatenate(scanner, run->items[i], next->items[k]);
	*run = product;
}

/* ---- Atoms ---- */

static int at_end(const struct scanner *scanner)
{
	return scanner->position >= scanner->source.size;
}

static char peek(const struct scanner *scanner)
{
	return at_end(scanner) ? '\0' : scanner->source.data[scanner->position];
}

static int looking_at(const struct scanner *scanner, const char *text)
{
	size_t n = strlen(text);

	return scanner->source.size - scanner->position >= n &&
	       memcmp(scanner->source.data + scanner->position, text, n) == 0;
}

/* The character at the position, in lower case, as a string of its own. */
static candor_str take_character(struct scanner *scanner)
{
	const char *p = scanner->source.data + scanner->position;
	size_t n = 1, left = scanner->source.size - scanner->position;
	char *copy;

	while (n < left && ((unsigned char)p[n] & 0xC0) == 0x80)
		n++;
	scanner->position += n;
	copy = arena_copy(scanner->arena, p, n);
	if (!copy) {
		scanner->no_memory = 1;
		return (candor_str){ "", 0 };
	}
	if (n == 1 && copy[0] >= 'A' && copy[0] <= 'Z')
		copy[0] = (char)(copy[0] | 0x20);
	return (candor_str){ copy, n };
}

static int is_alphanumeric(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/* Behind a backslash. Escaped symbols are literal; of letters and digits only those are known
 * that stand for one character of some kind or for a place. */
static void parse_escape(struct scanner *scanner, struct part *out)
{
	char c = peek(scanner);

	if (at_end(scanner)) {
		scanner->failed = 1;
	} else if (!is_alphanumeric(c)) {
		set_exact(out, take_character(scanner));
	} else if (strchr("dDsSwWhHvVNRX", c)) {
		scanner->position++;
		set_unknown(out);
	} else if (strchr("bBAZzGK", c)) {
		scanner->position++;
		set_exact(out, (candor_str){ "", 0 });
	} else if (c == 'p' || c == 'P') {
		const char *close;

		scanner->position++;
		set_unknown(out);
		if (peek(scanner) != '{') {
			scanner->position++;
			return;
		}
		close = memchr(scanner->source.data + scanner->position, '}',
			       scanner->source.size - scanner->position);
		scanner->failed |= !close;
		if (close)
			scanner->position = (size_t)(close - scanner->source.data) + 1;
	} else if (strchr("nrtf", c)) {
		scanner->position++;
		set_unknown(out);
	} else {
		scanner->failed = 1;
	}
}

/* Skips a class whose content is more than a few single characters. */
static void skip_class(struct scanner *scanner)
{
	while (!at_end(scanner) && peek(scanner) != ']') {
		if (looking_at(scanner, "[:")) {
			while (!at_end(scanner) && !looking_at(scanner, ":]"))
				scanner->position++;
			scanner->position += 2;
			continue;
		}
		scanner->position += peek(scanner) == '\\' ? 2 : 1;
	}
	scanner->failed |= at_end(scanner);
	scanner->position++;
}

/* Behind "[". A short list of plain characters is a set of strings, anything else unknown. */
static void parse_class(struct scanner *scanner, struct part *out)
{
	size_t begin = scanner->position;

	set_unknown(out);
	if (peek(scanner) == '^' || peek(scanner) == ']') {
		scanner->position += looking_at(scanner, "^]") ? 2 : 1;
		skip_class(scanner);
		return;
	}
	out->exact = 1;
	while (!at_end(scanner) && peek(scanner) != ']') {
		char c = peek(scanner), next;

		if (c == '\\') {
			scanner->position++;
			c = peek(scanner);
			out->exact &= !is_alphanumeric(c);
		} else if (c == '[' || c == '-') {
			out->exact = 0;
		}
		if (!out->exact || out->strings.count == CLASS_MAX || at_end(scanner))
			break;
		out->strings.items[out->strings.count++] = take_character(scanner);
		next = peek(scanner);
		if (next == '-')
			break;
	}
	if (!at_end(scanner) && peek(scanner) == ']' && out->exact) {
		scanner->position++;
		return;
	}
	set_unknown(out);
	scanner->position = begin;
	skip_class(scanner);
}

/* Behind "(". Look-arounds have no text of their own; other special groups are not understood.
 */
static void parse_group(struct scanner *scanner, struct part *out)
{
	int look = 0;

	if (peek(scanner) == '*') {
		scanner->failed = 1;
		return;
	}
	if (peek(scanner) == '?') {
		if (looking_at(scanner, "?:"))
			scanner->position += 2;
		else if (looking_at(scanner, "?i:"))
			scanner->position += 3;
		else if (looking_at(scanner, "?=") || looking_at(scanner, "?!"))
			look = 2;
		else if (looking_at(scanner, "?<=") || looking_at(scanner, "?<!"))
			look = 3;
		else if (looking_at(scanner, "?>"))
			scanner->position += 2;
		else
			scanner->failed = 1;
		scanner->position += (size_t)look;
	}
	if (scanner->failed || ++scanner->depth > LIMIT_EXPRESSION_DEPTH) {
		scanner->failed = 1;
		return;
	}
	parse_alternatives(scanner, out);
	scanner->depth--;
	scanner->failed |= peek(scanner) != ')';
	scanner->position++;
	if (look)
		set_exact(out, (candor_str){ "", 0 });
}

static void parse_atom(struct scanner *scanner, struct part *out)
{
	set_unknown(out);
	switch (peek(scanner)) {
	case '\\':
		scanner->position++;
		parse_escape(scanner, out);
		break;
	case '[':
		scanner->position++;
		parse_class(scanner, out);
		break;
	case '(':
		scanner->position++;
		parse_group(scanner, out);
		break;
	case '.':
		scanner->position++;
		set_unknown(out);
		break;
	case '^':
	case '$':
		scanner->position++;
		set_exact(out, (candor_str){ "", 0 });
		break;
	default:
		set_exact(out, take_character(scanner));
	}
}

/* ---- Quantifiers, sequences, alternatives ---- */

/* "{n", "{n,}" or "{n,m}" behind the brace; returns 0 when it is a literal brace. */
static int parse_range(struct scanner *scanner, int *least, int *most)
{
	size_t i = scanner->position;
	const char *p = scanner->source.data;
	int value[2] = { 0, -1 }, part = 0, digits = 0;

	for (; i < scanner->source.size && p[i] != '}'; i++) {
		if (p[i] == ',' && !part && digits) {
			part = 1;
		} else if (p[i] >= '0' && p[i] <= '9' && ++digits < 8) {
			value[part] = (value[part] < 0 ? 0 : value[part]) * 10 + (p[i] - '0');
		} else {
			return 0;
		}
	}
	if (i >= scanner->source.size || !digits)
		return 0;
	scanner->position = i + 1;
	*least = value[0];
	*most = part ? value[1] : value[0];
	return 1;
}

/* Reads a quantifier, if there is one. `*most` is -1 for no bound. */
static void parse_quantifier(struct scanner *scanner, int *least, int *most)
{
	char c = peek(scanner);

	*least = *most = 1;
	if (c == '*' || c == '+' || c == '?') {
		scanner->position++;
		*least = c == '+';
		*most = c == '?' ? 1 : -1;
	} else if (c == '{') {
		scanner->position++;
		if (!parse_range(scanner, least, most)) {
			scanner->position--;
			/* A literal brace: give up rather than guess. */
			scanner->failed = 1;
		}
	} else {
		return;
	}
	if (peek(scanner) == '?' || peek(scanner) == '+')
		scanner->position++;
}

static void apply_quantifier(struct part *part, int least, int most)
{
	if (least == 1 && most == 1)
		return;
	if (least == 0 && most == 1 && part->exact && part->strings.count < EXACT_MAX)
		part->strings.items[part->strings.count++] = (candor_str){ "", 0 };
	else if (least == 0)
		set_unknown(part);
	else
		weaken(part);
}

static void parse_sequence(struct scanner *scanner, struct part *out)
{
	struct part run, atom;
	int whole = 1, least, most;

	set_unknown(out);
	set_exact(&run, (candor_str){ "", 0 });
	while (!at_end(scanner) && peek(scanner) != '|' && peek(scanner) != ')' &&
	       !scanner->failed) {
		parse_atom(scanner, &atom);
		parse_quantifier(scanner, &least, &most);
		apply_quantifier(&atom, least, most);
		if (atom.exact && run.strings.count * atom.strings.count <= EXACT_MAX) {
			cross(scanner, &run.strings, &atom.strings);
			continue;
		}
		whole = 0;
		require_part(out, &run);
		if (atom.exact) {
			run = atom;
		} else {
			require_part(out, &atom);
			set_exact(&run, (candor_str){ "", 0 });
		}
	}
	if (whole)
		*out = run;
	else
		require_part(out, &run);
}

/* The union of two branches: the best that each requires. Returns 0 when nothing is required.
 */
static int unite(struct part *out, struct part *branch)
{
	struct strings *all = &out->strings;
	const struct strings *more = &branch->strings;

	if (!out->exact || !branch->exact) {
		weaken(out);
		weaken(branch);
		if (!out->required_count || !branch->required_count)
			return 0;
		all = &out->required[0];
		more = &branch->required[0];
		out->required_count = 1;
	}
	if (all->count + more->count > (out->exact ? EXACT_MAX : LIMIT_PATTERN_LITERALS)) {
		if (!out->exact)
			return 0;
		weaken(out);
		return unite(out, branch);
	}
	for (size_t i = 0; i < more->count; i++)
		all->items[all->count++] = more->items[i];
	return 1;
}

static void parse_alternatives(struct scanner *scanner, struct part *out)
{
	struct part branch;
	int known = 1;

	parse_sequence(scanner, out);
	while (peek(scanner) == '|' && !at_end(scanner) && !scanner->failed) {
		scanner->position++;
		parse_sequence(scanner, &branch);
		known = known && unite(out, &branch);
	}
	if (!known)
		set_unknown(out);
}

/* ---- Raw patterns ---- */

/* Characters that are one and the same in normalized text whatever stands around them. */
static int survives_normalization(int32_t c)
{
	return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '$' || c == 0xA5 ||
	       c == 0xFFE5 || c == 0x20AC || text_is_han(c);
}

/* The longest surviving piece of `item`, without a final letter, which a combining mark could
 * change. */
static candor_str surviving_piece(candor_str item)
{
	candor_str best = { item.data, 0 }, piece = { item.data, 0 };

	for (size_t i = 0; i < item.size;) {
		size_t n = 1;

		while (i + n < item.size && ((unsigned char)item.data[i + n] & 0xC0) == 0x80)
			n++;
		if (survives_normalization(text_at(item.data, item.size, i)))
			piece.size += n;
		else
			piece = (candor_str){ item.data + i + n, 0 };
		if (piece.size > best.size)
			best = piece;
		i += n;
	}
	if (best.size && best.data[best.size - 1] >= 'a' && best.data[best.size - 1] <= 'z')
		best.size--;
	return best;
}

static int normalize_items(struct strings *set, struct arena *arena)
{
	struct text text = { 0 };

	for (size_t i = 0; i < set->count; i++) {
		candor_str piece = surviving_piece(set->items[i]);
		char *copy;

		text_clear(&text);
		copy = text_append(&text, piece) ? NULL
						 : arena_copy(arena, text.data, text.size);
		if (!copy) {
			text_free(&text);
			return CANDOR_ENOMEM;
		}
		set->items[i] = (candor_str){ copy, text.size };
	}
	text_free(&text);
	return CANDOR_OK;
}

static int is_member(const struct literal_set *set, candor_str item)
{
	for (size_t i = 0; i < set->count; i++)
		if (set->items[i].size == item.size &&
		    memcmp(set->items[i].data, item.data, item.size) == 0)
			return 1;
	return 0;
}

static int keep_set(struct literals *out, const struct strings *strings, struct arena *arena)
{
	struct literal_set *set = &out->sets[out->count];

	set->count = 0;
	set->items = arena_alloc(arena, strings->count * sizeof(*set->items));
	if (!set->items)
		return CANDOR_ENOMEM;
	for (size_t i = 0; i < strings->count; i++)
		if (!is_member(set, strings->items[i]))
			set->items[set->count++] = strings->items[i];
	out->count++;
	return CANDOR_OK;
}

static int has_single_character(const struct strings *set)
{
	for (size_t i = 0; i < set->count; i++) {
		size_t characters = 0;

		for (size_t k = 0; k < set->items[i].size; k++)
			characters += ((unsigned char)set->items[i].data[k] & 0xC0) != 0x80;
		if (characters < 2)
			return 1;
	}
	return 0;
}

/* Further sets cost a report for each occurrence: words may join a first set that is not very
 * telling, single characters only one that is weak. */
static int is_worth_adding(const struct literals *out, const struct strings *set)
{
	size_t first;

	if (!set_value(set))
		return 0;
	if (!out->count)
		return 1;
	first = least_information(out->sets[0].items, out->sets[0].count);
	return first < (has_single_character(set) ? 4 : 8);
}

int literals_extract(struct literals *out, candor_str source, int raw, struct arena *arena)
{
	struct scanner scanner = { .source = source, .arena = arena };
	struct part part;
	int status = CANDOR_OK;

	out->count = 0;
	set_unknown(&part);
	parse_alternatives(&scanner, &part);
	if (scanner.no_memory)
		return CANDOR_ENOMEM;
	if (scanner.failed || !at_end(&scanner))
		return CANDOR_OK;
	weaken(&part);
	for (size_t i = 0; i < part.required_count && !status; i++) {
		if (raw)
			status = normalize_items(&part.required[i], arena);
		if (!status && is_worth_adding(out, &part.required[i]))
			status = keep_set(out, &part.required[i], arena);
	}
	return status;
}
