# Work, bets, loans, accounts, sex and services offered to strangers, and the ways they are disguised.

Lexicon: zh/solicitation
Format: 1
Language: zh
License: MIT

Rule: zh.solicitation.running-points
Category: solicitation
Weight: 2.0
Summary: Launders money: running points, cards and coins to be returned
Max-Hits: 3
Phrase: 跑分
Phrase: 跑芬
Phrase: 料主
Phrase: 洗米
Phrase: 洗咪
Phrase: 一道二道
Phrase: 一二道
Phrase: 混料
Phrase: 落地三包
Phrase: 盾卡
Phrase: 盾咔
Phrase: 收公户
Phrase: 接料
Phrase: 黑白资
Phrase: 代收付
Phrase: 可直押
Phrase: 担保上押
Phrase: 下浮出u
Pattern: (?:接|可|咔|卡)[回茴](?:u|油)%>
Pattern: [卡咔]接[回卡咔茴]
Pattern: (?:实力|专业|大型|一手|招|大)车队[^\n]{0,8}(?:接|收|料|咔|卡|洗|来)
Except: 百米跑分组
Except: 长跑分
Except: 跑分组
Except: 跑分手机
Except: 跑分软件
Except: 手机跑分
Except: 显卡跑分
Except: 安兔兔跑分
Except: 跑分数
Except: 跑分只有
Except: 跑分高
Except: 跑分低
Except: 跑分测试
Except: 混料机
Except: 混料桶
Except: 快递代收付
Except: 布料主
Except: 材料主
Except: 原料主
Except: 肥料主
Except: 面料主
Except: 饲料主
Except: 资料主
Except: 塑料主
Except: 涂料主
Except: 燃料主
Except: 颜料主
Except: 布料接料
Except: 一道二道题
Match: 跑分团队长期接单，卡接回u，可担保
Match: 收公户和盾卡，落地三包，当天结
No-Match: 这台手机跑分高，发热一般
No-Match: 燃料主要是天然气
Source: Observed in development sets, 2026-11

Rule: zh.solicitation.coins
Category: solicitation
Weight: 2.0
Summary: Buys, sells or fakes tether under the counter (收U, 出U, U结)
Max-Hits: 2
Phrase: 收u
Phrase: 出u
Phrase: 回u
Phrase: 黑u
Phrase: 假u
Phrase: 仿u
Phrase: 盗u
Phrase: u商
Pattern: (?:高价|大量|长期|全网|稳定)(?:收|出|回收)(?:usdt?|泰达|油)
Pattern: (?:搬砖|换汇|汇率差|承兑)[^\n]{0,20}(?:日赚|赚|稳|收益|对接|联系)
Except: 收u盘
Except: 出u盘
Except: 可u盘
Except: 回u盘
Except: 可u型
Except: 回u型
Except: 出u型
Except: 出u形
Match: 长期收u，量大价优，同城现金
Match: 搬砖项目，赚汇率差，收益稳定
No-Match: 公司年会抽奖送出u盘
No-Match: 夜里排队换汇去旅游
Source: Observed in development sets, 2026-11

Rule: zh.solicitation.card-trade
Category: solicitation
Weight: 1.0
Summary: Trades in bank cards and business accounts
Max-Hits: 3
Phrase: 卡商
Phrase: 号商
Phrase: 卡主
Phrase: 公户
Phrase: 一类卡
Phrase: 收银行卡
Phrase: 车队直收
Phrase: 实力车队
Phrase: 上押
Phrase: 卡足
Phrase: 白资
Phrase: 盘口
Pattern: (?:点位|汇率|价格)(?:美丽|顶|置顶|好谈|可谈|高)
Except: 卡主机
Except: 卡主持
Except: 打卡主
Except: 刷卡主
Except: 办公户
Except: 公户外
Except: 卡商场
Except: 刷卡商
Except: 卡商品
Except: 水盘口
Except: 刷卡商户
Except: 号商铺
Except: 价格高
Match: 急招卡主，点位好谈，司法包处理
Match: 盘口直招，寻实力车队
No-Match: 打卡主题公园
No-Match: 开办公户外活动用的帐篷
Source: Observed in development sets, 2026-11

