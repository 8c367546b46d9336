/* A summary for people: shares as bars, counts that are not zero, the most telling posts. */
#include "output/list.h"
#include "output/safe.h"
#include "output/summary.h"

#define NAME_COLUMNS  18
#define COUNT_COLUMNS 14
#define SHARE_COLUMNS 9
#define POST_INDENT   9
#define TOP_COUNT     8

/* `part` of `whole` in units of 1 / `units`, rounded. Counts are far below 2^64 / 1000. */
static uint64_t share(uint64_t part, uint64_t whole, uint64_t units)
{
	return whole ? (part * units + whole / 2) / whole : 0;
}

static void headline(const struct page *page, const candor_summary *summary)
{
	paint(page, PAINT_BOLD);
	put_grouped(page->out, summary->posts);
	put_text(page->out, summary->posts == 1 ? " post" : " posts");
	paint(page, PAINT_OFF);
	put_text(page->out, "  ");
	if (summary->rejected)
		paint(page, PAINT_WARNING);
	put_grouped(page->out, summary->rejected);
	put_text(page->out, " rejected");
	if (summary->rejected)
		paint(page, PAINT_OFF);
	put_byte(page->out, '\n');
}

/* ---- Verdicts ---- */

static void bar(candor_buffer *out, uint64_t eighths)
{
	static const char *const partial[] = { "", "▏", "▎", "▍", "▌", "▋", "▊", "▉" };

	for (; eighths >= 8; eighths -= 8)
		put_text(out, "█");
	put_text(out, partial[eighths]);
}

static enum paint verdict_paint(candor_verdict verdict)
{
	switch (verdict) {
	case CANDOR_VERDICT_CONSUMER:
	case CANDOR_VERDICT_LEANING_CONSUMER:
		return PAINT_CONSUMER;
	case CANDOR_VERDICT_BRAND:
	case CANDOR_VERDICT_LEANING_BRAND:
		return PAINT_BRAND;
	case CANDOR_VERDICT_MIXED:
		return PAINT_NEUTRAL;
	default:
		return PAINT_DIM;
	}
}

static void verdict_line(const struct page *page, const candor_summary *summary,
			 candor_verdict verdict)
{
	candor_buffer *out = page->out, percent = { 0 };
	uint64_t posts = summary->verdicts[verdict];
	unsigned room = page->width - 2 - NAME_COLUMNS - COUNT_COLUMNS - SHARE_COLUMNS - 2;
	uint64_t eighths = share(posts, summary->posts, 8 * room);

	put_text(out, "  ");
	put_left(out, candor_verdict_name(verdict), NAME_COLUMNS);
	put_count_right(out, posts, COUNT_COLUMNS);
	put_fixed(&percent, (int64_t)share(posts, summary->posts, 1000), 1);
	put_text(&percent, " %");
	put_right(out, &percent, SHARE_COLUMNS);
	candor_buffer_free(&percent);
	if (posts) {
		put_text(out, "  ");
		paint(page, verdict_paint(verdict));
		bar(out, eighths ? eighths : 1);
		paint(page, PAINT_OFF);
	}
	put_byte(out, '\n');
}

/* ---- Lists of counts ---- */

static void disclosures(const struct page *page, const candor_summary *summary)
{
	struct list list = { .page = page, .name = "disclosure" };

	for (candor_disclosure i = CANDOR_DISCLOSURE_COUNT; i-- > 0;)
		list_item(&list, candor_disclosure_name(i), PAINT_OFF, summary->disclosures[i]);
	list_end(&list);
}

static void flags(const struct page *page, const candor_summary *summary)
{
	struct list list = { .page = page, .name = "flags" };

	for (unsigned i = 0; i < CANDOR_FLAG_COUNT; i++)
		list_item(&list, candor_flag_name(i), PAINT_WARNING, summary->flags[i]);
	list_end(&list);
}

static void categories(const struct page *page, const candor_summary *summary)
{
	const struct summary_category *entry = NULL;
	struct list list = { .page = page, .name = "evidence" };

	for (unsigned i = 0; i < TOP_COUNT && (entry = summary_next_category(summary, entry));
	     i++)
		list_item(&list, entry->name, axis_paint(entry->axis), entry->posts);
	list_end(&list);
}

static void encoding(const struct page *page, const candor_summary *summary)
{
	struct list list = { .page = page, .name = "encoding" };

	list_item(&list, "bad UTF-8", PAINT_WARNING, summary->bad_utf8);
	list_item(&list, "lone surrogates", PAINT_WARNING, summary->surrogates);
	list_item(&list, "duplicate keys", PAINT_WARNING, summary->duplicates);
	list_item(&list, "rows unlike their header", PAINT_WARNING, summary->misfits);
	list_end(&list);
}

/* ---- Telling posts ---- */

static void place(candor_buffer *out, const struct telling_post *post)
{
	candor_append_safe(out, (candor_str){ post->file_data, post->file.size });
	put_text(out, post->file.cut ? "…:" : ":");
	put_count(out, post->line);
}

