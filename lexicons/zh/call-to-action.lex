# Imperatives: buy, click, follow.

Lexicon: zh/call-to-action
Format: 1
Language: zh
License: MIT

Rule: zh.call-to-action.order-now
Category: call-to-action
Weight: 2.0
Summary: Tells readers to order at once
Phrase: 赶紧下单
Phrase: 赶快下单
Phrase: 立即下单
Phrase: 立刻下单
Phrase: 马上下单
Phrase: 快下单
Phrase: 闭眼下单
Phrase: 放心下单
Phrase: 立即购买
Phrase: 点击购买
Phrase: 马上抢
Phrase: 赶紧抢
Phrase: 抓紧抢
Phrase: 欢迎下单
Except: 赶紧下单了
Except: 我赶紧下单
Except: 我马上下单
Except: 立刻下单了
Except: 马上下单了
Except: 就立刻下单
Except: 就马上下单
Except: 马上抢救
Except: 赶紧抢救
Except: 立即抢救
Except: 赶紧抢修
Match: 喜欢的赶紧下单，明天涨回去
Match: 立即购买享三期免息
No-Match: 看完我赶紧下单了，等快递中
No-Match: 医生说马上抢救
Source: common usage

Rule: zh.call-to-action.grab
Category: call-to-action
Weight: 1.0
Summary: Grab it, stock up, buy it fast
Phrase: 速抢
Phrase: 快抢
Phrase: 火热抢购
Phrase: 秒杀价
Phrase: 快去买
Phrase: 快囤
Phrase: 赶紧囤
Phrase: 赶紧入
Phrase: 快入
Phrase: 速入
Phrase: 直接入
Phrase: 放心入
Phrase: 拼团价
Except: 加快入
Except: 直接入职
Except: 直接入学
Except: 直接入睡
Except: 直接入住
Except: 直接入口
Except: 直接入党
Except: 直接入库
Except: 直接入选
Except: 直接入场
Except: 放心入住
Except: 快入冬
Except: 快入秋
Except: 快入夏
Except: 快入春
Except: 快入睡
Except: 赶紧入睡
Except: 快入职
Except: 快入学
Except: 快入场
Except: 轻快入
Except: 尽快入
Except: 快抢救
Except: 快抢不到
Except: 快抢完
Match: 夏天出门必带，速抢
Match: 学生党直接入，便宜大碗
No-Match: 面试完直接入职，第二天上班
No-Match: 快入冬了，毛衣翻出来晒
Source: common usage

Rule: zh.call-to-action.group-buy
Category: call-to-action
Weight: 2.0
Summary: Opens a group purchase
Phrase: 开团了
Phrase: 开团啦
Phrase: 今晚开团
Phrase: 明天开团
Phrase: 正式开团
Phrase: 开团链接
Phrase: 团购开启
Phrase: 新团开
Except: 打野开团了
Except: 辅助开团了
Except: 对面开团了
Except: 强行开团了
Match: 草莓开团啦，周三截单
Match: 今晚开团，床品四件套
No-Match: 对面开团了，我们还在清兵
No-Match: 公司开团建会
Source: common usage

Rule: zh.call-to-action.get-on
Category: call-to-action
Weight: 0.35
Summary: Join the purchase (上车)
Max-Hits: 2
Phrase: 快上车
Phrase: 速上车
Phrase: 赶紧上车
Phrase: 姐妹上车
Phrase: 姐妹们上车
Phrase: 冲鸭
Phrase: 快去试试
Phrase: 码住
Phrase: 蹲一个
Except: 加快上车
Except: 号码住
Except: 密码住
Except: 验证码住
Except: 深蹲一个
Match: 姐妹们上车，这个价很难得
Match: 搬家清单码住
No-Match: 深蹲一个小时，腿不是我的了
No-Match: 用号码住店登记
Source: common usage

