Lexicon: rare
Format: 1
Language: en

Rule: en.coupon.seldom
Category: coupon
Weight: 1.0
Summary: Words of a regulator that no post has
Rare: yes
Phrase: contains a pecuniary inducement
Match: contains a pecuniary inducement
No-Match: contains nuts
Source: invented
