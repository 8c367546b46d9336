# Public affairs: policy, law, gender, labour and schools as an issue, climate, disaster.

Lexicon: author/topic-society
Format: 1
Language: any
License: MIT

Category: topic.society
Axis: neutral
Cap: 1.0
Negation: keep
Summary: Speaks of public affairs: policy, law, gender, climate, disaster

Rule: zh.topic.society.policy
Category: topic.society
Weight: 0
Summary: Government, policy, international affairs
Max-Hits: 2
Phrase: 政府
Phrase: 政策
Phrase: 人大代表
Phrase: 政协
Phrase: 两会
Phrase: 国务院
Phrase: 外交部
Phrase: 发言人
Phrase: 总统
Phrase: 首相
Phrase: 选举
Phrase: 投票站
Phrase: 国会
Phrase: 议员
Phrase: 民主
Phrase: 宪法
Phrase: 法案
Phrase: 立法
Phrase: 改革
Phrase: 制度
Phrase: 官员
Phrase: 反腐
Phrase: 腐败
Phrase: 公权力
Phrase: 公信力
Phrase: 舆论
Phrase: 舆情
Phrase: 社会问题
Phrase: 公共利益
Phrase: 民生
Phrase: 贫富差距
Phrase: 阶层
Phrase: 内卷化
Phrase: 户籍
Phrase: 人口老龄化
Phrase: 生育率
Phrase: 延迟退休
Phrase: 医保改革
Phrase: 外卖骑手权益
Phrase: 劳动法
Phrase: 工会
Phrase: 公益
Phrase: 慈善
Phrase: 制裁
Phrase: 贸易战
Phrase: 关税
Phrase: 联合国
Phrase: 俄乌
Phrase: 乌克兰
Phrase: 俄罗斯
Phrase: 中东
Phrase: 巴以
Phrase: 以色列
Phrase: 脱欧
Phrase: 难民
Phrase: 移民政策
Phrase: 意识形态
Phrase: 民族主义
Phrase: 爱国主义
Phrase: 言论自由
Phrase: 新闻自由
Except: 发言人工
Except: 制裁缝
Except: 总统套房
Match: 新政策出台以后，官员在记者会上避而不答
Match: 关税和贸易战影响了整个街区的工厂
No-Match: 大家选了红色窗帘
No-Match: 他是课代表
Source: Everyday vocabulary of the field

Rule: zh.topic.society.law
Category: topic.society
Weight: 0
Summary: Law, crime, rights
Max-Hits: 2
Phrase: 法律
Phrase: 法院
Phrase: 法官
Phrase: 律师
Phrase: 起诉
Phrase: 被告
Phrase: 原告
Phrase: 判决
Phrase: 判刑
Phrase: 有期徒刑
Phrase: 死刑
Phrase: 无罪
Phrase: 取保候审
Phrase: 检察院
Phrase: 公安
Phrase: 警方
Phrase: 警察
Phrase: 报警
Phrase: 立案
Phrase: 刑事
Phrase: 民事
Phrase: 犯罪
Phrase: 嫌疑人
Phrase: 凶手
Phrase: 杀人案
Phrase: 诈骗案
Phrase: 拐卖
Phrase: 性侵
Phrase: 猥亵
Phrase: 家暴
Phrase: 霸凌
Phrase: 校园霸凌
Phrase: 网络暴力
Phrase: 网暴
Phrase: 人肉搜索
Phrase: 侵权
Phrase: 维权
Phrase: 消费者权益
Phrase: 个人信息泄露
Phrase: 隐私权
Phrase: 未成年人保护
Phrase: 见义勇为
Phrase: 正当防卫
Phrase: 民法典
Phrase: 刑法
Phrase: 公民
Except: 维权益
Except: 被告之
Except: 被告知
Match: 法院判决下来，被告要上诉
Match: 被网暴之后她报警立案
No-Match: 他像画里的人一样站着
No-Match: 在院子里晒太阳
Source: Everyday vocabulary of the field

