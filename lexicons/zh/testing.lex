# Own measurement or trial.

Lexicon: zh/testing
Format: 1
Language: zh
License: MIT

Rule: zh.testing.measured-figure
Category: testing
Weight: 1.0
Summary: Measured figures (实测)
Imitable: yes
Pattern: 实测[^,.!?;。\n]{0,10}\d
Pattern: 实际(?:测|量|续航|容量|重量|称)[^,.!?;。\n]{0,8}\d
Match: 实测充满要94分钟
Match: 标称1升，实际容量920毫升
No-Match: 实测环节取消了
No-Match: 实际上测验有40道题
Source: common usage

Rule: zh.testing.instruments
Category: testing
Weight: 2.0
Summary: Weighed, timed, measured it
Max-Hits: 2
Phrase: 称了一下
Phrase: 称了称
Phrase: 量了一下
Phrase: 测了温度
Phrase: 测了一下
Phrase: 掐表
Phrase: 秒表
Phrase: 分贝仪
Phrase: 厨房秤
Phrase: 电子秤
Phrase: 测温枪
Phrase: 功率计
Phrase: 拿尺子
Phrase: 用卡尺
Phrase: 跑了个分
Except: 商量了一下
Except: 打量了一下
Except: 思量了一下
Except: 掂量了一下
Match: 拿厨房秤称了一下，少了十二克
Match: 开最大档用分贝仪测了下，六十一
No-Match: 全家商量了一下，周末回老家
No-Match: 她打量了一下来人
Source: common usage

Rule: zh.testing.log
Category: testing
Weight: 2.0
Summary: Recorded over days, tested in controlled ways
Phrase: 控制变量
Phrase: 对照实验
Phrase: 做了个实验
Phrase: 做了组对比
Phrase: 拆机
Phrase: 拆开测
Phrase: 自己测的
Phrase: 我测的
Phrase: 同一条件下
Pattern: 连续(?:\d{1,3}|[一二三四五六七八九十两]{1,3})(?=[天周晚]).[^,.!?;。\n]{0,4}(?:记录|测|称|量|打卡用)
Except: 分拆机构
Match: 连续七天记录，水箱平均用三天
Match: 做了个实验，泡水半小时拎出来称重
No-Match: 连续三天下雨
No-Match: 他参加了化学对照，实验报告没写
Source: common usage

Rule: zh.testing.no-filter
Category: testing
Weight: 0.35
Summary: No filter, plain camera
Imitable: yes
Phrase: 无滤镜
Phrase: 没有滤镜
Phrase: 原相机
Phrase: 无美颜
Phrase: 没开美颜
Phrase: 无修图
Match: 原相机，自然光
Match: 左边无滤镜，右边上了一层
No-Match: 相机滤镜选哪个好看
No-Match: 屋里开着空调，没开灯
Source: common usage of seeded Xiaohongshu notes

Rule: zh.testing.timed
Category: testing
Weight: 1.0
Summary: Timed it by clock
Pattern: (?:掐表|计时|秒表|卡着表|看着表)[^,.。\n]{0,10}\d+\s?(?:分|秒|小时|min|s%>)
Match: 掐表煮了8分钟，芯还是生的
Match: 计时烧开一壶用了4分半
No-Match: 倒计时最后3天
Source: Wordings of trade guides and regulators, collected 2026-11

Rule: zh.testing.i-measured
Category: testing
Weight: 2.0
Summary: I measured it myself
Phrase: 我实测
Phrase: 我自己测
Phrase: 我测出来
Phrase: 我量过
Phrase: 我称过
Phrase: 亲自测
Phrase: 我用尺子
Phrase: 我用秤
Match: 我实测能用六小时
Match: 我称过，净重少了三十克
No-Match: 官方实测数据如下
No-Match: 我量力而行
Source: Wordings of trade guides and regulators, collected 2026-11
