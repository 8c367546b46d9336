/*
 * Comparable text: what two spellings of the same words have in common.
 *
 * text_append() takes HTML out of a value (text/markup.h), turns a value into NFKC_Casefold
 * (Unicode 15.0, UAX 31 and UAX 44: each character by its NFKC_CF, then NFC) and undoes
 * disguises that normalization leaves alone:
 *
 *   - always: small capitals and negative enclosed letters become ASCII; traditional Han
 * becomes simplified where the target is clear, CJK radicals their ideographs; curly
 * apostrophes become straight; overlays that strike letters through disappear (tools/unicode
 * has the rules);
 *   - in a word that mixes ASCII letters with letters of Cyrillic, Greek and the like, those
 *     that look like an ASCII letter become it (UTS 39). Digits never become letters;
 *   - three or more letters set apart by one and the same separator are joined ("s.p.o.n",
 *     "#.a.d"), and so are two Han characters with one separator or emoji between them when one
 *     of the two stands alone ("广 告"). Lines are never joined.
 *
 * Where none of this applies the result is exactly NFKC_Casefold of the whole value, as long as
 * no character carries more than LIMIT_SEGMENT_CODE_POINTS: marks beyond that are dropped
 * and counted as disguises. Unless something was joined or cut, comparable text without markup
 * is its own comparable text. What the markup taken out has left is text, though it may look
 * like more of it ("&amp;lt;", "<i<i>>"). A map leads from every offset of the result back to
 * the source.
 */
#ifndef CANDOR_TEXT_TEXT_H
#define CANDOR_TEXT_TEXT_H

#include "candor.h"
#include "text/classes.h"

/* What was done to the source bytes of a run. */
enum text_change {
	TEXT_COPIED = 0,    /* byte i of the run is byte i of the source (case may differ) */
	TEXT_REWRITTEN = 1, /* ordinary typing: full-width, case, composition, traditional Han,
			     * radicals, curly apostrophes */
	TEXT_DISGUISED = 2, /* mathematical, enclosed or small-capital letters, look-alikes */
	TEXT_AFTER_REMOVED = 16, /* bit: invisible characters or joined separators were removed
				  * just before this run */
	TEXT_AFTER_MARKUP = 32,  /* bit: the same of HTML tags, which are no disguise */
	TEXT_KIND = 3,           /* the rest */
};

/* A piece of comparable text and where it came from; ends where the next run begins. Runs are
 * sorted by `start` and cover the text without gaps. */
struct text_run {
	uint32_t start;       /* offset in the comparable text */
	uint32_t source;      /* offset in the source value */
	uint32_t source_size; /* bytes of source the run stands for; TEXT_COPIED: 0, same as its
				 own */
	uint32_t change;      /* enum text_change */
};

/* Several values one after another (a post's fields). Zero-initialize; grows and is reused. */
struct text {
	char *data; /* valid UTF-8, NUL-terminated when not empty */
	size_t size, capacity;
	struct text_run *runs;
	size_t run_count, run_capacity;
	/* Counted since text_clear. */
	unsigned bad_utf8;  /* bad sequences, each read as one U+FFFD */
	unsigned invisible; /* default-ignorable characters taken out */
	unsigned disguised; /* letters folded as look-alikes or fancy alphabets, strike-through
			     * overlays and superfluous marks taken out */
	unsigned joined;    /* separators taken out of spaced or dotted words */
	unsigned markups;   /* HTML tags and character references */
	int cut;            /* a growth limit was reached: the end of a value is missing */

	/* Private: the run of each offset that is a multiple of TEXT_MARK_STEP; scratch space
	 * of the passes. */
	uint32_t *marks;
	size_t mark_capacity;
	struct text_scratch *scratch;
	struct markup *markup;
};

/* Bytes of comparable text from one mark to the next. */
enum { TEXT_MARK_STEP = 32 };

void text_clear(struct text *text);
void text_free(struct text *text);

/* Appends the comparable form of `source` (any bytes). Run sources are offsets in `source`.
 * Returns CANDOR_OK or CANDOR_ENOMEM; then the text is as it was before. */
int text_append(struct text *text, candor_str source);

/* Appends one byte (a field separator) that stands for no source. CANDOR_OK or CANDOR_ENOMEM.
 */
int text_separate(struct text *text, char byte);

/* Index of the run that holds the byte at `offset`. */
size_t text_run_at(const struct text *text, size_t offset);

/* Source range of the comparable range [start, end), which must lie within one value, with
 * start < end. A character that was rewritten counts whole; what was removed inside of the
 * range counts, what was removed before or behind it does not. */
void text_source(const struct text *text, size_t start, size_t end, size_t *source_start,
		 size_t *source_end);

/* 1 when any character of [start, end) was disguised, or something was removed inside of it. */
int text_is_disguised(const struct text *text, size_t start, size_t end);

#endif
