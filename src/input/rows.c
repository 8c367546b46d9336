#include "input/rows.h"

#include "base/date.h"
#include "base/number.h"
#include "base/str.h"

/* Whether a column gives the field. */
static int gives(const struct plan *plan, int column, unsigned field)
{
	const struct trie *trie = &plan->exporter->trie;
	unsigned mark = column > 0 ? trie->nodes[column].mark : 0;

	if (column < 0)
		return plan->fields.names[-1 - column].target[0].field == field;
	for (; mark; mark = trie->marks[mark].next)
		if (trie->marks[mark].kind == MARK_FIELD && trie->marks[mark].what == field)
			return 1;
	return 0;
}

/* Cells by which columns are told. */
struct telling {
	size_t right, wrong, missing;
};

static void tell(struct telling *telling, const struct csv_row *row, size_t column, int is_time)
{
	candor_str cell = column < row->count ? row->cells[column] : (candor_str){ 0 };
	struct date date;

	if (!cell.size)
		telling->missing++;
	else if (is_time ? date_read(&date, cell) : number_read(cell) >= 0)
		telling->right++;
	else
		telling->wrong++;
}

static struct telling try_columns(const struct plan *plan, const struct csv_columns *columns,
				  const struct csv_row *row)
{
	static const unsigned char counts[] = { CANDOR_FIELD_LIKES, CANDOR_FIELD_COMMENTS,
						CANDOR_FIELD_SHARES };
	struct telling telling = { 0 };

	for (size_t i = 0; i < columns->count; i++) {
		if (gives(plan, columns->names[i], CANDOR_FIELD_POSTED_AT))
			tell(&telling, row, i, 1);
		for (size_t k = 0; k < sizeof(counts); k++)
			if (gives(plan, columns->names[i], counts[k]))
				tell(&telling, row, i, 0);
	}
	return telling;
}

static int is_filled_beyond(const struct csv_row *row, size_t columns)
{
	for (size_t i = columns; i < row->count; i++)
		if (row->cells[i].size)
			return 1;
	return 0;
}

const struct csv_columns *rows_find(const struct plan *plan, const struct csv_row *row)
{
	const struct csv_header *header = &plan->header;
	int is_longer = is_filled_beyond(row, header->columns.count);
	struct telling telling;

	if (row->count == header->columns.count || !header->other_count)
		return is_longer ? NULL : &header->columns;
	/* A short row of the header's may end before its last times and counts. */
	telling = try_columns(plan, &header->columns, row);
	if (!is_longer && telling.right && !telling.wrong)
		return &header->columns;
	for (size_t i = 0; i < header->other_count; i++) {
		telling = try_columns(plan, &header->others[i], row);
		if (telling.right && !telling.wrong && !telling.missing)
			return &header->others[i];
	}
	return NULL;
}

int rows_is_header(const struct plan *plan, const struct csv_row *row)
{
	const struct exporter *exporter = plan->exporter;

	for (size_t i = 0; exporter && i < exporter->layout_count && row->count > 1; i++) {
		const struct layout *layout = &exporter->layouts[i];

		if (layout->count > 1 &&
		    !str_compare(csv_without_mark(row->cells[0]), layout->names[0]) &&
		    !str_compare(row->cells[1], layout->names[1]))
			return 1;
	}
	return 0;
}
