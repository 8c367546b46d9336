# Jobs, offices, careers, founding a business.

Lexicon: author/topic-work
Format: 1
Language: any
License: MIT

Category: topic.work
Axis: neutral
Cap: 1.0
Negation: keep
Summary: Speaks of jobs, offices and careers

Rule: zh.topic.work.office
Category: topic.work
Weight: 0
Summary: Jobs, offices, careers
Max-Hits: 2
Phrase: 996工作制
Phrase: 双休日加班
Phrase: 部门主管
Phrase: 副总裁
Phrase: 写周报
Phrase: 周报写
Phrase: 上班
Phrase: 下班
Phrase: 加班
Phrase: 打工人
Phrase: 职场
Phrase: 社畜
Phrase: 通勤
Phrase: 早八
Phrase: 摸鱼
Phrase: 年终总结
Phrase: kpi
Phrase: 绩效
Phrase: 年终奖
Phrase: 工资
Phrase: 薪资
Phrase: 涨薪
Phrase: 月薪
Phrase: 年薪
Phrase: 同事
Phrase: 甲方
Phrase: 乙方
Phrase: 实习
Phrase: 实习生
Phrase: 秋招
Phrase: 春招
Phrase: 校招
Phrase: 社招
Phrase: 面试
Phrase: 面试官
Phrase: 简历
Phrase: 入职
Phrase: 离职
Phrase: 辞职
Phrase: 裸辞
Phrase: 跳槽
Phrase: 裁员
Phrase: 被裁
Phrase: 失业
Phrase: 求职
Phrase: 找工作
Phrase: 招聘
Phrase: 转正
Phrase: 试用期
Phrase: 劳动合同
Phrase: 五险一金
Phrase: 单休
Phrase: 调休
Phrase: 出差
Phrase: 应酬
Phrase: 团建
Phrase: 工位
Phrase: 写字楼
Phrase: 创业
Phrase: 合伙人
Phrase: 自由职业
Phrase: 副业
Phrase: 远程办公
Phrase: 居家办公
Phrase: 项目经理
Phrase: 部门经理
Phrase: 职业规划
Phrase: 体制内
Phrase: 大厂
Except: 下班车
Except: 上班车
Except: 早八点
Match: 周报写完又开会，加班到九点
Match: 裸辞三个月，简历石沉大海
No-Match: 木老板凳坐着凉
No-Match: 末班车开走了
Source: Everyday vocabulary of the field

Rule: en.topic.work.office
Category: topic.work
Weight: 0
Summary: Jobs, offices, careers
Max-Hits: 2
Phrase: my resume
Phrase: a resume
Phrase: your resume
Phrase: my job
Phrase: new job
Phrase: job interview
Phrase: job search
Phrase: job hunting
Phrase: job offer
Phrase: resumes
Phrase: cover letter
Phrase: linkedin
Phrase: recruiter
Phrase: recruiters
Phrase: recruiting
Phrase: hiring manager
Phrase: coworker
Phrase: coworkers
Phrase: co-worker
Phrase: co-workers
Phrase: colleague
Phrase: colleagues
Phrase: my boss
Phrase: my manager
Phrase: workplace
Phrase: office politics
Phrase: remote work
Phrase: work from home
Phrase: working from home
Phrase: wfh
Phrase: hybrid work
Phrase: commute
Phrase: commuting
Phrase: overtime pay
Phrase: payroll
Phrase: salary
Phrase: salaries
Phrase: pay raise
Phrase: got promoted
Phrase: promotion at work
Phrase: layoff
Phrase: layoffs
Phrase: laid off
Phrase: got fired
Phrase: unemployed
Phrase: unemployment
Phrase: internship
Phrase: internships
Phrase: intern
Phrase: career
Phrase: careers
Phrase: career change
Phrase: entrepreneur
Phrase: entrepreneurs
Phrase: entrepreneurship
Phrase: small business owner
Phrase: freelancer
Phrase: freelancers
Phrase: freelancing
Phrase: self-employed
Phrase: startup founder
Phrase: business trip
Phrase: staff meeting
Phrase: team meeting
Phrase: zoom meeting
Phrase: zoom call
Phrase: powerpoint
Phrase: deadline
Phrase: deadlines
Phrase: burnout
Phrase: work-life balance
Phrase: night shift
Phrase: double shift
Phrase: clocked in
Phrase: two weeks notice
Phrase: leadership
Phrase: human resources
Phrase: productivity
Phrase: #career
Phrase: #jobs
Phrase: #leadership
Phrase: #entrepreneur
Except: career high
Except: career-high
Except: scored his career
Match: Job interview at nine, cover letter at eight
Match: Laid off twice, burnout once
No-Match: A career-high 41 points
No-Match: The inter-city train
Source: Everyday vocabulary of the field
