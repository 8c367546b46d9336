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
Commercial: 0.5
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
Commercial: 1.0
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
Commercial: 0.3
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

Composite: any.pattern.scripted-experience
When: g:experience & (g:hype>=1 | g:spec-sheet>=1 | g:call-to-action>=1) & !g:purchase & !g:drawback & !g:testing & !g:comparison & !g:repurchase & !g:fit
Axis: brand
Weight: 0.7
Commercial: 0.3
Summary: Time of use and praise, nothing specific
Match: I have been using this serum for three months. Total game changer!
Match: 用了三个月，绝绝子，闭眼入
No-Match: I have been using this serum for three months. Game changer, but the pump broke.
No-Match: 用了三个月
Source: Seeding briefs ask for a duration and give no detail; docs/scoring.md, "Composites"

Composite: any.pattern.advertorial-routine
When: 4 of ((zh.hype.address | zh.hype.reverse-title | zh.hype.nobody-may-miss | zh.hype.must-for-group | zh.hype.push | en.hype.viral | en.hype.obsessed), (zh.spec-sheet.pain-point | zh.spec-sheet.farewell | en.spec-sheet.pain-point | en.spec-sheet.slogan), (zh.spec-sheet.ingredients | zh.spec-sheet.uses-technology | zh.spec-sheet.carries | zh.spec-sheet.lab | zh.spec-sheet.exclusive-patent | en.spec-sheet.engineered | en.spec-sheet.technology | en.spec-sheet.claims), (zh.hype.instant-effect | zh.spec-sheet.benefit-copy | zh.spec-sheet.figures | en.hype.in-just-days | en.spec-sheet.benefit-copy), (g:call-to-action | g:affiliate | g:coupon | zh.hype.blind-buy))
Axis: brand
Weight: 1.0
Commercial: 0.7
Summary: The advertorial routine: hook, pain, product, effect, call to act
Match: 姐妹们，还在为毛孔粗大烦心吗？富含玻尿酸，有效改善，赶紧冲
Match: TikTok made me buy it! Are you tired of dull skin? Clinically proven to glow in just days. Link in bio!
No-Match: 姐妹们，还在为毛孔粗大烦心吗？
No-Match: Are you tired of dull skin? Sleep.
Source: The five steps of seeded notes; readers learn to see the routine; docs/scoring.md, "Composites"

Composite: any.pattern.benefit-stack
When: g:spec-sheet>=2 & g:hype>=1 & !g:experience & !g:purchase & !g:testing & !g:drawback & !g:comparison
Axis: brand
Weight: 0.5
Commercial: 0.3
Summary: Benefits and praise heaped up, no person who used it
Match: 富含烟酰胺，有效改善暗沉，采用独家专利科技，绝绝子
Match: Clinically proven, infused with vitamin C, state of the art packaging. An absolute must-have!
No-Match: 绝绝子，好喝
No-Match: Clinically proven. It broke me out after two weeks.
Source: Claims without a claimant; docs/scoring.md, "Composites"
