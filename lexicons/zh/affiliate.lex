# Ways to lead readers to a shop, a group or a private chat where the author earns.

Lexicon: zh/affiliate
Format: 1
Language: zh
License: MIT

Rule: zh.affiliate.yellow-cart
Category: affiliate
Weight: 2.0
Summary: The shopping cart of a video (小黄车)
Phrase: 小黄车
Phrase: 黄车链接
Phrase: 购物车见
Except: 骑小黄车
Except: 骑着小黄车
Except: 骑个小黄车
Except: 骑了小黄车
Except: 骑辆小黄车
Except: 辆小黄车
Except: 扫小黄车
Except: 扫了小黄车
Except: 共享小黄车
Except: ofo小黄车
Except: 小黄车押金
Except: 小黄车月卡
Except: 小黄车退押
Except: 小黄车骑
Except: 小黄车锁
Except: 小黄车单车
Match: 同款小黄车自取，今晚恢复原价
Match: 三个色都放购物车见
No-Match: 骑小黄车去上班，风有点大
No-Match: ofo倒闭那年，小黄车押金谁退了
Source: Douyin and Kuaishou shopping cart; common usage

Rule: zh.affiliate.showcase
Category: affiliate
Weight: 2.0
Summary: The author's product window (橱窗)
Phrase: 商品橱窗
Phrase: 我的橱窗
Phrase: 主页橱窗
Phrase: 橱窗自取
Phrase: 橱窗里有
Phrase: 橱窗链接
Phrase: 橱窗同款
Phrase: 放橱窗
Except: 商品橱窗设计
Except: 商场的商品橱窗
Except: 橱窗里有只
Except: 橱窗里有个
Except: 橱窗里有一
Match: 链子已经放橱窗，自己去拿
Match: 想要的看我的橱窗
No-Match: 蛋糕店橱窗里有一只打瞌睡的猫
No-Match: 橱窗设计课要交模型
Source: Douyin product window; common usage

Rule: zh.affiliate.corner-link
Category: affiliate
Weight: 2.0
Summary: Points at a buying link in a corner or below the video
Phrase: 下方链接
Phrase: 下方购物车
Pattern: (?:左下角|右下角|左下方|右下方|视频下方)[^,.!?;。\n]{0,6}(?:链接|自取|下单|同款|购物车|购买|领券|领取|抢|拍)
Pattern: (?:点|戳|看)(?:击|一下)?左下角(?!的?(?:设置|头像|菜单|图标|按钮|开始|齿轮|加号|返回))
Match: 左下角链接，今晚十二点下架
Match: 喜欢的戳左下角
No-Match: 点左下角的设置，再选隐私
No-Match: 照片左下角有只松鼠
Source: Douyin and Kuaishou; common usage

Rule: zh.affiliate.comment-link
Category: affiliate
Weight: 2.0
Summary: Buying link in the comments, pinned, or on the profile
Phrase: 评论区自取
Phrase: 置顶链接
Pattern: (?<!原文|视频|文章|问卷|论文|新闻|b站|资源|播放|博客|直播|网盘|歌曲|报名|专栏|全文|游戏)链接(?:我|都|已经|已|给大家|给你们|就|也)?(?:在|放|放在|放到|见|看|戳|丢|挂|挂在|贴在)?(?:我|我的|了)?(?:评论区?|置顶|主页)(?![^,.!?;。\n]{0,4}[吗么?])
Pattern: (?:评论区?|主页)(?:置顶)?(?:有|放|自取|的)?(?:购买|商品|同款|下单)?链接(?!打不开|失效|都是骗)(?![^,.!?;。\n]{0,4}[吗么?])
Match: 同款链接在评论区，尺码看详情
Match: 主页链接直接拍
Match: 床品四件套评论区自取
No-Match: 论文链接在评论区，欢迎讨论
No-Match: 求问链接在评论区吗
Source: common usage

Rule: zh.affiliate.pinned-comment
Category: affiliate
Weight: 1.0
Summary: Points at the pinned comment
Phrase: 评论区置顶
Phrase: 置顶评论
Phrase: 看置顶
Except: 评论区置顶链接
Except: 更新看置顶
Match: 价格和色号看置顶
Match: 想要同款的，评论区置顶
No-Match: 答疑见置顶，配置单也在里面
No-Match: 微博置顶了一张猫片
Source: common usage