Rule: zh.solicitation.account-trade
Category: solicitation
Weight: 2.0
Summary: Buys, rents or sells accounts of messengers and shops
Max-Hits: 3
Phrase: 直登号
Phrase: 协议号
Phrase: 满月号
Phrase: 飞机号
Phrase: 精养号
Phrase: 有缘号
Phrase: 号主本人
Phrase: 上号群
Phrase: 来上号
Phrase: 上号找我
Pattern: (?:出售?|收购?|回收|租|批发)[^\n,.。]{0,10}(?:账号|帐号|微信号|抖音号|qq号|老号|小号|实名认证)
Pattern: 租(?:qq|微信|支付宝)(?=的|号|招|,|$)
Except: 商铺出租
Except: 上号群体
Match: 出售微信满月号，量大从优
Match: 收老号，抖音快手都要，实名号优先
No-Match: 她有两个小号，轮着刷
No-Match: 老号舍不得换
Source: Observed in development sets, 2026-11

Rule: zh.solicitation.reach-tools
Category: solicitation
Weight: 2.0
Summary: Sells reach: mass posting, bots, followers, groups, numbers
Max-Hits: 3
Phrase: 代发广告
Phrase: 广告代发
Phrase: 群发软件
Phrase: 僵尸粉
Phrase: 拉活人
Phrase: 拉真人
Phrase: 频道上粉
Phrase: 国际短信
Phrase: 短信通道
Phrase: 号码检测
Phrase: 电销线路
Phrase: 流量劫持
Phrase: 霸屏
Phrase: 灰词
Phrase: 股民数据
Phrase: 广告位招租
Pattern: 群拉(?:人|真人|活人|群)
Pattern: (?:频道|快速|自动|真人|刷)[上涨爆]粉
Match: 代发广告，群发软件免费试用
Match: 股民数据，号码检测，可测
No-Match: 粉底上粉之前先保湿
No-Match: 客户数据分析课结课了
Source: Observed in development sets, 2026-11

Rule: zh.solicitation.app-trade
Category: solicitation
Weight: 2.0
Summary: Sells app signing and packing, attacks, leaked data
Max-Hits: 2
Phrase: 超级签
Phrase: 企业签
Phrase: 稳定签
Phrase: 报毒处理
Phrase: 包报毒
Phrase: app封装
Phrase: 社工库
Phrase: 查档
Except: 超级签约
Except: 超级签名会
Except: 企业签约
Except: 企业签订
Except: 企业签署
Except: 企业签了
Except: 稳定签约
Except: 检查档
Except: 远控制
Match: 专业超级签，app封装，报毒处理
Match: 企业签，源头直签，稳定不掉，社工库
No-Match: 球队和他稳定签约三年
No-Match: 两家企业签订了协议
Source: Observed in development sets, 2026-11

Rule: zh.solicitation.gambling
Category: solicitation
Weight: 2.0
Summary: Leads to gambling: betting sites, lotteries, stakes, bonuses
Max-Hits: 3
Phrase: 六合彩
Phrase: 时时彩
Phrase: 百家乐
Phrase: 返水
Phrase: 彩金
Pattern: (?:博彩|棋牌|菠菜|体育|六合|彩票|百家乐|捕鱼)[^\p{Han}\n]{0,3}(?:代理|平台|客户|数据|色|涩|股民|约炮|综合|兼职|cpa|广告位|开户|网站|引流)
Pattern: (?:开户|注册|首充|充值)(?:就|即|立)?送\d
Except: 凉拌菠菜
Except: 体育综合馆
Except: 体育平台
Except: 体育代理
Except: 体育数据
Except: 体育网站
Except: 体育综合
Match: 注册送88，彩金天天领
Match: 棋牌代理招募，返水日结
No-Match: 晚饭是菠菜豆腐汤
No-Match: 爷爷天天泡棋牌室
Source: Observed in development sets, 2026-11

Rule: zh.solicitation.traffic-slang
Category: solicitation
Weight: 2.0
Summary: Slang of the grey market for traffic: fans by kind, CPA, chat scams
Max-Hits: 3
Phrase: 涩站
Phrase: 色站
Phrase: 色播
Phrase: 涩粉
Phrase: 体育粉
Phrase: 交友粉
Phrase: 精聊
Phrase: 话术单
Pattern: %<bc(?=[\p{Han},/、])
Pattern: 收量(?=[,。!./、\s]|大|稳|$)
Pattern: (?:色|涩|色站|约炮|站街|交友|股民|网贷|兼职)[/ 、,.]?(?:cpa|劫持|约炮|站街|数据|粉(?![底色饼刷扑丝笔嫩红]))
Match: 出体育粉、交友粉，收量，结算快
Match: 纯bc线路，话术单
No-Match: 她的粉底偏白
No-Match: 大学生兼职文件录入员
Source: Observed in development sets, 2026-11

