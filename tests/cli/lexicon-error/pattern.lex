Lexicon: pattern
Format: 1
Language: en

Rule: en.coupon.word
Category: coupon
Weight: 1.0
Summary: A word
Pattern: wo(rd
Match: word
No-Match: ward
Source: invented