Rule: zh.call-to-action.charge
Category: call-to-action
Weight: 2.0
Summary: Battle cry to buy: 姐妹们冲, 闭眼冲
Phrase: 姐妹们冲
Phrase: 宝子们冲
Phrase: 家人们冲
Phrase: 都给我冲
Phrase: 闭眼冲
Phrase: 无脑冲
Except: 姐妹们冲凉
Match: 绝绝子 yyds 姐妹们冲
Match: 小个子闭眼冲，裤长刚好
No-Match: 姐妹冲突的戏份演得真好
No-Match: 闭上眼，冲个热水澡
Source: common usage

Rule: zh.call-to-action.charge-softly
Category: call-to-action
Weight: 1.0
Summary: 冲冲冲 and 给我冲
Phrase: 给我冲
Phrase: 冲冲冲
Phrase: 快冲
Phrase: 速冲
Except: 都给我冲
Except: 给我冲咖啡
Except: 给我冲茶
Except: 给我冲了
Except: 给我冲奶
Except: 给我冲个
Except: 给我冲杯
Except: 加速冲
Except: 快速冲
Except: 全速冲
Except: 高速冲
Except: 光速冲
Match: 还有两百件，给我冲
Match: 打折了，冲冲冲
No-Match: 爷爷给我冲了杯麦乳精
No-Match: 他加速冲过终点
Source: common usage

Rule: zh.call-to-action.buy-it
Category: call-to-action
Weight: 1.0
Summary: 买它, don't hesitate
Phrase: 必须买它
Phrase: 直接买它
Phrase: 都去买它
Phrase: 别犹豫
Phrase: 不要犹豫
Phrase: 赶紧安排
Phrase: 安排起来
Phrase: 买就对了
Pattern: 买它(?=买它|\s?[!~])
Except: 行程安排起来
Match: 买它买它，沙发垫里我最满意的
Match: 小户型别犹豫，这款刚好
No-Match: 我买它的时候还没涨价
No-Match: 行程安排起来真麻烦
Source: common usage

Rule: zh.call-to-action.all-buy
Category: call-to-action
Weight: 2.0
Summary: Orders everybody to buy
Phrase: 都给我买
Phrase: 都给我去买
Phrase: 给我去买
Phrase: 全都去买
Phrase: 没买的快
Except: 爸妈都给我买
Except: 帮我给我去买
Except: 他都给我买
Except: 她都给我买
Except: 什么都给我买
Except: 都给我买了
Except: 都给我买好
Match: 这条裤子都给我买，显高
Match: 还在等什么，给我去买
No-Match: 要什么外婆都给我买了
No-Match: 弟弟帮忙去买酱油
Source: common usage

Rule: zh.call-to-action.official-only
Category: call-to-action
Weight: 2.0
Summary: Look for the official shop or the brand's name (认准)
Pattern: 认准[^,.!?;。\n]{0,8}(?:官方|旗舰店|品牌|正品|牌子|防伪|商标|专营店|授权)
Match: 请认准官方旗舰店，谨防假货
Match: 认准这个绿色包装的牌子
No-Match: 认准一个人就过一辈子
No-Match: 他认准了考本校
Source: common usage

Rule: zh.call-to-action.follow
Category: call-to-action
Weight: 1.0
Summary: Asks for likes and follows
Phrase: 点赞收藏
Phrase: 点赞关注
Phrase: 点赞评论
Phrase: 一键三连
Phrase: 记得关注
Phrase: 点个关注
Phrase: 关注不迷路
Phrase: 求关注
Phrase: 求三连
Phrase: 双击屏幕
Phrase: 动动小手
Pattern: (?<!想|人|谁|没|有|在|来|都|她|他|们)关注我(?=[,!~]|吧|哦|呀|了解|看更多|获取|带你|教你|,)
Except: 需求关注
Except: 要求关注
Except: 寻求关注
Except: 谋求关注
Except: 追求关注
Match: 喜欢的话一键三连
Match: 关注我，带你看遍老房改造
No-Match: 前任居然还在关注我，离谱
No-Match: 民生需求关注度很高
Source: common usage

