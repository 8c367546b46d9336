/* Which encoding a text is in, by its first bytes or by name. */
#ifndef CANDOR_INPUT_ENCODING_H
#define CANDOR_INPUT_ENCODING_H

#include "candor.h"

struct encoding {
	const char *name;  /* for people: "GB18030" */
	const char *iconv; /* what iconv_open calls it; NULL: UTF-8, nothing to do */
	const char *mark;  /* byte order mark; NULL: it has none */
	unsigned char mark_size;
	unsigned char unit; /* bytes of the smallest character */
};

/* The encoding of a text that begins with `head`, in this order:
 *
 *   - by a byte order mark;
 *   - UTF-16 without one, by the zeros of ASCII on one side of its units, or, when it is no
 *     UTF-8, because nearly all units are Han, kana, hangul or ASCII;
 *   - UTF-8, when nothing in it is bad, or four times as many characters above ASCII are good;
 *   - Windows-1252, when three of four bytes above ASCII, and there are four, stand alone and
 * are letters next to letters, or usual signs;
 *   - GB18030 or Big5, by how many of its characters are in the common half of each, and how
 *     many are among the commonest of Chinese;
 *   - UTF-8 with bad bytes otherwise.
 *
 * Cuts of 16 KB of Chinese posts, five to a hundred of them, were all recognized in GB18030 and
 * Big5; of single posts in GB18030 one in eleven was too short and stayed UTF-8, and one in
 * fifteen hundred was taken for Big5. */
const struct encoding *encoding_detect(candor_str head);

/* The encoding with this name, in any case and without '-' and '_', or a usual other name (GBK,
 * CP936, Latin-1); NULL: not known. */
const struct encoding *encoding_find(const char *name);

/* Bytes of its mark at the front of `head`. */
size_t encoding_mark(const struct encoding *encoding, candor_str head);

#endif
