#include "input/detect.h"

#include <string.h>
#include <strings.h>

#include "base/err.h"
#include "input/names.h"

/* Kinds that are known and refused -----------------------------------------------------------
 */

struct magic {
	size_t size;
	const char *bytes;
	const char *kind; /* as in "... are not supported" */
};

static const struct magic magics[] = {
	{ 6, "Rar!\x1a\7", "rar archives" }, { 4, "\x04\x22\x4d\x18", "lz4 files" },
	{ 4, "LZIP", "lzip files" },         { 2, "\x1f\x9d", "compress (.Z) files" },
	{ 2, "\x78\x01", "zlib files" },     { 2, "\x78\x9c", "zlib files" },
	{ 2, "\x78\xda", "zlib files" },     { 16, "SQLite format 3\0", "SQLite databases" },
	{ 5, "%PDF-", "PDF files" },
};

static int refuse_kind(candor_str head, candor_err *err)
{
	for (size_t i = 0; i < sizeof(magics) / sizeof(magics[0]); i++)
		if (head.size >= magics[i].size &&
		    !memcmp(head.data, magics[i].bytes, magics[i].size))
			return err_set(err, CANDOR_EFORMAT,
				       "%s are not supported; unpack or convert it first",
				       magics[i].kind);
	return CANDOR_OK;
}

/* By the zeros around ASCII letters; with a byte order mark it would have been decoded. */
static int refuse_utf32(candor_str head, candor_err *err)
{
	const char *b = head.data;
	int is_little, is_big;

	if (head.size < 4)
		return CANDOR_OK;
	is_little = b[0] && !b[1] && !b[2] && !b[3];
	is_big = !b[0] && !b[1] && !b[2] && b[3];
	if (!is_little && !is_big)
		return CANDOR_OK;
	return err_set(err, CANDOR_EFORMAT, "the text is UTF-32; read it with --encoding %s",
		       is_little ? "UTF-32LE" : "UTF-32BE");
}

static int begins_with(candor_str head, const char *word)
{
	size_t size = strlen(word);

	return head.size >= size && !strncasecmp(head.data, word, size);
}

/* What a failed download leaves under the name of a data file. */
static int refuse_stand_in(candor_str head, int is_data, candor_err *err)
{
	size_t i = 0;

	if (begins_with(head, "version https://git-lfs"))
		return err_set(err, CANDOR_EFORMAT,
			       "this is a git-lfs pointer, not the data; run git lfs pull");
	while (i < head.size && strchr(" \t\r\n", head.data[i]) && head.data[i])
		i++;
	head = (candor_str){ head.data + i, head.size - i };
	if (is_data && (begins_with(head, "<!doctype html") || begins_with(head, "<html")))
		return err_set(err, CANDOR_EFORMAT,
			       "this is an HTML page, not data; the download may have failed");
	return CANDOR_OK;
}

/* Formats ------------------------------------------------------------------------------------
 */

static size_t skip_blanks(candor_str head, size_t from)
{
	while (from < head.size && head.data[from] && strchr(" \t\r\n\x1e", head.data[from]))
		from++;
	return from;
}

/* Whether `head` begins with a bracket that JSON could follow, as "[1] see note" does not. */
static int begins_json(candor_str head, size_t at)
{
	size_t next = skip_blanks(head, at + 1);
	char c = next < head.size ? head.data[next] : '\0';

	if (head.data[at] == '{')
		return !c || c == '"' || c == '}';
	return !c || strchr("[{]\"", c) != NULL;
}

/* Whether the first value of `head`, an object, goes on behind its line: the line ends outside
 * of a string with brackets open, and the next one does not begin another record. */
static int is_pretty(candor_str head, size_t at)
{
	int depth = 0, in_string = 0;
	char last = '\0';

	for (; at < head.size && head.data[at] != '\n'; at++) {
		char c = head.data[at];

		if (in_string && c == '\\')
			at++;
		else if (c == '"')
			in_string = !in_string;
		else if (!in_string)
			depth += (c == '{' || c == '[') - (c == '}' || c == ']');
		if (c != ' ' && c != '\t' && c != '\r')
			last = c;
	}
	if (at + 1 >= head.size || in_string || depth <= 0)
		return 0;
	return head.data[at + 1] != '{' || last == '[' || last == ':';
}

/* Whether the first line looks like a header: two columns or more, one of them for text. 1, 0,
 * or CANDOR_ENOMEM. */
