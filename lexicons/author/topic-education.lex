# School, study, exams, languages, courses.

Lexicon: author/topic-education
Format: 1
Language: any
License: MIT

Category: topic.education
Axis: neutral
Cap: 1.0
Negation: keep
Summary: Speaks of school, study and exams

Rule: zh.topic.education.study
Category: topic.education
Weight: 0
Summary: School, study, exams
Max-Hits: 2
Phrase: 学物理
Phrase: 物理课
Phrase: 物理老师
Phrase: 学习方法
Phrase: 学习资料
Phrase: 爱学习
Phrase: 在学习
Phrase: 考研
Phrase: 高考
Phrase: 中考
Phrase: 考试
Phrase: 期末
Phrase: 期末考
Phrase: 复习
Phrase: 背单词
Phrase: 刷题
Phrase: 错题
Phrase: 作业
Phrase: 论文
Phrase: 毕业论文
Phrase: 答辩
Phrase: 查重
Phrase: 导师
Phrase: 研究生
Phrase: 博士
Phrase: 硕士
Phrase: 本科
Phrase: 大学生
Phrase: 高中生
Phrase: 初中生
Phrase: 小学生
Phrase: 大二
Phrase: 大三
Phrase: 大四
Phrase: 开学
Phrase: 放假
Phrase: 寒假
Phrase: 暑假
Phrase: 军训
Phrase: 宿舍
Phrase: 寝室
Phrase: 食堂阿姨
Phrase: 图书馆占座
Phrase: 选课
Phrase: 绩点
Phrase: 挂科
Phrase: 补考
Phrase: 奖学金
Phrase: 保研
Phrase: 留学
Phrase: 雅思
Phrase: 托福
Phrase: 四六级
Phrase: 考公
Phrase: 教资
Phrase: 考编
Phrase: 公务员考试
Phrase: 英语
Phrase: 数学
Phrase: 语文
Phrase: 化学题
Phrase: 历史课
Phrase: 网课
Phrase: 上课
Phrase: 班主任
Phrase: 教授
Phrase: 教师
Phrase: 校园
Phrase: 学校
Phrase: 大学
Phrase: 高校
Phrase: 清华
Phrase: 北大
Phrase: 录取通知书
Phrase: 录取
Phrase: 志愿填报
Phrase: 双减
Phrase: 补习班
Phrase: 培训班
Phrase: 家教
Phrase: 教育
Phrase: 分数线
Phrase: 班级
Phrase: 同学聚会
Phrase: 毕业
Phrase: 学霸
Phrase: 学渣
Phrase: 英语四级
Phrase: 英语六级
Except: 大学习
Except: 东北大
Except: 西北大
Except: 河北大
Except: 湖北大
Except: 台北大
Except: 华北大
Except: 朝北大
Except: 闽北大
Except: 交作业
Except: 奇异博士
Match: 期末复习，背单词背到图书馆关门
Match: 毕业论文改到第五稿，导师还没回
No-Match: 台风十六级大风预警
No-Match: 他毕恭毕敬，业务熟练
Source: Everyday vocabulary of the field

Rule: en.topic.education.study
Category: topic.education
Weight: 0
Summary: School, study, exams
Max-Hits: 2
Phrase: school
Phrase: schools
Phrase: high school
Phrase: middle school
Phrase: elementary school
Phrase: college
Phrase: university
Phrase: campus
Phrase: classroom
Phrase: classmates
Phrase: homework
Phrase: essay
Phrase: essays
Phrase: thesis
Phrase: dissertation
Phrase: finals week
Phrase: final exam
Phrase: final exams
Phrase: midterm
Phrase: midterms
Phrase: exam
Phrase: exams
Phrase: study group
Phrase: studying
Phrase: studied
Phrase: tuition
Phrase: scholarship
Phrase: scholarships
Phrase: semester
Phrase: freshman
Phrase: sophomore
Phrase: graduation
Phrase: graduating
Phrase: graduate school
Phrase: grad school
Phrase: undergrad
Phrase: phd
Phrase: master's degree
Phrase: bachelor's degree
Phrase: professor
Phrase: professors
Phrase: lecture
Phrase: lectures
Phrase: teacher
Phrase: teachers
Phrase: teaching
Phrase: curriculum
Phrase: lesson plan
Phrase: stem education
Phrase: education
Phrase: educator
Phrase: educators
Phrase: students
Phrase: student life
Phrase: gpa
Phrase: sat scores
Phrase: valedictorian
Phrase: school board
Phrase: school district
Phrase: textbook
Phrase: textbooks
Phrase: flashcards
Phrase: online course
Phrase: online courses
Phrase: tutor
Phrase: tutoring
Phrase: dorm
Phrase: dorm room
Phrase: fraternity
Phrase: sorority
Phrase: spelling bee
Phrase: #education
Phrase: #edchat
Phrase: #students
Phrase: #backtoschool
Except: old school
Except: old-school
Except: school of thought
Match: Finals week: three exams and an essay
Match: The professor lost my thesis
No-Match: That is so old school
No-Match: A school of thought
Source: Everyday vocabulary of the field
