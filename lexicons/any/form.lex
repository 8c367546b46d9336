# What posts are made of, counted apart in posts of Latin and of Han script. Counts say little
# alone; together they rank. docs/scoring.md, "Counts".

Lexicon: any/form
Format: 1
Language: any
License: MIT

Rule: any.form.latin-links
Category: form
Weight: 0.2
Summary: Links in the text (Latin script)
Count: links
Script: latin
Full: 2
Match: New menu at https://example.org/menu
Match: more at www.example.org
No-Match: New menu at the corner shop
Source: Observed in development sets, 2026-11; links mark promotion in most of them

Rule: any.form.latin-hashtags
Category: form
Weight: 0.1
Summary: Hashtags (Latin script)
Count: hashtags
Script: latin
Full: 8
Match: Sunrise over the hills #coffee
Match: Two mugs, one shelf #clay #kiln
No-Match: We are number 1
Source: Observed in development sets, 2026-11

Rule: any.form.latin-mentions
Category: form
Weight: 0.1
Summary: Handles of other accounts (Latin script)
Count: mentions
Script: latin
Full: 4
Match: Photo by @example
Match: Words by @example, sound by @sample
No-Match: Write to me@example.org
Source: Observed in development sets, 2026-11

Rule: any.form.latin-exclamations
Category: form
Weight: 0.1
Summary: Exclamation marks (Latin script)
Count: exclamations
Script: latin
From: 1
Full: 5
Match: It is here! Now! Today!
Match: Open!! Come in!!
No-Match: It is here!
Source: Observed in development sets, 2026-11

Rule: any.form.latin-numbers
Category: form
Weight: 0.1
Summary: Figures (Latin script)
Count: numbers
Script: latin
From: 1
Full: 8
Match: Doors at 8, from 12 on
Match: Bus 7 leaves at 8 from gate 2
No-Match: Doors at eight
Source: Observed in development sets, 2026-11

Rule: any.form.latin-symbols
Category: form
Weight: 0.1
Summary: Decorative symbols, rules and brackets (Latin script)
Count: symbols
Script: latin
Full: 4
Match: ★ Open again today ★
Match: 【News】 → the bridge is open
No-Match: Today * only
Source: Observed in development sets, 2026-11

Rule: any.form.latin-capitalized
Category: form
Weight: 0.1
Summary: Many Capitalized Words, as in headlines and names (Latin script)
Count: capitalized
Script: latin
Per: words
From: 20
Full: 80
Match: Council Approves New Library
Match: New Menu Of The Week
No-Match: Council approves new library
Source: Observed in development sets, 2026-11

Rule: any.form.latin-we
Category: form
Weight: 0.05
Summary: Speaks as "we" (Latin script)
Count: we
Script: latin
Per: words
Full: 15
Match: We open our doors at nine
Match: Our kitchen closes when we run out
No-Match: I open my door at nine
Source: Organizations speak in the first person plural; observed in development sets, 2026-11

Rule: any.form.latin-second-person
Category: form
Weight: 0.05
Summary: Speaks to the reader (Latin script)
Count: second-person
Script: latin
Per: words
Full: 20
Match: You will find your size
Match: Bring your cup and you pay less
No-Match: She found her size
Source: Direct address in advertising; observed in development sets, 2026-11

Rule: any.conversation.latin-first-person
Category: conversation
Weight: 0.2
Summary: Speaks as "I" (Latin script)
Count: first-person
Script: latin
Per: words
Full: 20
Match: I lost my keys
Match: my bike and I are soaked
No-Match: Keys lost and found
No-Match: 我们照常营业
Source: Private persons speak in the first person singular; observed in development sets, 2026-11

Rule: any.conversation.latin-questions
Category: conversation
Weight: 0.1
Summary: Asks (Latin script)
Count: questions
Script: latin
Full: 4
Match: Who is coming?
Match: Rain again? Really?
No-Match: He is coming.
Source: Observed in development sets, 2026-11

Rule: any.conversation.latin-emoji
Category: conversation
Weight: 0.1
Summary: Emoji and emoticons (Latin script)
Count: emoji
Script: latin
From: 2
Full: 6
Match: so cute 🐶🐶🐶
Match: what a day 🌧🌧🌧🌧
No-Match: so cute 🐶
Source: Observed in development sets, 2026-11

Rule: any.conversation.latin-replies
Category: conversation
Weight: 0.2
Summary: Begins with somebody's handle: a reply (Latin script)
Count: replies
Script: latin
Full: 1
Match: @anna see you at eight
Match: @bob no way
No-Match: with @anna at eight
Source: Replies begin with a handle; observed in development sets, 2026-11

