# The product came without being paid for: given, lent, refunded.

Lexicon: zh/gifted
Format: 1
Language: zh
License: MIT

Rule: zh.gifted.from-brand
Category: gifted
Weight: 2.0
Summary: The brand gave, sent or provided the product
Phrase: 品牌方送的
Phrase: 品牌方送我
Phrase: 品牌方寄来
Phrase: 品牌方寄的
Phrase: 品牌方寄给我
Phrase: 品牌方赠送
Phrase: 品牌方提供
Phrase: 品牌寄来
Phrase: 品牌寄送
Phrase: 品牌送的
Phrase: 品牌赠送
Phrase: 由品牌提供
Phrase: 品牌提供的产品
Phrase: 品牌提供样品
Phrase: 品牌爸爸送
Phrase: 厂家寄来
Phrase: 厂商寄来
Phrase: 厂商提供的样
Phrase: 厂家送我
Phrase: 官方送来
Phrase: 官方寄的
Except: 品牌方提供的数据
Except: 品牌方提供的证
Except: 品牌方提供了证
Except: 各大品牌赠送
Except: 品牌赠送活动
Match: 感谢品牌方寄来的新品，缺点是味道太冲
Match: 产品由品牌提供，写什么我自己定
No-Match: 记者核对了品牌方提供的数据
No-Match: 买两件，店里赠送一个布袋
Source: 互联网广告管理办法 (2023) art. 9; common usage

Rule: zh.gifted.received-parcel
Category: gifted
Weight: 2.0
Summary: Received a box or new product that a company sent
Pattern: 收到了?(?!我妈|我爸|妈妈|朋友|闺蜜|同学|老公|男朋友|女朋友|亲戚|姐姐|妹妹|老家|粉丝|室友|同事|公司|单位|学校|客户|对象|男友|女友|外婆|奶奶)[^,.!?;。\n]{1,12}(?:寄来|送来|寄送|赠送)的[^,.!?;。\n]{0,6}(?:礼盒|新品|产品|样品|试用)
Pattern: 收到了?(?!我妈|我爸|妈妈|朋友|闺蜜|同学|老公|男朋友|女朋友|亲戚|姐姐|妹妹|老家|粉丝|室友|同事|公司|单位|学校|客户|对象|男友|女友|外婆|奶奶)[^,.!?;。\n]{1,8}(?:家)?的(?:新品|中秋|新年|限定|圣诞|节日|周年|公关)礼盒
Match: 今天收到花间家寄来的秋季礼盒
Match: 收到了松果音响送来的新品，下周写感受
No-Match: 收到朋友寄来的礼盒，拆了半天
No-Match: 收到公司的中秋礼盒，月饼四块
No-Match: 收到快递短信，取件码发群里了
Source: common usage

Rule: zh.gifted.seeding
Category: gifted
Weight: 2.0
Summary: Seeding terms: goods sent to be photographed or tested
Phrase: 厂商送测
Phrase: 品牌送测
Phrase: 官方送测
Phrase: 免费寄拍
Phrase: 寄拍产品
Phrase: 寄拍笔记
Phrase: 收到寄拍
Phrase: 寄拍的
Phrase: 品牌寄拍
Phrase: 免费送拍
Phrase: 品牌送拍
Phrase: 免费寄样
Phrase: 品牌寄样
Phrase: 寄样测评
Phrase: 好物体验站
Except: 怎么接寄拍的
Match: 厂商送测，用完要还回去
Match: 这条裙子是寄拍的，尺码偏小
No-Match: 给客户寄样品要付运费
No-Match: 把照片寄给拍的人
Source: common usage of Xiaohongshu authors

Rule: zh.gifted.sent-for-test
Category: gifted
Weight: 1.0
Summary: Device or product handed over for a test
Phrase: 送测
Phrase: 借测
Phrase: 测试机
Phrase: 评测机
Phrase: 试用机
Except: 厂商送测
Except: 品牌送测
Except: 官方送测
Except: 测试机构
Except: 测试机制
Except: 测试机会
Except: 测试机器
Except: 测试机票
Except: 测试机场
Except: 评测机构
Except: 评测机制
Except: 评测机会
Match: 这台是借测的，下周还
Match: 送测样机，外观不代表量产
No-Match: 第三方测试机构出了报告
No-Match: 测试机器人比赛在体育馆
Source: common usage in device reviews

Rule: zh.gifted.press-unit
Category: gifted
Weight: 2.0
Summary: Press unit of a device (媒体机)
Phrase: 媒体机
Phrase: 媒体评测机
Except: 媒体机构
Except: 媒体机制
Except: 媒体机会
Except: 媒体机票
Match: 手上是媒体机，系统还是旧版本
Match: 拿到媒体机三天，先说手感
No-Match: 他在一家媒体机构实习
No-Match: 新媒体机会很多
Source: common usage in device reviews

Rule: zh.gifted.trial
Category: gifted
Weight: 1.0
Summary: Takes part in a product trial
Phrase: 试用报告
Phrase: 新品试用
Phrase: 免费试用到
Phrase: 申请到免费试用
Phrase: 免费试用的产品
Phrase: 中了试用
Phrase: 申请到试用
Phrase: 参加众测
Phrase: 众测报告
Phrase: 众测产品
Phrase: 众测活动
Except: 游戏众测活动
Match: 交一份试用报告：冻干咖啡
Match: 运气好申请到试用，是一把电动牙刷
No-Match: 软件可以免费试用七天
No-Match: 招聘写着试用期三个月
Source: common usage

