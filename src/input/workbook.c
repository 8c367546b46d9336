#include "input/workbook.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/err.h"
#include "base/limits.h"
#include "input/xml.h"

/* A part while it is read. */
struct reading {
	struct workbook *book;
	struct xml *xml;
	int in_item, in_text, in_reading_aid; /* of a shared string */
	size_t begin;                         /* of the string, in book->text */
	size_t relations;
	int in_cell_styles;
	unsigned *date_formats; /* ids of formats of the workbook's own */
	size_t date_count, date_capacity;
};

/* ---- Parts ---- */

int workbook_wants(const char *name)
{
	static const char *const names[] = { "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
					     "xl/sharedStrings.xml", "xl/styles.xml" };

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (!strcasecmp(name, names[i]))
			return 1;
	return !strncasecmp(name, "xl/worksheets/", 14) && !strchr(name + 14, '/');
}

struct workbook_part *workbook_add(struct workbook *book, const char *name)
{
	struct workbook_part *part;
	char *copy = arena_copy(&book->arena, name, strlen(name));

	if (!copy || mem_grow(&book->parts, &book->part_capacity, book->part_count + 1,
			      sizeof(*book->parts)))
		return NULL;
	part = &book->parts[book->part_count++];
	*part = (struct workbook_part){ .name = copy };
	return part;
}

/* `name` may be written as a path from the root, or from "xl/". */
static const struct workbook_part *find_part(const struct workbook *book, const char *name)
{
	for (size_t i = 0; i < book->part_count; i++) {
		const char *whole = book->parts[i].name;

		if (!strcasecmp(whole, name) ||
		    (*name == '/' && !strcasecmp(whole, name + 1)) ||
		    (!strncasecmp(whole, "xl/", 3) && !strcasecmp(whole + 3, name)))
			return &book->parts[i];
	}
	return NULL;
}

void workbook_free(struct workbook *book)
{
	for (size_t i = 0; i < book->part_count; i++)
		candor_buffer_free(&book->parts[i].data);
	mem_free(book->parts);
	mem_free(book->sheets);
	candor_buffer_free(&book->text);
	mem_free(book->ends);
	mem_free(book->is_date);
	arena_free(&book->arena);
	*book = (struct workbook){ 0 };
}

/* ---- Sheets and where they are ---- */

static void ignore_end(void *user, const char *name)
{
	(void)user;
	(void)name;
}

static void begin_book(void *user, const char *name, const char **attributes)
{
	struct reading *r = user;
	struct workbook *book = r->book;
	const char *title = xml_attribute(attributes, "name");
	const char *id = NULL, *is_1904 = xml_attribute(attributes, "date1904");

	if (!strcmp(name, "workbookPr"))
		book->from_1904 = is_1904 && *is_1904 != '0' && *is_1904 != 'f';
	if (strcmp(name, "sheet") != 0)
		return;
	id = xml_attribute(attributes, "id");
	if (!id || !title)
		return;
	if (book->sheet_count == LIMIT_WORKBOOK_PARTS) {
		xml_fail(r->xml, CANDOR_ELIMIT, "the workbook has too many sheets");
		return;
	}
	id = arena_copy(&book->arena, id, strlen(id));
	title = arena_copy(&book->arena, title, strlen(title));
	if (!id || !title ||
	    mem_grow(&book->sheets, &book->sheet_capacity, book->sheet_count + 1,
		     sizeof(*book->sheets)))
		xml_fail(r->xml, CANDOR_ENOMEM, "");
	else
		book->sheets[book->sheet_count++] = (struct workbook_sheet){ .name = title,
									     .relation = id,
									     .is_missing = 1 };
}

/* Of cells, and not of a chart or a dialogue. */
static int is_worksheet(const char *type, const char *target)
{
	const char *last = type ? strrchr(type, '/') : NULL;

	return last ? !strcmp(last, "/worksheet") : strstr(target, "worksheets/") != NULL;
}

static void begin_relation(void *user, const char *name, const char **attributes)
{
	struct reading *r = user;
	const char *id = xml_attribute(attributes, "Id");
	const char *target = xml_attribute(attributes, "Target");
	const char *type = xml_attribute(attributes, "Type");

	if (strcmp(name, "Relationship") != 0 || !id || !target)
		return;
	/* Each sheet is looked at for each. */
	if (r->relations++ == 2 * LIMIT_WORKBOOK_PARTS) {
		xml_fail(r->xml, CANDOR_ELIMIT, "the workbook has too many relations");
		return;
	}
	for (size_t i = 0; i < r->book->sheet_count; i++) {
		struct workbook_sheet *sheet = &r->book->sheets[i];

		if (strcmp(sheet->relation, id) != 0)
			continue;
		sheet->part = find_part(r->book, target);
		sheet->is_missing = !sheet->part && is_worksheet(type, target);
	}
}

/* ---- Shared strings ---- */

static void begin_string(void *user, const char *name, const char **attributes)
{
	struct reading *r = user;

	(void)attributes;
	r->in_item |= !strcmp(name, "si");
	r->in_reading_aid |= !strcmp(name, "rPh"); /* how Han are pronounced */
	r->in_text = r->in_item && !r->in_reading_aid && !strcmp(name, "t");
}