Rule: zh.topic.society.gender
Category: topic.society
Weight: 0
Summary: Gender and equality
Max-Hits: 2
Phrase: 女权
Phrase: 男权
Phrase: 性别歧视
Phrase: 性别平等
Phrase: 重男轻女
Phrase: 父权
Phrase: 男性凝视
Phrase: 女性主义
Phrase: 女性困境
Phrase: 职场性骚扰
Phrase: 性骚扰
Phrase: 生育权
Phrase: 冠姓权
Phrase: 彩礼
Phrase: 婚姻法
Phrase: 离婚冷静期
Phrase: 同性恋
Phrase: lgbt
Phrase: 同性婚姻
Phrase: 性少数
Phrase: 跨性别
Phrase: 月经贫困
Phrase: 月经羞耻
Phrase: 身材焦虑
Phrase: 容貌焦虑
Phrase: 物化女性
Phrase: 厌女
Phrase: 婚育
Phrase: 丧偶式育儿
Phrase: 种族歧视
Phrase: 地域黑
Match: 彩礼和冠姓权又吵上了热搜
Match: 讨论性别歧视时少一点对立
No-Match: 女王的权杖上镶着宝石
No-Match: 他送的礼物很有彩
Source: Everyday vocabulary of the field

Rule: zh.topic.society.disaster
Category: topic.society
Weight: 0
Summary: Climate, environment, disaster, rescue
Max-Hits: 2
Phrase: 救援物资
Phrase: 捐物资
Phrase: 防疫物资
Phrase: 地震
Phrase: 洪水
Phrase: 暴雨
Phrase: 台风
Phrase: 泥石流
Phrase: 山火
Phrase: 火灾
Phrase: 爆炸事故
Phrase: 车祸
Phrase: 坠机
Phrase: 空难
Phrase: 矿难
Phrase: 踩踏事故
Phrase: 遇难
Phrase: 遇难者
Phrase: 伤亡
Phrase: 失联
Phrase: 救援
Phrase: 消防员
Phrase: 救灾
Phrase: 灾区
Phrase: 捐款
Phrase: 捐物
Phrase: 祈福
Phrase: 气候变化
Phrase: 全球变暖
Phrase: 碳中和
Phrase: 碳排放
Phrase: 环保
Phrase: 垃圾分类
Phrase: 雾霾
Phrase: 污染
Phrase: 水污染
Phrase: 野生动物保护
Phrase: 濒危
Phrase: 核污水
Phrase: 核废水
Phrase: 可持续发展
Phrase: 疫情
Phrase: 防疫
Phrase: 封城
Phrase: 抗疫
Phrase: 逆行者
Except: 被窝封印，暴雨
Except: 大气台风
Except: 舞台风
Except: 高山火绒
Match: 暴雨之后灾区缺物资，救援还在路上
Match: 垃圾分类推行一年，雾霾少了吗
No-Match: 防晒隔离二合一
No-Match: 她在风口站着
Source: Everyday vocabulary of the field

Rule: en.topic.society.policy
Category: topic.society
Weight: 0
Summary: Government, policy, elections, rights
Max-Hits: 2
Phrase: public policy
Phrase: policymakers
Phrase: government
Phrase: congress
Phrase: senate
Phrase: senator
Phrase: senators
Phrase: congressman
Phrase: parliament
Phrase: prime minister
Phrase: republican
Phrase: republicans
Phrase: democrat
Phrase: democrats
Phrase: gop
Phrase: election
Phrase: elections
Phrase: voters
Phrase: voting rights
Phrase: ballot
Phrase: campaign trail
Phrase: legislation
Phrase: lawmakers
Phrase: politician
Phrase: politicians
Phrase: politics
Phrase: political
Phrase: foreign policy
Phrase: immigration
Phrase: immigrants
Phrase: refugees
Phrase: border wall
Phrase: gun control
Phrase: nra
Phrase: abortion
Phrase: pro-life
Phrase: pro-choice
Phrase: minimum wage
Phrase: brexit
Phrase: nato
Phrase: united nations
Phrase: ukraine
Phrase: russia
Phrase: gaza
Phrase: israel
Phrase: syria
Phrase: isis
Phrase: propaganda
Phrase: free speech
Phrase: first amendment
Phrase: civil rights
Phrase: protest
Phrase: protests
Phrase: protesters
Phrase: activism
Phrase: activist
Phrase: activists
Phrase: social justice
Phrase: inequality
Phrase: homelessness
Phrase: nonprofit
Phrase: charity
Phrase: #politics
Phrase: #maga
Phrase: #brexit
Except: charity shop
Match: Lawmakers vote on the minimum wage in May
Match: Protesters asked the senator about immigration
No-Match: Their return policy is fourteen days
No-Match: He holds the trump card
Source: Everyday vocabulary of the field

