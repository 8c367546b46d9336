#include "output/list.h"

#include "base/str.h"
#include "output/safe.h"

#define INDENT 14
#define GAP    3

void put_left(candor_buffer *out, const char *text, unsigned columns)
{
	put_text(out, text);
	put_fill(out, ' ', strlen(text) < columns ? columns - strlen(text) : 1);
}

void put_right(candor_buffer *out, const candor_buffer *text, unsigned columns)
{
	put_fill(out, ' ', text->size < columns ? columns - text->size : 1);
	put_data(out, text->data, text->size);
	out->failed |= text->failed;
}

void put_count_right(candor_buffer *out, uint64_t count, unsigned columns)
{
	candor_buffer text = { 0 };

	put_grouped(&text, count);
	put_right(out, &text, columns);
	candor_buffer_free(&text);
}

static unsigned indent_of(const struct list *list)
{
	return list->indent ? list->indent : INDENT;
}

/* Goes to where an item of so many columns has room. */
static void begin_item(struct list *list, unsigned columns)
{
	candor_buffer *out = list->page->out;
	unsigned indent = indent_of(list);

	if (!list->column) {
		put_text(out, "  ");
		put_left(out, list->name, indent - 2);
		list->column = indent;
	} else if (list->column + GAP + columns > list->page->width) {
		put_byte(out, '\n');
		put_fill(out, ' ', indent);
		list->column = indent;
	} else {
		put_fill(out, ' ', GAP);
		list->column += GAP;
	}
	list->column += columns;
}

void list_named(struct list *list, candor_str name, enum paint color, uint64_t count)
{
	const struct page *page = list->page;
	unsigned width = safe_width(name), room = page->width / 2;
	candor_buffer text = { 0 };

	if (!count)
		return;
	put_grouped(&text, count);
	begin_item(list, (width < room ? width : room) + 1 + (unsigned)text.size);
	if (color != PAINT_OFF)
		paint(page, color);
	safe_fit(page->out, name, room);
	if (color != PAINT_OFF)
		paint(page, PAINT_OFF);
	put_byte(page->out, ' ');
	put_data(page->out, text.data, text.size);
	page->out->failed |= text.failed;
	candor_buffer_free(&text);
}

void list_item(struct list *list, const char *name, enum paint color, uint64_t count)
{
	list_named(list, str_of(name), color, count);
}

void list_words(struct list *list, candor_str words)
{
	unsigned width = safe_width(words), room = list->page->width - indent_of(list);

	begin_item(list, width < room ? width : room);
	safe_fit(list->page->out, words, room);
}

void list_end(const struct list *list)
{
	if (list->column)
		put_byte(list->page->out, '\n');
}
