# Codes, discounts, prices as bait, giveaways.

Lexicon: zh/coupon
Format: 1
Language: zh
License: MIT

Rule: zh.coupon.code
Category: coupon
Weight: 2.0
Summary: A discount code
Phrase: 折扣码
Phrase: 优惠码
Phrase: 优惠口令
Phrase: 专属码
Phrase: 我的邀请码
Except: 求优惠码
Except: 求折扣码
Except: 有优惠码吗
Except: 折扣码失效
Except: 折扣码用不了
Match: 结账输入优惠码 LUMI15 再打九折
Match: 我的邀请码是 A7K2M，填了各得五元
No-Match: 求优惠码，好人一生平安
No-Match: 校园网需要邀请，码在哪里看
Source: common usage

Rule: zh.coupon.fan-price
Category: coupon
Weight: 2.0
Summary: A price or benefit only for followers
Phrase: 专属优惠
Phrase: 专属折扣
Phrase: 粉丝专属
Phrase: 粉丝价
Phrase: 粉丝优惠
Phrase: 福利价
Phrase: 专属价
Phrase: 独家优惠
Phrase: 内部价
Except: 粉丝价值
Match: 给你们谈到了粉丝专属的折扣
Match: 福利价只到周日
No-Match: 公交对老人有优惠，刷卡就行
No-Match: 粉丝价值观很正
Source: common usage

Rule: zh.coupon.fan-benefit
Category: coupon
Weight: 1.0
Summary: Benefits for followers, also said by fan clubs
Phrase: 粉丝福利
Phrase: 专属福利
Phrase: 宠粉福利
Phrase: 福利来了
Phrase: 福利来啦
Phrase: 福利放送
Match: 宠粉福利：评论里抽三支唇膏
Match: 福利来啦，今天半价
No-Match: 公司福利一般，中秋发了两盒月饼
No-Match: 福利院的孩子们画的画
Source: common usage

Rule: zh.coupon.voucher-price
Category: coupon
Weight: 2.0
Summary: Price after a voucher
Phrase: 券后价
Pattern: 券后(?:只要|仅需|仅|才|到手)?\s?¥?\s?\d
Pattern: 叠(?:加)?券[^,.!?;。\n]{0,6}\d
Match: 券后价39.9，够用一个夏天
Match: 券后只要¥19
No-Match: 用完券后我就卸载了
No-Match: 领完券后才发现过期
Source: common usage

Rule: zh.coupon.voucher
Category: coupon
Weight: 1.0
Summary: Vouchers to collect
Phrase: 优惠券
Phrase: 领券
Phrase: 先领券
Phrase: 抢券
Phrase: 大额券
Phrase: 隐藏券
Phrase: 内部券
Phrase: 消费券领取
Phrase: 优惠卷
Phrase: 新人券
Except: 用了优惠券
Except: 用优惠券
Except: 用掉优惠券
Except: 优惠券过期
Except: 优惠券用不
Except: 没有优惠券
Except: 有优惠券吗
Except: 忘了用优惠券
Except: 忘记领券
Except: 电影优惠券到期
Match: 详情页先领券再拍
Match: 店铺优惠券满两百减三十
No-Match: 用了优惠券还要四百多，肉疼
No-Match: 优惠券过期一天，白攒了
Source: common usage

Rule: zh.coupon.final-price
Category: coupon
Weight: 1.0
Summary: Promotional final price (到手价)
Phrase: 到手价
Pattern: 到手(?:只要|仅需|仅|才|不到|不过)?\s?¥?\s?\d{1,6}(?!\s?(?:天|个?月|年|周|小时|分钟|次|台|只|本))
Pattern: (?:活动价|直播间价?|大促价|限时价|会员价|秒杀价|首发价|预售价|团购价)(?:只要|仅需|仅|才)?\s?:?\s?¥?\s?\d
Match: 到手价￥99
Match: 活动价只要59，三瓶更划算
No-Match: 手机到手3天就摔了
No-Match: 直播间人太多，卡住了
Source: common usage

Rule: zh.coupon.anchor-price
Category: coupon
Weight: 1.0
Summary: Sets a former price against today's price
Pattern: (?:原价|日常价|专柜价|门市价|吊牌价|官网价)\s?:?\s?¥?\s?\d{2,6}(?:元|块)?[^\n]{0,10}(?:现在|现价|今天|今晚|直播间|活动价|只要|仅需|到手|限时)[^\n]{0,4}¥?\s?\d
Match: 原价599，现在只要199
Match: 专柜价1280元，今晚直播间680
No-Match: 原价599，我二手收的
No-Match: 门市价写着200，老板说可以谈
Source: common usage