Rule: any.form.han-links
Category: form
Weight: 0.2
Summary: Links in the text (Han script)
Count: links
Script: han
Full: 2
Match: 详情见 http://example.cn/a
Match: 点这里 www.example.cn 报名
No-Match: 详情见门口海报
Source: Observed in development sets, 2026-11; links mark promotion in most of them

Rule: any.form.han-hashtags
Category: form
Weight: 0.1
Summary: Hashtags (Han script)
Count: hashtags
Script: han
Full: 8
Match: #周末去哪儿# 爬山
Match: 今天的饭 #便当 #夏天
No-Match: 我们是第1名
Source: Observed in development sets, 2026-11

Rule: any.form.han-mentions
Category: form
Weight: 0.1
Summary: Handles of other accounts (Han script)
Count: mentions
Script: han
Full: 4
Match: 和@小例子 一起
Match: 照片是@小样本 拍的
No-Match: 写信到 me@example.org 就行
Source: Observed in development sets, 2026-11

Rule: any.form.han-exclamations
Category: form
Weight: 0.1
Summary: Exclamation marks (Han script)
Count: exclamations
Script: han
From: 1
Full: 5
Match: 来了！来了！
Match: 下雨啦！！收衣服！
No-Match: 来了！
Source: Observed in development sets, 2026-11

Rule: any.form.han-numbers
Category: form
Weight: 0.1
Summary: Figures (Han script)
Count: numbers
Script: han
From: 1
Full: 8
Match: 3月8日上午9点
Match: 第3排第5座，7点开场
No-Match: 八点开门
Source: Observed in development sets, 2026-11

Rule: any.form.han-symbols
Category: form
Weight: 0.1
Summary: Decorative symbols, rules and brackets (Han script)
Count: symbols
Script: han
Full: 4
Match: 【通知】停水
Match: ★今天休息★
No-Match: 今天*休息
Source: Observed in development sets, 2026-11

Rule: any.form.han-we
Category: form
Weight: 0.05
Summary: Speaks as "we" (Han script)
Count: we
Script: han
Per: words
Full: 15
Match: 我们周末照常营业
Match: 咱们的店我们自己看着
No-Match: 我开我的门
Source: Organizations speak in the first person plural; observed in development sets, 2026-11

Rule: any.form.han-second-person
Category: form
Weight: 0.05
Summary: Speaks to the reader (Han script)
Count: second-person
Script: han
Per: words
Full: 20
Match: 您的尺码都有
Match: 你来了就知道，你先坐
No-Match: 她找到了尺码
Source: Direct address in advertising; observed in development sets, 2026-11

Rule: any.conversation.han-first-person
Category: conversation
Weight: 0.2
Summary: Speaks as "I" (Han script)
Count: first-person
Script: han
Per: words
Full: 20
Match: 我今天又迟到了
Match: 猫又把我的杯子推下去了，我服了
No-Match: 钥匙丢了又找到
No-Match: 我们照常营业
Source: Private persons speak in the first person singular; observed in development sets, 2026-11

Rule: any.conversation.han-questions
Category: conversation
Weight: 0.1
Summary: Asks (Han script)
Count: questions
Script: han
Full: 4
Match: 吃了没？
Match: 怎么又下雨？还走吗？
No-Match: 他要来。
Source: Observed in development sets, 2026-11

Rule: any.conversation.han-particles
Category: conversation
Weight: 0.1
Summary: Particles of spoken Chinese (Han script)
Count: particles
Script: han
Per: words
Full: 15
Match: 走吧，饿了呢
Match: 又下雨啦
No-Match: 走了，饿了
Source: Observed in development sets, 2026-11

Rule: any.conversation.han-emoji
Category: conversation
Weight: 0.1
Summary: Emoji and emoticons (Han script)
Count: emoji
Script: han
From: 2
Full: 6
Match: 好可爱[心][心][心]
Match: 到家了🍚🍚🍚🍚
No-Match: 好可爱[心]
Source: Observed in development sets, 2026-11

Rule: any.conversation.han-replies
Category: conversation
Weight: 0.2
Summary: Begins with somebody's handle: a reply (Han script)
Count: replies
Script: han
Full: 1
Match: @小例子 晚上八点见
Match: @阿花 不会吧
No-Match: 和@小例子 晚上八点见
Source: Replies begin with a handle; observed in development sets, 2026-11

Rule: any.form.bare-numbers
Category: form
Weight: 0.1
Summary: Figures and ids without a text
Count: numbers
Script: none
From: 1
Full: 4
Match: 123 4567
Match: 22 33 44
No-Match: 1234567
No-Match: call 123 4567 today
Source: Contact ids are posted bare; observed in development sets, 2026-11
