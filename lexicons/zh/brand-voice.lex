# An organization speaks: announcements, customer service, corporate prose.

Lexicon: zh/brand-voice
Format: 1
Language: zh
License: MIT

Rule: zh.brand-voice.launch
Category: brand-voice
Weight: 2.0
Summary: Announces a launch: 隆重推出, 全新上市
Max-Hits: 2
Phrase: 隆重推出
Phrase: 重磅推出
Phrase: 重磅发布
Phrase: 重磅上新
Phrase: 重磅上市
Phrase: 全新推出
Phrase: 全新上市
Phrase: 新品首发
Phrase: 盛大开业
Phrase: 倾力推出
Pattern: 我们很(?:高兴|荣幸)地?宣布(?![^。\n]{0,12}(?:结婚|怀孕|宝宝|订婚|领证|在一起))
Match: 我司隆重推出全新上市新品，欢迎选购
Match: 夏季系列重磅上新，门店同步
No-Match: 我们很高兴地宣布，我们结婚啦
No-Match: 小区门口新开了一家店，人多得很
Source: common usage of companies

Rule: zh.brand-voice.new-product
Category: brand-voice
Weight: 1.0
Summary: New product, coming soon, stay tuned
Max-Hits: 2
Phrase: 新品上市
Phrase: 新品来袭
Phrase: 新品发布
Phrase: 新品预告
Phrase: 上新预告
Phrase: 敬请期待
Phrase: 敬请关注
Phrase: 即将上线
Phrase: 正式上线
Phrase: 现已上线
Phrase: 火热进行中
Phrase: 限量发售
Phrase: 正式开售
Phrase: 现货发售
Phrase: 品牌官宣
Phrase: 品牌代言人
Phrase: 全球代言人
Except: 新品发布会
Match: 秋日新品上市，桂花味先到
Match: 联名款即将上线，敬请期待
No-Match: 看完新品发布会直播就睡了
No-Match: 他俩官宣恋情那天我在加班
Source: common usage of companies

Rule: zh.brand-voice.company-self
Category: brand-voice
Weight: 2.0
Summary: Calls itself 我司, 本公司, 本品牌
Max-Hits: 2
Phrase: 我司
Phrase: 本公司
Phrase: 本品牌
Phrase: 我们的产品
Phrase: 我们家新品
Phrase: 我们的新品
Phrase: 本产品
Phrase: 本官
Phrase: 我们品牌
Except: 我司机
Except: 我司空
Except: 我司令
Except: 我司年会
Except: 我司食堂
Except: 我司同事
Except: 我司领导
Except: 我司老板
Except: 我司hr
Except: 我司楼下
Except: 我司门口
Except: 日本公司
Except: 基本公司
Except: 日本品牌
Except: 日本产品
Except: 日本官
Except: 本官司
Except: 本官方
Except: 基本官
Except: 日本产品质量
Except: 书本产品
Match: 本公司提供三年质保
Match: 我们的产品已通过检测
No-Match: 她在一家日本公司上班
No-Match: 我司年会抽到一台风扇
Source: common usage of companies

Rule: zh.brand-voice.this-shop
Category: brand-voice
Weight: 2.0
Summary: The shop speaks of itself: 本店
Phrase: 本店
Phrase: 本旗舰店
Phrase: 本专柜
Phrase: 小店上新
Phrase: 小店主营
Phrase: 关注小店
Except: 日本店
Except: 基本店
Except: 书本店
Except: 原本店
Except: 本店铺的老板
Except: 剧本店
Except: 绘本店
Except: 根本店
Match: 本店支持退换，亲~ 有问题联系客服
Match: 小店主营手工陶器，接受定制
No-Match: 楼下小店的面，我吃了三年
No-Match: 那家剧本店周末人满
Source: common usage of shops

