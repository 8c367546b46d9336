/* Workbooks and XML exports as CSV and JSON lines. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/limits.h"
#include "input/disqus.h"
#include "input/sheet.h"
#include "input/workbook.h"
#include "input/xml.h"

#define HEAD "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"

static const char *const parts[][2] = {
	{ "xl/worksheets/sheet1.xml", HEAD
	  "<worksheet><sheetData>"
	  "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
	  "<c r=\"D1\" t=\"inlineStr\"><is><t>time</t><rPh><t>x</t></rPh></is></c></row>"
	  "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>2</v></c><c r=\"B3\"><v>12</v></c>"
	  "<c r=\"D3\" s=\"1\"><v>45413.84375</v></c></row>"
	  "<row><c t=\"str\"><f>A1&amp;B1</f><v>a &lt;b&gt;, \"c\"</v></c><c/>"
	  "<c s=\"2\"><v>45413</v></c><c s=\"3\"><v>1.5</v></c><c t=\"b\"><v>1</v></c></row>"
	  "<row/>"
	  "</sheetData></worksheet>" },
	{ "xl/sharedStrings.xml", HEAD
	  "<sst><si><t>text</t></si><si><r><t>li</t></r><r><t>kes</t></r>"
	  "<rPh><t>no</t></rPh></si><si><t xml:space=\"preserve\">two\nlines</t></si></sst>" },
	{ "xl/workbook.xml", HEAD "<x:workbook xmlns:x=\"x\" xmlns:r=\"r\"><x:sheets>"
				  "<x:sheet name=\"Posts\" sheetId=\"1\" r:id=\"rId7\"/>"
				  "<x:sheet name=\"Chart\" sheetId=\"2\" r:id=\"rId8\"/>"
				  "</x:sheets></x:workbook>" },
	{ "xl/_rels/workbook.xml.rels",
	  HEAD "<Relationships><Relationship Id=\"rId7\" Target=\"worksheets/sheet1.xml\"/>"
	       "<Relationship Id=\"rId8\" Target=\"/xl/charts/1.xml\"/></Relationships>" },
	{ "xl/styles.xml",
	  HEAD "<styleSheet><numFmts><numFmt numFmtId=\"170\" "
	       "formatCode=\"[Red]yyyy&quot;x&quot;\"/>"
	       "<numFmt numFmtId=\"171\" formatCode=\"0.0&quot;d&quot;[d]\\y\"/></numFmts>"
	       "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
	       "<xf numFmtId=\"22\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/></cellXfs>"
	       "</styleSheet>" },
};

static const char csv[] = "text,likes,,time\n"
			  "\n"
			  "\"two\nlines\",12,,2024-05-01 20:15:00\n"
			  "\"a <b>, \"\"c\"\"\",,2024-05-01,1.5,1\n"
			  "\n";

static void add_part(struct workbook *book, const char *name, const char *data)
{
	struct workbook_part *part = workbook_add(book, name);

	assert_non_null(part);
	candor_buffer_append(&part->data, data, strlen(data));
}

static int read_sheet(const struct workbook *book, const char *xml, size_t size, size_t step,
		      candor_buffer *out, candor_err *err)
{
	struct sheet *sheet;
	int status;

	assert_int_equal(sheet_new(&sheet, book, NULL), CANDOR_OK);
	do {
		candor_str part = { xml, size < step ? size : step };

		xml += part.size;
		size -= part.size;
		status = sheet_feed(sheet, part, !size, out, err);
	} while (size && status == CANDOR_OK);
	sheet_free(sheet);
	return status;
}

static void sheets_become_csv(void **state)
{
	struct workbook book = { 0 };

	(void)state;
	for (size_t i = 0; i < sizeof(parts) / sizeof(*parts); i++) {
		assert_true(workbook_wants(parts[i][0]));
		add_part(&book, parts[i][0], parts[i][1]);
	}
	assert_int_equal(workbook_read(&book, NULL), CANDOR_OK);
	assert_int_equal(book.sheet_count, 2);
	assert_string_equal(book.sheets[0].name, "Posts");
	assert_null(book.sheets[1].part);
	for (size_t step = 1; step < 2000; step *= 3) {
		candor_buffer out = { 0 };
		const candor_buffer *xml = &book.sheets[0].part->data;

		assert_int_equal(read_sheet(&book, xml->data, xml->size, step, &out, NULL),
				 CANDOR_OK);
		assert_int_equal(out.size, sizeof(csv) - 1);
		assert_memory_equal(out.data, csv, out.size);
		candor_buffer_free(&out);
	}
	workbook_free(&book);
}

/* Charts are no sheets of cells; a sheet that is named and is not there is a loss. */
static void missing_sheets_are_known(void **state)
{
	static const struct {
		const char *relation;
		int is_missing;
	} rows[] = {
		{ "<Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/>", 0 },
		{ "<Relationship Id=\"r1\" Target=\"worksheets/sheet2.xml\"/>", 1 },
		{ "<Relationship Id=\"r1\" Target=\"charts/1.xml\"/>", 0 },
		{ "<Relationship Id=\"r1\" Target=\"x.xml\" Type=\"http://x/chartsheet\"/>",
		  0 },
		{ "<Relationship Id=\"r1\" Target=\"x.xml\" Type=\"http://x/worksheet\"/>", 1 },
		{ "<Relationship Id=\"r2\" Target=\"worksheets/sheet1.xml\"/>", 1 },
		{ "", 1 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct workbook book = { 0 };
		char relations[256];

		snprintf(relations, sizeof(relations), "<r>%s</r>", rows[i].relation);
		add_part(&book, "xl/workbook.xml",
			 "<workbook><sheets><sheet name=\"A\" id=\"r1\"/></sheets></workbook>");
		add_part(&book, "xl/_rels/workbook.xml.rels", relations);
		add_part(&book, "xl/worksheets/sheet1.xml", "<w/>");
		assert_int_equal(workbook_read(&book, NULL), CANDOR_OK);
		assert_int_equal(book.sheet_count, 1);
		assert_int_equal(book.sheets[0].is_missing, rows[i].is_missing);
		workbook_free(&book);
	}
}

/* What cannot be looked through is an error, and not a workbook with fewer sheets. */
static void relations_have_a_limit(void **state)
{
	static const char relation[] = "<Relationship Id=\"x\" Target=\"y\"/>";
	struct workbook book = { 0 };
	candor_buffer relations = { 0 };
	candor_err err = { 0 };

	(void)state;
	candor_buffer_append(&relations, "<r>", 3);
	for (size_t i = 0; i <= 2 * LIMIT_WORKBOOK_PARTS; i++)
		candor_buffer_append(&relations, relation, sizeof(relation) - 1);
	candor_buffer_append(&relations, "</r>", 5);
	add_part(&book, "xl/workbook.xml", "<workbook/>");
	add_part(&book, "xl/_rels/workbook.xml.rels", relations.data);
	assert_int_equal(workbook_read(&book, &err), CANDOR_ELIMIT);
	assert_non_null(strstr(err.what, "too many relations"));
	candor_buffer_free(&relations);
	workbook_free(&book);
}

static void days_of_1904_are_known(void **state)
{
	static const char xml[] =
		"<w><row><c s=\"0\"><v>43951.25</v></c><c s=\"0\"><v>-1</v></c>"
		"<c s=\"9\"><v>7</v></c></row></w>";
	struct workbook book = { 0 };
	candor_buffer out = { 0 };

	(void)state;
	add_part(&book, "xl/workbook.xml", "<workbook><workbookPr date1904=\"1\"/></workbook>");
	add_part(&book, "xl/styles.xml", "<s><cellXfs><xf numFmtId=\"14\"/></cellXfs></s>");
	assert_int_equal(workbook_read(&book, NULL), CANDOR_OK);
	assert_int_equal(read_sheet(&book, xml, sizeof(xml) - 1, 1000, &out, NULL), CANDOR_OK);
	assert_int_equal(out.size, strlen("2024-05-01 06:00:00,-1,7\n"));
	assert_memory_equal(out.data, "2024-05-01 06:00:00,-1,7\n", out.size);
	candor_buffer_free(&out);
	workbook_free(&book);
}

static void wrong_sheets_are_refused(void **state)
{
	static const struct {
		const char *xml;
		int status;
	} rows[] = {
		{ "<w><row r=\"2\"/><row r=\"2\"/></w>", CANDOR_EDAMAGED },
		{ "<w><row r=\"1048577\"/></w>", CANDOR_EDAMAGED },
		{ "<w><row r=\"99999999999999999999\"/></w>", CANDOR_EDAMAGED },
		{ "<w><row r=\"-1\"/></w>", CANDOR_EDAMAGED },
		{ "<w><row><c r=\"B1\"/><c r=\"A1\"/></row></w>", CANDOR_EDAMAGED },
		{ "<w><row><c r=\"XFE1\"/></row></w>", CANDOR_EDAMAGED },
		{ "<w><row><c r=\"ZZZZZZZZZZZZZZZZ1\"/></row></w>", CANDOR_EDAMAGED },
		{ "<w><row><c r=\"1\"/></row></w>", CANDOR_EDAMAGED },
		{ "<w><row>", CANDOR_EDAMAGED },
		{ "", CANDOR_EDAMAGED },
		{ "<!DOCTYPE w [<!ENTITY a \"b\">]><w>&a;</w>", CANDOR_EFORMAT },
		{ "<!DOCTYPE w SYSTEM \"file:///etc/passwd\"><w/>", CANDOR_EFORMAT },
		{ "<w><row><c t=\"s\"><v>7</v></c><c t=\"s\"><v>x</v></c></row></w>",
		  CANDOR_OK },
	};
	struct workbook book = { 0 };

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		candor_buffer out = { 0 };
		candor_err err = { 0 };

		assert_int_equal(
			read_sheet(&book, rows[i].xml, strlen(rows[i].xml), 7, &out, &err),
			rows[i].status);
		assert_int_equal(err.code, rows[i].status);
		candor_buffer_free(&out);
	}
}

