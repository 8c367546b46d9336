# Hints at a business relation in words that a reader need not understand as an advert.

Lexicon: zh/ambiguous-disclosure
Format: 1
Language: zh
License: MIT

Rule: zh.ambiguous-disclosure.cooperation-label
Category: ambiguous-disclosure
Weight: 1.0
Summary: The single word 合作 as a label
Phrase: 【合作】
Phrase: (合作)
Phrase: [合作]
Phrase: 合作款
Pattern: #合作(?:#|(?![\p{Han}a-z0-9]))
Match: 【合作】周末在家的下午茶
Match: 新入的小包 #合作
No-Match: 两国加强合作，签署了协议
No-Match: #合作共赢
Source: 互联网广告管理办法 (2023) art. 9 asks for 广告; 合作 alone is vague

Rule: zh.ambiguous-disclosure.thanks-brand
Category: ambiguous-disclosure
Weight: 2.0
Summary: Thanks the brand in general terms
Phrase: 感谢品牌方
Phrase: 感谢厂商
Phrase: 谢谢品牌邀请
Phrase: 感谢商家邀请
Match: 感谢品牌方的信任，这次的香味我很喜欢
Match: 谢谢品牌邀请，第一次逛工厂
No-Match: 感谢客服小姐姐，退款很快
No-Match: 想让品牌方看看这个评论区
Source: common usage; thanks alone is vague

Rule: zh.ambiguous-disclosure.thanks-invitation
Category: ambiguous-disclosure
Weight: 1.0
Summary: Thanks a tagged account for inviting, supporting or sending
Pattern: (?:感谢|谢谢)\s?@[^\s,.!?;。]{1,20}\s?(?:的?邀请|的?支持|提供|送来|寄来|带来)
Match: 感谢@半山民宿 的邀请，院子里有桂花
Match: 谢谢 @小桥咖啡 提供场地和点心
No-Match: 感谢@阿May 陪我跑完全程
No-Match: 感谢邀请，谢邀，人在出租车上
Source: common usage; thanks alone is vague

Rule: zh.ambiguous-disclosure.invited
Category: ambiguous-disclosure
Weight: 2.0
Summary: Was invited to try, visit or test
Phrase: 受邀体验
Phrase: 受邀试吃
Phrase: 受邀探店
Phrase: 受邀测评
Phrase: 受邀入住
Phrase: 品牌方邀请我
Phrase: 受品牌邀请
Phrase: 商家邀请我
Match: 周三受邀试吃了他们家的新菜单
Match: 品牌方邀请我去看了新车
No-Match: 受邀参加表姐的婚礼
No-Match: 教授应邀访问了三所大学
Source: common usage; the paid part stays unsaid

Rule: zh.ambiguous-disclosure.invited-by
Category: ambiguous-disclosure
Weight: 1.0
Summary: Came at somebody's invitation to a shop, hotel or product
Pattern: (?:感谢|谢谢)[^,.!?;。\n]{1,10}的?邀请[^,.!?;。\n]{0,3}(?:体验|试用|试吃|探店|测评|入住|试驾|参观)
Pattern: 受[^,.!?;。\n]{1,12}(?:之邀|邀请)[^,.!?;。\n]{0,4}(?:体验|试用|试吃|探店|测评|入住|品尝|试驾|打卡|参观)
Match: 受海棠酒店邀请来体验了一晚亲子房
Match: 受店主之邀打卡新菜
Match: 感谢云上茶园邀请来体验采茶
No-Match: 受高中老师邀请回学校做分享
No-Match: 深受欢迎，邀请了很多朋友
Source: common usage

Rule: zh.ambiguous-disclosure.brand-title
Category: ambiguous-disclosure
Weight: 2.0
Summary: Holds a title given by a brand: 品牌体验官 and others
Phrase: 品牌体验官
Phrase: 产品体验官
Phrase: 种草官
Phrase: 品牌推荐官
Phrase: 好物推荐官
Pattern: (?:我|本人)[^,.!?;。\n]{0,8}(?:品牌大使|品牌挚友|形象大使|品牌代言人)
Except: 招募品牌体验官
Match: 作为产品体验官，第一时间摸到了新机
Match: 很荣幸我成为他们的品牌挚友
No-Match: 某演员被宣布为品牌大使，话题上了热搜
No-Match: 公司设立了用户体验部
Source: common usage; a title is vague

Rule: zh.ambiguous-disclosure.title
Category: ambiguous-disclosure
Weight: 1.0
Summary: 体验官, 推荐官 and similar titles without the brand
Phrase: 体验官
Phrase: 推荐官
Phrase: 内测官
Phrase: 试睡官
Phrase: 试吃官
Except: 品牌体验官
Except: 产品体验官
Except: 新品体验官
Except: 品牌推荐官
Except: 好物推荐官
Except: 招聘体验官
Match: 首席体验官上线，替你们试了三款被子
Match: 这次当了回城市推荐官
No-Match: 作为产品体验官来交作业
No-Match: 体验馆周一闭馆
Source: common usage; a title is vague

