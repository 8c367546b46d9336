# Profiles of people who are known from stage, screen or sport. Words of a profile only: in texts
# they are what posts are about.

Lexicon: author/cue-celebrity
Format: 1
Language: any
License: MIT

Category: cue.celebrity
Axis: neutral
Cap: 1.0
Negation: keep
Summary: A profile of an actor, singer, athlete or other public figure

Rule: zh.cue.celebrity.profile
Category: cue.celebrity
Weight: 0
Summary: Profile: actor, singer, presenter, athlete
Scope: bio author_name
Phrase: 演员
Phrase: 歌手
Phrase: 艺人
Phrase: 主持人
Phrase: 导演
Phrase: 编剧
Phrase: 制片人
Phrase: 制作人
Phrase: 音乐人
Phrase: 唱作人
Phrase: 创作歌手
Phrase: 说唱歌手
Phrase: 模特
Phrase: 超模
Phrase: 舞者
Phrase: 舞蹈家
Phrase: 艺术家
Phrase: 画家
Phrase: 钢琴家
Phrase: 运动员
Phrase: 奥运冠军
Phrase: 世界冠军
Phrase: 国家队
Phrase: 脱口秀演员
Phrase: 相声演员
Phrase: 青年演员
Phrase: 影视演员
Phrase: 话剧演员
Phrase: 配音演员
Phrase: 知名作家
Phrase: 作家
Phrase: 代表作
Phrase: 代表作品
Phrase: 组合成员
Phrase: 乐队主唱
Phrase: 经纪人
Phrase: 执行经纪
Phrase: 演艺经纪
Phrase: 影视后援
Phrase: 个人工作室官方
Except: 演员粉
Except: 国家队粉
Except: 半个导演
Match: 演员，代表作《两棵树》
Match: 音乐人，工作联系经纪人
No-Match: 全职妈妈，爱看电影
No-Match: 某歌唱班学员
Source: Common usage

Rule: en.cue.celebrity.profile
Category: cue.celebrity
Weight: 0
Summary: Profile: actor, singer, presenter, athlete
Scope: bio author_name
Phrase: actor
Phrase: actress
Phrase: singer
Phrase: singer-songwriter
Phrase: singer/songwriter
Phrase: songwriter
Phrase: recording artist
Phrase: rapper
Phrase: musician
Phrase: vocalist
Phrase: comedian
Phrase: comedienne
Phrase: stand-up comic
Phrase: tv host
Phrase: tv presenter
Phrase: television presenter
Phrase: radio host
Phrase: broadcaster
Phrase: news anchor
Phrase: supermodel
Phrase: fashion model
Phrase: professional athlete
Phrase: pro athlete
Phrase: pro wrestler
Phrase: professional golfer
Phrase: olympian
Phrase: olympic medalist
Phrase: olympic champion
Phrase: world champion
Phrase: gold medalist
Phrase: grammy winner
Phrase: grammy nominated
Phrase: emmy winner
Phrase: emmy nominated
Phrase: oscar winner
Phrase: award-winning actress
Phrase: award-winning actor
Phrase: film director
Phrase: filmmaker
Phrase: film producer
Phrase: record producer
Phrase: bestselling author
Phrase: best-selling author
Phrase: official twitter of
Phrase: official page of
Phrase: official account of
Phrase: official instagram of
Phrase: bookings:
Phrase: booking:
Phrase: for bookings
Except: aspiring actor
Except: aspiring singer
Except: aspiring actress
Except: shower singer
Except: aspiring musician
Match: Singer-songwriter. For bookings write to my team
Match: Olympian, two gold medals
No-Match: Aspiring actor, full-time waiter
No-Match: Factory worker and father
Source: Common usage
