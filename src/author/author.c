#include "author/author.h"

#include <string.h>

/* The value of the later day; of one day the one that comes later in the alphabet: any rule
 * will do that knows no order of input. */
static int is_newer(const struct dated_text *now, candor_str text, int32_t day)
{
	size_t least = now->size < text.size ? now->size : text.size;
	int order;

	if (!now->data || day != now->day)
		return !now->data || day > now->day;
	order = memcmp(text.data, now->data, least);
	return order > 0 || (order == 0 && text.size > now->size);
}

static int take_name(struct author *author, candor_str name, int32_t day)
{
	char *copy;

	if (!name.size || !is_newer(&author->name, name, day))
		return CANDOR_OK;
	copy = mem_alloc(name.size);
	if (!copy)
		return CANDOR_ENOMEM;
	memcpy(copy, name.data, name.size);
	mem_free(author->name.data);
	author->name = (struct dated_text){ copy, name.size, day };
	return CANDOR_OK;
}

static void take_followers(struct author *author, int64_t followers, int32_t day)
{
	if (followers < 0 || (author->followers >= 0 && day < author->followers_day))
		return;
	if (author->followers < 0 || day > author->followers_day ||
	    followers > author->followers)
		author->followers = followers;
	author->followers_day = day;
}

int author_take(struct author *author, const struct note *note)
{
	author->records++;
	author->verified |= note->verified;
	take_followers(author, note->followers, note->seen.day);
	if (note->contacts)
		contacts_merge(&author->contacts, note->contacts);
	if (take_name(author, note->name, note->seen.day) ||
	    (note->side > 0 && quotes_take(&author->consumer, &note->quote)) ||
	    (note->side < 0 && quotes_take(&author->brand, &note->quote)))
		return CANDOR_ENOMEM;
	return sample_add(&author->sample, &note->seen);
}

static void merge_quotes(struct quotes *into, struct quotes *from)
{
	for (unsigned i = 0; i < from->count; i++)
		quotes_add(into, &from->items[i]);
	from->count = 0;
}

int author_merge(struct author *into, struct author *from)
{
	into->records += from->records;
	into->verified |= from->verified;
	take_followers(into, from->followers, from->followers_day);
	contacts_merge(&into->contacts, &from->contacts);
	merge_quotes(&into->consumer, &from->consumer);
	merge_quotes(&into->brand, &from->brand);
	if (take_name(into, (candor_str){ from->name.data, from->name.size }, from->name.day))
		return CANDOR_ENOMEM;
	return sample_move(&into->sample, &from->sample);
}

void author_free(struct author *author)
{
	mem_free(author->name.data);
	quotes_free(&author->consumer);
	quotes_free(&author->brand);
	sample_free(&author->sample);
}
