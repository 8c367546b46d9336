/*
 * A reader of PCRE2 patterns that asks one question only: which strings must occur? What it
 * does not understand makes it give up.
 */
#include <string.h>

#include "lexicon/literal_part.h"
#include "lexicon/regex.h"
#include "lexicon/sides.h"

enum { CLASS_MAX = 8 };

struct scanner {
	candor_str source;
	size_t position;
	unsigned depth;
	int failed; /* something not understood: no literals at all */
	int no_memory;
	struct arena *arena;
};

static void parse_alternatives(struct scanner *scanner, struct part *out);

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

static candor_str rest_of(const struct scanner *scanner)
{
	return (candor_str){ scanner->source.data + scanner->position,
			     scanner->source.size - scanner->position };
}

/* Bytes of the character at `at`, which is inside of the pattern. */
static size_t character_size(const struct scanner *scanner, size_t at)
{
	size_t n = 1;

	while (at + n < scanner->source.size &&
	       ((unsigned char)scanner->source.data[at + n] & 0xC0) == 0x80)
		n++;
	return n;
}

/* The next `n` bytes, in lower case, as a string of its own. */
static candor_str take_bytes(struct scanner *scanner, size_t n)
{
	char *copy = arena_copy(scanner->arena, scanner->source.data + scanner->position, n);

	scanner->position += n;
	if (!copy) {
		scanner->no_memory = 1;
		return (candor_str){ "", 0 };
	}
	for (size_t i = 0; i < n; i++)
		if (copy[i] >= 'A' && copy[i] <= 'Z')
			copy[i] = (char)(copy[i] | 0x20);
	return (candor_str){ copy, n };
}

static candor_str take_character(struct scanner *scanner)
{
	return take_bytes(scanner, character_size(scanner, scanner->position));
}

/* Whether the byte at `at` is one of `set`; not at the end. */
static int is_one_of(const struct scanner *scanner, size_t at, const char *set)
{
	return at < scanner->source.size && scanner->source.data[at] &&
	       strchr(set, scanner->source.data[at]);
}

/* Characters that stand for themselves, up to one that a quantifier takes. */
static candor_str take_plain(struct scanner *scanner)
{
	size_t begin = scanner->position, end = begin + character_size(scanner, begin);

	while (end < scanner->source.size && !is_one_of(scanner, end, "\\[](){}.^$|?*+")) {
		size_t next = end + character_size(scanner, end);

		if (is_one_of(scanner, next, "?*+{"))
			break;
		end = next;
	}
	return take_bytes(scanner, end - begin);
}

