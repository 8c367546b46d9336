# Casual wording; nearly no weight. Spelling errors are no evidence and have no rule.

Lexicon: zh/informal
Format: 1
Language: zh
License: MIT

Rule: zh.informal.laughs
Category: informal
Weight: 0.35
Summary: Laughter, sighs and fillers
Max-Hits: 3
Phrase: 哈哈
Phrase: 嘿嘿
Phrase: 笑死
Phrase: 笑哭
Phrase: 无语
Phrase: 呜呜
Phrase: 唉
Phrase: 离谱
Phrase: 醉了
Phrase: 服了
Phrase: 好家伙
Phrase: 救命啊
Pattern: %<emmm{0,12}%>
Pattern: %<hhhh{0,12}%>
Pattern: %<2333{1,8}%>
Except: 无语言
Except: 克服了
Except: 说服了
Except: 征服了
Except: 屈服了
Except: 喝醉了
Except: 陶醉了
Except: 哈哈镜
Match: 哈哈哈买回来发现是儿童款
Match: emmmm 盖子装反了，笑死
No-Match: 终于克服了恐高
No-Match: 公园里有一面哈哈镜
Source: common usage

Rule: zh.informal.asking
Category: informal
Weight: 0.35
Summary: Asks as people do in chat: 啥时候, 是不是, 多少, 有没有
Max-Hits: 3
Phrase: 干啥
Phrase: 哪里
Phrase: 多少
Phrase: 几个
Phrase: 是不是
Phrase: 有没有
Phrase: 吗?
Phrase: 怎么样
Except: 无论多少
Match: 是不是坏了
Match: 这个多少钱
No-Match: 三点开会，请准时
Source: Observed in development sets, 2026-11

Rule: zh.informal.pointing
Category: informal
Weight: 0.35
Summary: Points at what both know: 这个, 那个, 这种, 这边
Max-Hits: 3
Phrase: 这个
Phrase: 那个
Phrase: 这样
Phrase: 这种
Phrase: 这些
Phrase: 这是
Phrase: 这边
Phrase: 这里
Except: 戳这里
Except: 点这里
Except: 看这里
Except: 这里→
Except: 我在这里:
Except: 来看看这个
Match: 这个太难了
Match: 这种不行
No-Match: 公司成立于北京
Source: Observed in development sets, 2026-11

Rule: zh.informal.answers
Category: informal
Weight: 0.35
Summary: Short answers of chat: 好的, 不行, 确实, 哦哦, 谢谢
Max-Hits: 3
Phrase: 不行
Phrase: 不用
Phrase: 不好
Phrase: 当然
Phrase: 确实
Phrase: 谢谢
Phrase: 哦哦
Phrase: 对哦
Phrase: 是吧
Phrase: 也是
Phrase: 就行
Phrase: 就好
Phrase: 好了
Phrase: 行了
Phrase: 没了
Phrase: 完了
Phrase: 溜了
Phrase: 看看
Phrase: 搞定
Phrase: 你好
Pattern: 好的(?=\s?[,.。!~?]|\s*$|呀|哦|吧|呢|谢)
Except: 不用担心
Except: 准备好了
Except: 来看看
Except: 看看你
Except: 再也不用
Match: 哦哦，好的
Match: 确实，算了吧
No-Match: 敬请关注官方公告
Source: Observed in development sets, 2026-11

Rule: zh.informal.loose-talk
Category: informal
Weight: 0.35
Summary: Loose adverbs of speech: 就是, 还有, 马上, 差不多, 一下
Max-Hits: 3
Phrase: 就是
Phrase: 还有
Phrase: 而且
Phrase: 虽然
Phrase: 如果
Phrase: 基本
Phrase: 差不多
Phrase: 至少
Phrase: 应该
Phrase: 大概
Phrase: 好久
Phrase: 经常
Phrase: 别人
Phrase: 人家
Phrase: 有些
Phrase: 不太
Phrase: 太慢
Phrase: 一下
Phrase: 一点
Phrase: 一堆
Phrase: 都是
Except: 一点击
Except: 还有机会
Except: 还有大把
Except: 还有更多
Except: 还有百元
Except: 还有惊喜
Match: 别人都是一下就过
Match: 应该还有一点
No-Match: 产品规格见附表
Source: Observed in development sets, 2026-11

