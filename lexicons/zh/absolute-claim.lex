# Absolute terms that 广告法 art. 9 (3) and the practice around it ban in advertisements. They are
# common words of news and everyday speech, so most need a selling noun beside them.

Lexicon: zh/absolute-claim
Format: 1
Language: zh
License: MIT

Rule: zh.absolute-claim.state-level
Category: absolute-claim
Weight: 2.0
Summary: State-level or world-class quality
Phrase: 国家免检
Phrase: 国家领导人专用
Phrase: 国宴专用
Pattern: 国家级(?:别)?的?(?:品质|产品|品牌|技术|配方|标准|专利|工艺|认证|享受|护肤)
Pattern: 最高级的?(?:品质|产品|享受|面料|食材|配方|原料|护肤|体验)
Match: 国家级品质，放心送长辈
Match: 用的是最高级的面料
No-Match: 这里是国家级自然保护区
No-Match: 英语里最高级的变化规则
Source: 广告法 art. 9 (3); 广告绝对化用语执法指南 (SAMR 2023)

Rule: zh.absolute-claim.world-class
Category: absolute-claim
Weight: 1.0
Summary: World-class, top-level, the ultimate, said of goods
Max-Hits: 2
Pattern: (?:世界级|全球级|宇宙级|顶级|顶尖|极致|终极|殿堂级|天花板级)的?(?:品质|产品|品牌|面料|工艺|配方|奢华|享受|配置|食材|原料|护肤|体验|舒适|质感|口感|性价比|科技|音质|画质|匠心|丝滑|纯净|美味|柔软)
Match: 采用顶级食材，每日现做
Match: 带来极致体验的一张床垫
No-Match: 世界级球员来了三个
No-Match: 顶尖高校的分数线公布了
Source: 广告法 art. 9 (3); practice lists of Chinese shops

Rule: zh.absolute-claim.number-one
Category: absolute-claim
Weight: 2.0
Summary: First in sales, first brand, leader of the industry
Phrase: 第一品牌
Phrase: 销量第一
Phrase: 全网第一
Phrase: 类目第一
Phrase: 口碑第一
Phrase: 领导品牌
Phrase: 领军品牌
Phrase: 销量冠军
Phrase: 类目冠军
Phrase: 人气榜第一
Pattern: (?:销量|口碑|榜单|类目|全网|行业|热卖|热销)[^,.!?;。\n]{0,4}(?:no\.?\s?1|top\.?\s?1)
Match: 连续三年销量第一的电饭煲
Match: 类目TOP1，回头客很多
No-Match: 她跑了全班第一
No-Match: 这首歌在榜单第十一位
Source: 广告法 art. 9 (3)

Rule: zh.absolute-claim.leading
Category: absolute-claim
Weight: 1.0
Summary: Industry-leading, top seller, first in the ranking
Max-Hits: 2
Phrase: 行业领先
Phrase: 国内领先
Phrase: 国际领先
Phrase: 全球领先
Phrase: 销冠
Phrase: 排名第一的品牌
Phrase: 填补国内空白
Phrase: 全网首发
Phrase: 全球首发
Phrase: 业内首创
Phrase: 全球首创
Phrase: 首创专利
Phrase: 全球领跑者
Phrase: 市场占有率第一
Phrase: 独家配方
Phrase: 独家秘方
Phrase: 独家工艺
Phrase: 驰名商标
Match: 独家配方，三代人熬出来的酱
Match: 我们是行业领先的净水品牌，全球首发
No-Match: 比分领先到最后一分钟
No-Match: 记者拿到了独家消息
Source: 广告法 art. 9 (3)

Rule: zh.absolute-claim.lowest-price
Category: absolute-claim
Weight: 2.0
Summary: The lowest price
Phrase: 最低价
Phrase: 地板价
Phrase: 史上最低
Except: 全网最低价
Except: 历史最低价
Except: 最低价位
Except: 最低价格区
Except: 股价最低价
Except: 收盘最低价
Match: 全年最低价，只此一天
Match: 今晚给到地板价
No-Match: 最低价位的房间没有窗
No-Match: 最低气温零下五度
Source: 广告法 art. 9 (3); 明码标价和禁止价格欺诈规定 (2022)

Rule: zh.absolute-claim.best
Category: absolute-claim
Weight: 1.0
Summary: Best choice, most advanced, most popular
Phrase: 最佳选择
Phrase: 最佳伴侣
Phrase: 最佳拍档
Phrase: 最佳单品
Phrase: 最佳搭档
Phrase: 不二之选
Phrase: 不二选择
Phrase: 最先进的
Phrase: 最新科技
Phrase: 最新技术
Phrase: 最受欢迎的产品
Phrase: 最顶级
Phrase: 最奢华
Phrase: 首选品牌
Phrase: 没有之一
Match: 送妈妈的不二之选
Match: 最好用的卷发棒，没有之一
No-Match: 他拿了最佳男配角
No-Match: 两队最佳射手同分
Source: 广告法 art. 9 (3)

