/*
 * plant COUNT SEED TRUTH: prints COUNT invented posts in Chinese and English as JSON Lines, the
 * same for the same seed, and writes to the file TRUTH what was planted among them, "id name" a
 * line:
 *
 *   script-1 to script-20    paid scripts, each of 6 to 40 authors within some days, who change
 *                            words, leave clauses out, exchange them, add emoji, and name one
 * of three products and their own price poem-*, share-*, entry-* what many authors post as well
 * and nobody pays for: verses, texts of programs, entries of giveaways
 *
 * All others are sentences of a small grammar over many words, half of them made up.
 */
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SCRIPTS = 20, DECOYS = 18, AUTHORS = 50000, DAYS = 300, TEXT = 4096 };

static uint64_t state;
static FILE *truth;
static unsigned long next_id = 1;

/* xorshift64*: Vigna 2016, "An experimental exploration of Marsaglia's xorshift generators". */
static uint32_t pick(uint32_t count)
{
	state ^= state >> 12;
	state ^= state << 25;
	state ^= state >> 27;
	return (uint32_t)((state * UINT64_C(2685821657736338717)) >> 32) % count;
}

/* 1 in `percent` of 100 cases. */
static int chance(uint32_t percent)
{
	return pick(100) < percent;
}

#define PICK(list) (list)[pick(sizeof(list) / sizeof(*(list)))]

/* ---- Text ---- */

struct text {
	char data[TEXT];
	size_t size;
};

static void put(struct text *text, const char *more, size_t size)
{
	if (size < sizeof(text->data) - text->size) {
		memcpy(text->data + text->size, more, size);
		text->size += size;
	}
	text->data[text->size] = '\0';
}

static void put_word(struct text *text, const char *word)
{
	put(text, word, strlen(word));
}

static void put_number(struct text *text, uint32_t number)
{
	char digits[16];

	snprintf(digits, sizeof(digits), "%" PRIu32, number);
	put_word(text, digits);
}

/* ---- Posts about anything ---- */

static const char *const zh_when[] = { "今天", "昨晚", "早上", "刚才",   "周末", "下午", "中午",
				       "前天", "半夜", "上周", "放假",   "雨天", "冬天", "最近",
				       "傍晚", "夏天", "开学", "上个月", "凌晨", "七点" };
static const char *const zh_where[] = { "地铁上", "宿舍", "公司",   "河边",   "老家",   "食堂",
					"图书馆", "操场", "楼下",   "菜市场", "机场",   "医院",
					"阳台",   "山上", "巷子里", "火车站", "电影院", "海边",
					"教室",   "厨房", "院子里", "桥头" };
static const char *const zh_who[] = { "我",     "我妈", "同桌", "邻居", "老板", "室友",
				      "弟弟",   "外婆", "司机", "老师", "小猫", "他们",
				      "快递员", "同事", "表姐", "狗子", "保安", "奶奶",
				      "队长",   "房东", "医生", "店员" };
static const char *const zh_do[] = { "看见", "弄丢", "捡到", "忘了", "画了", "梦见",
				     "修好", "吃掉", "带来", "借走", "想起", "听说",
				     "等着", "拍到", "搬走", "找到", "写完", "踩到",
				     "收拾", "错过", "喂了", "讨厌", "数着", "送来" };
static const char *const zh_how[] = {
	"旧的", "奇怪的", "一大堆", "很小的",   "蓝色",   "没人要的", "湿漉漉的",
	"两个", "去年的", "会响的", "发霉的",   "热乎的", "坏掉的",   "透明",
	"半截", "谁的",   "隔壁的", "最后一只", "新鲜",   "破了洞的"
};
static const char *const zh_what[] = { "雨伞", "钥匙", "蛋糕", "单车", "作业",   "收音机",
				       "照片", "袜子", "西瓜", "石头", "杯子",   "车票",
				       "围巾", "鱼缸", "吉他", "台灯", "羽毛球", "地图",
				       "闹钟", "饺子", "树叶", "信封", "风筝",   "门牌",
				       "眼镜", "相册", "饼干", "电池" };
