/*
 * Which accounts belong to one person, as the user says. An account is known by the hash of
 * platform and id, a person by the smallest hash of his accounts: names that a file gives to
 * people, and its order, do not matter.
 */
#ifndef CANDOR_AUTHOR_PEOPLE_H
#define CANDOR_AUTHOR_PEOPLE_H

#include "base/mem.h"
#include "candor.h"

struct people_account {
	uint64_t identity, person;
	candor_str platform, id;
	size_t line; /* of the file */
};

struct candor_people {
	struct people_account *items; /* by identity, each once */
	size_t count, capacity;
	struct arena arena;
};

/* Hash of an account. */
uint64_t account_identity(candor_str platform, candor_str id);

/* The person whose account this is; the account itself where nobody else's are known. `people`
 * may be NULL. */
uint64_t people_person(const candor_people *people, uint64_t identity);

#endif