Rule: zh.affiliate.buy-link
Category: affiliate
Weight: 2.0
Summary: Offers a link to buy
Phrase: 戳链接
Phrase: 戳下方
Phrase: 链接放这
Phrase: 链接给你们放
Phrase: 链接在这
Phrase: 同款链接
Phrase: 购买链接
Phrase: 商品链接
Phrase: 下单链接
Phrase: 优惠链接
Phrase: 抢购链接
Phrase: 上链接
Pattern: 点击(?:下方|下面|文末|上方)?链接[^,.!?;。\n]{0,3}(?:购买|下单|领|抢|拍|入手|选购)
Except: 求同款链接
Except: 有同款链接
Except: 要同款链接
Except: 发同款链接吗
Except: 求购买链接
Except: 有购买链接吗
Except: 以上链接
Except: 网上链接
Except: 加上链接
Except: 附上链接
Except: 贴上链接
Except: 上链接口
Except: 同款链接在评论
Match: 点击下方链接购买，三天发货
Match: 同款链接给大家放这里了
No-Match: 求同款链接，姐姐的裙子好看
No-Match: 收到短信别点链接，是骗子
Source: common usage

Rule: zh.affiliate.taobao-code
Category: affiliate
Weight: 2.0
Summary: A Taobao share code between currency signs
Pattern: ¥\s?(?=[a-z]{0,13}[0-9])(?=[0-9]{0,13}[a-z])[a-z0-9]{8,14}\s?¥
Pattern: €\s?(?=[a-z]{0,13}[0-9])(?=[0-9]{0,13}[a-z])[a-z0-9]{8,14}\s?€
Pattern: £\s?(?=[a-z]{0,13}[0-9])(?=[0-9]{0,13}[a-z])[a-z0-9]{8,14}\s?£
Pattern: ₤\s?(?=[a-z]{0,13}[0-9])(?=[0-9]{0,13}[a-z])[a-z0-9]{8,14}\s?₤
Match: ￥CZ0001abcDE￥ 复制打开淘宝
Match: €k3Tq8ZpLm2x€ 手慢无
No-Match: 到手价￥99
No-Match: 原价¥1299，现价¥999
Source: Taobao share codes (淘口令); Wordings of trade guides and regulators, collected 2026-11

Rule: zh.affiliate.taobao-code-word
Category: affiliate
Weight: 2.0
Summary: Speaks of a share code or tells to copy it into a shop's app
Max-Hits: 2
Phrase: 淘口令
Phrase: 复制这段话
Phrase: 复制这条信息
Phrase: 复制整段
Phrase: 复制本条
Phrase: 复制打开
Phrase: 复制口令
Phrase: 打开手机淘宝
Pattern: 复制[^,.!?;\n]{0,14}(?:打开|去|到|进)(?:手机)?(?:淘宝|天猫|京东|拼多多|抖音|桃宝|掏宝|pdd|tao宝)
Except: 什么是淘口令
Except: 淘口令是什么
Except: 淘口令骗局
Match: 复制这段话，打开就能看到
Match: 整段复制去掏宝，券还有五十张
No-Match: 淘口令是什么，奶奶问了我三遍
No-Match: 他复制了整段代码，打开还是报错
Source: Taobao share codes (淘口令); Wordings of trade guides and regulators, collected 2026-11

Rule: zh.affiliate.search-in-shop
Category: affiliate
Weight: 1.0
Summary: Tells readers what to search for in a shop's app
Phrase: 打开抖音搜索
Phrase: 去淘宝搜
Phrase: 上淘宝搜
Phrase: 淘宝搜索
Phrase: 某宝搜
Phrase: 桃宝搜
Phrase: 京东搜索
Phrase: 某东搜
Phrase: 去拼多多搜
Phrase: 小程序搜索
Except: 我去淘宝搜
Except: 就去淘宝搜
Except: 去淘宝搜了
Except: 淘宝搜索了
Except: 淘宝搜索出来
Except: 淘宝搜索结果
Except: 我上淘宝搜
Except: 某宝搜了
Except: 某东搜了
Except: 我某宝搜
Except: 京东搜索了
Match: 某宝搜“山月手作”就能找到
Match: 想要的去淘宝搜店名
No-Match: 我去淘宝搜了一圈，全是仿的
No-Match: 淘宝搜索结果越来越乱
Source: common usage

