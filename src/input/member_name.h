/*
 * Names of members in UTF-8. Old archives do not say what their names are written in: that of
 * the computer that made them, which was Windows in China or DOS in the West.
 */
#ifndef CANDOR_INPUT_MEMBER_NAME_H
#define CANDOR_INPUT_MEMBER_NAME_H

#include "candor.h"

/* Appends `name`, at most LIMIT_MEMBER_NAME bytes, fit to be shown: as it is where that is
 * UTF-8, else as GB18030 where most of its characters are common Han, else as CP437. */
void member_name_append(candor_buffer *out, candor_str name);

#endif