static const char *const zh_then[] = {
	"真是服了",   "笑死", "有点难过", "就这样吧", "好困", "不想动",  "谁懂", "算了",
	"太开心了",   "离谱", "好想回家", "心情复杂", "救命", "想哭",    "无语", "又要迟到",
	"天黑得好早", "饿了", "继续发呆", "下雨了",   "晚安", "明天再说"
};
static const char *const zh_syllables[] = {
	"青", "柯", "洛", "安", "禾", "辰", "屿", "南", "棠", "舟", "砚", "墨",
	"溪", "岚", "笙", "岩", "芷", "霖", "彦", "朔", "昀", "芸", "晚", "鹿",
	"白", "苏", "叶", "沐", "言", "川", "槐", "野", "桐", "雁", "尧", "黎",
	"云", "浦", "江", "竹", "茶", "石", "月", "临", "渡", "春", "麦", "秋",
	"池", "林", "镜", "北", "星", "远", "城", "堂", "弦", "羽", "珂", "诺",
};
static const char *const en_when[] = { "today",        "last night",  "on monday",
				       "this morning", "after lunch", "at noon",
				       "yesterday",    "before dawn", "in october",
				       "just now",     "at 3 am",     "over the weekend" };
static const char *const en_who[] = {
	"i",           "my sister",  "our teacher",  "the neighbour", "nobody",
	"my dad",      "a stranger", "the plumber",  "her cousin",    "the cat",
	"everyone",    "my boss",    "some tourist", "the driver",    "we",
	"an old lady", "his dog",    "the barista",  "my flatmate",   "they"
};
static const char *const en_do[] = { "found",    "lost",    "painted", "forgot", "dropped",
				     "borrowed", "sold",    "fixed",   "hid",    "counted",
				     "carried",  "noticed", "washed",  "burned", "missed",
				     "sketched", "buried",  "weighed", "chased", "returned",
				     "kicked" };
static const char *const en_how[] = { "crooked", "tiny",   "blue",  "frozen",   "noisy",
				      "ancient", "second", "damp",  "borrowed", "striped",
				      "silent",  "rusty",  "spare", "ugly",     "folded",
				      "heavy",   "warm",   "wrong", "purple",   "wooden",
				      "last" };
static const char *const en_what[] = {
	"umbrella", "ladder", "postcard", "bicycle", "teapot", "violin",  "blanket",  "lantern",
	"ticket",   "melon",  "kite",     "radio",   "candle", "bucket",  "notebook", "carpet",
	"mirror",   "hammer", "sandwich", "whistle", "scarf",  "keyring", "window",   "pebble"
};
static const char *const en_where[] = { "by the river",      "near %x",       "in the attic",
					"behind the school", "at %x station", "under the bed",
					"on platform %n",    "outside %x",    "in the garden",
					"at the library",    "on the ferry",  "next to %x hall",
					"in room %n",        "at the bakery", "along %x road",
					"in the cellar" };
static const char *const en_then[] = { "no idea why", "typical",     "so tired",
				       "what a day",  "i give up",   "send help",
				       "love it",     "oh well",     "still raining",
				       "good night",  "send snacks", "never again",
				       "whatever",    "it snowed",   "back to bed" };
static const char *const en_syllables[] = { "ba",  "ren", "lo",  "mi",  "kar", "tes",
					    "vo",  "du",  "li",  "son", "ga",  "pel",
					    "or",  "nis", "fu",  "ha",  "we",  "jo",
					    "cra", "tin", "bel", "ya",  "qui", "ster" };

static void put_name(struct text *text, int chinese)
{
	for (uint32_t count = 2 + pick(2); count--;)
		put_word(text, chinese ? PICK(zh_syllables) : PICK(en_syllables));
}

/* %x: a name, %n: a number. */
static void put_filled(struct text *text, const char *from, int chinese)
{
	for (; *from; from++) {
		if (*from != '%') {
			put(text, from, 1);
			continue;
		}
		from++;
		if (*from == 'n')
			put_number(text, 2 + pick(90));
		else
			put_name(text, chinese);
	}
}

