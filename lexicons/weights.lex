# Weights fitted to labelled posts by `candor fit`. To change one by hand,
# override it in a lexicon loaded after this one.
#
#   zh_weibo_posts.jsonl.gz: 1,665 posts, 171 labelled 1
#   zh_social_promo.jsonl.gz: 239 posts, 103 labelled 1
#   zh_bilibili_ads.jsonl.gz: 456 posts, 50 labelled 1
#   zh_telegram_spam.jsonl.gz: 4,000 posts, 1,762 labelled 1
#   en_instagram_promo.jsonl.gz: 1,065 posts, 456 labelled 1
#   en_podcast_ads.jsonl.gz: 2,021 posts, 100 labelled 1
#   en_youtube_sponsor.jsonl.gz: 658 posts, 143 labelled 1
#   zh_consumer_unpaid.jsonl.gz: 2,993 posts, 0 labelled 1
#   en_twitter_brand.jsonl.gz (by position): 8,402 posts, 1,869 labelled 1
#   en_twitter_tweet.jsonl (by position): 8,402 posts, 1,869 labelled 1
#
# Ridge 0.020000; fitted: 528 of 815 rules, those with a finding.

Lexicon: weights
Format: 1
Language: any
License: MIT

Override: absolute-claim
Commercial: 0.33

Override: account-cue
Commercial: 1.00

Override: affiliate
Commercial: 1.05

Override: ambiguous-disclosure
Commercial: 1.06

Override: announcement
Commercial: 1.63

Override: any.conversation.han-emoji
Weight: 0.10
Commercial: 0.09

Override: any.conversation.han-first-person
Weight: 0.20
Commercial: 0.04

Override: any.conversation.han-particles
Weight: 0.10
Commercial: 0.10

Override: any.conversation.han-questions
Weight: 0.10
Commercial: 0.19

Override: any.conversation.han-replies
Weight: 0.20
Commercial: 0.21

Override: any.conversation.latin-emoji
Weight: 0.10
Commercial: 0.08

Override: any.conversation.latin-first-person
Weight: 1.11
Commercial: 0.00

Override: any.conversation.latin-questions
Weight: 0.00
Commercial: 0.00

Override: any.conversation.latin-replies
Weight: 0.09
Commercial: 0.00

Override: any.form.bare-numbers
Weight: 0.10
Commercial: 0.04

Override: any.form.han-exclamations
Weight: 0.10
Commercial: 0.21

Override: any.form.han-hashtags
Weight: 0.10
Commercial: 0.00

Override: any.form.han-links
Weight: 0.20
Commercial: 0.31

Override: any.form.han-mentions
Weight: 0.10
Commercial: 0.32

Override: any.form.han-numbers
Weight: 0.10
Commercial: 0.37

Override: any.form.han-second-person
Weight: 0.05
Commercial: 0.14

Override: any.form.han-symbols
Weight: 0.10
Commercial: 0.22

Override: any.form.han-we
Weight: 0.05
Commercial: 0.07

Override: any.form.latin-capitalized
Weight: 0.38
Commercial: 0.16

Override: any.form.latin-exclamations
Weight: 0.09
Commercial: 0.12

Override: any.form.latin-hashtags
Weight: 0.32
Commercial: 0.20

Override: any.form.latin-links
Weight: 0.66
Commercial: 0.27

Override: any.form.latin-mentions
Weight: 0.00
Commercial: 0.56

Override: any.form.latin-numbers
Weight: 0.32
Commercial: 0.00

Override: any.form.latin-second-person
Weight: 0.04
Commercial: 0.32

Override: any.form.latin-symbols
Weight: 0.10
Commercial: 0.19

Override: any.form.latin-we
Weight: 0.56
Commercial: 0.00

Override: any.pattern.balanced-experience
Commercial: -0.04

Override: any.pattern.benefit-stack
Commercial: 0.32

Override: any.pattern.sale-without-experience
Commercial: 0.69

Override: any.pattern.scripted-experience
Commercial: 0.34

Override: any.pattern.specs-without-person
Commercial: 0.36

Override: brand-voice
Commercial: 1.42

Override: call-to-action
Commercial: 1.38

Override: comparison
Commercial: -0.08

Override: conversation
Commercial: -4.00

Override: coupon
Commercial: 1.28

Override: denial
Commercial: 0.00

Override: disclosure
Commercial: 2.50

Override: drawback
Commercial: -0.64

Override: en.account-cue.bio-addresses
Weight: 0.33
Commercial: 0.39

Override: en.account-cue.bio-audience
Weight: 0.77
Commercial: 1.13

Override: en.account-cue.bio-contact
Weight: 0.66
Commercial: 1.13

Override: en.account-cue.bio-finds
Weight: 0.57
Commercial: 0.39

Override: en.account-cue.bio-follow-us
Weight: 0.99
Commercial: 2.25

Override: en.account-cue.bio-group
Weight: 0.62
Commercial: 0.39

Override: en.account-cue.bio-news
Weight: 1.02
Commercial: 2.25

Override: en.account-cue.bio-offers
Weight: 0.47
Commercial: 1.13

Override: en.account-cue.bio-official
Weight: 1.40
Commercial: 2.25

