/*
 * The directory at the end of a zip archive. libarchive opens an archive whose directory is
 * damaged as an empty one, believes any end record that stands last, be it in a comment, and
 * does not count; so the directory is looked through here.
 */
#ifndef CANDOR_INPUT_ZIP_DIRECTORY_H
#define CANDOR_INPUT_ZIP_DIRECTORY_H

#include "input/source.h"

struct zip_directory {
	uint64_t begin;  /* where the first member's record stands */
	uint64_t end;    /* behind the end record, its comment not counted */
	uint64_t count;  /* members */
	uint64_t prefix; /* bytes before the archive: it unpacks itself */
};

/* Looks a directory through: one record a member, an end record that counts as many, and zeros
 * only behind it. The source stands at the first record; `prefix` of `*out` is left as it is.
 * 1: whole; 0: it is not; < 0: reading failed. */
int zip_directory_walk(struct zip_directory *out, struct source *source, candor_err *err);

/* Finds the directory of a source that can seek, from its end, and looks it through. 1: whole;
 * 0: there is none that is; < 0: reading failed. Leaves the source anywhere. */
int zip_directory_find(struct zip_directory *out, struct source *source, candor_err *err);

#endif
