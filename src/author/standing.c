#include "author/standing.h"

#include <string.h>
#include <strings.h>

#include "author/model.h"

/* Words that name an account as a brand's own. */
static const char *const official_words[] = { "官方",     "旗舰店", "官微", "专卖店",
					      "official", "store",  "hq" };

static int is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Latin words are whole words: "restored" is no store. */
static int is_word_at(candor_str text, size_t at, const char *word)
{
	size_t size = strlen(word);

	if (text.size - at < size || strncasecmp(text.data + at, word, size))
		return 0;
	if (!is_letter(word[0]))
		return 1;
	return !(at && is_letter(text.data[at - 1])) &&
	       !(at + size < text.size && is_letter(text.data[at + size]));
}

static int has_official_word(candor_str name)
{
	for (size_t i = 0; i < sizeof(official_words) / sizeof(*official_words); i++)
		for (size_t at = 0; at < name.size; at++)
			if (is_word_at(name, at, official_words[i]))
				return 1;
	return 0;
}

static double share_of(const struct history *history, uint64_t categories)
{
	double with = 0, all = 0;

	for (size_t i = 0; i < history->count; i++) {
		all += history->weights[i];
		if (history->posts[i].said & categories)
			with += history->weights[i];
	}
	return all > 0 ? with / all : 0;
}

double standing_points(const candor_author *card, int verified, const struct history *history,
		       const struct meaning *meaning)
{
	double points = 0;

	if (has_official_word(card->name) || has_official_word(card->id))
		points += MODEL_OFFICIAL_NAME_POINTS +
			  (verified ? MODEL_OFFICIAL_VERIFIED_POINTS : 0);
	if (share_of(history, meaning->own) >= MODEL_OFFICIAL_VOICE)
		points += MODEL_OFFICIAL_VOICE_POINTS;
	if (share_of(history, meaning->drawback) >= MODEL_OFFICIAL_CRITICISM)
		points -= MODEL_OFFICIAL_PRIVATE_POINTS;
	if (share_of(history, meaning->opinion) >= MODEL_OFFICIAL_EXPERIENCE)
		points -= MODEL_OFFICIAL_PRIVATE_POINTS;
	return points;
}

candor_class standing_class(const candor_author *card)
{
	if (card->evidence < MODEL_STANDING_POSTS)
		return CANDOR_CLASS_UNKNOWN;
	if (card->commercial_share.low > MODEL_STANDING_SHARE)
		return CANDOR_CLASS_PLACEMENT;
	if (card->position.low > 0 && card->commercial_share.high < MODEL_STANDING_SHARE)
		return CANDOR_CLASS_CONSUMER;
	return CANDOR_CLASS_UNKNOWN;
}