Override: en.account-cue.bio-organization
Weight: 0.74
Commercial: 2.25

Override: en.account-cue.bio-serves
Weight: 0.50
Commercial: 2.25

Override: en.account-cue.bio-slogan
Weight: 0.39
Commercial: 1.13

Override: en.account-cue.bio-source
Weight: 1.02
Commercial: 2.25

Override: en.account-cue.bio-superlative
Weight: 0.52
Commercial: 2.25

Override: en.account-cue.bio-third-person
Weight: 0.33
Commercial: 1.13

Override: en.account-cue.brand-bio
Weight: 1.39
Commercial: 2.25

Override: en.account-cue.channel-support
Weight: 0.24
Commercial: 1.10

Override: en.account-cue.channel-talk
Weight: 0.41
Commercial: 1.12

Override: en.account-cue.collab-inquiries
Weight: 1.99
Commercial: 2.25

Override: en.account-cue.creator
Weight: 0.31
Commercial: 1.13

Override: en.account-cue.digital-creator
Weight: 0.00
Commercial: 0.39

Override: en.account-cue.hey-guys
Weight: 0.00
Commercial: 0.39

Override: en.account-cue.like-subscribe
Weight: 1.00
Commercial: 2.29

Override: en.account-cue.media-kit
Weight: 0.65
Commercial: 2.24

Override: en.account-cue.sign-off
Weight: 1.00
Commercial: 1.25

Override: en.affiliate.affiliate-link
Commercial: 2.02

Override: en.affiliate.link-in-bio
Commercial: 0.97

Override: en.affiliate.link-in-description
Commercial: 1.13

Override: en.affiliate.linked-below
Commercial: 0.99

Override: en.affiliate.links-below
Commercial: 0.37

Override: en.affiliate.referral
Commercial: 1.01

Override: en.affiliate.spoken-path
Commercial: 1.99

Override: en.affiliate.vanity-address
Commercial: 1.05

Override: en.affiliate.weak-link
Commercial: 0.36

Override: en.ambiguous-disclosure.affiliate-tag
Commercial: 1.04

Override: en.ambiguous-disclosure.courtesy
Commercial: 1.04

Override: en.ambiguous-disclosure.excited-to-partner
Commercial: 2.08

Override: en.ambiguous-disclosure.friends-at
Commercial: 1.05

Override: en.ambiguous-disclosure.hosted
Commercial: 1.04

Override: en.ambiguous-disclosure.made-possible
Commercial: 1.05

Override: en.ambiguous-disclosure.show-supported-by
Commercial: 1.07

Override: en.ambiguous-disclosure.tagged-item
Commercial: 1.05

Override: en.ambiguous-disclosure.thanks-alone
Commercial: 0.36

Override: en.ambiguous-disclosure.thanks-brand
Commercial: 1.04

Override: en.ambiguous-disclosure.thanks-to-handle
Commercial: 0.37

Override: en.ambiguous-disclosure.weak-tag
Commercial: 0.36

Override: en.ambiguous-disclosure.working-with
Commercial: 0.36

Override: en.announcement.air-time
Weight: 1.78
Commercial: 2.67

Override: en.announcement.big-day
Weight: 0.28
Commercial: 1.37

Override: en.announcement.by-handle
Weight: 0.05
Commercial: 0.49

Override: en.announcement.clock-time
Weight: 0.32
Commercial: 1.36

Override: en.announcement.come-out
Weight: 0.13
Commercial: 1.45

Override: en.announcement.crew-credits
Weight: 1.35
Commercial: 2.68

Override: en.announcement.date-or-hour
Weight: 0.25
Commercial: 0.63

Override: en.announcement.event
Weight: 0.30
Commercial: 0.48

Override: en.announcement.excited-to
Weight: 0.46
Commercial: 1.32

Override: en.announcement.feed-label
Weight: 0.26
Commercial: 1.33

Override: en.announcement.headline-verb
Weight: 0.56
Commercial: 0.32

Override: en.announcement.learn-more
Weight: 0.25
Commercial: 0.73

Override: en.announcement.list-headline
Weight: 0.11
Commercial: 0.48

Override: en.announcement.making-of
Weight: 0.01
Commercial: 0.56

Override: en.announcement.month-day
Weight: 0.14
Commercial: 0.52

Override: en.announcement.new-work
Weight: 0.22
Commercial: 1.28

Override: en.announcement.on-air
Weight: 0.65
Commercial: 1.33

Override: en.announcement.organization-news
Weight: 0.19
Commercial: 0.62

Override: en.announcement.out-now
Weight: 0.33
Commercial: 2.66

Override: en.announcement.photo-credit
Weight: 0.10
Commercial: 0.60

Override: en.announcement.premiere
Weight: 0.00
Commercial: 1.32

Override: en.announcement.salutes-a-crowd
Weight: 0.49
Commercial: 0.38

Override: en.announcement.sends-reader
Weight: 0.00
Commercial: 1.31

Override: en.announcement.show-trailer
Weight: 0.83
Commercial: 1.36

Override: en.announcement.site
Weight: 1.16
Commercial: 1.43

Override: en.announcement.tonight-on
Weight: 1.82
Commercial: 2.68

Override: en.announcement.traffic-weather
Weight: 0.60
Commercial: 1.33

