# Illness, medicine, mind and body, food as health.

Lexicon: author/topic-health
Format: 1
Language: any
License: MIT

Category: topic.health
Axis: neutral
Cap: 1.0
Negation: keep
Summary: Speaks of illness, medicine and well-being

Rule: zh.topic.health.illness
Category: topic.health
Weight: 0
Summary: Illness, doctors, medicine
Max-Hits: 2
Phrase: 医院
Phrase: 医生
Phrase: 挂号
Phrase: 门诊
Phrase: 急诊
Phrase: 住院
Phrase: 手术
Phrase: 体检
Phrase: 疫苗
Phrase: 打疫苗
Phrase: 感冒
Phrase: 发烧
Phrase: 咳嗽
Phrase: 过敏
Phrase: 鼻炎
Phrase: 胃炎
Phrase: 胃疼
Phrase: 头疼
Phrase: 偏头痛
Phrase: 颈椎病
Phrase: 腰椎
Phrase: 腰间盘
Phrase: 痛风
Phrase: 高血压
Phrase: 糖尿病
Phrase: 血糖
Phrase: 血脂
Phrase: 胆固醇
Phrase: 脂肪肝
Phrase: 癌症
Phrase: 肿瘤
Phrase: 化疗
Phrase: 白血病
Phrase: 中风
Phrase: 心脏病
Phrase: 冠心病
Phrase: 骨折
Phrase: 近视
Phrase: 牙疼
Phrase: 拔牙
Phrase: 智齿
Phrase: 牙医
Phrase: 正畸
Phrase: 种植牙
Phrase: 皮肤科
Phrase: 湿疹
Phrase: 荨麻疹
Phrase: 痛经
Phrase: 妇科
Phrase: 甲状腺
Phrase: 结节
Phrase: 中医
Phrase: 针灸
Phrase: 艾灸
Phrase: 拔罐
Phrase: 药店
Phrase: 布洛芬
Phrase: 抗生素
Phrase: 处方药
Phrase: 副作用
Phrase: 核酸
Phrase: 新冠
Phrase: 流感
Phrase: 病毒
Phrase: 感染
Phrase: 免疫力
Phrase: 患者
Phrase: 病人
Phrase: 护士
Phrase: 病情
Phrase: 确诊
Phrase: 康复
Phrase: 后遗症
Except: 电脑病毒
Except: 木马病毒
Except: 校医院
Except: 门诊所
Except: 不感冒
Except: 不怎么感冒
Except: 不太感冒
Except: 勒索病毒
Except: 感染力
Except: 感染了我
Match: 挂号排到下午，医生说是胃炎
Match: 智齿发炎，吃了布洛芬还是牙疼
No-Match: 电脑病毒害我重装系统
No-Match: 他对甜食没有抵抗力
Source: Everyday vocabulary of the field

Rule: zh.topic.health.wellness
Category: topic.health
Weight: 0
Summary: Well-being, nutrition, mind
Max-Hits: 2
Phrase: 养生
Phrase: 保健品
Phrase: 营养
Phrase: 维生素
Phrase: 益生菌
Phrase: 蛋白质
Phrase: 膳食
Phrase: 控糖
Phrase: 低卡
Phrase: 热量
Phrase: 减肥
Phrase: 瘦身
Phrase: 断食
Phrase: 轻断食
Phrase: 失眠
Phrase: 睡眠
Phrase: 早睡
Phrase: 熬夜脱发
Phrase: 脱发
Phrase: 掉发
Phrase: 抑郁
Phrase: 抑郁症
Phrase: 焦虑症
Phrase: 双相
Phrase: 心理咨询
Phrase: 心理医生
Phrase: 心理健康
Phrase: 情绪稳定
Phrase: 冥想
Phrase: 正念
Phrase: 内耗
Phrase: 久坐
Phrase: 护眼
Phrase: 湿气
Phrase: 祛湿
Phrase: 上火
Phrase: 气血
Phrase: 补血
Phrase: 枸杞
Phrase: 泡脚
Phrase: 经期
Phrase: 月经
Phrase: 卫生巾
Phrase: 亚健康
Phrase: 体态
Phrase: 骨盆
Phrase: 戒烟
Phrase: 戒酒
Except: 卡热量
Except: 营养土
Match: 失眠一周，开始早睡和泡脚
Match: 控糖一个月，体检血脂还是高
No-Match: 给花换了营养土
No-Match: 他做了十年生意
Source: Everyday vocabulary of the field

