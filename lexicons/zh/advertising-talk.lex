# Sentences about advertising: what they name is not done by the writer.

Lexicon: zh/advertising-talk
Format: 1
Language: zh
License: MIT

Rule: zh.advertising-talk.about
Category: advertising-talk
Weight: 1.0
Summary: Speaks of advertising, bloggers and scams in general
Max-Hits: 8
Phrase: 博主们
Phrase: 这些博主
Phrase: 有些博主
Phrase: 很多博主
Phrase: 网红们
Phrase: 有些网红
Phrase: 广告法
Phrase: 虚假广告
Phrase: 营销套路
Phrase: 广告套路
Phrase: 什么套路
Phrase: 都是套路
Phrase: 水军
Phrase: 全是托
Phrase: 都是托
Phrase: 全是广告
Phrase: 都是广告
Phrase: 广告太多
Phrase: 讨厌广告
Phrase: 举报了
Phrase: 已举报
Phrase: 谨防诈骗
Phrase: 小心骗子
Phrase: 骗子套路
Phrase: 骗局
Phrase: 警惕
Phrase: 不要轻信
Phrase: 切勿相信
Phrase: 号称
Match: 这些博主天天说闭眼入，真烦
Match: 谨防诈骗，凡是让你加微信刷单的都别信
No-Match: 加微信领优惠券
No-Match: 博主推荐的锅不错
Source: 《广告法》第十四条 asks for recognisable advertising; commentary on it is none; docs/scoring.md, "Talk about advertising"

Rule: zh.advertising-talk.hypothetical
Category: advertising-talk
Weight: 1.0
Summary: Imagines being paid
Max-Hits: 8
Phrase: 给我打钱
Phrase: 快给我打钱
Phrase: 打广告费
Phrase: 要是广告
Phrase: 要是给我钱
Phrase: 像广告一样
Phrase: 像打广告
Phrase: 求恰饭
Phrase: 也想恰饭
Phrase: 什么时候能恰饭
Match: 品牌方快给我打钱，我都夸成这样了
Match: 说得像打广告一样
No-Match: 本期视频由小例子赞助
No-Match: 广告合作请私信
Source: Hypotheticals assert nothing; docs/scoring.md, "Talk about advertising"
