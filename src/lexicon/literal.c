#include "lexicon/literal.h"

#include <string.h>

#include "lexicon/literal_part.h"
#include "lexicon/sides.h"
#include "text/text.h"

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
	/* A line begins where it did, and nothing else is known to be as typed. */
	int at_line = !set->left.is_open && set->left.side == SIDE_LINE;

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
		at_line &= piece.data == set->items[i].data;
		set->items[i] = (candor_str){ copy, text.size };
	}
	/* Where it stands in the text as typed is not known. */
	set->before = UNBOUNDED;
	set->is_open = 1;
	set->left = at_line ? (struct edge){ SIDE_LINE, 0 } : edge_open;
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
	set->before = strings->before;
	set->is_near = set->before < UNBOUNDED;
	set->has_follow = !strings->is_open;
	set->follow = strings->follow;
	set->sides = SIDES(strings->left.is_open ? SIDE_ANY : strings->left.side,
			   strings->is_open ? SIDE_ANY : starts_side(&strings->follow));
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

/* Further sets cost a report for each occurrence: any may join a weak first set, telling words
 * one that is not strong. */
static int is_worth_adding(const struct literals *out, const struct strings *set)
{
	size_t first;

	if (!strings_value(set))
		return 0;
	if (!out->count)
		return 1;
	first = strings_least_information(out->sets[0].items, out->sets[0].count);
	if (first < 4)
		return 1;
	return first < 6 && !has_single_character(set) &&
	       strings_least_information(set->items, set->count) >= 3;
}

int literals_extract(struct literals *out, candor_str source, int raw, struct arena *arena)
{
	struct part part;
	int status = part_of_pattern(&part, source, arena);

	out->count = 0;
	out->needs_digit = !raw && part_has_digit(&part);
	out->longest = part.longest < UNBOUNDED ? part.longest : 0;
	part_weaken(&part);
	for (size_t i = 0; i < part.required_count && !status; i++) {
		if (raw)
			status = normalize_items(&part.required[i], arena);
		if (!status && is_worth_adding(out, &part.required[i]))
			status = keep_set(out, &part.required[i], arena);
		out->needs_digit &= !strings_have_digit(&part.required[i]);
	}
	return status;
}
