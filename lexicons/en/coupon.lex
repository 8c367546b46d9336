# Codes, discounts and giveaways.

Lexicon: en/coupon
Format: 1
Language: en
License: MIT

Rule: en.coupon.use-code
Category: coupon
Weight: 2.0
Summary: Gives a personal code
Phrase: my promo code
Pattern: %<(?:use|using|enter|apply|with|my) (?:my |the |our |this |promo |discount |coupon |referral ){0,2}code:? ?["']?(?!utf|page|iso|ean|upc|cp|area|zip|python|level|error|vs)[a-z]{2,14}[0-9]{1,3}%>
Pattern: %<code:? ?["']?(?!utf|page|iso|ean|upc|cp|area|zip|python|level|error|vs)[a-z0-9]{3,16}["']? (?:at checkout|for \d{1,2} ?% off|for [$£€]\d{1,3} off|to save|to get \d|gets you|saves you|for a discount|for free shipping)
Pattern: %<(?:use|using|enter|with) my (?:promo |discount |coupon |referral |personal )?code%>(?! (?:review|editor|base|samples?|blocks?))
Match: Use code MIA20 and stay warm
Match: Enter code LENA at checkout
Match: You get a mug with my code
No-Match: Use code blocks in your bug report
No-Match: We use code page 437 for the old terminal
No-Match: Type your area code before the number
Source: AdIntuition (Mathur et al. 2018); FTC Endorsement Guides, 16 CFR 255

Rule: en.coupon.capital-code
Category: coupon
Weight: 2.0
Summary: Gives a code in capitals
View: raw
Pattern: %<(?:[Uu]se|[Uu]sing|[Ee]nter|[Aa]pply|[Ww]ith) (?:(?:my|the|our|promo|discount|coupon) ){0,2}code:? ?["'“‘]?(?!HTML|CSS|JSON|SQL|XML|API|UTF|ISO|EAN|UPC|ASCII|REVIEW|UNICODE|VBA|PHP)[A-Z]{3,15}%>(?!["'”’]? (?:at checkout|for \d|for [$£€]|to save|to get \d|gets you|saves you|for a discount|for free shipping))
Match: Use code SARAH and tell me how it fits
Match: Save on boots with my code "NORTHLENA"
No-Match: Use code HTML and CSS for the sidebar
No-Match: use code from the old repository
Source: AdIntuition (Mathur et al. 2018)

Rule: en.coupon.promo-code
Category: coupon
Weight: 2.0
Summary: Speaks of a promo, discount or coupon code
Phrase: promo code:
Phrase: discount code:
Phrase: coupon code:
Phrase: exclusive code
Phrase: exclusive discount
Phrase: special discount for
Phrase: off your first order
Phrase: off your first purchase
Phrase: off your next order
Match: I got you an exclusive discount this week
Match: Ten dollars off your first order
Match: Discount code: WARMFEET
No-Match: Does anyone have a promo code that works?
No-Match: We walked off your first street by mistake
Source: AdIntuition (Mathur et al. 2018)

Rule: en.coupon.discount-talk
Category: coupon
Weight: 0.35
Summary: Mentions codes that buyers look for as well
Max-Hits: 2
Phrase: promo code
Phrase: discount code
Phrase: coupon code
Phrase: free shipping
Phrase: bogo
Phrase: buy one get one
Phrase: today only
Except: promo code:
Except: discount code:
Except: coupon code:
Except: my promo code
Except: my discount code
Except: my coupon code
Except: discount code in bio
Match: There was a coupon code on the box
Match: Free shipping over fifty dollars
No-Match: The ship was free of rust
No-Match: Ask the shop about a discount for bulk
Source: common usage

Rule: en.coupon.percent-off
Category: coupon
Weight: 1.0
Summary: A discount in per cent or money
Phrase: my discount
Pattern: %<\d{1,2} ?% off%>(?! (?:the mark|target|spec|rated|the spec))
Pattern: %<save (?:up to |an extra |an additional )?(?:\d{1,2} ?%|[$£€] ?\d)
Pattern: [$£€] ?\d{1,3} off (?:your|the|with|when|any|all|every|orders?|this|today|at checkout)%>
Match: The whole range is 20% off
Match: Save up to 30% this weekend
Match: Take $15 off your basket
No-Match: The scale is 5% off target
No-Match: I paid $40 off season for the room
No-Match: We save 20 minutes a day
Source: AdIntuition (Mathur et al. 2018)

Rule: en.coupon.limited-offer
Category: coupon
Weight: 1.0
Summary: A time or stock limit on an offer
Phrase: limited time offer
Phrase: limited-time offer
Phrase: for a limited time
Phrase: offer ends
Phrase: sale ends
Phrase: offer valid
Phrase: while supplies last
Phrase: while stocks last
Phrase: flash sale
Phrase: doorbuster
Phrase: doorbusters
Phrase: selling fast
Phrase: almost sold out
Match: Offer ends Sunday at noon
Match: A flash sale on every lamp
No-Match: I have limited time and two kids
No-Match: The flash on my camera died
Source: AdIntuition (Mathur et al. 2018)

Rule: en.coupon.first-people
Category: coupon
Weight: 1.0
Summary: An offer for the first buyers, listeners or viewers
Phrase: exclusive offer
Phrase: special offer
Phrase: exclusive deal
Phrase: best deal of the year
Pattern: %<first \d{2,5} (?:people|users|customers|viewers|listeners|orders|subscribers|of you)%>
Pattern: %<(?:my|our|for) (?:listeners|viewers|followers|subscribers|readers) (?:get|receive|save|can get|can save)%>
Match: The first 500 people get a month on the house
Match: Our listeners get a free box
No-Match: The first two people in line were twins
No-Match: My readers wrote kind letters
Source: usage of podcasts and videos

Rule: en.coupon.giveaway
Category: coupon
Weight: 1.0
Summary: A giveaway or contest with an entry rule
Max-Hits: 2
Phrase: giveaway
Phrase: #giveaway
Phrase: giveaways
Phrase: enter to win
Phrase: to be entered
Phrase: for a chance to win
Phrase: for your chance to win
Phrase: chance to win a
Phrase: tag a friend
Phrase: tag two friends
Except: dead giveaway
Except: a giveaway that
Except: the giveaway was
Match: GIVEAWAY time, three mugs for three of you
Match: Follow us and tag a friend
No-Match: His accent was a dead giveaway
No-Match: The tag on a friend's coat
Source: platform promotion rules; common usage

Rule: en.coupon.free-trial
Category: coupon
Weight: 1.0
Summary: Offers a free trial or months
Phrase: first month is free
Phrase: first box free
Phrase: months free when you
Pattern: (?<!my )(?<!his )(?<!her )%<free trial%>(?! (?:ran|ended|expired|was|is over))
Match: Get a free trial and cook along
Match: Your first month is free with them
No-Match: My free trial expired and they charged me twice
No-Match: He walked free; trial costs were paid
Source: common usage

Rule: en.coupon.spoken-percent
Category: coupon
Weight: 1.0
Summary: A discount told in words: ten percent off
Max-Hits: 2
Pattern: %<(?:\d{1,2}|five|ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|twenty[ -]five|half) ?(?:percent|per cent|dollars|bucks|pounds) off%>(?! (?:the mark|target|of my|in my))
Pattern: %<save (?:up to |an extra |an additional |over )?(?:\d{1,2}|five|ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|hundreds|thousands) ?(?:percent|per cent|dollars|bucks|of dollars|on)%>
Pattern: %<\d{1,2} ?percent (?:cash ?back|discount)%>
Match: You get fifteen percent off the lamp
Match: Save up to 40 percent on ink
No-Match: The count was ten percent of the vote
No-Match: We save ten minutes on the bus
Source: Observed in development sets, 2026-11

Rule: en.coupon.spoken-code
Category: coupon
Weight: 2.0
Summary: Gives an offer, promo or checkout code
Max-Hits: 2
Phrase: offer code
Phrase: use the code
Phrase: enter the code
Phrase: code at checkout
Phrase: affiliate code
Phrase: creator code
Pattern: %<(?:promo|offer|coupon|discount) code (?!field|for|is|that|on|at|in|to|and|or|from|box|you|every|which|sites?|works|code|below|with)[a-z0-9]{3,15}%>
Pattern: %<enter [a-z0-9 ]{2,20} (?:at|when you) check ?out%>
Except: use the code of
Except: use the code base
Except: enter the code on the door
Except: enter the code from
Match: Visit them and use offer code GARDEN
Match: Enter lamp night at checkout for a mug
No-Match: Please use the code of conduct
No-Match: The code was hard to read
Source: Observed in development sets, 2026-11

Rule: en.coupon.risk-free
Category: coupon
Weight: 1.0
Summary: Guarantees, trials and cancel-any-time
Max-Hits: 3
Phrase: risk free
Phrase: risk-free
Phrase: money back guarantee
Phrase: money-back guarantee
Phrase: your money back
Phrase: no strings attached
Phrase: no commitment
Phrase: no contracts
Phrase: no credit card required
Phrase: cancel anytime
Phrase: cancel any time
Phrase: free of charge
Phrase: free consultation
Phrase: months free
Phrase: off your first
Phrase: annual subscription
Phrase: first time users
Phrase: first time buyer
Phrase: for new customers
Phrase: completely free
Phrase: it's free
Phrase: try for free
Pattern: %<(?:\d{1,3}|one|two|three|seven|ten|fourteen|thirty|sixty|ninety|hundred)[- ](?:day|night|week|month)s?[- ](?:free )?(?:risk[- ]free )?(?:home )?(?:trial|guarantee|return|money)%>
Pattern: %<(?:your|the) first (?:month|months|box|order|hour|year|purchase|week|two weeks|meal|class|lesson|shave|session|delivery|subscription|issue|[a-z]{3,9} months)(?: is| are)? (?:free|for free|on us|for just|covered|of)%>
Pattern: %<(?:people|users|viewers|listeners) (?:to|who) (?:sign up|use (?:the|this|my) link|click (?:the|my) link|subscribe)%>
Except: your money back from
Match: A thirty day trial, cancel anytime
Match: No strings attached and free of charge
No-Match: The trial lasted a month
No-Match: She cancelled the party
Source: FTC guidance on free offers and negative options; observed in development sets, 2026-11

Rule: en.coupon.fine-print
Category: coupon
Weight: 2.0
Summary: Fine print read aloud: terms apply, restrictions apply
Max-Hits: 2
Phrase: terms apply
Phrase: restrictions apply
Phrase: credit approval required
Phrase: see site for details
Phrase: equal housing lender
Phrase: member fdic
Phrase: not available in some
Phrase: data rates may apply
Phrase: capable device required
Phrase: results may vary
Phrase: side effects may include
Phrase: drink responsibly
Phrase: gamble responsibly
Phrase: while quantities last
Match: Two months for one, terms apply
Match: Please drink responsibly
No-Match: The terms of the peace were harsh
No-Match: Students apply in May
Source: FTC guidance on advertising disclosures, .com Disclosures (2013)

Rule: en.coupon.price-tease
Category: coupon
Weight: 0.35
Summary: As low as, plans start at, a fraction of the price
Max-Hits: 3
Phrase: as low as
Phrase: plans start
Phrase: starting at just
Phrase: fraction of the price
Phrase: fraction of the cost
Phrase: affordable
Phrase: save money
Phrase: save time
Phrase: best deals
Phrase: great deals
Phrase: discounts
Phrase: cash back
Phrase: cashback
Phrase: for free
Phrase: any purchase
Phrase: every purchase
Pattern: %<(?:for |just |only ){1,2}[$£€] ?\d{1,4}(?:\.\d\d)?(?: a| per|/) ?(?:month|week|day|year|mo)%>
Except: signing bonus
Match: Plans start at four dollars a month
Match: The same lamp for a fraction of the price
No-Match: The tide is low as dawn breaks
No-Match: A fraction of the group left
Source: Observed in development sets, 2026-11

Rule: en.coupon.review-incentive
Category: coupon
Weight: 2.0
Summary: Offers a reward for a review, rating or post
Rare: yes
Phrase: gift card for your review
Phrase: paypal refund
Phrase: product testers needed
Phrase: testers wanted
Phrase: get paid to review
Pattern: %<(?:leave|post|write|submit) (?:us )?(?:an? |your )(?:honest |5[- ]star |five[- ]star |positive |good |google |amazon ){0,2}review (?:and|to) (?:get|receive|we'll|we will|win|be entered|earn|claim)%>
Match: Write a review and get a ten dollar gift card
Match: Amazon reviewers needed, PayPal refund
No-Match: I wrote a review and got an apology
No-Match: The reviewer needed a nap
Source: FTC Consumer Reviews and Testimonials Rule, 16 CFR 465.4 (incentives for reviews)
