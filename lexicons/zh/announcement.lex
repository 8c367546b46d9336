# Announces a show, release, event, book or own work; sentences an app writes for its users.

Lexicon: zh/announcement
Format: 1
Language: zh
License: MIT

Rule: zh.announcement.release
Category: announcement
Weight: 1.0
Summary: A film, series, book or game comes out on a date
Max-Hits: 2
Phrase: 先导预告
Phrase: 终极预告
Phrase: 新歌首发
Phrase: 新鲜上市
Phrase: 超前点映
Phrase: 首映礼
Phrase: 观影团
Phrase: 观影指南
Phrase: 正式版预告
Phrase: 改版归来
Phrase: 重磅回归
Pattern: (?:今日|明日|今天|今晚|即将|正式|全国|火热|正在)(?:上映|热映|公映|开播|首播|开售|开演|亮相)
Pattern: (?:将于|将在|定于|定档)[^。\n]{0,16}(?:上映|开播|首播|播出|举行|举办|开幕|开售|上线|发售|启动|亮相|开赛|开演|开课|开业|绽放|见面)
Pattern: (?:距|离)[^。\n]{1,14}(?:开播|上映|开幕|首播|开售|开展|开赛|发售)[^。\n]{0,6}(?:还有|只有|倒计时|\d)
Match: 纪录片《渡口》将于下周五首播
Match: 距新剧开播还有3天
No-Match: 离开那天我没有回头
No-Match: 电影看完已经十点
Source: common usage of studios and publishers

Rule: zh.announcement.see-you
Category: announcement
Weight: 1.0
Summary: See you tonight on the channel: 不见不散, 敬请收看
Max-Hits: 2
Phrase: 不见不散
Phrase: 敬请收看
Phrase: 等你哟
Phrase: 等你哦
Phrase: 等你来
Pattern: 锁定\s?@
Pattern: 准时(?:开启|开播|上线|开抢|开讲)
Pattern: 欢迎(?:收听|观看|订阅|预约|大家来|各位来|参观|前来|莅临)
Pattern: 今晚\s?(?:\d{1,2}|[七八九十])\s?(?:[:点]\s?(?:\d{1,2}|半|整)?)\s?(?:分)?[^。\n]{0,12}(?:播|直播|见|开始|开讲|上线|上课|告诉|准时|等)
Pattern: 每(?:周|晚)[一二三四五六日天]?[^。\n]{0,8}(?:锁定|更新|播出|准时|首播|不见)
Except: 等你来接
Except: 等你来电
Match: 今晚8点直播间里聊装修，不见不散
Match: 每周三锁定本频道
No-Match: 今晚十点才下班
No-Match: 每周三都要交周报
Source: common usage of broadcasters

Rule: zh.announcement.event
Category: announcement
Weight: 1.0
Summary: An event with its fields: 报名电话, 主办方, 活动地点:
Max-Hits: 3
Phrase: 公开课
Phrase: 主办方
Phrase: 签售
Phrase: 见面会
Phrase: 交流会
Phrase: 购票
Phrase: 早鸟票
Phrase: 总决赛
Phrase: 招生
Phrase: 开班
Pattern: (?:免费|接受|开始|火热|正在|扫码|在线)报名
Pattern: 报名(?:电话|方式|链接|地址|通道|开启|开始|入口|截止|请)
Pattern: (?<!活动|参与|保质|到店|送达|对付|投放)(?:时间|地点|票价|费用|联系人|嘉宾|主办|承办)\s?:\s?[^\s]
Except: 快来报名吗
Except: 取消公开课
Except: 购票记录
Except: 没购票
Except: 购票网站崩
Match: 时间：本周六下午，地点：旧仓库二楼
Match: 手冲公开课报名链接在简介
No-Match: 发票上的抬头写错了
No-Match: 昨天的比赛打到加时
Source: common usage of organizers

