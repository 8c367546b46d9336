/*
 * Rows of CSV and TSV: a line end counts unless it is inside quotes, as libcsv sees them
 * (csv.c). LF, CRLF and CR end a line.
 */
#include <string.h>

#include "base/err.h"
#include "input/exporter_choose.h"
#include "input/frame.h"

static int take_header(struct frame *frame, candor_str text, candor_err *err)
{
	struct plan *plan = frame->plan;
	int status;

	if (frame->refuse || text.size > plan->max_record)
		return err_set(err, CANDOR_ELIMIT,
			       "the header line is too long (--max-record)");
	status = csv_header_init(&plan->header, text, &plan->dialect, &plan->fields, err);
	if (status == CANDOR_OK)
		status = exporter_choose_columns(plan, text, err);
	if (status == CANDOR_OK && !plan->header.has_text)
		status = err_set(err, CANDOR_EFORMAT,
				 "no column is known to hold text (found: %s); name it with "
				 "--map text=COLUMN",
				 plan->header.sample);
	frame->of.csv.has_header = 1;
	return status;
}

/* The row ends before `end`. */
static int push_row(struct frame *frame, candor_block *block, size_t end, candor_err *err)
{
	struct csv_frame *csv = &frame->of.csv;
	candor_str text = { block->data + frame->start, end - frame->start };
	int is_sep_line = frame->record_line == 1 && frame->plan->dialect.sep_line;

	csv->state = CELL_BEGIN;
	if (is_sep_line || frame_is_skipped(frame, block, end, 1))
		return CANDOR_OK;
	if (!csv->has_header)
		return take_header(frame, text, err);
	return frame_push(frame, block, end, err);
}

static int end_row(struct frame *frame, candor_block *block, size_t end, size_t next,
		   candor_err *err)
{
	int status = push_row(frame, block, end, err);

	frame->scan = next;
	frame_next_line(frame);
	frame_begin(frame);
	return status;
}

/* Bytes that may change more than the first byte of a cell does. */
static int is_plain(char c, const struct csv_dialect *dialect)
{
	return c != '"' && c != dialect->delimiter && c != '\n' && c != '\r';
}

/* The last of the plain bytes that follow the one at `i`. */
static size_t skip_plain(const candor_block *block, size_t i, const struct csv_dialect *dialect)
{
	while (i + 1 < block->size && is_plain(block->data[i + 1], dialect))
		i++;
	return i;
}

/* Byte by byte to the end of the row or of the data. */
static int scan_row(struct frame *frame, candor_block *block, candor_err *err)
{
	const struct csv_dialect dialect = frame->plan->dialect;
	struct csv_frame *csv = &frame->of.csv;
	size_t i = frame->scan;

	for (; i < block->size; i++) {
		char c = block->data[i];
		int is_second = c == '\n' && csv->after_cr;

		csv->after_cr = c == '\r';
		if (c != '\n' && c != '\r') {
			enum csv_state state = csv_next_state(csv->state, c, &dialect);

			if (state == CELL_QUOTED && csv->state == CELL_BEGIN)
				csv->quote_line = frame->line;
			csv->state = (unsigned char)state;
			if (is_plain(c, &dialect))
				i = skip_plain(block, i, &dialect);
		} else if (is_second) {
			frame->scan = i + 1;
			frame->line_offset = frame->base + frame->scan;
			if (frame->start == i && !frame->refuse) {
				frame_begin(frame);
				return CANDOR_OK;
			}
		} else if (csv->state == CELL_QUOTED) {
			frame->scan = i + 1;
			frame_next_line(frame);
		} else {
			return end_row(frame, block, i, i + 1, err);
		}
	}
	frame->scan = i;
	return CANDOR_OK;
}

/* Offsets of the next bytes of a kind, remembered so that no byte is searched twice. */
struct landmarks {
	size_t lf, cr, quote;
};

static void look_ahead(size_t *mark, const candor_block *block, size_t from, char byte)
{
	const char *found;

	if (*mark != SIZE_MAX && *mark >= from)
		return;
	found = memchr(block->data + from, byte, block->size - from);
	*mark = found ? (size_t)(found - block->data) : block->size;
}

/* Passes a row that is one line without quotes. 0: it is not, or it is not all there. */
static int skip_plain_row(struct frame *frame, candor_block *block, struct landmarks *next,
			  candor_err *err)
{
	size_t from = frame->scan;
	int status;

	look_ahead(&next->lf, block, from, '\n');
	look_ahead(&next->cr, block, from, '\r');
	if (frame->plan->dialect.quotes)
		look_ahead(&next->quote, block, from, '"');
	if (next->lf == block->size || next->cr + 1 < next->lf || next->quote < next->lf)
		return 0;
	status =
		end_row(frame, block, next->lf - (next->cr + 1 == next->lf), next->lf + 1, err);
	return status < 0 ? status : 1;
}

static int finish(struct frame *frame, candor_block *block, candor_err *err)
{
	struct csv_frame *csv = &frame->of.csv;

	if (csv->state == CELL_QUOTED && !frame->refuse) {
		frame->refuse = RECORD_OPEN_QUOTE;
		frame->record_line = csv->quote_line;
		if (!csv->has_header)
			return err_set(err, CANDOR_ESYNTAX,
				       "the header has a quote that is never closed");
	}
	return push_row(frame, block, block->size, err);
}

int frame_csv(struct frame *frame, candor_block *block, int at_end, candor_err *err)
{
	struct csv_frame *csv = &frame->of.csv;
	struct landmarks next = { SIZE_MAX, SIZE_MAX, SIZE_MAX };
	int status = CANDOR_OK;

	while (status >= 0 && frame->scan < block->size) {
		int is_fresh = frame->scan == frame->start && !frame->refuse && !csv->after_cr;

		status = is_fresh ? skip_plain_row(frame, block, &next, err) : 0;
		if (!status)
			status = scan_row(frame, block, err);
	}
	if (status >= 0 && at_end)
		status = finish(frame, block, err);
	return status < 0 ? status : CANDOR_OK;
}
