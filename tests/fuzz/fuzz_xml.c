/*
 * Any bytes as the parts of a workbook, divided by NUL in the order of `names`, and as a Disqus
 * export. How they are cut into chunks must not change what comes out.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "input/disqus.h"
#include "input/sheet.h"
#include "input/workbook.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char *const names[] = { "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
				     "xl/sharedStrings.xml", "xl/styles.xml",
				     "xl/worksheets/sheet1.xml" };

enum { NAMES = sizeof(names) / sizeof(*names) };

static int read_sheet(const struct workbook *book, candor_str xml, size_t step,
		      candor_buffer *out)
{
	struct sheet *sheet;
	int status;

	if (sheet_new(&sheet, book, NULL) < 0)
		abort();
	do {
		candor_str part = { xml.data, xml.size < step ? xml.size : step };

		xml.data += part.size;
		xml.size -= part.size;
		status = sheet_feed(sheet, part, !xml.size, out, NULL);
	} while (xml.size && status == CANDOR_OK);
	sheet_free(sheet);
	return status;
}

static void check_sheet(const struct workbook *book, candor_str xml)
{
	candor_buffer whole = { 0 }, parts = { 0 };
	int status = read_sheet(book, xml, xml.size + 1, &whole);

	if (read_sheet(book, xml, 5, &parts) != status)
		abort();
	if (status == CANDOR_OK &&
	    (whole.size != parts.size ||
	     (whole.size && memcmp(whole.data, parts.data, whole.size) != 0)))
		abort();
	candor_buffer_free(&whole);
	candor_buffer_free(&parts);
}

static void check_workbook(candor_str bytes)
{
	struct workbook book = { 0 };
	const struct workbook_part *last = NULL;

	for (size_t i = 0; i < NAMES; i++) {
		const char *end = bytes.size ? memchr(bytes.data, 0, bytes.size) : NULL;
		size_t size = end ? (size_t)(end - bytes.data) : bytes.size;
		struct workbook_part *part = workbook_add(&book, names[i]);

		if (!part)
			abort();
		candor_buffer_append(&part->data, bytes.data, size);
		bytes.data += size + (end != NULL);
		bytes.size -= size + (end != NULL);
		last = part;
	}
	workbook_read(&book, NULL);
	check_sheet(&book,
		    (candor_str){ last->data.size ? last->data.data : "", last->data.size });
	workbook_free(&book);
}

static uint64_t read_comments(const uint8_t *data, size_t size, size_t step)
{
	static const struct container_limits limits = { 0 };
	uint64_t hash = 1;
	struct source source;
	char out[1000];
	size_t got = 1;
	void *reader;
	int status = CANDOR_OK;

	source_open_memory(&source, data, size);
	if (disqus_open(&reader, &source, &limits, NULL) < 0)
		abort();
	while (got && status == CANDOR_OK) {
		status = disqus_read(&got, reader, out, step, NULL);
		for (size_t i = 0; i < got; i++)
			hash = hash * 31 + (unsigned char)out[i];
	}
	disqus_free(reader);
	source_close(&source);
	return hash * 31 + (uint64_t)-status;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	check_workbook((candor_str){ (const char *)data, size });
	if (read_comments(data, size, 1000) != read_comments(data, size, 3))
		abort();
	return 0;
}
