# Own use over time. Scripts imitate it, so bare durations are marked as imitable.

Lexicon: zh/experience
Format: 1
Language: zh
License: MIT

Rule: zh.experience.used-for-months
Category: experience
Weight: 2.0
Summary: Used it for weeks, months or years
Imitable: yes
Pattern: (?<![采利引启作占动费录选录任挪征租沿录])用了(?:快|差不多|大概|将近|接近|有|整整|小|大|已经|至少|也就|都|得有|一共)?\s?(?:\d{1,3}|[一二两三四五六七八九十半几]{1,3})(?:来|多)?\s?(?:个半|个多|个)?\s?(?=月|年|周|星期|礼拜|学期)\S[期拜]?(?!时间(?:完成|准备|学|做|写|才)|完成|才完成|才写|才做完|学会|写完|做完|读完|考上)
Match: 非广，自费购入，用了三个月
Match: 这口锅用了快一年，把手松了
Match: 用了两周就闲鱼了
No-Match: 他用了三年完成这幅刺绣
No-Match: 论文引用了一年前的数据
Source: Common usage, collected 2026-11

Rule: zh.experience.used-for-days
Category: experience
Weight: 1.0
Summary: Used it for some days
Imitable: yes
Phrase: 试用了一周
Phrase: 试用了半个月
Pattern: (?<![采利引启作占动费录选任挪征租沿])用了(?:快|差不多|大概|将近|有|整整|才|已经|也就)?\s?(?:\d{1,3}|[一二两三四五六七八九十几]{1,3})(?:来|多)?\s?(?=天).(?!时间|完成|学会|写完|做完|读完|才)
Match: 洗脸仪用了十天，闭口少了几个
Match: 试用了一周，噪音比想的大
No-Match: 拼图用了五天时间
No-Match: 启用了三天的新系统又崩了
Source: common usage

Rule: zh.experience.ate-wore-for
Category: experience
Weight: 2.0
Summary: Has eaten, worn, ridden, lived in it for months or years
Imitable: yes
Pattern: (?<![小亏])(?:吃|穿|戴|喝|背|骑|睡|涂|擦|贴|敷|泡|抹|盖|坐)了(?:快|差不多|大概|将近|有|整整|已经|得有)?\s?(?:\d{1,3}|[一二两三四五六七八九十半几]{1,3})(?:来|多)?\s?(?:个半|个多|个)?\s?(?=月|年|周|星期|学期)\S期?(?!的?(?:苦|亏|药|牢|冷板凳))
Match: 楼下小店的面，我吃了三年
Match: 这双鞋穿了两个月，后跟磨平了
No-Match: 创业那会儿吃了两年的苦
No-Match: 老人喝了一年的药
Source: common usage

Rule: zh.experience.until-now
Category: experience
Weight: 2.0
Summary: Still in use, nearly used up
Phrase: 用到现在
Phrase: 用到今天
Phrase: 穿到现在
Phrase: 一直用到
Phrase: 快用完了
Phrase: 快见底了
Phrase: 还剩一点
Phrase: 只剩一点
Phrase: 剩三分之一
Phrase: 用了一大半
Phrase: 用掉大半
Phrase: 用得差不多了
Phrase: 还没用完
Except: 流量快用完了
Except: 余额快见底
Except: 电快用完了
Match: 大学买的台灯用到现在
Match: 护手霜快用完了才来写
No-Match: 手机流量快用完了
No-Match: 这个理论不适用，到现在还有争论
Source: common usage

Rule: zh.experience.bought-when
Category: experience
Weight: 2.0
Summary: Says when it was bought
Pattern: (?:上周末?|上个?月|去年|前年|今年|年初|年前|前几天|半年前|一年前|两年前|(?:[一两二三四五六七八九十]|\d{1,2})个?(?:月|周)前|国庆|过年|春节|开学|暑假|寒假|(?:[一二三四五六七八九十]{1,2}|1?\d)月份?|前两天|昨天)[^,.!?;。\n]{0,6}(?:买的|入的|囤的|收的|下单的)
Match: 去年冬天买的，拉链断过一次
Match: 上周买的，今天就起毛
No-Match: 去年的雪比今年大
No-Match: 上周买不到票
Source: common usage

