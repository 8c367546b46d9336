Lexicon: noted
Format: 1
Language: en

Category: any
Axis: brand
Cap: 1.0
Summary: Anything

Rule: en.any.one-example
Category: any
Weight: 1.0
Summary: One Match example
Phrase: first words
Match: first words
No-Match: second words
Source: invented

Rule: en.any.idle
Category: any
Weight: 0
Summary: Counts nothing
Phrase: idle words
Match: idle words
Match: Idle words!
No-Match: second words
Source: invented

Rule: en.any.overridden
Category: any
Weight: 1.0
Summary: Counts nothing because of an override, which is no mistake
Phrase: other words
Match: other words
Match: Other words!
No-Match: second words
Source: invented

Override: en.any.overridden
Weight: 0
