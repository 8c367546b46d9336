#include "lexicon/commonness.h"

#include <string.h>

#include "lexicon/stanza.h"

/* Most frequent first, about in the order that published counts of Chinese and English agree
 * on; not taken from one of them. */
static const char frequent_han[] = "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会"
				   "可也你对生能而子那得于着下自之年过发后作里用道"
				   "行所然家种事成方多经么去法学如都同现当没动面起看定天分还进"
				   "好小部其些主样理心她本前开但因只从想实日";
static const char frequent_ascii[] = " etaoinsrhldcumfpgwybv,.k";

/* Words that their characters make look rarer than they are. */
enum { COMMON_WORD_BYTES = 8 };

static const char *const common_words[] = {
	"没有",   "我们",   "可以",    "还是",    "真的",  "现在",  "怎么",  "问题", "已经",
	"世界",   "粉丝",   "如果",    "感觉",    "可能",  "手机",  "摄影",  "一定", "需要",
	"特别",   "之前",   "比较",    "今年",    "自己",  "什么",  "今天",  "明天", "朋友",
	"最后",   "作为",   "生活",    "情感",    "链接",  "视频",  "图片",  "小时", "第一",
	"推荐",   "分享",   "评论",    "转发",    "微博",  "无论",  "公司",  "活动", "老板",
	"咨询",   "改善",   "收到",    "喜欢",    "觉得",  "知道",  "the",   "and",  "for",
	"was",    "you",    "not",     "out",     "all",   "our",   "new",   "day",  "had",
	"can",    "are",    "but",     "has",     "his",   "her",   "how",   "its",  "one",
	"two",    "get",    "got",     "now",     "see",   "did",   "may",   "who",  "off",
	"too",    "use",    "this",    "that",    "with",  "have",  "just",  "what", "when",
	"here",   "they",   "them",    "then",    "than",  "over",  "only",  "also", "very",
	"into",   "from",   "your",    "will",    "more",  "some",  "time",  "like", "every",
	"thing",  "things", "through", "today",   "night", "still", "think", "both", "after",
	"before", "about",  "nothing", "morning", "my",    "it",    "is",    "at",   "of",
	"to",     "in",     "on",      "us",      "we",    "so",    "an",    "or",   "if",
	"be",     "by",     "do",      "go",      "up",    "no",    "me",    "he",   "as",
};

static size_t character_bytes(char lead)
{
	unsigned char c = (unsigned char)lead;

	return c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
}

/* Where the character at `p` stands in a list of characters of `n` bytes; `size` when it does
 * not. */
static size_t place_in(const char *list, size_t size, const char *p, size_t n)
{
	size_t i = 0;

	while (i < size &&
	       !(list[i] == p[0] && list[i + n - 1] == p[n - 1] && memcmp(list + i, p, n) == 0))
		i += n;
	return i;
}

unsigned character_commonness(const char *p)
{
	size_t n = character_bytes(*p), at;

	if (n != 1 && n != 3)
		return 0;
	at = n == 1 ? place_in(frequent_ascii, sizeof(frequent_ascii) - 1, p, n) * 12
		    : place_in(frequent_han, sizeof(frequent_han) - 1, p, n);
	return at >= sizeof(frequent_han) - 1 ? 0
					      : (unsigned)(4 - at * 3 / sizeof(frequent_han));
}

static candor_str trimmed(candor_str word)
{
	while (word.size && word.data[word.size - 1] == ' ')
		word.size--;
	for (; word.size && *word.data == ' '; word.size--)
		word.data++;
	return word;
}

int is_common_word(candor_str word)
{
	word = trimmed(word);
	if (!word.size || word.size > COMMON_WORD_BYTES)
		return 0;
	for (size_t i = 0; i < sizeof(common_words) / sizeof(*common_words); i++)
		if (common_words[i][0] == word.data[0] && str_equal(word, common_words[i]))
			return 1;
	return 0;
}

/* A letter carries 1, a symbol like '$' 2, a Han character 1 to 3. */
static size_t character_information(const char *p)
{
	if ((unsigned char)*p < 0x80)
		return *p == '$' || *p == '%' ? 2 : *p != ' ';
	switch (character_commonness(p)) {
	case 0:
		return 3;
	case 1:
	case 2:
		return 2;
	default:
		return 1;
	}
}

size_t literal_information(candor_str literal)
{
	size_t sum = 0, characters = 0;

	for (size_t i = 0; i < literal.size; i += character_bytes(literal.data[i])) {
		sum += character_information(literal.data + i);
		characters++;
	}
	/* Common characters seldom stand in one particular order. */
	if ((unsigned char)literal.data[0] >= 0x80 && characters > 2)
		sum += characters - 2;
	if (is_common_word(literal))
		return sum < 4 ? 2 : sum / 2;
	return sum;
}