static void put_zh_sentence(struct text *text)
{
	if (chance(60))
		put_word(text, PICK(zh_when));
	if (chance(30))
		put_name(text, 1);
	else
		put_word(text, PICK(zh_who));
	if (chance(50)) {
		put_word(text, "在");
		put_word(text, PICK(zh_where));
	}
	put_word(text, PICK(zh_do));
	if (chance(70))
		put_word(text, PICK(zh_how));
	if (chance(40))
		put_name(text, 1);
	put_word(text, PICK(zh_what));
	put_word(text, chance(50) ? "，" : "。");
	if (chance(40)) {
		put_word(text, PICK(zh_then));
		put_word(text, chance(50) ? "。" : "！");
	}
}

static void put_en_sentence(struct text *text)
{
	put_word(text, chance(30) ? "" : PICK(en_when));
	put_word(text, " ");
	if (chance(40))
		put_name(text, 0);
	else
		put_word(text, PICK(en_who));
	put_word(text, " ");
	put_word(text, PICK(en_do));
	put_word(text, chance(50) ? " a " : " the ");
	if (chance(60)) {
		put_word(text, PICK(en_how));
		put_word(text, " ");
	}
	if (chance(40)) {
		put_name(text, 0);
		put_word(text, " ");
	}
	put_word(text, PICK(en_what));
	put_word(text, " ");
	if (chance(70))
		put_filled(text, PICK(en_where), 0);
	put_word(text, chance(50) ? ", " : ". ");
	if (chance(40)) {
		put_word(text, PICK(en_then));
		put_word(text, ". ");
	}
}

/* ---- Scripts ---- */

/* Clauses of an advertisement, in this order. {a|b|c}: ways to say it, chosen by each author;
 * %1, %2: words the whole script shares, %p: the product, %n: a number of the author's own. */
static const char *const zh_clauses[][4] = {
	{ "{姐妹们|宝子们|大家}听我说，%1的人{一定|千万}别错过",
	  "{最近|这阵子}被%1折磨得{不行|够呛}，还好遇到了%p",
	  "{终于|总算}等到%p了，%1星人{有救了|得救了}",
	  "{不允许|不许}还有人不知道%p，%1真的{可以|能}用它" },
	{ "%p{质地|触感}像云朵一样，{一抹|轻轻一推}就化开",
	  "里面加了%2，{温和|柔和}不刺激，孕妈也{能用|可以用}",
	  "{主打|核心}成分是%2，浓度给得{很足|特别足}",
	  "包装{小小一只|很小巧}，放包里{一点|完全}不占地方" },
	{ "我{连着|坚持}用了%n天，{肉眼可见|明显}地变好了",
	  "{第二天|隔天}起来整个人都在发光，{同事|闺蜜}都来问我",
	  "用完一瓶{马上|立刻}回购，{空瓶|见底}速度惊人",
	  "{敷|用}了三次就看到效果，{黄气|暗沉}都不见了" },
	{ "比起大牌{性价比|划算程度}高太多，学生党也{不心疼|买得起}",
	  "现在{下单|入手}只要%n元，还送{小样|旅行装}",
	  "直播间{今晚|今天}有活动，{买一送一|第二件半价}",
	  "报我的名字{立减|便宜}%n，{手慢无|先到先得}" },
	{ "链接放在评论区了，{冲就完事|快冲}", "{点击|戳}主页橱窗同款，{闭眼入|放心买}不踩雷",
	  "想要的{扣1|留言}，我把{链接|地址}发给你", "{赶紧|抓紧}囤起来，{错过|过了}等一年" },
};
static const char *const zh_first[] = { "熬夜脸垮", "换季泛红", "毛孔粗大", "头皮出油",
					"掉头发",   "腰酸背痛", "睡不好",   "黑眼圈",
					"嘴唇起皮", "小肚腩",   "敏感肌",   "牙黄" };
static const char *const zh_second[] = { "玻色因",   "烟酰胺",     "神经酰胺", "积雪草",
					 "益生菌",   "胶原蛋白肽", "南非醉茄", "二裂酵母",
					 "燕麦仁油", "酵素",       "依克多因", "薄荷叶" };
