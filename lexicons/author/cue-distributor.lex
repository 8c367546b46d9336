# Resellers, group buyers, agents of goods. What goes beyond the rules affiliate, brand-voice and
# solicitation score.

Lexicon: author/cue-distributor
Format: 1
Language: any
License: MIT

Category: cue.distributor
Axis: neutral
Cap: 1.0
Summary: Sells on for others: takes orders, collects group orders, looks for agents

Rule: zh.cue.distributor.orders
Category: cue.distributor
Weight: 0
Summary: Takes orders: 代购, 团购, 接龙, 拼单, 批发
Max-Hits: 2
Phrase: 代购
Phrase: 群接龙
Phrase: 开团
Phrase: 截单
Phrase: 截团
Phrase: 团购价
Phrase: 社群团购
Phrase: 社区团购
Phrase: 批发
Phrase: 拿货
Phrase: 货源
Phrase: 一手货源
Phrase: 厂家货源
Phrase: 一件代发
Phrase: 招代理
Phrase: 诚招代理
Phrase: 招收代理
Phrase: 做代理
Phrase: 总代理
Phrase: 朋友圈下单
Phrase: 私信下单
Phrase: 微信下单
Phrase: 私聊下单
Phrase: 下单私
Phrase: 下单联系
Phrase: 要的私
Phrase: 要的联系我
Phrase: 现货秒发
Phrase: 现货现发
Phrase: 包邮到家
Phrase: 尾货
Phrase: 尾单货
Phrase: 摆摊进货
Phrase: 人肉背回
Phrase: 带货回国
Phrase: 接受预定
Phrase: 团长招募
Phrase: 做微商
Phrase: 团购接龙
Phrase: 接龙下单
Phrase: 接龙报名
Phrase: 接龙报数
Except: 批发市场
Except: 批发票
Except: 开团战
Except: 拒绝代购
Except: 批发放
Except: 批发行
Except: 批发布
Except: 批发出
Except: 批发表
Except: 批发给
Match: 周五截单，群接龙报数
Match: 一手货源，一件代发
No-Match: 晚会上玩成语接龙
No-Match: 在批发市场迷路了
Source: Common usage

Rule: en.cue.distributor.orders
Category: cue.distributor
Weight: 0
Summary: Takes orders: message to order, wholesale, resellers
Max-Hits: 2
Phrase: dm to order
Phrase: dm me to order
Phrase: dm for orders
Phrase: dm for price
Phrase: dm for prices
Phrase: dm for details
Phrase: dm to purchase
Phrase: dm to buy
Phrase: inbox to order
Phrase: inbox me to order
Phrase: message me to order
Phrase: message to order
Phrase: text to order
Phrase: call to order
Phrase: whatsapp to order
Phrase: to place an order
Phrase: to place your order
Phrase: place your orders
Phrase: taking orders
Phrase: accepting orders
Phrase: now taking orders
Phrase: order via dm
Phrase: orders via dm
Phrase: wholesale price
Phrase: wholesale prices
Phrase: wholesale only
Phrase: bulk orders
Phrase: minimum order
Phrase: resellers
Phrase: reseller
Phrase: dropship
Phrase: dropshipping
Phrase: group buy
Phrase: group order
Phrase: join my team
Phrase: become a distributor
Phrase: independent distributor
Phrase: independent consultant
Phrase: brand rep
Phrase: my online party
Phrase: cash on delivery
Phrase: nationwide delivery
Phrase: we deliver nationwide
Phrase: ships worldwide dm
Phrase: meet up or delivery
Phrase: comment sold
Phrase: only 3 left dm
Phrase: restocked dm
Phrase: pre-order slots
Phrase: limited slots
Except: reseller crackdown
Match: Two left, DM me to order
Match: Wholesale prices for resellers
No-Match: They signed an executive order
No-Match: The wholesome film
Source: Common usage