Rule: zh.coupon.limited-offer
Category: coupon
Weight: 1.0
Summary: An offer for a limited time
Phrase: 限时优惠
Phrase: 限时折扣
Phrase: 限时特惠
Phrase: 限时秒杀
Phrase: 限时抢购
Phrase: 限时福利
Phrase: 限时免费领
Phrase: 早鸟价
Pattern: (?:优惠|活动|促销|预售|大促|福利|特价)[^,.!?;。\n]{0,6}最后\s?\d{1,2}\s?(?:个小时|小时|天)
Pattern: 最后\s?\d{1,3}\s?(?:件|套|份|个名额)
Match: 限时特惠，两瓶装更省
Match: 活动最后3小时，库存见底
No-Match: 假期最后3天，作业一字未动
No-Match: 比赛限时两小时交卷
Source: common usage

Rule: zh.coupon.sale-words
Category: coupon
Weight: 0.35
Summary: Ordinary words of a sale; shoppers use them too
Max-Hits: 3
Phrase: 限时
Phrase: 限量
Phrase: 预售
Phrase: 付定金
Phrase: 百亿补贴
Phrase: 包邮
Phrase: 运费险
Phrase: 满减
Phrase: 清仓
Except: 限时优惠
Except: 限时折扣
Except: 限时特惠
Except: 限时特价
Except: 限时秒杀
Except: 限时抢购
Except: 限时福利
Except: 限时返场
Except: 百亿补贴买
Except: 百亿补贴入
Except: 百亿补贴下单
Except: 预售票
Except: 期限时
Except: 时限量
Except: 极限时
Except: 无限量
Except: 有限量
Except: 上限量
Except: 包邮区
Match: 全国包邮，送运费险
Match: 限量三百套，付定金立享
No-Match: 快到期限时才想起来交
No-Match: 百亿补贴买的手机，发票也有
Source: common usage

Rule: zh.coupon.discount
Category: coupon
Weight: 1.0
Summary: Discount forms: second at half price, buy one get one, cash off
Max-Hits: 2
Phrase: 买一送一
Phrase: 买1送1
Phrase: 买二送一
Phrase: 拍一发二
Phrase: 第二件半价
Phrase: 第二杯半价
Phrase: 第二件0元
Phrase: 史低
Phrase: 历史最低价
Phrase: 历史低价
Phrase: 骨折价
Phrase: 白菜价
Phrase: 薅羊毛
Phrase: 下单就送
Phrase: 加赠
Phrase: 买就送
Pattern: (?:立减|直减|再减|减免|下单减|名字减|暗号减|可减)\s?\d{1,4}
Pattern: 满\d{2,4}元?减\s?\d{1,4}
Pattern: 低至\s?(?:¥?\d+(?:\.\d+)?\s?(?:元|块|折)|[一二三四五六七八九][点一二三四五六七八九]{0,2}折)
Except: 历史低价位
Match: 第二件半价，和室友拼一单
Match: 会员立减50，低至3折
No-Match: 夜里气温低至零下七度
No-Match: 他们家历史，低价卖了老宅
Source: common usage

Rule: zh.coupon.hurry
Category: coupon
Weight: 2.0
Summary: Lowest price anywhere, gone if you are slow
Phrase: 全网最低价
Phrase: 全网最低
Phrase: 全网底价
Phrase: 破价
Phrase: 手慢无
Phrase: 拼手速
Phrase: 错过再等一年
Phrase: 售完即止
Phrase: 抢完即止
Phrase: 先到先得
Except: 座位先到先得
Except: 突破价
Except: 抢票拼手速
Except: 打破价
Match: 全网最低价就今天，手慢无
Match: 两百份，抢完即止
No-Match: 春运抢票拼手速，又没抢到
No-Match: 图书馆座位先到先得
Source: common usage

Rule: zh.coupon.giveaway
Category: coupon
Weight: 2.0
Summary: Holds a prize draw
Phrase: 转发抽奖
Phrase: 抽奖送
Phrase: 转评赞抽
Phrase: 转发并关注
Phrase: 关注并转发
Phrase: 转发本条微博
Phrase: 转发这条微博抽
Phrase: 互动抽奖
Pattern: 抽(?:取|出|送)?\s?(?:\d{1,3}|[一二两三五六十]{1,2})\s?(?:位|名|个|人|只)[^,.!?;。\n]{0,6}(?:粉丝|朋友|小伙伴|姐妹|宝|幸运|用户|网友|送|平分|得)
Except: 中了转发抽奖
Except: 年会抽奖送
Match: 转发并关注，抽5位朋友送同款杯子
Match: 评论区抽取三名粉丝送面膜
No-Match: 抽屉里翻出三个旧钱包
No-Match: 年会抽奖又是纸巾
Source: common usage; 规范促销行为暂行规定 (2020) on prize sales

