/*
 * Pseudonyms: ids, names, and handles in quoted texts, replaced by a keyed hash (BLAKE2b of
 * libsodium), so that results can be passed on and compared between runs while who holds no key
 * cannot find out an id by trying all there are.
 */
#ifndef CANDOR_AUTHOR_PSEUDONYM_H
#define CANDOR_AUTHOR_PSEUDONYM_H

#include "base/mem.h"
#include "candor.h"

struct pseudonyms;

/* The key must outlive them. New strings live in `arena`. Errors: CANDOR_ENOMEM; those of
 * candor_pseudonym. */
int pseudonyms_new(struct pseudonyms **out, const void *key, size_t key_size,
		   struct arena *arena, candor_err *err);
void pseudonyms_free(struct pseudonyms *pseudonyms);

/* Makes known an id or name of an author (it must outlive the pseudonyms), to be replaced where
 * texts have it. CANDOR_OK or CANDOR_ENOMEM. */
int pseudonyms_know(struct pseudonyms *pseudonyms, candor_str name);

/* Replaces an id or a name; a missing one stays missing, an empty one empty. CANDOR_OK or
 * CANDOR_ENOMEM. */
int pseudonyms_id(struct pseudonyms *pseudonyms, candor_str *id);

/* Replaces in a text, after everything is known,
 *   - @handles that are a known id or name, in any case of ASCII letters;
 *   - known ids and names behind a slash, as in links;
 *   - words that are a known id and look like one: five bytes or more, one a digit or "_";
 *   - `own`, the id and the name of its author, from four bytes on.
 * [*start, *end) follows its bytes. CANDOR_OK or CANDOR_ENOMEM. */
int pseudonyms_text(struct pseudonyms *pseudonyms, candor_str *text, const candor_str own[2],
		    size_t *start, size_t *end);

#endif