Rule: zh.call-to-action.download
Category: call-to-action
Weight: 1.0
Summary: Download, register, collect for free
Phrase: 点击下载
Phrase: 立即下载
Phrase: 扫码下载
Phrase: 免费领取
Phrase: 点击领取
Phrase: 立即领取
Phrase: 立即报名
Phrase: 点击报名
Phrase: 立即预约
Phrase: 点击预约
Phrase: 立即体验
Phrase: 立即咨询
Match: 立即下载，新用户送七天会员
Match: 免费领取一套练习册
No-Match: 下载了两个小时还是百分之九
No-Match: 报名那天人山人海
Source: common usage

Rule: zh.call-to-action.comment-bait
Category: call-to-action
Weight: 0.35
Summary: Asks for comments to raise reach
Phrase: 评论区告诉我
Phrase: 评论区聊聊
Phrase: 评论区见
Phrase: 评论区留言
Phrase: 打在公屏上
Except: 评论区见过
Except: 评论区见到
Except: 评论区见识
Match: 你最常用哪一支？评论区告诉我
Match: 周末去哪儿，评论区聊聊
No-Match: 在评论区见到了小学同桌
No-Match: 评论区太吵，关了
Source: common usage

Rule: zh.call-to-action.spoken
Category: call-to-action
Weight: 1.0
Summary: Urges listeners: 赶紧入手, 囤起来, 冲一波, 不妨试试
Max-Hits: 3
Phrase: 赶紧来
Phrase: 赶紧点击
Phrase: 快抓紧
Phrase: 囤起来
Phrase: 囤一波
Phrase: 冲一波
Phrase: 直接入手
Phrase: 不妨试试
Phrase: 搬回家
Phrase: 下单支持
Phrase: 欢迎大家在评论区
Phrase: 已经开售
Phrase: 已经上线
Pattern: (?:给|为|跟|向)(?:大家|你们|各位|诸位)(?:强烈|真心|隆重)?(?:推荐|安利|介绍|带来|分享|种草)(?:一下|一款|一个|的|我|几)
Pattern: [快赶](?:来|去|紧|快)[^,.。\n]{0,6}(?:试试|体验|下单|入手|看看吧|囤|领取|购买|安排)
Pattern: (?:打开|登录|搜索)[^,.。\n]{1,10}(?:app|就能|追踪|开始|体验)(?:你|体验|下载|领|吧|使用)
Match: 这个价格赶紧入手囤起来
Match: 给大家推荐一款洗发水
No-Match: 摔伤了赶紧去医院
No-Match: 把流浪猫带回家乡养
Source: Spoken adverts in video transcripts, observed in development sets, 2026-11

Rule: zh.call-to-action.come
Category: call-to-action
Weight: 1.0
Summary: Come and play, join, grab: 快来玩, 快来围观
Max-Hits: 2
Pattern: (?:快|速|赶紧|赶快|抓紧|都)(?:来|去)(?:看看|看|玩|抢|加入|报名|参加|参与|试试手气|试试看|试一试|试试吧|帮|追|围观|花|约|一起|和我|跟我|猜|测|点赞|给|投票|体验|关注|下载|升级|戳|扫|收|找我|支持|打卡|挑战|预约|晒|get|认领)
Pattern: 快来吧|速来(?=[,!~。\s]|冲|抢|围观|报名)
Except: 快来看我笑话
Except: 都去看
Except: 都来看
Except: 都去找我
Except: 都来找我
Except: 都来给
Except: 都去给
Match: 新版上线，快来体验
Match: 周六亲子场还有位置，快来报名
No-Match: 你快来接我，雨太大了
No-Match: 月底了，月经快来了
Source: common usage of promotions