Rule: en.topic.health.illness
Category: topic.health
Weight: 0
Summary: Illness, doctors, medicine
Max-Hits: 2
Phrase: doctor's appointment
Phrase: hospital
Phrase: hospitals
Phrase: surgery
Phrase: surgeon
Phrase: emergency room
Phrase: nurse
Phrase: nurses
Phrase: physician
Phrase: patients
Phrase: diagnosis
Phrase: diagnosed
Phrase: symptoms
Phrase: prescription
Phrase: medication
Phrase: medications
Phrase: antibiotics
Phrase: ibuprofen
Phrase: painkillers
Phrase: vaccine
Phrase: vaccines
Phrase: vaccinated
Phrase: vaccination
Phrase: covid
Phrase: covid-19
Phrase: coronavirus
Phrase: the flu
Phrase: flu shot
Phrase: fever
Phrase: sore throat
Phrase: migraine
Phrase: migraines
Phrase: allergies
Phrase: asthma
Phrase: diabetes
Phrase: diabetic
Phrase: blood pressure
Phrase: cholesterol
Phrase: cancer
Phrase: chemo
Phrase: chemotherapy
Phrase: tumor
Phrase: stroke patient
Phrase: heart attack
Phrase: heart disease
Phrase: alzheimer's
Phrase: dementia
Phrase: arthritis
Phrase: fibromyalgia
Phrase: endometriosis
Phrase: chronic pain
Phrase: chronic illness
Phrase: autism
Phrase: adhd
Phrase: epilepsy
Phrase: physical therapy
Phrase: dentist
Phrase: braces
Phrase: root canal
Phrase: wisdom teeth
Phrase: back pain
Phrase: concussion
Phrase: infection
Phrase: public health
Phrase: healthcare
Phrase: health care
Phrase: medicare
Phrase: medicaid
Phrase: clinical trial
Match: The dentist says root canal, I say migraine
Match: Diagnosed with asthma at forty
No-Match: He has an infectious laugh
No-Match: The nursery sells roses
Source: Everyday vocabulary of the field

Rule: en.topic.health.wellness
Category: topic.health
Weight: 0
Summary: Well-being, nutrition, mind
Max-Hits: 2
Phrase: mental health
Phrase: wellness
Phrase: well-being
Phrase: self care
Phrase: self-care
Phrase: therapist
Phrase: therapy session
Phrase: depression
Phrase: depressed
Phrase: anxiety
Phrase: panic attack
Phrase: panic attacks
Phrase: ptsd
Phrase: bipolar
Phrase: insomnia
Phrase: melatonin
Phrase: sleep schedule
Phrase: meditation
Phrase: mindfulness
Phrase: vitamins
Phrase: vitamin d
Phrase: vitamin c
Phrase: probiotics
Phrase: supplements
Phrase: collagen peptides
Phrase: nutrition
Phrase: nutritionist
Phrase: dietitian
Phrase: calories
Phrase: keto
Phrase: intermittent fasting
Phrase: weight loss
Phrase: lose weight
Phrase: losing weight
Phrase: lost weight
Phrase: diet plan
Phrase: healthy eating
Phrase: gut health
Phrase: immune system
Phrase: essential oils
Phrase: holistic
Phrase: quit smoking
Phrase: sobriety
Phrase: sober for
Phrase: #mentalhealth
Phrase: #selfcare
Phrase: #wellness
Phrase: #health
Except: economic depression
Except: the great depression
Match: Insomnia again, even with melatonin
Match: My therapist calls it anxiety
No-Match: A book on the Great Depression
No-Match: Wells being dug
Source: Everyday vocabulary of the field
