Lexicon: broken
Format: 1
Language: en

Rule: en.coupon.word
Category: coupon
Wieght: 1.0
Summary: A word
Phrase: word
Match: word
No-Match: ward
Source: invented
