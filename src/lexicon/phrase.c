#include "lexicon/phrase.h"

#include <string.h>

#include "base/err.h"
#include "lexicon/commonness.h"
#include "text/text.h"

/* What a space in a phrase matches. The same set is spelled in phrase_to_pattern. */
static int is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static int add_word(struct phrase *phrase, candor_str word, candor_err *err)
{
	if (phrase->count == LIMIT_PHRASE_WORDS)
		return err_set(err, CANDOR_ESYNTAX, "phrase has more than %d words",
			       LIMIT_PHRASE_WORDS);
	phrase->words[phrase->count++] = word;
	return CANDOR_OK;
}

static int split_words(struct phrase *phrase, candor_str text, candor_err *err)
{
	size_t i = 0;

	while (i < text.size) {
		size_t start;

		while (i < text.size && is_space(text.data[i]))
			i++;
		start = i;
		while (i < text.size && !is_space(text.data[i]))
			i++;
		if (i > start) {
			int status = add_word(
				phrase, (candor_str){ text.data + start, i - start }, err);

			if (status)
				return status;
		}
	}
	return phrase->count ? CANDOR_OK : err_set(err, CANDOR_ESYNTAX, "phrase is empty");
}

/* Among equals the longest: "our" is in fewer words than "in". */
static unsigned most_telling_word(const struct phrase *phrase)
{
	size_t most = 0;
	unsigned best = 0;

	for (unsigned i = 0; i < phrase->count && phrase->count > 1; i++) {
		size_t size = phrase->words[i].size;
		size_t value = literal_information(phrase->words[i]);

		if (value > most || (value == most && size > phrase->words[best].size)) {
			most = value;
			best = i;
		}
	}
	return best;
}

int phrase_parse(struct phrase *out, candor_str source, struct arena *arena, candor_err *err)
{
	struct text text = { 0 };
	candor_str first, last, copy = { NULL, 0 };
	int status = text_append(&text, source);

	*out = (struct phrase){ 0 };
	if (status == CANDOR_OK) {
		copy.size = text.size;
		copy.data = arena_copy(arena, text.data, text.size);
	}
	text_free(&text);
	if (!copy.data)
		return err_memory(err);
	status = split_words(out, copy, err);
	if (status)
		return status;
	out->anchor = most_telling_word(out);
	first = out->words[0];
	last = out->words[out->count - 1];
	out->bounded_left = text_is_word(text_at(first.data, first.size, 0));
	out->bounded_right = text_is_word(text_before(last.data, last.size, last.size));
	return CANDOR_OK;
}

static int ends_with(candor_str text, size_t end, candor_str word)
{
	return end >= word.size && text.data[end - 1] == word.data[word.size - 1] &&
	       memcmp(text.data + end - word.size, word.data, word.size) == 0;
}

static int starts_with(candor_str text, size_t start, candor_str word)
{
	return text.size - start >= word.size && text.data[start] == *word.data &&
	       memcmp(text.data + start, word.data, word.size) == 0;
}

/* Walks left from the anchor; returns 0 when a word or the space before it is missing. */
static int verify_left(const struct phrase *phrase, candor_str text, size_t *start)
{
	for (unsigned i = phrase->anchor; i-- > 0;) {
		size_t end = *start;

		while (end > 0 && is_space(text.data[end - 1]))
			end--;
		if (end == *start || !ends_with(text, end, phrase->words[i]))
			return 0;
		*start = end - phrase->words[i].size;
	}
	return 1;
}

static int verify_right(const struct phrase *phrase, candor_str text, size_t *end)
{
	for (unsigned i = phrase->anchor + 1; i < phrase->count; i++) {
		size_t start = *end;

		while (start < text.size && is_space(text.data[start]))
			start++;
		if (start == *end || !starts_with(text, start, phrase->words[i]))
			return 0;
		*end = start + phrase->words[i].size;
	}
	return 1;
}

int phrase_verify(const struct phrase *phrase, candor_str text, size_t *start, size_t *end)
{
	if (phrase->count > 1 &&
	    (!verify_left(phrase, text, start) || !verify_right(phrase, text, end)))
		return 0;
	return phrase_bounded(phrase, text, *start, *end);
}

int phrase_bounded(const struct phrase *phrase, candor_str text, size_t start, size_t end)
{
	if (phrase->bounded_left && text_is_word(text_before(text.data, text.size, start)))
		return 0;
	return !phrase->bounded_right || !text_is_word(text_at(text.data, text.size, end));
}

int phrase_to_pattern(const struct phrase *phrase, candor_buffer *out)
{
	for (unsigned i = 0; i < phrase->count; i++) {
		candor_str word = phrase->words[i];

		if (i)
			candor_buffer_append(out, "[ \\t\\n\\r]+", 10);
		for (size_t k = 0; k < word.size; k++) {
			unsigned char c = (unsigned char)word.data[k];

			/* Escaping every ASCII symbol is always allowed. */
			if (c < 0x80 && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') &&
			    c != '_' && c != 0x7f && c >= 0x20)
				candor_buffer_append(out, "\\", 1);
			candor_buffer_append(out, &word.data[k], 1);
		}
	}
	return out->failed ? CANDOR_ENOMEM : CANDOR_OK;
}
