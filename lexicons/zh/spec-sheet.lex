# Feature lists and press wording in which nobody uses the product.

Lexicon: zh/spec-sheet
Format: 1
Language: zh
License: MIT

Rule: zh.spec-sheet.carries
Category: spec-sheet
Weight: 1.0
Summary: Is equipped with (搭载)
Phrase: 搭载
Except: 搭载卫星
Except: 搭载航天
Except: 搭载神舟
Except: 搭载火箭
Except: 搭载乘客
Except: 搭载旅客
Except: 搭载着我
Except: 搭载我
Except: 搭载朋友
Except: 搭载嫦娥
Except: 搭载实验
Except: 搭载3名
Match: 搭载5000mAh电池，采用独家专利科技，长达12小时续航
Match: 全系搭载空气悬架
No-Match: 大巴搭载乘客四十人
No-Match: 火箭搭载卫星升空
Source: common usage of press texts

Rule: zh.spec-sheet.uses-technology
Category: spec-sheet
Weight: 1.0
Summary: Uses a technology, process or formula
Max-Hits: 2
Pattern: 采用(?:了|的是|全新|先进|创新)?[^,.!?;。\n]{0,12}(?:专利|科技|工艺|配方|材质|面料|芯片|黑科技|萃取|涂层|结构设计|一体成型)
Pattern: 配备(?:了)?[^,!?;。\n]{0,12}(?:mah|电池|屏幕|镜头|芯片|hz|英寸|马达|快充|传感器)
Match: 鞋底采用航空级材质，轻到忘记
Match: 配备6.7英寸屏幕
No-Match: 会议采用投票方式决定
No-Match: 教室配备了两台饮水机
Source: common usage of press texts

Rule: zh.spec-sheet.exclusive-patent
Category: spec-sheet
Weight: 2.0
Summary: Exclusive patent
Phrase: 独家专利
Phrase: 独家科技
Phrase: 独家研发
Phrase: 自主研发
Match: 独家专利双层滤芯
Match: 自主研发的静音电机
No-Match: 专利局的窗口五点关门
No-Match: 记者独家专访了她
Source: common usage of press texts

Rule: zh.spec-sheet.ingredients
Category: spec-sheet
Weight: 1.0
Summary: Rich in, extracted from, patented ingredients
Max-Hits: 3
Phrase: 富含
Phrase: 萃取
Phrase: 专利成分
Phrase: 专利配方
Phrase: 黄金配比
Phrase: 科学配比
Phrase: 核心成分
Phrase: 明星成分
Phrase: 添加了烟酰胺
Phrase: 蕴含
Phrase: 特别添加
Except: 蕴含着深意
Except: 蕴含着哲理
Except: 蕴含哲理
Except: 咖啡萃取时间
Except: 萃取了二十五秒
Except: 萃取过度
Except: 萃取不足
Match: 富含玻尿酸和神经酰胺
Match: 山茶花萃取，明星成分加持
No-Match: 这杯手冲萃取过度，发苦
No-Match: 诗里蕴含哲理，值得再读
Source: common usage of press texts

Rule: zh.spec-sheet.lab
Category: spec-sheet
Weight: 1.0
Summary: Laboratory, clinic and research team as proof
Max-Hits: 2
Phrase: 临床验证
Phrase: 临床测试
Phrase: 实验室数据
Phrase: 实验证明
Phrase: 权威认证
Phrase: 权威检测
Phrase: 黑科技
Phrase: 经检测
Phrase: 第三方检测
Phrase: sgs认证
Phrase: 功效检测
Phrase: 人体功效
Pattern: (?:科研|研发|专家)团队[^,.!?;。\n]{0,4}(?:历时|耗时|研发|潜心|打造|研制)
Except: 新药临床验证
Match: 经临床验证，28天细纹变浅
Match: 科研团队历时五年，黑科技加持
No-Match: 疫苗进入三期临床，数据待公布
No-Match: 大三要做化学实验，证明题也多
Source: common usage of press texts

