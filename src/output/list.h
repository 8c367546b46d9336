/* Columns and lists of counts, in text for people. */
#ifndef CANDOR_OUTPUT_LIST_H
#define CANDOR_OUTPUT_LIST_H

#include "output/paint.h"

/* `text` in `columns`, at the left or right end of them. */
void put_left(candor_buffer *out, const char *text, unsigned columns);
void put_right(candor_buffer *out, const candor_buffer *text, unsigned columns);
void put_count_right(candor_buffer *out, uint64_t count, unsigned columns);

/* "  name        item   item", on as many lines as needed. */
struct list {
	const struct page *page;
	const char *name;
	unsigned column; /* 0: nothing written yet */
	unsigned indent; /* columns before the items; 0: 14 */
};

/* The item "name 1,234"; nothing for a count of 0. */
void list_item(struct list *list, const char *name, enum paint color, uint64_t count);
/* The same with a stranger's name, safe for terminals, and at most half a line of it. */
void list_named(struct list *list, candor_str name, enum paint color, uint64_t count);
/* The item `words`, safe for terminals, cut where it is wider than a line. */
void list_words(struct list *list, candor_str words);
/* Ends the line, if there is one. */
void list_end(const struct list *list);

#endif
