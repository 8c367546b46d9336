# An account that sells or lives from its reach introduces itself, mostly in the profile.

Lexicon: zh/account-cue
Format: 1
Language: zh
License: MIT

Rule: zh.account-cue.business-contact
Category: account-cue
Weight: 2.0
Summary: Gives a contact for business
Scope: bio author_name text
Phrase: 商务合作
Phrase: 合作请私信
Phrase: 合作私信
Phrase: 合作请联系
Phrase: 合作联系
Phrase: 商务邮箱
Phrase: 合作邮箱
Phrase: 商务微信
Phrase: 合作微信
Phrase: 商务v
Phrase: 合作v
Phrase: 商务vx
Phrase: 合作vx
Phrase: 商务联系
Phrase: 商务请
Phrase: 品牌合作请
Phrase: 推广合作请
Phrase: 合作➕
Phrase: 商务➕
Phrase: 合作加
Phrase: 投稿合作
Except: 合作加深
Except: 合作加强
Except: 合作加快
Except: 合作联系作用
Match: 合作请私信｜每周三更新
Match: 美食与猫，商务邮箱见简介
No-Match: 两校合作加强交流
No-Match: 小组合作学期末交报告
Source: common usage of creators

Rule: zh.account-cue.takes-orders
Category: account-cue
Weight: 2.0
Summary: Takes paid orders
Scope: bio author_name
Phrase: 接推广
Phrase: 接广告
Phrase: 接商单
Phrase: 接广
Phrase: 可接推广
Phrase: 可推广
Phrase: 广告合作
Phrase: 推广合作
Phrase: 商业合作
Phrase: 推广:
Phrase: 商务:
Phrase: 合作:
Except: 接广州
Except: 接广东
Except: 接广大
Except: 接广西
Except: 接广场
Except: 直接广播
Except: 嫁接广泛
Match: 插画师，接商单
Match: 日常分享，广告合作看主页
No-Match: 家住直接广州南站旁
No-Match: 不接广告，只记录生活
Source: common usage of creators

Rule: zh.account-cue.agency
Category: account-cue
Weight: 1.0
Summary: Has an agent or an agency
Scope: bio author_name
Phrase: mcn
Phrase: 经纪人:
Phrase: 经纪:
Phrase: 经纪人微信
Phrase: 商务经纪
Phrase: 经纪公司
Match: 穿搭日记｜MCN：星野文化
Match: 经纪人：小陈
No-Match: 房产经纪，带看新房
No-Match: 财经纪录片爱好者
Source: common usage of creators

Rule: zh.account-cue.signed-creator
Category: account-cue
Weight: 2.0
Summary: A signed creator of a platform
Scope: bio author_name
Phrase: 签约博主
Phrase: 签约自媒体
Phrase: 签约达人
Phrase: 签约作者
Phrase: 认证博主
Phrase: 独家签约
Except: 小说签约作者
Match: 微博签约自媒体，每天一道菜
Match: 平台签约博主
No-Match: 签完约，搬家了
No-Match: 作者已退坑
Source: verification texts of Weibo and others

Rule: zh.account-cue.same-name
Category: account-cue
Weight: 1.0
Summary: Same name on all platforms
Scope: bio author_name text
Phrase: 全网同名
Phrase: 全平台同名
Phrase: 各平台同名
Phrase: 同名公众号
Phrase: 公众号同名
Phrase: 抖音同名
Phrase: 小红书同名
Phrase: b站同名
Match: 全网同名：阿树修车
Match: 小红书同名，欢迎来玩
No-Match: 班里有个同名同姓的女生
No-Match: 全网都在找那只猫
Source: common usage of creators

Rule: zh.account-cue.creator-title
Category: account-cue
Weight: 1.0
Summary: Calls itself a creator of a field
Scope: bio author_name
Pattern: (?:美妆|穿搭|护肤|母婴|美食|数码|家居|旅行|旅游|健身|时尚|好物|测评|评测|探店|科技|汽车|宠物|读书|育儿|生活|情感|知名|娱乐|游戏|摄影|家装|教育)(?:类|区|垂类)?(?:博主|达人|自媒体|kol|up主|视频主播|主播)
Match: 护肤博主｜油皮
Match: 知名美食博主
No-Match: 美食爱好者，业余摄影
No-Match: 生活在成都的普通人
Source: verification texts of Weibo and others