static const char *const en_clauses[][4] = {
	{ "{okay|alright} if you struggle with %1 you {need|have} to hear this",
	  "%1 {used to|would} ruin my {mornings|days} until i tried the %p",
	  "{finally|at last} found something that {helps|works} for %1",
	  "i {can't|cannot} believe nobody told me about the %p for %1" },
	{ "it is made with %2 and feels {super|so} light on the go",
	  "the %p has %2 inside and {no|zero} nasty additives at all",
	  "packed with %2 and it {melts|blends} right in within seconds",
	  "the {formula|recipe} is all about %2 and you can {tell|notice} instantly" },
	{ "after %n days my {friends|coworkers} keep asking what i changed",
	  "i {noticed|saw} a difference after the very first week {honestly|no joke}",
	  "{went|ran} through a whole pack and already {ordered|bought} another one",
	  "my {routine|evening} is not complete without it {anymore|these days}" },
	{ "right now it is only %n dollars with a {free|bonus} travel size",
	  "use my code GLOW%n for {twenty|fifteen} percent off your {first|next} order",
	  "they are doing a {huge|massive} sale this week so {hurry|be quick}",
	  "it is {way|much} cheaper than the fancy brands and {honestly|frankly} better" },
	{ "link in my bio {go|run} get yours before it {sells out|is gone}",
	  "{tap|click} the link and thank me {later|tomorrow}",
	  "{comment|type} GLOW and i will send you the {link|details}",
	  "{stock up|grab one} now you will not {regret|be sorry about} it" },
};
static const char *const en_first[] = { "dry winter skin", "restless sleep", "puffy eyes",
					"frizzy hair",     "back pain",      "bloating",
					"chapped lips",    "oily roots",     "low energy",
					"dull teeth",      "brittle nails",  "sore feet" };
static const char *const en_second[] = {
	"oat peptides",  "marine collagen", "magnesium flakes", "green clay",
	"rosehip oil",   "aloe ferment",    "birch water",      "zinc complex",
	"calendula wax", "barley enzymes",  "sea kelp",         "licorice root"
};
static const char *const emoji[] = { "✨", "🔥", "😍", "💕", "🙌", "‼️", "🌟", "👏" };

enum { CLAUSES = 5 };

struct script {
	int chinese;
	const char *clauses[CLAUSES];
	const char *first, *second;
	struct text products[3];
	char tag[64];
};

/* One of "a|b|c}", the first more often; returns what is behind the brace. */
static const char *put_choice(struct text *text, const char *from)
{
	const char *end = strchr(from, '}'), *bar;
	uint32_t skip = chance(75) ? 0 : 1 + pick(2);

	while (skip-- && (bar = memchr(from, '|', (size_t)(end - from))))
		from = bar + 1;
	bar = memchr(from, '|', (size_t)(end - from));
	put(text, from, (size_t)((bar ? bar : end) - from));
	return end + 1;
}

static void put_clause(struct text *text, const struct script *script, const char *from)
{
	const struct text *product = &script->products[pick(3)];

	while (*from) {
		if (*from == '{') {
			from = put_choice(text, from + 1);
			continue;
		}
		if (*from != '%') {
			put(text, from++, 1);
			continue;
		}
		if (from[1] == '1')
			put_word(text, script->first);
		else if (from[1] == '2')
			put_word(text, script->second);
		else if (from[1] == 'p')
			put(text, product->data, product->size);
		else
			put_number(text, 5 + pick(300));
		from += 2;
	}
}

static void put_script(struct text *text, const struct script *script)
{
	static const char *const zh_ends[] = { "，", "。", "！", "～", "!!", " " };
	static const char *const en_ends[] = { ". ", "! ", ", ", "!! ", " - " };
	const char *order[CLAUSES];

	memcpy(order, script->clauses, sizeof(order));
	if (chance(12)) {
		uint32_t at = pick(CLAUSES - 1);
		const char *swap = order[at];

		order[at] = order[at + 1];
		order[at + 1] = swap;
	}
	for (unsigned i = 0; i < CLAUSES; i++) {
		if (chance(7))
			continue;
		put_clause(text, script, order[i]);
		put_word(text, script->chinese ? PICK(zh_ends) : PICK(en_ends));
		if (chance(30))
			put_word(text, PICK(emoji));
	}
	if (chance(60))
		put_word(text, script->tag);
	if (chance(15))
		put_word(text, " https://s.example/a1b2");
}