Rule: zh.spec-sheet.figures
Category: spec-sheet
Weight: 1.0
Summary: Effects in figures: 高达 98%, 长达 12 小时
Max-Hits: 2
Pattern: (?:保湿|吸收率|去除率|除菌率|抑菌率|含量|浓度|提升|纯度|有效率|满意度|好评率|复购率|遮光率|防晒|去屑率)[^,.!?;。\n]{0,6}(?:高达|达|达到)\s?\d
Pattern: 长达\s?\d{1,3}\s?(?:个)?(?:小时|h|天)(?:的)?[^,.!?;。\n]{0,4}(?:续航|保湿|持妆|留香|待机|控油|锁水|保温|保冷|持香|防护)
Pattern: \d{1,3}\s?小时(?:长效|超长|持久)?(?:持妆|控油|保湿|锁水|留香|续航|保温|保冷|持香)
Match: 抑菌率高达99.9%
Match: 12小时持妆，长达48小时保湿
No-Match: 失业率高达百分之十
No-Match: 堵车长达3小时，膀胱快炸
Source: common usage of press texts

Rule: zh.spec-sheet.benefit-copy
Category: spec-sheet
Weight: 1.0
Summary: Benefit copy: 有效改善, 深层滋养, 多效合一
Max-Hits: 3
Phrase: 有效改善
Phrase: 有效缓解
Phrase: 有效去除
Phrase: 深层滋养
Phrase: 深层清洁
Phrase: 温和不刺激
Phrase: 温和亲肤
Phrase: 亲肤透气
Phrase: 0添加
Phrase: 零添加
Phrase: 0糖0脂
Phrase: 多效合一
Phrase: 一瓶搞定
Phrase: 一机多用
Phrase: 完美解决
Phrase: 轻松拥有
Phrase: 轻松get
Phrase: 轻松搞定
Phrase: 焕亮
Phrase: 由内而外
Phrase: 呵护宝宝
Except: 作业轻松搞定
Except: 政策有效缓解
Except: 有效缓解交通
Except: 有效改善民生
Match: 深层滋养，温和不刺激
Match: 0添加，一瓶搞定洗护
No-Match: 新地铁有效缓解交通压力
No-Match: 数学作业轻松搞定，去打球
Source: common usage of press texts

Rule: zh.spec-sheet.farewell
Category: spec-sheet
Weight: 1.0
Summary: Say goodbye to a problem (告别暗沉)
Max-Hits: 2
Pattern: (?:告别|远离|拯救|摆脱|赶走|解决|击退|对抗|改善)[^,.!?;。\n]{0,4}(?:暗沉|毛孔|黑头|痘痘|痘肌|油腻|卡粉|干燥|脱发|熬夜脸|黄气|细纹|毛躁|臃肿|小肚子|打结|干纹|黑眼圈|法令纹|初老|粗糙|脱妆|浮肿|闭口|螨虫|异味|鞋臭|腰酸|颈纹)
Match: 告别暗沉，早起也有光泽
Match: 三步拯救毛躁长发
No-Match: 告别母校那天下着雨
No-Match: 远离赌博，珍惜家人
Source: common usage of press texts

Rule: zh.spec-sheet.needs
Category: spec-sheet
Weight: 1.0
Summary: Meets all your needs
Max-Hits: 3
Phrase: 适用人群
Phrase: 适用肤质
Phrase: 适合人群
Phrase: 备案号
Phrase: 产品参数
Phrase: 产品规格
Phrase: 产品特点
Phrase: 产品优势
Pattern: 满足(?:您|你|不同|多种|日常|各种|全家|多场景|多样)[^,.!?;。\n]{0,8}(?:需求|需要)
Pattern: (?:净含量|保质期|使用方法|功率|材质|尺寸)\s?:
Match: 三档风力，满足不同场景需求
Match: 适用人群：三岁以上，净含量：200ml
No-Match: 财政要满足基层单位的需求
No-Match: 保质期过了一个月，扔了
Source: common usage of shop pages

