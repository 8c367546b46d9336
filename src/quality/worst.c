#include "quality/worst.h"

#include <math.h>
#include <string.h>

#include "base/mem.h"
#include "base/str.h"
#include "output/utf8.h"

/* Bytes of an excerpt before its strongest finding. */
#define LEAD 160

/* ---- Copies ---- */

/* Appends as much of `from` as there is room for. */
static void append(struct worst_text *text, char *data, size_t capacity, candor_str from)
{
	size_t size = utf8_floor(from.data, from.size, capacity - text->size);

	if (size)
		memcpy(data + text->size, from.data, size);
	text->size = (unsigned short)(text->size + size);
	text->cut |= size < from.size;
}

/* The finding of the text that moved the position most, or NULL. */
static const candor_finding *strongest(const candor_result *result)
{
	const candor_finding *best = NULL;

	for (size_t i = 0; i < result->finding_count; i++) {
		const candor_finding *finding = &result->findings[i];

		if (finding->field == CANDOR_FIELD_TEXT &&
		    (!best || fabs(finding->applied) > fabs(best->applied)))
			best = finding;
	}
	return best;
}

/* The beginning of title and text, or the text around the strongest finding where that lies
 * further behind. */
static void copy_excerpt(struct worst_post *to, const candor_post *post,
			 const candor_result *result)
{
	candor_str title = post->field[CANDOR_FIELD_TITLE],
		   text = post->field[CANDOR_FIELD_TEXT];
	const candor_finding *finding = strongest(result);
	size_t from = 0;

	if (finding && finding->end + title.size > sizeof(to->excerpt_data) &&
	    finding->start > LEAD) {
		from = utf8_floor(text.data, text.size, finding->start - LEAD);
		to->cut_before = from > 0;
	} else if (title.size) {
		append(&to->excerpt, to->excerpt_data, sizeof(to->excerpt_data), title);
		append(&to->excerpt, to->excerpt_data, sizeof(to->excerpt_data), str_of(" / "));
	}
	append(&to->excerpt, to->excerpt_data, sizeof(to->excerpt_data),
	       (candor_str){ text.size ? text.data + from : "", text.size - from });
}

/* Enters an addend behind those that are as large or larger. */
static void add_addend(struct worst_post *to, const char *id, double applied, candor_str quote)
{
	unsigned at = to->addend_count;

	if (applied == 0)
		return;
	while (at && fabs(to->addends[at - 1].applied) < fabs(applied))
		at--;
	if (at == WORST_ADDENDS)
		return;
	if (to->addend_count < WORST_ADDENDS)
		to->addend_count++;
	memmove(&to->addends[at + 1], &to->addends[at],
		(to->addend_count - 1 - at) * sizeof(*to->addends));
	to->addends[at] = (struct worst_addend){ .id = id, .applied = applied };
	append(&to->addends[at].quote, to->addends[at].quote_data,
	       sizeof(to->addends[at].quote_data), quote);
}

static void fill(struct worst_post *to, const candor_post *post, const candor_result *result)
{
	to->position = result->position;
	to->commercial = result->commercial;
	to->verdict = result->verdict;
	to->flags = result->flags;
	to->line = post->line;
	append(&to->id, to->id_data, sizeof(to->id_data), post->field[CANDOR_FIELD_ID]);
	append(&to->file, to->file_data, sizeof(to->file_data), str_of(post->file));
	copy_excerpt(to, post, result);
	for (size_t i = 0; i < result->finding_count; i++)
		add_addend(to, result->findings[i].rule->id, result->findings[i].applied,
			   result->findings[i].text);
	for (size_t i = 0; i < result->adjustment_count; i++)
		add_addend(to, result->adjustments[i].id, result->adjustments[i].applied,
			   (candor_str){ NULL, 0 });
}

/* ---- The list ---- */

static int is_in_the_running(const struct worst *worst, double badness)
{
	if (worst->count < worst->limit)
		return 1;
	return worst->limit && badness > worst->posts[worst->count - 1].badness;
}

/* The place for a post that is in the running, or NULL when out of memory. */
static struct worst_post *place(struct worst *worst, double badness)
{
	size_t at = worst->count;

	if (worst->count < worst->limit) {
		if (mem_grow(&worst->posts, &worst->capacity, worst->count + 1,
			     sizeof(*worst->posts)))
			return NULL;
		worst->count++;
	} else {
		at--;
	}
	while (at && worst->posts[at - 1].badness < badness)
		at--;
	memmove(&worst->posts[at + 1], &worst->posts[at],
		(worst->count - 1 - at) * sizeof(*worst->posts));
	return &worst->posts[at];
}

int worst_add(struct worst *worst, double badness, double score, const candor_post *post,
	      const candor_result *result)
{
	struct worst_post *to;

	if (!is_in_the_running(worst, badness))
		return CANDOR_OK;
	to = place(worst, badness);
	if (!to)
		return CANDOR_ENOMEM;
	memset(to, 0, sizeof(*to));
	to->badness = badness;
	to->score = score;
	fill(to, post, result);
	return CANDOR_OK;
}

int worst_merge(struct worst *worst, struct worst *part)
{
	for (size_t i = 0; i < part->count; i++) {
		struct worst_post *to;

		if (!is_in_the_running(worst, part->posts[i].badness))
			break;
		to = place(worst, part->posts[i].badness);
		if (!to)
			return CANDOR_ENOMEM;
		*to = part->posts[i];
	}
	part->count = 0;
	return CANDOR_OK;
}

void worst_free(struct worst *worst)
{
	mem_free(worst->posts);
}
