#include "lexicon/literal_starts.h"

#include <string.h>

#include "lexicon/sides.h"

#define ASCII_DIGITS (UINT64_C(0x3FF) << '0')
#define ASCII_LINES  (UINT64_C(1) << '\n' | UINT64_C(1) << '\r')
#define ASCII_SPACES (UINT64_C(0x1F) << '\t' | UINT64_C(1) << ' ')

/* 'A' to 'Z', '_' and 'a' to 'z', less 64. */
#define ASCII_LETTERS (UINT64_C(0x7FFFFFE) | UINT64_C(1) << 31 | UINT64_C(0x7FFFFFE) << 32)

const struct starts starts_none = { { 0, 0 }, 0, 0, 0 };
const struct starts starts_any = { { UINT64_MAX, UINT64_MAX }, UINT64_MAX, 1, 0 };
const struct starts starts_digit = { { ASCII_DIGITS, 0 }, 0, 1, 0 };
const struct starts starts_space = { { ASCII_SPACES, 0 }, 0, 1, 0 };
const struct starts starts_no_word = { { ~ASCII_DIGITS, ~ASCII_LETTERS }, UINT64_MAX, 1, 1 };
/* Not all other characters, but punctuation and rare Han are there. */
static const struct starts starts_han = { { 0, 0 }, UINT64_MAX, 1, 0 };

void starts_unite(struct starts *all, const struct starts *more)
{
	all->ascii[0] |= more->ascii[0];
	all->ascii[1] |= more->ascii[1];
	all->han |= more->han;
	all->other |= more->other;
	all->edge |= more->edge;
}

unsigned starts_side(const struct starts *starts)
{
	const uint64_t low = starts->ascii[0], high = starts->ascii[1];
	const uint64_t blanks = ASCII_SPACES & ~ASCII_LINES;
	unsigned side = 0;

	side |= high & ASCII_LETTERS ? SIDE_LETTER : 0;
	side |= low & ASCII_DIGITS ? SIDE_DIGIT : 0;
	side |= low & blanks ? SIDE_SPACE : 0;
	side |= low & ASCII_LINES || starts->edge ? SIDE_LINE : 0;
	side |= low & ~(ASCII_DIGITS | ASCII_SPACES) || high & ~ASCII_LETTERS ? SIDE_OTHER : 0;
	side |= starts->han || starts->other ? SIDE_HIGH : 0;
	return side;
}

static void add_ascii(struct starts *all, unsigned c)
{
	if (c >= 'A' && c <= 'Z')
		c |= 0x20;
	all->ascii[c / 64] |= UINT64_C(1) << (c % 64);
}

void starts_add(struct starts *all, const char *p)
{
	const unsigned char *c = (const unsigned char *)p;

	if (*c < 0x80)
		add_ascii(all, *c);
	else if (starts_is_han(c))
		all->han |= UINT64_C(1) << starts_han_bit(c);
	else
		all->other = 1;
}

static int begins_with(candor_str text, const char *prefix)
{
	return text.size >= strlen(prefix) && memcmp(text.data, prefix, strlen(prefix)) == 0;
}

struct starts starts_of_property(candor_str name)
{
	return begins_with(name, "{Han}") ? starts_han : starts_any;
}

static candor_str behind(candor_str text, size_t n)
{
	return (candor_str){ text.data + n, text.size - n };
}

static size_t character_size(candor_str text)
{
	size_t n = 1;

	while (n < text.size && ((unsigned char)text.data[n] & 0xC0) == 0x80)
		n++;
	return n;
}

/* What was read of a class. */
struct class
{
	struct starts starts;
	int all_han; /* and not only some that fill the bits */
};

/* Behind a backslash. Returns the bytes read, 0 when they are not understood. */
static size_t add_escape(struct class *class, candor_str text)
{
	static const char blanks[] = "nrt", meant[] = "\n\r\t";
	char c = text.size ? *text.data : 'a';
	const char *blank = c ? strchr(blanks, c) : NULL;

	if (c == 'd' || c == 's')
		starts_unite(&class->starts, c == 'd' ? &starts_digit : &starts_space);
	else if (blank)
		starts_add(&class->starts, meant + (blank - blanks));
	else if (begins_with(text, "p{Han}"))
		starts_unite(&class->starts, &starts_han);
	else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
		return 0;
	else
		starts_add(&class->starts, text.data);
	class->all_han |= c == 'p';
	return c == 'p' ? strlen("p{Han}") : character_size(text);
}

/* "a-z", with one character of `low` bytes before the dash. */
static size_t add_range(struct class *class, candor_str text, size_t low)
{
	candor_str high = behind(text, low + 1);
	size_t bytes = character_size(high);

	if (*high.data == '\\' || *high.data == '[' || (low == 1) != (bytes == 1))
		return 0;
	if (low > 1)
		starts_unite(&class->starts, &starts_han);
	else
		for (unsigned c = (unsigned char)*text.data; c <= (unsigned char)*high.data;
		     c++)
			add_ascii(&class->starts, c);
	return low + 1 + bytes;
}

/* Reads one member. Returns its bytes, 0 when it is not understood. */
static size_t add_member(struct class *class, candor_str text)
{
	size_t n = character_size(text);

	if (begins_with(text, "[:"))
		return 0;
	if (*text.data == '\\') {
		n = add_escape(class, behind(text, 1));
		/* It may begin a range, too. */
		return n && (n + 2 >= text.size || text.data[n + 1] != '-') ? n + 1 : 0;
	}
	if (n + 1 < text.size && text.data[n] == '-')
		return add_range(class, text, n);
	starts_add(&class->starts, text.data);
	return n;
}

struct starts starts_of_class(candor_str content)
{
	struct class class = { starts_none, 0 };
	size_t negated = begins_with(content, "^") ? 1 : 0;

	for (size_t i = negated, n; i < content.size; i += n) {
		n = add_member(&class, behind(content, i));
		if (!n)
			return starts_any;
	}
	if (!negated)
		return class.starts;
	/* Of ASCII characters it is known which were meant. */
	class.starts.ascii[0] = ~class.starts.ascii[0];
	class.starts.ascii[1] = ~class.starts.ascii[1];
	class.starts.han = class.all_han ? 0 : UINT64_MAX;
	class.starts.other = 1;
	return class.starts;
}
