#include "input/xlsx.h"

#include <string.h>

#include "base/err.h"
#include "base/limits.h"
#include "base/mem.h"
#include "input/members.h"
#include "input/pipe.h"
#include "input/sheet.h"

/* Each cell of a chunk may stand for the longest text. */
enum { XLSX_CHUNK = 4 << 10 };

struct xlsx {
	struct workbook book;
	size_t next;         /* sheet */
	struct sheet *sheet; /* being read; NULL: none */
	candor_str xml;      /* what is left of it */
	int is_over;         /* all of it was read */
	struct pipe csv;
};

int xlsx_is(candor_str head)
{
	static const char *const names[] = { "[Content_Types].xml", "_rels/", "docProps/",
					     "xl/" };
	const size_t at = 30; /* of the name in a local header */

	for (size_t i = 0; members_is_zip(head) && i < sizeof(names) / sizeof(*names); i++)
		if (head.size >= at + strlen(names[i]) &&
		    !memcmp(head.data + at, names[i], strlen(names[i])))
			return 1;
	return 0;
}

/* ---- Opening ---- */

static int read_part(struct workbook *book, const char *name, void *zip, size_t most,
		     candor_err *err)
{
	struct workbook_part *part;
	char chunk[XLSX_CHUNK];
	size_t got = 1;
	int status = CANDOR_OK;

	if (book->part_count == LIMIT_WORKBOOK_PARTS)
		return err_set(err, CANDOR_ELIMIT,
			       "the workbook has more than %zu sheets; save them as CSV",
			       LIMIT_WORKBOOK_PARTS);
	part = workbook_add(book, name);
	if (!part)
		return err_memory(err);
	while (got && status == CANDOR_OK) {
		status = members_read(&got, zip, chunk, sizeof(chunk), err);
		candor_buffer_append(&part->data, chunk, got);
		book->bytes += got;
		if (book->bytes > most)
			return err_set(err, CANDOR_ELIMIT,
				       "the workbook has more than %zu bytes of sheets; "
				       "--max-workbook allows more, in memory",
				       most);
	}
	return status == CANDOR_OK && part->data.failed ? err_memory(err) : status;
}

static int read_parts(struct workbook *book, struct source *source,
		      const struct container_limits *limits, candor_err *err)
{
	struct member member;
	void *zip;
	int status = members_open_zip(&zip, source, limits, err);

	if (status < 0)
		return status;
	while ((status = members_next(&member, zip, err)) > 0) {
		if (!workbook_wants(member.name))
			continue;
		status = read_part(book, member.name, zip, limits->max_workbook, err);
		if (status < 0)
			break;
	}
	members_free(zip);
	return status;
}

int xlsx_open(void **out, struct source *source, const struct container_limits *limits,
	      candor_err *err)
{
	struct xlsx *xlsx = mem_zero(1, sizeof(*xlsx));
	int status;

	*out = NULL;
	if (!xlsx)
		return err_memory(err);
	xlsx->book.max_cell = limits->max_cell;
	status = read_parts(&xlsx->book, source, limits, err);
	if (status == CANDOR_OK)
		status = workbook_read(&xlsx->book, err);
	if (status < 0)
		xlsx_free(xlsx);
	else
		*out = xlsx;
	return status;
}

void xlsx_free(void *reader)
{
	struct xlsx *xlsx = reader;

	if (!xlsx)
		return;
	sheet_free(xlsx->sheet);
	workbook_free(&xlsx->book);
	candor_buffer_free(&xlsx->csv.buffer);
	mem_free(xlsx);
}

/* ---- Reading ---- */

/* Behind all others, sheets that the workbook names and does not have; each is told once. */
static int tell_missing(struct workbook *book, candor_err *err)
{
	for (size_t i = 0; i < book->sheet_count; i++) {
		struct workbook_sheet *sheet = &book->sheets[i];

		if (!sheet->is_missing)
			continue;
		sheet->is_missing = 0;
		return err_set(err, CANDOR_EDAMAGED,
			       "the workbook lacks its sheet `%.100s`; get a good copy",
			       sheet->name);
	}
	return 0;
}

int xlsx_next(struct member *member, void *reader, candor_err *err)
{
	struct xlsx *xlsx = reader;
	const struct workbook_sheet *sheet;
	int status;

	sheet_free(xlsx->sheet);
	xlsx->sheet = NULL;
	do {
		if (xlsx->next == xlsx->book.sheet_count)
			return tell_missing(&xlsx->book, err);
		sheet = &xlsx->book.sheets[xlsx->next++];
	} while (!sheet->part);
	status = sheet_new(&xlsx->sheet, &xlsx->book, err);
	if (status < 0)
		return status;
	xlsx->xml = (candor_str){ sheet->part->data.data, sheet->part->data.size };
	xlsx->csv.buffer.size = xlsx->csv.taken = 0;
	xlsx->csv.error = (candor_err){ 0 };
	xlsx->is_over = 0;
	member->name = sheet->name;
	return 1;
}

static void convert(struct xlsx *xlsx)
{
	candor_str part = xlsx->xml;

	if (part.size > XLSX_CHUNK)
		part.size = XLSX_CHUNK;
	xlsx->xml.data += part.size;
	xlsx->xml.size -= part.size;
	xlsx->is_over = !xlsx->xml.size;
	sheet_feed(xlsx->sheet, part, xlsx->is_over, &xlsx->csv.buffer, &xlsx->csv.error);
}

int xlsx_read(size_t *got, void *reader, char *out, size_t size, candor_err *err)
{
	struct xlsx *xlsx = reader;

	while (pipe_is_empty(&xlsx->csv) && !xlsx->csv.error.code && !xlsx->is_over)
		convert(xlsx);
	return pipe_take(got, &xlsx->csv, out, size, err);
}
