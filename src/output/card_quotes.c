/* The quoted posts of a card. */

#include "base/str.h"
#include "output/authors.h"
#include "output/card.h"
#include "output/day.h"
#include "output/safe.h"

static void put_quote(const struct page *page, const candor_quote *quote)
{
	candor_buffer *out = page->out;

	put_text(out, "  ");
	paint(page, quote->position < 0 ? PAINT_BRAND : PAINT_CONSUMER);
	put_fill(out, ' ', put_scale(quote->position, 2) ? 0 : 1);
	put_signed(out, quote->position, 2);
	paint(page, PAINT_OFF);
	put_text(out, "  ");
	safe_fit(out, quote->id, page->width / 2);
	paint(page, PAINT_DIM);
	if (quote->day != INT32_MIN) {
		put_text(out, "  ");
		put_day(out, quote->day);
	}
	if (quote->rule) {
		put_text(out, "  ");
		candor_append_safe(out, str_of(quote->rule));
	}
	paint(page, PAINT_OFF);
	put_byte(out, '\n');
	put_excerpt(page, quote->excerpt, quote->start, quote->end);
}

static void say_quotes(const struct page *page, const char *title, const candor_quote *quotes,
		       unsigned count)
{
	if (!count)
		return;
	put_text(page->out, "  ");
	put_painted(page, PAINT_DIM, title);
	put_byte(page->out, '\n');
	for (unsigned i = 0; i < count && i < CANDOR_QUOTES; i++)
		put_quote(page, &quotes[i]);
}

void card_quotes(const struct page *page, const candor_author *author)
{
	say_quotes(page, "speaks as a consumer", author->consumer, author->consumer_count);
	say_quotes(page, "speaks for brands", author->commercial, author->commercial_count);
}
