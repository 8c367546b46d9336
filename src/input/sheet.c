#include "input/sheet.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "base/err.h"
#include "base/limits.h"
#include "input/xml.h"

struct sheet {
	const struct workbook *book;
	struct xml *xml;
	candor_buffer *csv;
	candor_buffer text; /* of the cell */
	unsigned row;       /* 1-based, of the open or last one */
	unsigned column;    /* 1-based, of the open or last cell */
	unsigned written;   /* cells of the row in the CSV */
	int in_text;        /* of a value */
	int in_reading_aid;
	char type; /* of the cell: s shared string, i inline, n number, x anything else */
	size_t style;
};

/* ---- Places ---- */

/* "AB" of "AB12": 28; 0: none. */
static unsigned column_of(const char *place)
{
	unsigned column = 0;

	for (; *place >= 'A' && *place <= 'Z' && column <= LIMIT_SHEET_COLUMNS; place++)
		column = column * 26 + (unsigned)(*place - 'A' + 1);
	return column;
}

static void begin_row(struct sheet *sheet, const char **attributes)
{
	const char *number = xml_attribute(attributes, "r");
	unsigned long row = number ? strtoul(number, NULL, 10) : sheet->row + 1;

	if (row <= sheet->row || row > LIMIT_SHEET_ROWS) {
		xml_fail(sheet->xml, CANDOR_EDAMAGED,
			 "a row of the sheet is out of order; open and save it in Excel again");
		return;
	}
	/* Rows that are not there are empty lines, so that lines are rows. */
	while (++sheet->row < row)
		candor_buffer_append(sheet->csv, "\n", 1);
	sheet->column = sheet->written = 0;
}

static char type_of(const char *name)
{
	static const struct {
		const char *name;
		char type;
	} types[] = { { "s", 's' }, { "inlineStr", 'i' }, { "n", 'n' } };

	for (size_t i = 0; name && i < sizeof(types) / sizeof(*types); i++)
		if (!strcmp(types[i].name, name))
			return types[i].type;
	return name ? 'x' : 'n';
}

static void begin_cell(struct sheet *sheet, const char **attributes)
{
	const char *place = xml_attribute(attributes, "r");
	const char *style = xml_attribute(attributes, "s");
	unsigned column = place ? column_of(place) : sheet->column + 1;

	sheet->type = type_of(xml_attribute(attributes, "t"));
	sheet->style = style ? strtoul(style, NULL, 10) : 0;
	sheet->text.size = 0;
	if (column <= sheet->column || column > LIMIT_SHEET_COLUMNS)
		xml_fail(
			sheet->xml, CANDOR_EDAMAGED,
			"a cell of the sheet is out of order; open and save it in Excel again");
	sheet->column = column;
}

/* ---- Values ---- */

enum { DAY_SECONDS = 86400, EXCEL_EPOCH = 25569, EPOCH_1904 = 24107 };

/* "45413.84375": days, and seconds of the last one. 0: it is no such number. */
static int read_serial(int64_t *seconds, candor_str text)
{
	int64_t whole = 0, part = 0, scale = 1;
	size_t i = 0;

	for (; i < text.size && text.data[i] >= '0' && text.data[i] <= '9' && i < 8; i++)
		whole = 10 * whole + (text.data[i] - '0');
	if (!i || (i < text.size && text.data[i] != '.'))
		return 0;
	for (i++; i < text.size; i++) {
		if (text.data[i] < '0' || text.data[i] > '9')
			return 0;
		if (scale < 1000000000000) {
			part = 10 * part + (text.data[i] - '0');
			scale *= 10;
		}
	}
	*seconds = whole * DAY_SECONDS + (part * DAY_SECONDS + scale / 2) / scale;
	return 1;
}

/* The cell's text becomes a date; days before 1970 stay numbers. */
static void date_cell(struct sheet *sheet)
{
	int64_t seconds, of_day;
	struct date_parts parts;
	char text[64];
	int size;

	if (!read_serial(&seconds, (candor_str){ sheet->text.data, sheet->text.size }))
		return;
	seconds -= (int64_t)(sheet->book->from_1904 ? EPOCH_1904 : EXCEL_EPOCH) * DAY_SECONDS;
	if (seconds < 0)
		return;
	of_day = seconds % DAY_SECONDS;
	parts = date_parts((int32_t)(seconds / DAY_SECONDS));
	if (!parts.year)
		return;
	size = snprintf(text, sizeof(text), "%04d-%02d-%02d", parts.year, parts.month,
			parts.day);
	if (of_day)
		size += snprintf(text + size, sizeof(text) - (size_t)size, " %02d:%02d:%02d",
				 (int)(of_day / 3600), (int)(of_day / 60 % 60),
				 (int)(of_day % 60));
	sheet->text.size = 0;
	candor_buffer_append(&sheet->text, text, (size_t)size);
}