Rule: zh.brand-voice.official
Category: brand-voice
Weight: 1.0
Summary: Official, authorized, genuine
Max-Hits: 2
Phrase: 官方旗舰店
Phrase: 官方正品
Phrase: 官方授权
Phrase: 品牌授权
Phrase: 官方账号
Phrase: 正品保证
Phrase: 假一罚十
Phrase: 官方直营
Phrase: 品牌直营
Phrase: 官方商城
Phrase: 官方小程序
Except: 在官方旗舰店
Except: 从官方旗舰店
Except: 去官方旗舰店
Except: 官方旗舰店买
Except: 官方旗舰店购
Except: 官方旗舰店下单
Except: 官方旗舰店客服
Except: 官方旗舰店发
Except: 认准官方旗舰店
Except: 冒充官方账号
Except: 官方账号发
Match: 官方授权，假一赔十
Match: 入口：品牌官方小程序
No-Match: 在官方旗舰店买的，发票齐全
No-Match: 有人冒充官方账号发私信
Source: common usage of shops

Rule: zh.brand-voice.brand-story
Category: brand-voice
Weight: 2.0
Summary: Brand story and its precious words: 匠心打造, 臻选, 尊享
Max-Hits: 2
Phrase: 品牌故事
Phrase: 品牌理念
Phrase: 匠心打造
Phrase: 匠心之作
Phrase: 臻选
Phrase: 臻享
Phrase: 臻品
Phrase: 尊享
Phrase: 奢享
Phrase: 畅享
Phrase: 倾心打造
Phrase: 潜心研发
Phrase: 精心研制
Except: 品牌故事会
Except: 他的品牌故事
Match: 臻选云南小粒豆，匠心打造每一杯
Match: 会员尊享双倍积分
No-Match: 广告课作业是分析一个品牌故，事后打分
No-Match: 老师傅凭一颗心做了四十年鞋
Source: common usage of companies

Rule: zh.brand-voice.craft
Category: brand-voice
Weight: 1.0
Summary: 匠心 alone
Phrase: 匠心
Except: 匠心打造
Except: 匠心之作
Except: 匠心推出
Except: 独具匠心
Except: 大国匠心
Except: 匠心独运
Except: 木匠心
Except: 铁匠心
Except: 石匠心
Match: 每一针都是匠心
Match: 十年匠心，只做好锅
No-Match: 这部电影的镜头独具匠心
No-Match: 木匠心疼那块料
Source: common usage of companies

Rule: zh.brand-voice.corporate-prose
Category: brand-voice
Weight: 1.0
Summary: A company speaks of its mission: 我们致力于, 秉承
Max-Hits: 2
Phrase: 秉承匠心
Phrase: 为您打造
Phrase: 为您提供
Phrase: 为您带来
Phrase: 给您带来
Phrase: 竭诚为您
Pattern: (?:我们|品牌|公司|企业|集团|团队)[^,.!?;。\n]{0,8}(?:致力于|秉承|秉持|坚守初心|专注于|深耕)
Except: 给您带来不便
Except: 给您带来的不便
Match: 我们始终致力于让婴儿睡得更好
Match: 公司秉承客户第一，深耕行业二十年
No-Match: 他一生致力于敦煌壁画的保护
No-Match: 学校秉持开放的校风
Source: common usage of companies

Rule: zh.brand-voice.joint-launch
Category: brand-voice
Weight: 1.0
Summary: Brands bring something out together
Phrase: 重磅联名
Phrase: 联名上市
Pattern: (?:携手|联手|联合(?!国)|联动)\s?[^,.!?;。\n]{1,14}(?:推出|打造|呈现|发布|带来|上市|开启)
Match: 携手插画师小野推出限定礼盒
Match: 重磅联名，周五见
No-Match: 两个人携手走过了金婚
No-Match: 联合国发布了新报告
Source: common usage of companies

Rule: zh.brand-voice.we-launch
Category: brand-voice
Weight: 1.0
Summary: We have launched, upgraded, developed
Pattern: 我们(?:也|又|正式|全新|特别|刚刚|这次|今年|家|还)?(?:推出|上新|上架|研发|首推|升级)(?:了|的|出)
Match: 我们全新推出了无糖系列
Match: 这次我们升级了杯盖的密封圈
No-Match: 我们出了地铁才发现下雨
No-Match: 我们上架子鼓课迟到了
Source: common usage of companies

