/*
 * A report as one HTML file that needs nothing else: no network, no library. Style and script
 * are constants that the page's Content-Security-Policy names by their hashes; everything that
 * comes from posts goes through html_text or html_marked, and no id, class or address of the
 * page is made of it.
 */
#ifndef CANDOR_OUTPUT_HTML_H
#define CANDOR_OUTPUT_HTML_H

#include "output/put.h"

/* ---- Text ---- */

/* Words of strangers: markup becomes characters; controls, bidirectional marks and other
 * invisible characters become visible escapes, line ends spaces, bad UTF-8 U+FFFD. */
void html_text(candor_buffer *out, candor_str text);
/* The same for a string that ends in NUL; NULL is nothing. */
void html_word(candor_buffer *out, const char *word);
/* The same with bytes [start, end) marked as evidence for a side: -1 brand, 1 consumer. */
void html_marked(candor_buffer *out, candor_str text, size_t start, size_t end, int side);

/* ---- Markup; tags and classes are ours ---- */

/* <tag class="name">; NULL is no class. */
void html_open(candor_buffer *out, const char *tag, const char *name);
void html_close(candor_buffer *out, const char *tag);
/* The whole element, with our own words in it. */
void html_element(candor_buffer *out, const char *tag, const char *name, const char *words);
/* <td class="n" data-v="0.1234">, sorted by the number; NaN: behind all others. */
void html_cell(candor_buffer *out, const char *name, double order);

/* ---- Numbers for people ---- */

/* "+0.42", "−0.42", "0.00" */
void html_signed(candor_buffer *out, double value);
/* "0.42" */
void html_level(candor_buffer *out, double value);
/* "12 %" */
void html_percent(candor_buffer *out, double share);
/* "posts" behind anything but 1. */
void html_counted(candor_buffer *out, uint64_t count, const char *one, const char *many);
/* A coordinate: tenths, without a needless ".0". */
void html_coordinate(candor_buffer *out, double value);

/* ---- The page ---- */

/* Up to <main> and the heading. */
void html_begin(candor_buffer *out, const char *title);
void html_end(candor_buffer *out);
/* A number that the overview begins with. */
void html_figure(candor_buffer *out, uint64_t count, const char *words);
/* Figures as bars: <ul class="bars">, its items, </ul>. `class` colours a bar. */
void html_bar(candor_buffer *out, const char *name, const char *class, uint64_t count,
	      uint64_t whole);

/* ---- Charts ---- */

/* Posts by position, CANDOR_POSITION_BINS of them. */
void html_histogram(candor_buffer *out, const uint64_t *bins);
/* The line from -1 to 1 with an interval, as a picture of 120 by 16. */
void html_axis(candor_buffer *out, candor_estimate estimate);
/* "brand", "middle" or "consumer": the class of what has this position. */
const char *html_side(double position);
/* Posts and positions by quarter. */
void html_timeline(candor_buffer *out, const candor_period *periods, size_t count);

#endif