Rule: zh.experience.washed-times
Category: experience
Weight: 2.0
Summary: Washed, worn or used it so many times
Pattern: (?:洗|穿|用|背|戴|骑|喷|煮|烤|跑|充)(?:过|了)(?:大概|有|差不多|不到)?(?:几|[两三四五六七八九十]{1,2}|\d{1,3})(?:来|多)?(?=次).
Match: 洗了几次，领口松了
Match: 烤过四次面包，上色不均
No-Match: 考研考了两次
No-Match: 他一周跑步三次
Source: common usage

Rule: zh.experience.follow-up
Category: experience
Weight: 2.0
Summary: Comes back to report
Phrase: 追评
Phrase: 追加评价
Phrase: 用后反馈
Phrase: 来更新一下
Phrase: 回来更新
Phrase: 更新一下使用
Phrase: 半年后再看
Except: 小说回来更新
Except: 作者回来更新
Match: 追评：第二个月开始掉毛
Match: 来更新一下，修好了，厂家免费换的
No-Match: 作者回来更新番外了
No-Match: 追着评委要签名
Source: common usage

Rule: zh.experience.empty-bottle
Category: experience
Weight: 1.0
Summary: Used up (空瓶, 铁皮)
Imitable: yes
Phrase: 空瓶
Phrase: 用到铁皮
Phrase: 铁皮了
Phrase: 用空了
Phrase: 空管了
Phrase: 见底了
Except: 空瓶子
Except: 空瓶回收
Except: 空瓶换
Except: 矿泉水空瓶
Except: 饮料空瓶
Except: 快见底了
Except: 余额见底了
Except: 钱包见底了
Match: 六月空瓶记，三支里一支不再买
Match: 腮红用到铁皮
No-Match: 大爷在公园捡空瓶子
No-Match: 工资到账前钱包见底了
Source: common usage

Rule: zh.experience.arrived
Category: experience
Weight: 1.0
Summary: The parcel came and was opened
Max-Hits: 2
Phrase: 收到货
Phrase: 刚收到
Phrase: 买回来
Phrase: 买来试
Phrase: 拆开一看
Phrase: 拆开发现
Phrase: 打开一看
Phrase: 到手发现
Phrase: 拿到手发现
Phrase: 快递到了
Phrase: 到货了
Except: 本店到货了
Except: 新款到货了
Except: 新货到货了
Except: 刚收到消息
Except: 刚收到通知
Except: 刚收到短信
Except: 刚收到录取
Except: 确认收到货款
Match: 收到货先量了尺寸，差两厘米
Match: 买回来第二天就下雨，正好试
No-Match: 刚收到通知，明天停课
No-Match: 新款到货了，欢迎进店
Source: common usage

Rule: zh.experience.in-use
Category: experience
Weight: 1.0
Summary: Judges after use (用下来, 体验下来)
Imitable: yes
Phrase: 用下来
Phrase: 体验下来
Phrase: 吃下来
Phrase: 我自己用
Phrase: 我自己在用
Phrase: 自己在用的
Phrase: 用久了
Phrase: 用了才知道
Except: 不用下来
Except: 吃下来的苦
Match: 用下来最大的感受是重
Match: 体验下来，客房比大堂旧
No-Match: 你在楼上等，不用下来
No-Match: 用户下来电咨询
Source: common usage

Rule: zh.experience.stayed
Category: experience
Weight: 2.0
Summary: Stayed there, waited there, went there
Pattern: 住(?:了|过)(?:\d{1,2}|[一两二三四五六七])个?(?=[晚天夜宿]).上?
Pattern: (?:排队?|等)了(?:快|将近|大概|足足|整整|差不多|至少)?\s?(?:\d{1,3}|[一两二三四五六七八九十半]{1,3})\s?(?:多)?(?:个)?(?:半)?(?:分钟|小时|钟头)
Match: 住了两晚，走廊脚步声听得见
Match: 排了四十分钟，面坨了
No-Match: 住院第三天了
No-Match: 等了你十年的回信
Source: common usage in hotel and restaurant reviews

Rule: zh.experience.body-data
Category: experience
Weight: 1.0
Summary: States own height and weight
Imitable: yes
Pattern: (?:身高|净高|本人)\s?:?\s?1[4-9]\d(?:cm|厘米)?[^\n]{0,8}(?:体重|\d{2,3}\s?(?:斤|kg|公斤))
Pattern: 体重\s?:?\s?\d{2,3}\s?(?:斤|kg|公斤)
Match: 身高163体重105斤，穿M码腰大一寸
Match: 本人172，130斤，L码合适
No-Match: 小狗体重又涨了
No-Match: 楼层高度一共163米
Source: common usage

