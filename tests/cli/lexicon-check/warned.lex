Lexicon: warned
Format: 1
Language: en

Category: any
Axis: brand
Cap: 1.0
Summary: Anything

Rule: en.any.word
Category: any
Weight: 1.0
Summary: A word that is a pattern without any literal
Pattern: [a-z]{3}x?
Match: abc
No-Match: 12
Source: invented
