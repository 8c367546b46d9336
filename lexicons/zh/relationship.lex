# The author works for, owns or is close to the seller. Discloses, so it must be the author's own.

Lexicon: zh/relationship
Format: 1
Language: zh
License: MIT

Rule: zh.relationship.staff
Category: relationship
Weight: 2.0
Summary: The author is staff, agent or owner of the seller
Phrase: 我是品牌方
Phrase: 我是店主
Phrase: 我是店家
Phrase: 我是商家
Phrase: 我是厂家
Phrase: 我是本店
Phrase: 我是这家店的老板
Phrase: 本人是店主
Phrase: 本人是该店员工
Phrase: 店主本人
Pattern: 我是(?:这个|这家|该|他们)[^,.!?;。\n]{0,8}的?(?:员工|店员|柜姐|代理|经销商|导购|客服)
Except: 我是商家的话
Except: 我是店主的话
Except: 如果我是店主
Except: 要是我是店主
Except: 以为我是店主
Match: 先自报家门，我是店主，欢迎提意见
Match: 我是这个品牌的柜姐，帮大家算过价格
No-Match: 如果我是店主，早就换灯了
No-Match: 我是新来的员工，求问食堂在哪
Source: common usage

Rule: zh.relationship.employer
Category: relationship
Weight: 1.0
Summary: The author works at the brand spoken of
Pattern: 我(?:就)?在(?:这家|他们家?|该品牌|这个品牌|品牌方)[^,.!?;。\n]{0,6}(?:上班|工作|任职)
Match: 我就在这个品牌上班，内购价才敢买
Match: 说明一下我在他们家工作
No-Match: 我在公司上班，离家四十分钟
No-Match: 我在这里等你下班
Source: common usage

Rule: zh.relationship.own-brand
Category: relationship
Weight: 2.0
Summary: It is the author's own product, brand, shop or factory
Phrase: 自家产品
Phrase: 自家品牌
Phrase: 我家产品
Phrase: 我们家产品
Phrase: 我自己的品牌
Phrase: 我们自己的品牌
Phrase: 自创品牌
Phrase: 我创立的品牌
Phrase: 我做的品牌
Phrase: 我开的店
Phrase: 我自己开的店
Phrase: 我家工厂
Phrase: 自家工厂
Phrase: 我们厂直发
Phrase: 我们厂生产
Phrase: 我们厂做的
Phrase: 我们厂出的
Phrase: 我家店里的货
Phrase: 我家店铺
Phrase: 我的淘宝店
Phrase: 我们店里新到
Except: 苹果自家产品
Except: 推荐自家产品
Except: 自家产品线
Match: 自家产品，卖了三年，瑕疵也照实写
Match: 茶是我家工厂炒的，欢迎来看
No-Match: 我们厂食堂的饺子很好吃
No-Match: 厂商只推荐自家产品，听听就好
Source: common usage

Rule: zh.relationship.founder
Category: relationship
Weight: 1.0
Summary: The author is founder or manager of the brand
Phrase: 主理人就是我
Phrase: 主理人本人
Pattern: (?:我是|作为|本人是?|大家好我是)[^,.!?;。\n]{0,10}(?:主理人|创始人|创办人)
Match: 我是小院烘焙的主理人阿桃
Match: 作为创始人，我每天试一杯
No-Match: 主理人性格很好，给我们讲了半小时
No-Match: 那家公司的创始人离职了
Source: common usage

Rule: zh.relationship.friends-shop
Category: relationship
Weight: 1.0
Summary: The shop belongs to family or friends
Pattern: (?:朋友|闺蜜|同学|亲戚|表姐|表哥|表妹|我姐|我哥|我妹|我妈|我爸|我老公|发小|学姐|家里|自己家)(?:新)?开的(?:一家)?(?:小)?(?:店|餐厅|咖啡馆|民宿|工作室|馆子)
Match: 闺蜜新开的店，花材都很新鲜
Match: 朋友开的民宿，帮忙宣传一下
No-Match: 和朋友开车去了海边的店
No-Match: 那家老爷爷开的店关门了
Source: common usage

Rule: zh.relationship.our-factory
Category: relationship
Weight: 1.0
Summary: Own factory, own brand, works there and praises it
Pattern: 我们(?:自己的?|家)?工?厂(?:自己|直销|直发|生产|做的|出的|出货)
Pattern: 我(?:自己)?的品牌(?=[^,.!?;。\n]{0,3}(?:上线|成立|周年|新品|开|推出))
Pattern: 我在[^,.!?;。\n]{1,10}(?:公司|品牌|门店)上班[^。\n]{0,12}(?:自家|我们家|内部价|员工价)
Match: 我们厂自己做的，尺寸可改
Match: 我的品牌今天上线啦
No-Match: 我们厂里食堂换师傅了
No-Match: 我的品牌意识很弱
Source: Wordings of trade guides and regulators, collected 2026-11