Rule: zh.gifted.sample
Category: gifted
Weight: 0.35
Summary: Speaks of a trial-size pack
Phrase: 试用装
Except: 买的试用装
Except: 买了试用装
Except: 先买试用装
Match: 拿到一盒试用装，用了四次
Match: 试用装刚好够一周
No-Match: 淘宝买的试用装，五块钱
No-Match: 新手机试用，装了几个软件
Source: common usage

Rule: zh.gifted.early-access
Category: gifted
Weight: 1.0
Summary: Had the product before it was sold
Phrase: 抢先体验
Phrase: 抢先试用
Phrase: 先行体验
Phrase: 提前体验到
Pattern: 提前(?:拿到|收到|摸到|用上|试到)了?[^,.!?;。\n]{0,6}(?:新品|新款|真机|工程机|样机|未上市)
Match: 抢先体验了下个月才卖的手表
Match: 提前拿到新品，颜色比图上深
No-Match: 提前收到录取通知书
No-Match: 抢先一步占了座位
Source: common usage

Rule: zh.gifted.shop-gave
Category: gifted
Weight: 1.0
Summary: The shop gave something to try
Phrase: 商家免费提供
Phrase: 店家免费提供
Pattern: (?:商家|店家|老板|店主)(?:特意|免费)?(?:送|寄)(?:了|给)?我?[^,.!?;。\n]{0,6}(?:试用|体验|试吃|试穿)
Except: 店家免费提供停车
Match: 商家寄了两包给我试吃
Match: 店家免费提供了这次的双人餐
No-Match: 商家发错货，又补寄了一件
No-Match: 店家送的赠品是个杯垫
Source: common usage

Rule: zh.gifted.free-meal
Category: gifted
Weight: 2.0
Summary: Free meal or waived bill in exchange for a review
Phrase: 中了霸王餐
Phrase: 抽中霸王餐
Phrase: 抽到霸王餐
Phrase: 霸王餐活动
Phrase: 霸王餐体验
Phrase: 商家免单
Phrase: 店家免单
Phrase: 免单体验
Phrase: 抽中免单
Phrase: 中了免单
Match: 抽中霸王餐，和室友去吃了火锅
Match: 参加免单体验，要写一百字评价
No-Match: 三个人吃霸王餐被警察带走
No-Match: 下单后忘了取
Source: common usage on review platforms

Rule: zh.gifted.cashback-review
Category: gifted
Weight: 2.0
Summary: Writes a good review for cash back
Phrase: 好评返了
Phrase: 晒图返了
Phrase: 凭好评返
Pattern: (?:为了|冲着|参加了?|参与|写完|晒完|拿)[^,.!?;。\n]{0,6}(?:好评|晒图|晒单|五星)返(?:现|红包|钱)
Pattern: (?:好评|晒图|晒单|五星)[^,.!?;。\n]{0,4}返\s?\d{1,3}\s?(?:元|块)
Match: 为了好评返现凑个字数，东西还行
Match: 参加晒图返现，发三张图
Match: 晒图好评返3元，找客服领取
No-Match: 快递里塞了张好评返现卡，举报了
No-Match: 写好评论返回首页
Source: common usage; 网络交易监督管理办法 (2021) on induced reviews

Rule: zh.gifted.cashback-mention
Category: gifted
Weight: 1.0
Summary: Names the cash-back scheme for reviews
Rare: yes
Phrase: 好评返现
Phrase: 晒图返现
Phrase: 晒单返现
Phrase: 好评返红包
Except: 为了好评返现
Except: 参加晒图返现
Except: 好评返现卡
Except: 好评返现的卡
Except: 好评返现小卡
Except: 塞了好评返现
Except: 塞好评返现
Except: 举报好评返现
Match: 店铺有晒单返现三元，记得联系
Match: 收到货有好评返现活动
No-Match: 盒子里的好评返现卡我直接扔了
No-Match: 理财到期返现金到卡里
Source: 网络交易监督管理办法 (2021) on induced reviews

Rule: zh.gifted.offered
Category: gifted
Weight: 1.0
Summary: Goods offered for a post: 寄拍, 众测, 品牌提供产品, 霸王餐
Phrase: 寄拍
Phrase: 送拍
Phrase: 众测
Phrase: 免费试用了
Phrase: 给我免单
Phrase: 拿到内测资格
Pattern: (?:品牌|厂家|厂商|商家|官方)方?(?:提供|赠送|寄送)(?:了|的)?(?:产品|样品|试用|我|一瓶|一套|一台|一盒)
Pattern: 收到了?[^,.!?;。\n]{1,10}(?:家|品牌|官方)的[^,.!?;。\n]{0,4}礼盒
Pattern: (?:报名|抽中|中了|拿到|领了)[^,.!?;。\n]{0,6}霸王餐
Except: 寄拍卖
Match: 寄拍来啦，小裙子很好看
Match: 报名吃了霸王餐，说说感受
No-Match: 有人吃霸王餐被抓
No-Match: 邮寄拍卖品要上保险
Source: Wordings of trade guides and regulators, collected 2026-11
