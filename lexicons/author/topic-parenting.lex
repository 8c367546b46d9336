# Pregnancy, babies, bringing up children.

Lexicon: author/topic-parenting
Format: 1
Language: any
License: MIT

Category: topic.parenting
Axis: neutral
Cap: 1.0
Negation: keep
Summary: Speaks of pregnancy, babies and bringing up children

Rule: zh.topic.parenting.children
Category: topic.parenting
Weight: 0
Summary: Pregnancy, babies, children
Max-Hits: 2
Phrase: 育儿
Phrase: 母婴
Phrase: 宝妈
Phrase: 宝爸
Phrase: 奶爸
Phrase: 带娃
Phrase: 遛娃
Phrase: 晒娃
Phrase: 备孕
Phrase: 怀孕
Phrase: 孕妇
Phrase: 孕期
Phrase: 孕吐
Phrase: 产检
Phrase: 胎动
Phrase: 胎教
Phrase: 预产期
Phrase: 待产包
Phrase: 剖腹产
Phrase: 顺产
Phrase: 产后
Phrase: 坐月子
Phrase: 月嫂
Phrase: 月子中心
Phrase: 新生儿
Phrase: 婴儿
Phrase: 宝宝辅食
Phrase: 辅食
Phrase: 母乳
Phrase: 喂奶
Phrase: 断奶
Phrase: 吸奶器
Phrase: 奶粉
Phrase: 奶瓶
Phrase: 纸尿裤
Phrase: 尿不湿
Phrase: 婴儿车
Phrase: 安全座椅
Phrase: 婴儿床
Phrase: 哄睡
Phrase: 爬行垫
Phrase: 早教
Phrase: 幼儿园
Phrase: 托班
Phrase: 二胎
Phrase: 三胎
Phrase: 亲子
Phrase: 亲子游
Phrase: 绘本故事
Phrase: 陪读
Phrase: 鸡娃
Phrase: 学区房
Phrase: 家长群
Phrase: 家长会
Phrase: 叛逆期
Phrase: 青春期孩子
Phrase: 熊孩子
Phrase: 小朋友们
Phrase: 闺女
Phrase: 我儿子
Phrase: 我女儿
Phrase: 接孩子
Phrase: 辅导作业
Phrase: 陪写作业
Except: 小朋友们大家
Match: 宝宝不肯吃辅食，奶粉也剩半瓶
Match: 接孩子放学，路上讲家长群的事
No-Match: 这家公司二次胎换得快
No-Match: 大家都像孩子一样笑
Source: Everyday vocabulary of the field

Rule: en.topic.parenting.children
Category: topic.parenting
Weight: 0
Summary: Pregnancy, babies, children
Max-Hits: 2
Phrase: parenting
Phrase: motherhood
Phrase: fatherhood
Phrase: mom life
Phrase: mommy blogger
Phrase: mumlife
Phrase: #momlife
Phrase: #mumlife
Phrase: #dadlife
Phrase: #parenting
Phrase: pregnant
Phrase: pregnancy
Phrase: first trimester
Phrase: second trimester
Phrase: third trimester
Phrase: due date is
Phrase: baby bump
Phrase: baby shower
Phrase: gender reveal
Phrase: ultrasound
Phrase: midwife
Phrase: doula
Phrase: c-section
Phrase: postpartum
Phrase: newborn
Phrase: newborns
Phrase: infant
Phrase: infants
Phrase: breastfeeding
Phrase: breast pump
Phrase: nursing bra
Phrase: baby formula
Phrase: bottle feeding
Phrase: diaper
Phrase: diapers
Phrase: stroller
Phrase: car seat
Phrase: crib
Phrase: bassinet
Phrase: baby monitor
Phrase: pacifier
Phrase: swaddle
Phrase: teething
Phrase: toddler
Phrase: toddlers
Phrase: potty training
Phrase: nap time
Phrase: naptime
Phrase: bedtime story
Phrase: daycare
Phrase: day care
Phrase: preschool
Phrase: kindergarten
Phrase: playdate
Phrase: play date
Phrase: stay at home mom
Phrase: sahm
Phrase: single mom
Phrase: single dad
Phrase: stepmom
Phrase: my toddler
Phrase: my daughter's school
Phrase: my son's school
Phrase: raising kids
Phrase: screen time
Phrase: tantrum
Phrase: tantrums
Phrase: sleep training
Phrase: baby food
Phrase: sippy cup
Phrase: homeschooling
Phrase: homeschool
Phrase: adoptive parents
Phrase: foster parents
Match: Teething, no nap, and the stroller lost a wheel
Match: My toddler starts preschool in May
No-Match: Radio in its infancy
No-Match: The infantry marched
Source: Everyday vocabulary of the field