Rule: zh.account-cue.creator-in-text
Category: account-cue
Weight: 1.0
Summary: Speaks as a creator to an audience
Max-Hits: 2
Phrase: 宠粉
Phrase: 我的粉丝
Phrase: 本期视频
Phrase: 这期视频
Phrase: 粉丝宝宝
Phrase: 粉丝朋友
Phrase: 老粉都知道
Phrase: 后台好多人问
Phrase: 后台很多人问
Phrase: 好多姐妹问
Phrase: 很多姐妹问
Phrase: 很多粉丝问
Pattern: (?:作为|身为|我是)(?:一个|一名|个|一位)?[^,.!?;。\n]{0,6}(?:博主|up主)(?!的粉丝|的粉)
Except: 偶像宠粉
Except: 哥哥宠粉
Except: 姐姐宠粉
Except: 做我的粉丝
Match: 后台好多人问我的水杯，今天统一说
Match: 作为一个家居博主，我家也很乱
No-Match: 我是这个博主的粉丝，追了五年
No-Match: 演唱会上哥哥宠粉
Source: common usage of creators

Rule: zh.account-cue.greeting
Category: account-cue
Weight: 0.35
Summary: Opens like a show (大家好我是)
Phrase: 大家好我是
Phrase: 大家好,我是
Phrase: hello大家好
Phrase: 哈喽大家好
Phrase: 欢迎来到我的频道
Phrase: 欢迎收看
Match: 大家好，我是爱拆快递的阿明
Match: 哈喽大家好，今天做面包
No-Match: 祝大家好梦
No-Match: 希望大家好好吃饭
Source: common usage of creators

Rule: zh.account-cue.courses
Category: account-cue
Weight: 2.0
Summary: Sells courses
Scope: bio author_name text
Phrase: 课程报名
Phrase: 训练营报名
Phrase: 报名训练营
Phrase: 加入训练营
Phrase: 私教课预约
Phrase: 一对一咨询
Phrase: 付费咨询
Phrase: 知识星球
Phrase: 副业教学
Phrase: 带你变现
Match: 写作陪跑，训练营报名中
Match: 付费咨询请先看置顶
No-Match: 学校选修课程表改了
No-Match: 足球训练营在郊区
Source: common usage of creators

Rule: zh.account-cue.shop-account
Category: account-cue
Weight: 2.0
Summary: The account is a shop or a brand's official account
Scope: author_name bio
Phrase: 官方旗舰店
Phrase: 旗舰店
Phrase: 专卖店
Phrase: 专营店
Phrase: 官方微博
Phrase: 官方账号
Phrase: 官方号
Phrase: 官微
Phrase: 淘宝店:
Phrase: 淘宝店铺
Phrase: 微店:
Phrase: 店铺:
Phrase: 淘宝:
Phrase: 工厂店
Phrase: 批发
Except: 官微博
Match: 小满咖啡官方旗舰店
Match: 手工皮具｜淘宝店：山月
No-Match: 官微博士在读
No-Match: 爱逛旗舰的数码迷
Source: common usage of sellers

Rule: zh.account-cue.deal-account
Category: account-cue
Weight: 2.0
Summary: The account lives from deals, rebates or resale
Scope: author_name bio
Phrase: 羊毛
Phrase: 优惠券
Phrase: 内部券
Phrase: 返利
Phrase: 线报
Phrase: 代购
Phrase: 好物推荐
Phrase: 好物分享
Phrase: 带货
Except: 羊毛衫
Except: 羊毛毡
Except: 不带货
Match: 每日羊毛线报
Match: 韩国代购小郑
No-Match: 羊毛毡手作日记
No-Match: 大学合唱社团长
Source: common usage of sellers