Rule: en.topic.society.law-gender
Category: topic.society
Weight: 0
Summary: Law, crime, gender and race
Max-Hits: 2
Phrase: supreme court
Phrase: lawsuit
Phrase: lawsuits
Phrase: prosecutor
Phrase: attorney general
Phrase: attorney
Phrase: convicted
Phrase: sentenced to
Phrase: indicted
Phrase: felony
Phrase: homicide
Phrase: murder trial
Phrase: shooting suspect
Phrase: mass shooting
Phrase: police
Phrase: police officer
Phrase: police brutality
Phrase: cops
Phrase: sheriff
Phrase: arrested
Phrase: death penalty
Phrase: prison
Phrase: domestic violence
Phrase: sexual assault
Phrase: sexual harassment
Phrase: human trafficking
Phrase: rape culture
Phrase: metoo
Phrase: #metoo
Phrase: feminism
Phrase: feminist
Phrase: feminists
Phrase: patriarchy
Phrase: misogyny
Phrase: gender equality
Phrase: gender pay gap
Phrase: equal pay
Phrase: women's rights
Phrase: women in tech
Phrase: lgbtq
Phrase: transgender
Phrase: same-sex marriage
Phrase: gay rights
Phrase: racism
Phrase: racist
Phrase: white supremacy
Phrase: black lives matter
Phrase: blm
Phrase: #blacklivesmatter
Phrase: systemic racism
Phrase: hate crime
Phrase: affirmative action
Phrase: diversity and inclusion
Phrase: body shaming
Phrase: cyberbullying
Phrase: bullying
Except: prison break
Match: The supreme court took the equal pay case
Match: She sued over sexual harassment at last
No-Match: Policed by no one, the queue held
No-Match: A copse of birches
Source: Everyday vocabulary of the field

Rule: en.topic.society.disaster
Category: topic.society
Weight: 0
Summary: Climate, environment, disaster, rescue
Max-Hits: 2
Phrase: climate change
Phrase: global warming
Phrase: carbon emissions
Phrase: carbon footprint
Phrase: carbon neutral
Phrase: fossil fuels
Phrase: renewable energy
Phrase: solar panels
Phrase: wind farm
Phrase: sustainability
Phrase: recycling
Phrase: plastic waste
Phrase: plastic pollution
Phrase: air pollution
Phrase: deforestation
Phrase: rainforest
Phrase: endangered species
Phrase: wildlife conservation
Phrase: earthquake
Phrase: hurricane
Phrase: tornado
Phrase: tsunami
Phrase: wildfire
Phrase: wildfires
Phrase: flooding
Phrase: flood victims
Phrase: drought
Phrase: evacuated
Phrase: evacuation
Phrase: death toll
Phrase: casualties
Phrase: plane crash
Phrase: train derailment
Phrase: explosion kills
Phrase: first responders
Phrase: firefighters
Phrase: red cross
Phrase: disaster relief
Phrase: relief effort
Phrase: donate blood
Phrase: pandemic
Phrase: lockdown
Phrase: quarantine
Phrase: social distancing
Phrase: outbreak
Phrase: ebola
Phrase: zika
Phrase: #climatechange
Phrase: #climate
Phrase: #earthday
Except: bank lockdown browser
Match: The hurricane left; relief efforts and a drought stayed
Match: Recycling alone will not stop climate change
No-Match: The room was a whirl of toddlers
No-Match: Evacuees waited
Source: Everyday vocabulary of the field
