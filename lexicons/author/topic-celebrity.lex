# Stars, idols, their followers and gossip about them.

Lexicon: author/topic-celebrity
Format: 1
Language: any
License: MIT

Category: topic.celebrity
Axis: neutral
Cap: 1.0
Negation: keep
Summary: Speaks of stars, idols and their followers

Rule: zh.topic.celebrity.stars
Category: topic.celebrity
Weight: 0
Summary: Stars, idols, fan circles
Max-Hits: 2
Phrase: 明星
Phrase: 偶像
Phrase: 爱豆
Phrase: 男团
Phrase: 女团
Phrase: 出道
Phrase: 练习生
Phrase: 饭圈
Phrase: 粉丝团
Phrase: 应援
Phrase: 应援色
Phrase: 超话
Phrase: 打榜
Phrase: 数据组
Phrase: 反黑
Phrase: 控评
Phrase: 站姐
Phrase: 站子
Phrase: 神图
Phrase: 路透
Phrase: 机场图
Phrase: 唯粉
Phrase: cp粉
Phrase: 团粉
Phrase: 毒唯
Phrase: 黑粉
Phrase: 路人缘
Phrase: 脱粉
Phrase: 爬墙
Phrase: 追星
Phrase: 接机
Phrase: 签名照
Phrase: 小卡
Phrase: 专辑签售
Phrase: 签售会
Phrase: 粉丝见面会
Phrase: 生贺
Phrase: 生日应援
Phrase: 周边贩售
Phrase: 代言人
Phrase: 顶流
Phrase: 流量明星
Phrase: 艺人
Phrase: 经纪公司
Phrase: 工作室声明
Phrase: 娱乐圈
Phrase: 热搜
Phrase: 绯闻
Phrase: 恋情曝光
Phrase: 官宣恋情
Phrase: 塌房
Phrase: 八卦
Phrase: 瓜田
Phrase: 吃瓜
Phrase: 狗仔
Phrase: 红毯
Phrase: 颁奖礼
Phrase: 影视咖
Phrase: 小鲜肉
Phrase: 选秀
Phrase: 创造营
Phrase: 青春有你
Phrase: 偶像练习生
Phrase: 101系列
Phrase: 快本
Phrase: 快乐大本营
Phrase: 蒸煮
Phrase: 嗑糖
Phrase: 磕cp
Phrase: 嗑cp
Phrase: szd
Phrase: kswl
Phrase: 哥哥杀我
Phrase: 姐姐杀我
Phrase: 舞台直拍
Phrase: 直拍
Phrase: 私生饭
Except: 偶像派对
Except: 路透社
Except: 提出道
Except: 语出道
Except: 指出道
Except: 说出道
Match: 爱豆签售会抽到一张小卡
Match: 塌房以后超话只剩黑粉
No-Match: 本命年要穿红袜子
No-Match: 墙头草两边倒
Source: Everyday vocabulary of the field

Rule: en.topic.celebrity.stars
Category: topic.celebrity
Weight: 0
Summary: Stars, idols, fan circles
Max-Hits: 2
Phrase: celebrity
Phrase: celebrities
Phrase: celeb
Phrase: celebs
Phrase: paparazzi
Phrase: red carpet
Phrase: fandom
Phrase: fangirl
Phrase: fangirling
Phrase: stan account
Phrase: fan account
Phrase: fan club
Phrase: fan meeting
Phrase: meet and greet
Phrase: boy band
Phrase: girl group
Phrase: idol group
Phrase: kpop idol
Phrase: bias wrecker
Phrase: superstar
Phrase: a-list
Phrase: hollywood star
Phrase: pop star
Phrase: movie star
Phrase: reality star
Phrase: royal family
Phrase: tmz
Phrase: dating rumors
Phrase: breakup rumors
Phrase: autograph
Phrase: autographs
Phrase: met gala
Match: The fandom waited at the red carpet all night
Match: A meet and greet with the whole boy band
No-Match: Celebrated his birthday with soup
No-Match: Stanley left
Source: Everyday vocabulary of the field