static void end_string(void *user, const char *name)
{
	struct reading *r = user;
	struct workbook *book = r->book;

	r->in_text = 0;
	if (!strcmp(name, "rPh"))
		r->in_reading_aid = 0;
	if (strcmp(name, "si") != 0)
		return;
	r->in_item = 0;
	if (workbook_is_too_long(book, book->text.size - r->begin))
		xml_fail(r->xml, CANDOR_ELIMIT, WORKBOOK_TOO_LONG);
	r->begin = book->text.size;
	if (book->text.failed || mem_grow(&book->ends, &book->string_capacity,
					  book->string_count + 1, sizeof(*book->ends)))
		xml_fail(r->xml, CANDOR_ENOMEM, "");
	else
		book->ends[book->string_count++] = book->text.size;
}

static void string_text(void *user, candor_str text)
{
	struct reading *r = user;

	if (r->in_text)
		candor_buffer_append(&r->book->text, text.data, text.size);
}

int workbook_is_too_long(const struct workbook *book, size_t size)
{
	return size > (book->max_cell ? book->max_cell : LIMIT_CELL_BYTES);
}

candor_str workbook_string(const struct workbook *book, size_t index)
{
	size_t begin = index && index <= book->string_count ? book->ends[index - 1] : 0;

	if (index >= book->string_count || !book->text.data)
		return (candor_str){ "", 0 };
	return (candor_str){ book->text.data + begin, book->ends[index] - begin };
}

/* ---- Styles ---- */

/* Whether a format of numbers shows a day: it has y or d outside of quotes and brackets. */
static int shows_day(const char *code)
{
	char until = 0;

	for (; *code; code++) {
		if (until)
			until = *code == until ? 0 : until;
		else if (*code == '"')
			until = '"';
		else if (*code == '[')
			until = ']';
		else if (*code == '\\' && code[1])
			code++;
		else if (strchr("yYdD", *code))
			return 1;
	}
	return 0;
}

/* The formats every workbook has; those of East Asia are among them. */
static int is_day_format(const struct reading *r, unsigned long id)
{
	static const unsigned char ranges[][2] = { { 14, 17 }, { 22, 22 }, { 27, 31 },
						   { 36, 36 }, { 50, 54 }, { 57, 58 } };

	for (size_t i = 0; i < sizeof(ranges) / sizeof(*ranges); i++)
		if (id >= ranges[i][0] && id <= ranges[i][1])
			return 1;
	for (size_t i = 0; i < r->date_count; i++)
		if (r->date_formats[i] == id)
			return 1;
	return 0;
}

static void add_format(struct reading *r, unsigned long id)
{
	if (mem_grow(&r->date_formats, &r->date_capacity, r->date_count + 1,
		     sizeof(*r->date_formats)))
		xml_fail(r->xml, CANDOR_ENOMEM, "");
	else
		r->date_formats[r->date_count++] = (unsigned)id;
}

static void add_style(struct reading *r, unsigned long format)
{
	struct workbook *book = r->book;

	if (mem_grow(&book->is_date, &book->style_capacity, book->style_count + 1, 1))
		xml_fail(r->xml, CANDOR_ENOMEM, "");
	else
		book->is_date[book->style_count++] = (unsigned char)is_day_format(r, format);
}

static void begin_style(void *user, const char *name, const char **attributes)
{
	struct reading *r = user;
	const char *id = xml_attribute(attributes, "numFmtId");
	const char *code = xml_attribute(attributes, "formatCode");
	unsigned long number = id ? strtoul(id, NULL, 10) : 0;

	r->in_cell_styles |= !strcmp(name, "cellXfs");
	/* A thousand formats are Excel's own limit, by far. */
	if (!strcmp(name, "numFmt") && id && code && r->date_count < 1000 && shows_day(code))
		add_format(r, number);
	if (r->in_cell_styles && !strcmp(name, "xf"))
		add_style(r, number);
}

static void end_style(void *user, const char *name)
{
	struct reading *r = user;

	r->in_cell_styles &= strcmp(name, "cellXfs") != 0;
}

/* ---- All of it ---- */

static int read_part(struct reading *r, const char *name, const struct xml_handlers *handlers,
		     candor_err *err)
{
	const struct workbook_part *part = find_part(r->book, name);
	int status;

	if (!part)
		return CANDOR_OK;
	status = xml_new(&r->xml, handlers, r, err);
	if (status == CANDOR_OK)
		status = xml_feed(r->xml, (candor_str){ part->data.data, part->data.size }, 1,
				  err);
	xml_free(r->xml);
	r->xml = NULL;
	return status;
}

int workbook_read(struct workbook *book, candor_err *err)
{
	static const struct {
		const char *part;
		struct xml_handlers handlers;
	} parts[] = {
		{ "xl/workbook.xml", { begin_book, ignore_end, NULL } },
		{ "xl/_rels/workbook.xml.rels", { begin_relation, ignore_end, NULL } },
		{ "xl/sharedStrings.xml", { begin_string, end_string, string_text } },
		{ "xl/styles.xml", { begin_style, end_style, NULL } },
	};
	struct reading r = { .book = book };
	int status = CANDOR_OK;

	if (!find_part(book, parts[0].part))
		return err_set(err, CANDOR_EFORMAT,
			       "this is an Office document, but no workbook; save it as CSV");
	for (size_t i = 0; i < sizeof(parts) / sizeof(*parts) && status == CANDOR_OK; i++)
		status = read_part(&r, parts[i].part, &parts[i].handlers, err);
	mem_free(r.date_formats);
	return status;
}