Rule: zh.coupon.first-buyers
Category: coupon
Weight: 1.0
Summary: The first buyers get more
Phrase: 前一百名
Phrase: 前100名
Pattern: (?=前).\s?\d{1,5}\s?[名位单个人件份台批][^,.!?;。\n]{0,8}(?:下单|付款|送|赠|半价|享受|享有|免单|立减|加赠|加送)
Except: 前一百名的大学
Except: 全国前100名
Except: 年级前100名
Except: 世界前100名
Except: 前100名大学
Match: 前200名下单送收纳袋
Match: 前50位付款享半价
No-Match: 她考进了年级前100名
No-Match: 三年前10位同学一起毕业
Source: common usage

Rule: zh.coupon.app-share
Category: coupon
Weight: 1.0
Summary: Template an app makes its users share for a reward
Phrase: 让红包飞
Phrase: 1元围观
Phrase: 的红包中抽到
Phrase: 领现金红包
Phrase: 新人礼包
Phrase: 邀请好友即
Phrase: 帮我助力
Phrase: 点击助力
Phrase: 帮我砍一刀
Phrase: 帮砍一刀
Phrase: 砍价免费拿
Phrase: 助我抢
Phrase: 快来和我一起抢
Phrase: 快来领
Except: 快来领养
Except: 快来领奖台
Except: 快来领快递
Match: 我在活动的红包中抽到八毛钱，快来领
Match: 帮我砍一刀，还差一点就成了
No-Match: 小猫断奶了，快来领养
No-Match: 春节红包发到手软
Source: common templates of Chinese apps

Rule: zh.coupon.price-tag
Category: coupon
Weight: 1.0
Summary: Price tag of a deal list: 在售价, 领券价, 9.9元包邮
Phrase: 领券价
Phrase: 在售价
Phrase: 拍下价
Phrase: 折后价
Phrase: 活动到手
Pattern: \d{1,4}(?:\.\d{1,2})?\s?(?:元|块)?\s?包邮
Except: 现在售价
Match: 【在售价】59元【领券价】39元
Match: 十双袜子9.9元包邮
No-Match: 官网现在售价没变
No-Match: 江浙沪包邮区真幸福
Source: common usage of deal accounts

Rule: zh.coupon.sign-up-bonus
Category: coupon
Weight: 1.0
Summary: Bonus for signing up or paying in
Phrase: 注册即送
Phrase: 注册就送
Phrase: 注册送
Phrase: 充值送
Phrase: 首充返
Phrase: 首单立减
Phrase: 首单免费
Phrase: 新用户专享
Phrase: 下载送
Except: 未注册送
Match: 新用户专享，注册即送七天
Match: 充值送一百，周末有效
No-Match: 注册商标送审被退回
No-Match: 话费充值，送达要半小时
Source: common usage

Rule: zh.coupon.spoken-price
Category: coupon
Weight: 1.0
Summary: Spoken price talk: 券后, 保价, 赠品, 史低, 免费换新
Max-Hits: 3
Phrase: 券后
Phrase: 大促价
Phrase: 保价
Phrase: 全年最低
Phrase: 优惠力度
Phrase: 活动力度
Phrase: 力度很大
Phrase: 力度拉满
Phrase: 特惠期
Phrase: 首发特惠
Phrase: 开服福利
Phrase: 赠品
Phrase: 免费换新
Phrase: 半价换新
Phrase: 买贵
Phrase: 退差价
Phrase: 年的质保
Phrase: 免费额度
Phrase: 比单买
Phrase: 算下来一
Phrase: 更划算
Phrase: 划算多了
Phrase: 包邮到家
Phrase: 新人福利
Pattern: (?:到手|券后|现在|只要|仅需|不到|低至)(?:价|只要|不到|仅|才|只需)?[零一二三四五六七八九十百千两]{1,6}(?:点[零一二三四五六七八九]{1,2})?(?:元|块)
Pattern: 到手(?:价)?(?:是|只要|不到|仅需|才)?(?:\d{2,4}|[一二两三四五六七八九十]{1,3}(?:个|位|件|瓶|包|盒))(?!岁|年|天)
Pattern: (?:不到)?一(?:顿|杯|盒)[^,.。\n]{1,4}钱
Pattern: (?:两|三|十)[年件][^,.。\n]{0,6}(?:免费换|质保|到手)
Except: 赠品牌
Except: 保价护航
Except: 保价格
Except: 只买贵
Match: 券后十九块九，到手十包
Match: 两年质保，坏了免费换新
No-Match: 他到手了一张旧唱片
No-Match: 政府免费送医送药下乡
Source: Spoken adverts in video transcripts, observed in development sets, 2026-11

