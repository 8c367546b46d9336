# "If you also have dry skin": advice tied to a situation that the writer shares.

Lexicon: author/cue-empathy
Format: 1
Language: any
License: MIT

Category: cue.empathy
Axis: neutral
Cap: 1.0
Summary: Advice to readers in the writer's own situation

Rule: zh.cue.empathy.alike
Category: cue.empathy
Weight: 0
Summary: If you are like me
Phrase: 如果你也
Phrase: 如果你跟我一样
Phrase: 如果你和我一样
Phrase: 要是你也
Phrase: 要是你跟我一样
Phrase: 假如你也
Phrase: 你要是也
Phrase: 和我一样的姐妹
Phrase: 跟我一样的姐妹
Phrase: 和我一样的朋友
Phrase: 跟我一样的朋友
Phrase: 跟我一样的人
Phrase: 和我一样的人
Phrase: 像我这样的
Phrase: 像我一样的
Phrase: 同样困扰
Phrase: 同款困扰
Phrase: 同款烦恼
Phrase: 有同样问题的
Phrase: 同病相怜
Phrase: 有没有人和我一样
Phrase: 有没有人跟我一样
Phrase: 有人和我一样
Phrase: 有人跟我一样
Phrase: 不止我一个人
Phrase: 只有我一个人觉得
Phrase: 感同身受
Phrase: 过来人的经验
Phrase: 作为过来人
Pattern: (?:油皮|干皮|敏感肌|敏感皮|痘肌|混油|混干|黄皮|黑皮|小个子|微胖|梨形|大码|扁平足|宽脚|近视|失眠|新手妈妈|宝妈|学生党|打工人|上班族|租房党|考研党|手残党|社恐)(?:的)?(?:姐妹|朋友|宝子|同学|小伙伴|宝宝|可以试|可以看|慎|建议|注意|参考|避雷)
Except: 如果你也在听
Match: 如果你也是油皮，夏天别用这支
Match: 跟我一样的朋友可以先买小样
No-Match: 如果他也来，我就走
No-Match: 油皮书放在桌上
Source: Common usage

Rule: en.cue.empathy.alike
Category: cue.empathy
Weight: 0
Summary: If you are like me
Phrase: if you are like me
Phrase: if you're like me
Phrase: if you're anything like me
Phrase: if you are anything like me
Phrase: those of us who
Phrase: for those of us
Phrase: for those of you who
Phrase: for anyone who
Phrase: anyone else who
Phrase: anyone else with
Phrase: am i the only one
Phrase: if you suffer from
Phrase: if you struggle with
Phrase: if you're struggling with
Phrase: if you also have
Phrase: if you also struggle
Phrase: if you too have
Phrase: fellow moms
Phrase: fellow mamas
Phrase: fellow parents
Phrase: fellow sufferers
Phrase: as someone who
Phrase: as someone with
Phrase: people like me
Phrase: girls like me
Phrase: folks like me
Phrase: i feel your pain
Phrase: been there too
Phrase: i know how it feels
Pattern: %<if you(?:'ve got| have| have got|'re| are) (?:an? |very |really |super |such )?(?:dry|oily|combination|sensitive|acne[- ]prone|mature|curly|fine|thick|frizzy|wide|narrow|flat|small|big|large|short|tall|petite|plus[- ]size|bad|weak|busy|new) (?:skin|hair|feet|foot|frame|hands?|wrists?|hips|bust|knees|back|mom|mum|dad|parent|nails|lashes)%>
Match: If you have dry skin, skip the toner
Match: If you're anything like me you lose the lid
No-Match: If you had time, you would call
No-Match: She left early, as I did
Source: Common usage