Rule: zh.absolute-claim.unparalleled
Category: absolute-claim
Weight: 0.35
Summary: Unique, unprecedented, far ahead
Max-Hits: 2
Phrase: 独一无二
Phrase: 绝无仅有
Phrase: 史无前例
Phrase: 前所未有
Phrase: 遥遥领先
Phrase: 无与伦比
Phrase: 无可比拟
Phrase: 极品
Except: 极品亲戚
Except: 极品室友
Except: 极品前任
Except: 极品婆婆
Except: 极品邻居
Match: 这份独一无二的礼物送给你
Match: 极品铁观音，茶香遥遥领先
No-Match: 极品室友半夜打电话
No-Match: 前面那辆车遥控失灵
Source: 广告法 art. 9 (3); 广告绝对化用语执法指南 (SAMR 2023)

Rule: zh.absolute-claim.hundred-percent
Category: absolute-claim
Weight: 1.0
Summary: A hundred percent effective, genuine, natural
Phrase: 永久脱毛
Phrase: 永久有效
Phrase: 永久祛
Phrase: 永不反弹
Phrase: 永不复发
Pattern: (?:100%|百分百|百分之百)(?:的)?(?:纯|正品|有效|天然|好评|满意|见效|安全|还原|真皮|保证)
Except: 链接永久有效
Except: 号永久有效
Match: 百分百天然，孕妇可用
Match: 100%正品，假一赔十
No-Match: 电量100%出的门，中午就没了
No-Match: 网盘链接永久有效
Source: 广告法 art. 9 (3) and art. 17

Rule: zh.absolute-claim.cure
Category: absolute-claim
Weight: 2.0
Summary: Cures, has no side effects, no risk
Phrase: 无副作用
Phrase: 没有任何副作用
Phrase: 零风险
Phrase: 包治百病
Phrase: 药到病除
Pattern: (?:根治|彻底解决|彻底告别|永远告别|完全治愈)[^,.!?;。\n]{0,4}(?:痘|斑|脱发|鼻炎|失眠|湿疹|脚气|腋臭|便秘|咽炎|灰指甲|白发|近视|颈椎)
Except: 有无副作用
Match: 彻底告别痘印，28天见证
Match: 纯植物萃取，无副作用
No-Match: 医生也说湿疹很难根治
No-Match: 不知道有无副作用，先问医生
Source: 广告法 art. 9 (3), art. 16 and art. 28

Rule: zh.absolute-claim.deadline-effect
Category: absolute-claim
Weight: 1.0
Summary: Promises an effect within days
Pattern: (?:\d{1,2}|[一二两三四五六七八九十])\s?(?=天|周|个?月|次|夜|个疗程)\S{1,3}?(?:就能|就|即可|内|可以|能|见证)?(?:见效(?!果)|变白|美白|暴瘦|祛斑|祛痘|淡斑|白[一两三]个?度|见奇迹)
Pattern: [天周月次程夜晚日季](?:就能|就|即可|内|可以|能)?(?:暴)?瘦\s?(?:\d{1,2}|[一二两三四五六七八九十]{1,2})\s?斤
Match: 7天美白，看得见的透亮
Match: 一个月瘦20斤不挨饿
No-Match: 三天见效果图，设计师很快
No-Match: 一周没洗的白衬衫
Source: 广告法 art. 17 and art. 28

Rule: zh.absolute-claim.goods-best
Category: absolute-claim
Weight: 1.0
Summary: Goods called best, first choice, national, exclusive
Phrase: 全网最便宜
Pattern: 最(?:好|佳|优|便宜|实惠|安全|正宗)的?(?:品质|面霜|精华|面膜|口红|洗发水|奶粉|床垫|产品|品牌|原料|食材|礼物|配方)
Pattern: 国家级(?:实验室|科研|研发|平台)
Pattern: (?:送礼|居家|旅行|入门|宝宝|护肤|换季)(?:的)?首选
Pattern: 独家(?:授权|代理|发售|定制|呈现|赞助)
Pattern: 金牌(?:讲师|销售|团队|客服|导师)
Pattern: (?:排名|行业|全国|全球|类目)\s?no\.?\s?1
Except: 我最好的礼物
Match: 最好的原料，给最好的你
Match: 换季首选，温和不伤
No-Match: 最好先看说明书
No-Match: 他是我最好的朋友
Source: Wordings of trade guides and regulators, collected 2026-11; 中华人民共和国广告法 art. 9 (3)