Rule: zh.ambiguous-disclosure.pr-parcel
Category: ambiguous-disclosure
Weight: 2.0
Summary: The product is a press parcel (公关品, PR礼盒)
Phrase: 收到公关品
Phrase: 公关礼盒
Phrase: 公关包裹
Phrase: pr礼盒
Except: 博主的公关品
Except: 别人的公关品
Match: 收到公關品，先聞了一圈味道
Match: 这套公关礼盒配了小镜子
No-Match: 公关品不公关品的我不懂，看成分买就行
No-Match: 她在公关公司上班，每天写稿
Source: common usage; the paid part stays unsaid

Rule: zh.ambiguous-disclosure.barter
Category: ambiguous-disclosure
Weight: 2.0
Summary: Post in exchange for goods (置换)
Phrase: 置换合作
Phrase: 产品置换
Phrase: 置换拍摄
Phrase: 置换探店
Phrase: 稿费置换
Match: 这篇是置换合作，没有稿费
Match: 和民宿谈了产品置换，拍完给十张图
No-Match: 旧车置换补贴到下月底
No-Match: 老房置换新房要交多少税
Source: common usage of Xiaohongshu authors

Rule: zh.ambiguous-disclosure.shop-visit-deal
Category: ambiguous-disclosure
Weight: 2.0
Summary: Visits a shop for free or on its call
Phrase: 免费探店
Phrase: 探店邀约
Phrase: 探店合作
Phrase: 邀约探店
Match: 第七次免费探店，这次是烤肉
Match: 接到探店邀约，周五晚上去了
No-Match: 周末自己去探了两家面包店
No-Match: 商场里的店铺免费停车
Source: common usage; the paid part stays unsaid

Rule: zh.ambiguous-disclosure.shop-visit
Category: ambiguous-disclosure
Weight: 0.35
Summary: Calls the post a shop visit (探店)
Phrase: 探店
Except: 免费探店
Except: 探店邀约
Except: 探店合作
Except: 邀约探店
Except: 邀请探店
Except: 受邀探店
Except: 应邀探店
Except: 置换探店
Except: 自费探店
Except: 侦探店
Match: 今日探店：巷子里的糖水铺
Match: 武汉探店第十二家
No-Match: 侦探店长这本漫画很好看
No-Match: 探亲路上随便吃了碗面
Source: common usage

Rule: zh.ambiguous-disclosure.support
Category: ambiguous-disclosure
Weight: 1.0
Summary: Credits support without saying which
Phrase: 友情赞助
Phrase: 友情支持品牌
Phrase: 特别鸣谢品牌
Pattern: (?:特别)?鸣谢\s?[:@]
Match: 特别鸣谢：晚风书店
Match: 道具由邻居友情赞助
No-Match: 片尾鸣谢名单里有我的名字
No-Match: 朋友们的支持最重要
Source: common usage; thanks alone is vague

Rule: zh.ambiguous-disclosure.initials
Category: ambiguous-disclosure
Weight: 0.35
Summary: Pinyin initials for advert, promotion, cooperation as a label
Rare: yes
Phrase: (gg)
Phrase: 【gg】
Phrase: (tg)
Phrase: 【tg】
Phrase: (hz)
Phrase: 【hz】
Match: 夏天的凉席开箱（gg）
Match: 【hz】浴室收纳
No-Match: 打完最后一局，gg
No-Match: 屏幕刷新率120hz
Source: Usual pinyin initials of 广告, 推广 and 合作, written to dodge platforms' filters

Rule: zh.ambiguous-disclosure.named-by-brand
Category: ambiguous-disclosure
Weight: 1.0
Summary: Invited or named by a brand: 感谢…邀请, 品牌挚友, 特别鸣谢
Phrase: 品牌大使
Phrase: 品牌挚友
Phrase: 品牌好友
Phrase: 形象大使
Phrase: 特别鸣谢
Pattern: ^合作\s?[|丨]
Pattern: 感谢[^,.!?;。\n]{1,12}邀请(?!函)
Pattern: 受邀(?:参加|体验|前往|来到|出席|试驾|参观|打卡)[^,.!?;。\n]{0,12}(?:品牌|新品|发布会|旗舰店|酒店|餐厅|门店|首映|试驾|体验)
Pattern: 受[^,.!?;。\n]{1,10}邀请(?:去|来|到|参加|体验|前往|试)
Except: 感谢朋友邀请
Except: 感谢同学邀请
Except: 感谢学校邀请
Match: 感谢松果牌邀请，来到新品现场
Match: 特别鸣谢松果科技提供场地
No-Match: 受伤那天谁也没邀请我
No-Match: 感谢同学邀请
Source: Wordings of trade guides and regulators, collected 2026-11