Rule: zh.solicitation.day-pay
Category: solicitation
Weight: 2.0
Summary: Promises pay by the day or easy riches: 日结, 日入过千, 稳赚
Max-Hits: 4
Phrase: 日结
Phrase: 秒结
Phrase: 一单一结
Phrase: 躺赚
Phrase: 稳赚
Phrase: 包赔
Phrase: 无押金
Phrase: 免押金
Phrase: 上车费
Phrase: 高返佣
Phrase: 包教包会
Phrase: 小白可做
Phrase: 搞钱
Pattern: (?:日入|日赚|日收入|日收益|日产出|每天收入|天收入|一天赚|小时赚|月入|月赚|单日可?产?出?)\W{0,2}(?:可达|稳定|轻松|保底|过)?\W{0,2}(?:\d|[一二三五六八几上][百千万])
Pattern: (?:一天|每天|一小时)(?:工资|稳打)\W?\d{2,}
Pattern: (?:结[账帐算]|账单)(?:稳|秒|准时|可查)
Pattern: 招(?:收|募)?(?:代理|徒弟)
Except: 努力搞钱
Except: 想搞钱
Except: 只想搞钱
Except: 要搞钱
Except: 搞钱要紧
Except: 赔偿
Except: 包赔偿
Except: 今日结
Except: 昨日结
Except: 当日结
Except: 近日结
Except: 次日结
Except: 每日结
Except: 节日结
Except: 日结束
Except: 日结婚
Except: 日结果
Except: 月日结
Except: 日结构
Except: 日结局
Except: 号日结
Except: 无押金骑行
Except: 免押金骑
Except: 免押金租
Except: 日结冰
Match: 手工活日结，小白可做，包教包会
Match: 日入3000，无押金，稳赚
No-Match: 生日结束后大家回宿舍
No-Match: 周末去看日落，结果下雨
Source: Observed in development sets, 2026-11

Rule: zh.solicitation.recruiting
Category: solicitation
Weight: 1.0
Summary: Recruits strangers for a desk: direct hiring, teams, guarantees
Max-Hits: 4
Phrase: 直招
Phrase: 诚招
Phrase: 急招
Phrase: 入职红包
Phrase: 有意联系
Phrase: 找人合作
Phrase: 合作共赢
Phrase: 长期收
Phrase: 可担保
Phrase: 支持担保
Phrase: 走担保
Phrase: 欢迎洽谈
Phrase: 来谈
Phrase: 对接群
Pattern: (?:长期|寻|寻求|诚信|欢迎)(?:稳定)?合作
Pattern: (?:大量|实力|团队|老板|卡商|中介)[^\n]{0,6}(?:洽谈|详谈|对接|来聊)
Except: 从来谈
Except: 未来谈
Except: 起来谈
Except: 来谈恋爱
Except: 来谈谈
Except: 用来谈
Except: 本来谈
Except: 后来谈
Except: 来谈判
Except: 老板来了
Except: 老板来电
Except: 下来谈
Except: 过来谈
Except: 老板来说
Except: 老板来信
Except: 长期收入
Except: 长期收益
Except: 长期出差
Except: 长期出现
Except: 长期收藏
Except: 我来谈
Except: 坐下来谈
Match: 诚招团队，长期合作，走担保
Match: 急招客服，入职红包五百
No-Match: 他从来谈不上努力
No-Match: 两国坐下来谈判
Source: Observed in development sets, 2026-11

Rule: zh.solicitation.trade-talk
Category: solicitation
Weight: 0.35
Summary: Words of dealing, weak alone: 对接, 承接, 担保, 兼职
Max-Hits: 4
Phrase: 对接
Phrase: 承接
Phrase: 担保
Phrase: 兼职
Phrase: 洽谈
Phrase: 详谈
Phrase: 代理
Phrase: 点位
Phrase: 招收
Phrase: 量大
Phrase: 诚信
Phrase: 全网
Phrase: 广告位
Phrase: 菠菜
Phrase: 博彩
Phrase: 棋牌
Phrase: 网贷
Phrase: 群组
Except: 代理商
Except: 代理人
Except: 代理律师
Except: 量大概
Except: 重量大
Except: 流量大
Except: 热量大
Except: 全网约
Except: 无缝对接
Except: 招人喜欢
Except: 招人爱
Except: 招人烦
Except: 缺乏诚信
Except: 安全网
Except: 点位置
Except: 景点位
Except: 重点位
Except: 地点位
Match: 承接各类项目，量大好谈
Match: 高薪招人，团队兼职都要
No-Match: 这孩子招人喜欢
No-Match: 车站离景点位置不远
Source: Observed in development sets, 2026-11

