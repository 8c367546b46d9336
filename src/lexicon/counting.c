#include "lexicon/counting.h"

#include <math.h>

#include "base/mem.h"
#include "candor.h"
#include "text/count.h"

enum { SET_BITS = 64 };

int counting_add(struct counting_rules *rules, const struct counting_rule *rule)
{
	struct counting_rule *item;

	if (mem_grow(&rules->items, &rules->capacity, rules->count + 1, sizeof(*rules->items)))
		return CANDOR_ENOMEM;
	item = &rules->items[rules->count++];
	*item = *rule;
	item->span = log1p(item->counting.full - item->counting.from);
	rules->scope |= item->scope;
	return CANDOR_OK;
}

static void put_in(uint64_t *set, size_t item)
{
	set[item / SET_BITS] |= (uint64_t)1 << item % SET_BITS;
}

int counting_freeze(struct counting_rules *rules)
{
	rules->row = (rules->count + SET_BITS - 1) / SET_BITS;
	rules->sets = mem_zero(COUNT_KINDS + SCRIPTS, rules->row * sizeof(*rules->sets));
	if (!rules->sets)
		return CANDOR_ENOMEM;
	for (size_t i = 0; i < rules->count; i++) {
		const struct counting *counting = &rules->items[i].counting;

		put_in(counting_of_kind(rules, (unsigned)counting->kind), i);
		for (enum script script = SCRIPT_ANY; script < SCRIPTS; script++)
			if (counting->script == SCRIPT_ANY || counting->script == script)
				put_in(counting_of_script(rules, script), i);
	}
	return CANDOR_OK;
}

void counting_free(struct counting_rules *rules)
{
	mem_free(rules->items);
	mem_free(rules->sets);
}
