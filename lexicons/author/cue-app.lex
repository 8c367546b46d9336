# What an app writes when somebody taps "share", votes, checks in or draws a red packet: no words
# of the writer's own, and the same from many people. Such texts say nothing of who writes, and
# they advertise the app, so what is told from an author's posts leaves them out.
#
# A player's or a shop's line below words of the writer's own ("NAME的微博视频") is not meant.

Lexicon: author/cue-app
Format: 1
Language: any
License: MIT

Category: cue.app
Axis: neutral
Cap: 1.0
Negation: keep
Summary: A text that an app wrote for its user

Rule: zh.cue.app.bare-share
Category: cue.app
Weight: 0
Summary: Nothing but 分享图片, or 分享单曲 with a link
Pattern: \A\s{0,4}(?:我)?分享(?:了)?(?:图片|视频|照片|单曲|歌曲|专辑|歌单|文章|直播|网易云音乐|一首歌)\s{0,4}\Z
Pattern: \A分享(?:单曲|歌曲|歌单|专辑|节目|电台|一首歌)[^\n]{0,80}(?:网页链接|http|\(@)
Match: 分享图片
Match: 分享单曲 雨天的厨房 http://share.example/x1
No-Match: 上周分享会的图片还没发
No-Match: 分享图片之前先问过本人
Source: Common usage; what share buttons of apps leave in the field

Rule: zh.cue.app.report
Category: cue.app
Weight: 0
Summary: Begins with 我在, 我用, 我刚 and soon names app, tag or link
Pattern: \A\W{0,30}(?:#[^#]{0,60}#\W{0,20}){0,4}(?:我在|我正在|我用|我从|我的|我是第\s?\d|我获得|我领[取到]|我抽[到中]|我抢到|我收到|我参[与加]|我投|我给|我把票|我打|我完成|我升级|我发现|我推荐|我关注|我申请|我预约|我签到|我刚)[^。!]{0,60}?(?:@|#|【|《|网页链接|http|客户端|红包|快来|一起来|勋章|签到|票)
Pattern: \A\W{0,30}(?:#[^#]{0,60}#\W{0,20}){0,4}(?:我刚|我今天|我已|我也|我又|我最喜爱|俺)(?:刚|今天|正在|已经?|也|又|的){0,3}\s{0,3}(?:在|用|从|的|是第|获得|领[取到]|抽[到中]|抢到|收到|参[与加]|投|给|把票|打|完成|升级|发现|推荐|关注|申请|预约|签到|刚)[^。!]{0,60}?(?:@|#|【|《|网页链接|http|客户端|红包|快来|一起来|勋章|签到|票)
Match: 我正在看【雨天的厨房】，一起来看
Match: #早起打卡# 我今天已完成签到，坚持第九天 http://share.example/x1
No-Match: 我在看门口的猫
No-Match: 昨天我在店里等了很久。#周末#
Source: Common usage; share texts of apps as they are seen
Note: Without a full stop or an exclamation before the name, as templates have it.

Rule: zh.cue.app.come-along
Category: cue.app
Weight: 0
Summary: Bids others to come too: 快来一起, 你也快来, 小伙伴们速来
Phrase: 快来一起
Phrase: 快来和我一起
Phrase: 快来帮
Phrase: 快来为
Phrase: 快来看看
Phrase: 快来试试
Phrase: 快来围观
Phrase: 快来跟我
Phrase: 快来给
Phrase: 快来领
Phrase: 快来加入
Phrase: 小伙伴速来
Phrase: 小伙伴们速来
Phrase: 你也快
Phrase: 你也赶快
Phrase: 你也可以
Phrase: 你也来
Phrase: 一起来吧
Phrase: 一起来玩
Phrase: 一起来领
Phrase: 一起来抢
Phrase: 一起来参与
Phrase: 一起来打卡
Phrase: 一起来看看
Phrase: 来看看吧
Phrase: 来看看我
Phrase: 来试试吧
Phrase: 来试试我
Match: 这局我拿了第一，快来和我一起比一比
Match: 测出来是秋天，你也来测测
No-Match: 他说下周才来
No-Match: 你们也要早睡
Source: Common usage; share texts of apps as they are seen

Rule: zh.cue.app.client
Category: cue.app
Weight: 0
Summary: Names the app it was sent with: 分享自, 来自@, 客户端下载
Phrase: 分享自
Phrase: 来自@
Phrase: 来自 @
Phrase: 下载地址
Phrase: 下载链接
Phrase: 客户端下载
Pattern: 通过\s{0,3}#?@?[^ \n]{1,8}#?\s{0,3}(?:拍摄|分享)
Pattern: 使用#?[^ \n]{1,6}#?(?:拍摄|录制)
Pattern: 客户端(?:[\dv]|换|全)
Pattern: 新版[^\n]{0,6}客户端
Match: 《南风》第九集（分享自@云上影院）
Match: 通过小镇相机拍摄
Match: 我已升级客户端5.0
No-Match: 分享会下周举行
No-Match: 客户端打不开，等了一晚
Source: Common usage; share texts of apps as they are seen

Rule: zh.cue.app.luck
Category: cue.app
Weight: 0
Summary: Red packets and cards drawn: 让红包飞, 抽中了, 集卡
Phrase: 的红包
Phrase: 让红包飞
Phrase: 抽中了
Phrase: 抽到了
Phrase: 领取了
Phrase: 集卡
Phrase: 鸿运
Phrase: 福卡
Match: 领取了今日份好运
Match: 抢到小王的红包
No-Match: 红包还没拆
No-Match: 卡片收集册
Source: Common usage; share texts of apps as they are seen

Rule: zh.cue.app.count
Category: cue.app
Weight: 0
Summary: Votes, check-ins and ranks: 签到第, 我投, 打榜, 第9位
Phrase: 打卡第
Phrase: 连续打卡
Phrase: 连续签到
Phrase: 签到领
Phrase: 签到成功
Phrase: 签到第
Phrase: 投给了
Phrase: 投出了
Phrase: 我投
Phrase: 打榜
Phrase: 助我一臂之力
Phrase: 帮我砍一刀
Phrase: 微博运动
Pattern: 参与了[^\n]{0,12}投票
Pattern: 助力[^\n]{0,10}(?:人数|解锁)
Pattern: 第\s?\d{1,12}\s?位
Pattern: (?:累计|已|刚刚)(?:跑了|跑步|骑行|步行|走了|运动)\s?\d[\d.]{0,6}\s?(?:公里|千米|km|步|分钟)
Match: 今天是我打卡第30天
Match: 刚刚跑了 2.1 公里
Match: 我是第1024位支持者
No-Match: 排在第几位都行
No-Match: 投票站在学校旁边
Source: Common usage; share texts of apps as they are seen

Rule: en.cue.app.share
Category: cue.app
Weight: 0
Summary: Share template: just posted a photo, I liked a @YouTube video
Phrase: just posted a photo
Phrase: just posted a video
Phrase: posted a photo
Phrase: posted a new photo
Phrase: posted a video
Phrase: posted a new video
Phrase: added a new photo
Phrase: i added a video to a
Phrase: i liked a @youtube
Phrase: i liked a youtube video
Phrase: liked a youtube video
Phrase: i'm listening to #
Phrase: i'm listening to @
Phrase: #nowplaying
Phrase: now playing:
Phrase: i just checked in at
Phrase: just checked in @
Phrase: checked in at @
Phrase: i just backed
Phrase: i just signed the petition
Phrase: i just supported
Phrase: with nike+
Phrase: with nike run club
Phrase: with runkeeper
Phrase: #runkeeper
Phrase: #endomondo
Phrase: with endomondo
Phrase: with mapmyrun
Phrase: on strava
Phrase: #fitstats
Phrase: paradise island
Phrase: completed the quest
Phrase: i've collected
Phrase: i've harvested
Phrase: new followers and
Phrase: people followed me
Phrase: person followed me
Phrase: unfollowed me
Phrase: automatically checked
Phrase: today stats:
Phrase: daily stats:
Phrase: i'm using @
Phrase: watch me play
Phrase: live on #periscope
Phrase: live on periscope
Phrase: my latest score
Phrase: daily horoscope for
Phrase: my spotify wrapped
Phrase: shared from @
Phrase: sent via @
Phrase: created via @
Phrase: posted via @
Phrase: get the app
Phrase: download the app
Pattern: check out my (?:score|run|ride|walk|workout|activity|result|stats|profile|page|wish ?list|closet|listing|photo|video)
Pattern: %<i(?: just|'ve| have)? (?:earned|unlocked|completed|reached|voted|joined|checked in|entered|won(?!')|scored|ran|finished|rated|beat|levelled up|leveled up)%>[^\n]{0,60}?(?:@|#|https?:)
Pattern: %<wordle \d{1,2}[, ]?\d{1,3} [\dx]/6
Pattern: %<day \d{1,4} (?:streak|of my streak)|%<\d{1,4}[- ]day streak (?:on|with|in) [@#a-z]
Match: I just ran 5 km with Nike+
Match: Just posted a photo @ Harbour Hall
Match: I unlocked the Early Bird badge on @lakeapp
No-Match: I'm at work until nine
No-Match: The strawberry has a rating
No-Match: I won, and nobody saw it
Source: Common usage; share texts of apps as they are seen
