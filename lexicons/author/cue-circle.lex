# Own friends, family, roommates: whom a consumer speaks to and of.

Lexicon: author/cue-circle
Format: 1
Language: any
License: MIT

Category: cue.circle
Axis: neutral
Cap: 1.0
Negation: keep
Summary: The writer's own circle: family, friends, people lived or worked with

Rule: zh.cue.circle.people
Category: cue.circle
Weight: 0
Summary: Own family, friends, roommates, colleagues
Max-Hits: 4
Phrase: 我妈
Phrase: 我爸
Phrase: 我爸妈
Phrase: 我爷爷
Phrase: 我奶奶
Phrase: 我外婆
Phrase: 我姥姥
Phrase: 我姥爷
Phrase: 我外公
Phrase: 我姐
Phrase: 我妹
Phrase: 我哥
Phrase: 我弟
Phrase: 我老公
Phrase: 我老婆
Phrase: 我媳妇
Phrase: 我对象
Phrase: 我男朋友
Phrase: 我女朋友
Phrase: 我男票
Phrase: 我女票
Phrase: 我男友
Phrase: 我女友
Phrase: 我闺蜜
Phrase: 闺蜜
Phrase: 室友
Phrase: 舍友
Phrase: 发小
Phrase: 死党
Phrase: 我朋友
Phrase: 我同学
Phrase: 我同事
Phrase: 我家人
Phrase: 家里人
Phrase: 我婆婆
Phrase: 我公公
Phrase: 我儿子
Phrase: 我女儿
Phrase: 我闺女
Phrase: 我家娃
Phrase: 我表姐
Phrase: 我表妹
Phrase: 我表哥
Phrase: 我堂姐
Phrase: 我小姨
Phrase: 我舅舅
Phrase: 我姑姑
Phrase: 朋友推荐
Phrase: 同事推荐
Phrase: 同学推荐
Phrase: 室友推荐
Phrase: 邻居推荐
Phrase: 拉着朋友
Phrase: 和朋友们
Phrase: 跟朋友们
Phrase: 好基友
Phrase: 我前任
Phrase: 我邻居
Except: 我妈呀
Except: 我妈耶
Except: 我哥们儿的哥们儿
Except: 极品室友大赛
Except: 发小红
Except: 发小视频
Except: 发小作文
Except: 发小广告
Except: 发小脾气
Except: 发小道
Except: [闺蜜]
Match: 我妈说这锅太沉，室友倒觉得正好
Match: 跟朋友们凑单买的
No-Match: 我妈呀，这也太贵了
No-Match: 一群朋友圈里的陌生人
Source: Common usage

Rule: en.cue.circle.people
Category: cue.circle
Weight: 0
Summary: Own family, friends, roommates, colleagues
Max-Hits: 4
Phrase: my mom
Phrase: my mum
Phrase: my mother
Phrase: my dad
Phrase: my father
Phrase: my parents
Phrase: my sister
Phrase: my brother
Phrase: my sisters
Phrase: my brothers
Phrase: my husband
Phrase: my hubby
Phrase: my wife
Phrase: my boyfriend
Phrase: my girlfriend
Phrase: my fiance
Phrase: my fiancé
Phrase: my partner and i
Phrase: my son
Phrase: my daughter
Phrase: my kids
Phrase: my grandma
Phrase: my grandmother
Phrase: my grandpa
Phrase: my aunt
Phrase: my uncle
Phrase: my cousin
Phrase: my niece
Phrase: my nephew
Phrase: my mother-in-law
Phrase: my in-laws
Phrase: my friend
Phrase: my friends
Phrase: my best friend
Phrase: my bestie
Phrase: my bff
Phrase: my roommate
Phrase: my roommates
Phrase: my flatmate
Phrase: my housemate
Phrase: my coworker
Phrase: my coworkers
Phrase: my colleague
Phrase: my colleagues
Phrase: my boss
Phrase: my neighbor
Phrase: my neighbour
Phrase: my neighbors
Phrase: my classmates
Phrase: friend of mine
Phrase: friends of mine
Phrase: a friend recommended
Phrase: a friend told me
Phrase: my whole family
Match: My roommate borrowed it and my mom wants one
Match: A friend of mine swears by it
No-Match: My motherboard died
No-Match: The friendly neighbour waved
Source: Common usage
