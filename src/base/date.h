/* When a post was published, from what exports write. */
#ifndef CANDOR_BASE_DATE_H
#define CANDOR_BASE_DATE_H

#include "candor.h"

enum { DATE_NO_MINUTE = -1, DAY_MINUTES = 24 * 60 };

struct date {
	int32_t day;    /* since 1970-01-01 */
	int16_t minute; /* of the day, 0 to 1439, or DATE_NO_MINUTE */
};

/* Reads `text` as one of
 *
 *     2024-05-01   2024/5/1   2024.5.1   2024年5月1日   20240501
 *     May 1, 2024   1 May 2024   Wed, 01 May 2024   05 1, 2024 (month first)
 *     any of these with a time: 20:15   20:15:30.250   8:15 PM   下午8:15, behind 'T', '_', a
 *     comma or blanks, and with a zone: Z   +08:00   +0800   EDT
 *     Wed May 01 20:15:00 +0800 2024
 *     1714565700   1714565700.25   1.71456E+12
 *
 * perhaps with blanks or quotation marks around it and words of exporters before it ("Reviewed
 * in the United States on", "Date of experience:", "编辑于"). What has a zone, and epochs,
 * become UTC; what has none stays as it is written. Numbers are epochs: seconds with 9
 * or 10 digits (1973 to 2286), milliseconds with 12 or 13, microseconds with 15 or 16,
 * nanoseconds with 18 or 19; of those with an exponent only what their digits tell. Years are
 * 1970 to 9999, and days must exist. Nothing is guessed: 01/05/2024 is no date. 1, or 0 when
 * `text` is none of these (then `*out` is as it was). */
int date_read(struct date *out, candor_str text);

/* The same, and what needs to be counted from the time of collecting, `seen`, which is read by
 * date_read: 05-01   5月1日 20:15   May 1   昨天 12:30   yesterday   5分钟前   3 hours ago 49m.
 * Without a time that can be read in `seen` these are no dates: today is never looked at. Nor
 * are weeks, months and years ago, which tell no day. */
int date_read_from(struct date *out, candor_str text, candor_str seen);

struct date_parts {
	int year, month, day; /* from 1 */
};

/* The date of a day since 1970-01-01 within the years 1 to 9999; zeros for others. */
struct date_parts date_parts(int32_t day);
/* The day of a date of the years 1970 to 9999: 1, or 0 when there is no such day. */
int date_day(int32_t *out, struct date_parts parts);
/* The date of a minute since 1970-01-01 00:00; its day must fit. */
struct date date_of_minutes(int64_t minutes);

#endif
