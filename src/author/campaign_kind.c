/* What a group that shares a text is taken for. */
#include <string.h>

#include "author/campaign_data.h"

/* In stripped spelling: no punctuation, one space between words. Buying and selling, whoever
 * speaks of it. */
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
	facts->commercial += had & SCRIPT_WORDED ? script->head.commercial : 0;
	facts->links += (had & STRIP_LINK) != 0;
	facts->tags += (had & STRIP_TAG) != 0;
	facts->handles += (had & STRIP_HANDLE) != 0;
	facts->promotes += (had & SCRIPT_PROMOTES) != 0;
	facts->products += (had & (SCRIPT_PRODUCT | STRIP_RANGE)) != 0;
	facts->quoted += (had & STRIP_QUOTED) != 0;
	facts->headlines += (had & STRIP_HEADLINE) != 0;
	facts->official += (size_t)FIND(script->strings[SCRIPT_AUTHOR_NAME], official_words);
	facts->trades += (size_t)FIND(text, trade_words);
	facts->giveaways += (had & SCRIPT_GIVEAWAY) != 0;
	facts->apps += (had & SCRIPT_APP) != 0;
	facts->press += (size_t)FIND(text, press_words);
}

/* 1 when at least half of the members have it. */
static int half(const struct kind_facts *facts, size_t with)
{
	return 2 * with >= facts->members;
}

/* Of the words alone: hashtags, handles and figures are on share texts, too. */
static double mean_commercial(const struct kind_facts *facts)
{
	return facts->members ? facts->commercial / (double)facts->members : 0;
}

/* What separates a paid script from what merely goes round: docs/campaigns.md. */
static int is_paid(const struct kind_facts *facts)
{
	int says = (mean_commercial(facts) >= 0.10) + (mean_commercial(facts) >= 0.35) +
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
	    (half(facts, facts->press) && mean_commercial(facts) < 0.35))
		return CANDOR_CAMPAIGN_PRESS;
	return is_paid(facts) ? CANDOR_CAMPAIGN_PAID : CANDOR_CAMPAIGN_QUOTATION;
}

const char *candor_campaign_kind_name(candor_campaign_kind kind)
{
	static const char *const names[] = { "campaign", "giveaway", "quotation", "app",
					     "press" };

	return (unsigned)kind < CANDOR_CAMPAIGN_KIND_COUNT ? names[kind] : NULL;
}
