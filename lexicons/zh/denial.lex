# Claims that the post is no advertisement. Nobody asks honest people to write them and they cost
# a seller nothing, so each is worth little, and with a code or a shop link beside it they
# contradict themselves (lexicons/patterns.lex).

Lexicon: zh/denial
Format: 1
Language: zh
License: MIT

Rule: zh.denial.not-an-ad
Category: denial
Weight: 0.35
Summary: Says that it is no advertisement
Phrase: 非广
Phrase: 不是广告
Phrase: 不是打广告
Phrase: 没打广告
Phrase: 没有打广告
Phrase: 非推广
Phrase: 广告?不存在的
Except: 非广东
Except: 非广州
Except: 非广西
Except: 非广深
Except: 非广大
Except: 非广义
Except: 非广泛
Except: 非广域
Except: 非广播
Except: 非广电
Except: 非广角
Except: 非广场
Except: 是不是广告
Except: 是不是软广
Except: 是不是硬广
Except: 是不是广子
Except: 是不是推广
Except: 不是推广普通话
Except: 不是广告公司
Except: 不是广告专业
Match: 非广！楼下超市随手拿的
Match: 真的不是广告，我就是喜欢这个味道
Match: 非广告，纯粹手痒买的
No-Match: 非广东本地人能听懂粤语吗
No-Match: 这是不是广告啊，看着好假
Source: Common usage, collected 2026-11

Rule: zh.denial.ad-free
Category: denial
Weight: 0.35
Summary: Says that the post has no advert in it
Phrase: 无广无
Phrase: 真的没有广告
Phrase: 无广告无推广
Phrase: 0广告
Pattern: 无广告(?=\s{0,3}[,.!~。)\n]|\s{0,5}$)
Pattern: (?<!\p{Han})无广(?=[\s,.!~。)|]|$)
Except: 播放无广告
Except: 看剧无广告
Except: 软件无广告
Except: app无广告
Except: 会员无广告
Match: 全文无广告，随便看看
Match: 租房好物（无广）
Match: 无广，真心话
No-Match: 会员看剧无广告，一个月二十五
No-Match: 无广角镜头怎么拍大合照
Source: Common usage, collected 2026-11

Rule: zh.denial.not-paid
Category: denial
Weight: 0.35
Summary: Says that no money was taken for the post
Phrase: 没收钱
Phrase: 没有收钱
Phrase: 没收一分钱
Phrase: 一分钱没收
Phrase: 没拿钱
Phrase: 没给广告费
Phrase: 没有推广费
Phrase: 没恰饭
Phrase: 没有恰饭
Phrase: 不恰饭
Phrase: 未恰饭
Phrase: 拒绝恰饭
Phrase: 不是恰饭
Phrase: 无商单
Phrase: 不是商单
Phrase: 没有商单
Phrase: 没给我钱
Except: 没收钱财
Except: 没收钱包
Except: 是不是恰饭
Except: 是不是商单
Match: 一分钱没收，就想夸夸这家修鞋铺
Match: 这期不是商单，是我自己想拍
No-Match: 考场上没收钱包和手机
No-Match: 这期是不是商单啊
Source: Common usage, collected 2026-11

Rule: zh.denial.volunteer-fan
Category: denial
Weight: 0.35
Summary: Calls itself an unpaid fan (自来水)
Phrase: 纯自来水
Phrase: 野生自来水
Phrase: 自来水安利
Phrase: 是自来水
Phrase: 当自来水
Except: 纯自来水养
Except: 纯自来水泡
Except: 纯自来水浇
Except: 纯自来水煮
Except: 是自来水管
Except: 是自来水厂
Except: 是自来水公司
Except: 是自来水龙头
Except: 是自来水笔
Except: 做自来水管
Except: 当自来水喝
Match: 野生自来水来了，这部剧请大家都看
Match: 我是自来水，看完电影就想写两句
No-Match: 自来水管爆了
No-Match: 鱼缸里是自来水厂来的水，要晒两天
Source: Common usage, collected 2026-11

