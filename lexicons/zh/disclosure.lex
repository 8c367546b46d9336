# Wording by which a post says openly that it is an advertisement.
# 互联网广告管理办法 (2023) art. 9 wants the word 广告, so it is a label here only where a label
# stands: a line of its own, brackets, a hashtag, the end. In running text 广告 is a topic.

Lexicon: zh/disclosure
Format: 1
Language: zh
License: MIT

Rule: zh.disclosure.label
Category: disclosure
Weight: 2.0
Summary: The label 广告 on its own line, in brackets or as a hashtag
Pattern: (?<![^\n])[ #*]{0,3}广告[ ]{0,3}(?=[|:/~·\-\n]|$)
Pattern: [【\[(「〔]\s?广告\s?[】\])」〕]
Pattern: #广告(?:#|(?![\p{Han}a-z0-9]))
Pattern: [\n。!?~;,|)] ?广告[。!~]?(?=\s{0,5}$)
Pattern: (?<=[^\s]) 广告\s{0,5}$
Match: 廣告
Match: 【广告】这周的早餐机开箱，蒸蛋六分钟
Match: 周末去露营带的锅具 #广告
Match: 广告 | 和小满咖啡一起过周一
Match: 用它拖完三个房间，地板干得很快。广告
No-Match: 非常喜欢这个广告创意
No-Match: 广告学专业大三在读，求实习
No-Match: 地铁站的广告牌被风吹倒了
No-Match: #广告设计师的日常
Source: 互联网广告管理办法 (2023) art. 9; 广告法 art. 14