Rule: zh.affiliate.say-my-name
Category: affiliate
Weight: 2.0
Summary: Mention the author in the shop for a better price
Phrase: 报我名字
Phrase: 报我id
Phrase: 提我的名字
Phrase: 报暗号
Phrase: 粉丝暗号
Pattern: (?:下单|拍下|付款|咨询)(?:时|的时候|记得|请)?(?:报|备注)(?:上)?[「“"'‘【][^」”"'’】\n]{1,10}[」”"'’】]
Match: 进店报我名字，送一份甜品
Match: 拍下备注“小鱼粉丝”多送两片
No-Match: 点名时老师报我的学号
No-Match: 下单备注少辣，还是辣哭了
Source: common usage

Rule: zh.affiliate.private-contact
Category: affiliate
Weight: 2.0
Summary: Gives a WeChat id to add, in any of its spellings
Phrase: 微信同号
Phrase: vx同号
Phrase: 加薇
Phrase: 加vx
Phrase: 加wx
Phrase: 加v信
Phrase: 加威信
Phrase: +薇
Phrase: +vx
Phrase: ➕薇
Phrase: ➕v
Phrase: ➕vx
Phrase: 加我薇
Pattern: (?:加|\+|➕|加我)\s?(?:微信|薇信|威信|徽信|微❤|薇❤|v信|v❤)号?[^a-z0-9,.!?;。\n\p{Han}]{0,4}[a-z][a-z0-9_\-]{4,19}
Pattern: (?:加微|加薇|加v|加vx|加wx|加我微|加我薇|加我v|加我wx|\+微|➕微|\+v|➕v|➕wx)[^a-z0-9,.!?;。\n\p{Han}]{1,4}[a-z][a-z0-9_\-]{4,19}
Pattern: (?:微信号?|薇信|威信|v信|%<vx|%<wx)\s?:\s?[a-z][a-z0-9_\-]{4,19}
Except: 加薇薇
Except: 加薇娅
Match: 加薇❤：abc12345
Match: 想要的加我微信 lina_home88
Match: 电话13912345678，微信同号
No-Match: 微博加v认证要交什么材料
No-Match: 舅舅刚学会加微信好友，逢人就扫
Source: Common usage, collected 2026-11

Rule: zh.affiliate.add-wechat
Category: affiliate
Weight: 1.0
Summary: Asks to be added on WeChat for goods or groups
Phrase: 加我微信
Phrase: 加微信领
Phrase: 加微信咨询
Phrase: 加好友领
Except: 他加我微信
Except: 她加我微信
Except: 人加我微信
Except: 非要加我微信
Except: 加我微信的
Match: 加微信领试听课
Match: 需要的宝妈加我微信
No-Match: 相亲对象第一天就来加我微信的好友
No-Match: 刚加微信，他就发了个表情
Source: common usage

Rule: zh.affiliate.group
Category: affiliate
Weight: 2.0
Summary: Leads into a fan or deal group
Phrase: 进粉丝群
Phrase: 加粉丝群
Phrase: 进群领
Phrase: 进群下单
Phrase: 福利群
Phrase: 内购群
Phrase: 优惠群
Phrase: 羊毛群
Phrase: 团购群
Phrase: 领券群
Except: 小区团购群
Except: 小区的团购群
Except: 退了团购群
Match: 进粉丝群，每天八点发券
Match: 新开了内购群，满两百封群
No-Match: 小区团购群里吵了一晚上
No-Match: 期末群领导让改名
Source: common usage

Rule: zh.affiliate.scan-code
Category: affiliate
Weight: 0.35
Summary: Scan a code to order, join or collect
Phrase: 扫码领
Phrase: 扫码下单
Phrase: 扫码购买
Phrase: 扫码进群
Phrase: 扫码加
Phrase: 扫码关注
Phrase: 扫码咨询
Phrase: 扫码报名
Phrase: 长按识别
Phrase: 识别二维码
Match: 扫码领一包试吃
Match: 长按识别图中的码
No-Match: 地铁扫码扫了半天没反应
No-Match: 食堂改成扫码付款了
Source: common usage

Rule: zh.affiliate.live-room
Category: affiliate
Weight: 2.0
Summary: Invites into a selling live stream
Phrase: 直播间见
Phrase: 直播间等你
Phrase: 来我直播间
Phrase: 来直播间
Phrase: 进直播间
Phrase: 预约直播间
Phrase: 预约直播
Phrase: 直播间抢
Phrase: 直播间专属
Except: 直播间见到
Except: 直播间见过
Except: 直播间等你们解
Except: 来直播间吵
Except: 被拉进直播间
Except: 进直播间的人
Except: 我在直播间下单
Except: 从直播间下单
Match: 今晚七点，直播间见
Match: 想要的蹲住，来我直播间拿券
No-Match: 在朋友的直播间见过这只猫
No-Match: 直播课回放在哪看
Source: common usage

