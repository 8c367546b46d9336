# Marketing-speak and enthusiasm. Real buyers talk like this too, so the category is capped low
# and never condemns alone.

Lexicon: zh/hype
Format: 1
Language: zh
License: MIT

Rule: zh.hype.godlike
Category: hype
Weight: 1.0
Summary: The best of all in net slang: yyds, 绝绝子, 吹爆
Max-Hits: 3
Phrase: yyds
Phrase: 永远的神
Phrase: 绝绝子
Phrase: 吹爆
Phrase: 封神之作
Phrase: 神仙好物
Phrase: 神仙单品
Phrase: 神仙面霜
Phrase: 神仙水乳
Phrase: 神仙口红
Phrase: 宝藏好物
Phrase: 宝藏单品
Phrase: 宝藏店铺
Phrase: 挖到宝
Except: 风吹爆
Except: 吹爆气球
Except: 吹爆了气球
Match: 这个凉席绝绝子，我吹爆
Match: 出租屋神仙好物，YYDS
No-Match: 小朋友吹爆了气球，吓哭了
No-Match: 神话里的雷公是天上的神
Source: common usage of seeded Xiaohongshu notes

Rule: zh.hype.exclaim
Category: hype
Weight: 0.35
Summary: Weak exclamations: 太绝了, 谁懂啊, 爱了爱了
Max-Hits: 3
Phrase: 太绝了
Phrase: 真绝了
Phrase: 简直绝了
Phrase: 绝了绝了
Phrase: 谁懂啊
Phrase: 哭死
Phrase: 杀疯了
Phrase: 爱了爱了
Phrase: 锁死了
Phrase: 真的会谢
Phrase: 救命好
Except: 别哭死
Match: 这个味道太绝了，爱了爱了
Match: 谁懂啊，睡前喷一下好香
No-Match: 恐龙六千多万年前就灭绝了
No-Match: 他拒绝了三次
Source: common usage

Rule: zh.hype.blind-buy
Category: hype
Weight: 1.0
Summary: Buy blind, cannot go wrong, a must
Max-Hits: 3
Phrase: 闭眼入
Phrase: 闭眼买
Phrase: 无脑入
Phrase: 入股不亏
Phrase: 必入
Phrase: 必买
Phrase: 必囤
Phrase: 必抢
Phrase: 人手一个
Phrase: 人手一件
Phrase: 人手必备
Phrase: 必冲
Phrase: 建议人手
Except: 不必买
Except: 何必买
Except: 未必买
Except: 不必入
Except: 何必入
Except: 未必入
Except: 势必入
Except: 务必入
Except: 必入坑
Except: 想必入
Except: 势必冲
Except: 学生党必入
Match: 秋冬必入的三件衬衫
Match: 闭眼入，穿上腿长一米二
No-Match: 家里有就何必买新的
No-Match: 请务必入场前出示证件
Source: common usage of seeded Xiaohongshu notes

Rule: zh.hype.endless-repurchase
Category: hype
Weight: 1.0
Summary: Claims endless repurchase without a number
Imitable: yes
Phrase: 无限回购
Phrase: 反复回购
Phrase: 疯狂回购
Phrase: 年年回购
Phrase: 回购无数
Phrase: 闭眼回购
Phrase: 常年回购
Phrase: 一直在回购
Phrase: 值得回购
Match: 这款发膜我无限回购
Match: 年年回购，全家都在用
No-Match: 公司宣布回购股票
No-Match: 不会回购，味道太重
Source: common usage of seeded Xiaohongshu notes

Rule: zh.hype.push
Category: hype
Weight: 1.0
Summary: Presses a recommendation on readers (疯狂安利)
Phrase: 按头安利
Phrase: 疯狂安利
Phrase: 强烈安利
Phrase: 强推
Phrase: 疯狂打call
Phrase: 全网最火
Phrase: 必须安利
Except: 被按头安利
Except: 被疯狂安利
Except: 被强烈安利
Except: 勉强推
Except: 强推开
Except: 坚强推
Except: 加强推
Except: 强推进
Except: 增强推
Match: 疯狂安利这家的奶皮子
Match: 强推给每一个租房的朋友
No-Match: 被疯狂安利的店，结果一般
No-Match: 门被强推开，进来一阵风
Source: common usage

