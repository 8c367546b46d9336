# Matches, clubs, athletes, training.

Lexicon: author/topic-sports
Format: 1
Language: any
License: MIT

Category: topic.sports
Axis: neutral
Cap: 1.0
Negation: keep
Summary: Speaks of sport, clubs and training

Rule: zh.topic.sports.matches
Category: topic.sports
Weight: 0
Summary: Matches, clubs, athletes
Max-Hits: 2
Phrase: 北京国安
Phrase: 足球
Phrase: 篮球
Phrase: 排球
Phrase: 乒乓球
Phrase: 羽毛球
Phrase: 网球
Phrase: 高尔夫
Phrase: 棒球
Phrase: 橄榄球
Phrase: 冰球
Phrase: 台球
Phrase: 斯诺克
Phrase: 游泳比赛
Phrase: 田径
Phrase: 马拉松
Phrase: 跳水
Phrase: 体操
Phrase: 花样滑冰
Phrase: 短道速滑
Phrase: 拳击
Phrase: 搏击
Phrase: ufc
Phrase: nba
Phrase: cba
Phrase: 湖人
Phrase: 勇士队
Phrase: 火箭队
Phrase: 中超
Phrase: 国足
Phrase: 英超
Phrase: 西甲
Phrase: 意甲
Phrase: 德甲
Phrase: 欧冠
Phrase: 世界杯
Phrase: 欧洲杯
Phrase: 亚冠
Phrase: 皇马
Phrase: 巴萨
Phrase: 曼联
Phrase: 曼城
Phrase: 利物浦
Phrase: 阿森纳
Phrase: 切尔西
Phrase: 拜仁
Phrase: 尤文
Phrase: 女排
Phrase: 国乒
Phrase: 奥运
Phrase: 奥运会
Phrase: 冬奥
Phrase: 全运会
Phrase: 运动员
Phrase: 教练
Phrase: 裁判
Phrase: 进球
Phrase: 点球
Phrase: 越位
Phrase: 射门
Phrase: 助攻
Phrase: 三分球
Phrase: 季后赛
Phrase: 总决赛
Phrase: 决赛
Phrase: 夺冠
Phrase: 冠军
Phrase: 金牌
Phrase: 体育
Phrase: 赛季
Phrase: 主场
Phrase: 客场
Phrase: 球迷
Phrase: 球员
Phrase: 球队
Phrase: 转会
Phrase: f1
Phrase: 赛车
Except: 销量冠军
Except: 票房冠军
Match: 点球大战客场取胜，球迷哭成一片
Match: 季后赛他场均八次助攻
No-Match: 皮球踢给了物业
No-Match: 她的销量冠军拿了三年
Source: Everyday vocabulary of the field

Rule: zh.topic.sports.training
Category: topic.sports
Weight: 0
Summary: Training, fitness, outdoor sport
Max-Hits: 2
Phrase: 健身
Phrase: 健身房
Phrase: 撸铁
Phrase: 增肌
Phrase: 减脂
Phrase: 跑步
Phrase: 夜跑
Phrase: 晨跑
Phrase: 配速
Phrase: 半马
Phrase: 全马
Phrase: 跑鞋
Phrase: 瑜伽
Phrase: 普拉提
Phrase: 深蹲
Phrase: 硬拉
Phrase: 卧推
Phrase: 引体向上
Phrase: 俯卧撑
Phrase: 平板支撑
Phrase: hiit
Phrase: 有氧运动
Phrase: 体脂率
Phrase: 私教
Phrase: 游泳馆
Phrase: 游泳
Phrase: 跳绳
Phrase: 骑行
Phrase: 公路车
Phrase: 攀岩
Phrase: 滑板
Phrase: 冲浪
Phrase: 滑雪
Phrase: 飞盘
Phrase: 跆拳道
Phrase: 太极拳
Phrase: 肌肉酸痛
Phrase: 拉伸
Phrase: keep打卡
Phrase: 运动打卡
Except: 网上冲浪
Except: 5g冲浪
Match: 半马配速六分，跑完膝盖疼
Match: 深蹲和硬拉各五组，私教不在
No-Match: 饭后散步，走得很慢
No-Match: 他伸手拉了我一把
Source: Everyday vocabulary of the field

