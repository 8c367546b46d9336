#include "base/answer.h"

#include <string.h>
#include <strings.h>

#include "base/lenient.h"

int answer_read(candor_str text)
{
	static const struct {
		const char *word;
		int answer;
	} words[] = {
		{ "true", 1 }, { "yes", 1 },  { "y", 1 },    { "t", 1 },     { "1", 1 },
		{ "1.0", 1 },  { "是", 1 },   { "有", 1 },   { "false", 0 }, { "no", 0 },
		{ "n", 0 },    { "f", 0 },    { "0", 0 },    { "0.0", 0 },   { "-1", 0 },
		{ "-", 0 },    { "none", 0 }, { "null", 0 }, { "nan", 0 },   { "n/a", 0 },
		{ "[]", 0 },   { "{}", 0 },   { "否", 0 },   { "无", 0 },
	};
	char plain[LENIENT_BYTES];
	candor_str word = lenient(plain, text);

	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (word.size == strlen(words[i].word) &&
		    !strncasecmp(word.data, words[i].word, word.size))
			return words[i].answer;
	return word.size || text.size > LENIENT_BYTES ? -1 : 0;
}
