#include "lexicon/engine.h"

#include "lexicon/phrase.h"

candor_str subject_view(const struct query *query, const struct subject *subject,
			const struct rule *rule)
{
	if (rule->raw)
		return subject->raw;
	return (candor_str){ query->text->data + subject->start,
			     subject->end - subject->start };
}

int matches_add(struct matches *matches, uint32_t pattern, uint32_t subject, size_t start,
		size_t end)
{
	if (mem_grow(&matches->items, &matches->capacity, matches->count + 1,
		     sizeof(*matches->items)))
		return CANDOR_ENOMEM;
	matches->items[matches->count++] = (struct match){ pattern, subject, start, end };
	return CANDOR_OK;
}

static size_t next_character(candor_str text, size_t at)
{
	at++;
	while (at < text.size && ((unsigned char)text.data[at] & 0xC0) == 0x80)
		at++;
	return at;
}

/* Matches in one subject. Returns how many were added, or CANDOR_ENOMEM. */
static int add_in_subject(struct matches *out, const struct pattern *pattern,
			  struct match where, candor_str view, struct regex *regex,
			  struct regex_work *work, unsigned room)
{
	size_t from = 0, start, end;
	int added = 0, found = 0;

	while ((unsigned)added < room && from < view.size &&
	       (found = regex_find(regex, work, view, from, &start, &end)) > 0) {
		if (pattern->phrase && !phrase_bounded(pattern->phrase, view, start, end)) {
			from = next_character(view, start);
			continue;
		}
		if (matches_add(out, where.pattern, where.subject, start, end))
			return CANDOR_ENOMEM;
		added++;
		from = end;
	}
	out->limits += found < 0;
	return added;
}

int matches_add_regex(struct matches *out, const struct candor_ruleset *ruleset,
		      uint32_t pattern, struct regex *regex, struct regex_work *work,
		      const struct query *query)
{
	const struct pattern *self = &ruleset->patterns[pattern];
	const struct rule *rule = &ruleset->rules[self->rule];
	unsigned room = LIMIT_PATTERN_MATCHES;

	for (uint32_t i = 0; i < query->subject_count && room; i++) {
		const struct subject *subject = &query->subjects[i];
		int added;

		if (!(rule->scope & (1u << subject->field)))
			continue;
		added = add_in_subject(out, self, (struct match){ pattern, i, 0, 0 },
				       subject_view(query, subject, rule), regex, work, room);
		if (added < 0)
			return added;
		room -= (unsigned)added;
	}
	return CANDOR_OK;
}
