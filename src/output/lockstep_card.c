/* Authors in lockstep for people: who, on which days, for which brands. */
#include "output/authors.h"
#include "output/card.h"
#include "output/day.h"
#include "output/safe.h"

#define MEMBERS_SHOWN  10
#define DAYS_SHOWN     6
#define AUTHOR_COLUMNS 24

static void say_more(const struct page *page, size_t left, const char *what)
{
	if (!left)
		return;
	put_fill(page->out, ' ', CARD_QUOTE);
	put_text(page->out, "and ");
	put_grouped(page->out, left);
	put_text(page->out, what);
}

static void say_member(const struct page *page, const candor_lockstep_member *member)
{
	unsigned columns;

	put_fill(page->out, ' ', CARD_QUOTE);
	columns = safe_fit(page->out, member->author_id, AUTHOR_COLUMNS);
	put_fill(page->out, ' ', AUTHOR_COLUMNS - columns + 2);
	put_grouped(page->out, member->days);
	put_text(page->out, " days\n");
}

static void say_day(const struct page *page, const candor_lockstep_day *day)
{
	put_fill(page->out, ' ', CARD_QUOTE);
	put_day(page->out, day->day);
	put_text(page->out, "  ");
	put_grouped(page->out, day->authors);
	put_text(page->out, " on ");
	safe_fit(page->out, day->brand, page->width / 2);
	put_byte(page->out, '\n');
}

void lockstep_card(const struct page *page, const candor_lockstep *group)
{
	struct line line;

	put_byte(page->out, '\n');
	put_painted(page, PAINT_WARNING, "lockstep");
	put_text(page->out, ": the same brands on the same days, again and again\n");
	line = line_begin(page, "authors");
	put_grouped(&line.value, group->member_count);
	line_say(&line, PAINT_BOLD);
	line_days(&line, group->days[0].day, group->days[group->day_count - 1].day);
	put_grouped(&line.value, group->brands);
	put_text(&line.value, " brands");
	line_say(&line, PAINT_OFF);
	put_text(&line.value, "by chance: 1 in 10^");
	put_count(&line.value, (uint64_t)group->surprise);
	line_say(&line, PAINT_DIM);
	line_end(&line);
	for (size_t i = 0; i < group->member_count && i < MEMBERS_SHOWN; i++)
		say_member(page, &group->members[i]);
	if (group->member_count > MEMBERS_SHOWN)
		say_more(page, group->member_count - MEMBERS_SHOWN, " more authors\n");
	for (size_t i = 0; i < group->day_count && i < DAYS_SHOWN; i++)
		say_day(page, &group->days[i]);
	if (group->day_count > DAYS_SHOWN)
		say_more(page, group->day_count - DAYS_SHOWN, " more days\n");
}
