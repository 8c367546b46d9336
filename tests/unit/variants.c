#include "variants.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "lexicon/ruleset.h"

static int is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static void full_width(char *out, size_t size, const char *text)
{
	size_t n = 0;

	for (; *text; text++) {
		unsigned c = 0xFEE0u + (unsigned char)*text;

		assert_true(n + 4 < size);
		if (is_letter(*text))
			n += (size_t)snprintf(
				out + n, size - n, "%c%c%c", (char)(0xE0 | c >> 12),
				(char)(0x80 | (c >> 6 & 63)), (char)(0x80 | (c & 63)));
		else
			out[n++] = *text;
	}
	out[n] = '\0';
}

/* Mathematical bold letters: U+1D400 and U+1D41A. */
static void mathematical(char *out, size_t size, const char *text)
{
	size_t n = 0;

	for (; *text; text++) {
		unsigned at =
			*text >= 'a' ? 26u + (unsigned)(*text - 'a') : (unsigned)(*text - 'A');

		assert_true(n + 5 < size);
		if (is_letter(*text))
			n += (size_t)snprintf(out + n, size - n, "\xF0\x9D%c%c",
					      (char)(0x90 + at / 64), (char)(0x80 + at % 64));
		else
			out[n++] = *text;
	}
	out[n] = '\0';
}

/* A zero-width space after each letter and each character that is not ASCII. */
static void zero_width(char *out, size_t size, const char *text)
{
	size_t n = 0;

	for (; *text; text++) {
		int inside = ((unsigned char)text[1] & 0xC0) == 0x80;

		assert_true(n + 5 < size);
		out[n++] = *text;
		if (!inside && (is_letter(*text) || (unsigned char)*text >= 0x80)) {
			memcpy(out + n, "\u200b", 3);
			n += 3;
		}
	}
	out[n] = '\0';
}

static void replace_all(char *out, size_t size, const char *text, const char *const (*pairs)[2],
			size_t count)
{
	size_t n = 0;

	while (*text) {
		size_t i = 0;

		while (i < count && strncmp(text, pairs[i][0], strlen(pairs[i][0])) != 0)
			i++;
		assert_true(n + 5 < size);
		if (i == count) {
			out[n++] = *text++;
			continue;
		}
		memcpy(out + n, pairs[i][1], strlen(pairs[i][1]));
		n += strlen(pairs[i][1]);
		text += strlen(pairs[i][0]);
	}
	out[n] = '\0';
}

static void traditional(char *out, size_t size, const char *text)
{
	static const char *const pairs[][2] = {
		{ "广", "廣" }, { "这", "這" }, { "个", "個" }, { "实", "實" }, { "测", "測" },
		{ "买", "買" }, { "过", "過" }, { "见", "見" }, { "码", "碼" }, { "赞", "贊" },
		{ "员", "員" }, { "级", "級" }, { "质", "質" }, { "连", "連" }, { "续", "續" },
		{ "销", "銷" }, { "领", "領" }, { "单", "單" }, { "视", "視" }, { "频", "頻" },
		{ "务", "務" }, { "给", "給" }, { "闷", "悶" }, { "痘", "痘" }, { "开", "開" },
		{ "关", "關" }, { "专", "專" }, { "独", "獨" }, { "电", "電" }, { "时", "時" },
		{ "长", "長" }, { "轻", "輕" }, { "两", "兩" }, { "会", "會" }, { "适", "適" },
		{ "欢", "歡" }, { "选", "選" }, { "购", "購" }, { "问", "問" }, { "题", "題" },
		{ "联", "聯" }, { "绝", "絕" }, { "闭", "閉" }, { "优", "優" }, { "车", "車" },
		{ "记", "記" }, { "笔", "筆" }, { "助", "助" }, { "试", "試" }, { "单", "單" },
	};

	replace_all(out, size, text, pairs, sizeof(pairs) / sizeof(*pairs));
}

static void kangxi(char *out, size_t size, const char *text)
{
	static const char *const pairs[][2] = {
		{ "广", "⼴" }, { "用", "⽤" }, { "大", "⼤" }, { "小", "⼩" }, { "月", "⽉" },
		{ "人", "⼈" }, { "一", "⼀" }, { "二", "⼆" }, { "口", "⼝" }, { "自", "⾃" },
		{ "黄", "⻩" }, { "角", "⾓" }, { "车", "⻋" }, { "见", "⻅" }, { "女", "⼥" },
		{ "皮", "⽪" }, { "油", "油" }, { "入", "⼊" }, { "力", "⼒" }, { "生", "⽣" },
	};

	replace_all(out, size, text, pairs, sizeof(pairs) / sizeof(*pairs));
}

const struct variant variants[VARIANTS] = {
	{ "full-width", full_width },  { "mathematical", mathematical },
	{ "zero-width", zero_width },  { "traditional", traditional },
	{ "Kangxi radicals", kangxi },
};

void list_rules(char *out, size_t size, const candor_result *result)
{
	size_t n = 0;

	out[0] = '\0';
	for (size_t i = 0; i < result->finding_count; i++) {
		const candor_finding *finding = &result->findings[i];

		if (((const struct rule *)(const void *)finding->rule)->raw)
			continue;
		n += (size_t)snprintf(out + n, size - n, "%s%s ", finding->rule->id,
				      finding->context & CANDOR_CONTEXT_QUOTED ? "?" : "");
		assert_true(n < size);
	}
}
