# Own money: a price, a shop, a receipt, money back.

Lexicon: zh/purchase
Format: 1
Language: zh
License: MIT

Rule: zh.purchase.spent
Category: purchase
Weight: 2.0
Summary: Spent a stated sum
Pattern: (?<![开雪棉浪烟火眼菜豆])花(?:了|掉)(?:我|近|快|大概|差不多|将近|不到|整整|小)?\s?¥?\s?\d{2,6}(?:\.\d{1,2})?(?![\d.])(?!\s?(?:多)?(?:个)?(?:分钟|小时|天|年|月|秒|周|星期|次|页|字|%|h(?![a-z])|集|人|名|万(?:人|年)|亿|余?万))
Pattern: (?<![开雪棉浪烟火眼菜豆])花(?:了|掉)(?:我)?[^,.!?;。\n\d]{0,4}(?:\d{1,6}(?:\.\d{1,2})?|[一二两三四五六七八九十百千几]{1,5})(?:来|多)?(?:块|元|刀|大洋|欧|港币|rmb|百|千)(?!万)
Match: 花了328，油皮，闷痘了，用了两周就闲鱼了
Match: 为这把椅子花了我九百多块
No-Match: 修路花了3天，又花了20分钟洗车
No-Match: 院子里开花了30多朵
Source: Common usage, collected 2026-11

Rule: zh.purchase.bought-for
Category: purchase
Weight: 2.0
Summary: Bought at a stated price
Phrase: 原价买的
Phrase: 原价入的
Phrase: 打折买的
Phrase: 双十一囤的
Phrase: 双十一买的
Phrase: 双11买的
Phrase: 618买的
Pattern: \d{1,5}(?:\.\d{1,2})?(?:来|多)?(?=块|元|rmb|刀|r)(?:\p{Han}|[a-z]{1,3})(?:钱|多)?[^,.!?;。\n]{0,2}(?:买的|买了|入的|收的|拿下的|拍的|入手的|买到)
Pattern: (?:[一二两三四五六七八九十百千几]{1,5})(?:来|多)?(?=块钱|块(?!地|布|板|砖|石|肉|糖|蛋|表|饼|巧|手|香|豆|玉)|元)\S钱?[^,.!?;。\n]{0,2}(?:买的|买了|入的|收的|买到|买来)
Pattern: 买(?:的时候|时|来|下来|到手)?(?:是|才|花了)\s?¥?\s?\d{2,5}+(?:块|元|多)?+(?!\s?(?:年|月|天|号|点|岁|个|斤|平))
Match: 89块钱买的，线脚还算齐
Match: 双十一囤的纸巾，一箱少两包
No-Match: 三十块地砖买来还没铺完就裂了的是邻居家
No-Match: 买的时候是2019年的款
Source: common usage

Rule: zh.purchase.bought-where
Category: purchase
Weight: 2.0
Summary: Says in which shop or app it was bought
Pattern: (?:超市|拼多多|pdd|闲鱼|咸鱼|二手|淘宝|京东|天猫|山姆|盒马|屈臣氏|宜家|优衣库|无印|迪卡侬|名创|楼下|菜市场|实体店|药店|便利店|地摊|小摊|夜市|网上|旗舰店|免税店|胖东来|永辉|好市多|costco|沃尔玛|批发市场|商场|得物|唯品会|奥莱|百亿补贴|1688|集市)(?:里|上|那边|店)?(?:随手|顺手|特价|打折|现场|自己)?(?:买的|买了|买过|入的|收的|囤的|拍的|淘的|下的单|下单的|买回)
Match: 楼下超市买的，三块五一袋
Match: 闲鱼收的二手，成色一般
No-Match: 网上买卖账号是违规的
No-Match: 商场里的人比货多
Source: common usage

Rule: zh.purchase.counter
Category: purchase
Weight: 1.0
Summary: Bought at the counter, has order or receipt
Imitable: yes
Phrase: 专柜买的
Phrase: 专柜入的
Phrase: 订单截图
Phrase: 购买记录
Phrase: 购物小票
Phrase: 小票还
Phrase: 小票在
Phrase: 有小票
Phrase: 附小票
Phrase: 付款截图
Except: 没有小票
Match: 专柜买的，柜姐很耐心
Match: 订单截图放图二
No-Match: 电影票小，票根塞钱包
No-Match: 客户要看订货单
Source: common usage

