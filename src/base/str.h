/* Strings of the library and of C. */
#ifndef CANDOR_BASE_STR_H
#define CANDOR_BASE_STR_H

#include <string.h>

#include "candor.h"

/* The bytes of a NUL-terminated string; NULL is a missing one. */
static inline candor_str str_of(const char *text)
{
	return (candor_str){ text, text ? strlen(text) : 0 };
}

/* By bytes, the shorter first: below, equal to or above 0. */
static inline int str_compare(candor_str a, candor_str b)
{
	size_t least = a.size < b.size ? a.size : b.size;
	int order = least ? memcmp(a.data, b.data, least) : 0;

	return order ? order : (a.size > b.size) - (a.size < b.size);
}

/* Whether `a` equals the NUL-terminated `b`. */
static inline int str_equal(candor_str a, const char *b)
{
	return strlen(b) == a.size && (!a.size || !memcmp(a.data, b, a.size));
}

#endif