Rule: zh.disclosure.label-hashtag-list
Category: disclosure
Weight: 2.0
Summary: 广告 as an entry of the hashtag list
Scope: hashtags
Rare: yes
Pattern: (?<![^\s#,])广告(?![^\s#,])
Match: 广告 护肤 早八妆容
Match: 好物 广告
No-Match: 广告学 考研
No-Match: 平面广告 设计
Source: 互联网广告管理办法 (2023) art. 9

Rule: zh.disclosure.contains-ad
Category: disclosure
Weight: 2.0
Summary: Says that the post is or contains an advertisement
Phrase: 本文为广告
Phrase: 本文是广告
Phrase: 本内容为广告
Phrase: 本条为广告
Phrase: 本篇为广告
Phrase: 这条是广告
Phrase: 这篇是广告
Phrase: 这是一条广告
Phrase: 这是条广告
Phrase: 以下是广告
Phrase: 以下为广告
Phrase: 本文含广告
Phrase: 内含广告
Phrase: 含广告
Phrase: 文末有广告
Phrase: 广告内容请理性
Except: 含广告费
Except: 含广告位
Except: 含广告税
Except: 含广告套餐
Except: 含广告版
Except: 含广告的套餐
Except: 含广告的版本
Except: 含广告会员
Except: 含广告学
Except: 以下是广告法
Match: 本文含广告
Match: 先说清楚，这条是广告，觉得烦可以划走
Match: 视频含广告，介绍的是一款颈枕
No-Match: 平台推出了含广告套餐，月费便宜一半
No-Match: 预算表里含广告费和场地费
No-Match: 这条是广告吗？看着像
Source: 互联网广告管理办法 (2023) art. 9; 广告法 art. 14

Rule: zh.disclosure.contains-ad-short
Category: disclosure
Weight: 2.0
Summary: The short labels 有广 and 含广 in brackets
Phrase: (有广)
Phrase: (含广)
Phrase: 【有广】
Phrase: 【含广】
Phrase: [有广]
Phrase: [含广]
Phrase: #有广
Phrase: #含广
Except: #有广大
Except: #有广东
Except: #含广东
Match: （有广）秋天的第一条围巾
Match: 租房改造第三期【含广】
No-Match: 这里有广大的草原和很多牛
No-Match: 早茶店有广州来的师傅
Source: common usage of Weibo and Xiaohongshu authors

Rule: zh.disclosure.paid-content
Category: disclosure
Weight: 2.0
Summary: Says that this post is paid promotion or paid cooperation
Phrase: 含推广
Phrase: 含商业推广
Phrase: 含有商业推广
Phrase: 品牌合作笔记
Pattern: (?:本文|本篇|本条|本期|本视频|本笔记|此条|此篇|这篇|这条|这期|视频|笔记)(?:内容)?(?:是|为|系|属于|含|含有|包含|有)(?:一[条篇次]|个|条|篇)?(?:与?[^,.!?;。\n]{0,8}的)?(?:付费|有偿|商业|商务|广告|品牌)(?:推广|合作)
Except: 含推广费
Match: 本篇为付费推广，产品是一台空气炸锅
Match: 这条是商业合作，价格我在文末写明了
Match: 视频中段含推广，大家可以跳过
No-Match: 公司做了三个月付费推广，一个客户都没来
No-Match: 报价含推广费和设计费
No-Match: 这条不是商业合作
Source: 互联网广告管理办法 (2023) art. 9; platform labels of Bilibili and Xiaohongshu

Rule: zh.disclosure.paid-label
Category: disclosure
Weight: 2.0
Summary: 付费推广, 品牌合作 and the like as a label
Rare: yes
Pattern: [【\[(「#](?:付费推广|有偿推广|商业推广|付费合作|有偿合作|商业合作|广告合作|品牌合作|推广合作|广告推广|商务推广)(?:[】\])」#]|(?![\p{Han}a-z0-9]))
Pattern: (?<![^\n])(?:付费推广|有偿推广|商业推广|付费合作|有偿合作|商业合作|广告合作|品牌合作)[ ]{0,2}(?=[|:/~·\-\n]|$)
Match: 【付费推广】三款婴儿推车怎么选
Match: 洗地机用后记 #品牌合作
No-Match: 我们正在招聘品牌合作经理
No-Match: 付费推广的效果越来越差，老板天天开会
Source: 互联网广告管理办法 (2023) art. 9; platform labels of Xiaohongshu and Weibo

Rule: zh.disclosure.promotion-label
Category: disclosure
Weight: 1.0
Summary: The single word 推广 as a label
Rare: yes
Phrase: 【推广】
Phrase: (推广)
Phrase: [推广]
Phrase: (含推广)
Pattern: #推广(?:#|(?![\p{Han}a-z0-9]))
Match: 【推广】这款儿童手表我给表弟戴了
Match: 新开的烘焙店好香 #推广
No-Match: 学校在推广普通话
No-Match: #推广普通话宣传周
Source: 广告法 art. 14: advertisements must be recognizable

Rule: zh.disclosure.sponsored-by
Category: disclosure
Weight: 2.0
Summary: Names the sponsor of this video or post
Phrase: 特约赞助播出
Phrase: 特约赞助:
Phrase: 本期赞助商
Phrase: 本期视频赞助
Phrase: 感谢本期赞助
Phrase: 感谢赞助商
Phrase: 谢谢赞助商
Pattern: (?:本视频|本期|本集|本文|本片|本条|本篇|本节目|这期|这集|视频|节目)[^,.!?;。\n]{0,6}由[^,.!?;。\n]{1,16}(?:赞助|冠名|特约)
Match: 本视频由青柠输入法赞助
Match: 感谢本期赞助的云朵床垫，片尾有细节
No-Match: 他们球队由一家银行赞助，今年换了新球衣
No-Match: 找不到赞助商，音乐节取消了
Source: 广告法 art. 14; common usage in Chinese video

Rule: zh.disclosure.sponsor-thanks
Category: disclosure
Weight: 1.0
Summary: Thanks somebody for sponsoring
Pattern: (?:感谢|谢谢)[^,.!?;。\n]{1,14}(?:的赞助|赞助了?(?:本|这|我))
Match: 感谢橘子出行的赞助，让我能去趟海边
Match: 谢谢小鹿茶赞助本期节目
No-Match: 想感谢的人很多，赞助的事以后再说
No-Match: 学生会到处拉赞助
Source: common usage

Rule: zh.disclosure.platform-deal
Category: disclosure
Weight: 2.0
Summary: Names the platform's own order system for paid posts
Rare: yes
Phrase: 蒲公英合作
Phrase: 星图合作
Phrase: 花火商单
Phrase: 报备笔记
Phrase: 合作已报备
Phrase: 笔记已报备
Phrase: 蒲公英已报备
Except: 接蒲公英合作
Except: 接星图合作
Except: 蒲公英合作平台
Except: 蒲公英合作报价
Except: 星图合作报价
Except: 接报备笔记
Except: 报备笔记报价
Except: 报备笔记和
Match: 蒲公英合作，已经试了两周才写
Match: 这篇是报备笔记，优缺点都写了
No-Match: 新人怎么开通蒲公英合作平台
No-Match: 出门前已报备，妈妈说早点回
Source: Xiaohongshu 蒲公英, Douyin 星图 and Bilibili 花火: names of the platforms' order systems

Rule: zh.disclosure.paid-order
Category: disclosure
Weight: 2.0
Summary: Says that the post is an order from a brand (商单)
Phrase: 本条商单
Phrase: 本期商单
Phrase: 这条是商单
Phrase: 这期是商单
Phrase: 这是商单
Phrase: 商单预警
Phrase: 商单声明
Phrase: (商单)
Phrase: 【商单】
Phrase: #商单
Except: #商单博主
Except: #商单报价
Match: 这条是商单，但台词我自己写的
Match: 商单预警：今天聊一款记账软件
No-Match: 粉丝不到一万怎么接商单
No-Match: 这条真的不是商单，别猜了
Source: common usage of Bilibili and Xiaohongshu authors

Rule: zh.disclosure.paid-meal
Category: disclosure
Weight: 2.0
Summary: Says that this video or post earns the author a living (恰饭)
Phrase: 本期恰饭
Phrase: 本期视频恰饭
Phrase: 恰饭预警
Phrase: 恰饭声明
Phrase: 恰饭时间到
Phrase: 恰饭环节
Phrase: (恰饭)
Phrase: 【恰饭】
Phrase: #恰饭
Except: #恰饭人
Except: 看到恰饭预警
Match: 恰饭预警，今天说说这台投影仪
Match: 【恰饭】搬家后换的第一张床
No-Match: 晚上一起恰饭吗，楼下新开了湘菜
No-Match: 现在的博主整天恰饭，看腻了
Source: common usage of Bilibili authors

Rule: zh.disclosure.paid-meal-first-person
Category: disclosure
Weight: 1.0
Summary: Asks readers to let the author earn a little (恰个饭)
Phrase: 恰饭视频
Pattern: (?:让我|允许我|容我|许我|给我|视频|这期|这条)[^,.!?;。\n]{0,4}恰(?:个|口|顿|一下|了)?饭(?!吃)
Except: 看恰饭视频
Except: 种恰饭视频
Except: 全是恰饭视频
Except: 都是恰饭视频
Match: 今天让我恰个饭，说一款牙刷
Match: 这是一条恰饭视频，片尾有抽奖
No-Match: 下班回家恰个饭再打球
No-Match: 首页全是恰饭视频，没意思
Source: common usage of Bilibili authors

Rule: zh.disclosure.patron
Category: disclosure
Weight: 2.0
Summary: Thanks the patron who paid for the post (金主)
Phrase: 感谢金主
Phrase: 谢谢金主
Phrase: 本期金主
Phrase: 金主爸爸的产品
Phrase: 金主爸爸的支持
Match: 感谢金主爸爸，让我把厨房拍完了
Match: 本期金主是一家做床品的公司
No-Match: 金主剧真的太多了，随便点开一部都是
No-Match: 现在有金主的人就是不一样
Source: common usage

Rule: zh.disclosure.patron-mention
Category: disclosure
Weight: 1.0
Summary: Speaks of the patron behind the post (金主爸爸)
Phrase: 金主爸爸
Phrase: 金主霸霸
Except: 感谢金主爸爸
Except: 谢谢金主爸爸
Except: 金主爸爸的产品
Except: 金主爸爸的支持
Except: 求金主爸爸
Except: 找金主爸爸
Except: 找个金主爸爸
Except: 缺金主爸爸
Except: 哪位金主爸爸
Except: 哪个金主爸爸
Except: 什么时候有金主爸爸
Except: 别人的金主爸爸
Except: 他的金主爸爸
Except: 她的金主爸爸
Match: 金主爸爸说要露出包装，那我就露一下
Match: 为了金主爸爸我剪了头发
No-Match: 哪位金主爸爸看看我，便宜好用
No-Match: 我也想找个金主爸爸
Source: common usage

Rule: zh.disclosure.interest
Category: disclosure
Weight: 2.0
Summary: States a material interest (利益相关)
Phrase: 利益相关声明
Phrase: 存在利益关系
Phrase: 有利益关系
Phrase: 有利益相关
Phrase: 利益相关方是我
Pattern: 利益相关\s?[:|](?!\s?(?:无|没|不|零|暂无|路人))
Except: 没有利益关系
Except: 有没有利益关系
Match: 利益相关：产品由品牌寄送，另有稿费
Match: 先说明我和这家店有利益关系
No-Match: 利益相关：无，路过说两句
No-Match: 听证会请了各方利益相关者
Source: Xiaohongshu 社区公约 (asks authors to state 利益相关); Zhihu usage

Rule: zh.disclosure.took-money
Category: disclosure
Weight: 2.0
Summary: The author says that money was taken for the post
Phrase: 有稿费
Pattern: (?:我|本人|这期|这条|这篇|本篇|本条|本期)(?![^,.!?;。\n]{0,3}[没不未])[^,.!?;。\n]{0,4}(?:收了|拿了|收过|拿过)(?:品牌方?|厂商|厂家|商家|甲方|他们家?|人家)?的?(?:广告费|推广费|稿费|合作费|宣传费)
Pattern: (?:我|本人|这期|这条|这篇|本篇|本条|本期)(?:是|确实|的确|可是)?(?:收了|拿了)(?:品牌方?|厂商|厂家|商家)的?钱
Pattern: 我(?:是|确实|的确|可是)?收了钱的
Pattern: 品牌方?付费(?:给我|邀请我|找我|请我|的?(?:合作|推广|内容|视频|笔记))
Except: 没有稿费
Match: 我收了广告费，所以夸的部分打个折听
Match: 这条视频是品牌付费的推广，放心吐槽
No-Match: 房东收了钱就不管了
No-Match: 我没收过品牌方的推广费
Source: 互联网广告管理办法 (2023) art. 9; common usage

Rule: zh.disclosure.commercial-break
Category: disclosure
Weight: 1.0
Summary: Announces an advert inside the post
Phrase: 插播一条广告
Phrase: 插播一个广告
Phrase: 插个广告
Phrase: 广告预警
Phrase: 硬广预警
Phrase: 软广预警
Phrase: 前方广告
Phrase: 打个广告
Phrase: 打个小广告
Phrase: 这是硬广
Phrase: 这是软广
Phrase: 这是广子
Pattern: (?:下面|接下来|现在)(?:是|进入|插播)[^,.!?;。\n]{0,3}广告时间
Except: 电视台插播一条广告
Match: 插播一条广告，我们的旅行箱上架了
Match: 硬广预警，讲讲我最近合作的耳机
No-Match: 追剧到关键处就进广告，一集三次
No-Match: 他这软广写得真不高明
Source: common usage

Rule: zh.disclosure.taiwan
Category: disclosure
Weight: 2.0
Summary: Taiwanese words for a paid post: 業配, 工商時間, 置入
Phrase: 工商时间
Phrase: 工商服务时间
Phrase: 本文业配
Phrase: 本篇业配
Phrase: 这篇是业配
Phrase: 这是业配
Phrase: 业配时间
Phrase: 业配预警
Phrase: (业配)
Phrase: 【业配】
Phrase: #业配
Phrase: 业配合作
Phrase: 本片有置入
Phrase: 含置入行销
Phrase: 付费置入
Except: #业配文看太多
Except: #业配女王
Except: 接业配合作
Match: 這篇是業配，但我真的每天喝
Match: 下面進入工商時間，介紹一款烤箱
No-Match: 最近的業配文都長一樣，看膩了
No-Match: 工商时报的记者来采访
Source: common usage in Taiwan

Rule: zh.disclosure.taiwan-pun
Category: disclosure
Weight: 2.0
Summary: The author calls the own post 葉佩雯, a pun on 業配文
Rare: yes
Phrase: #叶佩雯
Phrase: (叶佩雯)
Phrase: 【叶佩雯】
Pattern: (?:本文|本篇|这篇|这条|这集|以下|内有|内含|本片|今天)(?:是|有|为|的)?(?:一[篇条]|篇)?叶佩雯
Match: 本篇是葉佩雯，不喜歡的可以跳過
Match: 新買的烤盤好好用 #葉佩雯
No-Match: 葉佩雯又來了
No-Match: 叶佩雯同学今天请假
Source: 葉佩雯, Taiwan's homophone of 業配文 (sponsored post)

Rule: zh.disclosure.spoken-sponsor
Category: disclosure
Weight: 2.0
Summary: Says aloud that this stretch is an advert or names its payer
Max-Hits: 2
Phrase: 今天的小广告
Phrase: 老甲方
Phrase: 广告放片尾
Pattern: (?:本期|这期|本集|今天的?)(?:视频|节目|内容)?由[^,.。\n]{1,16}(?:赞助|支持|提供|冠名|独家)
Pattern: 感谢[^,.。\n]{1,16}(?:对本期|对本频道|对我们频道|对节目|对视频|对本集)[^,.。\n]{0,6}(?:支持|赞助)
Pattern: (?:特别感谢|感谢)[^,.。\n]{1,14}(?:赞助|冠名)(?:本|这|了|播出|支持)
Pattern: [和跟向](?:品牌方|甲方|金主)[^,.。\n]{0,4}(?:申请|要来?了|争取|谈)
Match: 本期节目由松果输入法赞助播出
Match: 老甲方又来了，广告放片尾
No-Match: 楼道里贴满了街头小广告
No-Match: 感谢大家对我的支持
Source: 互联网广告管理办法 (2023) art. 9; spoken adverts, observed in development sets, 2026-11

Rule: zh.disclosure.label-more
Category: disclosure
Weight: 2.0
Summary: Paid label in other words: 有广, 推广|, 软广, 由…赞助
Pattern: ^有广(?=[,!~。\s]|$)
Pattern: ^#?商业广告(?=[#|:\s]|$)
Pattern: ^推广\s?[|:丨]
Pattern: (?:活动|视频|节目|内容|文章|直播|本场)[^,.!?;。\n]{0,4}由[^,.!?;。\n]{1,14}赞助
Pattern: (?:这|本|以下)(?:篇|条|期|支|集)(?:视频|笔记|内容|博文)?(?:是|有|含|为)(?:一[条篇个])?(?:硬广|软广|广子|业配|商单)(?!告|文)
Pattern: 接了(?:个|一个|条)(?:商单|广子)
Pattern: 收了(?:品牌|厂家|厂商|商家|金主|甲方)[^,.!?;。\n]{0,3}(?:钱|费)
Match: 有广，介意划走
Match: 本次活动由松果牌独家赞助
Match: 推广|松果面膜使用心得
Match: 接了个商单，是松果家的耳机
No-Match: 有广场舞的地方就有音响
No-Match: 推广普通话，从我做起
No-Match: 县里的球队由水泥厂赞助
Source: Wordings of trade guides and regulators, collected 2026-11; 互联网广告管理办法 (2023) art. 9
