# A private person speaks of an ordinary life.

Lexicon: zh/person
Format: 1
Language: zh
License: MIT

Rule: zh.person.of-me
Category: person
Weight: 0.35
Summary: Speaks of oneself in passing: 我是, 我这, 我朋友, 给我
Max-Hits: 3
Phrase: 我是
Phrase: 我说
Phrase: 我看
Phrase: 我买
Phrase: 我现在
Phrase: 我之前
Phrase: 我以前
Phrase: 我这
Phrase: 我朋友
Phrase: 我家
Phrase: 我自己
Phrase: 我一个
Phrase: 我一看
Phrase: 我一开始
Phrase: 我感觉
Phrase: 给我
Phrase: 让我
Phrase: 把我
Phrase: 自己买
Except: 加我看
Except: 我一直致力
Except: 找我买
Except: 我一起
Match: 我是昨天到的
Match: 我现在用旧手机
No-Match: 联系我们
Source: Observed in development sets, 2026-11

Rule: zh.person.to-you
Category: person
Weight: 0.35
Summary: Talks to a person at hand: 你看, 你说, 你们, 你家
Max-Hits: 3
Phrase: 你看
Phrase: 你说
Phrase: 你不
Phrase: 你会
Phrase: 你们
Phrase: 你知道
Phrase: 你家
Phrase: 妳真
Except: 给你们放
Except: 你不容错过
Except: 你看片
Except: 你们也来
Except: 通知你们
Match: 你看，你们又迟到
Match: 你会来吗
No-Match: 让肌肤焕发光彩
Source: Observed in development sets, 2026-11

Rule: zh.person.came-and-went
Category: person
Weight: 0.35
Summary: Tells of comings and goings, time and things
Max-Hits: 4
Phrase: 明天
Phrase: 上次
Phrase: 之前
Phrase: 几年
Phrase: 几天
Phrase: 今年
Phrase: 中午
Phrase: 休息
Phrase: 出去
Phrase: 回来
Phrase: 起来
Phrase: 出来
Phrase: 看到
Phrase: 去了
Phrase: 买了
Phrase: 唱歌
Phrase: 玩玩
Phrase: 好玩
Phrase: 知道
Phrase: 东西
Phrase: 意思
Phrase: 问题
Phrase: 时候
Phrase: 孩子
Phrase: 大佬
Except: 唤起来
Except: 好东西
Except: 今年最
Except: 一起来
Except: 集起来
Except: 嗨起来
Except: 常见问题
Except: 咨询问题
Except: 问题价值
Match: 上次出去就下雨
Match: 他知道这意思
No-Match: 即日起接受报名
Source: Observed in development sets, 2026-11

Rule: zh.person.feelings
Category: person
Weight: 0.35
Summary: Own feelings: 难过, 想哭, 好累, 烦死
Max-Hits: 3
Phrase: 难过
Phrase: 伤心
Phrase: 想哭
Phrase: 崩溃
Phrase: 累死
Phrase: 好累
Phrase: 心累
Phrase: 饿死
Phrase: 生气
Phrase: 讨厌
Phrase: 害怕
Phrase: 可怕
Phrase: 尴尬
Phrase: 委屈
Phrase: 郁闷
Phrase: 焦虑
Phrase: 孤独
Phrase: 感动
Phrase: 心疼
Phrase: 想念
Phrase: 舍不得
Phrase: 好想
Phrase: 开心
Except: 心疼钱
Match: 今天面试又没过，好想回家
Match: 外婆做的糖饼，吃着吃着想哭
No-Match: 春季新款到店
No-Match: 生活用品区在二楼
Source: Wordings of trade guides and regulators, collected 2026-11; observed in development sets, 2026-11

Rule: zh.person.day
Category: person
Weight: 0.35
Summary: Tells the own day: 昨晚, 起床, 下班, 回家
Max-Hits: 3
Phrase: 今天
Phrase: 昨天
Phrase: 昨晚
Phrase: 前几天
Phrase: 前两天
Phrase: 这几天
Phrase: 刚才
Phrase: 那天
Phrase: 睡觉
Phrase: 睡不着
Phrase: 睡着
Phrase: 起床
Phrase: 下班
Phrase: 回家
Phrase: 到家
Phrase: 洗澡
Phrase: 吃饭
Phrase: 早安
Phrase: 晚安
Phrase: 生日快乐
Except: 回家电
Except: 到家电
Except: 到家居
Except: 送货到家
Except: 服务到家
Except: 今天上映
Except: 今天开播
Except: 今天首播
Except: 今天开售
Match: 昨晚睡不着，把书架重新排了一遍
Match: 下班路上捡到一只小猫
No-Match: 本店周一至周五营业
No-Match: 服务到家，一个电话
Source: Observed in development sets, 2026-11

Rule: zh.person.school
Category: person
Weight: 0.35
Summary: School and study: 上课, 作业, 考试, 同学
Max-Hits: 2
Phrase: 上课
Phrase: 下课
Phrase: 作业
Phrase: 考试
Phrase: 考完
Phrase: 论文
Phrase: 期末
Phrase: 同学
Phrase: 班主任
Phrase: 高考
Except: 高空作业
Except: 作业车
Except: 作业本套装
Except: 上课哦
Match: 期末周，图书馆没有座位了
Match: 上课被点名，假装在思考
No-Match: 高空作业车出租
No-Match: 老店新开，欢迎光顾
Source: Observed in development sets, 2026-11

