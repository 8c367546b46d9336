#include "lexicon/regex.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <pthread.h>
#include <stdatomic.h>
#include <string.h>

#include "base/err.h"
#include "base/limits.h"
#include "base/mem.h"
#include "text/text.h"

/* Before its first use a regex has no machine code, and a deferred one no `code` at all. */
enum regex_state { REGEX_UNUSED, REGEX_JIT, REGEX_NO_JIT };

struct regex {
	pcre2_code *code; /* NULL when not UNUSED: memory was out */
	candor_buffer source;
	enum regex_view view;
	_Atomic int state;
	pthread_mutex_t lock; /* of the first use */
};

struct regex_work {
	pcre2_match_data *match;
	pcre2_match_context *context;
	pcre2_jit_stack *stack;
};

static void append_text(candor_buffer *out, const char *text)
{
	candor_buffer_append(out, text, strlen(text));
}

static int is_ascii_symbol(unsigned char c)
{
	return c < 0x80 && !(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') &&
	       !(c >= '0' && c <= '9') && c != '_' && c > 0x20 && c != 0x7f;
}

/* A literal character of the pattern becomes what it becomes in text. Symbols that turn into
 * ASCII (a full-width parenthesis) are escaped, so that they stay literal. */
static int append_folded(candor_buffer *out, struct text *scratch, candor_str character)
{
	text_clear(scratch);
	if (text_append(scratch, character))
		return -1;
	for (size_t i = 0; i < scratch->size; i++) {
		if (is_ascii_symbol((unsigned char)scratch->data[i]))
			append_text(out, "\\");
		candor_buffer_append(out, &scratch->data[i], 1);
	}
	return 0;
}

static size_t character_size(candor_str text, size_t at)
{
	size_t n = 1;

	while (at + n < text.size && ((unsigned char)text.data[at + n] & 0xC0) == 0x80)
		n++;
	return n;
}

/* Copies the pattern with macros expanded and literals folded. */
static int expand(candor_buffer *out, candor_str source, enum regex_view view)
{
	struct text scratch = { 0 };
	int status = 0;

	for (size_t i = 0, n; i < source.size && !status; i += n) {
		const char *p = source.data + i;
		size_t left = source.size - i;

		n = character_size(source, i);
		if (view != REGEX_EXACT && left >= 2 && p[0] == '%' &&
		    (p[1] == '<' || p[1] == '>')) {
			append_text(out, p[1] == '<' ? REGEX_WORD_START : REGEX_WORD_END);
			n = 2;
		} else if (p[0] == '\\' && left >= 2) {
			n = 1 + character_size(source, i + 1);
			candor_buffer_append(out, p, n);
		} else if (view == REGEX_NORMALIZED && n > 1) {
			status = append_folded(out, &scratch, (candor_str){ p, n });
		} else {
			candor_buffer_append(out, p, n);
		}
	}
	text_free(&scratch);
	return status || out->failed ? CANDOR_ENOMEM : CANDOR_OK;
}

static int compile_error(candor_err *err, int code, size_t offset)
{
	unsigned char message[160];

	pcre2_get_error_message(code, message, sizeof(message));
	err_set(err, CANDOR_ESYNTAX, "pattern: %s", (const char *)message);
	err_place(err, NULL, 1, offset + 1);
	return CANDOR_ESYNTAX;
}

static int compile_code(struct regex *regex, candor_err *err)
{
	uint32_t options = PCRE2_UTF | PCRE2_UCP | PCRE2_MULTILINE | PCRE2_NEVER_BACKSLASH_C |
			   PCRE2_NO_UTF_CHECK | PCRE2_USE_OFFSET_LIMIT |
			   (regex->view == REGEX_NORMALIZED ? PCRE2_CASELESS : 0);
	pcre2_compile_context *context = pcre2_compile_context_create(NULL);
	uint32_t matches_empty = 0;
	PCRE2_SIZE offset;
	int code;

	if (!context)
		return err_memory(err);
	pcre2_set_newline(context, PCRE2_NEWLINE_ANYCRLF);
	pcre2_set_parens_nest_limit(context, LIMIT_EXPRESSION_DEPTH);
	regex->code = pcre2_compile((PCRE2_SPTR)regex->source.data, regex->source.size, options,
				    &code, &offset, context);
	pcre2_compile_context_free(context);
	if (!regex->code)
		return compile_error(err, code, offset);
	pcre2_pattern_info(regex->code, PCRE2_INFO_MATCHEMPTY, &matches_empty);
	if (matches_empty)
		return err_set(err, CANDOR_ESYNTAX, "pattern can match nothing at all");
	return CANDOR_OK;
}

/* The boundaries of Latin words would balance a stray bracket: alone it is refused. */
static int check_alone(candor_str source, enum regex_view view, candor_err *err)
{
	struct regex *alone;
	int status = regex_compile(&alone, source, view, 0, err);

	regex_free(alone);
	return status;
}

int regex_defer(struct regex **out, candor_str source, enum regex_view view, int latin_words,
		candor_err *err)
{
	struct regex *regex = mem_zero(1, sizeof(*regex));
	int status;

	*out = regex;
	if (!regex)
		return err_memory(err);
	regex->view = view;
	pthread_mutex_init(&regex->lock, NULL);
	append_text(&regex->source, latin_words ? REGEX_WORD_START "(?:" : "");
	status = expand(&regex->source, source, view);
	append_text(&regex->source, latin_words ? ")" REGEX_WORD_END : "");
	if (!status && !regex->source.failed)
		return CANDOR_OK;
	regex_free(regex);
	*out = NULL;
	return err_memory(err);
}

int regex_compile(struct regex **out, candor_str source, enum regex_view view, int latin_words,
		  candor_err *err)
{
	int status = latin_words ? check_alone(source, view, err) : CANDOR_OK;

	*out = NULL;
	if (!status)
		status = regex_defer(out, source, view, latin_words, err);
	if (!status)
		status = compile_code(*out, err);
	if (status) {
		regex_free(*out);
		*out = NULL;
	}
	return status;
}

void regex_free(struct regex *regex)
{
	if (!regex)
		return;
	pcre2_code_free(regex->code);
	candor_buffer_free(&regex->source);
	pthread_mutex_destroy(&regex->lock);
	mem_free(regex);
}

candor_str regex_source(const struct regex *regex)
{
	return (candor_str){ regex->source.data, regex->source.size };
}

static pcre2_jit_stack *work_stack(void *work)
{
	return ((struct regex_work *)work)->stack;
}

int regex_work_new(struct regex_work **out, candor_err *err)
{
	struct regex_work *work = mem_zero(1, sizeof(*work));

	*out = work;
	if (!work)
		return err_memory(err);
	work->match = pcre2_match_data_create(1, NULL);
	work->context = pcre2_match_context_create(NULL);
	work->stack = pcre2_jit_stack_create((size_t)32 << 10, (size_t)512 << 10, NULL);
	if (!work->match || !work->context) {
		regex_work_free(work);
		*out = NULL;
		return err_memory(err);
	}
	pcre2_set_match_limit(work->context, LIMIT_PCRE2_MATCH);
	pcre2_set_depth_limit(work->context, LIMIT_PCRE2_DEPTH);
	pcre2_set_heap_limit(work->context, LIMIT_PCRE2_HEAP_KIB);
	/* No stack (JIT absent or memory short): PCRE2 uses 32 KiB of the machine stack. */
	pcre2_jit_stack_assign(work->context, work_stack, work);
	return CANDOR_OK;
}

void regex_work_free(struct regex_work *work)
{
	if (!work)
		return;
	pcre2_match_data_free(work->match);
	pcre2_match_context_free(work->context);
	pcre2_jit_stack_free(work->stack);
	mem_free(work);
}

static int prepare_use(struct regex *regex)
{
	if (!regex->code && compile_code(regex, NULL))
		return REGEX_NO_JIT;
	return pcre2_jit_compile(regex->code, PCRE2_JIT_COMPLETE) ? REGEX_NO_JIT : REGEX_JIT;
}

/* Compiling to machine code costs more than some hundred matches, so it waits for the first. */
static void ensure_prepared(struct regex *regex)
{
	if (atomic_load_explicit(&regex->state, memory_order_acquire) != REGEX_UNUSED)
		return;
	pthread_mutex_lock(&regex->lock);
	if (atomic_load_explicit(&regex->state, memory_order_relaxed) == REGEX_UNUSED)
		atomic_store_explicit(&regex->state, prepare_use(regex), memory_order_release);
	pthread_mutex_unlock(&regex->lock);
}

/* Compiled to machine code, the pattern is called without PCRE2's checks of its arguments. */
static int run(struct regex *regex, struct regex_work *work, candor_str text, size_t from)
{
	const uint32_t options = PCRE2_NOTEMPTY;

	if (atomic_load_explicit(&regex->state, memory_order_acquire) == REGEX_JIT)
		return pcre2_jit_match(regex->code, (PCRE2_SPTR)text.data, text.size, from,
				       options, work->match, work->context);
	return pcre2_match(regex->code, (PCRE2_SPTR)text.data, text.size, from,
			   options | PCRE2_NO_UTF_CHECK, work->match, work->context);
}

void regex_begin_by(struct regex_work *work, size_t last)
{
	pcre2_set_offset_limit(work->context, last);
}

int regex_find(struct regex *regex, struct regex_work *work, candor_str text, size_t from,
	       size_t *start, size_t *end)
{
	const PCRE2_SIZE *range = pcre2_get_ovector_pointer(work->match);
	int count;

	ensure_prepared(regex);
	if (!regex->code)
		return -1;
	count = run(regex, work, text, from);
	if (count == PCRE2_ERROR_NOMATCH)
		return 0;
	/* \K can put the start behind the end; such a match has no text. */
	if (count < 0 || range[0] >= range[1] || range[0] < from)
		return count < 0 ? -1 : 0;
	*start = range[0];
	*end = range[1];
	return 1;
}

static char library_version[64];
static pthread_once_t library_version_once = PTHREAD_ONCE_INIT;

static void read_library_version(void)
{
	pcre2_config(PCRE2_CONFIG_VERSION, library_version);
}

const char *regex_library_version(void)
{
	pthread_once(&library_version_once, read_library_version);
	return library_version;
}