Rule: zh.solicitation.no-bluster
Category: solicitation
Weight: 2.0
Summary: Wards off idle talkers, praises the price: 口嗨勿扰, 骗子绕道
Max-Hits: 3
Phrase: 口嗨
Phrase: 勿扰
Phrase: 嘴炮
Phrase: 价格美丽
Phrase: 全网最高价
Phrase: 天花板价
Pattern: 高价(?:收|回收|收购)(?=[^\n]{0,12}(?:号|卡|u|机|户|币|券|料))
Pattern: 认准(?=[^\p{Han}\n]{0,3}(?:@|对接|广告|频道|唯一))
Except: 勿扰民
Except: 勿扰模式
Except: 看非诚勿扰
Except: 非诚勿扰节目
Except: 上非诚勿扰
Except: 打嘴炮
Except: 请勿扰
Except: 嘴炮王
Match: 价格美丽，骗子绕道
Match: 高价收旧手机，口嗨勿扰
No-Match: 晚上开了勿扰模式
No-Match: 请勿扰民，谢谢配合
Source: Observed in development sets, 2026-11

Rule: zh.solicitation.porn-sale
Category: solicitation
Weight: 2.0
Summary: Sells or hands out pornography, in its disguised spellings
Max-Hits: 4
Phrase: 买乒
Phrase: 乒威
Phrase: 麦偏
Phrase: 网址盘
Phrase: 网站盘
Phrase: 云资源
Phrase: 篇资源
Phrase: 高清无码
Phrase: 逼家
Phrase: 曰批
Phrase: 摸逼
Phrase: 芸妹
Phrase: 嫩碧
Phrase: 国妹
Phrase: 国浐
Phrase: 裸聊
Phrase: 沜
Phrase: 看潘
Phrase: 看偏
Pattern: [买卖荬脉](?:[片篇偏姘]|[盘f]%>|盘(?=[^\p{Han}]|私|$))(?!子|酬|段|刻|头|差|要|远)
Pattern: 看[篇逼簧皇](?![宫帝马后陵城室冠位上了章幅历])
Pattern: (?:[皇煌][资篇片盘沜色]|簧篇|黄[篇盘沜]|黄资源)(?![琴产金本助质格彩])
Pattern: 日批(?=[^\p{Han}]|$)
Pattern: [卖买麦荬脉][^\p{Han}a-z0-9\n]{0,3}(?:拼|姘|乒|饼|p|片|篇|偏)[^\p{Han}a-z0-9\n]{0,4}(?:威|薇|微|喂|卫|伟|企|鹅|乞|扣|[a-z]{3}\d)
Pattern: (?:想|要|需要|免费)?看(?:片|篇|偏)的?[^\p{Han}a-z0-9\n]{0,3}(?:加|私|联系|老哥|找)
Pattern: (?:网址|网站|网盘|资源)[^\n,.。]{0,6}(?:买的|需要的?|要的)[^\n]{0,4}(?:私|加|联系|来)
Pattern: 麦[^\p{Han}a-z0-9\n]{0,2}(?:p%>|饼[^\p{Han}a-z0-9\n]{0,3}(?:喂|伟|卫|威|微|薇))
Except: 不买片
Except: 看偏见
Except: 看偏了
Match: 卖片的联系，资源打包
Match: 网站盘需要的私聊
No-Match: 手风琴的簧片生锈了
No-Match: 去故宫看皇帝的书房
Source: Observed in development sets, 2026-11