Rule: zh.person.family
Category: person
Weight: 0.35
Summary: Parents, childhood, lovers, friends, pets
Max-Hits: 3
Phrase: 妈妈
Phrase: 爸爸
Phrase: 父母
Phrase: 母亲
Phrase: 父亲
Phrase: 爷爷
Phrase: 奶奶
Phrase: 小时候
Phrase: 老家
Phrase: 分手
Phrase: 单身
Phrase: 前任
Phrase: 恋爱
Phrase: 表白
Phrase: 老公
Phrase: 老婆
Phrase: 朋友
Phrase: 猫咪
Phrase: 小猫
Phrase: 狗子
Except: 我老公
Except: 我老婆
Except: 我奶奶
Except: 我对象
Except: 男朋友
Except: 女朋友
Except: 朋友推荐
Except: 朋友圈
Except: 朋友们
Except: 的朋友可以
Except: 的朋友看
Except: 的朋友快
Except: 的朋友赶
Except: 的朋友来
Except: 的朋友们
Except: 粉丝朋友
Except: 抽位朋友
Except: 宝爸爸
Except: 母亲节
Except: 父亲节
Except: 单身公寓
Match: 小时候爷爷总带我去河边
Match: 老家的井水还是那么甜
No-Match: 母亲节献礼，三店同庆
No-Match: 单身公寓精装出租
Source: Observed in development sets, 2026-11

Rule: zh.person.i-say
Category: person
Weight: 0.35
Summary: First person of everyday talk: 我真的, 我也, 我不, 我还
Max-Hits: 3
Phrase: 我真
Phrase: 我好
Phrase: 我也
Phrase: 我都
Phrase: 我就
Phrase: 我不
Phrase: 我没
Phrase: 我还
Phrase: 我只
Phrase: 我想
Phrase: 我要
Phrase: 我以为
Phrase: 我又
Phrase: 我怎么
Phrase: 我一直
Phrase: 我终于
Phrase: 我是不是
Except: 我好不好
Except: 我就是喜欢
Match: 我真没想到雨能下这么大
Match: 我又把钥匙锁在屋里了
No-Match: 关注我们的公众号
No-Match: 自我介绍模板
Source: Observed in development sets, 2026-11

Rule: zh.person.likes
Category: person
Weight: 0.35
Summary: Likes and dislikes, cute, handsome
Max-Hits: 2
Phrase: 喜欢
Phrase: 可爱
Phrase: 好帅
Phrase: 好听
Phrase: 好吃
Phrase: 真香
Phrase: 想吃
Phrase: 想去
Phrase: 想看
Phrase: 希望
Except: 喜欢的朋友
Except: 喜欢的宝
Except: 喜欢的赶
Except: 喜欢的快
Except: 喜欢的姐妹
Except: 喜欢就拍
Except: 喜欢就下单
Except: 不好吃
Except: 好吃不好吃
Except: 希望小学
Except: 希望工程
Except: 巨好吃
Except: 希望各位
Except: 想看的粉丝
Except: 我就是喜欢
Match: 喜欢下雨天的咖啡馆
Match: 那只橘猫太可爱了
No-Match: 喜欢的朋友私信下单
No-Match: 希望小学建成十年
Source: Observed in development sets, 2026-11

Rule: zh.person.watching
Category: person
Weight: 0.35
Summary: Watches, reads, listens, follows a match, a star
Max-Hits: 2
Phrase: 剧情
Phrase: 演技
Phrase: 男主
Phrase: 女主
Phrase: 看完
Phrase: 看了
Phrase: 这首歌
Phrase: 歌词
Phrase: 决赛
Phrase: 球员
Phrase: 进球
Phrase: 打榜
Phrase: 爱豆
Except: 总决赛
Except: 围观看了
Except: 好看了
Match: 看完大结局，枕头湿了一半
Match: 这首歌单曲循环了一整天
No-Match: 新款球鞋到店
No-Match: 总决赛门票开售
Source: Observed in development sets, 2026-11

Rule: zh.person.submitted
Category: person
Weight: 0.35
Summary: Sent in by a reader (投稿), asks others what they think
Phrase: 投稿
Phrase: 求助
Phrase: 有没有人
Phrase: 怎么办
Phrase: 怎么回事
Except: 投稿合作
Except: 投稿邮箱
Except: 投稿请
Except: 欢迎投稿
Except: 征集投稿
Except: 求助力
Match: 【投稿】室友半夜放歌
Match: 水管漏了怎么办
No-Match: 欢迎投稿，稿费从优
No-Match: 本期主题征文启事
Source: Observed in development sets, 2026-11

Rule: zh.person.rated
Category: person
Weight: 1.0
Summary: Rates a film, book or song: 看过《》 我的评分
Phrase: 我的评分
Phrase: 分享单曲
Pattern: (?:看过|读过|听过|玩过|在看|刚看完|重看|二刷)\s?《
Match: 读过《河岸》 四星，结尾仓促
Match: 分享单曲 夜雨，献给失眠的人
No-Match: 《河岸》首发签售
No-Match: 我的分店开业了
Source: share templates of review and music sites; observed in development sets, 2026-11

Rule: zh.person.shares-a-clip
Category: person
Weight: 0.35
Summary: Shares a clip or song, speaks in a fan board, votes: app templates
Max-Hits: 2
Phrase: 秒拍视频
Phrase: 的微博视频
Phrase: 超话
Phrase: (@网易云音乐)
Phrase: 我参与了@
Phrase: 我参与了 @
Match: 楼顶看云 阿树的微博视频
Match: 萨摩耶超话 下雪它最高兴
No-Match: 视频号开播
No-Match: 我参与了筹备
Source: share templates of microblogs; observed in development sets, 2026-11