static void invent_script(struct script *script, unsigned number)
{
	struct text name = { .size = 0 };

	*script = (struct script){ .chinese = number % 2 };
	for (unsigned i = 0; i < CLAUSES; i++)
		script->clauses[i] =
			script->chinese ? PICK(zh_clauses[i]) : PICK(en_clauses[i]);
	script->first = script->chinese ? PICK(zh_first) : PICK(en_first);
	script->second = script->chinese ? PICK(zh_second) : PICK(en_second);
	put_name(&name, script->chinese);
	for (unsigned i = 0; i < 3; i++) {
		static const char *const zh_kinds[] = { "精华", "面膜", "洗发水" };
		static const char *const en_kinds[] = { " serum", " balm", " gummies" };

		put(&script->products[i], name.data, name.size);
		put_word(&script->products[i], script->chinese ? zh_kinds[i] : en_kinds[i]);
	}
	snprintf(script->tag, sizeof(script->tag), script->chinese ? " #%s#" : " #%s",
		 name.data);
}

/* ---- What nobody pays for ---- */

static const char *const shares[] = {
	"我在看《%x》，第%n集真好看，快来一起看吧（分享自@%x视频）https://v.example/%n",
	"分享%x的单曲《%x》，已经循环了%n遍，快来听听 https://m.example/%n （来自@%x音乐）",
	"我刚刚在%x跑步完成了%n公里，用时%n分钟，你也来试试吧 https://r.example/%n",
	"I just ran %n km with %x and burned %n calories, come and join me "
	"https://r.example/%n",
	"I'm listening to %x by %x on %x, what about you? Find it here https://m.example/%n",
	"I just finished level %n in %x and got %n stars, can you beat me? "
	"https://g.example/%n",
};
static const char *const entries[] = {
	"转发微博并关注@%x ，抽%n位朋友每人送一份新年礼物，希望这次能够抽中我吧拜托拜托",
	"参与抽奖！希望好运降临，抽取%n位幸运粉丝送%x，拜托拜托一定要是我啊啊啊",
	"转发抽奖求中奖，攒了一年的人品都用在这里了，@%x 看看我吧，我真的很想要这个礼物",
	"Entering this giveaway by @%x, fingers crossed, I never win anything but today is the "
	"day %n",
	"I entered to win a %x bundle, tag a friend and retweet for a chance to win one of %n "
	"prizes",
	"Giveaway time! Follow @%x and tag 2 friends below to enter, %n winners will be picked "
	"on friday",
};

static void put_poem(struct text *text, int chinese)
{
	put_word(text, chinese ? "「" : "“");
	for (unsigned i = 0; i < 4; i++) {
		if (chinese) {
			put_name(text, 1);
			put_word(text, PICK(zh_where));
			put_word(text, "的");
			put_word(text, PICK(zh_what));
			put_word(text, i % 2 ? "。" : "，");
		} else {
			put_word(text, "the ");
			put_word(text, PICK(en_how));
			put_word(text, " ");
			put_word(text, PICK(en_what));
			put_word(text, " sings to the ");
			put_word(text, PICK(en_what));
			put_word(text, i % 2 ? ". " : ", ");
		}
	}
	put_word(text, chinese ? "」——" : "” — ");
	put_name(text, chinese);
}

/* ---- Printing ---- */

static void print_text(const struct text *text)
{
	for (size_t i = 0; i < text->size; i++) {
		if (text->data[i] == '"' || text->data[i] == '\\')
			putchar('\\');
		putchar(text->data[i]);
	}
}

