# Share templates: what an app puts into the field when somebody taps "share". No words of the
# writer's own, and the same from many people.

Lexicon: author/cue-app
Format: 1
Language: any
License: MIT

Category: cue.app
Axis: neutral
Cap: 1.0
Negation: keep
Summary: A text that an app wrote for its user

Rule: zh.cue.app.share
Category: cue.app
Weight: 0
Summary: Share template: 分享图片, 我在看, 分享自
Phrase: 分享自
Phrase: 来自@
Phrase: 我发表了头条文章
Phrase: 我发布了头条文章
Phrase: 发布了头条文章
Phrase: 的秒拍视频
Phrase: 的微博视频
Phrase: 的美拍
Phrase: 的快手作品
Phrase: 分享单曲
Phrase: 分享了单曲
Phrase: 分享歌曲
Phrase: 网易云音乐)
Phrase: 来自网易云音乐
Phrase: qq音乐)
Phrase: 虾米音乐)
Phrase: 我的粉丝榜
Phrase: 年度报告
Phrase: 微博运动
Phrase: 我的运动轨迹
Phrase: 发起了一个投票
Phrase: 我发起了投票
Phrase: 我参与的投票
Phrase: 我投给了
Phrase: 正在直播,快来
Phrase: 下载app
Phrase: 复制这条信息
Phrase: 复制此消息
Phrase: 长按复制
Phrase: 戳我领
Phrase: 助我一臂之力
Phrase: 帮我点一下
Phrase: 帮我砍一刀
Phrase: 帮我助力
Phrase: 全民k歌
Phrase: 喜马拉雅fm
Phrase: 荔枝fm
Phrase: 签到第
Phrase: 连续签到
Phrase: 连续打卡
Phrase: 背单词打卡
Pattern: ^分享(?:图片|视频|照片|单曲|专辑|歌单|文章|直播|一首歌)
Pattern: ^(?:我在|我正在)(?:看|听|读|玩|追|使用|参与|收听|观看|用)[^\n]{0,6}[《【#@「\[]
Pattern: ^我(?:刚刚|刚)?(?:发表|发布|分享|上传|更新|点亮|完成|获得|赢得|领取|投给|参与|参加|加入|解锁|收藏|赞|评分|标记)了
Pattern: ^(?:发表|发布|分享|推荐)了(?:一个|一篇|一条|一首|新的)?(?:头条文章|文章|博文|博客|视频|单曲|歌曲|日志|投票|话题)
Pattern: 我用[^\n,.。]{1,14}(?:记录了|拍了|跑了|骑了|走了|发布了|测出|测了)
Pattern: (?:累计|已|今天|刚刚)(?:跑了|跑步|骑行|步行|走了|运动)\s?\d[\d.]{0,6}\s?(?:公里|千米|km|步|分钟)
Pattern: [(\[](?:来自|分享自|下载自)\s?@
Except: 来唱吧
Except: 唱吧你
Except: 一起唱吧
Match: 分享图片
Match: 我正在看【雨天的厨房】，一起来看
No-Match: 上周分享会的图片还没发
No-Match: 我在看门口的猫
Source: Common usage; share texts of apps as they are seen

Rule: en.cue.app.share
Category: cue.app
Weight: 0
Summary: Share template: just posted a photo, I'm listening to
Phrase: just posted a photo
Phrase: just posted a video
Phrase: posted a new photo
Phrase: posted a new video
Phrase: added a new photo
Phrase: added a video to a
Phrase: i added a video
Phrase: i liked a @youtube
Phrase: i liked a video
Phrase: liked a youtube video
Phrase: i'm listening to
Phrase: i am listening to
Phrase: currently listening to
Phrase: #nowplaying
Phrase: now playing:
Phrase: i rated
Phrase: i just checked in
Phrase: just checked in
Phrase: checked in at
Phrase: i just backed
Phrase: i just supported
Phrase: i just signed
Phrase: i just voted
Phrase: i voted for
Phrase: i just ran
Phrase: i just finished a
Phrase: just completed a
Phrase: just finished a run
Phrase: i just completed
Phrase: with nike+
Phrase: nike running
Phrase: runkeeper
Phrase: endomondo
Phrase: strava
Phrase: mapmyrun
Phrase: my fitbit
Phrase: steps today
Phrase: i earned the
Phrase: i just earned
Phrase: i just unlocked
Phrase: i've unlocked
Phrase: i unlocked
Phrase: i've reached level
Phrase: i just reached level
Phrase: i've collected
Phrase: i've harvested
Phrase: completed the quest
Phrase: paradise island
Phrase: new followers and
Phrase: followed me and
Phrase: people followed me
Phrase: person followed me
Phrase: unfollowed me
Phrase: automatically checked
Phrase: today stats
Phrase: daily stats
Phrase: i'm using @
Phrase: join me on
Phrase: come join me
Phrase: i'm live on
Phrase: we are live on
Phrase: live on #periscope
Phrase: live on periscope
Phrase: i'm broadcasting
Phrase: watch me play
Phrase: my latest score
Phrase: i scored
Phrase: daily horoscope for
Phrase: wordle
Phrase: duolingo
Phrase: day streak
Phrase: my top artists
Phrase: spotify wrapped
Match: I just ran 5 km with Nike+
Match: Just posted a photo @ Harbour Hall
No-Match: I'm at work until nine
No-Match: The strawberry has a rating
Source: Common usage; share texts of apps as they are seen