Rule: zh.denial.self-paid
Category: denial
Weight: 0.35
Summary: Says in general terms that the author paid (自费, 自购)
Imitable: yes
Phrase: 自费
Phrase: 自购
Phrase: 自己花钱买
Phrase: 自己掏钱
Phrase: 自己掏腰包
Phrase: 真金白银买
Phrase: 花自己的钱
Except: 自费药
Except: 自费项目
Except: 自费部分
Except: 自费出版
Except: 自费出国
Except: 自费留学
Except: 自费生
Except: 自费率
Except: 自费医疗
Except: 医保自费
Except: 全自费
Except: 各自费
Except: 独自费
Except: 亲自购
Except: 独自购
Except: 各自购
Except: 自购买之日
Except: 自购物
Except: 自购房
Except: 自购车
Except: 私自购
Except: 擅自购
Except: 自己掏钱包
Match: 自费购入，不好用我会直说
Match: 全部自己掏钱，心在滴血
No-Match: 这种药是自费药，一盒三百多
No-Match: 爸爸亲自购置了全套家具
Source: Common usage, collected 2026-11

Rule: zh.denial.no-interest
Category: denial
Weight: 0.35
Summary: Says that there is no interest or cooperation
Phrase: 无利益相关
Phrase: 无利益关系
Phrase: 无任何利益
Phrase: 利益无关
Phrase: 非利益相关
Phrase: 非合作
Phrase: 不是合作
Phrase: 没有任何合作
Phrase: 无商业合作
Pattern: 利益相关\s?[:|]\s?(?:无|没有|不相关|暂无)
Except: 非合作博弈
Except: 非合作方
Except: 是不是合作
Match: 无利益相关，路过的食客一枚
Match: 和品牌没有任何合作，别来问报价
No-Match: 论文讲的是非合作博弈
No-Match: 利益相关：品牌寄了样品
Source: Common usage, collected 2026-11

Rule: zh.denial.not-a-shill
Category: denial
Weight: 0.35
Summary: Says that the author is no shill or paid poster
Phrase: 不是托
Phrase: 不是水军
Phrase: 非水军
Phrase: 不是带货
Phrase: 不是营销号
Except: 是不是托
Except: 是不是水军
Except: 不是托福
Except: 不是托管
Except: 不是托儿所
Except: 不是托运
Except: 不是托尼
Except: 不是托付
Match: 我真的不是托，家里三代人都吃这家
Match: 声明一下不是水军，主页可以翻
No-Match: 考的不是托福，是雅思
No-Match: 评论里是不是水军啊，话术一样
Source: Common usage, collected 2026-11

Rule: zh.denial.only-sharing
Category: denial
Weight: 0.35
Summary: Says that it only shares
Imitable: yes
Phrase: 纯分享
Phrase: 个人分享
Phrase: 真实分享
Phrase: 只是单纯想分享
Except: 提纯分享
Match: 纯分享，喜欢的自己去找
Match: 真实分享一下我的通勤包
No-Match: 提纯分享会改到周五
No-Match: 他把笔记分享给了全班
Source: Common usage, collected 2026-11

Rule: zh.denial.taiwan
Category: denial
Weight: 0.35
Summary: Taiwanese denials of a paid post
Phrase: 无业配
Phrase: 不是业配
Phrase: 没有业配
Phrase: 不是叶佩雯
Except: 是不是业配
Except: 是不是叶佩雯
Match: 無業配，喝完第三罐才來寫
Match: 這不是業配，廠商根本不認識我
No-Match: 这篇是不是業配，大家看得出来
No-Match: 他专门接業配
Source: common usage in Taiwan

Rule: zh.denial.joke
Category: denial
Weight: 0.35
Summary: Jokes that the brand should pay
Phrase: 广告费结一下
Phrase: 给我打广告费
Phrase: 求赞助
Phrase: 求金主
Phrase: 求品牌方打钱
Pattern: (?:品牌方?|官方|商家|厂家|厂商|老板|他们家)[^,.!?;。\n]{0,8}(?:给我|跟我|和我|把)[^,.!?;。\n]{0,3}(?:打钱|打广告费|广告费|结一下|结账|发工资)
Except: 寻求赞助
Except: 要求赞助
Match: 品牌方快给我打广告费哈哈哈
Match: 夸了三百字，广告费结一下
No-Match: 老板月底给我涨了点钱
No-Match: 社团四处寻求赞助
Source: Common usage, collected 2026-11