Override: en.announcement.weekday
Weight: 0.24
Commercial: 0.43

Override: en.brand-voice.announce
Weight: 2.01
Commercial: 1.70

Override: en.brand-voice.available
Weight: 0.42
Commercial: 0.84

Override: en.brand-voice.bio-we
Weight: 0.42
Commercial: 1.70

Override: en.brand-voice.check-out-our
Weight: 1.08
Commercial: 0.81

Override: en.brand-voice.collection
Weight: 1.69
Commercial: 1.70

Override: en.brand-voice.contact-us
Weight: 2.01
Commercial: 1.70

Override: en.brand-voice.job-ad
Weight: 1.50
Commercial: 1.70

Override: en.brand-voice.join-us
Weight: 0.32
Commercial: 0.31

Override: en.brand-voice.listing
Weight: 0.45
Commercial: 0.22

Override: en.brand-voice.official
Weight: 0.62
Commercial: 1.70

Override: en.brand-voice.official-store
Weight: 0.48
Commercial: 0.27

Override: en.brand-voice.opens-like-shop
Weight: 0.81
Commercial: 0.84

Override: en.brand-voice.our
Weight: 0.27
Commercial: 0.06

Override: en.brand-voice.our-customers
Weight: 2.00
Commercial: 1.70

Override: en.brand-voice.our-team
Weight: 1.00
Commercial: 0.85

Override: en.brand-voice.rally
Weight: 0.45
Commercial: 0.89

Override: en.brand-voice.service-reply
Weight: 0.79
Commercial: 0.81

Override: en.call-to-action.buy-now
Weight: 0.92
Commercial: 1.14

Override: en.call-to-action.click-link
Weight: 0.90
Commercial: 1.13

Override: en.call-to-action.dont-miss
Weight: 0.53
Commercial: 1.15

Override: en.call-to-action.get-app
Weight: 1.14
Commercial: 1.12

Override: en.call-to-action.get-yours
Weight: 0.06
Commercial: 1.14

Override: en.call-to-action.go-to-site
Weight: 0.41
Commercial: 1.14

Override: en.call-to-action.head-over
Weight: 1.00
Commercial: 1.14

Override: en.call-to-action.learn-more
Weight: 0.76
Commercial: 1.14

Override: en.call-to-action.podcast-subscribe
Weight: 0.36
Commercial: 1.20

Override: en.call-to-action.shop-now
Weight: 2.00
Commercial: 2.28

Override: en.call-to-action.soft
Weight: 0.14
Commercial: 0.50

Override: en.call-to-action.spoken-address
Weight: 0.90
Commercial: 1.16

Override: en.call-to-action.start-today
Weight: 0.28
Commercial: 1.15

Override: en.call-to-action.tickets
Weight: 0.27
Commercial: 1.16

Override: en.call-to-action.tune-in
Weight: 0.42
Commercial: 0.48

Override: en.call-to-action.visit-address
Weight: 1.00
Commercial: 1.15

Override: en.call-to-action.you-need-this
Weight: 1.00
Commercial: 1.14

Override: en.comparison.alternative
Commercial: 1.00

Override: en.comparison.similar
Commercial: 0.35

Override: en.comparison.switched
Commercial: 1.00

Override: en.coupon.capital-code
Commercial: 1.98

Override: en.coupon.discount-talk
Commercial: 0.33

Override: en.coupon.fine-print
Commercial: 1.98

Override: en.coupon.first-people
Commercial: 1.00

Override: en.coupon.free-trial
Commercial: 0.99

Override: en.coupon.giveaway
Commercial: 0.97

Override: en.coupon.limited-offer
Commercial: 1.00

Override: en.coupon.percent-off
Commercial: 0.98

Override: en.coupon.price-tease
Commercial: 0.39

Override: en.coupon.promo-code
Commercial: 1.98

Override: en.coupon.risk-free
Commercial: 0.97

Override: en.coupon.spoken-code
Commercial: 1.97

Override: en.coupon.spoken-percent
Commercial: 1.00

Override: en.coupon.use-code
Commercial: 1.98

Override: en.denial.not-affiliated
Commercial: 0.35

Override: en.denial.not-paid
Commercial: 0.35

Override: en.disclosure.ad-tag
Commercial: 2.00

Override: en.disclosure.brand-tag
Commercial: 1.99

Override: en.disclosure.brought-to-you
Commercial: 1.99

Override: en.disclosure.our-sponsor
Commercial: 1.98

Override: en.disclosure.show-sponsored-by
Commercial: 1.99

Override: en.disclosure.sponsor-slot
Commercial: 1.99

Override: en.disclosure.sponsored-by
Commercial: 1.97

Override: en.disclosure.sponsored-tag
Commercial: 1.99

Override: en.disclosure.support-comes-from
Commercial: 2.00

Override: en.drawback.annoying
Commercial: 1.04

Override: en.drawback.arrived-damaged
Commercial: 2.08

Override: en.drawback.broke
Commercial: 2.07

Override: en.drawback.didnt-work
Commercial: 2.08

Override: en.drawback.disappointed
Commercial: 1.06

Override: en.drawback.doesnt-last
Commercial: 1.04

Override: en.drawback.downside
Commercial: 1.04

