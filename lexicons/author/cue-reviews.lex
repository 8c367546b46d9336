# Reads, weighs and answers other people's reviews.

Lexicon: author/cue-reviews
Format: 1
Language: any
License: MIT

Category: cue.reviews
Axis: neutral
Cap: 1.0
Negation: keep
Summary: Refers to what other buyers' reviews say

Rule: zh.cue.reviews.others
Category: cue.reviews
Weight: 0
Summary: Refers to others' reviews
Phrase: 评论里说
Phrase: 评论都说
Phrase: 评论区说
Phrase: 评论区都说
Phrase: 看评论
Phrase: 看了评论
Phrase: 翻了评论
Phrase: 翻评论
Phrase: 看评价
Phrase: 看了评价
Phrase: 评价都说
Phrase: 评价里
Phrase: 看了差评
Phrase: 差评里
Phrase: 差评说
Phrase: 差评都是
Phrase: 差评比较多
Phrase: 好评里
Phrase: 好评很多
Phrase: 好评率
Phrase: 买家秀
Phrase: 买家评论
Phrase: 追评
Phrase: 看了很多测评
Phrase: 看了好多测评
Phrase: 看了测评
Phrase: 看测评
Phrase: 网上评价
Phrase: 网上测评
Phrase: 网上的评价
Phrase: 大众点评上
Phrase: 点评上说
Phrase: 豆瓣评价
Phrase: 豆瓣上说
Phrase: 看网上说
Phrase: 看别人说
Phrase: 看大家说
Phrase: 大家都说好
Phrase: 小红书上说
Phrase: 看小红书
Phrase: 被小红书骗
Phrase: 口碑不错
Phrase: 口碑一般
Phrase: 刷的好评
Phrase: 水军太多
Except: 看评论区置顶
Except: 看评价置顶
Except: 看评论吧
Except: 看评论哦
Except: 看评论区吧
Except: 评论里说吧
Except: 在评论里说
Match: 看评论说偏小，我穿着正好
Match: 差评里讲的问题我也遇到了
No-Match: 评论员坐在台上
No-Match: 请在评论区留言
Source: Common usage

Rule: en.cue.reviews.others
Category: cue.reviews
Weight: 0
Summary: Refers to others' reviews
Phrase: reviews said
Phrase: reviews say
Phrase: reviews saying
Phrase: the reviews
Phrase: other reviews
Phrase: these reviews
Phrase: some reviews
Phrase: many reviews
Phrase: most reviews
Phrase: read reviews
Phrase: reading reviews
Phrase: read the reviews
Phrase: reading the reviews
Phrase: read some reviews
Phrase: based on reviews
Phrase: based on the reviews
Phrase: good reviews
Phrase: great reviews
Phrase: positive reviews
Phrase: negative reviews
Phrase: bad reviews
Phrase: poor reviews
Phrase: mixed reviews
Phrase: rave reviews
Phrase: one star reviews
Phrase: one-star reviews
Phrase: 1 star reviews
Phrase: 5 star reviews
Phrase: five star reviews
Phrase: five-star reviews
Phrase: other reviewers
Phrase: some reviewers
Phrase: many reviewers
Phrase: several reviewers
Phrase: previous reviewers
Phrase: another reviewer
Phrase: like others have said
Phrase: as others have said
Phrase: others have mentioned
Phrase: others have complained
Phrase: as others mentioned
Phrase: reviews mentioned
Phrase: reviews complained
Phrase: reviews on amazon
Phrase: amazon reviews
Phrase: yelp reviews
Phrase: google reviews
Phrase: tripadvisor reviews
Except: leave good reviews
Match: The reviews said it runs small, and it does
Match: Other reviewers complained about the lid
No-Match: She reviews books for a paper
No-Match: Peer reviewed work
Source: Common usage
