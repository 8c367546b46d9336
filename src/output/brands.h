/* What `candor vet` shows of brands, and of authors as candidates for one. */
#ifndef CANDOR_OUTPUT_BRANDS_H
#define CANDOR_OUTPUT_BRANDS_H

#include "output/authors.h"

/* The tables of brands and works; nothing where there are none. */
void brands_text(const struct page *page, const struct roster *roster);
/* An object a brand. */
void brands_jsonl(const struct roster *roster, candor_buffer *out);

/* The brand that was asked for, and who would do for it. */
void candidates_text(const struct page *page, const struct roster *roster);
void candidates_jsonl(const struct roster *roster, candor_buffer *out);

/* All that is known of a brand. */
void brand_card(const struct page *page, const candor_brand *brand);

/* "rule, hashtag" */
void put_sources(candor_buffer *out, unsigned sources);

/* 1 when the author of a candidate is among those that are shown. */
int candidate_is_shown(const struct roster *roster, const candor_candidate *candidate);

#endif