Rule: zh.coupon.red-packet-won
Category: coupon
Weight: 2.0
Summary: Won a red packet, voucher or gift pack in a campaign and says so
Phrase: 现金红包
Pattern: (?<!年会上|公司里)(?:抽到|抽中|抢到|领到|领了|领取|获得|拆出|开出|瓜分)(?!(?:爸|妈|爷|奶|外公|外婆|叔|舅|姑|姨|老公|老婆|男朋友|女朋友|长辈|领导|老板))[^。!?\n]{0,24}?(?:红包|礼包|大礼|好礼|代金券|现金券|兑换券|购物卡|f码|豪礼|财神卡|奖金)
Except: 领现金红包
Match: 我在新春活动中领到了68元代金券，手气不错
Match: 瓜分现金红包，第七天翻倍
No-Match: 除夕夜领到奶奶给的红包
No-Match: 抢到了回家的车票
Source: common templates of Chinese apps; observed in development sets, 2026-11

Rule: zh.coupon.red-packet
Category: coupon
Weight: 0.35
Summary: Speaks of red packets, prizes, gift packs
Max-Hits: 2
Phrase: 红包
Phrase: 礼包
Phrase: 好礼
Phrase: 豪礼
Phrase: 抽奖
Phrase: 奖品
Phrase: 大奖
Phrase: 好运
Phrase: 财神
Except: 包红包
Except: 家族群红包
Except: 压岁红包
Except: 给我发红包
Except: 发红包给我
Except: 抽奖送
Except: 转发抽奖
Except: 互动抽奖
Except: 现金红包
Except: 任务红包
Except: 新人红包
Except: 新人礼包
Except: 让红包飞
Except: 领现金红包
Except: 抽奖详情
Except: 抽奖平台
Except: 抽奖机会
Except: 赢大奖
Match: 开卡送好礼，到店即拿
Match: 今天的红包已经开了
No-Match: 姨妈包红包给表弟
No-Match: 打包行李到半夜
Source: Observed in development sets, 2026-11

Rule: zh.coupon.prize-chance
Category: coupon
Weight: 1.0
Summary: A chance to win: 有机会获得, 幸运粉丝
Max-Hits: 2
Phrase: 赢取
Phrase: 幸运粉丝
Phrase: 抽奖详情
Phrase: 抽奖平台
Phrase: 抽奖机会
Phrase: 中奖机会
Phrase: 大放送
Phrase: 送福利
Phrase: 送惊喜
Pattern: 有(?:机会|望)(?:获得|赢|得到|领取|抽|成为|拿)
Pattern: 等你(?:拿|领|抢|赢|瓜分|解锁)(?!回家|证)
Match: 参与话题就有机会赢新款耳机
Match: 周年庆送福利，三百份等你领
No-Match: 机会来得太突然，我没准备好
No-Match: 等你领证那天我来
Source: common usage of promotions; observed in development sets, 2026-11

Rule: zh.coupon.deal-line
Category: coupon
Weight: 2.0
Summary: Deal list line: a bare price in heavy brackets, 拍3件
Max-Hits: 2
Phrase: 拍2件
Phrase: 拍3件
Phrase: 拍5件
Phrase: 领津贴
Phrase: 领了券
Phrase: 折上折
Pattern: 【\s?-?(?:拍\s?\d{1,2}\s?件)?\s?¥?\d{1,5}(?:\.\d{1,2})?\s?(?:元|块)?\s?】
Match: 【19.9元】拖把替换头四片装
Match: 拍3件，记得先领津贴
No-Match: 【通知】明早八点停水
No-Match: 拍三张照片发群里
Source: common usage of deal accounts