static void limits_hold(void **state)
{
	size_t size = 7 * (LIMIT_XML_DEPTH + 1);
	char *deep = malloc(size + LIMIT_CELL_BYTES);
	struct workbook book = { 0 };
	candor_buffer out = { 0 };
	candor_err err = { 0 };

	(void)state;
	assert_non_null(deep);
	for (size_t i = 0; i < size; i++)
		deep[i] = "<abcde>"[i % 7];
	assert_int_equal(read_sheet(&book, deep, size, 100, &out, &err), CANDOR_ELIMIT);
	memcpy(deep, "<w><c><v>", 9);
	memset(deep + 9, 'x', LIMIT_CELL_BYTES + 1);
	err = (candor_err){ 0 };
	assert_int_equal(read_sheet(&book, deep, LIMIT_CELL_BYTES + 10, 10000, &out, &err),
			 CANDOR_ELIMIT);
	candor_buffer_free(&out);
	free(deep);
}

static void other_documents_are_no_workbooks(void **state)
{
	struct workbook book = { 0 };
	candor_err err = { 0 };

	(void)state;
	assert_false(workbook_wants("word/document.xml"));
	assert_false(workbook_wants("xl/worksheets/_rels/sheet1.xml.rels"));
	assert_int_equal(workbook_read(&book, &err), CANDOR_EFORMAT);
	assert_non_null(strstr(err.what, "no workbook"));
	workbook_free(&book);
}

