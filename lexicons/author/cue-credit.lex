# Credits others: photos, clips, translations, news of somebody else's making. Accounts that collect
# material live on it; honest ones say whose it is.

Lexicon: author/cue-credit
Format: 1
Language: any
License: MIT

Category: cue.credit
Axis: neutral
Cap: 1.0
Negation: keep
Summary: Credits other people's material

Rule: zh.cue.credit.source
Category: cue.credit
Weight: 0
Summary: 来源, 图源, 转自, 摄影师, 字幕, 投稿, 网友
Phrase: 来源
Phrase: 转自
Phrase: 图源
Phrase: 来自网络
Phrase: 图片来自
Phrase: 素材来自
Phrase: 侵删
Phrase: 作者:
Phrase: 文/
Phrase: 文:
Phrase: 图/
Phrase: 图:
Phrase: 摄影师
Phrase: 字幕
Phrase: 投稿
Phrase: 网友
Pattern: 摄影[:/ ]
Except: 作文:
Except: 来源于
Match: 图源网络，侵删
Match: 摄影师：王小雨
No-Match: 他在网上交了朋友
No-Match: 摄影展下周开门
Source: Everyday wording of credits

Rule: zh.cue.credit.press
Category: cue.credit
Weight: 0
Summary: 记者, 报道, 日电, 据…消息
Phrase: 记者
Phrase: 报道
Phrase: 日电
Pattern: 据[^\n]{0,8}消息
Match: 本台记者 小雨
Match: 据车站消息，末班车取消
No-Match: 根据经验，先放盐
No-Match: 有消息告诉我
Source: Everyday wording of the press

Rule: any.cue.credit.short
Category: cue.credit
Weight: 0
Summary: cr., ig:, via:, photo:, source: before a name
Phrase: 📷
Phrase: 📸:
Phrase: 📸 by
Phrase: 📸 @
Phrase: 🎥:
Phrase: 🎥 @
Phrase: h/t
Phrase: from instagram
Phrase: via instagram
Phrase: via youtube
Phrase: via reddit
Phrase: via tumblr
Phrase: via pinterest
Phrase: via twitter
Phrase: via @
Phrase: by @
Pattern: (?<![a-z])(?:cr|ins|ig|via)\s{0,3}[.:]
Pattern: (?<![a-z])(?:by|source|from|credit|photo|video)\s{0,3}:
Pattern: (?:\p{Han}\s{0,3}|[\p{So}|~/_】」》』)\]]\s{0,3}|[—–-]\s{1,3})by (?!(?:[a-z]{2,12}ing|the|a|an|my|our|your|his|her|their|this|that|now|then|all|far|chance|no|it|and|default)%>)[a-z]
Pattern: ^\W{0,6}by (?!(?:[a-z]{2,12}ing|the|a|an|my|our|your|this|that|now|then|all|far|chance|no|it|and|default)%>)[a-z][^\n]{0,40}$
Match: 落日 cr.harbourhall
Match: Photo: Harbour Press
Match: 雨天的厨房 by littlefox
No-Match: I went by bus, and it was late
No-Match: Flew to Rome via Paris
Source: Everyday wording of credits
Note: In running English "by" and "via" credit nobody, so they need a sign behind them or Han letters or a symbol before them.

Rule: en.cue.credit.source
Category: cue.credit
Weight: 0
Summary: Photo by, credit to, courtesy of, repost, reported by
Phrase: repost
Phrase: #repost
Phrase: reposted
Phrase: reposting
Phrase: regram
Phrase: #regram
Phrase: photo by
Phrase: photos by
Phrase: pic by
Phrase: picture by
Phrase: photo via
Phrase: image via
Phrase: video via
Phrase: image by
Phrase: images by
Phrase: video by
Phrase: art by
Phrase: artwork by
Phrase: illustration by
Phrase: translated by
Phrase: subtitles by
Phrase: written by
Phrase: words by
Phrase: story by
Phrase: text by
Phrase: submitted by
Phrase: sent in by
Phrase: shared by
Phrase: posted by
Phrase: photo credit
Phrase: photo credits
Phrase: pic credit
Phrase: image credit
Phrase: video credit
Phrase: photo courtesy
Phrase: courtesy of
Phrase: credit goes to
Phrase: credits to
Phrase: credit to @
Phrase: full credit to
Phrase: all credit
Phrase: hat tip to
Phrase: originally posted
Phrase: found on reddit
Phrase: found on pinterest
Phrase: found on tumblr
Phrase: image source
Phrase: photographer:
Phrase: author:
Phrase: reported by
Phrase: reports say
Phrase: according to reports
Phrase: media reports
Phrase: told reporters
Phrase: (reuters)
Phrase: (ap)
Match: Photo by Harbour Press
Match: #regram from the lake club
No-Match: The photo was by the door
No-Match: I reported it to the bank
Source: Everyday wording of credits