Rule: zh.solicitation.escort
Category: solicitation
Weight: 2.0
Summary: Offers sexual services: 上门, 包夜, 会所, 可约
Max-Hits: 3
Phrase: 上门服务
Phrase: 包夜
Phrase: 高端会所
Phrase: 外送茶
Phrase: 楼凤
Phrase: 吞精
Pattern: (?:可约|约炮|约啪|兼职妹|妹子|小妹)[^\p{Han}a-z0-9\n]{0,3}(?:加|伽|佳|可|私|徽|薇|v|外出|上门|q)
Pattern: (?:一对一|真人|裸体?|直播)(?:视频|表演|秀|聊)[^\n]{0,6}(?:加|私|元|q|v|群)
Match: 高端会所，空位多，到店亲选
Match: 学生妹包夜，可约可外出
No-Match: 下周三开课，记得带教材
No-Match: 球迷参加了电视台的海选赛
Source: Observed in development sets, 2026-11

Rule: zh.solicitation.adult-words
Category: solicitation
Weight: 0.35
Summary: Coarse sexual words
Max-Hits: 3
Phrase: 奶头
Phrase: 美腿
Phrase: 丝袜
Phrase: 靓妹
Phrase: 少妇
Phrase: 人妻
Phrase: 不穿衣
Phrase: 内裤
Phrase: 无码
Phrase: 精液
Phrase: 鸡巴
Phrase: 屁眼
Phrase: 撸管
Phrase: 自慰
Phrase: 内射
Phrase: 奶子
Phrase: 骚逼
Phrase: 肉棒
Phrase: 射精
Phrase: 炮友
Phrase: 做爱
Phrase: 看黄
Phrase: 裸播
Match: 直播间看美腿丝袜
Match: 寂寞少妇在线
No-Match: 广场的喷水池修好了
Source: Observed in development sets, 2026-11

Rule: zh.solicitation.documents-loans
Category: solicitation
Weight: 2.0
Summary: Offers papers, invoices, loans, licence points or cash-out
Max-Hits: 2
Phrase: 代开发票
Phrase: 代办证件
Phrase: 无视征信
Phrase: 无视黑白
Phrase: 当天下款
Phrase: 人脸解冻
Pattern: (?:办证|套现|代还|刷脸)[^\p{Han}a-z0-9\n]{0,4}(?:v|加|联系|微|薇|\+|\d{6}|@)
Except: 黑户可怜
Match: 代开发票，税点低
Match: 无视征信，当天下款
No-Match: 去政务大厅的办证处排队
No-Match: 大股东套现离场
Source: Common illegal small advertisements (牛皮癣) named by police notices; observed in development sets, 2026-11

Rule: zh.solicitation.vpn-cloud
Category: solicitation
Weight: 1.0
Summary: Sells proxies, cloud-disk links or membership resources
Max-Hits: 2
Phrase: 高速机场
Phrase: 翻墙软件
Phrase: 节点出售
Phrase: 独享vpn
Phrase: 资源打包
Phrase: 全套资源
Phrase: 资源群
Match: 独享vpn，节点出售，晚高峰不卡
Match: 全套资源打包，进资源群
No-Match: 社区医院免费看病
Source: Observed in development sets, 2026-11

Rule: zh.solicitation.telegram-contact
Category: solicitation
Weight: 2.0
Summary: A Telegram handle, channel or link as the way to deal
Max-Hits: 3
Phrase: t.me/
Phrase: telegram.me/
Phrase: 飞机:
Pattern: (?:联系|客服|对接|咨询|详情|频道|认准|飞机|负责人|商务|详谈|细谈|私聊|电报|担保|财务|找我|老板|勿扰|接待|预定)[^@\n]{0,14}@[a-z][a-z0-9_]{3,31}
Pattern: %<(?:tg|飞机|电报|telegram|纸飞机)\W{0,3}@[a-z]
Pattern: 频道:(?=\W{0,2}(?:@|http|t\.me))
Pattern: me/\+[a-z0-9]{8}
Match: 商务对接：@lanshan_888
Match: 进频道 https://t.me/shanhai
No-Match: 周末坐飞机，行李超重
No-Match: 音乐频道:今晚有演唱会
Source: Observed in development sets, 2026-11