/* ---- Disqus ---- */

static const char disqus[] =
	HEAD "<disqus xmlns=\"http://disqus.com\" xmlns:dsq=\"http://disqus.com/i\">"
	     "<thread dsq:id=\"9\"><title>T</title><author><email>a@example.com</email>"
	     "</author></thread>"
	     "<post dsq:id=\"1\"><id/><message><![CDATA[<p>Use \"my\" code &amp; \\ "
	     "</p>\n]]></message>"
	     "<createdAt>2024-05-01T20:15:00Z</createdAt><isDeleted>false</isDeleted>"
	     "<author><email>b@example.com</email><name>Ann</name><username>ann</username>"
	     "</author><ipAddress>192.0.2.1</ipAddress><thread dsq:id=\"9\"/></post>"
	     "<post dsq:id=\"2\"><message/><author><name>An\xc3\xa9</name></author></post>"
	     "</disqus>";

static const char lines[] =
	"{\"id\":\"1\",\"message\":\"<p>Use \\\"my\\\" code &amp; \\\\ </p>\\u000a\","
	"\"created_at\":\"2024-05-01T20:15:00Z\",\"is_deleted\":\"false\","
	"\"author_name\":\"Ann\",\"author_id\":\"ann\",\"thread\":\"9\"}\n"
	"{\"id\":\"2\",\"message\":\"\",\"author_name\":\"An\xc3\xa9\"}\n";

static void comments_become_json_lines(void **state)
{
	static const struct container_limits limits = { 0 };

	(void)state;
	assert_true(disqus_is((candor_str){ disqus, sizeof(disqus) - 1 }));
	assert_false(disqus_is((candor_str){ "{\"a\":\"<disqus\"}", 16 }));
	assert_false(disqus_is((candor_str){ "", 0 }));
	for (size_t want = 1; want < 2000; want *= 3) {
		struct source source;
		char out[3000];
		size_t size = 0, got = 1;
		void *reader;

		source_open_memory(&source, disqus, sizeof(disqus) - 1);
		assert_int_equal(disqus_open(&reader, &source, &limits, NULL), CANDOR_OK);
		for (; got; size += got)
			assert_int_equal(disqus_read(&got, reader, out + size, want, NULL),
					 CANDOR_OK);
		assert_int_equal(size, sizeof(lines) - 1);
		assert_memory_equal(out, lines, size);
		disqus_free(reader);
		source_close(&source);
	}
}

static void cut_exports_are_damaged(void **state)
{
	static const struct container_limits limits = { 0 };
	candor_err err = { 0 };
	struct source source;
	char out[3000];
	size_t size = 0, got = 1, first = (size_t)(strchr(lines, '\n') - lines) + 1;
	void *reader;
	int status = CANDOR_OK;

	(void)state;
	source_open_memory(&source, disqus, sizeof(disqus) - 30);
	assert_int_equal(disqus_open(&reader, &source, &limits, NULL), CANDOR_OK);
	for (; got && status == CANDOR_OK; size += got)
		status = disqus_read(&got, reader, out + size, sizeof(out) - size, &err);
	assert_int_equal(status, CANDOR_EDAMAGED);
	assert_int_equal(err.code, CANDOR_EDAMAGED);
	assert_true(size >= first && !memcmp(out, lines, first));
	disqus_free(reader);
	source_close(&source);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sheets_become_csv),
		cmocka_unit_test(missing_sheets_are_known),
		cmocka_unit_test(relations_have_a_limit),
		cmocka_unit_test(days_of_1904_are_known),
		cmocka_unit_test(wrong_sheets_are_refused),
		cmocka_unit_test(limits_hold),
		cmocka_unit_test(other_documents_are_no_workbooks),
		cmocka_unit_test(comments_become_json_lines),
		cmocka_unit_test(cut_exports_are_damaged),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
