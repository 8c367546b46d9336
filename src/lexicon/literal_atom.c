/* One atom of a PCRE2 pattern: what it can stand for. */
#include "lexicon/literal_scan.h"
#include "lexicon/regex.h"
#include "lexicon/sides.h"

enum { CLASS_MAX = 8 };

/* ---- Characters ---- */

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

/* ---- Escapes ---- */

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

/* ---- Classes ---- */

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

/* ---- Groups and places ---- */

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
	scan_alternatives(scanner, out);
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

void scan_atom(struct scanner *scanner, struct part *out)
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
