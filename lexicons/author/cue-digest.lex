# What accounts post that collect: nothing of it is theirs.

Lexicon: author/cue-digest
Format: 1
Language: any
License: MIT

Category: cue.digest
Axis: neutral
Cap: 1.0
Negation: keep
Summary: Aggregator's formats: horoscopes, jokes, quotations, news digests

Rule: zh.cue.digest.formats
Category: cue.digest
Weight: 0
Summary: Horoscopes, jokes, quotations, trivia, news digests
Phrase: 每日一句
Phrase: 每日一笑
Phrase: 每日一读
Phrase: 每日一图
Phrase: 每日资讯
Phrase: 每日新闻
Phrase: 每日早报
Phrase: 新闻早报
Phrase: 早间新闻
Phrase: 今日要闻
Phrase: 今日头条
Phrase: 今日热点
Phrase: 早安语录
Phrase: 晚安语录
Phrase: 早安心语
Phrase: 晚安心语
Phrase: 心灵鸡汤
Phrase: 经典语录
Phrase: 励志语录
Phrase: 名人名言
Phrase: 人生感悟
Phrase: 人生哲理
Phrase: 经典台词
Phrase: 历史上的今天
Phrase: 今日运势
Phrase: 本周运势
Phrase: 每日运势
Phrase: 每周运势
Phrase: 星座运势
Phrase: 十二星座
Phrase: 12星座
Phrase: 白羊座
Phrase: 金牛座
Phrase: 双子座
Phrase: 巨蟹座
Phrase: 狮子座
Phrase: 处女座
Phrase: 天秤座
Phrase: 天蝎座
Phrase: 射手座
Phrase: 摩羯座
Phrase: 水瓶座
Phrase: 双鱼座
Phrase: 生肖运势
Phrase: 心理测试
Phrase: 冷笑话
Phrase: 神回复
Phrase: 段子手
Phrase: 内涵段子
Phrase: 笑话一则
Phrase: 搞笑段子
Phrase: 爆笑
Phrase: 笑抽
Phrase: 冷知识
Phrase: 涨知识
Phrase: 小常识
Phrase: 小知识
Phrase: 生活小妙招
Phrase: 小贴士
Phrase: 转走不谢
Phrase: 值得收藏
Phrase: 果断收藏
Phrase: 转给需要的人
Phrase: 转给你身边的
Phrase: 网友投稿
Phrase: 情感语录
Phrase: 感人故事
Phrase: 故事会
Phrase: 组图
Phrase: 大盘点
Phrase: 速览
Phrase: 早安世界
Phrase: 快讯
Phrase: 最新消息
Phrase: 据报道
Phrase: 据悉
Phrase: 记者获悉
Phrase: 央视新闻
Phrase: 新华社
Phrase: 人民日报
Phrase: 新京报
Phrase: 环球时报
Phrase: 澎湃新闻
Except: 巨蟹座位
Match: 历史上的今天：第一座灯塔亮起
Match: 今日运势：处女座宜早睡
No-Match: 集合地点在校门口
No-Match: 她每日一早起床
Source: Common usage

Rule: zh.cue.digest.headline
Category: cue.digest
Weight: 0
Summary: Opens with a headline in heavy brackets
Pattern: ^【[^】\n]{4,40}】
Match: 【周末天气】北风三级，有雨
Match: 【十件要带的东西】一、雨衣
No-Match: 桌上有一本【雨】
No-Match: 【】空的
Source: Common usage

Rule: en.cue.digest.formats
Category: cue.digest
Weight: 0
Summary: Horoscopes, jokes, quotations, trivia, news digests
Phrase: horoscope
Phrase: horoscopes
Phrase: zodiac sign
Phrase: zodiac signs
Phrase: aries
Phrase: taurus
Phrase: gemini
Phrase: sagittarius
Phrase: capricorn
Phrase: aquarius
Phrase: pisces
Phrase: quote of the day
Phrase: quotes of the day
Phrase: #quote
Phrase: #quotes
Phrase: daily quote
Phrase: joke of the day
Phrase: word of the day
Phrase: fact of the day
Phrase: photo of the day
Phrase: tip of the day
Phrase: song of the day
Phrase: verse of the day
Phrase: thought of the day
Phrase: this day in history
Phrase: today in history
Phrase: on this day in
Phrase: otd in
Phrase: fun fact
Phrase: fun facts
Phrase: random fact
Phrase: #facts
Phrase: did you know that
Phrase: did you know?
Phrase: top stories
Phrase: top story
Phrase: today's top
Phrase: news roundup
Phrase: weekly roundup
Phrase: morning briefing
Phrase: daily digest
Phrase: the latest the
Phrase: daily is out
Phrase: is out! stories via
Phrase: stories via
Phrase: breaking news
Phrase: breaking:
Phrase: just in:
Phrase: life hacks
Phrase: life hack
Phrase: funny memes
Phrase: lol of the day
Phrase: relationship goals
Phrase: couple goals
Phrase: inspirational quotes
Phrase: motivational quotes
Phrase: motivation monday
Phrase: #motivation
Phrase: things you should know
Phrase: reasons why you should
Phrase: ways to improve
Phrase: facts about
Phrase: photos that will
Phrase: listicle
Phrase: according to reports
Phrase: reports say
Phrase: sources say
Phrase: officials said
Match: Word of the day: drizzle
Match: Breaking news and today's top stories
No-Match: A breaking wave
No-Match: He wrote his life's work in verse
Source: Common usage
