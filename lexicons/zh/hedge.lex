# Uncertainty and subjectivity.

Lexicon: zh/hedge
Format: 1
Language: zh
License: MIT

Rule: zh.hedge.subjective
Category: hedge
Weight: 1.0
Summary: Says that it is one opinion: 仅供参考, 因人而异
Phrase: 仅供参考
Phrase: 因人而异
Phrase: 见仁见智
Phrase: 不知道是不是
Phrase: 也可能是我
Phrase: 个人口味
Phrase: 个人意见
Phrase: 个人观点
Phrase: 个人喜好
Phrase: 看个人
Phrase: 不一定对
Phrase: 我不确定
Phrase: 不太确定
Phrase: 说不上来
Except: 看个人需求
Except: 看个人信息
Except: 看个人主页
Except: 看个人简介
Match: 咸淡因人而异，仅供参考
Match: 不知道是不是批次问题，盖子很紧
No-Match: 登录后可查看个人信息
No-Match: 这份参考书仅供馆内阅读
Source: common usage

Rule: zh.hedge.weak
Category: hedge
Weight: 0.35
Summary: Weak hedges: 可能, 好像, 感觉, 我觉得
Max-Hits: 3
Phrase: 可能
Phrase: 好像
Phrase: 感觉
Phrase: 我觉得
Phrase: 个人觉得
Phrase: 个人感觉
Phrase: 说不好
Phrase: 目前来说
Phrase: 目前看来
Phrase: 不喜勿喷
Phrase: 勿喷
Phrase: 也许
Phrase: 或许
Phrase: 估计是
Except: 不可能
Except: 可能性
Except: 有可能导致
Except: 高级感觉
Except: 没感觉
Except: 也许你
Except: 可能会发
Match: 我觉得颜色比图上浅，可能是灯光
Match: 好像不如第一次吃到的香
No-Match: 这绝对不可能，我亲眼看见
No-Match: 统计课讲到可能性分布
Source: common usage

Rule: zh.hedge.try-sample-first
Category: hedge
Weight: 2.0
Summary: Advises to try a sample first
Phrase: 先买小样
Phrase: 先买试用装
Phrase: 建议先试
Phrase: 先去专柜试
Phrase: 建议去店里试
Phrase: 先买一
Except: 先买一送一
Except: 先买一张票
Except: 先买一赠一
Except: 建议先试卷
Match: 敏感的先买小样，别直接上正装
Match: 尺码怪，建议去店里试
No-Match: 领券先买一送一
No-Match: 老师建议先试卷后订正
Source: common usage

Rule: zh.hedge.so-so
Category: hedge
Weight: 0.35
Summary: Measured judgment: 还行, 还算, 总体来说
Max-Hits: 2
Phrase: 还行
Phrase: 还可以
Phrase: 还算
Phrase: 还凑合
Phrase: 凑合用
Phrase: 凑合吃
Phrase: 马马虎虎
Phrase: 总体来说
Phrase: 总的来说
Phrase: 总体感觉
Phrase: 整体来说
Phrase: 中规中矩
Phrase: 说得过去
Phrase: 不是很
Except: 还可以领
Except: 还可以享
Except: 还可以用券
Except: 还可以抽
Except: 是不是很
Except: 还行不行
Match: 总体来说还行，早餐少了点
Match: 味道中规中矩，分量还可以
No-Match: 下单还可以领一张券
No-Match: 总体战的概念出自那本书
Source: common usage
