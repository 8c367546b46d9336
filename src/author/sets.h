/* Disjoint sets of numbers, and sorting pairs of numbers that are one word. */
#ifndef CANDOR_AUTHOR_SETS_H
#define CANDOR_AUTHOR_SETS_H

#include <stddef.h>
#include <stdint.h>

/* `parents` has for each number another of its set, nearer to the least one, which has itself.
 */
uint32_t sets_least(uint32_t *parents, uint32_t number);
void sets_join(uint32_t *parents, uint32_t a, uint32_t b);

/* Sorts by the upper halves and keeps the order of equal ones; `spare` has room for all. */
void keys_sort(uint64_t *items, uint64_t *spare, size_t count);
/* Where the items with the same upper half as `first` end. */
size_t keys_run(const uint64_t *items, size_t count, size_t first);

#endif
