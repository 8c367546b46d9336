Lexicon: more
Format: 1
Language: en

Include: rare.lex

Rule: en.coupon.never
Category: coupon
Weight: 1.0
Summary: Words that no post has
Phrase: wholesale price list
Match: our wholesale price list
No-Match: our price list
Source: invented

Composite: any.never-together
When: en.coupon.never & en.coupon.code
Axis: brand
Weight: 0.5
Summary: Two that no post has
Match: wholesale price list, use code NEVER5
No-Match: use code NEVER5
Source: invented