Rule: zh.solicitation.contact-sound-alike
Category: solicitation
Weight: 2.0
Summary: WeChat or QQ in sound-alike characters, with a verb of contact
Max-Hits: 3
Phrase: 微芯号
Phrase: 扣裙
Phrase: 乞鹅
Phrase: 加口口
Phrase: 加企
Phrase: +扣
Phrase: +口
Phrase: +q
Phrase: +v:
Pattern: [佳伽珈迦][微薇威徽喂溦嶶扣筘抠口](?=[^\p{Han}]|[信心聊看号可私]|$)
Pattern: [加家夹][筘窛冦寇抠釦](?=[^\p{Han}]|看|聊|$)
Pattern: [薇徽葳溦喂伟卫潍][芯伈心信](?=[^\p{Han}]|$)
Pattern: [伽佳加家夹迦珈][^\p{Han}a-z0-9\n]{0,4}[企乞][^\p{Han}a-z0-9\n]{0,3}鹅
Pattern: (?<!增|更|越)[加伽佳夹][^\p{Han}a-z0-9\n]{1,3}(?:威|薇|微|徽|溦|嶶|喂|筘|窛|冦|寇|扣|抠|釦)(?=[^\p{Han}]|$)
Pattern: [溦嶶媺徽薇筘窛冦][^\p{Han}a-z0-9\n]{0,3}[a-z]{0,10}\d{4,}
Pattern: \d[^\p{Han}a-z0-9\n]{0,4}(?:[企乞][^\p{Han}a-z0-9\n]{0,3}\d?鹅|乞儿|鹅企|筘|窛|冦|寇|口口)
Pattern: 加口(?=[^\p{Han}]|$)
Pattern: [裸骡螺祼][聊辽](?=[^\p{Han}]|加|微|威|扣|徽|$)
Except: 加企业
Except: 加企划
Except: 加企图
Except: 口口声声
Except: 参加企业
Except: 家企业
Match: 有意佳薇，细聊
Match: 伽筘 2233445566
No-Match: 口口声声说自愿
No-Match: 南极的企鹅群岛之旅
Source: Wordings of trade guides and regulators, collected 2026-11; observed in development sets, 2026-11

Rule: zh.solicitation.contact-id
Category: solicitation
Weight: 2.0
Summary: A messenger and an id of digits or letters right behind it
Max-Hits: 3
Pattern: (?:微信|薇信|威信|%<vx|%<wx|v信|加v|家v|\+v|➕v|喂|薇|威|围)[^a-z0-9\p{Han}\n]{0,5}(?:[a-z]{1,10}[\-_]?\d{3,12}|1[3-9]\d{9})%>
Pattern: (?:qq|q群|扣扣|扣群|企鹅号?|加q|家q|群号)[^a-z0-9\p{Han}\n]{0,5}\d[\d\- ]{4,14}\d
Pattern: \d[\d ]{4,13}\d[^a-z0-9\p{Han}\n]{0,6}(?:口口|加口|家口|\+口|加q|扣扣|企鹅|qq|🐧|逼家|看片|卫星)
Pattern: \d{4}[^a-z0-9\p{Han}\n]{0,6}口(?=[。.\s]|$)
Pattern: (?:加q|伽q|家q|\+q)q?(?=[^a-z0-9]|\d{5})
Pattern: (?:卫星|喂心|伟心)[^a-z0-9\p{Han}\n]{0,4}[a-z]{3}\s?\d{3,4}%>
Pattern: %<[a-z]{3}\s?\d{3,4}[^\p{Han}a-z0-9\n]{0,3}(?:p\s?)?(?:威|微|薇|喂|徽|卫|胃|围)(?=$|[^\p{Han}])
Pattern: (?:威|微|薇|喂|徽|卫|溥)[^\p{Han}a-z0-9\n]{0,3}[a-z]{3}\s?\d{3,4}%>
Pattern: %<\d{4,5} \d{4,6}\s?[^\d\n]{0,8}(?:口|扣|妹|姐|奶|女|嫩|源|片|看|逼|碧|足|丝)
Pattern: %<\d{4,5}\s?qq[^\p{Han}a-z0-9\n]{0,3}\d{4,5}%>
Pattern: %<1[3-9]\d \d{4} \d{4}\s?(?:❤|信|喂|薇|微)
Pattern: (?:weixin|溥|鹅)[^a-z0-9\p{Han}\n]{0,4}\d{7,11}%>
Pattern: (?<!\p{Han})群[^a-z0-9\p{Han}\n]{0,2}\d{8,10}%>
Pattern: %<(?:v13|v15|v16|v17|v18|v19)\d{9}%>
Match: 加我威信：hai20881
Match: 扣扣 6677 88990 秒回
Match: 2233 4455 看片
Match: 雪-薇/ QWM 571
Match: 2233 QQ 5566 懂得加
No-Match: 微信支付满20减5
No-Match: 威海坐船，票价230
No-Match: 订单 20231105 共 3 件
No-Match: 2019 2020 两年的账
Source: Wordings of trade guides and regulators, collected 2026-11; observed in development sets, 2026-11

