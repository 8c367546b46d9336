# Professional standing. It says nothing about whose side the author is on.

Lexicon: zh/credential
Format: 1
Language: zh
License: MIT

Rule: zh.credential.profession
Category: credential
Weight: 1.0
Summary: Claims a profession of the field
Scope: title text bio
Phrase: 注册营养师
Phrase: 执业药师
Phrase: 皮肤科主治
Pattern: (?:我是|作为|本人|身为|做了)[^,.!?;。\n]{0,8}(?:皮肤科医生|医生|药师|营养师|配方师|工程师|设计师|化妆师|美容师|健身教练|理发师|咖啡师|牙医|律师|护士)(?!的(?:病人|朋友|老公|女朋友|家属))
Match: 我是皮肤科医生，说说这几种成分
Match: 作为配方师，我先看成分表
No-Match: 挂了皮肤科医生的号，排到下周
No-Match: 我表姐想学化妆
Source: common usage

Rule: zh.credential.years
Category: credential
Weight: 1.0
Summary: Years in the trade
Scope: title text bio
Pattern: (?:从业|入行)(?:已经|快|近)?\s?(?:\d{1,2}|[一二两三四五六七八九十]{1,3})(?:多)?年
Pattern: (?:\d{1,2}|[一二两三四五六七八九十]{1,3})(?:多)?年(?:的)?(?:从业|行业|护肤|化妆|装修|维修)(?:经验|经历)
Match: 从业12年，修过上千台相机
Match: 十年装修经验，说几个坑
No-Match: 三年级开始学游泳
No-Match: 从业人员要戴口罩
Source: common usage

Rule: zh.credential.expert
Category: credential
Weight: 1.0
Summary: Professional tester or senior of a field
Scope: title text bio
Phrase: 专业测评
Phrase: 成分党
Pattern: 资深(?:测评|美妆|护肤|数码|吃货|咖啡|摄影|母婴|玩家|爱好者|用户|买手|编辑)
Match: 资深护肤爱好者，成分党
Match: 专业测评了七款行李箱
No-Match: 专业课测验没及格
No-Match: 她在公司资历很深
Source: common usage

Rule: zh.credential.insider
Category: credential
Weight: 0.35
Summary: Calls itself an insider
Scope: title text bio
Phrase: 业内人士
Phrase: 圈内人
Phrase: 行内人
Match: 作为业内人士说一句，别看外壳
Match: 我也算半个圈内人
No-Match: 行业内部会议改期
No-Match: 圈地内人山人海
Source: common usage
