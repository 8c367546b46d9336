#include "author/tier.h"

#include <string.h>

#include "base/err.h"
#include "base/limits.h"
#include "base/mem.h"
#include "base/number.h"

/* Followers from which on a tier begins. There is no standard: these are the borders of
 * Mediakix, which most agencies are near to; docs/authors.md compares them. */
static const int64_t usual[CANDOR_TIER_COUNT] = {
	[CANDOR_TIER_ORDINARY] = 0, [CANDOR_TIER_NANO] = 1000,    [CANDOR_TIER_MICRO] = 10000,
	[CANDOR_TIER_MID] = 50000,  [CANDOR_TIER_MACRO] = 500000, [CANDOR_TIER_MEGA] = 1000000,
};

/* Of one platform, or of all the others. */
struct table {
	candor_str platform;
	int64_t begins[CANDOR_TIER_COUNT]; /* -1: as on the others */
	size_t lines[CANDOR_TIER_COUNT];   /* that say so; 0: none */
};

struct candor_tiers {
	struct table *items; /* the first one is that of the others */
	size_t count, capacity;
	struct arena arena; /* names of platforms */
};

static int64_t begin_of(const candor_tiers *tiers, const struct table *table, candor_tier tier)
{
	return table->begins[tier] >= 0 ? table->begins[tier] : tiers->items[0].begins[tier];
}

static struct table *find_table(const candor_tiers *tiers, candor_str platform)
{
	for (size_t i = 0; platform.size && i < tiers->count; i++) {
		candor_str name = tiers->items[i].platform;

		if (name.size == platform.size && !memcmp(name.data, platform.data, name.size))
			return &tiers->items[i];
	}
	return platform.size ? NULL : &tiers->items[0];
}

candor_tier tier_of(const candor_tiers *tiers, candor_str platform, int64_t followers)
{
	const struct table *table = tiers ? find_table(tiers, platform) : NULL;
	candor_tier tier = CANDOR_TIER_MEGA;

	if (followers < 0)
		return CANDOR_TIER_UNKNOWN;
	if (tiers && !table)
		table = &tiers->items[0];
	while (followers < (tiers ? begin_of(tiers, table, tier) : usual[tier]))
		tier--;
	return tier;
}

/* ---- Reading ---- */

/* Cuts the next word off the line; the last one goes to its end. */
static candor_str take_word(candor_str *line, int last)
{
	candor_str word;
	size_t size = 0;

	while (line->size && strchr(" \t", line->data[0])) {
		line->data++;
		line->size--;
	}
	while (line->size && strchr(" \t\r", line->data[line->size - 1]))
		line->size--;
	while (size < line->size && (last || !strchr(" \t", line->data[size])))
		size++;
	word = (candor_str){ line->data, size };
	line->data += size;
	line->size -= size;
	return word;
}

/* CANDOR_TIER_COUNT when there is none of the name. */
static candor_tier tier_named(candor_str word)
{
	candor_tier tier = CANDOR_TIER_NANO;

	for (; tier < CANDOR_TIER_COUNT; tier++) {
		const char *name = candor_tier_name(tier);

		if (strlen(name) == word.size && !memcmp(name, word.data, word.size))
			break;
	}
	return tier;
}

/* The table of the platform, a new one if need be; NULL when out of memory. */
static struct table *enter_table(candor_tiers *tiers, candor_str platform)
{
	struct table *table = tiers->count ? find_table(tiers, platform) : NULL;
	char *name;

	if (table)
		return table;
	name = arena_copy(&tiers->arena, platform.data, platform.size);
	if (!name ||
	    mem_grow(&tiers->items, &tiers->capacity, tiers->count + 1, sizeof(*tiers->items)))
		return NULL;
	table = &tiers->items[tiers->count++];
	*table = (struct table){ .platform = { name, platform.size } };
	for (candor_tier tier = 0; tier < CANDOR_TIER_COUNT; tier++)
		table->begins[tier] = platform.size ? -1 : usual[tier];
	return table;
}

/* "micro 10000", and perhaps the platform. */
static int read_line(candor_tiers *tiers, candor_str line, size_t number, candor_err *err)
{
	candor_str name = take_word(&line, 0), count = take_word(&line, 0);
	candor_str platform = take_word(&line, 1);
	candor_tier tier = tier_named(name);
	int64_t begin = number_read(count);
	struct table *table;

	if (!name.size || name.data[0] == '#')
		return CANDOR_OK;
	if (tier == CANDOR_TIER_COUNT)
		return err_set(err, CANDOR_ESYNTAX,
			       "\"%.*s\" is no tier that has a beginning; these are nano, "
			       "micro, mid, macro and mega",
			       (int)(name.size < 40 ? name.size : 40), name.data);
	if (begin < 0)
		return err_set(err, CANDOR_ESYNTAX,
			       "%s needs the number of followers from which on it begins",
			       candor_tier_name(tier));
	table = enter_table(tiers, platform);
	if (!table)
		return err_memory(err);
	if (table->lines[tier])
		return err_set(err, CANDOR_ESYNTAX, "%s has a beginning already, in line %zu",
			       candor_tier_name(tier), table->lines[tier]);
	table->begins[tier] = begin;
	table->lines[tier] = number;
	return CANDOR_OK;
}

static int read_lines(candor_tiers *tiers, const char *name, candor_str text, candor_err *err)
{
	int status = CANDOR_OK;

	for (size_t number = 1; text.size && !status; number++) {
		const char *end = memchr(text.data, '\n', text.size);
		size_t size = end ? (size_t)(end - text.data) : text.size;

		status = read_line(tiers, (candor_str){ text.data, size }, number, err);
		if (status)
			err_place(err, name, number, 0);
		size += end ? 1 : 0;
		text = (candor_str){ text.data + size, text.size - size };
	}
	return status;
}

/* Every tier begins above the one below it, on every platform. */
static int check(const candor_tiers *tiers, const char *name, candor_err *err)
{
	for (size_t i = 0; i < tiers->count; i++) {
		const struct table *table = &tiers->items[i];

		for (candor_tier tier = CANDOR_TIER_NANO; tier < CANDOR_TIER_COUNT; tier++) {
			size_t line = table->lines[tier], below = table->lines[tier - 1];

			if (begin_of(tiers, table, tier) > begin_of(tiers, table, tier - 1))
				continue;
			err_set(err, CANDOR_ESYNTAX, "%s does not begin above %s",
				candor_tier_name(tier), candor_tier_name(tier - 1));
			err_place(err, name, line > below ? line : below, 0);
			return CANDOR_ESYNTAX;
		}
	}
	return CANDOR_OK;
}

int candor_tiers_read(candor_tiers **out, const char *name, candor_str text, candor_err *err)
{
	candor_tiers *tiers = mem_zero(1, sizeof(*tiers));
	int status;

	*out = NULL;
	if (!tiers || !enter_table(tiers, (candor_str){ "", 0 })) {
		candor_tiers_free(tiers);
		return err_memory(err);
	}
	if (text.size > LIMIT_TIERS_BYTES)
		status = err_set(err, CANDOR_ELIMIT, "a table of tiers has at most %zu bytes",
				 LIMIT_TIERS_BYTES);
	else
		status = read_lines(tiers, name, text, err);
	if (!status)
		status = check(tiers, name, err);
	if (status)
		candor_tiers_free(tiers);
	else
		*out = tiers;
	return status;
}

void candor_tiers_free(candor_tiers *tiers)
{
	if (!tiers)
		return;
	arena_free(&tiers->arena);
	mem_free(tiers->items);
	mem_free(tiers);
}