Rule: en.topic.sports.matches
Category: topic.sports
Weight: 0
Summary: Matches, clubs, athletes
Max-Hits: 2
Phrase: football
Phrase: soccer
Phrase: basketball
Phrase: baseball
Phrase: softball
Phrase: volleyball
Phrase: rugby
Phrase: cricket match
Phrase: hockey
Phrase: tennis
Phrase: golf
Phrase: golfing
Phrase: boxing match
Phrase: wrestling
Phrase: mma
Phrase: wwe
Phrase: nfl
Phrase: mlb
Phrase: nhl
Phrase: mls
Phrase: ncaa
Phrase: fifa
Phrase: premier league
Phrase: champions league
Phrase: world cup
Phrase: super bowl
Phrase: superbowl
Phrase: playoffs
Phrase: world series
Phrase: olympics
Phrase: olympic
Phrase: wimbledon
Phrase: nascar
Phrase: formula 1
Phrase: grand prix
Phrase: quarterback
Phrase: touchdown
Phrase: linebacker
Phrase: wide receiver
Phrase: home run
Phrase: pitcher
Phrase: shortstop
Phrase: goalkeeper
Phrase: striker
Phrase: hat trick
Phrase: penalty kick
Phrase: free throw
Phrase: three-pointer
Phrase: slam dunk
Phrase: halftime
Phrase: overtime loss
Phrase: lakers
Phrase: knicks
Phrase: celtics
Phrase: yankees
Phrase: red sox
Phrase: dodgers
Phrase: cowboys
Phrase: patriots
Phrase: packers
Phrase: steelers
Phrase: arsenal
Phrase: man utd
Phrase: liverpool fc
Phrase: barca
Phrase: real madrid
Phrase: athlete
Phrase: athletes
Phrase: referee
Phrase: marathon
Phrase: tailgate
Phrase: fantasy football
Phrase: draft pick
Phrase: #nfl
Phrase: #nba
Phrase: #mlb
Phrase: #cfc
Phrase: #mufc
Match: Touchdown in overtime and the playoffs are on
Match: The referee missed a penalty kick
No-Match: A coach class seat, please
No-Match: He pitched a tent
Source: Everyday vocabulary of the field

Rule: en.topic.sports.training
Category: topic.sports
Weight: 0
Summary: Training, fitness, outdoor sport
Max-Hits: 2
Phrase: 5k run
Phrase: 10k run
Phrase: ran a 5k
Phrase: ran a 10k
Phrase: workout
Phrase: workouts
Phrase: gym
Phrase: crossfit
Phrase: deadlift
Phrase: deadlifts
Phrase: squats
Phrase: bench press
Phrase: pull ups
Phrase: push ups
Phrase: pushups
Phrase: burpees
Phrase: plank challenge
Phrase: cardio
Phrase: weightlifting
Phrase: powerlifting
Phrase: bodybuilding
Phrase: personal trainer
Phrase: fitness
Phrase: half marathon
Phrase: running shoes
Phrase: trail run
Phrase: jogging
Phrase: treadmill
Phrase: cycling
Phrase: bike ride
Phrase: mountain biking
Phrase: triathlon
Phrase: ironman
Phrase: yoga
Phrase: pilates
Phrase: zumba
Phrase: swimming laps
Phrase: rock climbing
Phrase: skateboarding
Phrase: surfing
Phrase: snowboarding
Phrase: skiing
Phrase: kayaking
Phrase: protein shake
Phrase: pre-workout
Phrase: leg day
Phrase: rest day
Phrase: #fitness
Phrase: #gym
Phrase: #workout
Phrase: #fitfam
Phrase: #running
Phrase: #yoga
Match: Leg day: squats, deadlifts, regrets
Match: Ran a 10k before the yoga class
No-Match: Capital gains are taxed
No-Match: He planked the floor
Source: Everyday vocabulary of the field
