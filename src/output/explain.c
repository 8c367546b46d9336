/*
 * One post, explained: the text with its findings marked, then everything that was added up,
 * the sum, and what follows from it.
 */
#include "base/mem.h"
#include "base/str.h"
#include "output/marked.h"
#include "output/rounding.h"
#include "output/safe.h"

#define LABEL_COLUMNS  12 /* "confidence  " */
#define NUMBER_COLUMNS 5  /* " 12  " */
#define SUM_COLUMNS    9  /* "-123.456 " */

static void label(const struct page *page, const char *name)
{
	paint(page, PAINT_DIM);
	put_text(page->out, name);
	paint(page, PAINT_OFF);
	put_fill(page->out, ' ',
		 strlen(name) < LABEL_COLUMNS ? LABEL_COLUMNS - strlen(name) : 1);
}

static void put_signed(candor_buffer *out, int64_t scaled, unsigned decimals)
{
	if (scaled > 0)
		put_byte(out, '+');
	put_fixed(out, scaled, decimals);
}

/* ---- The post ---- */

static void labelled(const struct page *page, const char *name, candor_str value)
{
	if (!value.data)
		return;
	label(page, name);
	safe_fit(page->out, value, page->width - LABEL_COLUMNS);
	put_byte(page->out, '\n');
}

static void identity(const struct page *page, const candor_post *post)
{
	labelled(page, "id", post->field[CANDOR_FIELD_ID]);
	labelled(page, "author", post->field[CANDOR_FIELD_AUTHOR_ID]);
	labelled(page, "platform", post->field[CANDOR_FIELD_PLATFORM]);
	if (!post->file)
		return;
	label(page, "read from");
	candor_append_safe(page->out, str_of(post->file));
	put_byte(page->out, ':');
	put_count(page->out, post->line);
	put_byte(page->out, '\n');
}

static int has_finding(const candor_result *result, candor_field field)
{
	for (size_t i = 0; i < result->finding_count; i++)
		if (result->findings[i].field == field)
			return 1;
	return 0;
}

static void fields(const struct page *page, const candor_post *post,
		   const candor_result *result)
{
	for (candor_field field = CANDOR_FIELD_ID; field < CANDOR_FIELD_COUNT; field++) {
		int always = field == CANDOR_FIELD_TITLE || field == CANDOR_FIELD_TEXT;

		if (!post->field[field].data || !(always || has_finding(result, field)))
			continue;
		if (page->out->size)
			put_byte(page->out, '\n');
		label(page, candor_field_name(field));
		if (post->field[field].size)
			put_marked(page, post, result, field, LABEL_COLUMNS);
		else
			put_painted(page, PAINT_DIM, "(empty)");
		put_byte(page->out, '\n');
	}
}

/* ---- The sum ---- */

/* Spaces up to where a number of `columns` has to begin to end at the right margin. */
static void to_right(const struct page *page, unsigned column, unsigned columns)
{
	put_fill(page->out, ' ',
		 page->width > column + columns ? page->width - column - columns : 1);
}

/* The signed number that ends a line, in its column. */
static void addend(const struct page *page, int64_t thousandths)
{
	candor_buffer text = { 0 };

	put_signed(&text, thousandths, 3);
	put_fill(page->out, ' ', text.size < SUM_COLUMNS ? SUM_COLUMNS - text.size : 1);
	paint(page, thousandths < 0   ? PAINT_BRAND
		    : thousandths > 0 ? PAINT_CONSUMER
				      : PAINT_DIM);
	put_data(page->out, text.data, text.size);
	paint(page, PAINT_OFF);
	put_byte(page->out, '\n');
	page->out->failed |= text.failed;
	candor_buffer_free(&text);
}

static void contexts(candor_buffer *out, unsigned context)
{
	static const char *const words[] = { "negated",   "question", "in quotes",
					     "disguised", "hidden",   "about advertising" };
	const char *separator = " (";

	for (unsigned i = 0; i < sizeof(words) / sizeof(*words); i++) {
		if (!(context & 1u << i))
			continue;
		put_text(out, separator);
		put_text(out, words[i]);
		separator = ", ";
	}
	if (separator[0] == ',')
		put_byte(out, ')');
}

/* " 1  “quote” (negated)      2.00 ->    -1.458" */
static void finding_line(const struct page *page, const candor_finding *finding, size_t number,
			 int64_t thousandths)
{
	candor_buffer *out = page->out, notes = { 0 };
	unsigned room, used = NUMBER_COLUMNS;

	contexts(&notes, finding->context);
	if (finding->count > 1) {
		put_text(&notes, " and ");
		put_count(&notes, finding->count - 1);
		put_text(&notes, " more");
	}
	put_fill(out, ' ', number < 10 ? 2 : number < 100 ? 1 : 0);
	put_count(out, number);
	put_text(out, "  ");
	room = page->width - SUM_COLUMNS - 8 - NUMBER_COLUMNS - 3 - (unsigned)notes.size;
	paint(page, thousandths ? axis_paint(finding->rule->axis) : PAINT_DIM);
	put_byte(out, '"');
	used += safe_fit(out, finding->text, room) + 2;
	put_byte(out, '"');
	paint(page, PAINT_OFF);
	put_data(out, notes.data, notes.size);
	used += (unsigned)notes.size;
	to_right(page, used, SUM_COLUMNS + 7);
	put_fixed(out, put_scale(finding->weight, 2), 2);
	put_text(out, " ->");
	addend(page, thousandths);
	out->failed |= notes.failed;
	candor_buffer_free(&notes);
}

