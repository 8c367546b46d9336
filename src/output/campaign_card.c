/* A campaign for people: what was said, by how many, in which days, and by whom. */
#include "base/str.h"
#include "output/authors.h"
#include "output/card.h"
#include "output/day.h"
#include "output/safe.h"

#define MEMBERS_SHOWN  6
#define AUTHOR_COLUMNS 24

const char *campaign_kind_meaning(candor_campaign_kind kind)
{
	switch (kind) {
	case CANDOR_CAMPAIGN_PAID:
		return "commercial posts from one script";
	case CANDOR_CAMPAIGN_GIVEAWAY:
		return "participants of a prize draw; counts against nobody";
	case CANDOR_CAMPAIGN_QUOTATION:
		return "a text that goes round; counts against nobody";
	case CANDOR_CAMPAIGN_APP:
		return "a text that a program wrote; counts against nobody";
	case CANDOR_CAMPAIGN_PRESS:
		return "news or an official statement; counts against nobody";
	default:
		return "";
	}
}

static void head(const struct page *page, const candor_campaign *campaign)
{
	put_byte(page->out, '\n');
	paint(page, PAINT_BOLD);
	candor_append_safe(page->out, str_of(campaign->id));
	paint(page, PAINT_OFF);
	put_text(page->out, "  ");
	put_painted(page, campaign->kind == CANDOR_CAMPAIGN_PAID ? PAINT_WARNING : PAINT_DIM,
		    candor_campaign_kind_name(campaign->kind));
	put_text(page->out, ": ");
	put_text(page->out, campaign_kind_meaning(campaign->kind));
	put_byte(page->out, '\n');
}

static void say_size(const struct page *page, const candor_campaign *campaign)
{
	struct line line = line_begin(page, "posts");

	put_grouped(&line.value, campaign->posts);
	put_text(&line.value, " by ");
	put_grouped(&line.value, campaign->authors);
	put_text(&line.value, " authors");
	line_say(&line, PAINT_BOLD);
	line_days(&line, campaign->first_day, campaign->last_day);
	line_level(&line, "strength", campaign->strength);
	line_level(&line, "similarity", campaign->similarity);
	line_end(&line);
}

static void say_money(const struct page *page, const candor_campaign *campaign)
{
	struct line line = line_begin(page, "commercial");

	line_share(&line, "", campaign->commercial, " % on average");
	line_share(&line, "disclosed by ", campaign->disclosed, " %");
	line_share(&line, "undisclosed in ", campaign->undisclosed, " %");
	line_end(&line);
}

static void say_tags(const struct page *page, const candor_campaign *campaign)
{
	struct line line;

	if (!campaign->hashtag_count)
		return;
	line = line_begin(page, "hashtags");
	for (size_t i = 0; i < campaign->hashtag_count; i++) {
		candor_str tag = campaign->hashtags[i];

		if (tag.size && tag.data[0] != '#')
			put_byte(&line.value, '#');
		put_data(&line.value, tag.data, tag.size);
		line_say(&line, PAINT_OFF);
	}
	line_end(&line);
}

static void say_member(const struct page *page, const candor_campaign_member *member)
{
	candor_buffer *out = page->out;
	unsigned columns;

	put_fill(out, ' ', CARD_QUOTE);
	columns = safe_fit(out, member->author_id, AUTHOR_COLUMNS);
	put_fill(out, ' ', AUTHOR_COLUMNS - columns + 2);
	if (!put_day(out, member->day))
		put_fill(out, ' ', sizeof("2026-11-22") - 1);
	put_text(out, "  ");
	safe_fit(out, member->id, page->width - CARD_QUOTE - AUTHOR_COLUMNS - 14);
	put_byte(out, '\n');
}

void campaign_card(const struct page *page, const candor_campaign *campaign)
{
	size_t shown = 0, left = campaign->member_count;

	head(page, campaign);
	say_size(page, campaign);
	say_money(page, campaign);
	say_tags(page, campaign);
	put_excerpt(page, campaign->text, 0, 0);
	for (size_t i = 0; i < campaign->member_count && shown < MEMBERS_SHOWN; i++, left--) {
		if (campaign->members[i].copy)
			continue;
		say_member(page, &campaign->members[i]);
		shown++;
	}
	if (left) {
		put_fill(page->out, ' ', CARD_QUOTE);
		put_text(page->out, "and ");
		put_grouped(page->out, left);
		put_text(page->out, " more posts\n");
	}
}