Override: en.drawback.i-wish
Commercial: 1.04

Override: en.drawback.lukewarm
Commercial: 1.04

Override: en.drawback.overhyped
Commercial: 2.08

Override: en.drawback.quality
Commercial: 1.04

Override: en.drawback.regret
Commercial: 1.04

Override: en.drawback.save-your-money
Commercial: 2.08

Override: en.drawback.terrible
Commercial: 1.04

Override: en.drawback.token-flaw
Commercial: 1.04

Override: en.drawback.too-much
Commercial: 1.03

Override: en.drawback.unfortunately
Commercial: 0.35

Override: en.experience.after-months
Commercial: 2.00

Override: en.experience.after-weeks
Commercial: 1.00

Override: en.experience.been-using
Commercial: 1.00

Override: en.experience.body
Commercial: 0.35

Override: en.experience.day-n
Commercial: 0.35

Override: en.experience.edit
Commercial: 1.00

Override: en.experience.ended-up
Commercial: 1.00

Override: en.experience.everyday-use
Commercial: 0.35

Override: en.experience.in-my-experience
Commercial: 1.00

Override: en.experience.months-in
Commercial: 2.00

Override: en.experience.noticed
Commercial: 0.35

Override: en.experience.time-update
Commercial: 2.00

Override: en.experience.used-for
Commercial: 2.00

Override: en.experience.using-for
Commercial: 2.00

Override: en.experience.visit
Commercial: 0.35

Override: en.fit.depends
Commercial: 1.00

Override: en.fit.not-for-everyone
Commercial: 1.00

Override: en.fit.only-if
Commercial: 0.35

Override: en.form.colon-link
Weight: 0.56
Commercial: 0.35

Override: en.form.feed-truncated
Weight: 0.93
Commercial: 0.35

Override: en.form.link-then-tags
Weight: 0.68
Commercial: 1.00

Override: en.form.opens-with-link
Weight: 1.12
Commercial: 1.00

Override: en.form.price-sign
Weight: 0.36
Commercial: 0.00

Override: en.form.two-links-at-end
Weight: 1.49
Commercial: 1.00

Override: en.gifted.brand-sent
Commercial: 1.97

Override: en.gifted.incentive-program
Commercial: 0.98

Override: en.gifted.press-sample
Commercial: 1.95

Override: en.gifted.swag
Commercial: 0.99

Override: en.gifted.thanks-for-sending
Commercial: 1.97

Override: en.hedge.mileage
Weight: 1.00
Commercial: 1.00

Override: en.hedge.weak
Weight: 0.33
Commercial: 0.35

Override: en.hedge.weighing
Weight: 0.00
Commercial: 0.35

Override: en.hype.best-ever
Commercial: 0.99

Override: en.hype.elevate
Commercial: 0.98

Override: en.hype.flawless
Commercial: 0.99

Override: en.hype.game-changer
Commercial: 0.98

Override: en.hype.in-just-days
Commercial: 0.99

Override: en.hype.obsessed
Commercial: 0.99

Override: en.hype.revolutionary
Commercial: 0.99

Override: en.hype.ultimate
Commercial: 0.98

Override: en.hype.weak
Commercial: 0.24

Override: en.informal.apostrophe-dropped
Weight: 0.61
Commercial: 0.34

Override: en.informal.chat
Weight: 0.41
Commercial: 0.33

Override: en.informal.drawn-out
Weight: 0.44
Commercial: 0.34

Override: en.informal.interview
Weight: 0.10
Commercial: 0.34

Override: en.informal.running-talk
Weight: 0.17
Commercial: 0.24

Override: en.informal.spoken-filler
Weight: 0.08
Commercial: 0.35

Override: en.informal.talk
Weight: 0.38
Commercial: 0.34

Override: en.person.affection
Weight: 0.68
Commercial: 1.03

Override: en.person.app-post
Weight: 0.39
Commercial: 0.36

Override: en.person.bio-banter
Weight: 0.25
Commercial: 0.36

Override: en.person.bio-family
Weight: 1.95
Commercial: 2.05

Override: en.person.bio-fan
Weight: 0.74
Commercial: 2.05

Override: en.person.bio-first-person
Weight: 0.82
Commercial: 2.05

Override: en.person.bio-handles
Weight: 0.46
Commercial: 1.02

Override: en.person.bio-mottos
Weight: 0.28
Commercial: 0.36

Override: en.person.bio-own-opinions
Weight: 1.51
Commercial: 2.05

Override: en.person.bio-role
Weight: 0.91
Commercial: 1.02

Override: en.person.bio-self-noun
Weight: 0.53
Commercial: 1.02

Override: en.person.bio-studies
Weight: 0.46
Commercial: 1.02

Override: en.person.bio-trade
Weight: 1.39
Commercial: 2.05

Override: en.person.family
Weight: 0.23
Commercial: 0.96

Override: en.person.first-person-feeling
Weight: 0.15
Commercial: 0.97

Override: en.person.fond
Weight: 0.00
Commercial: 1.04

Override: en.person.judgement
Weight: 0.35
Commercial: 0.32

Override: en.person.keepsake
Weight: 0.07
Commercial: 1.06

Override: en.person.lower-case-opening
Weight: 0.66
Commercial: 0.31