static void remark(const struct page *page, const char *id, const char *category,
		   const char *summary)
{
	candor_buffer text = { 0 };

	put_text(&text, id);
	if (category) {
		put_text(&text, " (");
		put_text(&text, category);
		put_byte(&text, ')');
	}
	if (summary && summary[0]) {
		put_text(&text, ": ");
		put_text(&text, summary);
	}
	put_fill(page->out, ' ', NUMBER_COLUMNS);
	paint(page, PAINT_DIM);
	safe_fit(page->out, (candor_str){ text.data, text.size }, page->width - NUMBER_COLUMNS);
	paint(page, PAINT_OFF);
	put_byte(page->out, '\n');
	page->out->failed |= text.failed;
	candor_buffer_free(&text);
}

/* `name` at the left, a number at the right. */
static void plain_line(const struct page *page, const char *name, int64_t thousandths)
{
	unsigned room = page->width - NUMBER_COLUMNS - SUM_COLUMNS;

	put_fill(page->out, ' ', NUMBER_COLUMNS);
	put_fill(page->out, ' ', room - safe_fit(page->out, str_of(name), room));
	addend(page, thousandths);
}

static void addends(const struct page *page, const candor_result *result, const int64_t *parts)
{
	size_t findings = result->finding_count, adjustments = result->adjustment_count;

	for (size_t i = 0; i < findings; i++) {
		const candor_rule *rule = result->findings[i].rule;

		finding_line(page, &result->findings[i], i + 1, parts[i]);
		remark(page, rule->id, rule->category, rule->summary);
	}
	for (size_t i = 0; i < adjustments; i++) {
		plain_line(page, result->adjustments[i].summary, parts[findings + i]);
		remark(page, result->adjustments[i].id, NULL, NULL);
	}
	if (parts[findings + adjustments])
		plain_line(page, "findings beyond the limit", parts[findings + adjustments]);
}

static void total(const struct page *page, int64_t sum, double position)
{
	candor_buffer *out = page->out;

	to_right(page, 0, SUM_COLUMNS);
	put_text(out, " --------\n");
	plain_line(page, "sum", sum);
	put_fill(out, ' ', NUMBER_COLUMNS);
	put_text(out, "position = tanh(");
	put_fixed(out, sum, 3);
	put_text(out, " / 2) = ");
	paint(page, PAINT_BOLD);
	put_signed(out, put_scale(position, 2), 2);
	paint(page, PAINT_OFF);
	put_byte(out, '\n');
}

static void sum(const struct page *page, const candor_result *result)
{
	size_t count = result->finding_count + result->adjustment_count;
	int64_t *parts = mem_zero(count + 1, sizeof(*parts)), logit;

	if (!parts) {
		page->out->failed = 1;
		return;
	}
	logit = round_addends(result, parts);
	put_byte(page->out, '\n');
	addends(page, result, parts);
	if (count)
		total(page, logit, result->position);
	else
		put_text(page->out, "     nothing found that tells brand from consumer\n");
	mem_free(parts);
}

/* ---- What follows ---- */

static const char *disclosure_meaning(candor_disclosure disclosure)
{
	switch (disclosure) {
	case CANDOR_DISCLOSURE_DENIED:
		return "says that nobody paid";
	case CANDOR_DISCLOSURE_AMBIGUOUS:
		return "hints at a business relation without saying so clearly";
	case CANDOR_DISCLOSURE_GIFTED:
		return "says that the product was given, lent or refunded";
	case CANDOR_DISCLOSURE_CLEAR:
		return "says clearly that somebody paid";
	case CANDOR_DISCLOSURE_CONTRADICTORY:
		return "denies a business relation and shows one";
	default:
		return "says nothing about a business relation";
	}
}

static const char *flag_meaning(unsigned index)
{
	switch (1u << index) {
	case CANDOR_FLAG_UNDISCLOSED:
		return "commercial, and nothing says so";
	case CANDOR_FLAG_CONTRADICTORY:
		return "denies what it does";
	case CANDOR_FLAG_OBFUSCATED:
		return "a commercial word was disguised";
	case CANDOR_FLAG_HIDDEN_DISCLOSURE:
		return "the disclosure stands where readers do not look";
	case CANDOR_FLAG_BAD_ENCODING:
		return "bad UTF-8 or lone surrogates";
	case CANDOR_FLAG_LIMIT:
		return "a matching limit was reached: findings may be missing";
	default:
		return "";
	}
}

static void word_line(const struct page *page, const char *name, const char *word,
		      const char *meaning)
{
	label(page, name);
	put_painted(page, PAINT_BOLD, word);
	put_text(page->out, meaning[0] ? ": " : "");
	put_text(page->out, meaning);
	put_byte(page->out, '\n');
}

static void number_line(const struct page *page, const char *name, double value,
			const char *meaning)
{
	label(page, name);
	put_fixed(page->out, put_scale(value, 2), 2);
	put_text(page->out, meaning);
	put_byte(page->out, '\n');
}

static void conclusions(const struct page *page, const candor_result *result)
{
	const char *name = "flags";

	put_byte(page->out, '\n');
	word_line(page, "verdict", candor_verdict_name(result->verdict), "");
	number_line(page, "confidence", result->confidence, "");
	number_line(page, "commercial", result->commercial,
		    "  probability that money or goods moved");
	word_line(page, "disclosure", candor_disclosure_name(result->disclosure),
		  disclosure_meaning(result->disclosure));
	for (unsigned i = 0; i < CANDOR_FLAG_COUNT; i++) {
		if (!(result->flags & 1u << i))
			continue;
		word_line(page, name, candor_flag_name(i), flag_meaning(i));
		name = "";
	}
}

void candor_explain(const candor_post *post, const candor_result *result,
		    const candor_style *style, candor_buffer *out)
{
	struct page page = page_of(style, out);

	identity(&page, post);
	fields(&page, post, result);
	sum(&page, result);
	conclusions(&page, result);
}
