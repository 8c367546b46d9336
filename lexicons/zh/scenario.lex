# Concrete places, persons and moments of an ordinary life.

Lexicon: zh/scenario
Format: 1
Language: zh
License: MIT

Rule: zh.scenario.daily-life
Category: scenario
Weight: 1.0
Summary: Crowded trains, rented rooms, children to fetch
Max-Hits: 2
Phrase: 挤地铁
Phrase: 挤公交
Phrase: 地铁上
Phrase: 出租屋
Phrase: 合租
Phrase: 接孩子
Phrase: 接娃
Phrase: 送娃
Phrase: 带娃
Phrase: 哄娃
Phrase: 坐月子
Phrase: 回南天
Phrase: 梅雨天
Phrase: 朋友推荐
Phrase: 同事推荐
Phrase: 同学推荐
Phrase: 跟风买
Phrase: 凑单买
Phrase: 顺手买
Except: 带娃娃
Except: 接娃娃
Except: 送娃娃
Match: 出租屋没有烘干机，回南天全靠它
Match: 接孩子路上淋了雨，鞋没进水
No-Match: 地铁，上行方向停运
No-Match: 朋友圈推荐位涨价了
Source: common usage

Rule: zh.scenario.people-and-places
Category: scenario
Weight: 0.35
Summary: Family, dormitory, office, weather
Max-Hits: 3
Phrase: 我妈
Phrase: 我爸
Phrase: 我老公
Phrase: 我老婆
Phrase: 我媳妇
Phrase: 我女儿
Phrase: 我儿子
Phrase: 我奶奶
Phrase: 我外婆
Phrase: 我家猫
Phrase: 我家狗
Phrase: 我对象
Phrase: 男朋友
Phrase: 女朋友
Phrase: 室友
Phrase: 舍友
Phrase: 同事
Phrase: 闺蜜
Phrase: 宿舍
Phrase: 通勤
Phrase: 加班
Phrase: 早八
Phrase: 考研
Phrase: 出差
Phrase: 空调房
Phrase: 下雨天
Phrase: 健身房
Phrase: 楼下
Phrase: 小区
Phrase: 公司楼下
Phrase: 被安利
Except: 陪同事项
Except: 共同事
Except: 不同事
Except: 相同事
Except: 我妈呀
Match: 室友打呼，我妈寄来的耳塞救了我
Match: 加班到十点，空调房里待一天
No-Match: 陪同事项请见附件
No-Match: 舒适的卧室，友好的邻居
Source: common usage

Rule: zh.scenario.tech-talk
Category: scenario
Weight: 0.35
Summary: Talk of networks and devices that somebody uses
Max-Hits: 3
Phrase: 安卓
Phrase: 路由
Phrase: 带宽
Phrase: 网速
Phrase: 浏览器
Phrase: 节点
Phrase: 笔记本
Phrase: 登陆
Phrase: 测速
Except: 安卓包
Except: 时间节点
Except: 重要节点
Except: 历史节点
Except: 关键节点
Except: 节点出售
Except: 登陆作战
Except: 登陆战
Match: 安卓要换节点才行
Match: 带宽不够，卡
No-Match: 电信诈骗预警短信
Source: Observed in development sets, 2026-11

Rule: zh.scenario.up-late
Category: scenario
Weight: 0.35
Summary: Up late for work, study, a game
Pattern: 熬夜(?:加班|赶|写|复习|追|看|打游戏|改|带|做|排队)
Match: 熬夜改图，早上又被打回
Match: 熬夜追完一季
No-Match: 熬夜党必备眼膜
No-Match: 熬夜肌救星
Source: Wordings of trade guides and regulators, collected 2026-11