Rule: zh.brand-voice.customer-care
Category: brand-voice
Weight: 2.0
Summary: Customer service speaks
Max-Hits: 2
Phrase: 欢迎选购
Phrase: 欢迎咨询
Phrase: 欢迎垂询
Phrase: 欢迎来电
Phrase: 欢迎定制
Phrase: 欢迎到店
Phrase: 亲爱的顾客
Phrase: 尊敬的顾客
Phrase: 尊敬的用户
Phrase: 尊敬的客户
Phrase: 亲爱的会员
Phrase: 感谢您的反馈
Phrase: 感谢您的购买
Phrase: 感谢您的选择
Phrase: 给您带来不便
Phrase: 给您带来的不便
Match: 尊敬的用户，系统将于今晚维护
Match: 感谢您的反馈，给您带来不便请谅解
No-Match: 见面先抱抱亲亲
No-Match: 欢迎来我家玩，路口有棵大树
Source: common usage of customer service

Rule: zh.brand-voice.customer-care-soft
Category: brand-voice
Weight: 1.0
Summary: Softer service phrases: 亲~, 有问题联系客服
Phrase: 亲~
Phrase: 感谢您的支持
Phrase: 深表歉意
Phrase: 详情咨询
Phrase: 咨询客服
Pattern: (?:有问题|有疑问|有任何问题|如需|如有|需要|随时|请)[^,.!?;。\n]{0,6}联系(?:我们的?)?(?:在线)?客服
Pattern: 欢迎光临(?:本店|小店|我们|选购|惠顾|[^,.!?;。\n]{1,6}店)
Except: 我咨询客服
Except: 去咨询客服
Except: 父亲~
Except: 母亲~
Except: 相亲~
Except: 咨询客服半天
Match: 尺码有疑问的亲~ 留言即可
Match: 如有破损请联系客服补发
No-Match: 联系客服三次都是机器人
No-Match: 第一次相亲~尴尬
Source: common usage of customer service

Rule: zh.brand-voice.invitation
Category: brand-voice
Weight: 1.0
Summary: Cordially invites (诚邀)
Pattern: 诚邀(?![^。\n]{0,10}(?:婚|喜宴|满月|乔迁|毕业典礼|同学会))
Pattern: 诚挚邀请(?:您|各位|广大)(?![^。\n]{0,10}(?:婚|喜宴|满月))
Match: 诚邀各位到店品茶
Match: 门店十周年，诚邀老朋友回家看看
No-Match: 诚邀您出席我们的婚礼
No-Match: 他诚心邀请我去打球
Source: common usage of companies

Rule: zh.brand-voice.campaign-rules
Category: brand-voice
Weight: 2.0
Summary: Rules and winners of a promotion
Phrase: 最终解释权
Phrase: 中奖名单
Phrase: 恭喜中奖
Phrase: 恭喜以下
Except: 高考获奖名单公布
Match: 活动最终解释权归品牌所有
Match: 中奖名单公布，请三日内联系
No-Match: 彩票又没中奖
No-Match: 老师公布了值日名单
Source: common usage of companies

Rule: zh.brand-voice.campaign-terms
Category: brand-voice
Weight: 1.0
Summary: Terms of a promotion: 活动规则, 活动时间
Phrase: 开奖时间
Phrase: 奖品设置
Phrase: 参与方式
Pattern: (?:活动|参与|抽奖|兑奖)(?:规则|时间|细则|方式)\s?[:|】]
Match: 活动时间：6月1日至6月18日
Match: 参与方式很简单，转评就行
No-Match: 运动会活动时间改到周五
No-Match: 桌游规则讲了半小时
Source: common usage of companies

