#include "lexicon/commonness.h"

#include <stdint.h>
#include <string.h>

/* Sorted by their bytes, which fill a row of zeros. */
enum { ROW = 8 };

/* Frequent characters, in the order that published counts of Chinese agree on, not taken from
 * one of them: 4 marks the first third, 3 the second and 2 the last. */
static const char frequent_han[][ROW] = {
	"一4", "上4", "下3", "不4", "个4", "中4", "为4", "主2", "么3", "之3", "也4", "了4",
	"事3", "于3", "些2", "人4", "从2", "他4", "以4", "们4", "会4", "但2", "作3", "你4",
	"其2", "出4", "分2", "到4", "前2", "动2", "去3", "发3", "只2", "可4", "同2", "后3",
	"和4", "因2", "国4", "在4", "地4", "多3", "大4", "天2", "她2", "好2", "如3", "子3",
	"学3", "定2", "实2", "家3", "对4", "小2", "就4", "年3", "开2", "当2", "得3", "心2",
	"想2", "成3", "我4", "所3", "方3", "日2", "时4", "是4", "有4", "本2", "来4", "样2",
	"没2", "法3", "然3", "现2", "理2", "生4", "用3", "的4", "看2", "着3", "种3", "经3",
	"而3", "能3", "自3", "行3", "要4", "说4", "起2", "过3", "还2", "这4", "进2", "道3",
	"那3", "部2", "都3", "里3", "面2",
};

/* The same for English letters and marks. */
static const unsigned char frequent_ascii[0x80] = {
	[' '] = 4, ['e'] = 4, ['t'] = 4, ['a'] = 4, ['o'] = 4, ['i'] = 4, ['n'] = 4,
	['s'] = 4, ['r'] = 4, ['h'] = 3, ['l'] = 3, ['d'] = 3, ['c'] = 3, ['u'] = 3,
	['m'] = 3, ['f'] = 3, ['p'] = 3, ['g'] = 2, ['w'] = 2, ['y'] = 2, ['b'] = 2,
	['v'] = 2, [','] = 2, ['.'] = 2, ['k'] = 2,
};

/* Words that their characters make look rarer than they are. */
static const char common_words[][ROW] = {
	"about", "after",  "all",     "also", "an",      "and",   "are",  "as",      "at",
	"be",    "before", "both",    "but",  "by",      "can",   "day",  "did",     "do",
	"every", "for",    "from",    "get",  "go",      "got",   "had",  "has",     "have",
	"he",    "her",    "here",    "his",  "how",     "if",    "in",   "into",    "is",
	"it",    "its",    "just",    "like", "may",     "me",    "more", "morning", "my",
	"new",   "night",  "no",      "not",  "nothing", "now",   "of",   "off",     "on",
	"one",   "only",   "or",      "our",  "out",     "over",  "see",  "so",      "some",
	"still", "than",   "that",    "the",  "them",    "then",  "they", "thing",   "things",
	"think", "this",   "through", "time", "to",      "today", "too",  "two",     "up",
	"us",    "use",    "very",    "was",  "we",      "what",  "when", "who",     "will",
	"with",  "you",    "your",    "一定", "世界",    "之前",  "什么", "今天",    "今年",
	"作为",  "公司",   "分享",    "可以", "可能",    "咨询",  "喜欢", "图片",    "如果",
	"小时",  "已经",   "微博",    "怎么", "情感",    "感觉",  "我们", "手机",    "推荐",
	"摄影",  "收到",   "改善",    "无论", "明天",    "最后",  "朋友", "比较",    "没有",
	"活动",  "特别",   "现在",    "生活", "真的",    "知道",  "第一", "粉丝",    "老板",
	"自己",  "视频",   "觉得",    "评论", "转发",    "还是",  "链接", "问题",    "需要",
};

static size_t character_bytes(char lead)
{
	unsigned char c = (unsigned char)lead;

	return c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
}

/* A row as a number that sorts as its bytes do; compilers make it one load. */
static uint64_t number_of(const char *row)
{
	const unsigned char *p = (const unsigned char *)row;

	return (uint64_t)p[0] << 56 | (uint64_t)p[1] << 48 | (uint64_t)p[2] << 40 |
	       (uint64_t)p[3] << 32 | (uint64_t)p[4] << 24 | (uint64_t)p[5] << 16 |
	       (uint64_t)p[6] << 8 | (uint64_t)p[7];
}

/* The row that is `key` in the bytes of `mask`; NULL: none. */
static const char *find_row(const char (*rows)[ROW], size_t count, uint64_t key, uint64_t mask)
{
	/* Halves of what is left, without branches that cannot be foretold. */
	while (count > 1) {
		size_t half = count / 2;

		rows += (number_of(rows[half]) & mask) <= key ? half : 0;
		count -= half;
	}
	return (number_of(*rows) & mask) == key ? *rows : NULL;
}

#define FIND_ROW(rows, key, mask) find_row(rows, sizeof(rows) / sizeof(*(rows)), key, mask)

static unsigned han_commonness(const char *p)
{
	const char key[ROW] = { p[0], p[1], p[2] };
	const char *row = FIND_ROW(frequent_han, number_of(key), UINT64_C(0xFFFFFF) << 40);

	return row ? (unsigned)(row[3] - '0') : 0;
}

unsigned character_commonness(const char *p)
{
	switch (character_bytes(*p)) {
	case 1:
		return frequent_ascii[(unsigned char)*p];
	case 3:
		return han_commonness(p);
	default:
		return 0;
	}
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
	char key[ROW] = { 0 };

	word = trimmed(word);
	if (!word.size || word.size >= ROW)
		return 0;
	memcpy(key, word.data, word.size);
	return FIND_ROW(common_words, number_of(key), UINT64_MAX) != NULL;
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
	if (characters > 2 && (unsigned char)literal.data[0] >= 0x80)
		sum += characters - 2;
	if (is_common_word(literal))
		return sum < 4 ? 2 : sum / 2;
	return sum;
}
