# Codes, discounts and giveaways.

Lexicon: en/coupon
Format: 1
Language: en
License: MIT

Rule: en.coupon.use-code
Category: coupon
Weight: 2.0
Summary: Gives a personal code
Phrase: my discount code
Phrase: my promo code
Phrase: my coupon code
Phrase: my creator code
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
Phrase: discount code for you
Phrase: promo code below
Phrase: discount code below
Phrase: coupon code below
Phrase: discount code in bio
Phrase: exclusive code
Phrase: exclusive discount
Phrase: special discount for
Phrase: off your first order
Phrase: off your first purchase
Phrase: off your next order
Phrase: off your entire order
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
Phrase: selling out fast
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
Phrase: tag 2 friends
Phrase: tag two friends
Phrase: tag 3 friends
Phrase: tag three friends
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
Phrase: first month free
Phrase: first month is free
Phrase: first box free
Phrase: first box is free
Phrase: months free when you
Pattern: %<(?:get|your|grab|start|claim|enjoy|first|a|with a) (?:[a-z0-9-]{1,8} )?free trial%>(?! (?:ran|ended|expired|was|is over))
Match: Get a free trial and cook along
Match: Your first month is free with them
No-Match: My free trial expired and they charged me twice
No-Match: He walked free; trial costs were paid
Source: common usage
