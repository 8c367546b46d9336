Lexicon: odd
Language: en
Format: 1


Rule: en.any.word
Weight: 1.0
Summary: A word
Category: coupon
Source: invented
Match: a word
No-Match: words
Phrase: a word
