/* What a group that shares a text is taken for. */
#include <string.h>

#include "author/campaign_data.h"

/* In stripped spelling: no punctuation, one space between words. */
static const char *const giveaway_words[] = {
	"转发抽奖", "抽奖",         "抽取",          "抽个",         "抽一位",
	"抽0位",    "抽0个",        "转发并关注",    "关注并转发",   "关注加转发",
	"转评赞",   "中奖",         "开奖",          "enter to win", "giveaway",
	"to enter", "tag a friend", "tag 0 friends", "i entered",    "chance to win",
};
/* Words of share texts, which programs write in the name of their users. */
static const char *const app_words[] = {
	"分享自",
	"分享来自",
	"来自分享",
	"分享图片",
	"分享视频",
	"客户端",
	"我刚更新",
	"勋章",
	"的红包",
	"红包飞",
	"领红包",
	"打榜",
	"超话",
	"会员特权",
	"微博会员",
	"微博问答",
	"围观仅0元",
	"来围观",
	"签到领",
	"打卡第",
	"我投给了",
	"献上了宝贵",
	"投出了",
	"粉丝认证号",
	"试试手气",
	"我在看",
	"我在听",
	"app store",
	"i just ran",
	"i just finished",
	"i just earned",
	"i just published",
	"i just reached",
	"i just completed",
	"i just unlocked",
	"im listening to",
	"i am listening to",
	"im watching",
	"im playing",
	"shared via",
	"sent from my",
	"im at",
	"i checked in at",
};
/* Either alone is what people say, too. */
static const char *const report_words[] = {
	"我刚刚",   "我刚",     "我正在", "我已",     "我更新了", "我收到了",  "我抽中",
	"我抽到",   "我抢到",   "我领",   "我参与了", "我参加了", "我获得了",  "获得了",
	"我成功",   "我加入了", "我注册", "我使用了", "我升级",   "我的微博",  "我测",
	"根据测试", "经过测试", "i just", "i took",   "i got",    "my result",
};
static const char *const invite_words[] = {
	"快来",           "你也来",       "也来",           "一起来",   "来试试",
	"快去",           "来测试",       "加入我们",       "大家快来", "一起玩",
	"一起签到",       "你的是",       "你呢",           "快戳",     "猛戳",
	"你的是多少",     "join me",      "what about you", "try it",   "take the quiz",
	"find out yours", "play with me",
};
/* Buying and selling, whoever speaks of it. */
static const char *const trade_words[] = {
	"链接在",      "要链接",        "发链接",     "链接发",      "放链接",      "下单",
	"入手",        "回购",          "囤货",       "包邮",        "橱窗",        "直播间",
	"折扣",        "优惠",          "买一送一",   "性价比",      "平替",        "同款",
	"旗舰店",      "种草",          "0元",        "0块",         "dollars",     "euros",
	"percent off", "discount",      "promo code", "my code",     "on sale",     "a sale",
	"huge sale",   "free shipping", "order",      "the link",    "brands",      "cheaper",
	"in stock",    "restock",       "checkout",   "add to cart", "worth every",
};
static const char *const press_words[] = {
	"本报讯",  "本报记者",         "记者从",       "记者",          "据报道",
	"新华社",  "通讯员",           "新闻发布会",   "通报",          "公告",
	"reuters", "associated press", "spokesperson", "press release",
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

static int begins_with(candor_str text, const char *word)
{
	size_t size = strlen(word);

	return text.size >= size && !memcmp(text.data, word, size);
}

static int find_any(candor_str text, const char *const *words, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (has_word(text, words[i]))
			return 1;
	return 0;
}

/* Does the text tell what its writer did in a program? */
static int is_report(candor_str text)
{
	return begins_with(text, "我在") || begins_with(text, "我为") ||
	       begins_with(text, "我是第") || FIND(text, report_words);
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
	facts->trades += (size_t)FIND(text, trade_words);
	facts->giveaways += (size_t)((had & SCRIPT_GIVEAWAY) || FIND(text, giveaway_words));
	facts->apps += (size_t)((had & SCRIPT_APP) || FIND(text, app_words) ||
				(is_report(text) && FIND(text, invite_words)));
	facts->press += (size_t)FIND(text, press_words);
}

/* 1 when at least half of the members have it. */
static int half(const struct kind_facts *facts, size_t with)
{
	return 2 * with >= facts->members;
}

/* What separates a paid script from what merely goes round: docs/campaigns.md. */
static int is_paid(const struct kind_facts *facts)
{
	int says = (facts->commercial >= 0.10) + (facts->commercial >= 0.35) +
		   half(facts, facts->promotes) + half(facts, facts->products) +
		   half(facts, facts->trades);
	int shows = half(facts, facts->links) +
		    (facts->shared_tags || half(facts, facts->handles)) + facts->is_concerted;
	int quoted = half(facts, facts->quoted);

	return says >= 2 + quoted || (says && says + shows >= 3 + quoted);
}

candor_campaign_kind kind_decide(const struct kind_facts *facts)
{
	if (facts->is_template || half(facts, facts->apps))
		return CANDOR_CAMPAIGN_APP;
	if (half(facts, facts->giveaways))
		return CANDOR_CAMPAIGN_GIVEAWAY;
	if (half(facts, facts->official) ||
	    (half(facts, facts->press) && facts->commercial < 0.35))
		return CANDOR_CAMPAIGN_PRESS;
	return is_paid(facts) ? CANDOR_CAMPAIGN_PAID : CANDOR_CAMPAIGN_QUOTATION;
}

const char *candor_campaign_kind_name(candor_campaign_kind kind)
{
	static const char *const names[] = { "campaign", "giveaway", "quotation", "app",
					     "press" };

	return (unsigned)kind < CANDOR_CAMPAIGN_KIND_COUNT ? names[kind] : NULL;
}
