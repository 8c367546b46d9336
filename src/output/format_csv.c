/*
 * One row a post, for spreadsheets: RFC 4180 quoting with LF line ends. A cell that a
 * spreadsheet would take for a formula gets an apostrophe in front; what candor writes itself
 * (numbers, words) needs none.
 */
#include "output/format.h"
#include "output/put.h"
#include "output/utf8.h"

#define QUOTES_BETWEEN " | "

/* The inside of a quoted cell. */
static void cell_text(candor_buffer *out, candor_str text)
{
	for (size_t i = 0, length; i < text.size; i += length) {
		int32_t code = utf8_next(text.data + i, text.size - i, &length);

		if (code == UTF8_BAD || code == 0)
			put_text(out, "\xEF\xBF\xBD");
		else
			put_data(out, text.data + i, length);
		if (code == '"')
			put_byte(out, '"');
	}
}

static int is_formula(candor_str text)
{
	return text.size && text.data[0] && strchr("=+-@\t\r\n", text.data[0]);
}

static void cell_open(candor_buffer *out, candor_str first)
{
	put_byte(out, '"');
	if (is_formula(first))
		put_byte(out, '\'');
}

/* Quoted always: whether it is needed costs as much to find out. A missing value is empty. */
static void cell(candor_buffer *out, candor_str text)
{
	if (text.data) {
		cell_open(out, text);
		cell_text(out, text);
		put_byte(out, '"');
	}
	put_byte(out, ',');
}

static void identity(candor_buffer *out, const candor_post *post)
{
	candor_str file = { post->file, post->file ? strlen(post->file) : 0 };

	if (post->field[CANDOR_FIELD_ID].data || !file.data) {
		cell(out, post->field[CANDOR_FIELD_ID]);
	} else {
		cell_open(out, file);
		cell_text(out, file);
		put_byte(out, ':');
		put_count(out, post->line);
		put_text(out, "\",");
	}
	cell(out, post->field[CANDOR_FIELD_AUTHOR_ID]);
	cell(out, post->field[CANDOR_FIELD_PLATFORM]);
	cell(out, file);
	put_count(out, post->line);
	put_byte(out, ',');
}

static void flags(candor_buffer *out, unsigned set)
{
	const char *separator = "";

	for (unsigned i = 0; set; i++, set >>= 1) {
		if (!(set & 1) || !candor_flag_name(i))
			continue;
		put_text(out, separator);
		put_text(out, candor_flag_name(i));
		separator = " ";
	}
	put_byte(out, ',');
}

static void numbers(candor_buffer *out, const candor_result *result)
{
	put_number(out, result->position);
	put_byte(out, ',');
	put_number(out, result->confidence);
	put_byte(out, ',');
	put_number(out, result->commercial);
	put_byte(out, ',');
	put_text(out, candor_disclosure_name(result->disclosure));
	put_byte(out, ',');
	put_text(out, candor_verdict_name(result->verdict));
	put_byte(out, ',');
}

void csv_begin(candor_buffer *out)
{
	put_text(out, "id,author_id,platform,file,line,position,confidence,commercial,"
		      "disclosure,verdict,flags,findings,quotes\n");
}

void csv_post(candor_buffer *out, const candor_post *post, const candor_result *result)
{
	identity(out, post);
	numbers(out, result);
	flags(out, result->flags);
	for (size_t i = 0; i < result->finding_count; i++) {
		if (i)
			put_byte(out, ' ');
		put_text(out, result->findings[i].rule->id);
	}
	put_byte(out, ',');
	for (size_t i = 0; i < result->finding_count; i++) {
		if (i)
			put_text(out, QUOTES_BETWEEN);
		else
			cell_open(out, result->findings[0].text);
		cell_text(out, result->findings[i].text);
	}
	put_text(out, result->finding_count ? "\"\n" : "\n");
}