Rule: zh.brand-voice.wholesale
Category: brand-voice
Weight: 2.0
Summary: Wholesale and franchise: 厂家直销, 招商加盟
Max-Hits: 2
Phrase: 招商加盟
Phrase: 诚邀加盟
Phrase: 加盟热线
Phrase: 一件代发
Phrase: 厂家直销
Phrase: 源头工厂
Phrase: 工厂直发
Phrase: 批发零售
Phrase: 量大从优
Phrase: 支持定制
Phrase: 现货供应
Phrase: 接受预订
Except: 号称厂家直销
Except: 所谓厂家直销
Except: 号称源头工厂
Match: 源头工厂，一件代发，量大从优
Match: 端午礼盒接受预订
No-Match: 号称厂家直销，其实是倒爷
No-Match: 工厂直到凌晨才下班
Source: common usage of sellers

Rule: zh.brand-voice.hotline
Category: brand-voice
Weight: 1.0
Summary: Hotline or address for customers
Phrase: 店铺地址:
Phrase: 营业时间:
Pattern: (?:咨询|服务|订购|预约|加盟|客服|全国|招生|报名|售后)(?:服务)?(?:热线|专线)\s?:?
Pattern: (?:咨询|订购|预约|订座|加盟|报名)电话\s?:
Pattern: %<400[- ]?\d{3}[- ]?\d{4}%>
Match: 咨询热线：400-123-4567
Match: 营业时间：10点到22点
No-Match: 打热线投诉了两次没人接
No-Match: 图书馆营业吗，时间来得及吗
Source: common usage of companies

Rule: zh.brand-voice.service-centre
Category: brand-voice
Weight: 2.0
Summary: Service centre with a 400 number, seen in search spam
Phrase: 全国统一官方
Phrase: 全国统一服务
Phrase: 全国统一热线
Phrase: 售后服务中心
Phrase: 售后维修电话
Phrase: 售后服务电话
Phrase: 24小时网点
Phrase: 400电话
Except: 打400电话
Except: 打了400电话
Except: 打售后服务电话
Match: 全国统一服务网点，当天上门
Match: 售后维修电话同城可约
No-Match: 打了400电话，一直占线
No-Match: 跑完400米就吐了
Source: common usage of companies

Rule: zh.brand-voice.solicitation
Category: brand-voice
Weight: 1.0
Summary: Solicits business: 长期合作, 诚信经营, 骗子勿扰
Phrase: 欢迎长期合作
Phrase: 诚信合作
Phrase: 诚信经营
Phrase: 骗子勿扰
Phrase: 欢迎来谈
Phrase: 感兴趣私聊
Phrase: 承接各种
Phrase: 承接各类
Phrase: 日结工资
Phrase: 长期有效
Except: 劝诚信经营
Except: 倡导诚信经营
Match: 承接各类展会搭建，有意私聊
Match: 货源稳定，骗子勿扰
No-Match: 市场监管倡导诚信经营
No-Match: 承接着上一集的剧情
Source: common usage of sellers

Rule: zh.brand-voice.editor
Category: brand-voice
Weight: 0.35
Summary: The account's editor speaks (小编)
Phrase: 小编给
Phrase: 小编带
Phrase: 跟着小编
Phrase: 小编今天
Phrase: 小编推荐
Phrase: 小编整理
Phrase: 小编也
Except: 大小编
Match: 跟着小编看看三款新色
Match: 小编给大家整理了清单
No-Match: 编辑说稿子要改第四遍
No-Match: 大小编号对不上
Source: common usage of companies and media

Rule: zh.brand-voice.recruits-agents
Category: brand-voice
Weight: 2.0
Summary: Recruits resellers
Phrase: 招代理
Phrase: 诚招代理
Phrase: 招分销
Phrase: 招经销商
Except: 到处招代理
Except: 招代理记账
Match: 诚招代理，零基础可学
Match: 面膜招代理，想兼职的宝妈看过来
No-Match: 朋友圈有人到处招代理，屏蔽了
No-Match: 招聘代理记账会计一名
Source: common usage