Rule: zh.affiliate.private-message
Category: affiliate
Weight: 2.0
Summary: Offers links or goods by private message
Phrase: 私信领
Phrase: 私信我领
Phrase: 私信我发
Phrase: 私信获取
Phrase: 私信下单
Phrase: 私信链接
Phrase: 私聊领
Phrase: 私信咨询
Phrase: 私信了解
Phrase: 私信回复
Except: 私信回复不过来
Except: 私信回复我
Except: 私信回复了
Match: 资料整理好了，私信领
Match: 要团购价的私信我发你
No-Match: 私信回复不过来，抱歉
No-Match: 有人私信骂我，截图了
Source: common usage

Rule: zh.affiliate.call-me
Category: affiliate
Weight: 1.0
Summary: Asks interested readers to send a sign (扣1, 滴滴我)
Phrase: 扣1
Phrase: 评论1
Pattern: 滴滴我(?=[,.!~。\s]|领|发|拉|$)
Except: 扣1分
Except: 扣1块
Except: 扣1元
Except: 扣1次
Except: 扣1天
Except: 扣1个
Except: 想听的扣1
Except: 听懂的扣1
Except: 同意的扣1
Match: 要模板的扣1
Match: 团长在线，滴滴我
No-Match: 闯黄灯扣1分吗
No-Match: 滴滴我等了半小时才来
No-Match: 想听的扣1，刷了一屏的2
Source: common usage in live streams

Rule: zh.affiliate.who-wants
Category: affiliate
Weight: 2.0
Summary: Those who want it shall comment or write
Phrase: 想要的扣
Phrase: 要的扣
Phrase: 需要的私
Phrase: 要链接的
Phrase: 想买的私
Except: 想要的私人
Except: 需要的私人
Except: 想要的私密
Except: 需要的私密
Except: 重要的扣
Except: 主要的扣
Except: 必要的扣
Match: 想要的扣，我一个个回
Match: 要链接的宝宝留言
No-Match: 这是我想要的私人空间
No-Match: 两件需要扣子的衬衫
Source: common usage

Rule: zh.affiliate.commission
Category: affiliate
Weight: 2.0
Summary: The author earns a commission
Phrase: 返佣
Phrase: 会有佣金
Phrase: 有佣金
Except: 券商返佣
Match: 从这里买我会有佣金，价格一样
Match: 开通就能返佣，宝妈也能做
No-Match: 租房中介拿佣金，天经地义
No-Match: 这单没有佣金，纯跑腿
Source: 互联网广告管理办法 (2023) art. 9; common usage

Rule: zh.affiliate.rebate
Category: affiliate
Weight: 1.0
Summary: Speaks of rebates (返利, 返点)
Phrase: 返利
Phrase: 返点
Except: 返利骗局
Except: 高额返利
Except: 承诺返利
Except: 投资返利
Except: 往返点
Except: 重返点
Match: 走这个入口有返利，每月一结
Match: 老用户返点提到百分之五
No-Match: 老人被高额返利骗走养老金
No-Match: 往返点都在东门，别走错
Source: common usage

Rule: zh.affiliate.shop-url
Category: affiliate
Weight: 2.0
Summary: Link of a Chinese affiliate network or short shop link
Phrase: s.click.taobao.com
Phrase: uland.taobao.com
Phrase: m.tb.cn
Phrase: e.tb.cn
Phrase: union-click.jd.com
Phrase: u.jd.com
Phrase: p.pinduoduo.com
Phrase: mobile.yangkeduo.com
Phrase: haohuo.jinritemai.com
Match: 自己看 https://m.tb.cn/h.5Qx7Yz
Match: https://union-click.jd.com/jdc?e=abc
No-Match: 公司官网 https://www.jd.com/about
No-Match: 域名是 item.tb.cname.example
Source: Wordings of trade guides and regulators, collected 2026-11

Rule: zh.affiliate.share-url
Category: affiliate
Weight: 0.35
Summary: Short link of a shop or video app, also shared by ordinary users
Rare: yes
Phrase: v.douyin.com
Phrase: xhslink.com
Phrase: weidian.com
Phrase: k.youshop10.com
Match: 视频在这 https://v.douyin.com/iAbCdEf/
Match: https://weidian.com/item.html?itemID=1
No-Match: 打开 douyin 就停不下来
No-Match: xhslinkage 是个变量名
Source: Hosts of the short links that Douyin, Xiaohongshu, Weidian and Youshop share

