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

/* A search through one subject. */
struct search {
	struct matches *out;
	const struct search_for *wanted;
	const struct pattern *pattern;
	struct regex_work *work;
	uint32_t subject;
	candor_str view;
	size_t from, last; /* matches begin from here to there */
	unsigned room;     /* for so many */
};

static size_t characters_back(candor_str view, size_t at, unsigned count)
{
	for (; count > 0 && at > 0; count--)
		do {
			at--;
		} while (at > 0 && ((unsigned char)view.data[at] & 0xC0) == 0x80);
	return at;
}

/* Whether a decimal digit may be in [from, to); `from` begins a character. There are none from
 * U+2000 to U+9FFF, lead bytes E2 to E9; what else is not ASCII counts as one. */
static int may_have_digit(candor_str text, size_t from, size_t to)
{
	while (from < to) {
		unsigned char c = (unsigned char)text.data[from];

		if (c >= 0xE2 && c <= 0xE9)
			from += 3;
		else if (c >= 0x80 || (c >= '0' && c <= '9'))
			return 1;
		else
			from++;
	}
	return 0;
}

/* Whether what the pattern needs is where the search would find it. */
static int is_promising(const struct search *search, const struct pattern *pattern)
{
	size_t end = search->view.size, most = (size_t)pattern->longest * 4;

	if (!pattern->needs_digit)
		return 1;
	if (most && most < end - search->last)
		end = search->last + most;
	return may_have_digit(search->view, search->from, end);
}

/* Narrows the search to what the window leaves of the subject; 0 when nothing is left. */
static int narrow(struct search *search, const struct window *window,
		  const struct subject *subject)
{
	search->from = 0;
	search->last = search->view.size;
	if (!window)
		return 1;
	if (window->last < subject->start || window->first >= subject->end)
		return 0;
	if (window->last < subject->end)
		search->last = window->last - subject->start;
	if (window->first > subject->start)
		search->from = characters_back(search->view, window->first - subject->start,
					       window->before);
	return is_promising(search, search->pattern);
}

/* Returns how many matches were added, or CANDOR_ENOMEM. */
static int add_in_subject(const struct search *search)
{
	candor_str view = search->view;
	size_t from = search->from, start, end;
	int added = 0, found = 0;

	regex_begin_by(search->work, search->last);
	while ((unsigned)added < search->room && from < view.size && from <= search->last &&
	       (found = regex_find(search->wanted->regex, search->work, view, from, &start,
				   &end)) > 0) {
		if (search->pattern->phrase &&
		    !phrase_bounded(search->pattern->phrase, view, start, end)) {
			from = next_character(view, start);
			continue;
		}
		if (matches_add(search->out, search->wanted->pattern, search->subject, start,
				end))
			return CANDOR_ENOMEM;
		added++;
		from = end;
	}
	search->out->limits += found < 0;
	return added;
}

int matches_add_regex(struct matches *out, const struct candor_ruleset *ruleset,
		      const struct search_for *wanted, struct regex_work *work,
		      const struct query *query)
{
	const struct pattern *pattern = &ruleset->patterns[wanted->pattern];
	const struct rule *rule = &ruleset->rules[pattern->rule];
	struct search search = {
		.out = out,
		.wanted = wanted,
		.pattern = pattern,
		.work = work,
		.room = LIMIT_PATTERN_MATCHES,
	};

	for (uint32_t i = 0; i < query->subject_count && search.room; i++) {
		const struct subject *subject = &query->subjects[i];
		int added;

		if (!(rule->scope & (1u << subject->field)))
			continue;
		search.subject = i;
		search.view = subject_view(query, subject, rule);
		added = narrow(&search, wanted->window, subject) ? add_in_subject(&search) : 0;
		if (added < 0)
			return added;
		search.room -= (unsigned)added;
	}
	return CANDOR_OK;
}
