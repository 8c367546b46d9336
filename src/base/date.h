/* When a post was published, from what exports write. */
#ifndef CANDOR_BASE_DATE_H
#define CANDOR_BASE_DATE_H

#include "candor.h"

enum { DATE_NO_MINUTE = -1 };

struct date {
	int32_t day;    /* since 1970-01-01 */
	int16_t minute; /* of the day, 0 to 1439, or DATE_NO_MINUTE */
};

/* Reads `text`, blanks around it apart, as one of
 *
 *     2024-05-01   2024/5/1
 *     2024-05-01T20:15   2024/05/01 20:15:30   2024-05-01T20:15:30.250+08:00   ...Z   ...+0800
 *     1714565700, and the same in milliseconds or microseconds
 *
 * What has a zone, and epochs, become UTC; what has none stays as it is written. Numbers from
 * 1,000,000,000 (2001) on are epochs, from 10^12 on in milliseconds, from 10^15 on in
 * microseconds, below 10^18. Years are 1970 to 9999, and days must exist. 1, or 0 when `text`
 * is none of these (then `*out` is as it was). */
int date_read(struct date *out, candor_str text);

struct date_parts {
	int year, month, day; /* from 1 */
};

/* The date of a day since 1970-01-01 within the years 1 to 9999; zeros for others. */
struct date_parts date_parts(int32_t day);

#endif