Rule: zh.brand-voice.hotline-spam
Category: brand-voice
Weight: 2.0
Summary: Service hotline advertised: 报修电话, 统一400热线
Max-Hits: 3
Phrase: 报修电话
Phrase: 售后热线
Phrase: 服务热线
Phrase: 官方网站服务
Phrase: 全市统一
Phrase: 统一400
Phrase: 400热线
Phrase: 400服务
Phrase: 客服受理
Phrase: 客户服务中心
Phrase: 全国网点
Phrase: 上门维修
Except: 打售后电话
Except: 打了售后电话
Except: 拨打售后电话
Except: 打客服中心
Except: 政府服务热线
Except: 市民服务热线
Except: 打服务热线
Except: 咨询服务热线
Except: 次400热线
Except: 打400热线
Match: 空调报修电话全市统一上门
Match: 冰箱售后热线（全国网点）
No-Match: 打了售后电话，没人接
No-Match: 家里的空调坏了
No-Match: 打了三次400热线，没人接
Source: common usage of search spam; observed in development sets, 2026-11

Rule: zh.brand-voice.pride
Category: brand-voice
Weight: 1.0
Summary: Praise of a maker in press wording: 值得信赖, 全球领跑, 荣获
Max-Hits: 2
Phrase: 值得信任
Phrase: 值得信赖
Phrase: 值得拥有
Phrase: 品质好
Phrase: 品质过硬
Phrase: 民族品牌
Phrase: 领跑
Phrase: 占有率
Phrase: 斩获
Phrase: 荣获
Phrase: 销量占
Phrase: 联合出品
Phrase: 感恩有你
Except: 领跑了
Except: 全球领跑者
Except: 行业领跑者
Except: 市场占有率第一
Except: 荣获学校
Except: 荣获班级
Except: 荣获奖状
Match: 三十年品质好，值得信赖
Match: 荣获年度设计奖，继续领跑
No-Match: 他领跑了前三圈
No-Match: 女儿拿了三好学生奖状
Source: Wordings of trade guides and regulators, collected 2026-11; observed in development sets, 2026-11

Rule: zh.brand-voice.store
Category: brand-voice
Weight: 0.35
Summary: Names a store: 旗舰店, 专柜, 门店, 体验店
Phrase: 旗舰店
Phrase: 专柜
Phrase: 专卖店
Phrase: 体验店
Phrase: 各大门店
Phrase: 全国门店
Except: 旗舰店买
Except: 旗舰店入
Except: 旗舰店下单
Except: 旗舰店客服
Except: 官方旗舰店
Except: 本旗舰店
Except: 本专柜
Except: 专柜买的
Except: 专柜入的
Except: 去专柜
Except: 专柜试
Except: 到专柜
Except: 在专柜
Match: 成都旗舰店 本周新装
Match: 各大门店同步
No-Match: 去专柜试了三个色
No-Match: 在官方旗舰店买的，发票齐全
Source: Observed in development sets, 2026-11

Rule: zh.brand-voice.our-thing
Category: brand-voice
Weight: 1.0
Summary: We speak of our team, shop, course, site
Phrase: 我们新开
Pattern: 我们(?:的)?(?:工作室|团队|店(?!长|里)|书系|公众号|平台|官网|会员|客户|用户|学员|课程|编辑|宣传|顾客|展位|门店|将会|将私信|将抽)
Match: 我们工作室新开了植物染体验
Match: 我们的学员作品上墙了
No-Match: 我们店长又骂人了
No-Match: 我们俩走了很远
Source: Observed in development sets, 2026-11

Rule: zh.brand-voice.press-words
Category: brand-voice
Weight: 1.0
Summary: Press words: 赋能, 引领, 正式发布全新
Pattern: (?:赋能|引领)[^,.!?;。\n]{0,8}(?:生活|行业|潮流|未来|发展|产业|消费|时尚)
Pattern: 正式发布(?:新|全新|首款|旗下)
Pattern: 官宣[!~:|]\s?(?:新|全|品牌|代言|首)
Pattern: 小店[^,.!?;。\n]{0,4}(?:上新了|今日上新|到货|开张|新到|接单)
Match: 以设计赋能美好生活
Match: 公司正式发布全新系列
No-Match: 老师引领我们走出山洞
No-Match: 他俩官宣了
Source: Wordings of trade guides and regulators, collected 2026-11
