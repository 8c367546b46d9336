#include "lexicon/commonness.h"

#include <string.h>

#include "lexicon/stanza.h"

/* Most frequent first. Ranks after Jun Da, Modern Chinese Character Frequency List (2004), and
 * common letter counts. */
static const char frequent_han[] = "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会"
				   "可也你对生能而子那得于着下自之年过发后作里用道"
				   "行所然家种事成方多经么去法学如都同现当没动面起看定天分还进"
				   "好小部其些主样理心她本前开但因只从想实日";
static const char frequent_ascii[] = " etaoinsrhldcumfpgwybv,.k";

/* Words that their characters make look rarer than they are. */
static const char *const common_words[] = {
	"自己", "什么", "今天", "明天", "朋友", "谢谢", "感谢", "最后", "作为", "生活",
	"情感", "链接", "视频", "图片", "小时", "第一", "推荐", "分享", "评论", "转发",
	"微博", "无论", "公司", "活动", "老板", "咨询", "改善", "收到", "喜欢", "觉得",
	"知道", "the ", " the", "and ", "for ", "with", "this", "that", "have", "was ",
	"you ", "your", "my ",  " my",  "it ",  "is ",
};

static size_t character_bytes(char lead)
{
	unsigned char c = (unsigned char)lead;

	return c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
}

unsigned character_commonness(const char *p)
{
	size_t n = character_bytes(*p);
	const char *list = n == 1 ? frequent_ascii : frequent_han;
	size_t size = n == 1 ? sizeof(frequent_ascii) - 1 : sizeof(frequent_han) - 1;

	for (size_t i = 0; n != 2 && n != 4 && i < size; i += n)
		if (memcmp(list + i, p, n) == 0)
			return (unsigned)(4 - 3 * i / size);
	return 0;
}

static int is_common_word(candor_str literal)
{
	for (size_t i = 0; i < sizeof(common_words) / sizeof(*common_words); i++)
		if (str_equal(literal, common_words[i]))
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
	size_t sum = 0;

	for (size_t i = 0; i < literal.size; i += character_bytes(literal.data[i]))
		sum += character_information(literal.data + i);
	return is_common_word(literal) ? sum / 2 : sum;
}