static void put_quoted(candor_buffer *csv, candor_str text)
{
	candor_buffer_append(csv, "\"", 1);
	for (size_t i = 0; i < text.size; i++) {
		if (text.data[i] == '"')
			candor_buffer_append(csv, "\"", 1);
		candor_buffer_append(csv, &text.data[i], 1);
	}
	candor_buffer_append(csv, "\"", 1);
}

static int needs_quotes(candor_str text)
{
	for (size_t i = 0; i < text.size; i++)
		if (text.data[i] && strchr(",\"\r\n", text.data[i]))
			return 1;
	return 0;
}

static candor_str value_of(struct sheet *sheet)
{
	size_t index = 0;

	candor_buffer_append(&sheet->text, "", 1); /* NUL for strtoul */
	if (sheet->text.failed)
		return (candor_str){ "", 0 };
	sheet->text.size--;
	if (sheet->type == 's' && sheet->text.size) {
		index = strtoul(sheet->text.data, NULL, 10);
		return workbook_string(sheet->book, index);
	}
	if (sheet->type == 'n' && sheet->style < sheet->book->style_count &&
	    sheet->book->is_date[sheet->style])
		date_cell(sheet);
	return (candor_str){ sheet->text.data, sheet->text.size };
}

static void end_cell(struct sheet *sheet)
{
	candor_str value = value_of(sheet);

	if (!value.size)
		return;
	for (; sheet->written < sheet->column; sheet->written++)
		if (sheet->written)
			candor_buffer_append(sheet->csv, ",", 1);
	if (needs_quotes(value))
		put_quoted(sheet->csv, value);
	else
		candor_buffer_append(sheet->csv, value.data, value.size);
	if (sheet->csv->failed || sheet->text.failed)
		xml_fail(sheet->xml, CANDOR_ENOMEM, "");
}

/* ---- Elements ---- */

static void begin(void *user, const char *name, const char **attributes)
{
	struct sheet *sheet = user;

	if (!strcmp(name, "row"))
		begin_row(sheet, attributes);
	else if (!strcmp(name, "c"))
		begin_cell(sheet, attributes);
	else if (!strcmp(name, "rPh"))
		sheet->in_reading_aid = 1;
	sheet->in_text = !strcmp(name, "v") ||
			 (!strcmp(name, "t") && sheet->type == 'i' && !sheet->in_reading_aid);
}

static void end(void *user, const char *name)
{
	struct sheet *sheet = user;

	sheet->in_text = 0;
	if (!strcmp(name, "c"))
		end_cell(sheet);
	else if (!strcmp(name, "rPh"))
		sheet->in_reading_aid = 0;
	else if (!strcmp(name, "row"))
		candor_buffer_append(sheet->csv, "\n", 1);
}

static void text(void *user, candor_str text)
{
	struct sheet *sheet = user;

	if (!sheet->in_text)
		return;
	candor_buffer_append(&sheet->text, text.data, text.size);
	if (workbook_is_too_long(sheet->book, sheet->text.size))
		xml_fail(sheet->xml, CANDOR_ELIMIT, WORKBOOK_TOO_LONG);
}

int sheet_new(struct sheet **out, const struct workbook *book, candor_err *err)
{
	static const struct xml_handlers handlers = { begin, end, text };
	struct sheet *sheet = mem_zero(1, sizeof(*sheet));
	int status;

	*out = NULL;
	if (!sheet)
		return err_memory(err);
	sheet->book = book;
	status = xml_new(&sheet->xml, &handlers, sheet, err);
	if (status < 0)
		sheet_free(sheet);
	else
		*out = sheet;
	return status;
}

void sheet_free(struct sheet *sheet)
{
	if (!sheet)
		return;
	xml_free(sheet->xml);
	candor_buffer_free(&sheet->text);
	mem_free(sheet);
}

int sheet_feed(struct sheet *sheet, candor_str xml, int is_last, candor_buffer *csv,
	       candor_err *err)
{
	int status;

	sheet->csv = csv;
	status = xml_feed(sheet->xml, xml, is_last, err);
	return status == CANDOR_OK && csv->failed ? err_memory(err) : status;
}
