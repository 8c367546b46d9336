/* Undoing disguises; see disguise.h. */
#include "text/disguise.h"

#include "text/ascii.h"
#include "text/edit.h"
#include "text/lookup.h"
#include "text/utf8.h"

/* Letters of a spaced word, at least. */
enum { SPACED_LETTERS = 3 };

/* A value that is searched; offsets are in the value. */
struct finder {
	struct text *text;
	const unsigned char *data;
	size_t start, size; /* of the value in the text */
	size_t done;        /* separators before this offset have been decided */
	int status;
};

static int32_t char_at(const struct finder *f, size_t at)
{
	return at < f->size ? (int32_t)utf8_get(f->data + at) : -1;
}

static int32_t char_before(const struct finder *f, size_t at)
{
	return text_before((const char *)f->data, f->size, at);
}

static unsigned class_of(int32_t c)
{
	return c < 0 ? 0 : lookup_class((uint32_t)c);
}

static size_t size_of(int32_t c)
{
	return utf8_size((uint32_t)c);
}

static int is_ascii_letter(int32_t c)
{
	return c >= 'a' && c <= 'z';
}

static void add_edit(struct finder *f, size_t start, size_t end, char letter)
{
	if (f->status == CANDOR_OK)
		f->status = edit_add(f->text, f->start + start, f->start + end, letter);
}

static void count_edits(struct text *text)
{
	const struct text_scratch *s = text->scratch;

	for (size_t i = 0; i < s->edit_count; i++)
		if (s->edits[i].letter)
			text->disguised++;
		else
			text->joined++;
}

/* ---- Letters set apart ---- */

/* A letter of a spaced word; look-alikes are folded later. */
static int is_unit(int32_t c)
{
	return is_ascii_letter(c) || (class_of(c) & CLASS_LOOKALIKE);
}

/* Does a unit alone, between two separators, follow the one at `at`? Then returns it. */
static int32_t unit_after(const struct finder *f, size_t at, int32_t separator)
{
	size_t after = at + size_of(separator);
	int32_t c = char_at(f, after);

	if (char_at(f, at) != separator || !is_unit(c))
		return -1;
	return class_of(char_at(f, after + size_of(c))) & CLASS_LETTER ? -1 : c;
}

/* Joins the letters around the separator at `at` and all that follow in the same way. A '#'
 * in front counts as one, and one at least must be Latin. */
static void join_letters(struct finder *f, size_t at, int32_t separator)
{
	int32_t c = char_before(f, at);
	size_t units = 1, edits = edit_count(f->text);
	int latin = is_ascii_letter(c);

	if (c != '#' &&
	    (!is_unit(c) || (class_of(char_before(f, at - size_of(c))) & CLASS_LETTER)))
		return;
	while ((c = unit_after(f, at, separator)) >= 0) {
		add_edit(f, at, at + size_of(separator), 0);
		at += size_of(separator) + size_of(c);
		latin |= is_ascii_letter(c);
		units++;
	}
	f->done = at;
	if (units < SPACED_LETTERS || !latin)
		edit_forget(f->text, edits);
}

/* Joins two Han characters when one of them stands alone: a space between longer runs is
 * punctuation. */
static void join_han(struct finder *f, size_t at, int32_t separator)
{
	size_t after = at + size_of(separator);
	int32_t left = char_before(f, at), right = char_at(f, after);

	if (!text_is_han(char_before(f, at - size_of(left))) ||
	    !text_is_han(char_at(f, after + size_of(right))))
		add_edit(f, at, after, 0);
}

/* Decides about the separator or symbol at `at`. */
static void try_join(struct finder *f, size_t at)
{
	int32_t separator = char_at(f, at), before;

	if (at < f->done)
		return;
	before = char_before(f, at);
	if (text_is_han(before)) {
		if (text_is_han(char_at(f, at + size_of(separator))))
			join_han(f, at, separator);
	} else if (class_of(separator) & CLASS_SEPARATOR) {
		join_letters(f, at, separator);
	}
}

/* Tries every separator and symbol. All of them lie below the Han characters or above U+10000,
 * so that most of a Chinese text is passed by its lead bytes. */
static void find_joins(struct finder *f)
{
	size_t at = 0;

	while (at < f->size) {
		unsigned char lead = f->data[at];

		if (lead >= 0xE4 && lead <= 0xEF) {
			at += 3;
			continue;
		}
		if (class_of(char_at(f, at)) & (CLASS_SEPARATOR | CLASS_SYMBOL))
			try_join(f, at);
		at += size_of(char_at(f, at));
	}
}

