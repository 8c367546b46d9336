/* How many authors of which kind there are. */
#include <stdlib.h>

#include "base/mem.h"
#include "base/str.h"
#include "output/authors.h"
#include "output/list.h"
#include "output/safe.h"

#define NAME_COLUMNS  14
#define COUNT_COLUMNS 10
#define SHARE_COLUMNS 9
#define LIST_INDENT   (2 + NAME_COLUMNS)
#define PLATFORMS     6 /* named; others are added up */

static void headline(const struct page *page, const struct roster *roster)
{
	uint64_t posts = roster->anonymous;

	for (size_t i = 0; i < roster->all_count; i++)
		posts += roster->all[i]->posts;
	paint(page, PAINT_BOLD);
	put_grouped(page->out, roster->all_count);
	put_text(page->out, roster->all_count == 1 ? " author" : " authors");
	paint(page, PAINT_OFF);
	put_text(page->out, "  ");
	put_grouped(page->out, posts);
	put_text(page->out, posts == 1 ? " post" : " posts");
	if (roster->anonymous) {
		put_text(page->out, ", ");
		put_grouped(page->out, roster->anonymous);
		put_text(page->out, " without an author");
	}
	put_byte(page->out, '\n');
}

enum paint class_paint(candor_class class)
{
	switch (class) {
	case CANDOR_CLASS_CONSUMER:
	case CANDOR_CLASS_KOC:
		return PAINT_CONSUMER;
	case CANDOR_CLASS_KOT:
	case CANDOR_CLASS_PLACEMENT:
		return PAINT_BRAND;
	case CANDOR_CLASS_UNKNOWN:
		return PAINT_DIM;
	default:
		return PAINT_NEUTRAL;
	}
}

static size_t count_class(const struct roster *roster, candor_class class)
{
	size_t count = 0;

	for (size_t i = 0; i < roster->all_count; i++)
		count += roster->all[i]->kind == class;
	return count;
}

static void class_line(const struct page *page, const struct roster *roster, candor_class class)
{
	unsigned room = page->width - 2 - NAME_COLUMNS - COUNT_COLUMNS - SHARE_COLUMNS - 2;
	size_t count = count_class(roster, class), bar;
	candor_buffer percent = { 0 };

	bar = (count * room + roster->all_count / 2) / roster->all_count;
	put_text(page->out, "  ");
	put_left(page->out, candor_class_name(class), NAME_COLUMNS);
	put_count_right(page->out, count, COUNT_COLUMNS);
	put_fixed(&percent, put_scale(100.0 * (double)count / (double)roster->all_count, 1), 1);
	put_text(&percent, " %");
	put_right(page->out, &percent, SHARE_COLUMNS);
	candor_buffer_free(&percent);
	if (count) {
		put_text(page->out, "  ");
		paint(page, class_paint(class));
		put_fill(page->out, '#', bar ? bar : 1);
		paint(page, PAINT_OFF);
	}
	put_byte(page->out, '\n');
}

/* KOC first: who is looked for. */
static void classes(const struct page *page, const struct roster *roster)
{
	static const candor_class order[CANDOR_CLASS_COUNT] = {
		CANDOR_CLASS_KOC,        CANDOR_CLASS_CONSUMER,  CANDOR_CLASS_KOL,
		CANDOR_CLASS_AGGREGATOR, CANDOR_CLASS_PLACEMENT, CANDOR_CLASS_KOT,
		CANDOR_CLASS_UNKNOWN
	};

	put_byte(page->out, '\n');
	for (size_t i = 0; i < CANDOR_CLASS_COUNT; i++)
		class_line(page, roster, order[i]);
	put_byte(page->out, '\n');
}

/* ---- Lists of counts ---- */

static void tiers(const struct page *page, const struct roster *roster)
{
	struct list list = { page, "influence", 0, LIST_INDENT };
	uint64_t counts[CANDOR_TIER_COUNT] = { 0 };

	for (size_t i = 0; i < roster->all_count; i++)
		counts[roster->all[i]->tier]++;
	for (candor_tier i = CANDOR_TIER_COUNT; i-- > 0;)
		list_item(&list, candor_tier_name(i), PAINT_OFF, counts[i]);
	list_end(&list);
}

static void flags(const struct page *page, const struct roster *roster)
{
	struct list list = { page, "flags", 0, LIST_INDENT };

	for (unsigned flag = 0; flag < CANDOR_AUTHOR_FLAG_COUNT; flag++) {
		uint64_t count = 0;

		for (size_t i = 0; i < roster->all_count; i++)
			count += roster->all[i]->flags >> flag & 1;
		list_item(&list, candor_author_flag_name(flag),
			  flag ? PAINT_WARNING : PAINT_CONSUMER, count);
	}
	list_end(&list);
}

/* A platform and its authors. */
struct platform {
	candor_str name;
	uint64_t count;
};

static int compare_names(const void *a, const void *b)
{
	const struct platform *left = a, *right = b;

	return str_compare(left->name, right->name);
}

/* The largest first. */
static int compare_counts(const void *a, const void *b)
{
	const struct platform *left = a, *right = b;

	if (left->count != right->count)
		return left->count < right->count ? 1 : -1;
	return compare_names(a, b);
}

/* Turns authors' platforms into different ones, by size; returns how many. */
static size_t count_platforms(struct platform *items, size_t count)
{
	size_t different = 0;

	if (count)
		qsort(items, count, sizeof(*items), compare_names);
	for (size_t i = 0; i < count; i++) {
		if (!different || compare_names(&items[different - 1], &items[i]))
			items[different++] = (struct platform){ items[i].name, 0 };
		items[different - 1].count++;
	}
	if (different)
		qsort(items, different, sizeof(*items), compare_counts);
	return different;
}

static void list_platforms(const struct page *page, const struct platform *items, size_t count)
{
	static const candor_str unnamed = { "unnamed", 7 };
	struct list list = { page, "platforms", 0, LIST_INDENT };
	uint64_t rest = 0;

	for (size_t i = 0; i < count; i++) {
		if (i >= PLATFORMS)
			rest += items[i].count;
		else
			list_named(&list, items[i].name.size ? items[i].name : unnamed,
				   PAINT_OFF, items[i].count);
	}
	list_item(&list, "others", PAINT_OFF, rest);
	list_end(&list);
}

static void platforms(const struct page *page, const struct roster *roster)
{
	struct platform *items = mem_alloc(roster->all_count * sizeof(*items));

	if (!items) {
		page->out->failed = 1;
		return;
	}
	for (size_t i = 0; i < roster->all_count; i++)
		items[i] = (struct platform){ roster->all[i]->platform, 0 };
	list_platforms(page, items, count_platforms(items, roster->all_count));
	mem_free(items);
}

void roster_overview(const struct page *page, const struct roster *roster)
{
	headline(page, roster);
	if (!roster->all_count)
		return;
	classes(page, roster);
	platforms(page, roster);
	tiers(page, roster);
	flags(page, roster);
}
