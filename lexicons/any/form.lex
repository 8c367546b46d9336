# What a post is made of. Counts say little alone; together they rank. Source of the choice of
# counts: docs/scoring.md, "Counts".

Lexicon: any/form
Format: 1
Language: any
License: MIT

Rule: any.form.links
Category: form
Weight: 0.2
Summary: Links in the text
Count: links
Full: 2
Match: New menu at https://example.org/menu
Match: 详情见 http://example.cn/a
No-Match: New menu at the corner shop
Source: Observed in development sets, 2026-11; links mark promotion in most of them

Rule: any.form.hashtags
Category: form
Weight: 0.1
Summary: Hashtags
Count: hashtags
Full: 8
Match: Sunrise #hills #coffee
Match: #周末去哪儿# 爬山
No-Match: We are number 1
Source: Observed in development sets, 2026-11

Rule: any.form.mentions
Category: form
Weight: 0.1
Summary: Handles of other accounts
Count: mentions
Full: 4
Match: Photo by @example
Match: 和@小例子 一起
No-Match: Write to me@example.org
Source: Observed in development sets, 2026-11

Rule: any.form.exclamations
Category: form
Weight: 0.1
Summary: Exclamation marks
Count: exclamations
From: 1
Full: 5
Match: It is here! Now! Today!
Match: 来了！来了！
No-Match: It is here!
Source: Observed in development sets, 2026-11

Rule: any.form.numbers
Category: form
Weight: 0.1
Summary: Figures
Count: numbers
From: 1
Full: 8
Match: Doors at 8, from 12 on
Match: 3月8日上午9点
No-Match: Doors at eight
Source: Observed in development sets, 2026-11

Rule: any.form.symbols
Category: form
Weight: 0.1
Summary: Decorative symbols, rules and brackets
Count: symbols
Full: 4
Match: ★ Today ★
Match: 【通知】停水
No-Match: Today * only
Source: Observed in development sets, 2026-11

Rule: any.form.capitalized
Category: form
Weight: 0.1
Summary: Many Capitalized Words, as in headlines and names
Count: capitalized
Per: words
From: 20
Full: 80
Match: Council Approves New Library
Match: New Menu Of The Week
No-Match: Council approves new library
Source: Observed in development sets, 2026-11

Rule: any.form.we
Category: form
Weight: 0.05
Summary: Speaks as "we"
Count: we
Per: words
Full: 15
Match: We open our doors at nine
Match: 我们周末照常营业
No-Match: I open my door at nine
Source: Organizations speak in the first person plural; observed in development sets, 2026-11

Rule: any.form.second-person
Category: form
Weight: 0.05
Summary: Speaks to the reader
Count: second-person
Per: words
Full: 20
Match: You will find your size
Match: 您的尺码都有
No-Match: She found her size
Source: Direct address in advertising; observed in development sets, 2026-11

Rule: any.conversation.first-person
Category: conversation
Weight: 0.2
Summary: Speaks as "I"
Count: first-person
Per: words
Full: 20
Match: I lost my keys
Match: 我今天又迟到了
No-Match: Keys lost and found
No-Match: 我们照常营业
Source: Private persons speak in the first person singular; observed in development sets, 2026-11

Rule: any.conversation.questions
Category: conversation
Weight: 0.1
Summary: Asks
Count: questions
Full: 4
Match: Who is coming?
Match: 吃了没？
No-Match: He is coming.
Source: Observed in development sets, 2026-11

Rule: any.conversation.particles
Category: conversation
Weight: 0.1
Summary: Particles of spoken Chinese
Count: particles
Per: words
Full: 15
Match: 走吧，饿了呢
Match: 又下雨啦
No-Match: 走了，饿了
Source: Observed in development sets, 2026-11

Rule: any.conversation.emoji
Category: conversation
Weight: 0.1
Summary: Emoji and emoticons
Count: emoji
From: 2
Full: 6
Match: so cute 🐶🐶🐶
Match: 好可爱[心][心][心]
No-Match: so cute 🐶
Source: Observed in development sets, 2026-11