Rule: zh.hype.bestseller
Category: hype
Weight: 1.0
Summary: Sold out, everybody has it, celebrities use it
Max-Hits: 2
Phrase: 断货王
Phrase: 卖爆
Phrase: 卖断货
Phrase: 卖疯了
Phrase: 火遍全网
Phrase: 火爆全网
Phrase: 全网都在
Phrase: 风靡全网
Phrase: 明星同款
Phrase: 网红同款
Phrase: 博主同款
Phrase: 国货之光
Phrase: 爆款王
Phrase: 口碑爆棚
Phrase: 好评如潮
Phrase: 颜值天花板
Phrase: 性价比之王
Phrase: 性价比天花板
Phrase: 界的天花板
Match: 火遍全网的断货王终于补货
Match: 平价睫毛膏界的天花板
No-Match: 斗地主最后一手王炸，赢了
No-Match: 客厅天花板漏水，找物业
Source: common usage of seeded Xiaohongshu notes

Rule: zh.hype.weak-words
Category: hype
Weight: 0.35
Summary: Weak selling words: 神器, 爆款, 高级感
Max-Hits: 3
Phrase: 神器
Phrase: 爆款
Phrase: 高级感
Phrase: 氛围感
Phrase: 沉浸式
Phrase: 保姆级
Phrase: 肉眼可见
Phrase: 救星
Phrase: 秒变
Phrase: 显贵
Phrase: 仙气
Phrase: 超级好用
Phrase: 巨好用
Phrase: 真心推荐
Phrase: 强烈推荐
Phrase: 好评
Except: 差评好评
Except: 好评返
Except: 好评论
Except: 友好评
Except: 爱好评
Except: 大救星
Except: 分秒变化
Except: 每秒变
Match: 厨房收纳神器，高级感也有
Match: 强烈推荐这款护手霜，超级好用
No-Match: 两国友好评估会如期举行
No-Match: 爱好评书的大爷
Source: common usage

Rule: zh.hype.overwhelmed
Category: hype
Weight: 1.0
Summary: Overwhelmed by a product: 惊艳到我, 狠狠爱住
Max-Hits: 2
Phrase: 惊艳到我
Phrase: 被惊艳到
Phrase: 颠覆认知
Phrase: 狠狠爱住
Phrase: 狠狠拿捏
Phrase: 一整个爱住
Phrase: 焊死在
Phrase: 幸福感爆棚
Phrase: 质感满满
Phrase: 后悔没早点
Phrase: 相见恨晚的
Phrase: 一秒爱上
Phrase: 瞬间爱上
Phrase: 一眼沦陷
Except: 后悔没早点睡
Except: 后悔没早点复习
Except: 后悔没早点出门
Match: 换了这个枕头，后悔没早点买
Match: 开盖那一下被惊艳到，狠狠爱住
No-Match: 后悔没早点睡，今天困死
No-Match: 水管接头焊死了，拆不下来
Source: common usage of seeded Xiaohongshu notes

Rule: zh.hype.so-good-that
Category: hype
Weight: 1.0
Summary: So good that one weeps or flies
Pattern: 好(?:用|吃|看|喝|穿|闻|听|睡)到(?:哭|飞起|爆|炸|尖叫|跺脚|犯规|转圈|原地|流泪|舔|停不下来|离谱)
Match: 这个拖把好用到哭
Match: 芋泥蛋糕好吃到跺脚
No-Match: 好吃到不了让人排队两小时的程度
No-Match: 你好，用到几号的票
Source: common usage

Rule: zh.hype.fear-of-missing
Category: hype
Weight: 2.0
Summary: You will be sorry not to buy
Phrase: 不买后悔
Phrase: 错过后悔
Phrase: 错过拍大腿
Match: 今年的羽绒服，不买后悔
Match: 这次错过拍大腿
No-Match: 没买后悔药，只能认了
No-Match: 买后悔了，转手
Source: common usage

Rule: zh.hype.nobody-may-miss
Category: hype
Weight: 1.0
Summary: Nobody may still not know it
Phrase: 不允许还有人不知道
Phrase: 不允许有人不知道
Phrase: 不允许还有人没
Phrase: 还有人不知道这
Phrase: 求求你们都去
Phrase: 求求大家去
Phrase: 听我的
Except: 别听我的
Except: 不听我的
Except: 都听我的
Except: 要听我的
Except: 肯听我的
Except: 听我的歌
Except: 听我的课
Except: 听我的建议
Match: 不允许还有人不知道这个去污膏
Match: 听我的，先买小号
No-Match: 他从来不听我的
No-Match: 居然有人知道我的小名
Source: common usage of seeded Xiaohongshu notes