static void post_head(const struct page *page, const struct telling_post *post)
{
	candor_buffer *out = page->out;
	int64_t position = put_scale(post->position, 2);

	put_text(out, "  ");
	paint(page, position < 0 ? PAINT_BRAND : PAINT_CONSUMER);
	put_text(out, position > 0 ? "+" : position ? "" : " ");
	put_fixed(out, position, 2);
	paint(page, PAINT_OFF);
	put_text(out, "  ");
	if (post->id.size) {
		safe_fit(out, (candor_str){ post->id_data, post->id.size }, 40);
		put_text(out, post->id.cut ? "…  " : "  ");
	}
	paint(page, PAINT_DIM);
	place(out, post);
	paint(page, PAINT_OFF);
	put_byte(out, '\n');
}

/* The part [from, to) of the excerpt in what `room` leaves. */
static void excerpt_part(const struct page *page, const struct telling_post *post,
			 const size_t range[2], unsigned *room)
{
	candor_str text = { post->excerpt_data + range[0], range[1] - range[0] };
	unsigned columns = safe_width(text);

	if (*room)
		safe_fit(page->out, text, *room);
	*room = columns < *room ? *room - columns : 0;
}

static void excerpt(const struct page *page, const struct telling_post *post)
{
	const size_t before[] = { 0, post->mark_start };
	const size_t mark[] = { post->mark_start, post->mark_end };
	const size_t after[] = { post->mark_end, post->excerpt.size };
	unsigned room = page->width - POST_INDENT;

	put_fill(page->out, ' ', POST_INDENT);
	if (post->cut_before) {
		put_text(page->out, "…");
		room--;
	}
	excerpt_part(page, post, before, &room);
	paint(page, PAINT_BOLD);
	excerpt_part(page, post, mark, &room);
	paint(page, PAINT_OFF);
	excerpt_part(page, post, after, &room);
	put_text(page->out, post->excerpt.cut && room ? "…\n" : "\n");
}

static void quotes(const struct page *page, const struct telling_post *post)
{
	unsigned room = page->width - POST_INDENT;

	if (!post->quotes)
		return;
	put_fill(page->out, ' ', POST_INDENT);
	for (unsigned i = 0; i < post->quotes && room > 8; i++) {
		candor_str text = { post->quote_data[i], post->quote[i].size };

		put_text(page->out, i ? "  \"" : "\"");
		paint(page, axis_paint(post->position < 0 ? -1 : 1));
		room -= safe_fit(page->out, text, room - 6) + 4;
		paint(page, PAINT_OFF);
		put_text(page->out, post->quote[i].cut ? "…\"" : "\"");
	}
	put_byte(page->out, '\n');
}

static void telling(const struct page *page, const candor_summary *summary, const char *title,
		    const struct telling *list)
{
	unsigned shown = 0;

	for (unsigned i = 0; i < list->count && shown < 3; i++) {
		const struct telling_post *post = &list->posts[i];

		if (list == &summary->flagged &&
		    (telling_has(&summary->brand, post->ordinal) ||
		     telling_has(&summary->consumer, post->ordinal)))
			continue;
		if (!shown++) {
			put_byte(page->out, '\n');
			put_painted(page, PAINT_BOLD, title);
			put_byte(page->out, '\n');
		}
		post_head(page, post);
		excerpt(page, post);
		quotes(page, post);
	}
}

/* ---- How to see more ---- */

/* A word that a shell takes as it is. */
static int is_shell_word(const char *data, size_t size)
{
	static const char marks[] = "_./:@%+,=-";

	for (size_t i = 0; i < size; i++) {
		unsigned char c = (unsigned char)data[i];

		if (c < 0x80 && !(c >= '0' && c <= '9') &&
		    !((c | 32) >= 'a' && (c | 32) <= 'z') && (!c || !strchr(marks, c)))
			return 0;
	}
	return size > 0 && data[0] != '-';
}

static const struct telling_post *example(const candor_summary *summary)
{
	const struct telling *lists[] = { &summary->brand, &summary->flagged,
					  &summary->consumer };

	for (unsigned i = 0; i < 3; i++)
		if (lists[i]->count)
			return &lists[i]->posts[0];
	return NULL;
}

static void more(const struct page *page, const candor_summary *summary)
{
	const struct telling_post *post = example(summary);
	candor_buffer *out = page->out;

	put_byte(out, '\n');
	if (post && !post->file.cut && is_shell_word(post->file_data, post->file.size)) {
		put_text(out, "Why one post:  candor explain --file ");
		candor_append_safe(out, (candor_str){ post->file_data, post->file.size });
		put_text(out, " --id ");
		if (!post->id.cut && is_shell_word(post->id_data, post->id.size))
			candor_append_safe(out, (candor_str){ post->id_data, post->id.size });
		else
			place(out, post);
		put_byte(out, '\n');
	}
	put_text(out, "Every post:    candor scan --output jsonl FILE...\n");
}

void candor_summary_text(const candor_summary *summary, const candor_style *style,
			 candor_buffer *out)
{
	struct page page = page_of(style, out);

	headline(&page, summary);
	if (summary->posts) {
		put_byte(out, '\n');
		for (candor_verdict i = 0; i < CANDOR_VERDICT_COUNT; i++)
			verdict_line(&page, summary, i);
		put_byte(out, '\n');
		disclosures(&page, summary);
		flags(&page, summary);
		categories(&page, summary);
	}
	encoding(&page, summary);
	inputs_text(&page, summary->inputs);
	telling(&page, summary, "Strongest brand", &summary->brand);
	telling(&page, summary, "Strongest consumer", &summary->consumer);
	telling(&page, summary, "Undisclosed or contradictory", &summary->flagged);
	if (summary->posts)
		more(&page, summary);
}