Rule: zh.spec-sheet.units
Category: spec-sheet
Weight: 0.35
Summary: Bare figures: charging watts, percentages of an active
Max-Hits: 3
Pattern: \d{1,2}(?:\.\d{1,2})?%\s?(?:的)?(?:烟酰胺|玻色因|视黄醇|水杨酸|果酸|a醇|透明质酸|玻尿酸|胶原蛋白|神经酰胺|杏仁酸|传明酸)
Pattern: (?:\d{2,3}\s?hz(?:高刷|刷新率)|\d{2,3}w(?:闪充|快充|超级快充)|\d{3,4}\s?nits?\s?(?:的|峰值|亮度|屏)|(?:亮度|峰值)\s?\d{3,4}\s?nits?%>)
Match: 支持65W快充，半小时充满
Match: 含5%烟酰胺
Match: 峰值亮度1600nit
No-Match: 充电宝坏了，手机剩5%
No-Match: 跑了120步就喘
No-Match: I measured 412 nits
Source: common usage of product pages

Rule: zh.spec-sheet.sensory-copy
Category: spec-sheet
Weight: 0.35
Summary: Stock description of texture and feel
Max-Hits: 3
Phrase: 质地轻盈
Phrase: 轻盈透气
Phrase: 一抹化水
Phrase: 水润透亮
Phrase: 清爽不粘腻
Phrase: 清爽不油腻
Phrase: 丝滑细腻
Phrase: 细腻丝滑
Phrase: 软糯亲肤
Phrase: 层次分明
Phrase: 回味无穷
Phrase: 唇齿留香
Phrase: 入口即化
Phrase: 外酥里嫩
Phrase: 鲜嫩多汁
Phrase: 匠心独运
Match: 质地轻盈，清爽不粘腻
Match: 烤鸭外酥里嫩，唇齿留香
No-Match: 妈妈的手很粗糙
No-Match: 层次分不明白的一幅画
Source: common usage of press texts

Rule: zh.spec-sheet.parallel
Category: spec-sheet
Weight: 0.35
Summary: Copywriter's parallels: 无论…还是…都能, 不仅…更
Pattern: 无论(?:是)?[^.!?;。\n]{1,16}还是[^.!?;。\n]{1,16}(?:都能|都可|轻松|统统)
Pattern: 不(?:仅|只是|止)[^.!?;。\n]{2,16},?(?:更是|更能|更有|更让)
Match: 无论通勤还是约会，都能轻松驾驭
Match: 不仅是一盏灯，更是一种生活
No-Match: 无论如何我还是想去看看海
No-Match: 不仅下雨，还刮风
Source: common usage of press texts

Rule: zh.spec-sheet.spoken-product
Category: spec-sheet
Weight: 0.35
Summary: Presents goods: 这款, 升级款, 套装, 这牌子, 认证
Max-Hits: 4
Phrase: 这款
Phrase: 一款
Phrase: 那款
Phrase: 升级款
Phrase: 升级版
Phrase: 新品
Phrase: 新功能
Phrase: 首发
Phrase: 品牌方
Phrase: 这牌子
Phrase: 他们家
Phrase: 大厂
Phrase: 专利技术
Phrase: 认证标准
Phrase: 系列产品
Phrase: 好产品
Phrase: 套装
Phrase: 老朋友
Except: 老朋友见面
Except: 一款式
Except: 大厂房
Except: 那款式
Except: 感谢品牌方
Except: 品牌方寄
Except: 品牌方快
Except: 品牌方看
Except: 寄来的新品
Match: 这款耳机是升级版，通过认证
Match: 他们家新品，一套三件
No-Match: 村里来了个老人
Source: Spoken adverts in video transcripts, observed in development sets, 2026-11

