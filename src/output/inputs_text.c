/* What was read, for people: one input in a line, of many a table of the first. */
#include "base/str.h"
#include "output/inputs.h"
#include "output/list.h"
#include "output/safe.h"

#define COUNT_COLUMNS 11
#define COUNTS        4

static candor_str name_of(const struct input_name *name)
{
	return (candor_str){ name->data, name->size };
}

static uint64_t records(const struct input_row *row)
{
	return row->posts + row->rejected + row->skipped;
}

/* ---- The table ---- */

static void fill_to_counts(const struct page *page, unsigned used)
{
	unsigned room = page->width - COUNTS * COUNT_COLUMNS;

	put_fill(page->out, ' ', used < room ? room - used : 0);
}

static void put_counts(const struct page *page, const struct input_row *row)
{
	put_count_right(page->out, records(row), COUNT_COLUMNS);
	put_count_right(page->out, row->posts, COUNT_COLUMNS);
	if (row->rejected)
		paint(page, PAINT_WARNING);
	put_count_right(page->out, row->rejected, COUNT_COLUMNS);
	if (row->rejected)
		paint(page, PAINT_OFF);
	put_count_right(page->out, row->skipped, COUNT_COLUMNS);
	put_byte(page->out, '\n');
}

static void head(const struct page *page)
{
	static const char *const names[COUNTS] = { "records", "posts", "rejected", "skipped" };

	put_byte(page->out, '\n');
	put_painted(page, PAINT_BOLD, "Read");
	fill_to_counts(page, 4);
	for (unsigned i = 0; i < COUNTS; i++) {
		put_fill(page->out, ' ', COUNT_COLUMNS - strlen(names[i]));
		put_painted(page, PAINT_DIM, names[i]);
	}
	put_byte(page->out, '\n');
}

static void sum(const struct page *page, const candor_inputs *inputs)
{
	candor_buffer text = { 0 };

	put_text(&text, "  all ");
	put_grouped(&text, inputs->count);
	if (inputs->count > INPUTS_SHOWN) {
		put_text(&text, ", of which ");
		put_grouped(&text, inputs->count - INPUTS_SHOWN);
		put_text(&text, " not shown");
	}
	put_data(page->out, text.data, text.size);
	fill_to_counts(page, (unsigned)text.size);
	put_counts(page, &inputs->all);
	page->out->failed |= text.failed;
	candor_buffer_free(&text);
}

/* What inputs were read as stands above them, once for equal neighbours. */
static void table(const struct page *page, const candor_inputs *inputs)
{
	const char *how = "";

	head(page);
	for (size_t i = 0; i < inputs->count && i < INPUTS_SHOWN; i++) {
		const struct input_row *row = &inputs->rows[i];
		unsigned room = page->width - COUNTS * COUNT_COLUMNS - 4;

		if (strcmp(how, row->how) != 0) {
			how = row->how;
			put_text(page->out, "  ");
			put_painted(page, PAINT_DIM, how);
			put_byte(page->out, '\n');
		}
		put_fill(page->out, ' ', 4);
		fill_to_counts(page, 4 + safe_fit(page->out, name_of(&row->file), room));
		put_counts(page, row);
	}
	sum(page, inputs);
}

static void line(const struct page *page, const candor_inputs *inputs)
{
	const struct input_row *row = &inputs->rows[0];
	struct list list = { .page = page, .name = "read as" };

	list_words(&list, str_of(row->how));
	list_item(&list, "records", PAINT_OFF, records(row));
	list_item(&list, "posts", PAINT_OFF, row->posts);
	list_item(&list, "rejected", PAINT_WARNING, row->rejected);
	list_end(&list);
}

/* ---- Lists ---- */

static void skipped(const struct page *page, const candor_inputs *inputs)
{
	struct list list = { .page = page, .name = "skipped" };

	for (candor_skip i = 0; i < CANDOR_SKIP_COUNT; i++)
		list_item(&list, candor_skip_name(i), PAINT_OFF, inputs->skipped[i]);
	list_end(&list);
}

static void names(const struct page *page, const char *title, const char *what,
		  const struct input_names *names)
{
	struct list list = { .page = page, .name = title };

	list_item(&list, what, PAINT_WARNING, names->count);
	for (size_t i = 0; i < names->count && i < INPUTS_NAMES; i++)
		list_words(&list, name_of(&names->names[i]));
	if (names->count > INPUTS_NAMES)
		list_words(&list, str_of("…"));
	list_end(&list);
}

void inputs_text(const struct page *page, const candor_inputs *inputs)
{
	if (!inputs)
		return;
	if (inputs->count == 1)
		line(page, inputs);
	else if (inputs->count)
		table(page, inputs);
	skipped(page, inputs);
	names(page, "broken off", "inputs", &inputs->damaged);
	names(page, "not read", "private", &inputs->unread[CANDOR_UNREAD_PRIVATE]);
	names(page, "not read", "without posts", &inputs->unread[CANDOR_UNREAD_NO_POSTS]);
}

void candor_inputs_text(const candor_inputs *inputs, const candor_style *style,
			candor_buffer *out)
{
	struct page page = page_of(style, out);

	inputs_text(&page, inputs);
}