Rule: zh.announcement.course
Category: announcement
Weight: 0.35
Summary: Speaks of courses and pupils as their teacher or seller does
Phrase: 学员
Phrase: 讲座
Phrase: 训练营
Phrase: 体验课
Phrase: 试听课
Phrase: 直播课
Except: 驾校学员
Except: 学员证
Except: 听讲座
Except: 听了讲座
Except: 体验课程难
Match: 学员作品展，下期体验课周四开
Match: 训练营第三期，从零学水彩
No-Match: 下午听讲座睡着了
No-Match: 考驾照的路上堵车
Source: Observed in development sets, 2026-11

Rule: zh.announcement.book
Category: announcement
Weight: 1.0
Summary: Announces a book or an issue: 新书上市, 最新一期
Phrase: 签名本
Phrase: 购书
Phrase: 加印
Phrase: 封面人物
Phrase: 最新一期
Phrase: 期杂志
Pattern: (?:我|我们|他|她|老师|最近|社)的新书
Pattern: 新书(?:上市|预告|首发|预售|发布|分享|签售|到货|推荐)
Pattern: 本期(?:封面|杂志|主题|嘉宾|节目|话题)
Pattern: (?:本|这|第\d{1,3}|最新一?)期《[^》\n]{2,16}》
Pattern: 我们[^,。!?\n]{1,8}的新书
Match: 我的新书印好了，签名版今天寄出
Match: 敬请翻阅第9期《园艺手册》
No-Match: 图书馆还了三本书
No-Match: 假期《西游记》看了两遍
Source: common usage of publishers and authors

Rule: zh.announcement.app-share
Category: announcement
Weight: 2.0
Summary: Sentence an app writes for its user to share
Max-Hits: 2
Phrase: 快来追更新
Phrase: 张照片到专辑
Phrase: 问题价值
Phrase: 一键换装
Phrase: 测测你
Phrase: 的测试结果
Phrase: 我已领取
Pattern: 我正在(?:使用|参加|参与|观看)[^。\n]{0,16}(?:模板|活动|会员|抽奖|直播|话题)
Pattern: 我(?:刚刚|刚|已|已经|已成功)?在[^,。!?\n]{1,14}(?<!医院|学校|银行|网上|家)(?:更新|发布|发表|上传|领取|入驻|升级|创建|抽中|抽到|获得|开出|领到)了
Pattern: 我(?:刚刚|刚|已|已成功)(?:入驻|上传|升级|开通|领取|参加|使用|开始玩|抢到|抽到|免费领)了?
Pattern: 看看你(?:的(?:等级|分数|指数|性格|前世|年度|运势)|上辈子|前世|是什么|是哪|有多|属于)
Pattern: 通过[^。,\n]{2,12}测试,?\s?(?:获得|得)
Match: 我在小窗阅读更新了《雾港》第12章
Match: 我刚刚领取了七天会员
Match: 快来看看你的运势
No-Match: 我在学校领取了毕业证
No-Match: 我刚才睡着了
No-Match: 看看你的脚下
Source: common templates of Chinese apps; observed in development sets, 2026-11

Rule: zh.announcement.to-the-fans
Category: announcement
Weight: 1.0
Summary: Names winners, thanks followers, speaks to the fans
Phrase: 忠实粉丝
Phrase: 一直以来的支持
Phrase: 关注与支持
Phrase: 私信通知
Phrase: 领取奖品
Phrase: 温馨提示
Phrase: 走过路过
Phrase: 主页君
Pattern: 恭喜\s?@[^。\n]{1,24}(?:获得|中奖|抽中|赢得)
Pattern: 恭喜(?:名单|以下|获奖|中奖)
Pattern: [祝愿](?:所有|各位|大家|广大|全体)[^。,\n]{0,8}(?:朋友们|粉丝|用户|顾客|会员|客户)
Except: 恭喜以下
Except: 恭喜中奖
Except: 父亲们
Except: 母亲们
Except: 乡亲们
Match: 恭喜@阿树 获得门票两张
Match: 感谢大家一直以来的支持，三周年了
No-Match: 恭喜你呀，终于毕业了
No-Match: 他的粉丝们吵了一整天
Source: Observed in development sets, 2026-11
