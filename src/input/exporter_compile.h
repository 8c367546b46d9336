/* The parts of compiling a stanza to an exporter; see exporter.h. */
#ifndef CANDOR_INPUT_EXPORTER_COMPILE_H
#define CANDOR_INPUT_EXPORTER_COMPILE_H

#include "input/exporter.h"

/* While one stanza is compiled. */
struct compiler {
	struct candor_exporters *set;
	struct exporter *exporter;
	const struct stanza_field *field; /* in work */
	candor_err *err;
};

/* Without the blanks around it. */
candor_str key_trim(candor_str text);
/* Without the first byte. */
candor_str key_rest(candor_str text);
/* Takes what stands before `separator`, trimmed, off *rest. 0 when there is nothing left. */
int key_take(candor_str *part, candor_str *rest, const char *separator);
/* CANDOR_ESYNTAX: the sentence is about `part` of the field in work. */
int key_wrong(struct compiler *c, const char *sentence, candor_str part);

/* The node of `path` below a root; "." is the root itself. */
int key_add_path(struct compiler *c, unsigned root, candor_str path);
/* Marks a node; an error instead of one is handed on. */
int key_mark(struct compiler *c, int node, enum mark_kind kind, size_t what, size_t rank);
/* The paths of the field in work are those of a candor_field. */
int key_add_field(struct compiler *c, candor_field field);

/* What the keys of a stanza do with the field in work. */
int key_set_name(struct compiler *c);
int key_set_platform(struct compiler *c);
int key_set_signature(struct compiler *c);
int key_set_not(struct compiler *c);
int key_set_items(struct compiler *c);
int key_set_join(struct compiler *c);
int key_set_beside(struct compiler *c);
int key_set_skip(struct compiler *c);
int key_set_rows(struct compiler *c);
int key_set_repair(struct compiler *c);

#endif