/* What matters about the bytes of two steps: the step before is the lower half. */
static uint64_t two_steps(uint32_t before, uint32_t step)
{
	return before | (uint64_t)step << ASCII_MASK_STEP;
}

/* Of `separators`, a bit for each byte of the steps before and at `at`, those between what may
 * be Han, and those with two letters behind, each set apart: nothing else is ever joined when
 * only ASCII can be a separator or such a letter. */
static uint64_t worth_trying(const struct finder *f, size_t at, uint64_t separators)
{
	struct ascii_masks step = ascii_masks(f->data + at), before = { 0, 0 };
	uint64_t letter, high;

	if (at)
		before = ascii_masks(f->data + at - ASCII_MASK_STEP);
	letter = two_steps(before.letter, step.letter);
	high = two_steps(before.high, step.high);
	return separators & ((letter >> 1 & separators >> 2 & letter >> 3 & ~(letter >> 4)) |
			     (high << 1 & high >> 1));
}

/* The same as find_joins, by masks. A separator is decided in the step in which the four bytes
 * behind it are known. */
static void find_ascii_joins(struct finder *f)
{
	const uint64_t decided = (((uint64_t)1 << ASCII_MASK_STEP) - 1)
				 << (ASCII_MASK_STEP - 5);
	uint64_t separators = 0;

	for (size_t at = 0; at < f->size + 5; at += ASCII_MASK_STEP) {
		uint64_t found;

		separators = two_steps((uint32_t)(separators >> ASCII_MASK_STEP),
				       ascii_separators(f->data + at));
		if (!(separators & decided))
			continue;
		found = worth_trying(f, at, separators) & decided;
		for (; found; found &= found - 1)
			try_join(f, at + (unsigned)__builtin_ctzll(found) - ASCII_MASK_STEP);
	}
}

/* ---- Look-alikes ---- */

static char lookalike(uint32_t c)
{
	size_t low = 0, high = TEXT_LOOKALIKE_COUNT;

	while (low < high) {
		size_t middle = (low + high) / 2;

		if (text_lookalikes[middle].code_point == c)
			return text_lookalikes[middle].letter;
		if (text_lookalikes[middle].code_point < c)
			low = middle + 1;
		else
			high = middle;
	}
	return 0;
}

/* Where the word that begins at `at` ends; *latin and *classes tell what is in it. */
static size_t word_end(const struct finder *f, size_t at, int *latin, unsigned *classes)
{
	int32_t c;

	*latin = 0;
	*classes = 0;
	while (class_of(c = char_at(f, at)) & CLASS_LETTER) {
		*latin |= is_ascii_letter(c);
		*classes |= class_of(c);
		at += size_of(c);
	}
	return at;
}

/* Folds the look-alikes of [at, end). One that carries a mark would have to be composed with
 * it, and does not look like the plain letter anyway. */
static void fold_word(struct finder *f, size_t at, size_t end)
{
	while (at < end) {
		int32_t c = char_at(f, at);
		size_t next = at + size_of(c);

		if ((class_of(c) & CLASS_LOOKALIKE) &&
		    !(class_of(char_at(f, next)) & CLASS_MARK))
			add_edit(f, at, next, lookalike((uint32_t)c));
		at = next;
	}
}

static void find_lookalikes(struct finder *f)
{
	size_t at = 0, end;
	unsigned classes;
	int latin;

	while (at < f->size) {
		end = word_end(f, at, &latin, &classes);
		if (latin && (classes & CLASS_LOOKALIKE))
			fold_word(f, at, end);
		at = end < f->size ? end + size_of(char_at(f, end)) : end;
	}
}

/* ---- Passes ---- */

static int run_pass(struct text *text, size_t start, size_t first_run,
		    void (*find)(struct finder *))
{
	struct finder f = { .text = text, .start = start, .size = text->size - start };

	f.data = (const unsigned char *)text->data + start;
	find(&f);
	if (f.status || !edit_count(text))
		return f.status;
	count_edits(text);
	return edit_apply(text, start, first_run);
}

int disguise_undo(struct text *text, size_t start, size_t first_run, unsigned noted)
{
	int status;

	edit_forget(text, 0);
	status = run_pass(text, start, first_run, noted ? find_joins : find_ascii_joins);
	/* Joined letters may have made a word that mixes alphabets. */
	if (!status && (noted & CLASS_LOOKALIKE))
		status = run_pass(text, start, first_run, find_lookalikes);
	return status;
}