static int is_alphanumeric(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/* One character of some kind. */
static void part_set_character(struct part *out, const struct starts *starts)
{
	part_set_unknown(out);
	out->longest = 1;
	out->starts = *starts;
	out->may_be_empty = 0;
	out->end_side = starts_side(starts);
}

/* Behind a backslash. Escaped symbols are literal; of letters and digits only those are known
 * that stand for one character of some kind or for a place. */
static void parse_escape(struct scanner *scanner, struct part *out)
{
	char c = peek(scanner);

	if (at_end(scanner)) {
		scanner->failed = 1;
	} else if (!is_alphanumeric(c)) {
		part_set_exact(out, take_character(scanner));
	} else if (strchr("dDsSwWhHvVNRX", c)) {
		scanner->position++;
		part_set_character(out, c == 'd'   ? &starts_digit
					: c == 's' ? &starts_space
						   : &starts_any);
		out->longest = c == 'X' ? UNBOUNDED : c == 'R' ? 2 : 1;
		out->digit = c == 'd';
	} else if (strchr("bBAZzK", c)) {
		scanner->position++;
		part_set_exact(out, (candor_str){ "", 0 });
	} else if (c == 'G') {
		/* It asks where the search began: that must be the begin of the text. */
		scanner->position++;
		part_set_unknown(out);
	} else if (c == 'p' || c == 'P') {
		const char *close;

		scanner->position++;
		part_set_character(out, &starts_any);
		if (peek(scanner) != '{') {
			scanner->position++;
			return;
		}
		close = memchr(scanner->source.data + scanner->position, '}',
			       scanner->source.size - scanner->position);
		scanner->failed |= !close;
		if (close && c == 'p') {
			out->starts = starts_of_property(rest_of(scanner));
			out->end_side = starts_side(&out->starts);
		}
		if (close)
			scanner->position = (size_t)(close - scanner->source.data) + 1;
	} else if (strchr("nrtf", c)) {
		scanner->position++;
		part_set_character(out, &starts_any);
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

/* Whether the class with this content stands for digits only, such as "3-9". */
static int is_digits(const struct scanner *scanner, size_t begin, size_t end)
{
	for (size_t i = begin; i < end; i++)
		if (!is_one_of(scanner, i, "0123456789-"))
			return 0;
	return end > begin && scanner->source.data[begin] != '-' &&
	       scanner->source.data[end - 1] != '-';
}

/* Says of a skipped class what can be said. */
static void know_class(const struct scanner *scanner, struct part *out, size_t begin)
{
	size_t end = scanner->position - 1;

	if (scanner->failed)
		return;
	out->digit = is_digits(scanner, begin, end);
	out->starts =
		starts_of_class((candor_str){ scanner->source.data + begin, end - begin });
	out->end_side = starts_side(&out->starts);
}

/* Behind "[". A short list of plain characters is a set of strings, anything else unknown. */
static void parse_class(struct scanner *scanner, struct part *out)
{
	size_t begin = scanner->position;

	part_set_character(out, &starts_any);
	if (peek(scanner) == '^' || peek(scanner) == ']') {
		scanner->position += looking_at(scanner, "^]") ? 2 : 1;
		skip_class(scanner);
		know_class(scanner, out, begin);
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
	part_set_character(out, &starts_any);
	scanner->position = begin;
	skip_class(scanner);
	know_class(scanner, out, begin);
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
		part_set_exact(out, (candor_str){ "", 0 });
}

/* Nothing, where `left` is before it. */
static void part_set_place(struct part *out, unsigned left)
{
	part_set_exact(out, (candor_str){ "", 0 });
	out->strings.left = (struct edge){ left, 0 };
}

/* The begin or end of a word; returns 0 when there is none. */
static int parse_word_edge(struct scanner *scanner, struct part *out)
{
	if (looking_at(scanner, REGEX_WORD_START)) {
		scanner->position += strlen(REGEX_WORD_START);
		part_set_place(out, SIDE_NO_WORD);
		return 1;
	}
	if (looking_at(scanner, REGEX_WORD_END)) {
		scanner->position += strlen(REGEX_WORD_END);
		part_set_exact(out, (candor_str){ "", 0 });
		out->strings.follow = starts_no_word;
		out->strings.is_open = 0;
		return 1;
	}
	return 0;
}

static void parse_atom(struct scanner *scanner, struct part *out)
{
	part_set_unknown(out);
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
		if (parse_word_edge(scanner, out))
			break;
		scanner->position++;
		parse_group(scanner, out);
		break;
	case '.':
		scanner->position++;
		part_set_character(out, &starts_any);
		break;
	case '^':
		scanner->position++;
		part_set_place(out, SIDE_LINE);
		break;
	case '$':
		scanner->position++;
		part_set_exact(out, (candor_str){ "", 0 });
		break;
	default:
		part_set_exact(out, take_plain(scanner));
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

static unsigned repeated_length(unsigned longest, int most)
{
	if (!longest || !most)
		return 0;
	return most < 0 || (unsigned)most >= UNBOUNDED / longest ? UNBOUNDED
								 : longest * (unsigned)most;
}

/* What an optional piece requires of its neighbours is optional, too. */
static void make_optional(struct part *part)
{
	part->strings.items[part->strings.count++] = (candor_str){ "", 0 };
	part->strings.follow = starts_none;
	part->strings.is_open = 1;
	part->strings.left = edge_open;
}

static void apply_quantifier(struct part *part, int least, int most)
{
	unsigned longest = repeated_length(part->longest, most);
	struct starts starts;
	int may_be_empty = part_starts(&starts, part);
	unsigned ends = part_ends(part);

	if (least == 1 && most == 1)
		return;
	if (least == 0 && most == 1 && part->exact && part->strings.count < EXACT_MAX)
		make_optional(part);
	else if (least == 0)
		part_set_unknown(part);
	else
		part_weaken(part);
	part->longest = longest;
	part->starts = starts;
	part->may_be_empty = may_be_empty || !least;
	part->end_side = ends;
	part_follow(part, &starts, 1);
	for (size_t i = 0; i < part->required_count; i++)
		if (part->required[i].left.is_open)
			part->required[i].left.side |= ends;
}

/* A piece of a sequence is read while those before it are in `out`, but for `run`, which is
 * exact and may still grow. */
struct sequence {
	struct part *out, run;
	unsigned passed; /* characters before `run`, at most */
	int whole;       /* `run` is all there was so far */
	struct starts starts;
	int may_be_empty; /* all before `run` */
	struct edge edge; /* before `run` */
};

/* The edge behind `part`, which is behind `edge`. */
static struct edge edge_after(struct edge edge, const struct part *part, int may_be_empty)
{
	struct edge after = { part_ends(part), 0 };

	if (may_be_empty && part->exact)
		edge = edge_behind(edge, part->strings.left);
	if (may_be_empty)
		edge_unite(&after, edge);
	return after;
}

/* What `part` requires stands behind what was passed. */
static void pass(struct sequence *sequence, const struct part *part)
{
	struct starts starts;
	int may_be_empty = part_starts(&starts, part);

	if (sequence->may_be_empty)
		starts_unite(&sequence->starts, &starts);
	sequence->may_be_empty &= may_be_empty;
	part_follow(sequence->out, &starts, may_be_empty);
	sequence->out->digit |= part_has_digit(part);
	part_require_part(sequence->out, part, sequence->passed, sequence->edge);
	sequence->edge = edge_after(sequence->edge, part, may_be_empty);
	sequence->passed = add_lengths(sequence->passed, part->longest);
}

/* A place or look-around, which has no text. */
static void append_place(struct sequence *sequence, const struct part *atom)
{
	struct strings *run = &sequence->run.strings;

	if (!sequence->run.longest)
		run->left = edge_behind(run->left, atom->strings.left);
	if (atom->strings.is_open)
		return;
	if (!sequence->run.longest)
		part_follow(sequence->out, &atom->strings.follow, 0);
	run->follow = atom->strings.follow;
	run->is_open = 0;
}

static int append_atom(struct sequence *sequence, const struct part *atom, struct arena *arena)
{
	struct part *run = &sequence->run;

	if (atom->exact && !atom->longest) {
		append_place(sequence, atom);
		return CANDOR_OK;
	}
	if (atom->exact && run->strings.count * atom->strings.count <= EXACT_MAX) {
		if (!run->longest)
			run->strings.left = edge_behind(run->strings.left, atom->strings.left);
		run->longest = add_lengths(run->longest, atom->longest);
		return strings_cross(&run->strings, &atom->strings, arena);
	}
	sequence->whole = 0;
	pass(sequence, run);
	if (atom->exact) {
		part_copy(run, atom);
	} else {
		pass(sequence, atom);
		part_set_exact(run, (candor_str){ "", 0 });
	}
	return CANDOR_OK;
}

static void parse_sequence(struct scanner *scanner, struct part *out)
{
	struct sequence sequence;
	struct part atom;
	int least, most;

	sequence.out = out;
	sequence.passed = 0;
	sequence.whole = 1;
	sequence.starts = starts_none;
	sequence.may_be_empty = 1;
	sequence.edge = edge_open;
	part_set_unknown(out);
	part_set_exact(&sequence.run, (candor_str){ "", 0 });
	while (!at_end(scanner) && peek(scanner) != '|' && peek(scanner) != ')' &&
	       !scanner->failed) {
		parse_atom(scanner, &atom);
		parse_quantifier(scanner, &least, &most);
		apply_quantifier(&atom, least, most);
		if (append_atom(&sequence, &atom, scanner->arena))
			scanner->no_memory = scanner->failed = 1;
	}
	if (sequence.whole) {
		part_copy(out, &sequence.run);
	} else {
		pass(&sequence, &sequence.run);
		out->longest = sequence.passed;
		out->starts = sequence.starts;
		out->may_be_empty = sequence.may_be_empty;
		out->end_side = sequence.edge.side;
	}
}

/* The union of two branches: the best that each requires. Returns 0 when nothing is required.
 */
static int unite(struct part *out, struct part *branch)
{
	struct strings *all = &out->strings;
	const struct strings *more = &branch->strings;

	if (!out->exact || !branch->exact) {
		part_weaken(out);
		part_weaken(branch);
		if (!out->required_count || !branch->required_count)
			return 0;
		all = &out->required[0];
		more = &branch->required[0];
		out->required_count = 1;
	}
	if (all->count + more->count > (out->exact ? EXACT_MAX : LIMIT_PATTERN_LITERALS)) {
		if (!out->exact)
			return 0;
		part_weaken(out);
		return unite(out, branch);
	}
	if (more->before > all->before)
		all->before = more->before;
	starts_unite(&all->follow, &more->follow);
	all->is_open |= more->is_open;
	edge_unite(&all->left, more->left);
	for (size_t i = 0; i < more->count; i++)
		all->items[all->count++] = more->items[i];
	return 1;
}

static void parse_alternatives(struct scanner *scanner, struct part *out)
{
	struct part branch;
	struct starts starts, more;
	unsigned longest, ends;
	int known = 1, digit, may_be_empty;

	parse_sequence(scanner, out);
	longest = out->longest;
	digit = part_has_digit(out);
	ends = part_ends(out);
	may_be_empty = part_starts(&starts, out);
	while (peek(scanner) == '|' && !at_end(scanner) && !scanner->failed) {
		scanner->position++;
		parse_sequence(scanner, &branch);
		longest = branch.longest > longest ? branch.longest : longest;
		digit = digit && part_has_digit(&branch);
		may_be_empty |= part_starts(&more, &branch);
		ends |= part_ends(&branch);
		starts_unite(&starts, &more);
		known = known && unite(out, &branch);
	}
	if (!known)
		part_set_unknown(out);
	out->longest = longest;
	out->digit = digit;
	out->starts = starts;
	out->may_be_empty = may_be_empty;
	out->end_side = ends;
}

int part_of_pattern(struct part *out, candor_str source, struct arena *arena)
{
	struct scanner scanner = { .source = source, .arena = arena };

	part_set_unknown(out);
	parse_alternatives(&scanner, out);
	if (scanner.failed || !at_end(&scanner))
		part_set_unknown(out);
	return scanner.no_memory ? CANDOR_ENOMEM : CANDOR_OK;
}
