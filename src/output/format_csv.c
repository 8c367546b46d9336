/* One row a post, for spreadsheets, with LF line ends. */
#include "output/csv_write.h"
#include "output/format.h"

#define QUOTES_BETWEEN " | "

static void identity(candor_buffer *out, const candor_post *post)
{
	candor_str file = { post->file, post->file ? strlen(post->file) : 0 };

	if (post->field[CANDOR_FIELD_ID].data || !file.data) {
		csv_cell(out, post->field[CANDOR_FIELD_ID]);
	} else {
		csv_open(out, file);
		csv_text(out, file);
		put_byte(out, ':');
		put_count(out, post->line);
		put_text(out, "\",");
	}
	csv_cell(out, post->field[CANDOR_FIELD_AUTHOR_ID]);
	csv_cell(out, post->field[CANDOR_FIELD_PLATFORM]);
	csv_cell(out, file);
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
			csv_open(out, result->findings[0].text);
		csv_text(out, result->findings[i].text);
	}
	put_text(out, result->finding_count ? "\"\n" : "\n");
}
