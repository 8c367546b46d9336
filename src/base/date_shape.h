/* Reading dates by patterns; shared by date_read.c and date_ago.c. */
#ifndef CANDOR_BASE_DATE_SHAPE_H
#define CANDOR_BASE_DATE_SHAPE_H

#include "base/date.h"

/* Eats what it recognizes; once something is missing it is bad for good. */
struct date_reader {
	const char *at, *end;
	int bad;
	int has_year;
	struct date_parts parts;
	int minute; /* of the day, without the zone; DATE_NO_MINUTE: no time was read */
	int zone;   /* minutes east of UTC */
};

void date_reader_init(struct date_reader *reader, candor_str text);

/* A number of `least` to `most` digits within [low, high]. */
int date_eat_number(struct date_reader *reader, size_t least, size_t most, int low, int high);
/* Whether `word`, whose first letter does, follows; then it is eaten. */
int date_eat_likely(struct date_reader *reader, const char *word);

/* Whether `word` follows, in any case of ASCII; then it is eaten. Most are ruled out by their
 * first letters, which capitals have without 0x20. */
static inline int date_eat_word(struct date_reader *reader, const char *word)
{
	return reader->at < reader->end && !((*reader->at ^ *word) & ~0x20) &&
	       date_eat_likely(reader, word);
}

/* At the end, or at blanks, commas or the like with a time of the day behind them. */
void date_eat_time(struct date_reader *reader);

/* Reads all of `text` by `shape`: Y year, m d month and day, M D of two digits, b name of a
 * month, a of a weekday, t time, z zone, * what date_eat_time eats, ' ' blanks, anything else
 * itself. 1: it fits. */
int date_fits(struct date_reader *reader, candor_str text, const char *shape);

/* Without what exporters write around times. */
candor_str date_unwrap(candor_str text);

#endif