static int has_header(const struct plan *plan, candor_str head)
{
	struct csv_dialect dialect;
	struct csv_header header;
	const char *end = head.size ? memchr(head.data, '\n', head.size) : NULL;
	candor_str line = { head.data, end ? (size_t)(end - head.data) : head.size };
	int status, found;

	csv_sniff(&dialect, head, 0);
	dialect.max_cells = plan->max_fields;
	if (dialect.sep_line)
		return 1;
	if (line.size && line.data[line.size - 1] == '\r')
		line.size--;
	status = csv_header_init(&header, line, &dialect, &plan->fields, NULL);
	found = status == CANDOR_OK && header.columns.count > 1 && header.has_text;
	csv_header_free(&header);
	return status == CANDOR_ENOMEM ? status : found;
}

/* An index of the format table, or CANDOR_ENOMEM. */
static int format_of_content(const struct plan *plan, candor_str head)
{
	int table, named = name_format(plan->origin.file);
	size_t at = skip_blanks(head, 0);
	char c = at < head.size ? head.data[at] : '\0';
	int is_json =
		(c == '{' || c == '[') && (named == FORMAT_JSONL || begins_json(head, at));

	if (!strcmp(plan->origin.compression, "xlsx"))
		return FORMAT_CSV;
	if (is_json)
		return c == '[' || plan->is_script || is_pretty(head, at) ? FORMAT_JSON
									  : FORMAT_JSONL;
	if (named >= 0)
		return named;
	table = has_header(plan, head);
	if (table < 0)
		return table;
	return table ? FORMAT_CSV : FORMAT_TEXT;
}

static int choose(struct plan *plan, int format, candor_str head)
{
	plan->format = format_at((enum format_index)format);
	if (format != FORMAT_CSV && format != FORMAT_TSV)
		return CANDOR_OK;
	csv_sniff(&plan->dialect, head, format == FORMAT_TSV);
	plan->dialect.max_cells = plan->max_fields;
	if (format == FORMAT_CSV && plan->dialect.delimiter == '\t')
		plan->format = format_at(FORMAT_TSV);
	return CANDOR_OK;
}

/* Behind the guard that keeps a page's JSON from being run as a script; 0: there is none. */
static size_t skip_guard(candor_str head)
{
	static const char *const guards[] = { ")]}',", ")]}'", "while(1);", "for(;;);" };

	for (size_t i = 0; i < sizeof(guards) / sizeof(*guards); i++)
		if (begins_with(head, guards[i]))
			return strlen(guards[i]);
	return 0;
}

/* Behind "name(", what JSONP calls, or "window.name =", as X writes archives; 0: neither. */
static size_t skip_name(candor_str head)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
				      "0123456789_$.";
	size_t from = begins_with(head, "/**/") ? skip_blanks(head, 4) : 0, at = from;

	while (at < head.size && at < 256 && head.data[at] && strchr(letters, head.data[at]))
		at++;
	if (at == from || at == head.size)
		return 0;
	if (head.data[at] == '(')
		return at + 1;
	at = skip_blanks(head, at);
	return begins_with(head, "window.") && at < head.size && head.data[at] == '=' ? at + 1
										      : 0;
}

size_t detect_script(candor_str head)
{
	size_t at = skip_guard(head);

	if (!at)
		at = skip_name(head);
	if (!at)
		return 0;
	at = skip_blanks(head, at);
	if (at == head.size || (head.data[at] != '[' && head.data[at] != '{'))
		return 0;
	return begins_json(head, at) ? at : 0;
}

int detect(struct plan *plan, const char *format, candor_str head, candor_err *err)
{
	int is_auto = !format || !strcmp(format, "auto"), index, status;
	int named = name_format(plan->origin.file);

	status = refuse_kind(head, err);
	if (status == CANDOR_OK)
		status = refuse_utf32(head, err);
	index = is_auto ? format_of_content(plan, head) : format_find(format);
	if (index == CANDOR_ENOMEM)
		return err_memory(err);
	if (status == CANDOR_OK && is_auto)
		status = refuse_stand_in(head, index != FORMAT_TEXT || named >= 0, err);
	if (status == CANDOR_OK && is_auto && index == FORMAT_TEXT && head.size &&
	    memchr(head.data, '\0', head.size))
		status = err_set(err, CANDOR_EFORMAT,
				 "this is binary data; name the format with --format if it is "
				 "text");
	return status < 0 ? status : choose(plan, index, head);
}
