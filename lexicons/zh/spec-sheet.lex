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
Phrase: 独有专利
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
Phrase: 临床证实
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
Phrase: 一支搞定
Phrase: 一机多用
Phrase: 完美解决
Phrase: 轻松拥有
Phrase: 轻松get
Phrase: 轻松搞定
Phrase: 焕亮
Phrase: 由内而外
Phrase: 呵护您
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
Phrase: 产品卖点
Phrase: 产品特点
Phrase: 产品优势
Phrase: 产品亮点
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
Phrase: 一抹化开
Phrase: 水润透亮
Phrase: 清爽不黏腻
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