Rule: zh.spec-sheet.spoken-benefit
Category: spec-sheet
Weight: 1.0
Summary: Names what goods are made of and do for the user: 亲肤, 成分, 改善
Max-Hits: 6
Phrase: 透气
Phrase: 清爽
Phrase: 保湿
Phrase: 毛囊
Phrase: 掉发
Phrase: 脱发
Phrase: 洁面
Phrase: 玻尿酸
Phrase: 氨基酸
Phrase: 维生素
Phrase: 鱼油
Phrase: 成分
Phrase: 配方
Phrase: 植萃
Phrase: 纯度
Phrase: 蔗糖
Phrase: 保质期
Phrase: 口感
Phrase: 奶香
Phrase: 口味
Phrase: 涂装
Phrase: 按摩
Phrase: 冲牙
Phrase: 操作简单
Pattern: 有效(?:的|地)?(?:改善|降低|缓解|抑制|延缓|减少|去除|预防|提升|清洁)
Pattern: 第?[一二三四五六七八九十两\d]{1,3}(?:周|个月)[^,.。\n]{0,8}(?:改善|见效|下降|提升|减少|恢复|透亮|提亮)
Pattern: (?:浓度|含量|剥脱率|渗透率|密度)[^,.。\n]{0,8}(?:高达|提高|百分之)
Pattern: (?:采用|添加|搭载|运用)了?[^,.。\n]{1,16}(?:成分|配方|工艺|面料|材质|涂装|科技)
Pattern: 每天只(?:需|要|用)[^,.。\n]{0,3}(?:分钟|粒|片|次|颗)
Pattern: (?:临床|双盲|真人)(?:试验|实验|实测|实色)
Pattern: 皮肤(?:屏障|状态|问题|更|变得|会|的水|紧致|表层|不会|吸收|年轻)
Except: 政治成分
Except: 阶级成分
Except: 家庭成分
Except: 成分股
Except: 临床试验阶段
Except: 临床实验阶段
Except: 按摩店
Except: 进入临床试验
Except: 按摩手法
Match: 面料亲肤透气，独立包装
Match: 四周掉发减少，配方温和
No-Match: 房地产市场还在下行
No-Match: 政治成分一栏填贫农
Source: Spoken adverts in video transcripts, observed in development sets, 2026-11

Rule: zh.spec-sheet.pain-point
Category: spec-sheet
Weight: 0.35
Summary: Names a trouble that a product is about to end
Phrase: 熬夜脸
Phrase: 毛孔粗大
Phrase: 皮肤暗沉
Phrase: 脱发困扰
Phrase: 困扰着
Phrase: 的困扰
Phrase: 的烦恼
Phrase: 还在为
Phrase: 你是不是也
Phrase: 有没有跟我一样
Phrase: 有没有和我一样
Phrase: 痛点
Match: 还在为毛孔粗大烦心吗
Match: 有没有跟我一样一熬夜就垮脸的
No-Match: 昨晚熬夜看球
Source: Hook and pain point, a routine of seeded notes; docs/scoring.md, "Composites"

Rule: zh.spec-sheet.care-copy
Category: spec-sheet
Weight: 1.0
Summary: Cosmetics and food copy: 补水保湿, 淡斑提亮, 酥脆爽口
Max-Hits: 3
Phrase: 补水
Phrase: 水润
Phrase: 淡斑
Phrase: 提亮
Phrase: 肌肤
Phrase: 底妆
Phrase: 完美融合
Phrase: 抗老
Phrase: 独立包装
Phrase: 甜而不腻
Phrase: 酥脆爽口
Phrase: 香味十足
Except: 肌肤之亲
Except: 肌肤相亲
Except: 抗老师
Match: 水润保湿，提亮肤色
Match: 独立包装，甜而不腻
No-Match: 皮肤干得起皮
No-Match: 面包硬得咬不动
Source: Wordings of trade guides and regulators, collected 2026-11

Rule: zh.spec-sheet.claims
Category: spec-sheet
Weight: 1.0
Summary: Material and effect claims: 高达98%的吸收率, 采用食品级, 全方位呵护
Phrase: 全方位保护
Pattern: (?:高达|超过)\s?\d{1,3}(?:\.\d{1,2})?%\s?的?(?:吸收|保湿|含量|除菌|有效|满意|好评|遮瑕|成分|天然)
Pattern: 采用(?:了)?[^,.!?;。\n]{0,6}(?:航空|食品级|医用级|进口|纯天然|不锈钢|真皮|纯棉|羊毛)
Match: 高达98%的吸收率
Match: 杯身采用食品级不锈钢
No-Match: 气温高达40度
No-Match: 超过98%的人没走过这条路
Source: Wordings of trade guides and regulators, collected 2026-11
