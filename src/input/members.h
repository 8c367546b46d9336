/*
 * zip, tar and 7z by libarchive, one member after the other. A zip file is read by its
 * directory; one from a pipe or out of another container in order, and then its directory is
 * compared with what was read. Nothing is ever written: paths are names.
 */
#ifndef CANDOR_INPUT_MEMBERS_H
#define CANDOR_INPUT_MEMBERS_H

#include "input/container.h"

int members_is_zip(candor_str head);
int members_is_tar(candor_str head);
int members_is_7z(candor_str head);
int members_open_zip(void **out, struct source *source, const struct container_limits *limits,
		     candor_err *err);
int members_open_tar(void **out, struct source *source, const struct container_limits *limits,
		     candor_err *err);
int members_open_7z(void **out, struct source *source, const struct container_limits *limits,
		    candor_err *err);
int members_next(struct member *member, void *reader, candor_err *err);
int members_read(size_t *got, void *reader, char *out, size_t size, candor_err *err);
void members_free(void *reader);

#endif