Rule: zh.hype.skin-type-mother
Category: hype
Weight: 1.0
Summary: Made for your skin: 油皮亲妈, 干皮救星
Phrase: 熬夜救星
Phrase: 熬夜急救
Phrase: 早八救星
Pattern: (?:油皮|干皮|敏感肌|敏感皮|敏皮|混油|混干|黄皮|黑皮|痘肌|痘痘肌|新手|懒人|梨形|微胖|小个子|熬夜党|扁塌|细软塌)(?:的)?(?:亲妈|救星|福音|本命|天菜|狂喜|闭眼)
Match: 油皮亲妈，夏天就靠它
Match: 这支粉底是黄皮本命
No-Match: 她是我亲妈，说话很直
No-Match: 我是油皮，夏天很难受
Source: common usage of seeded Xiaohongshu notes

Rule: zh.hype.must-for-group
Category: hype
Weight: 1.0
Summary: A must for a group: 打工人必备, 小白必看
Pattern: (?:小白|新手|女生|女孩子|学生党|打工人|懒人|宝妈|租房党|上班族|熬夜党|早八人|油皮|干皮|敏感肌|小个子|居家|夏天|夏日|秋冬|出游|旅行|换季|送礼)(?:人)?(?:必备|必入|必看|必买|必囤|必冲|必收)
Match: 懒人必备，蒸煮一锅端
Match: 换季必囤的唇部精华
No-Match: 秋冬的早晨必须喝热水
No-Match: 旅行前必须办好签证
Source: common usage of seeded Xiaohongshu notes

Rule: zh.hype.instant-effect
Category: hype
Weight: 1.0
Summary: Promises visible effect at once
Max-Hits: 2
Imitable: yes
Phrase: 立竿见影
Phrase: 亲测有效
Phrase: 效果惊人
Phrase: 一夜回春
Phrase: 焕然新生
Phrase: 判若两人
Phrase: 越用越
Except: 越用越少
Except: 越用越卡
Except: 越用越慢
Except: 越用越差
Except: 越用越难
Except: 越用越干
Match: 去黑头亲测有效，三分钟见真章
Match: 第一次用就焕然新生
No-Match: 手机越用越卡，该换了
No-Match: 桌布越用越少，该补货了
Source: common usage of seeded Xiaohongshu notes

Rule: zh.hype.reverse-title
Category: hype
Weight: 1.0
Summary: Do not buy it, unless you want to be praised
Phrase: 别再火了
Phrase: 私心不想分享
Phrase: 不想让你们知道
Pattern: (?:别|不要|别再|不准|不许)买[^,;。\n]{0,8}[,!~。. \n]{0,3}(?:除非|因为会上瘾|不然|否则|我怕|我都|会被夸|怕你)
Pattern: (?:品牌|老板|商家|店家|厂家)[^,.!?;。\n]{0,8}(?:别涨价|别倒闭|不许停产|千万别停产|能不能别火)
Match: 千万别买！除非你想被夸爆
Match: 求老板千万别涨价，我能吃一辈子
No-Match: 千万别买，用三天就断了
No-Match: 别买太大，沙发放不下
Source: common usage of seeded Xiaohongshu notes

Rule: zh.hype.flawless-stack
Category: hype
Weight: 1.0
Summary: A row of denied flaws as selling copy (不闷痘不卡粉不脱妆)
Pattern: (?:[不零0](?:会)?(?:闷痘|爆痘|长痘|卡粉|卡纹|脱妆|浮粉|拔干|搓泥|刺激|假白|泛白|粘腻|黏腻|油腻|紧绷|氧化|沾杯|显毛孔|起球|掉色|褪色|变形|掉毛|起静电|卡裆|勒肉|闷热|掉渣|飞粉|晕染|假滑)[、, ]?){2,12}
Match: 不闷痘不卡粉不脱妆，早上化完就出门
Match: 面料不起球、不掉色，机洗也行
No-Match: 不卡粉，但是有点脱妆
No-Match: 说不闷痘，我三天就闷了
Source: common usage of seeded Xiaohongshu notes

Rule: zh.hype.address
Category: hype
Weight: 0.35
Summary: Addresses readers as sisters, family, babies
Phrase: 姐妹们
Phrase: 宝子们
Phrase: 集美们
Phrase: 家人们
Phrase: 宝宝们
Phrase: 宝儿们
Phrase: 亲们
Except: 母亲们
Except: 父亲们
Except: 乡亲们
Except: 姐妹们冲
Except: 宝子们冲
Except: 家人们冲
Except: 宝宝们冲
Except: 集美们冲
Match: 姐妹们，降温了记得换被子
Match: 家人们今天聊聊拖鞋
No-Match: 乡亲们修好了村口的桥
No-Match: 几位母亲们在门口等孩子
Source: common usage