Rule: zh.purchase.expensive
Category: purchase
Weight: 1.0
Summary: Finds it expensive, regrets the money
Phrase: 有点贵
Phrase: 有点小贵
Phrase: 太贵了
Phrase: 价格偏高
Phrase: 价格偏贵
Phrase: 死贵
Phrase: 贼贵
Phrase: 巨贵
Phrase: 肉疼
Phrase: 心疼钱
Phrase: 钱包疼
Phrase: 白花钱
Phrase: 浪费钱
Phrase: 花冤枉钱
Phrase: 冤枉钱
Phrase: 冤大头
Phrase: 打水漂
Except: 肌肉疼
Except: 腿肉疼
Match: 味道不差，就是有点小贵
Match: 下完单肉疼了一晚上
No-Match: 深蹲完肌肉疼了三天
No-Match: 她是我们家最宝贵的人
Source: common usage

Rule: zh.purchase.not-worth
Category: purchase
Weight: 2.0
Summary: Not worth the price
Phrase: 不值这个价
Phrase: 不值这个钱
Phrase: 性价比不高
Phrase: 性价比低
Phrase: 性价比很低
Phrase: 性价比太低
Phrase: 不划算
Phrase: 溢价严重
Except: 性价比不高吗
Match: 做工摆在那里，不值这个价
Match: 人均三百，性价比不高
No-Match: 这个价值观我不认同
No-Match: 性价比很高，学生也买得起
Source: common usage

Rule: zh.purchase.saved-up
Category: purchase
Weight: 1.0
Summary: Saved up for it
Pattern: 攒了(?:快|差不多|整整|好)?[^,.!?;。\n]{0,4}[月年钱资期薪天水奖](?:的)?[^,.!?;。\n]{0,6}(?=买|入|换|拿下|才)\S下?
Pattern: (?:存|省)了[^,.!?;。\n]{1,4}(?:个月|年)[^,.!?;。\n]{0,6}(?:买|入手|拿下)
Match: 攒了三个月才买的相机
Match: 攒了半年工资换的电脑
No-Match: 攒了一年的假期想出门
No-Match: 他存了三年的照片丢了
Source: common usage

Rule: zh.purchase.returned
Category: purchase
Weight: 2.0
Summary: Returned it or had the money back
Max-Hits: 2
Phrase: 退货了
Phrase: 退掉了
Phrase: 已退货
Phrase: 已经退货
Phrase: 申请退货
Phrase: 果断退货
Phrase: 直接退货
Phrase: 退款了
Phrase: 申请退款
Phrase: 仅退款
Phrase: 要求退款
Phrase: 不给退
Phrase: 不让退
Phrase: 运费自己出
Phrase: 来回运费
Phrase: 运费还要自己
Phrase: 倒贴运费
Except: 支持退货了
Match: 面料太薄，直接退货
Match: 申请退款，来回运费我出
No-Match: 烧怎么都退不了，去了医院
No-Match: 退休金涨了三十块
Source: common usage

Rule: zh.purchase.per-person
Category: purchase
Weight: 0.35
Summary: States the price per person or the bill
Pattern: 人均(?:大概|差不多|消费|不到|才|也就)?\s?¥?\s?\d{2,4}(?!\s?(?:平|㎡|万|岁|年|亿))
Pattern: (?:一共|总共|结账|买单)(?:花了|吃了|是)?\s?¥?\s?\d{2,4}(?:块|元)?(?!\s?(?:个|人|名|天|年|页|集|分|次|首|道|本|岁))
Match: 人均80，两个人吃撑
Match: 结账267元，没送菜
No-Match: 人均寿命提高到78岁
No-Match: 一共45页，背不完
Source: common usage in restaurant reviews

Rule: zh.purchase.saved-up-receipt
Category: purchase
Weight: 1.0
Summary: Saved up for it, kept the receipt, asked the money back
Phrase: 小票
Phrase: 退了款
Phrase: 退货退款
Phrase: 运费我出
Pattern: 攒了?(?:\d|[一两二三四五六七八九十半几])\S{0,3}(?:个月|年|天)(?:的?工资|的?钱|才|买)?
Except: 小票友
Except: 支持退货退款
Except: 支持退款
Except: 极速退款
Except: 晚到退款
Except: 退款服务
Except: 7天退货退款
Except: 退货退款服务
Except: 小票根
Match: 攒了三个月才买的
Match: 小票还在，柜台不认
No-Match: 本店支持退货退款
Source: Wordings of trade guides and regulators, collected 2026-11

Rule: zh.purchase.refund-trouble
Category: purchase
Weight: 1.0
Summary: Waits or fights for a refund
Pattern: 退款(?:三天|五天|一周|一个月|\d|一直|还没|没到|迟迟|被拒|太难|失败|不给|申请了|流程)
Match: 退款一周没到账
Match: 申请了退款，退款被拒
No-Match: 支持七天无理由退款
No-Match: 退款政策见详情页
Source: Wordings of trade guides and regulators, collected 2026-11
