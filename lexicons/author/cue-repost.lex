# Reposts: the words are somebody else's.

Lexicon: author/cue-repost
Format: 1
Language: any
License: MIT

Category: cue.repost
Axis: neutral
Cap: 1.0
Negation: keep
Summary: Passes on what another account wrote

Rule: zh.cue.repost.passed-on
Category: cue.repost
Weight: 0
Summary: 转发微博, //@, 转自
Pattern: ^转发微博(?:[\s。.!]|$)
Pattern: ^(?:转发|轉發|repost|快转|转)\s{0,2}(?:$|//)
Pattern: ^//\s?@
Pattern: //\s?@[^\s:/@]{1,40}:
Pattern: (?:转自(?!己)|转载自|转载:|图源:?|来源:|搬运自|搬自)\s?@?[\p{L}\p{N}_]
Match: 转发微博
Match: 说得对//@木木:雨天不宜出门
No-Match: 请大家转发微博支持
No-Match: 他转发了一条消息
Source: Common usage

Rule: en.cue.repost.passed-on
Category: cue.repost
Weight: 0
Summary: RT @, via @, repost
Phrase: #repost
Phrase: #regram
Phrase: repost @
Phrase: reposting @
Phrase: #reposted
Phrase: repostapp
Phrase: #repostapp
Phrase: with repostapp
Phrase: quote tweet
Phrase: reblog
Pattern: ^rt @?[a-z0-9_]
Pattern: %<rt @[a-z0-9_]
Pattern: %<(?:via|h/t|ht|hat tip(?: to)?|repost from|reposted from|regram from|reblogged from|retweeted|credit to|credits to) @[a-z0-9_]
Match: RT @harbourhall: doors at eight
Match: Morning tide, via @harbourhall
No-Match: Art @ the pier
No-Match: We went via Leeds
Source: Common usage
