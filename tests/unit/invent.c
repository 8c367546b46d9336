#include "invent.h"

#include <assert.h>
#include <string.h>

static const char *const english[] = {
	"The bridge was closed for the parade. ",
	"My neighbour repaints the fence every spring. ",
	"We had soup and watched the rain. ",
	"Nobody remembers who brought the chairs. ",
	"Holy grail! Obsessed. ",
	"An absolute must-have, a real game changer. ",
	"Run, don't walk! ",
	"Use my code MIA20 for 20% off. ",
	"Link in bio, hurry before it sells out! ",
	"Everything is in my Amazon storefront. ",
	"This video is sponsored by Acme. ",
	"Paid partnership with Lumen Lights. ",
	"#ad ",
	"The brand sent me this kettle for review. ",
	"Thank you @fernside for having me. ",
	"Not sponsored. ",
	"This is not an ad, I just like it. ",
	"I have been using it for three months. ",
	"I paid $64 at the shop in March. ",
	"The zipper broke after two weeks. ",
	"It broke me out along the jaw. ",
	"I measured 412 nits at noon. ",
	"Compared to my old pan it is lighter. ",
	"Would buy again, tbh. ",
	"My roommate hates the beep during night shifts. ",
	"Maybe it's just me, your mileage may vary. ",
	"Skip if you have narrow heels. ",
	"We are thrilled to introduce our new collection. ",
	"Please DM us your order number so our team can help. ",
	"Features a 5000 mAh battery and IP68 rating. ",
	"Engineered to deliver up to 30 hours. ",
	"Is this post sponsored? ",
	"She said “this post is sponsored” and laughed. ",
	"The site is not sponsored by anyone, they write. ",
	"As a dermatologist I look at the label first. ",
	"Lol, same here. ",
};

static const char *const chinese[] = {
	"桥边的路今天封了。",
	"邻居每年春天都刷一遍篱笆。",
	"下雨的时候在家煮汤。",
	"外婆寄了一箱橘子。",
	"绝绝子，yyds！",
	"姐妹们冲，闭眼入！",
	"国家级品质，连续三年销量第一。",
	"优惠码 LUMO20 只给你们。",
	"左下角小黄车见，领券下单。",
	"加薇❤：abc12345。",
	"本文含广告。",
	"本期视频由海豚笔记赞助。",
	"感谢品牌方寄来的新品。",
	"周三受邀试吃了新菜单。",
	"非广，自费购入。",
	"真的不是广告，我就是喜欢。",
	"用了三个月了。",
	"花了328买的。",
	"两周就闷痘了。",
	"底座有点晃，开关松动。",
	"实测92克，比标的轻。",
	"比之前用的那款干得快。",
	"用完这瓶不会再买。",
	"室友也蹭着用。",
	"我觉得颜色比图上浅，仅供参考。",
	"质地厚，不适合油皮。",
	"我司隆重推出全新上市新品，欢迎选购。",
	"有问题联系客服。",
	"搭载5000mAh电池，采用独家专利科技。",
	"长达12小时续航。",
	"这是广告吗？",
	"他说“本文含广告”，大家都笑了。",
	"我是皮肤科医生。",
	"哈哈哈哈笑死。",
};

static const char *const drawbacks[] = {
	"The zipper broke after two weeks. ",
	"The bottle leaked in my bag. ",
	"It stopped charging in June. ",
	"The lid squeaks and smells like plastic. ",
	"It broke me out along the jaw. ",
	"闷痘了，还搓泥。",
	"缺点是味道太冲。",
	"底座有点晃，开关松动。",
	"续航不行，发热严重。",
	"第二个月开始掉毛。",
};

#define COUNT(a) ((unsigned)(sizeof(a) / sizeof(*(a))))

void invent_post(struct dice *dice, unsigned most, char out[INVENTED_BYTES])
{
	const char *const *list = dice_below(dice, 2) ? english : chinese;
	unsigned listed = list == english ? COUNT(english) : COUNT(chinese);
	unsigned count = 1 + dice_below(dice, dice_below(dice, 8) ? 8 : most);
	size_t size = 0;

	for (unsigned i = 0; i < count; i++) {
		const char *sentence = list[dice_below(dice, listed)];
		size_t n = strlen(sentence);

		assert(size + n < INVENTED_BYTES);
		memcpy(out + size, sentence, n);
		size += n;
	}
	out[size] = '\0';
}

const char *invent_drawback(struct dice *dice)
{
	return drawbacks[dice_below(dice, COUNT(drawbacks))];
}
