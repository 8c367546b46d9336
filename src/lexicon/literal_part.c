#include "lexicon/literal_part.h"

#include <string.h>

#include "lexicon/commonness.h"
#include "lexicon/sides.h"

const struct edge edge_open = { 0, 1 };

void edge_unite(struct edge *all, struct edge more)
{
	all->side |= more.side;
	all->is_open |= more.is_open;
}

struct edge edge_behind(struct edge outer, struct edge inner)
{
	if (inner.is_open) {
		inner.side |= outer.side;
		inner.is_open = outer.is_open;
	}
	return inner;
}

void strings_copy(struct strings *out, const struct strings *set)
{
	memcpy(out->items, set->items, set->count * sizeof(*set->items));
	out->count = set->count;
	out->before = set->before;
	out->follow = set->follow;
	out->is_open = set->is_open;
	out->left = set->left;
}

void part_copy(struct part *out, const struct part *part)
{
	out->longest = part->longest;
	out->exact = part->exact;
	out->digit = part->digit;
	out->starts = part->starts;
	out->may_be_empty = part->may_be_empty;
	out->end_side = part->end_side;
	strings_copy(&out->strings, &part->strings);
	out->required_count = part->required_count;
	for (size_t i = 0; i < part->required_count; i++)
		strings_copy(&out->required[i], &part->required[i]);
}

unsigned add_lengths(unsigned a, unsigned b)
{
	return a + b < UNBOUNDED ? a + b : UNBOUNDED;
}

static unsigned count_characters(candor_str text)
{
	unsigned count = 0;

	for (size_t i = 0; i < text.size; i++)
		count += ((unsigned char)text.data[i] & 0xC0) != 0x80;
	return add_lengths(count, 0);
}

static void strings_clear(struct strings *set)
{
	set->count = set->before = 0;
	set->follow = starts_none;
	set->is_open = 1;
	set->left = edge_open;
}

void part_set_unknown(struct part *part)
{
	part->longest = UNBOUNDED;
	part->exact = 0;
	strings_clear(&part->strings);
	part->required_count = 0;
	part->digit = 0;
	part->starts = starts_any;
	part->may_be_empty = 1;
	part->end_side = SIDE_ANY;
}

void part_set_exact(struct part *part, candor_str item)
{
	part->longest = count_characters(item);
	part->exact = 1;
	part->required_count = 0;
	part->digit = 0;
	strings_clear(&part->strings);
	part->strings.count = 1;
	part->strings.items[0] = item;
}

size_t strings_least_information(const candor_str *items, size_t count)
{
	size_t least = SIZE_MAX;

	for (size_t i = 0; i < count; i++) {
		size_t value = literal_information(items[i]);

		least = value < least ? value : least;
	}
	return count ? least : 0;
}

size_t strings_value(const struct strings *set)
{
	size_t least = strings_least_information(set->items, set->count);

	if (least < 2)
		return 0;
	return (least < 12 ? least : 12) * LIMIT_PATTERN_LITERALS - set->count;
}

void part_require(struct part *part, const struct strings *set)
{
	size_t value = strings_value(set), at = part->required_count;

	if (!value)
		return;
	while (at > 0 && strings_value(&part->required[at - 1]) < value)
		at--;
	if (at == LIMIT_PATTERN_SETS)
		return;
	if (part->required_count < LIMIT_PATTERN_SETS)
		part->required_count++;
	for (size_t i = part->required_count - 1; i > at; i--)
		strings_copy(&part->required[i], &part->required[i - 1]);
	strings_copy(&part->required[at], set);
}

static void require_behind(struct part *part, const struct strings *set, unsigned before,
			   struct edge edge)
{
	struct strings moved;

	strings_copy(&moved, set);
	moved.before = add_lengths(moved.before, before);
	moved.left = edge_behind(edge, moved.left);
	part_require(part, &moved);
}

void part_require_part(struct part *part, const struct part *other, unsigned before,
		       struct edge edge)
{
	if (other->exact)
		require_behind(part, &other->strings, before, edge);
	for (size_t i = 0; i < other->required_count; i++)
		require_behind(part, &other->required[i], before, edge);
}

static int has_digit(candor_str text)
{
	for (size_t i = 0; i < text.size; i++)
		if (text.data[i] >= '0' && text.data[i] <= '9')
			return 1;
	return 0;
}

int strings_have_digit(const struct strings *set)
{
	size_t with = 0;

	while (with < set->count && has_digit(set->items[with]))
		with++;
	return with == set->count;
}

int part_has_digit(const struct part *part)
{
	return part->exact ? strings_have_digit(&part->strings) : part->digit;
}

int part_starts(struct starts *out, const struct part *part)
{
	int may_be_empty = 0;

	*out = part->starts;
	if (!part->exact)
		return part->may_be_empty;
	*out = starts_none;
	for (size_t i = 0; i < part->strings.count; i++)
		if (part->strings.items[i].size)
			starts_add(out, part->strings.items[i].data);
		else
			may_be_empty = 1;
	return may_be_empty;
}

unsigned part_ends(const struct part *part)
{
	unsigned side = 0;

	if (!part->exact)
		return part->end_side;
	for (size_t i = 0; i < part->strings.count; i++) {
		candor_str item = part->strings.items[i];

		if (item.size)
			side |= side_kind(item.data[item.size - 1]);
	}
	return side;
}

void part_follow(struct part *part, const struct starts *starts, int may_be_empty)
{
	for (size_t i = 0; i < part->required_count; i++) {
		struct strings *set = &part->required[i];

		if (set->is_open)
			starts_unite(&set->follow, starts);
		set->is_open = set->is_open && may_be_empty;
	}
}

void part_weaken(struct part *part)
{
	if (!part->exact)
		return;
	part->digit = part_has_digit(part);
	part->may_be_empty = part_starts(&part->starts, part);
	part->end_side = part_ends(part);
	part->exact = 0;
	part->required_count = 0;
	part_require(part, &part->strings);
}

/* NULL data when memory is out. */
static candor_str concatenate(struct arena *arena, candor_str a, candor_str b)
{
	char *joined = arena_alloc(arena, a.size + b.size);

	if (joined) {
		memcpy(joined, a.data, a.size);
		memcpy(joined + a.size, b.data, b.size);
	}
	return (candor_str){ joined, joined ? a.size + b.size : 0 };
}

int strings_cross(struct strings *run, const struct strings *next, struct arena *arena)
{
	struct strings product;

	strings_clear(&product);
	product.left = run->left;
	product.follow = next->follow;
	product.is_open = next->is_open;
	for (size_t i = 0; i < run->count; i++)
		for (size_t k = 0; k < next->count; k++) {
			candor_str item = concatenate(arena, run->items[i], next->items[k]);

			if (!item.data)
				return CANDOR_ENOMEM;
			product.items[product.count++] = item;
		}
	strings_copy(run, &product);
	return CANDOR_OK;
}
