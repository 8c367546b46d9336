# Video games, board games, esports.

Lexicon: author/topic-games
Format: 1
Language: any
License: MIT

Category: topic.games
Axis: neutral
Cap: 1.0
Negation: keep
Summary: Speaks of video and board games

Rule: zh.topic.games.playing
Category: topic.games
Weight: 0
Summary: Playing games, titles and terms
Max-Hits: 2
Phrase: 任天堂switch
Phrase: switch游戏
Phrase: steam游戏
Phrase: steam上
Phrase: 冲分
Phrase: 掉分
Phrase: 游戏
Phrase: 手游
Phrase: 端游
Phrase: 主机游戏
Phrase: 单机游戏
Phrase: 开黑
Phrase: 排位
Phrase: 吃鸡
Phrase: 王者荣耀
Phrase: 英雄联盟
Phrase: 原神
Phrase: 崩坏
Phrase: 星穹铁道
Phrase: 明日方舟
Phrase: 阴阳师
Phrase: 和平精英
Phrase: 绝地求生
Phrase: 塞尔达
Phrase: 马里奥
Phrase: 宝可梦
Phrase: 动物森友会
Phrase: 怪物猎人
Phrase: 艾尔登法环
Phrase: 黑神话
Phrase: 最终幻想
Phrase: 魔兽世界
Phrase: 暴雪
Phrase: ps5
Phrase: ps4
Phrase: xbox
Phrase: 任天堂
Phrase: 手柄
Phrase: 通关
Phrase: 副本
Phrase: 氪金
Phrase: 抽卡
Phrase: 卡池
Phrase: 十连
Phrase: 欧皇
Phrase: 非酋
Phrase: 皮肤返场
Phrase: 打野
Phrase: 辅助位
Phrase: 装备爆率
Phrase: 新手村
Phrase: 剧本杀
Phrase: 密室逃脱
Phrase: 桌游
Phrase: 狼人杀
Phrase: 电竞
Phrase: 电子竞技
Phrase: 战队
Phrase: 职业选手
Phrase: lpl
Phrase: 游戏主播
Phrase: 剧情党
Phrase: 攻略组
Phrase: 肝活动
Phrase: 隐藏结局
Phrase: 乙女游戏
Phrase: 恋与
Phrase: galgame
Except: 手游泳
Match: 抽卡十连全是保底，非酋实锤
Match: 周末开黑打排位，连跪五把
No-Match: 他顺手把灯关了
No-Match: 门口的路灯坏了
Source: Everyday vocabulary of the field

Rule: en.topic.games.playing
Category: topic.games
Weight: 0
Summary: Playing games, titles and terms
Max-Hits: 2
Phrase: video game
Phrase: video games
Phrase: videogame
Phrase: gamer
Phrase: gamers
Phrase: gaming
Phrase: gameplay
Phrase: playstation
Phrase: nintendo
Phrase: nintendo switch
Phrase: steam deck
Phrase: esports
Phrase: e-sports
Phrase: fortnite
Phrase: minecraft
Phrase: roblox
Phrase: call of duty
Phrase: world of warcraft
Phrase: league of legends
Phrase: overwatch
Phrase: valorant
Phrase: dota
Phrase: counter-strike
Phrase: apex legends
Phrase: elden ring
Phrase: zelda
Phrase: super mario
Phrase: pokemon
Phrase: animal crossing
Phrase: skyrim
Phrase: grand theft auto
Phrase: gta
Phrase: the sims
Phrase: dark souls
Phrase: final fantasy
Phrase: resident evil
Phrase: side quest
Phrase: boss fight
Phrase: multiplayer
Phrase: co-op mode
Phrase: single player
Phrase: battle royale
Phrase: first person shooter
Phrase: fps
Phrase: rpg
Phrase: mmorpg
Phrase: loot boxes
Phrase: speedrun
Phrase: twitch streamer
Phrase: dungeons and dragons
Phrase: dungeon master
Phrase: board game
Phrase: board games
Phrase: tabletop
Phrase: pinball
Phrase: escape room
Phrase: #gaming
Phrase: #gamer
Except: playing video games with my feelings
Match: The boss fight took me eleven tries in Elden Ring
Match: Board games and soup on Sunday
No-Match: A gamekeeper walked by
No-Match: The game show host waved
Source: Everyday vocabulary of the field