Rule: zh.affiliate.reseller
Category: affiliate
Weight: 1.0
Summary: Takes orders as a reseller or group buyer
Phrase: 可代购
Phrase: 专业代购
Phrase: 长期代购
Phrase: 群接龙
Phrase: 支持代发
Match: 人在首尔，可代购，免税店价
Match: 周五截单，群接龙报数
No-Match: 托代购带的面霜过期了
No-Match: 晚会上玩成语接龙
Source: common usage

Rule: zh.affiliate.spoken-where
Category: affiliate
Weight: 2.0
Summary: Tells listeners where to buy: comments, pinned link, own code or voucher
Max-Hits: 3
Phrase: 评论区下单
Phrase: 评论区领
Phrase: 置顶领
Phrase: 专属优惠券
Phrase: 粉丝券
Phrase: 福利券
Phrase: 领券购买
Pattern: (?:感兴趣|有需要|想要|想试|想入手|心动|有兴趣|有需求|需求)的(?:各位|小?伙伴|朋友|同学|家人|兄弟|姐妹|观众|粉丝|老铁)?们?[^。\n]{0,16}(?:评论区|置顶|链接|下单|领券|领取|冲一|试试|看看|入手|带走|抢购|赶紧|购买|了解)
Pattern: (?:帮|给|替|为)(?:大家|你们|粉丝|各位|观众)(?:们|朋友)?[^,.。\n]{0,4}(?:申请|争取|谈|要|准备|抢|送|求)(?:来|到|下|好)?了?[^,.。\n]{0,8}(?:福利|优惠|券|折扣|价|专属码|赠品|名额)
Pattern: (?:点击|戳|点开|去|在|到)(?:我的|我|我们)?(?:评论区?|置顶|下方|简介)(?:的)?(?:置顶|链接|第一条)?[^,.。\n]{0,8}(?:下单|购买|领|入手|抢购|下载|拿下)
Pattern: (?:激活|登录|兑换|注册|下单)(?:页面|时|的时候)?(?:输入|填写|填)[^,.。\n]{0,12}(?:码|就能|即可|vip|可以|立减)
Except: 专属码头
Match: 感兴趣的朋友点击置顶链接领券
Match: 给大家争取了粉丝专属福利
No-Match: 需要的材料去窗口领
No-Match: 我在评论区看到有人吵架
Source: Spoken adverts in video transcripts, observed in development sets, 2026-11

Rule: zh.affiliate.cps-link
Category: affiliate
Weight: 2.0
Summary: A bare short link or parameter of a Chinese shop commission
Rare: yes
Pattern: (?<![a-z0-9.\-])tb\.cn/[a-z0-9]
Pattern: (?<![a-z0-9.\-])3\.cn/[a-z0-9]
Pattern: [?&]pid=mm_\d
Pattern: duoduo_uid=\d
Match: https://3.cn/1aBcD-e
Match: item?id=1&pid=mm_11_22_33
No-Match: https://www.cctb.cn/news
No-Match: v3.cn/intro 是旧站
Source: Short hosts and parameters of the commission programmes of Taobao, JD and Pinduoduo

Rule: zh.affiliate.taobao-code-more
Category: affiliate
Weight: 2.0
Summary: A Taobao share code between other signs, as people disguise it
Pattern: \$\s?(?=[a-z]{0,11}\d)(?=\d{0,11}[a-z])[a-z0-9]{11}\s?\$
Pattern: \((?=[a-z]{0,11}\d)(?=\d{0,11}[a-z])[a-z0-9]{11}\)/
Pattern: 《(?=[a-z]{0,11}\d)(?=\d{0,11}[a-z])[a-z0-9]{11}《
Pattern: ₳\s?(?=[a-z]{0,11}\d)(?=\d{0,11}[a-z])[a-z0-9]{11}\s?₳
Pattern: ₴\s?(?=[a-z]{0,11}\d)(?=\d{0,11}[a-z])[a-z0-9]{11}\s?₴
Match: $k3Tq8ZpLm2x$ 打开就有
Match: 5.0 (uVW12abXyz9)/ 连衣裙
No-Match: 套餐$1234567890$含税
No-Match: 函数 f(abcdefghijk)/2
Source: Wordings of trade guides and regulators, collected 2026-11