Rule: zh.experience.skin-type
Category: experience
Weight: 0.35
Summary: States own skin or hair type
Imitable: yes
Phrase: 我是油皮
Phrase: 我是干皮
Phrase: 我是敏感肌
Phrase: 我是痘肌
Phrase: 本油皮
Phrase: 本干皮
Phrase: 干皮一枚
Phrase: 个人感受
Phrase: 个人体验
Match: 我是干皮，冬天上脸有点紧
Match: 本油皮夏天下午就花
No-Match: 他是油漆工，我是木工
No-Match: 剧本干巴巴的
Source: common usage

Rule: zh.experience.first-time
Category: experience
Weight: 0.35
Summary: First or renewed visit or purchase
Phrase: 第一次买
Phrase: 第一次用
Phrase: 第一次吃
Phrase: 第一次点
Phrase: 第二次来
Phrase: 来过几次
Phrase: 吃过几次
Phrase: 老顾客了
Match: 第一次点他家，汤洒了一半
Match: 来过几次，服务忽冷忽热
No-Match: 第一次世界大战的原因
No-Match: 老顾问退休了
Source: common usage

Rule: zh.experience.hotel-guest
Category: experience
Weight: 1.0
Summary: Tells a stay from the guest's side
Max-Hits: 2
Phrase: 入住当天
Phrase: 入住时
Phrase: 入住的时候
Phrase: 入住的是
Phrase: 入住后发现
Phrase: 办理入住
Phrase: 我住的
Phrase: 我们住的
Phrase: 住的是
Phrase: 退房时
Phrase: 要求换房
Phrase: 换了一间房
Phrase: 前台服务员
Phrase: 前台态度
Phrase: 前台小姐
Phrase: 前台说
Phrase: 打电话给前台
Phrase: 携程订
Phrase: 携程预订
Phrase: 网上订的
Except: 我住的城市
Except: 我住的小区
Except: 我住的地方
Except: 我们住的地方
Except: 我们住的城市
Match: 入住时前台说没有大床房了
Match: 我们住的三楼，电梯口很吵
No-Match: 我住的城市没有地铁
No-Match: 养老院迎来首批入住老人
Source: common usage in hotel reviews

Rule: zh.experience.food-order
Category: experience
Weight: 1.0
Summary: Tells an order from the eater's side
Max-Hits: 2
Phrase: 送来的时候
Phrase: 送到的时候
Phrase: 送来都
Phrase: 送到都
Phrase: 送到已经
Phrase: 点了一份
Phrase: 点了两份
Phrase: 点了份
Phrase: 点的外卖
Phrase: 送餐员
Phrase: 送餐小哥
Phrase: 配送员
Phrase: 外卖小哥
Phrase: 送餐的
Pattern: (?:小时|分钟)(?:以后|后|左右|多)?才(?:送|拿|吃|上|收)
Except: 点了一份工
Match: 点了一份牛肉饭，五十分钟才送到
Match: 送餐员态度好，汤没洒
No-Match: 跑了半小时才停
No-Match: 平台给配货车加装定位
Source: common usage in delivery reviews

Rule: zh.experience.arrival-and-after
Category: experience
Weight: 1.0
Summary: Just arrived, or told again later on
Imitable: yes
Phrase: 刚到货
Phrase: 刚收货
Phrase: 后续更新
Phrase: 过段时间再来
Phrase: 一个月后再来
Phrase: 用一阵再来
Phrase: 先用着
Phrase: 用几天再来
Phrase: 二刷来
Except: 货刚到货架
Match: 刚到货，先试了一下，声音有点大
Match: 后续更新：第三天开始掉漆
No-Match: 新品到货通知
Source: Wordings of trade guides and regulators, collected 2026-11

Rule: zh.experience.body-measures
Category: experience
Weight: 1.0
Summary: Own height and weight with the fit
Imitable: yes
Pattern: 身高?\s?(?:1[4-9]\d|1\.\d{1,2}|一米)[^,.。\n]{0,5}[, ]?\s?体?重\s?\d{2,3}
Pattern: (?<!\d)1[4-9]\d\s?(?:cm)?[/,， ]\s?\d{2,3}\s?斤
Match: 身高163体重108，m码肩膀紧
Match: 158/96斤，裤脚拖地
No-Match: 限重150斤
Source: Wordings of trade guides and regulators, collected 2026-11
