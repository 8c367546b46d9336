# Own creative or professional work, spoken of to an audience: a new video, a rehearsal, a book of
# one's own. Whoever is known for something posts much of this; so do those who report on them.

Lexicon: author/cue-work
Format: 1
Language: any
License: MIT

Category: cue.work
Axis: neutral
Cap: 1.0
Negation: keep
Summary: Own creative or professional work

Rule: zh.cue.work.published
Category: cue.work
Weight: 0
Summary: Writes, films and publishes: 新视频, 更新了, 公众号, 连载
Phrase: 新视频
Phrase: 这期
Phrase: 下期
Phrase: 本期
Phrase: 更新了
Phrase: 更新啦
Phrase: 我的书
Phrase: 我的画
Phrase: 我的歌
Phrase: 我的视频
Phrase: 我的节目
Phrase: 我的文章
Phrase: 我的电影
Phrase: 我的戏
Phrase: 我的小说
Phrase: 我的店
Phrase: 新书
Phrase: 出版
Phrase: 连载
Phrase: 专栏
Phrase: 投稿给
Phrase: 约稿
Phrase: 稿子
Phrase: 剪辑
Phrase: 剪完
Phrase: 画完
Phrase: 画了
Phrase: 手绘
Phrase: 草稿
Phrase: 插画
Phrase: 原创
Phrase: 作品
Phrase: 创作
Phrase: 头条文章
Phrase: 博文
Phrase: 公众号
Phrase: 发表了
Phrase: up主
Phrase: 频道
Phrase: 粉丝
Phrase: 读者
Phrase: 播客更新
Phrase: 新一期
Phrase: 开放接稿
Phrase: 接稿中
Except: 粉丝煲
Except: 粉丝汤
Except: 粉丝卷
Except: 粉丝包
Except: 粉丝煮
Except: 炒粉丝
Except: 红薯粉丝
Except: 绿豆粉丝
Except: 蒜蓉粉丝
Except: 鸭血粉丝
Except: 虾仁粉丝
Except: 粉丝虾
Except: 粉丝扇贝
Except: 扇贝粉丝
Match: 新视频剪完了，今晚八点见
Match: 我的书下个月出版
No-Match: 中午吃的鸭血粉丝汤
No-Match: 我的手机又没电了
No-Match: 这次期末考砸了
Source: Everyday vocabulary of people who write, draw and film

Rule: zh.cue.work.stage
Category: cue.work
Weight: 0
Summary: Stage, studio and set: 彩排, 拍摄, 专辑, 巡演, 首映
Phrase: 新歌
Phrase: 专辑
Phrase: 单曲
Phrase: 歌迷
Phrase: 影迷
Phrase: 观众
Phrase: 首播
Phrase: 上映
Phrase: 开播
Phrase: 直播
Phrase: 巡演
Phrase: 演唱会
Phrase: 演出
Phrase: 彩排
Phrase: 排练
Phrase: 拍摄
Phrase: 剧组
Phrase: 杀青
Phrase: 开机
Phrase: 收工
Phrase: 开工
Phrase: 录制
Phrase: 录音
Phrase: 录节目
Phrase: 舞台
Phrase: 访谈
Phrase: 采访
Phrase: 专访
Phrase: 发布会
Phrase: 首映
Phrase: 签售
Phrase: 讲座
Match: 彩排结束，收工
Match: 新歌已经录音
No-Match: 站台上人很多
No-Match: 照片洗出来了
Source: Everyday vocabulary of stage, film and music

Rule: en.cue.work.published
Category: cue.work
Weight: 0
Summary: My new video, new episode, my latest book
Phrase: new video is up
Phrase: new video is out
Phrase: new video is live
Phrase: new video out
Phrase: new video up
Phrase: new video on my channel
Phrase: new blog post
Phrase: new on the blog
Phrase: on the blog today
Phrase: up on the blog
Phrase: up on my blog
Phrase: over on my blog
Phrase: over on the blog
Phrase: on my channel
Phrase: on my youtube
Phrase: on my patreon
Phrase: my youtube channel
Phrase: my latest video
Phrase: my latest post
Phrase: my latest book
Phrase: my latest article
Phrase: my latest piece
Phrase: my latest painting
Phrase: my latest column
Phrase: my podcast
Phrase: my newsletter
Phrase: my vlog
Phrase: my blog
Phrase: my art
Phrase: my artwork
Phrase: my illustrations
Phrase: my paintings
Phrase: my novel
Phrase: my debut
Phrase: my etsy shop
Phrase: my etsy
Phrase: my portfolio
Phrase: my fans
Phrase: my readers
Phrase: my viewers
Phrase: my subscribers
Phrase: my editor
Phrase: my publisher
Phrase: commissions are open
Phrase: commissions open
Phrase: commissioned piece
Phrase: new single
Phrase: new episode is
Phrase: new episode out
Phrase: new episode of my
Phrase: new episode of our
Phrase: this week's episode
Phrase: behind the scenes
Phrase: work in progress
Phrase: #wip
Pattern: %<(?:my|our) (?:new |latest |next |upcoming |first |second |own |debut ){1,2}(?:video|book|album|ep|song|single|track|mixtape|podcast|episode|channel|blog|film|movie|documentary|painting|artwork|comic|zine|column|article|essay|novel|memoir|cookbook|exhibition|exhibit)s?%>
Pattern: %<(?:my|our) (?:video|song|single|album|podcast|episode|channel|blog post|blog|painting|artwork|exhibition|exhibit|film) (?:is |are |comes? |came |goes? |went |just |now |finally )
Pattern: finished (?:writing|painting|drawing|filming|recording|editing|illustrating|shooting) (?:a|an|the|this|my|our)%>
Pattern: %<i(?:'ve| have)? (?:just )?(?:wrote|painted|drew|filmed|directed|recorded|illustrated|composed|edited|published|designed) (?:a|an|the|this|my|some|another) (?:new )?(?:video|book|chapter|song|album|track|episode|script|painting|piece|portrait|comic|article|column|essay|post|story|novel|illustration|poster|logo|film|short)
Match: My new book comes out in spring
Match: I just painted a portrait of the harbour
No-Match: My new phone is out of battery
No-Match: I finished a book on trains
Source: Everyday vocabulary of people who write, draw and film

Rule: en.cue.work.stage
Category: cue.work
Weight: 0
Summary: On set, in the studio, rehearsals, tour dates
Phrase: on set today
Phrase: back on set
Phrase: on set with
Phrase: on set for
Phrase: on stage
Phrase: back on stage
Phrase: rehearsal
Phrase: rehearsals
Phrase: rehearsing
Phrase: soundcheck
Phrase: sound check
Phrase: recording studio
Phrase: in the studio
Phrase: back in the studio
Phrase: tour dates
Phrase: on tour
Phrase: world tour
Phrase: our gig
Phrase: my gig
Phrase: gig tonight
Phrase: show tonight
Phrase: livestream
Phrase: live stream
Phrase: going live
Phrase: live on twitch
Phrase: exhibition
Phrase: book signing
Phrase: book launch
Phrase: book tour
Phrase: press tour
Phrase: photo shoot
Phrase: photoshoot
Phrase: that's a wrap
Phrase: film screening
Phrase: panel discussion
Phrase: keynote
Except: exhibition match
Except: exhibition game
Match: Rehearsals all week, then two nights on stage
Match: Back in the studio with the band
No-Match: Set the table for six
No-Match: This stage of the race was long
Source: Everyday vocabulary of stage, film and music