Rule: zh.solicitation.id-and-bait
Category: solicitation
Weight: 2.0
Summary: A letter-and-digit id with a bait word, as spam names its accounts
Max-Hits: 2
Pattern: %<[a-z]{1,4}[^\p{Han}a-z0-9\n]{0,2}\d{3,9}[^\p{Han}a-z0-9\n]{0,9}(?:日批|曰批|国妹|国日|国产|云资源|卖云|卖片|买片|片卖|看片|丝片|麦p|麦饼|麦-|买p|买乒|买-|买威|卖盘|盘片|片盘|脉片|靓妹|亮妹|亮女|国丝|美丝|丝袜|美腿|微美|薇美|嫩碧|芸妹|微芸|素女|少妇|少女|寂寞|高清|无码|片薇|盘盘|爆日|狂日|暖妹|看潘|看盘|威看|家威|家喂|片威)
Pattern: %<[a-z]{2,4}[^\p{Han}a-z0-9\n]{0,2}\d{3,4}[^\p{Han}a-z0-9\n]{0,6}(?:好看|来看|爱看|超好|看电|美女|妹妹|姐姐|妹丝|插爆|资源|篇妹|美脚)(?![\p{Han}])
Pattern: (?:麦饼|麦偏|买拼|麦拼|买片|买篇|麦p|好看|看片|美女|喂心|寂寞|猛干|网站|夫人)[^\p{Han}a-z0-9\n]{0,6}[a-z]{2,4}\d{3,4}%>
Pattern: %<[a-z]{2,4}[^\p{Han}a-z0-9\n]{0,2}\d{3,4}[^\p{Han}a-z0-9\n]{0,6}(?:丝美|祼|一起看|超好看|超刺激|篇(?!\p{Han})|妹丝国|资源)
Match: 姗 qmw482 买p威
Match: KXT391卖云资源
Match: ✿ WQM593 ✿一起看
No-Match: A7M4拍的夜景好看得很
No-Match: 航班 CA1501 晚点
Source: Observed in development sets, 2026-11

Rule: zh.solicitation.see-my-name
Category: solicitation
Weight: 2.0
Summary: Tells strangers to look at the name or the profile for the contact
Max-Hits: 3
Phrase: 看我名
Phrase: 看姐姐名字
Phrase: 看妹妹名字
Phrase: 看我昵称
Phrase: 我茗
Phrase: cc.名字
Phrase: 名字+
Phrase: 名字夹
Phrase: 点窝看
Phrase: 点我看片
Phrase: 点击头像
Phrase: c-c-名
Phrase: cc-名
Phrase: 头像查看
Pattern: (?:看|姐姐|妹妹|cc|c|我的?)名字?(?:家|加|夹|伽|\+)(?!喻|了|个|上|长|里|人|属|庭)
Pattern: 名字?\W{0,4}(?:看拼|看片|看篇|看沜|喂爽|喂来|围观|围沜|看黄|看皇|麦饼|看-|爽沜)
Except: 看我名下
Except: 点击头像框
Match: 需要的看我昵称，加好友
Match: 看姐姐名字加我
No-Match: 看名字就知道是南方人
No-Match: 班主任叫我名字叫错了
Source: Observed in development sets, 2026-11

Rule: zh.solicitation.dm-me
Category: solicitation
Weight: 2.0
Summary: Asks strangers to write in private for what is on offer
Max-Hits: 3
Phrase: 私聊我
Phrase: 滴滴我
Phrase: 懂的来
Phrase: 联系飞机
Phrase: 加我看
Phrase: 需要的联系
Pattern: (?:需要|想要|要|想看|想买|买|懂|色)的?(?:老哥|哥哥|老板|朋友|兄弟)?们?(?:就|请|都)?(?:私聊?我?|滴滴?|加我|联系我)(?=[^\p{Han}]|好友|看|最新|新的|$)
Except: 滴滴我的
Except: 谁私聊我
Except: 老师私聊我
Except: 他私聊我
Except: 她私聊我
Except: 没人私聊我
Match: 资料齐全，要的私聊我
Match: 懂的来，速来
No-Match: 她私聊我问作业
No-Match: 滴滴我的订单被取消了
Source: Observed in development sets, 2026-11

