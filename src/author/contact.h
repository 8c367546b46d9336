/*
 * Contacts for business that an author gives: mail addresses, phone numbers, ids of messengers.
 * Only hashes are kept, and only where a rule found a cue of an account (商务合作, "business
 * inquiries") right before.
 */
#ifndef CANDOR_AUTHOR_CONTACT_H
#define CANDOR_AUTHOR_CONTACT_H

#include "candor.h"

enum { CONTACTS_KEPT = 4 };

/* The smallest hashes of those there are, rising; 0: no more. Zero-initialize. */
struct contacts {
	uint64_t items[CONTACTS_KEPT];
};

/* Enters the contacts of the post. */
void contacts_read(struct contacts *contacts, const candor_post *post,
		   const candor_result *result);
/* Enters what another one has. */
void contacts_merge(struct contacts *contacts, const struct contacts *other);

/* Enters the contacts of `text`. */
void contacts_scan(struct contacts *contacts, candor_str text);

#endif