Rule: zh.hype.spoken-pain-point
Category: hype
Weight: 0.35
Summary: Builds up a need and soothes it: 一不小心就, 上班族, 再也不用
Max-Hits: 4
Phrase: 一不小心就
Phrase: 上班族
Phrase: 拯救
Phrase: 再也不用
Phrase: 省钱
Phrase: 诚意满满
Phrase: 不玩虚
Phrase: 好吃不贵
Phrase: 睡眠质量
Phrase: 惊喜
Pattern: (?:经常|每天|平时|长期|总是|免不了|除了少|一旦|时|要|都|上)熬夜
Except: 惊喜欢
Match: 上班族久坐，一不小心就腰酸
Match: 平时熬夜，睡眠质量差
No-Match: 他昨晚通宵看球
Source: Spoken adverts in video transcripts, observed in development sets, 2026-11

Rule: zh.hype.scripted-endorsement
Category: hype
Weight: 1.0
Summary: A host vouches for the goods: 自从有了它, 同事都抢着用
Max-Hits: 3
Phrase: 有了它
Phrase: 自从用了
Phrase: 我自己用的
Phrase: 我自己体验下来
Phrase: 实测之后
Phrase: 都抢着用
Phrase: 还得是
Phrase: 用过以来
Pattern: (?:同事|编辑|员工|办公室|工作室)[^,.。\n]{0,6}(?:都|抢着)[^,.。\n]{0,4}(?:用|吃|喝|穿|爱)
Except: 有了它们
Except: 用了它们
Match: 自从有了它，午睡再也没醒过早
Match: 办公室同事都抢着用
No-Match: 有了它们的帮助，小狗活了下来
Source: Spoken adverts in video transcripts, observed in development sets, 2026-11

Rule: zh.hype.copy-words
Category: hype
Weight: 0.35
Summary: Copywriter words: 打造, 开启, 体验, 全新, 轻松, 超值
Max-Hits: 3
Phrase: 打造
Phrase: 呈现
Phrase: 开启
Phrase: 见证
Phrase: 邂逅
Phrase: 解锁
Phrase: 全新
Phrase: 焕新
Phrase: 体验
Phrase: 轻松
Phrase: 时尚
Phrase: 潮流
Phrase: 人气
Phrase: 必备
Phrase: 超值
Phrase: 盛宴
Phrase: 狂欢
Phrase: 震撼
Phrase: 与众不同
Phrase: 爱不释手
Phrase: 每一口
Phrase: 全面升级
Phrase: 足不出户
Phrase: 一网打尽
Phrase: 必须拥有
Except: 全新推出
Except: 全新上市
Except: 狂欢节
Except: 狂欢周
Except: 体验课
Except: 体验店
Except: 体验很差
Except: 体验极差
Except: 体验感差
Except: 体验下来
Except: 没体验
Except: 超值优惠
Except: 轻松搞定
Except: 轻松拥有
Except: 轻松get
Except: 人气榜第一
Except: 人手必备
Except: 为您打造
Except: 匠心打造
Except: 倾心打造
Except: 全新的一天
Except: 压力不轻松
Except: 不轻松
Match: 全新空间，轻松打造阅读角
Match: 开启夏日邂逅
No-Match: 地板又旧又响
No-Match: 不轻松的一周
Source: Wordings of trade guides and regulators, collected 2026-11; observed in development sets, 2026-11

Rule: zh.hype.address-readers
Category: hype
Weight: 0.35
Summary: Addresses readers as companions: 小伙伴们, 宝贝们
Max-Hits: 2
Phrase: 小伙伴
Phrase: 宝贝们
Phrase: 小天使
Phrase: 朋友们
Phrase: 姑娘们
Except: 我的小伙伴
Except: 和小伙伴
Except: 跟小伙伴
Except: 小伙伴结婚
Except: 朋友们都
Except: 我的朋友们
Except: 和朋友们
Except: 跟朋友们
Except: 同事和朋友们
Match: 爱种花的小伙伴看过来
Match: 朋友们，周末市集见
No-Match: 和小伙伴去爬山
No-Match: 我的朋友们都胖了
Source: Observed in development sets, 2026-11

Rule: zh.hype.product-is-divine
Category: hype
Weight: 1.0
Summary: A product is divine, the ceiling, for life: 封神, 天花板, 一生推
Phrase: 好用到逆天
Phrase: 一生推荐
Pattern: (?:这款|这支|这瓶|面霜|口红|粉底|精华|眼影|香水|耳机|面膜|底妆|睫毛膏)[^,.!?;。\n]{0,6}(?:封神|绝了|逆天|天花板|无敌了)
Match: 这款面霜封神，谁用谁知道
Match: 这支口红绝了
No-Match: 他那一战封神
No-Match: 客厅的天花板漏水
Source: Wordings of trade guides and regulators, collected 2026-11