Override: en.person.meme-opener
Weight: 0.64
Commercial: 1.03

Override: en.person.mood
Weight: 0.02
Commercial: 0.57

Override: en.person.narrative
Weight: 0.00
Commercial: 0.36

Override: en.person.private-moment
Weight: 0.51
Commercial: 0.35

Override: en.person.small-talk
Weight: 0.10
Commercial: 0.43

Override: en.person.swearing
Weight: 0.51
Commercial: 1.01

Override: en.person.talk-glue
Weight: 0.26
Commercial: 0.29

Override: en.person.third-persons
Weight: 0.03
Commercial: 0.34

Override: en.person.wanting
Weight: 0.43
Commercial: 0.29

Override: en.person.wishes
Weight: 0.53
Commercial: 1.02

Override: en.purchase.bought
Commercial: 0.36

Override: en.purchase.on-sale
Commercial: 2.04

Override: en.purchase.overpriced
Commercial: 1.04

Override: en.purchase.shipping-cost
Commercial: 0.36

Override: en.scenario.commute
Weight: 0.65
Commercial: 1.00

Override: en.scenario.family
Weight: 0.65
Commercial: 0.35

Override: en.scenario.home
Weight: 1.00
Commercial: 1.00

Override: en.scenario.occasion
Weight: 1.00
Commercial: 1.00

Override: en.scenario.people
Weight: 0.00
Commercial: 1.00

Override: en.scenario.told-past
Weight: 0.05
Commercial: 0.35

Override: en.scenario.weak
Weight: 0.36
Commercial: 0.35

Override: en.spec-sheet.benefit-copy
Weight: 0.32
Commercial: 1.11

Override: en.spec-sheet.claims
Weight: 0.62
Commercial: 1.06

Override: en.spec-sheet.designed-to
Weight: 0.30
Commercial: 0.37

Override: en.spec-sheet.engineered
Weight: 1.07
Commercial: 1.06

Override: en.spec-sheet.features-number
Weight: 1.00
Commercial: 1.06

Override: en.spec-sheet.pain-point
Weight: 0.38
Commercial: 0.37

Override: en.spec-sheet.place-listing
Weight: 0.35
Commercial: 0.39

Override: en.spec-sheet.product-line
Weight: 0.16
Commercial: 0.40

Override: en.spec-sheet.range
Weight: 1.00
Commercial: 1.06

Override: en.spec-sheet.slogan
Weight: 1.00
Commercial: 1.06

Override: en.spec-sheet.technology
Weight: 0.59
Commercial: 1.05

Override: en.spec-sheet.units
Weight: 0.60
Commercial: 0.37

Override: en.spec-sheet.weak
Weight: 0.44
Commercial: 0.37

Override: en.testing.before-after
Commercial: 0.35

Override: en.testing.results
Commercial: 1.00

Override: en.testing.tested-it
Commercial: 1.00

Override: experience
Commercial: -0.04

Override: fit
Commercial: 0.00

Override: form
Commercial: 4.13

Override: gifted
Commercial: 1.58

Override: hedge
Commercial: 0.00

Override: hype
Commercial: 0.75

Override: informal
Commercial: -0.21

Override: person
Commercial: -0.82

Override: purchase
Commercial: -0.55

Override: relationship
Commercial: 0.99

Override: repurchase
Commercial: 0.00

Override: scenario
Commercial: -0.05

Override: solicitation
Commercial: 1.97

Override: spec-sheet
Commercial: 1.06

Override: testing
Commercial: 0.00

Override: zh.absolute-claim.best
Commercial: 1.01

Override: zh.absolute-claim.cure
Commercial: 2.01

Override: zh.absolute-claim.goods-best
Commercial: 1.01

Override: zh.absolute-claim.hundred-percent
Commercial: 1.01

Override: zh.absolute-claim.leading
Commercial: 1.01

Override: zh.absolute-claim.lowest-price
Commercial: 2.01

Override: zh.absolute-claim.number-one
Commercial: 2.01

Override: zh.absolute-claim.unparalleled
Commercial: 0.35

Override: zh.absolute-claim.world-class
Commercial: 1.01

Override: zh.account-cue.business-contact
Weight: 2.00
Commercial: 2.00

Override: zh.account-cue.creator-in-text
Weight: 1.00
Commercial: 1.01

Override: zh.account-cue.greeting
Weight: 0.35
Commercial: 0.33

Override: zh.affiliate.add-wechat
Commercial: 1.05

Override: zh.affiliate.buy-link
Commercial: 2.10

Override: zh.affiliate.call-me
Commercial: 1.04

Override: zh.affiliate.comment-link
Commercial: 2.10

Override: zh.affiliate.commission
Commercial: 2.10

Override: zh.affiliate.corner-link
Commercial: 2.10

Override: zh.affiliate.group-sound-alike
Commercial: 2.09

Override: zh.affiliate.nickname-of-platform
Commercial: 1.04

Override: zh.affiliate.pinned-comment
Commercial: 1.05

Override: zh.affiliate.private-contact
Commercial: 2.10

Override: zh.affiliate.rebate
Commercial: 1.05

Override: zh.affiliate.scan-code
Commercial: 0.38