Rule: zh.call-to-action.join-in
Category: call-to-action
Weight: 1.0
Summary: Draws readers in: 你也来试试, 一起来玩
Phrase: 一起来玩
Phrase: 都来玩
Phrase: 快加入
Phrase: 你也来
Phrase: 你们也来
Phrase: 也来试试
Phrase: 试试手气
Phrase: 跟我一起
Phrase: 一起抢
Phrase: 加入我们
Phrase: 邀你
Phrase: 心动了
Phrase: 推荐大家
Phrase: 记得领
Phrase: 来看看这个话题
Phrase: 你的选择是
Pattern: 喜欢[^,.。!?\n]{0,8}的(?:朋友|小伙伴|宝宝|亲|姐妹|同学|童鞋)们?(?:可以|赶紧|快|不要|千万|别|不妨|欢迎)
Pattern: (?:为|帮)我(?:们|和[^,。\n]{1,6})?(?:点赞|投票|加油点赞|拉票|助力|砍价|砍一刀|砍一下)
Except: 他心动了
Except: 她心动了
Except: 我心动了
Except: 心动了一下
Except: 也快来表态
Except: 想加入我们
Except: 跟我一起去
Except: 跟我一起的
Match: 全新地图开放，你也来闯一闯
Match: 心动了就带上家人加入我们
Match: 喜欢手账的朋友可以收藏
Match: 请大家为我们投票
No-Match: 他们俩一起来的，又各走各的
No-Match: 我心动了一下又忍住了
No-Match: 喜欢他的朋友都走了
Source: common usage of promotions; observed in development sets, 2026-11

Rule: zh.call-to-action.do-not-miss
Category: call-to-action
Weight: 1.0
Summary: Do not miss it, places are few
Phrase: 不要错过
Phrase: 别错过
Phrase: 不容错过
Phrase: 名额有限
Phrase: 把握机会
Phrase: 机不可失
Phrase: 即日起
Match: 国庆专场，名额有限
Match: 喜欢手账的别错过这场市集
No-Match: 我错过了末班车
No-Match: 不想错过他的每场比赛
Source: common usage of promotions

Rule: zh.call-to-action.details
Category: call-to-action
Weight: 1.0
Summary: Points to details: 戳这里, 详情请戳, 点我查看
Max-Hits: 2
Phrase: 戳这里
Phrase: 请戳
Phrase: 猛戳
Phrase: 戳→
Phrase: 点我查看
Phrase: 点击查看
Phrase: 查看详情
Phrase: 更多详情
Phrase: 详情请
Phrase: 详询
Phrase: 了解更多
Phrase: 更多>>
Phrase: 下载地址
Phrase: 客户端下载
Pattern: (?:购买|抢购|预约|预售|观看|订购|团购|店铺|购票|购书|众筹|试用|预定|预订)(?:地址|通路|渠道|入口|通道|页面|链接)
Except: 哔哩哔哩客户端下载
Except: 商品购买链接
Match: 观看短片，了解更多
Match: 详情请戳→ 报名表在里面
Match: 预约地址在主页
No-Match: 她那句话戳到我了
No-Match: 想了解你更多一点
No-Match: 购买了渠道商的旧货
Source: common usage of promotions

Rule: zh.call-to-action.repost
Category: call-to-action
Weight: 1.0
Summary: Asks for reposts, comments and tags in return
Phrase: 转发此微博
Phrase: 转发微博
Phrase: 转评赞
Phrase: 继续转发
Phrase: 立刻转发
Phrase: 转发留下
Phrase: 转发收藏
Phrase: 带话题
Phrase: 关注博主
Phrase: 投我一票
Phrase: 有奖
Pattern: (?:@|艾特|邀请|召集)\s?(?:[一两二三四五1-9])\s?(?:位|名|个)?(?:小伙伴|好友|朋友)
Except: 艾特一个朋友来看我
Match: 带话题晒图，抽一位送外套
Match: 转发此微博并@三位好友
No-Match: 他转发了我的那条吐槽
No-Match: 三个好友一起去露营
Source: common usage of promotions; 规范促销行为暂行规定 (2020) on prize sales

Rule: zh.call-to-action.trust-the-name
Category: call-to-action
Weight: 1.0
Summary: Look for this name; trust me, buy
Pattern: 认准(?!一|了|他|她|你|我|目标)[^,.!?;。\n]{2,8}(?=[,!~。\n]|$|四个字|三个字)
Pattern: 相信我[,!]?\s?[^,.!?;。\n]{0,4}(?:买它|入它|冲|去买|去试)
Except: 认准官方
Match: 选锅认准松果牌
Match: 相信我，买它
No-Match: 认准了目标就去做
No-Match: 相信我，我没骗你
Source: Wordings of trade guides and regulators, collected 2026-11
