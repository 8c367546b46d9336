/* Accounts of one person become one author. */
#ifndef CANDOR_AUTHOR_JOIN_H
#define CANDOR_AUTHOR_JOIN_H

#include "author/authors.h"

/* Joins the authors that options.people gives to one person: under the account with most
 * followers, then most posts. Notes the accounts that have no posts. Before anything else is
 * concluded. CANDOR_OK or CANDOR_ENOMEM. */
int authors_join(candor_authors *authors);

#endif