Override: zh.affiliate.shop-window
Commercial: 2.10

Override: zh.affiliate.spoken-where
Commercial: 2.11

Override: zh.affiliate.taobao-code
Commercial: 2.10

Override: zh.affiliate.taobao-code-more
Commercial: 2.10

Override: zh.affiliate.taobao-code-word
Commercial: 2.10

Override: zh.affiliate.weak-words
Commercial: 0.39

Override: zh.affiliate.who-wants
Commercial: 2.09

Override: zh.ambiguous-disclosure.named-by-brand
Commercial: 1.00

Override: zh.ambiguous-disclosure.shop-visit
Commercial: 0.35

Override: zh.ambiguous-disclosure.thanks-invitation
Commercial: 1.00

Override: zh.announcement.app-share
Weight: 2.00
Commercial: 2.40

Override: zh.announcement.book
Weight: 1.00
Commercial: 1.23

Override: zh.announcement.course
Weight: 0.35
Commercial: 0.45

Override: zh.announcement.event
Weight: 1.00
Commercial: 1.21

Override: zh.announcement.release
Weight: 1.00
Commercial: 1.21

Override: zh.announcement.see-you
Weight: 1.00
Commercial: 1.22

Override: zh.announcement.to-the-fans
Weight: 1.00
Commercial: 1.22

Override: zh.brand-voice.brand-story
Weight: 2.00
Commercial: 2.61

Override: zh.brand-voice.company-self
Weight: 2.00
Commercial: 2.62

Override: zh.brand-voice.corporate-prose
Weight: 1.00
Commercial: 1.30

Override: zh.brand-voice.customer-care
Weight: 2.00
Commercial: 2.62

Override: zh.brand-voice.customer-care-soft
Weight: 1.00
Commercial: 1.28

Override: zh.brand-voice.hotline
Weight: 1.00
Commercial: 1.32

Override: zh.brand-voice.hotline-spam
Weight: 2.00
Commercial: 2.64

Override: zh.brand-voice.invitation
Weight: 1.00
Commercial: 1.31

Override: zh.brand-voice.joint-launch
Weight: 1.00
Commercial: 1.31

Override: zh.brand-voice.launch
Weight: 2.00
Commercial: 2.62

Override: zh.brand-voice.new-product
Weight: 1.00
Commercial: 1.32

Override: zh.brand-voice.our-thing
Weight: 1.00
Commercial: 1.33

Override: zh.brand-voice.pride
Weight: 1.00
Commercial: 1.41

Override: zh.brand-voice.recruits-agents
Weight: 2.00
Commercial: 2.62

Override: zh.brand-voice.service-centre
Weight: 2.00
Commercial: 2.83

Override: zh.brand-voice.solicitation
Weight: 1.00
Commercial: 1.31

Override: zh.brand-voice.store
Weight: 0.35
Commercial: 0.48

Override: zh.brand-voice.this-shop
Weight: 2.00
Commercial: 2.62

Override: zh.brand-voice.wholesale
Weight: 2.00
Commercial: 2.62

Override: zh.call-to-action.charge-softly
Weight: 1.00
Commercial: 1.22

Override: zh.call-to-action.come
Weight: 1.00
Commercial: 1.27

Override: zh.call-to-action.details
Weight: 1.00
Commercial: 1.28

Override: zh.call-to-action.do-not-miss
Weight: 1.00
Commercial: 1.23

Override: zh.call-to-action.download
Weight: 1.00
Commercial: 1.23

Override: zh.call-to-action.follow
Weight: 1.00
Commercial: 1.24

Override: zh.call-to-action.get-on
Weight: 0.35
Commercial: 0.43

Override: zh.call-to-action.grab
Weight: 1.00
Commercial: 1.22

Override: zh.call-to-action.join-in
Weight: 1.00
Commercial: 1.30

Override: zh.call-to-action.order-now
Weight: 2.00
Commercial: 2.44

Override: zh.call-to-action.repost
Weight: 1.00
Commercial: 1.25

Override: zh.call-to-action.spoken
Weight: 1.00
Commercial: 1.29

Override: zh.call-to-action.trust-the-name
Weight: 1.00
Commercial: 1.22

Override: zh.comparison.against-the-last
Commercial: 1.00

Override: zh.comparison.one-against-other
Commercial: 1.00

Override: zh.comparison.side-by-side
Commercial: 1.00

Override: zh.coupon.app-share
Commercial: 1.17

Override: zh.coupon.code
Commercial: 2.33

Override: zh.coupon.deal-line
Commercial: 2.34

Override: zh.coupon.discount
Commercial: 1.16

Override: zh.coupon.discount-word
Commercial: 0.42

Override: zh.coupon.fan-benefit
Commercial: 1.16

Override: zh.coupon.fan-price
Commercial: 2.32

Override: zh.coupon.final-price
Commercial: 1.17

Override: zh.coupon.giveaway
Commercial: 2.32

Override: zh.coupon.hurry
Commercial: 2.32

Override: zh.coupon.pay-app-code
Commercial: 2.33

Override: zh.coupon.price-from
Commercial: 1.17

Override: zh.coupon.price-tag
Commercial: 1.16

Override: zh.coupon.prize-chance
Commercial: 1.16

Override: zh.coupon.red-packet
Commercial: 0.48

