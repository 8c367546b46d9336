/* What a group that shares a text is taken for. */
#include <string.h>

#include "author/campaign_data.h"

/* In stripped spelling: no punctuation, one space between words. */
static const char *const giveaway_words[] = {
	"转发抽奖",     "抽奖",          "抽取",      "抽个",          "抽一",     "抽位",
	"转发并关注",   "关注并转发",    "转评赞",    "enter to win",  "giveaway", "to enter",
	"tag a friend", "tag 0 friends", "i entered", "chance to win",
};
static const char *const app_words[] = {
	"我在看",        "我在听",           "我正在",           "我刚刚",
	"我刚在",        "我发表了",         "我发布了",         "我参与了",
	"我投给了",      "我分享了",         "分享自",           "分享来自",
	"来自分享",      "分享图片",         "分享视频",         "我上传了",
	"打卡第",        "我已经",           "i just ran",       "i just finished",
	"i just earned", "i just published", "i m listening to", "im listening to",
	"i m watching",  "im watching",      "i just reached",   "i just completed",
	"check out my",  "shared via",       "sent from my",     "i checked in at",
	"im at",
};
static const char *const press_words[] = {
	"记者",         "讯",
	"据报道",       "新华社",
	"通讯员",       "新闻",
	"日报",         "发布会",
	"通报",         "公告",
	"reuters",      "associated press",
	"spokesperson", "press release",
};
static const char *const official_words[] = {
	"日报", "晚报", "早报", "晨报", "新闻", "电视台", "广播", "发布", "官方",     "官微",
	"公安", "警方", "政府", "融媒", "在线", "时报",   "周刊", "News", "Official", "Times",
};

#define FIND(value, words) find_any(value, words, sizeof(words) / sizeof(*(words)))

static int has_word(candor_str text, const char *word)
{
	size_t size = strlen(word);
	const char *at = text.data, *end = text.data + text.size;

	while (at && (size_t)(end - at) >= size) {
		at = memchr(at, word[0], (size_t)(end - at) - size + 1);
		if (at && !memcmp(at, word, size))
			return 1;
		at = at ? at + 1 : NULL;
	}
	return 0;
}

static int find_any(candor_str text, const char *const *words, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (has_word(text, words[i]))
			return 1;
	return 0;
}

void kind_note(struct kind_facts *facts, const struct script *script)
{
	candor_str text = script->strings[SCRIPT_TEXT];
	uint32_t had = script->head.had;

	facts->members++;
	facts->links += (had & STRIP_LINK) != 0;
	facts->tags += (had & STRIP_TAG) != 0;
	facts->handles += (had & STRIP_HANDLE) != 0;
	facts->promotes += (had & SCRIPT_PROMOTES) != 0;
	facts->products += (had & (SCRIPT_PRODUCT | STRIP_RANGE)) != 0;
	facts->quoted += (had & STRIP_QUOTED) != 0;
	facts->headlines += (had & STRIP_HEADLINE) != 0;
	facts->official += (size_t)FIND(script->strings[SCRIPT_AUTHOR_NAME], official_words);
	facts->giveaways += (size_t)FIND(text, giveaway_words);
	facts->apps += (size_t)FIND(text, app_words);
	facts->press += (size_t)FIND(text, press_words);
}

candor_campaign_kind kind_decide(const struct kind_facts *facts)
{
	size_t all = facts->members;

	if (facts->is_template || 2 * facts->apps > all)
		return CANDOR_CAMPAIGN_APP;
	if (2 * facts->giveaways > all)
		return CANDOR_CAMPAIGN_GIVEAWAY;
	if (2 * facts->press > all || 2 * facts->official > all)
		return CANDOR_CAMPAIGN_PRESS;
	if (facts->commercial >= 0.35)
		return CANDOR_CAMPAIGN_PAID;
	return CANDOR_CAMPAIGN_QUOTATION;
}

const char *candor_campaign_kind_name(candor_campaign_kind kind)
{
	static const char *const names[] = { "campaign", "giveaway", "quotation", "app",
					     "press" };

	return (unsigned)kind < CANDOR_CAMPAIGN_KIND_COUNT ? names[kind] : NULL;
}