static void print_post(const struct text *text, int chinese, uint32_t author, uint32_t day,
		       const char *planted)
{
	printf("{\"id\": \"p%lu\", \"platform\": \"%s\", \"author_id\": \"u%05" PRIu32
	       "\", \"lang\": \"%s\", ",
	       next_id, chinese ? "weibo" : "twitter", author, chinese ? "zh" : "en");
	/* Months of 30 days: all of these exist but the last two of February. */
	printf("\"posted_at\": \"2024-%02" PRIu32 "-%02" PRIu32 "T%02" PRIu32 ":00:00Z\", ",
	       3 + day / 30, 1 + day % 30, pick(24));
	fputs("\"text\": \"", stdout);
	print_text(text);
	puts("\"}");
	if (planted)
		fprintf(truth, "p%lu %s\n", next_id, planted);
	next_id++;
}

static void print_organic(void)
{
	struct text text = { .size = 0 };
	int chinese = chance(50);

	for (uint32_t count = 1 + pick(6); count--;) {
		if (chinese)
			put_zh_sentence(&text);
		else
			put_en_sentence(&text);
	}
	print_post(&text, chinese, pick(AUTHORS), pick(DAYS), NULL);
}

/* A group that is spread over the archive. */
struct group {
	char name[32];
	int chinese;
	struct script script; /* of scripts */
	const char *template; /* of share texts and entries */
	struct text fixed;    /* of poems */
	uint32_t left, author, step, day, window;
};

static void invent_group(struct group *group, unsigned number)
{
	unsigned kind = (number - SCRIPTS) % 3, which = (number - SCRIPTS) / 3;

	memset(group, 0, sizeof(*group));
	group->left = 6 + pick(35);
	/* Distinct authors: a walk with a step that has no divisor in common with AUTHORS. */
	group->author = pick(AUTHORS);
	group->step = 10 * (1 + pick(1000)) + 1;
	group->window = 1 + pick(10);
	group->day = pick(DAYS - 10);
	if (number < SCRIPTS) {
		snprintf(group->name, sizeof(group->name), "script-%u", number + 1);
		invent_script(&group->script, number);
		group->chinese = group->script.chinese;
		return;
	}
	group->left *= 3;
	snprintf(group->name, sizeof(group->name), "%s-%u",
		 kind == 0   ? "poem"
		 : kind == 1 ? "share"
			     : "entry",
		 which + 1);
	group->chinese = which < 3;
	group->template = kind == 1 ? shares[which] : entries[which];
	if (kind == 0) {
		group->template = NULL;
		put_poem(&group->fixed, group->chinese);
	}
}

static void print_member(struct group *group)
{
	struct text text = group->fixed;

	if (group->template)
		put_filled(&text, group->template, group->chinese);
	else if (!text.size)
		put_script(&text, &group->script);
	else if (chance(20))
		put_word(&text, PICK(emoji));
	print_post(&text, group->chinese, group->author, group->day + pick(group->window),
		   group->name);
	group->author = (group->author + group->step) % AUTHORS;
	group->left--;
}

static void print_all(unsigned long count)
{
	static struct group groups[SCRIPTS + DECOYS];
	unsigned long planted = 0;

	for (unsigned i = 0; i < SCRIPTS + DECOYS; i++) {
		invent_group(&groups[i], i);
		planted += groups[i].left;
	}
	for (unsigned long left = count; left > 0; left--) {
		uint32_t at = (uint32_t)(((uint64_t)pick(1u << 30) * left) >> 30);

		if (at >= planted) {
			print_organic();
			continue;
		}
		planted--;
		for (unsigned i = 0; i < SCRIPTS + DECOYS; i++) {
			if (at < groups[i].left) {
				print_member(&groups[i]);
				break;
			}
			at -= groups[i].left;
		}
	}
}

int main(int argc, char **argv)
{
	unsigned long count = argc == 4 ? strtoul(argv[1], NULL, 10) : 0;

	state = argc == 4 ? strtoull(argv[2], NULL, 10) : 0;
	if (count < 5000 || !state) {
		fprintf(stderr,
			"Usage: plant COUNT SEED TRUTH; COUNT from 5000, SEED above 0\n");
		return EXIT_FAILURE;
	}
	truth = fopen(argv[3], "w");
	if (!truth) {
		perror(argv[3]);
		return EXIT_FAILURE;
	}
	print_all(count);
	if (fclose(truth) || fflush(stdout) || ferror(stdout))
		return EXIT_FAILURE;
	return EXIT_SUCCESS;
}
