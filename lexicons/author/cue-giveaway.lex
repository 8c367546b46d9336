# Entries of people who want to win, and the draws they answer. Whoever holds a draw is scored by
# the category coupon; these words also tell participants apart.

Lexicon: author/cue-giveaway
Format: 1
Language: any
License: MIT

Category: cue.giveaway
Axis: neutral
Cap: 1.0
Negation: keep
Summary: Takes part in a prize draw, or holds one

Rule: zh.cue.giveaway.entry
Category: cue.giveaway
Weight: 0
Summary: Entry to a draw: 求中奖, 抽我, 已转发
Phrase: 参与抽奖
Phrase: 参加抽奖
Phrase: 转发抽奖
Phrase: 转评抽
Phrase: 转赞评抽
Phrase: 抽奖平台
Phrase: 抽奖详情
Phrase: 抽奖结果
Phrase: 中奖名单
Phrase: 中奖通知
Phrase: 开奖
Phrase: 求中奖
Phrase: 求抽中
Phrase: 求抽到
Phrase: 抽我抽我
Phrase: 抽中我
Phrase: 抽到我
Phrase: 选我选我
Phrase: 看我看我
Phrase: 锦鲤附体
Phrase: 锦鲤保佑
Phrase: 转发锦鲤
Phrase: 转发这条锦鲤
Phrase: 欧气附体
Phrase: 沾沾欧气
Phrase: 接好运
Phrase: 许愿中奖
Phrase: 希望中奖
Phrase: 希望能中
Phrase: 万一中了
Phrase: 万一中奖
Phrase: 非酋求中
Phrase: 已参与
Phrase: 已关注已转发
Phrase: 已转已关
Phrase: 参加活动求
Phrase: 想要这个奖
Phrase: 白嫖一个
Phrase: 送我一个吧
Phrase: 送我吧
Phrase: 揪三个
Phrase: 揪1个
Phrase: 揪2个
Phrase: 揪3个
Phrase: 揪5个
Phrase: 转发并关注
Phrase: 关注并转发
Phrase: 关注加转发
Pattern: (?<!到)抽(?:取|出)?\s?[\d一二两三四五六七八九十]{1,4}\s?(?:位|名)
Pattern: 抽[\d一二两三四五六七八九十]{1,4}个(?:人|粉丝|朋友|小伙伴|宝|姐妹|送)
Except: 三角债开奖
Except: 彩票开奖
Match: 已转发，求抽中我，锦鲤附体
Match: 转发抽3位，周五开奖
Match: 关注并转发，抽取十名朋友
No-Match: 彩票开奖没有我
No-Match: 从抽屉里抽一张纸
No-Match: 抽一个下午去看海
Source: Common usage

Rule: en.cue.giveaway.entry
Category: cue.giveaway
Weight: 0
Summary: Entry to a draw, or a draw
Phrase: giveaway
Phrase: giveaways
Phrase: #giveaway
Phrase: enter to win
Phrase: entered to win
Phrase: i entered
Phrase: i just entered
Phrase: just entered
Phrase: i'm entering
Phrase: enter this giveaway
Phrase: enter the giveaway
Phrase: entering this giveaway
Phrase: enter for a chance
Phrase: for a chance to win
Phrase: a chance to win
Phrase: chance to win
Phrase: you could win
Phrase: hope i win
Phrase: hoping to win
Phrase: i want to win
Phrase: would love to win
Phrase: love to win this
Phrase: fingers crossed i win
Phrase: pick me please
Phrase: please pick me
Phrase: retweet to win
Phrase: rt to win
Phrase: rt and follow
Phrase: follow and rt
Phrase: follow & rt
Phrase: follow + rt
Phrase: retweet and follow
Phrase: like and retweet to
Phrase: tag a friend to
Phrase: tag two friends
Phrase: tag 2 friends
Phrase: tag 3 friends
Phrase: tag three friends
Phrase: sweepstakes
Phrase: #sweepstakes
Phrase: #contest
Phrase: contest ends
Phrase: contest closes
Phrase: giveaway ends
Phrase: giveaway closes
Phrase: winner will be
Phrase: winners will be
Phrase: winner announced
Phrase: winners announced
Phrase: rafflecopter
Phrase: gleam.io
Phrase: done and shared
Phrase: done & shared
Except: dead giveaway
Except: giveaway of land
Match: Just entered, fingers crossed I win
Match: Retweet to win, contest ends Sunday
No-Match: His accent was a dead giveaway
No-Match: The contestants sang
Source: Common usage
