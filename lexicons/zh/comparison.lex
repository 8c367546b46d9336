# Weighs one thing against another.

Lexicon: zh/comparison
Format: 1
Language: zh
License: MIT

Rule: zh.comparison.with-former
Category: comparison
Weight: 2.0
Summary: Compares with what was used before
Phrase: 比之前用的
Phrase: 比我之前
Phrase: 比上一代
Phrase: 比老款
Phrase: 比旧款
Phrase: 比上次买的
Phrase: 不如之前
Phrase: 不如以前用的
Phrase: 不如旧款
Phrase: 没有之前那
Match: 比之前用的那款干得快
Match: 甜度不如之前，换配方了吧
No-Match: 心情不如从前
No-Match: 比赛之前用的是旧场地
Source: common usage

Rule: zh.comparison.previous-product
Category: comparison
Weight: 1.0
Summary: Names the product used before
Imitable: yes
Phrase: 之前用的是
Phrase: 之前一直用
Phrase: 以前用的是
Phrase: 原来用的是
Phrase: 从旧款换
Except: 比赛之前用的是
Match: 之前用的是铁锅，重得拿不动
Match: 以前用的是有线的，老绊脚
No-Match: 比赛之前用的是旧场地
No-Match: 之前用过饭才来的
Source: common usage

Rule: zh.comparison.side-by-side
Category: comparison
Weight: 1.0
Summary: Side by side: 横评, 盲测, 同价位, 对比下来
Phrase: 横评
Phrase: 横向对比
Phrase: 横向测评
Phrase: 盲测
Phrase: 同价位
Phrase: 同价格段
Phrase: 左右脸对比
Phrase: 对比下来
Phrase: 比起来
Phrase: 相比之下
Phrase: 两款对比
Phrase: 纠结了很久
Except: 比起来说
Match: 对比下来，旧的那台更安静
Match: 同价位里算省电的
No-Match: 横冲直撞，评不上优秀
No-Match: 比赛一起来看
Source: common usage

Rule: zh.comparison.one-against-other
Category: comparison
Weight: 1.0
Summary: One product against another by name
Pattern: (?=[跟和与同]).[^,.!?;。\n]{1,12}(?:相比|比起来|比较的话|差距|差别)
Pattern: (?=比).[^,.!?;。\n比]{1,10}(?:好用|难用|便宜|贵|好吃|难吃|耐用|轻|清爽|滋润|顺手|结实)(?=多|一点|一些|很多|不少|点)
Match: 跟店里现做的相比，速冻的皮厚
Match: 比楼下超市便宜一点
No-Match: 比心的手势学会了
No-Match: 和老同学聊了一夜
Source: common usage

Rule: zh.comparison.substitute
Category: comparison
Weight: 0.35
Summary: A cheaper substitute (平替)
Phrase: 平替
Phrase: 贵替
Phrase: 代餐
Except: 公平替
Except: 富贵替
Except: 代餐奶昔
Except: 代餐粉
Match: 大牌平替，颜色偏橘一点
Match: 这款是那支的贵替
No-Match: 裁判要公平，替补也要上
No-Match: 喝代餐粉的第三天
Source: common usage

Rule: zh.comparison.against-the-last
Category: comparison
Weight: 1.0
Summary: Compares with the last one, the former one, another one
Pattern: (?:跟|和|与|比起)(?:之前|以前|上一|旧|前一|老款|另一|别家|那款|上次|其他|我的旧|从前)[^,.。\n]{0,8}(?:比|差|一样|不同|差不多)
Pattern: (?:从|由)[^,.。\n]{1,10}换成了?(?=[^,.。\n]{1,12}(?:之后|以后|,|。|感觉|明显))
Match: 跟上一瓶比，这瓶稀很多
Match: 从铁壶换成玻璃壶之后，水快多了
No-Match: 中奖号码请与其他资料核对
Source: Wordings of trade guides and regulators, collected 2026-11