Rule: zh.informal.plain-no
Category: informal
Weight: 0.35
Summary: Plain negations of talk: 不懂, 还没, 没办法, 也不
Max-Hits: 3
Phrase: 不懂
Phrase: 不了
Phrase: 不如
Phrase: 不起
Phrase: 都不
Phrase: 也不
Phrase: 就不
Phrase: 又不
Phrase: 还不
Phrase: 还没
Phrase: 都没
Phrase: 也没
Phrase: 没办法
Phrase: 不要
Except: 了不起
Except: 不了解
Except: 对不起
Except: 不要错过
Except: 不要犹豫
Match: 我又不懂
Match: 他也没看懂
No-Match: 了不起的成就
Source: Observed in development sets, 2026-11

Rule: zh.informal.discourse
Category: informal
Weight: 0.35
Summary: Words of running talk: 居然, 其实, 为什么, 到底
Max-Hits: 3
Phrase: 居然
Phrase: 竟然
Phrase: 原来
Phrase: 果然
Phrase: 突然
Phrase: 终于
Phrase: 其实
Phrase: 真的
Phrase: 反正
Phrase: 毕竟
Phrase: 难道
Phrase: 到底
Phrase: 为什么
Phrase: 怎么
Phrase: 干嘛
Phrase: 凭什么
Phrase: 不知道
Phrase: 这么
Phrase: 那么
Phrase: 有人
Phrase: 觉得
Phrase: 以为
Except: 我觉得
Except: 个人觉得
Except: 大家觉得
Except: 怎么办
Except: 怎么回事
Except: 不知道是不是
Except: 我以为
Except: 我真的
Except: 我怎么
Except: 我居然
Except: 我突然
Except: 我终于
Except: 怎么买
Except: 还有人不知道
Except: 有人不知道
Match: 原来路口那家书店早就关了
Match: 到底是谁把灯关了
No-Match: 新店开业，全场八折
No-Match: 营业时间九点到十点
Source: Wordings of trade guides and regulators, collected 2026-11; observed in development sets, 2026-11

Rule: zh.informal.connectives
Category: informal
Weight: 0.35
Summary: Reasons and turns of told stories: 因为, 但是, 结果, 然后
Max-Hits: 3
Phrase: 因为
Phrase: 所以
Phrase: 但是
Phrase: 可是
Phrase: 不过
Phrase: 然后
Phrase: 结果
Phrase: 还是
Phrase: 已经
Phrase: 一直
Phrase: 不是
Phrase: 不能
Phrase: 不会
Phrase: 不想
Phrase: 没有
Phrase: 有点
Phrase: 什么
Phrase: 现在
Phrase: 自己
Phrase: 后来
Phrase: 以前
Except: 为什么
Except: 凭什么
Except: 不知道是不是
Except: 是不是
Except: 我一直
Except: 不会回购
Except: 不会再买
Except: 不会再来
Except: 没有任何副作用
Except: 没有效果
Except: 检测结果
Except: 测试结果
Except: 公布结果
Except: 自己的产品
Match: 因为堵车，结果电影开场了才到
Match: 不敢说，还是算了
No-Match: 春日限定礼盒
No-Match: 检测结果合格
Source: Observed in development sets, 2026-11

Rule: zh.informal.swears
Category: informal
Weight: 0.35
Summary: Swears, cries out
Max-Hits: 2
Phrase: 卧槽
Phrase: 我靠
Phrase: 我去
Phrase: 尼玛
Phrase: 他妈
Phrase: 特么
Phrase: 妈的
Phrase: 傻逼
Phrase: 我的天
Phrase: 天啊
Phrase: mmp
Phrase: 有病
Phrase: 懵逼
Phrase: 啊啊啊
Except: 他妈妈
Except: 妈妈的
Except: 大妈的
Except: 我去年
Except: 我去淘宝
Match: 我靠，票又没了
Match: 啊啊啊雪下起来了
No-Match: 他妈妈做的面很香
No-Match: 我去年买的大衣还新
Source: Observed in development sets, 2026-11

Rule: zh.informal.much-too
Category: informal
Weight: 0.35
Summary: 太..了, and money as people say it: 块钱
Max-Hits: 2
Phrase: 块钱
Pattern: 太[\p{Han}]{1,3}了
Except: 太有用了
Except: 太好用了
Except: 太划算了
Except: 太不值了
Match: 昨天太困了
Match: 停车花了十块钱
No-Match: 太湖大闸蟹开捕
No-Match: 铜钱一枚
Source: Observed in development sets, 2026-11

Rule: zh.informal.group-rules
Category: informal
Weight: 0.35
Summary: Life in a chat group: its rules, its members
Phrase: 禁止讨论
Phrase: 禁止吵架
Phrase: 人身攻击
Phrase: 禁言
Phrase: 群友
Phrase: 水群
Except: 群友链
Match: 本群禁止吵架
Match: 群友都睡了
No-Match: 群里发广告的加我
No-Match: 群山环绕
Source: Observed in development sets, 2026-11