Rule: zh.solicitation.contact-weak
Category: solicitation
Weight: 0.35
Summary: Talk of contact, weak alone: 加我, 联系方式, 私信我
Max-Hits: 3
Phrase: 加我
Phrase: 联系我
Phrase: 私我
Phrase: 联系方式
Phrase: 频道
Phrase: 机器人
Phrase: 代发
Pattern: (?<!增|更|越|参)加\s?(?:v|微|q|卫星)(?=[^a-z\p{Han}]|信|果|落|聊|看|我|私|群|好|$)
Except: 加我们
Except: 下来聊
Except: 起来聊
Except: 都来聊
Except: 他加我
Except: 她加我
Except: 谁加我
Except: 儿童频道
Except: 新闻频道
Except: 少儿频道
Except: 体育频道
Except: 频道主持
Except: 没联系我
Except: 联系我们
Except: 联系我妈
Except: 扫地机器人
Except: 机器人大赛
Except: 更加我
Except: 加微信支付
Except: 加微信里
Except: 加微信步数
Except: 没加微信
Except: 互加微信
Match: 感兴趣加我
Match: 联系方式见名片
Match: 想看的加v聊
No-Match: 坐下来聊了半宿
No-Match: 新闻频道在播台风
No-Match: 嘴角加微笑
Source: Observed in development sets, 2026-11

Rule: zh.solicitation.commission
Category: solicitation
Weight: 1.0
Summary: Takes orders for photos, drawings, designs
Phrase: 约拍
Phrase: 接单
Phrase: 约稿
Phrase: 接稿
Phrase: 开放预约
Phrase: 档期
Except: 外卖接单
Except: 骑手接单
Except: 司机接单
Except: 接单员
Except: 档期冲突
Except: 撞档期
Match: 十月开放预约，头像约稿私信
Match: 周末可约拍，胶片为主
No-Match: 司机接单后迟迟不来
No-Match: 和同学约在车站
Source: common usage of freelancers

Rule: zh.solicitation.housing
Category: solicitation
Weight: 1.0
Summary: Offers flats: 拎包入住, 特惠房源, 配套齐全
Phrase: 拎包入住
Phrase: 房源
Phrase: 配套齐全
Phrase: 看房联系
Phrase: 租房需求
Phrase: 首付仅
Phrase: 请私聊
Except: 找房源
Except: 假房源
Except: 看了房源
Except: 房源都是假
Match: 近公园两居，拎包入住，请私聊
Match: 特惠房源，周末带看
No-Match: 看了房源都是假的
No-Match: 搬家搬到半夜
Source: common usage of agents

Rule: zh.solicitation.grey-goods
Category: solicitation
Weight: 1.0
Summary: Wares and work of the grey market: accounts, cards, codes
Max-Hits: 3
Phrase: 代收
Phrase: 接码
Phrase: 引流
Phrase: 收徒
Phrase: 承兑
Phrase: 有意私
Phrase: 话费卡
Phrase: 油卡
Phrase: 远控
Phrase: 排名优化
Phrase: 支付通道
Phrase: 橡木
Phrase: 适合个人
Phrase: 懂得加
Pattern: 代[开充](?:tg|飞机|电报|会员|纸飞机)
Pattern: (?:偏门|稳定|赚钱|长期|灰色|暴利)项目
Pattern: (?:^|[\s,。!、])(?:低价|诚|大量|长期|工作室)?出(?:售|各类?|私人|国内|一手|大量|实名|老)?[^\p{Han}\n]{0,2}(?:qq|微信|抖音|soul|陌陌|支付宝|探探|tg%>|whatsapp|数据|账号|帐号)
Pattern: (?:一手|实时|精准|大量出|诚出)[^,。\n]{0,4}数据
Except: 快递代收
Except: 引流产
Except: 强迫引流
Except: 引流管
Except: 代收点
Except: 代收快递
Except: 代收货
Except: 代收费
Except: 代收付
Except: 代收电费
Except: 加油卡
Except: 橡木桶
Except: 橡木家具
Except: 橡木地板
Except: 承兑汇票
Match: 长期收徒，引流教学
Match: 代开飞机会员，低价出QQ
No-Match: 快递代收点关门了
No-Match: 橡木桶里的酒
Source: Observed in development sets, 2026-11
