/*
 * How the records of one input are read. Shared by the input and all blocks it has filled, on
 * any thread: nothing changes once the first block is handed out, and the last user frees it.
 */
#ifndef CANDOR_INPUT_PLAN_H
#define CANDOR_INPUT_PLAN_H

#include <stdatomic.h>

#include "candor.h"
#include "input/csv.h"
#include "input/exporter.h"
#include "input/fields.h"
#include "input/format.h"

struct plan {
	atomic_uint users;
	struct plan *first; /* NULL, or the plan whose field map this one has on loan */
	const struct format *format;
	candor_origin origin; /* `file` belongs to the plan, the other strings are constants */
	/* What a post has that its record does not name: the platform of a format, the author
	 * of a file. Empty: nothing. */
	candor_str constants[CANDOR_FIELD_COUNT];
	struct candor_exporters *exporters; /* NULL: none are looked for */
	const struct exporter *exporter; /* of them: what wrote this input; NULL: not known */
	int is_chosen;                   /* `exporter` is final */
	struct arena arena;              /* has the constants */
	int strict;
	int is_script; /* JSON in a call or an assignment, whose end may follow */
	size_t max_record;
	unsigned max_depth; /* of JSON, at most LIMIT_JSON_DEPTH_MOST */
	unsigned max_fields;
	struct field_map fields;
	struct csv_dialect dialect; /* CSV and TSV */
	struct csv_header header;   /* CSV and TSV */
};

/* With one user. CANDOR_EUSAGE (bad map, a limit that cannot be), CANDOR_ENOMEM. */
int plan_new(struct plan **out, const char *file, const candor_input_options *options,
	     candor_err *err);
/* The formats that may be recognized; `chosen`, if not NULL, is the one. The set gets a user
 * more. */
void plan_set_exporters(struct plan *plan, struct candor_exporters *set,
			const struct exporter *chosen);
/* The same for another file, a member of an archive, by the options of `first`. CANDOR_ENOMEM.
 */
int plan_new_member(struct plan **out, struct plan *first, const char *file, candor_err *err);
struct plan *plan_share(struct plan *plan);
/* Accepts NULL. */
void plan_release(struct plan *plan);

#endif