Override: zh.coupon.red-packet-won
Commercial: 2.33

Override: zh.coupon.sale-words
Commercial: 0.44

Override: zh.coupon.scarce
Commercial: 1.13

Override: zh.coupon.shop-festival
Commercial: 0.48

Override: zh.coupon.sign-up-bonus
Commercial: 1.16

Override: zh.coupon.spoken-price
Commercial: 1.22

Override: zh.coupon.voucher
Commercial: 1.17

Override: zh.coupon.voucher-price
Commercial: 2.32

Override: zh.denial.self-paid
Commercial: 0.35

Override: zh.disclosure.commercial-break
Commercial: 1.01

Override: zh.disclosure.spoken-sponsor
Commercial: 2.02

Override: zh.disclosure.sponsor-thanks
Commercial: 1.02

Override: zh.drawback.after-sale-dispute
Commercial: 2.01

Override: zh.drawback.arrived-cold
Commercial: 1.00

Override: zh.drawback.awful
Commercial: 2.01

Override: zh.drawback.bad
Commercial: 1.01

Override: zh.drawback.broke
Commercial: 1.01

Override: zh.drawback.complaint-word
Commercial: 0.38

Override: zh.drawback.disappointed
Commercial: 1.01

Override: zh.drawback.do-not-buy
Commercial: 1.00

Override: zh.drawback.flaw
Commercial: 1.00

Override: zh.drawback.grumble
Commercial: 0.37

Override: zh.drawback.makeup-fails
Commercial: 0.97

Override: zh.drawback.no-effect
Commercial: 2.00

Override: zh.drawback.performance
Commercial: 2.01

Override: zh.drawback.quality
Commercial: 1.01

Override: zh.drawback.stay-and-meal
Commercial: 1.00

Override: zh.drawback.stepped-on-mine
Commercial: 2.01

Override: zh.drawback.taste-smell
Commercial: 1.00

Override: zh.drawback.token-flaw
Commercial: 0.35

Override: zh.drawback.warning
Commercial: 1.01

Override: zh.experience.arrived
Commercial: 1.00

Override: zh.experience.ate-wore-for
Commercial: 2.00

Override: zh.experience.bought-when
Commercial: 2.00

Override: zh.experience.first-time
Commercial: 0.35

Override: zh.experience.food-order
Commercial: 1.00

Override: zh.experience.hotel-guest
Commercial: 1.00

Override: zh.experience.in-use
Commercial: 1.00

Override: zh.experience.stayed
Commercial: 2.00

Override: zh.experience.until-now
Commercial: 2.00

Override: zh.experience.used-for-months
Commercial: 2.00

Override: zh.fit.depends
Commercial: 1.00

Override: zh.form.brand-handle
Weight: 0.00
Commercial: 1.08

Override: zh.form.campaign-tag
Weight: 0.35
Commercial: 0.44

Override: zh.form.media-handle
Weight: 0.35
Commercial: 0.33

Override: zh.form.ornaments
Weight: 1.00
Commercial: 1.17

Override: zh.form.product-tag
Weight: 1.00
Commercial: 1.14

Override: zh.gifted.early-access
Commercial: 1.00

Override: zh.hedge.so-so
Weight: 0.35
Commercial: 0.35

Override: zh.hedge.subjective
Weight: 1.00
Commercial: 1.00

Override: zh.hedge.weak
Weight: 0.35
Commercial: 0.35

Override: zh.hype.address
Commercial: 0.39

Override: zh.hype.address-readers
Commercial: 0.41

Override: zh.hype.bestseller
Commercial: 1.11

Override: zh.hype.blind-buy
Commercial: 1.11

Override: zh.hype.copy-words
Commercial: 0.49

Override: zh.hype.exclaim
Commercial: 0.39

Override: zh.hype.fear-of-missing
Commercial: 2.21

Override: zh.hype.flawless-stack
Commercial: 1.11

Override: zh.hype.godlike
Commercial: 1.10

Override: zh.hype.instant-effect
Commercial: 1.11

Override: zh.hype.nobody-may-miss
Commercial: 1.10

Override: zh.hype.push
Commercial: 1.10

Override: zh.hype.scripted-endorsement
Commercial: 1.11

Override: zh.hype.spoken-pain-point
Commercial: 0.48

Override: zh.hype.weak-words
Commercial: 0.42

Override: zh.informal.answers
Weight: 0.35
Commercial: 0.38

Override: zh.informal.asking
Weight: 0.35
Commercial: 0.37

Override: zh.informal.connectives
Weight: 0.35
Commercial: 0.41

Override: zh.informal.discourse
Weight: 0.35
Commercial: 0.37

Override: zh.informal.group-rules
Weight: 0.35
Commercial: 0.37

Override: zh.informal.laughs
Weight: 0.35
Commercial: 0.37

Override: zh.informal.loose-talk
Weight: 0.35
Commercial: 0.38

Override: zh.informal.much-too
Weight: 0.35
Commercial: 0.37

Override: zh.informal.plain-no
Weight: 0.35
Commercial: 0.37

Override: zh.informal.pointing
Weight: 0.35
Commercial: 0.38

Override: zh.informal.swears
Weight: 0.35
Commercial: 0.37

