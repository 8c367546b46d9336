# For whom it is not, and when it is not needed.

Lexicon: zh/fit
Format: 1
Language: zh
License: MIT

Rule: zh.fit.not-for
Category: fit
Weight: 2.0
Summary: Not for certain people
Pattern: (?:不适合|不太适合|不是很适合|不建议)(?:给)?(?:油皮|大油皮|干皮|大干皮|敏感肌|敏皮|混油|混干|痘肌|黄皮|学生|学生党|新手|小白|孕妇|小个子|胖|微胖|高个|老人|小孩|孩子|宝宝|大户型|小户型|租房|上班|重度|长时间|出差|懒人|打游戏|脚宽|胯宽|肩宽|近视|怕冷|怕热|吃辣|对[^,.!?;。\n]{1,6}有要求)
Pattern: (?:油皮|干皮|敏感肌|敏感皮|敏皮|混油皮|混干皮|黄皮|黑皮|痘肌|孕妇|微胖|胖子|小个子|脚宽|脚背高|大脚|胯宽|肩宽|腿粗|怕甜|怕辣|怕吵|洁癖|近视|新手|预算少|学生党|懒人|手小|手大|手残)(?:的)?(?:姐妹|朋友|人|宝子)?(?:慎入|绕道|绕行|慎用|慎买|别买|避雷|勿入|不建议|不推荐|就算了|就别|可以不)
Match: 质地厚，不适合油皮
Match: 脚宽的朋友绕行，鞋楦很窄
No-Match: 完美适合油皮和干皮
No-Match: 孕妇优先上车，新手司机慢行
Source: common usage

Rule: zh.fit.not-needed
Category: fit
Weight: 2.0
Summary: No need to buy it
Phrase: 没必要买
Phrase: 没必要换
Phrase: 不必跟风
Phrase: 不用特意买
Phrase: 不值得专门
Phrase: 大可不必
Except: 没必要换位
Match: 家里有烤箱就没必要买
Match: 路过可以，不值得专门跑一趟
No-Match: 你没必要道歉
No-Match: 车祸后车没必要修了
Source: common usage

Rule: zh.fit.depends
Category: fit
Weight: 1.0
Summary: It depends on need and budget
Phrase: 看个人需求
Phrase: 按需入手
Phrase: 按需买
Phrase: 预算够的话
Phrase: 预算充足的
Phrase: 预算有限
Phrase: 预算不够
Phrase: 理性消费
Phrase: 理性购买
Phrase: 量力而行
Pattern: 如果(?:你|你们|只|不|平时|家里)[^。\n]{1,14}(?:就别|不建议|不推荐|可以不|没必要|那就算了|就算了|可以跳过)
Match: 预算够的话直接上大号
Match: 如果只是煮面，可以不买这么大的
No-Match: 今年财政预算公布了
No-Match: 如果你也在听，请举手
Source: common usage
