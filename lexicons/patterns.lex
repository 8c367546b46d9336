# Evidence that only several categories together give. Weights are nats added to the logit.

Lexicon: patterns
Format: 1
Language: any
License: MIT

Composite: any.pattern.balanced-experience
When: g:drawback & (g:experience | g:purchase | g:testing)
Axis: consumer
Weight: 0.7
Summary: A drawback told from own use, purchase or test
Match: I have been using this kettle for five months and the lid broke twice.
Match: 花了328块买的，用了两周就闷痘了
No-Match: The lid broke.
No-Match: I have been using this kettle for five months.
Source: Balance of aspects as a sign of an independent reviewer; docs/scoring.md

Composite: any.pattern.sale-without-experience
When: (g:affiliate>=1 | g:coupon>=1) & !g:experience & !g:purchase & !g:drawback
Axis: brand
Weight: 0.7
Summary: Sells without any own experience
Match: Use my code MIA20 at checkout for 20% off!
Match: 左下角小黄车见，领券下单
No-Match: Use my code MIA20 at checkout. I paid $64 for mine in March and the zipper broke.
No-Match: What a lovely day in the park.
Source: Commercial cue without consumer evidence; docs/scoring.md

Composite: any.pattern.denied-but-selling
When: g:denial & (g:affiliate>=1 | g:coupon>=1.5)
Axis: brand
Weight: 2.0
Discloses: contradictory
Summary: Denies being an advertisement and sells all the same
Match: Not an ad! Use code MIA20 for 20% off
Match: 非广！小黄车见，报我名字减20
No-Match: This is not an ad, I just like it.
No-Match: Use code MIA20 for 20% off
Source: FTC Endorsement Guides, 16 CFR 255; a denial costs nothing, a code earns money

Composite: any.pattern.specs-without-person
When: g:spec-sheet>=1.5 & !g:experience & !g:purchase & !g:testing & !g:drawback & !g:hedge
Axis: brand
Weight: 0.7
Summary: A stack of features and no person who uses them
Match: 搭载5000mAh电池，采用独家专利科技，长达12小时续航
Match: Engineered to deliver up to 30 hours, equipped with a patented 5000 mAh battery and IP68 rating.
No-Match: I measured 412 nits; the spec sheet says 600.
No-Match: 用了三个月，续航不行
Source: Feature listing without first person; docs/scoring.md

Composite: any.pattern.gift-with-drawback
When: g:gifted & g:drawback
Axis: consumer
Weight: 0.7
Summary: Openly gifted and still critical
Match: The brand sent me this serum for review, but it broke me out.
Match: 感谢品牌方寄来的新品，缺点是味道太冲
No-Match: The brand sent me this serum for review and I love it.
No-Match: This serum broke me out.
Source: Gifted but balanced reviews are no lies; docs/scoring.md