Override: zh.person.came-and-went
Weight: 0.35
Commercial: 0.46

Override: zh.person.day
Weight: 0.35
Commercial: 0.45

Override: zh.person.family
Weight: 0.35
Commercial: 0.41

Override: zh.person.feelings
Weight: 0.35
Commercial: 0.41

Override: zh.person.i-say
Weight: 0.35
Commercial: 0.39

Override: zh.person.likes
Weight: 0.35
Commercial: 0.39

Override: zh.person.of-me
Weight: 0.35
Commercial: 0.35

Override: zh.person.rated
Weight: 1.00
Commercial: 1.10

Override: zh.person.school
Weight: 0.35
Commercial: 0.38

Override: zh.person.shares-a-clip
Weight: 0.35
Commercial: 0.43

Override: zh.person.submitted
Weight: 0.35
Commercial: 0.39

Override: zh.person.to-you
Weight: 0.35
Commercial: 0.42

Override: zh.person.watching
Weight: 0.35
Commercial: 0.40

Override: zh.purchase.bought-for
Commercial: 2.00

Override: zh.purchase.bought-where
Commercial: 2.00

Override: zh.purchase.expensive
Commercial: 1.00

Override: zh.purchase.not-worth
Commercial: 2.00

Override: zh.purchase.per-person
Commercial: 0.35

Override: zh.purchase.spent
Commercial: 2.00

Override: zh.relationship.our-factory
Commercial: 1.00

Override: zh.relationship.own-brand
Commercial: 1.99

Override: zh.repurchase.never-again
Commercial: 2.00

Override: zh.repurchase.nth-pack
Commercial: 1.00

Override: zh.repurchase.sold-off
Commercial: 1.00

Override: zh.repurchase.will-buy-again
Commercial: 0.35

Override: zh.scenario.daily-life
Weight: 1.00
Commercial: 1.00

Override: zh.scenario.people-and-places
Weight: 0.35
Commercial: 0.35

Override: zh.scenario.tech-talk
Weight: 0.35
Commercial: 0.35

Override: zh.scenario.up-late
Weight: 0.35
Commercial: 0.35

Override: zh.solicitation.account-trade
Commercial: 2.79

Override: zh.solicitation.adult-words
Commercial: 0.75

Override: zh.solicitation.app-trade
Commercial: 2.81

Override: zh.solicitation.card-trade
Commercial: 1.41

Override: zh.solicitation.coins
Commercial: 2.80

Override: zh.solicitation.commission
Commercial: 1.39

Override: zh.solicitation.contact-id
Commercial: 2.89

Override: zh.solicitation.contact-sound-alike
Commercial: 2.83

Override: zh.solicitation.contact-weak
Commercial: 0.52

Override: zh.solicitation.day-pay
Commercial: 2.76

Override: zh.solicitation.dm-me
Commercial: 2.80

Override: zh.solicitation.documents-loans
Commercial: 2.80

Override: zh.solicitation.escort
Commercial: 2.80

Override: zh.solicitation.gambling
Commercial: 2.80

Override: zh.solicitation.grey-goods
Commercial: 1.51

Override: zh.solicitation.housing
Commercial: 1.40

Override: zh.solicitation.id-and-bait
Commercial: 2.84

Override: zh.solicitation.no-bluster
Commercial: 2.76

Override: zh.solicitation.porn-sale
Commercial: 2.85

Override: zh.solicitation.reach-tools
Commercial: 2.81

Override: zh.solicitation.recruiting
Commercial: 1.41

Override: zh.solicitation.running-points
Commercial: 2.81

Override: zh.solicitation.see-my-name
Commercial: 2.83

Override: zh.solicitation.telegram-contact
Commercial: 2.81

Override: zh.solicitation.trade-talk
Commercial: 0.53

Override: zh.solicitation.traffic-slang
Commercial: 2.80

Override: zh.solicitation.vpn-cloud
Commercial: 1.40

Override: zh.spec-sheet.benefit-copy
Weight: 1.00
Commercial: 1.17

Override: zh.spec-sheet.care-copy
Weight: 1.00
Commercial: 1.18

Override: zh.spec-sheet.exclusive-patent
Weight: 2.00
Commercial: 2.35

Override: zh.spec-sheet.ingredients
Weight: 1.00
Commercial: 1.17

Override: zh.spec-sheet.lab
Weight: 1.00
Commercial: 1.17

Override: zh.spec-sheet.needs
Weight: 1.00
Commercial: 1.18

Override: zh.spec-sheet.pain-point
Weight: 0.35
Commercial: 0.41

Override: zh.spec-sheet.parallel
Weight: 0.35
Commercial: 0.41

Override: zh.spec-sheet.sensory-copy
Weight: 0.35
Commercial: 0.41

Override: zh.spec-sheet.spoken-benefit
Weight: 1.00
Commercial: 1.31

Override: zh.spec-sheet.spoken-product
Weight: 0.35
Commercial: 0.58

Override: zh.spec-sheet.uses-technology
Weight: 1.00
Commercial: 1.18

Override: zh.testing.instruments
Commercial: 2.00

Override: zh.testing.measured-figure
Commercial: 1.00

Model: commercial
Bias: -2.883
Scale: 1.394
