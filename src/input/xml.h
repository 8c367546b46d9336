/*
 * XML by expat, a chunk at a time, with what is dangerous in it refused: a document type, and
 * with it entities and everything external, is an error.
 */
#ifndef CANDOR_INPUT_XML_H
#define CANDOR_INPUT_XML_H

#include "candor.h"

struct xml;

/* What is called with names without their prefixes. All may end the reading by xml_fail. */
struct xml_handlers {
	void (*begin)(void *user, const char *name, const char **attributes);
	void (*end)(void *user, const char *name);
	void (*text)(void *user, candor_str text); /* NULL: text does not matter */
};

/* `handlers` and `user` outlive it. CANDOR_ENOMEM. */
int xml_new(struct xml **out, const struct xml_handlers *handlers, void *user, candor_err *err);
void xml_free(struct xml *xml); /* accepts NULL */

/* Reads on; `is_last`: nothing comes behind. CANDOR_EDAMAGED (with line and column of the XML),
 * CANDOR_ELIMIT (elements deeper than LIMIT_XML_DEPTH), CANDOR_ENOMEM, or what xml_fail was
 * given; do not call again then. */
int xml_feed(struct xml *xml, candor_str bytes, int is_last, candor_err *err);

/* For handlers: no more is read. `what` is a constant sentence; ignored for CANDOR_ENOMEM. */
void xml_fail(struct xml *xml, int code, const char *what);

/* The value of the attribute with this name, whatever its prefix; NULL: there is none. */
const char *xml_attribute(const char **attributes, const char *name);

#endif
