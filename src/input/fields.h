/*
 * Which field a key or column name means. Names are compared without ASCII case and without
 * '_', '-', '.', '/' and blanks, so "reviewText", "review_text" and "Review Text" are one name.
 */
#ifndef CANDOR_INPUT_FIELDS_H
#define CANDOR_INPUT_FIELDS_H

#include "candor.h"

/* Longer names are no field; also the bound of a name given to --map. */
#define FIELD_NAME_BYTES 64
/* Entries of --map. */
#define FIELD_MAP_ENTRIES 64
/* Names of a map: the table's and --map's. */
#define FIELD_NAMES 512

/* What a name stands for. A handle ("screen_name") is author_id and author_name at once. */
struct field_target {
	unsigned char field; /* candor_field, CANDOR_FIELD_COUNT: none */
	unsigned char rank;  /* lower wins among the names of one field in one record */
};

struct field_name {
	unsigned char size;
	char folded[FIELD_NAME_BYTES];
	struct field_target target[2];
	int prose; /* a number is not meant: "comment": 12 is no text */
};

/* Immutable once built. */
struct field_map {
	struct field_name *names;
	size_t count, capacity;
	size_t own_count;                      /* of them --map's, which are the first */
	unsigned short slots[4 * FIELD_NAMES]; /* open addressing; index into names + 1 */
};

/* Builds the map from the alias table and `own` ("text=desc,author_id=uid", may be NULL), which
 * comes first. CANDOR_EUSAGE, CANDOR_ENOMEM; field_map_free is due in any case. */
int field_map_init(struct field_map *map, const char *own, candor_err *err);
void field_map_free(struct field_map *map);

/* Index into map->names, or -1. */
int field_map_find(const struct field_map *map, candor_str name);

/* The alias table: names of `field` in order of preference, separated by blanks, a trailing '?'
 * for prose. */
const char *field_aliases(candor_field field);

#endif
