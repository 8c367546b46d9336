# Bought again, or never again.

Lexicon: zh/repurchase
Format: 1
Language: zh
License: MIT

Rule: zh.repurchase.nth-pack
Category: repurchase
Weight: 1.0
Summary: The second bottle, the third purchase
Imitable: yes
Phrase: 已回购
Phrase: 已复购
Pattern: 第(?:[二三四五六七八九]|十|[2-9]|1)[0-9一二三四五六七八九]?[瓶支罐盒包袋桶双箱](?!半价|0元|立减|仅|只要|起|免|送|减)(?=了|,|。|!|~|\s|$|吧|还是|依然|用)
Pattern: (?=第).(?:[二三四五六七八九十两]{1,2}|\d{1,2})次(?:回购|购买|买|复购|囤)
Pattern: (?:回购|复购|买)(?:了|过)(?:\d{1,2}|[两三四五六七八九十几]{1,2})多?[次瓶支罐盒包袋双箱]
Except: 公司已回购
Except: 累计已回购
Match: 洗衣液第三桶了，香味换过一次
Match: 回购了五次的面包，今天烤焦了
No-Match: 第二瓶半价，凑单用
No-Match: 排在第三只的小猫最凶
Source: common usage

Rule: zh.repurchase.will-buy-again
Category: repurchase
Weight: 0.35
Summary: Would buy or come again
Imitable: yes
Phrase: 会回购
Phrase: 会再买
Phrase: 还会买
Phrase: 会再来
Phrase: 下次还会来
Phrase: 还会再来
Phrase: 准备再买
Phrase: 打算再买
Phrase: 想再买一
Except: 不会回购
Except: 不会再买
Except: 不会再来
Except: 不打算再买
Except: 机会再来
Except: 机会还会再来
Except: 应该不会回购
Match: 味道清淡，会回购
Match: 环境安静，下次还会来
No-Match: 不会再来，蚊子太多
No-Match: 有机会再来北京找你
Source: common usage

Rule: zh.repurchase.never-again
Category: repurchase
Weight: 2.0
Summary: Will not buy or come again
Phrase: 不回购
Phrase: 不会回购
Phrase: 不会再回购
Phrase: 不考虑回购
Phrase: 不会再买
Phrase: 再也不买
Phrase: 再也不会买
Phrase: 再也不来
Phrase: 再也不去
Phrase: 不会再来
Phrase: 不会再去
Phrase: 不会有下次
Phrase: 用完不打算买
Phrase: 不复购
Except: 机会不会再来
Except: 青春不会再来
Match: 用完这瓶不会再买
Match: 排队加难吃，再也不来
No-Match: 青春不会再来，去看海吧
No-Match: 会不会回，购票页面在哪
Source: common usage

Rule: zh.repurchase.sold-off
Category: repurchase
Weight: 1.0
Summary: Sold it on, left it in a drawer
Phrase: 闲鱼了
Phrase: 挂闲鱼
Phrase: 上闲鱼卖
Phrase: 咸鱼了
Phrase: 转手卖
Phrase: 低价转
Phrase: 闲置了
Phrase: 吃灰
Phrase: 压箱底了
Phrase: 打入冷宫
Except: 闲鱼了解
Except: 做条咸鱼了
Except: 当咸鱼了
Except: 成咸鱼了
Match: 跑步机吃灰半年，挂闲鱼没人要
Match: 用了两周就闲鱼了
No-Match: 周末只想当咸鱼了
No-Match: 那块地闲着，置换不了
Source: common usage