Rule: zh.coupon.price-from
Category: coupon
Weight: 1.0
Summary: Price as bait: 仅售, 99元起, 全场5折, 只需15秒
Max-Hits: 2
Phrase: 优惠价
Phrase: 特惠
Phrase: 折起
Pattern: (?:仅需|仅售|才卖|现价|优惠价|只需要?|只要)\s?¥?\d{1,6}(?:\.\d{1,2})?\s?(?:元|块|秒|分钟|步|起)
Pattern: 价格?\s?¥?\d{1,6}(?:\.\d{1,2})?元起
Pattern: 全场[^,.!?;。\n]{0,6}(?:折|包邮|半价|免单|优惠)
Except: 限时特惠
Match: 亲子套餐现价99元，双人可用
Match: 全场五折，只到周日
No-Match: 全场起立鼓掌了三分钟
No-Match: 只要你开心就好
Source: common usage of shops

Rule: zh.coupon.shop-festival
Category: coupon
Weight: 0.35
Summary: Festival of a shop or platform: 店庆, 购物节, 双11
Max-Hits: 2
Phrase: 周年庆
Phrase: 店庆
Phrase: 大促
Phrase: 双11
Phrase: 双十一
Phrase: 618
Pattern: (?:粉|粉丝|会员|年货|购物|女神|家装|囤货|好物|好房|焕新|狂欢)节
Except: 双11囤的
Except: 双11买的
Except: 双十一囤的
Except: 双十一买的
Except: 618囤的
Except: 618买的
Except: 大促销员
Except: 啤酒狂欢节
Match: 年货节开门红，满额就送
Match: 十周年店庆，三天狂欢
No-Match: 双十一买的被子还没到
No-Match: 啤酒狂欢节人太多
Source: Observed in development sets, 2026-11

Rule: zh.coupon.scarce
Category: coupon
Weight: 1.0
Summary: Nearly gone: 仅剩, 即将售罄, 马上没了
Phrase: 马上没了
Phrase: 最后一天
Phrase: 即将售罄
Phrase: 库存不多
Pattern: (?:只有|仅剩|只剩|还剩|限量)\s?(?:最后)?\s?[一二两三五六八十百千万\d]{1,5}\s?(?:件|份|套|单|席|盒|箱|个名额|名额)
Except: 快没了力气
Except: 电快没了
Except: 假期最后一天
Except: 最后一天班
Except: 上班最后一天
Match: 加热坐垫仅剩20件
Match: 优惠最后一天，别等涨价
No-Match: 手机电快没了
No-Match: 冰箱里只剩两个鸡蛋
Source: common usage of sellers

Rule: zh.coupon.pay-app-code
Category: coupon
Weight: 2.0
Summary: Tells readers to enter a number in a payment app
Pattern: (?:支付宝|支fu宝|支付bao|zfb)[^。\n]{0,16}?(?:搜|输入|首页)[^。\n]{0,10}?\d{6,10}
Match: 打开支付宝首页搜索 62018455 领红包
Match: 支付宝搜 90817263，每天一次
No-Match: 支付宝转账六百块给房东
Source: common templates of Chinese apps

Rule: zh.coupon.flash-sale
Category: coupon
Weight: 1.0
Summary: Flash sale: 抢购中, 今晚秒杀, 拼团只要
Pattern: (?:火爆|限量|店铺|线上|抢先|同步)抢购|抢购(?:中|价|通道|开始|开启)
Pattern: (?:今晚|整点|[0-9一二三四五六七八九十]点|零点)[^,.!?;。\n]{0,4}秒杀
Pattern: 拼团(?:只要|价|仅|进行|\d|链接)
Pattern: 倒计时\s?\d{1,2}\s?(?:天|小时)
Except: 拼团价
Except: 高考倒计时
Match: 店铺抢购中，颜色不多了
Match: 拼团只要29，三人成团
No-Match: 这道题被她秒杀了
No-Match: 年货节抢购的人踩掉我的鞋
Source: Wordings of trade guides and regulators, collected 2026-11

Rule: zh.coupon.discount-word
Category: coupon
Weight: 0.35
Summary: Speaks of a discount (优惠)
Phrase: 优惠
Except: 优惠券
Except: 优惠卷
Except: 优惠价
Except: 优惠力度
Except: 优惠口令
Except: 优惠码
Except: 优惠链接
Except: 优惠群
Except: 超值优惠
Except: 粉丝优惠
Except: 独家优惠
Except: 没有优惠
Except: 没优惠
Except: 优惠政策
Except: 价格优惠
Except: 比较优惠
Match: 平台的优惠不小
Match: 新店优惠三天
No-Match: 一直没有优惠
No-Match: 优质的惠州荔枝
Source: Observed in development sets, 2026-11