Rule: zh.affiliate.nickname-of-platform
Category: affiliate
Weight: 1.0
Summary: Names a shop or app by a nickname and sends readers there
Pattern: (?:🍠|小红薯|某红书|大红书|某音|抖in|公众号|绿泡泡)\s?(?:账?号)?(?:同名|同号|同id|搜我|搜索|找我|主页)
Pattern: (?:拼夕夕|狗东|🐶东|某多|某东|某猫|某橙|掏宝|萄宝|桃宝|🍑宝)(?:上|里|直接|搜|同款|店铺|旗舰|自营|有售|链接|下单)
Match: 🍠同名，每天更新
Match: 狗东自营有售
No-Match: 公众号后台又改版了
No-Match: 舅舅在拼多多买过一次手机
Source: Wordings of trade guides and regulators, collected 2026-11

Rule: zh.affiliate.group-sound-alike
Category: affiliate
Weight: 2.0
Summary: Calls into a group in sound-alike characters (裙, 君羊, 峮) or by number
Max-Hits: 2
Pattern: (?:加|进|入|扣|➕|\+)(?:裙|峮|君羊|羣)(?=[^\p{Han}]|领|抢|看|聊|$)
Pattern: (?:裙|峮|君羊|群聊|交流群|粉丝群|福利群|学习群|q群)(?:号码?)?[^a-z0-9\p{Han}\n]{0,3}\d{6,11}
Match: 进裙领券，名额不多
Match: 福利群：223344556
No-Match: 入裙摆的风凉凉的
No-Match: 业主群里有500人
Source: Wordings of trade guides and regulators, collected 2026-11

Rule: zh.affiliate.pinyin-mixed
Category: affiliate
Weight: 2.0
Summary: Trade words half in pinyin, as filters are dodged
Phrase: 优hui券
Phrase: 优惠quan
Phrase: 链jie
Phrase: 佣jin
Phrase: 返li
Phrase: 淘bao
Phrase: 微xin
Phrase: 加wei
Phrase: 私xin
Phrase: 下dan
Phrase: 免fei
Phrase: 赚qian
Phrase: 推guang
Phrase: tui广
Phrase: zhu播
Phrase: 返xian
Phrase: 扣qun
Phrase: 进qun
Phrase: 加qun
Phrase: 抽jiang
Phrase: 红bao
Match: 优惠quan放主页了
Match: 想要的私xin，免fei
No-Match: 拼音作业：hui yi 两个字
Source: Wordings of trade guides and regulators, collected 2026-11

Rule: zh.affiliate.weak-words
Category: affiliate
Weight: 0.35
Summary: Words of diversion without a number or an id: 进群, 扫码, 佣金
Phrase: 进群
Phrase: 扫码
Phrase: 佣金
Phrase: 暗号
Phrase: 加微信
Phrase: 点击链接
Phrase: 加个微
Phrase: 加我微
Phrase: 私聊
Phrase: 私信
Phrase: 丝信
Phrase: 公众号
Except: 别进群
Except: 不进群
Except: 扫码支付
Except: 扫码付款
Except: 扫码点餐
Except: 扫码点单
Except: 扫码骑
Except: 别点击链接
Except: 勿点击链接
Except: 不明私信
Except: 骚扰私信
Except: 健康码
Except: 中介佣金
Except: 退佣金
Except: 扫码枪
Except: 对暗号吗
Match: 想学的进群
Match: 扫码看完整版
No-Match: 食堂扫码支付总断网
No-Match: 别点击链接，是骗子
Source: Wordings of trade guides and regulators, collected 2026-11

Rule: zh.affiliate.order-note
Category: affiliate
Weight: 2.0
Summary: Tells what to note with an order to get more
Pattern: (?:下单|拍下|付款)(?:时|的时候|后)?(?:请|记得)?备注(?=[^.。\n]{0,8}(?:送|减|享|领|博主|粉丝|即可|名字|优惠|有礼|赠))
Match: 下单备注小满，送试用装
Match: 拍下备注粉丝，优惠十块
No-Match: 下单备注不要香菜，还是放了
No-Match: 备注里写了送到门口
Source: Wordings of trade guides and regulators, collected 2026-11

Rule: zh.affiliate.shop-window
Category: affiliate
Weight: 2.0
Summary: Product window of a microblog, code or emoji name of a shop app
Phrase: 微博橱窗
Phrase: 🍑宝
Match: #微博橱窗# 手缝笔袋两只
Match: 店名在🍑宝都有
No-Match: 桃子🍑熟了
No-Match: 橱窗里有一只猫
No-Match: 网上搜攻略
Source: Taobao share codes (淘口令); observed in development sets, 2026-11
