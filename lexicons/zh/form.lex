# Built like spam: ornaments.

Lexicon: zh/form
Format: 1
Language: zh
License: MIT

Rule: zh.form.ornaments
Category: form
Weight: 1.0
Summary: Strewn symbols: runes, suns, phones, hands, blocks
Max-Hits: 2
Phrase: ☀☀
Phrase: ☎☎
Phrase: ☛☛
Phrase: ╬
Phrase: ↓↓↓
Phrase: ➽
Phrase: ———————
Phrase: ͟
Phrase: ͇
Pattern: [\p{Han}a-z0-9.]\s?[ᚰᛀᚱᛁᛏᛒᛗᛟ]
Match: ☀☀新品☀☀扫码
Match: 名额有限ᚰ
No-Match: 今天☀真好
No-Match: 符文课讲到ᚠ
Source: Wordings of trade guides and regulators, collected 2026-11; observed in development sets, 2026-11

Rule: zh.form.brand-handle
Category: form
Weight: 1.0
Summary: Mentions the account of a company, shop or platform
Max-Hits: 2
Pattern: @[^\s@,:!?;。#]{0,12}(?:官方微博|官方|旗舰店|官网|公司|集团|手机|汽车|科技|家电|智屏|出版社|书店|文学城|商城|平台|超市|中国%>|[a-z]china|-china|originals|official|微博等级|红包飞|理财|出行|电商|酒店|餐厅|品牌|护肤|美妆|影业|影城|广播剧)
Match: 新色到手 @松果手机
Match: 感谢 @远山出版社 的编辑
No-Match: @阿树 今晚吃面吗
No-Match: 手机没电了
Source: Observed in development sets, 2026-11

Rule: zh.form.media-handle
Category: form
Weight: 0.35
Summary: Mentions the account of a broadcaster, newspaper or local portal
Max-Hits: 2
Pattern: @[^\s@,:!?;。#]{0,12}(?:卫视|电台|电视台|电视剧|频道|日报|晚报|晨报|都市报|时报|周刊|杂志|画报|新闻网|信息网|城网)
Match: 家乡上镜了 @海东晚报 @海东电台
Match: 周日晚见 @海东卫视
No-Match: 晚报送来的时候湿了
No-Match: @阿树 你看电视了吗
Source: Observed in development sets, 2026-11

Rule: zh.form.product-tag
Category: form
Weight: 1.0
Summary: Hashtag that names a kind of product
Max-Hits: 3
Pattern: #[^#\s\n]{0,12}(?:精华|面霜|面膜|水乳|眼霜|防晒霜|防晒乳|粉底液|气垫|口红|洗面奶|洁面|小紫瓶|小棕瓶|小黑瓶|猫粮|狗粮|烘焙粮|奶粉|纸尿裤|扫地机|洗地机|扫拖|吸尘器|投影仪|画质电视|智屏|耳机|电动牙刷|吹风机|益生菌|胶原蛋白|维生素|蛋白粉|气泡水|酸奶|牙膏|洗发水|沐浴露|香水|床垫|空气炸锅|净水器|空调|冰箱|洗衣机)[^#\n]{0,16}#
Match: 老人也能用 #轻羽洗地机[话题]#
Match: #晨光修护精华# 换季用
No-Match: #我的一天# 换了面霜
No-Match: 洗衣机坏了 #周末#
Source: Observed in development sets, 2026-11

Rule: zh.form.campaign-tag
Category: form
Weight: 0.35
Summary: Hashtag that reads as a campaign's slogan: #我要去..#, #寻找..#
Pattern: #(?:我要|我爱|我为|寻找|玩转|畅玩|发现|打卡|抢先|万人|点亮|晒出|解锁)[^#\s\n]{2,14}#
Match: #寻找城市角落# 晒图有礼
Match: #我要去草原# 涂画活动开始
No-Match: #今天的晚饭# 面
No-Match: 我要去#周末#的集市
Source: common usage of promotions; observed in development sets, 2026-11
