# Commercial probabilities that can be worked with by hand: 0.25 for a post without findings,
# 0.75 with "code", 0.95 with "#ad". Each finding adds x = 3 (1 - exp(-1/3)) = 0.850406.

Lexicon: eval
Format: 1
Language: any

Model: commercial
Bias: -1.0986
Scale: 1
Note: ln(0.25 / 0.75)

Category: disclosure
Axis: brand
Cap: 3.0
Commercial: 4.7543
Discloses: clear
Summary: 0.850406 times this is ln(0.95 / 0.05) - ln(0.25 / 0.75)

Category: coupon
Axis: brand
Cap: 3.0
Commercial: 2.5837
Summary: 0.850406 times this is ln(0.75 / 0.25) - ln(0.25 / 0.75)

Rule: any.disclosure.ad
Category: disclosure
Weight: 1.0
Summary: The hashtag #ad
Phrase: #ad
Match: lovely #ad
No-Match: an adventure
Source: invented

Rule: any.coupon.code
Category: coupon
Weight: 1.0
Summary: The word code
Phrase: code
Match: use my code
No-Match: decoded
Source: invented
