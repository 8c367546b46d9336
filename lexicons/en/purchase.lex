# Own money, price and shop.

Lexicon: en/purchase
Format: 1
Language: en
License: MIT

Rule: en.purchase.paid-amount
Category: purchase
Weight: 2.0
Summary: Paid or spent a stated sum
Phrase: paid full price for
Pattern: (?<![\p{L}\p{N},] )(?<![\p{L}\p{N}#_'-])paid (?:about |over |almost |around |nearly |like |roughly |more than |at least |only |the (?:last|past) |a (?:good|solid|full) ){0,2}[$£€] ?\d[\d,.]{0,7}+(?! ?(?:k%>|m%>|bn|million|billion))
Pattern: %<(?:i|i've|i'd|we|we've)(?: only| just| still| actually| already| have)? paid (?:about |over |almost |around |nearly |like |roughly |more than |at least |only |the (?:last|past) |a (?:good|solid|full) ){0,2}(?:full price|retail|[$£€] ?\d[\d,.]{0,7}+(?! ?(?:k%>|m%>|bn|million|billion))|\d{1,4} (?:dollars|bucks|pounds|euros?|quid))
Pattern: %<(?:i|i've|i'd|we|we've)(?: only| just| still| actually| already| have)? spent (?:about |over |almost |around |nearly |like |roughly |more than |at least |only |the (?:last|past) |a (?:good|solid|full) ){0,2}(?:[$£€] ?\d[\d,.]{0,7}+(?! ?(?:k%>|m%>|bn|million|billion))|\d{1,4} (?:dollars|bucks|pounds|euros?|quid))
Match: Paid $64 at Target in March
Match: I paid full price and I feel it
Match: We spent about 90 dollars on the pair
No-Match: The club paid $64 million for him
No-Match: They paid $30 an hour to the crew
No-Match: I paid attention to the label
Source: common usage

Rule: en.purchase.cost-me
Category: purchase
Weight: 2.0
Summary: It cost me a stated sum
Phrase: cost me almost
Pattern: %<(?:cost|costs) (?:me|us) (?:about |over |almost |around |nearly |like |roughly |more than |at least |only |the (?:last|past) |a (?:good|solid|full) ){0,2}(?:[$£€] ?\d|\d{1,4} (?:dollars|bucks|pounds|euros?|quid))
Pattern: %<set (?:me|us) back (?:about |over |almost |around |nearly |like |roughly |more than |at least |only |the (?:last|past) |a (?:good|solid|full) ){0,2}(?:[$£€] ?\d|\d{1,4} (?:dollars|bucks|pounds|euros?|quid))
Match: The whole set cost me $38
Match: It set me back 120 euros
No-Match: That joke cost me my seat
No-Match: Rain set us back two days
Source: common usage

Rule: en.purchase.on-sale
Category: purchase
Weight: 2.0
Summary: Got it for a price or on sale
Phrase: got it on sale
Phrase: bought mine on sale
Phrase: found it on clearance
Pattern: %<(?:got|bought|grabbed|snagged|ordered|picked) (?:it|this|these|them|mine|one|two|a pair|both)(?: up)? (?:new )?(?:on sale )?for (?:about |over |almost |around |nearly |like |roughly |more than |at least |only |the (?:last|past) |a (?:good|solid|full) ){0,2}(?:[$£€] ?\d|\d{1,4} (?:dollars|bucks|pounds|euros?|quid))
Match: Got it on sale for half of that
Match: I bought them for €25 last spring
No-Match: The lamps go on sale on Monday
No-Match: We got it for the school play
Source: common usage

Rule: en.purchase.store
Category: purchase
Weight: 1.0
Summary: Names the shop where it was bought
Pattern: %<got (?:it|this|these|them|mine|one|a pair|two)(?: used| new)? (?:at|from|in|on) (?:target|costco|walmart|amazon|ikea|sephora|ulta|aldi|lidl|tesco|boots|asda|argos|cvs|walgreens|home depot|lowes|lowe's|best buy|trader joe's|whole foods|marshalls|tj maxx|nordstrom|macy's|rei|goodwill|ebay|etsy|kroger|decathlon|superdrug|primark|muji|uniqlo|my local|the (?:store|mall|supermarket|drugstore|pharmacy|outlet|airport|thrift store|flea market)|a (?:store|shop|thrift|flea|local|charity|garage|yard))%>
Pattern: %<found (?:it|this|these|them|mine|one|a pair|two)(?: used| new)? (?:at|from|in|on) (?:target|costco|walmart|amazon|ikea|sephora|ulta|aldi|lidl|tesco|boots|asda|argos|cvs|walgreens|home depot|lowes|lowe's|best buy|trader joe's|whole foods|marshalls|tj maxx|nordstrom|macy's|rei|goodwill|ebay|etsy|kroger|decathlon|superdrug|primark|muji|uniqlo|my local|the (?:store|mall|supermarket|drugstore|pharmacy|outlet|airport|thrift store|flea market)|a (?:store|shop|thrift|flea|local|charity|garage|yard))%>
Pattern: %<(?:ordered|grabbed) (?:it|this|these|them|mine|one|a pair|two)(?: used| new)? (?:at|from|in|on) (?:target|costco|walmart|amazon|ikea|sephora|ulta|aldi|lidl|tesco|boots|asda|argos|cvs|walgreens|home depot|lowes|lowe's|best buy|trader joe's|whole foods|marshalls|tj maxx|nordstrom|macy's|rei|goodwill|ebay|etsy|kroger|decathlon|superdrug|primark|muji|uniqlo|my local|the (?:store|mall|supermarket|drugstore|pharmacy|outlet|airport|thrift store|flea market)|a (?:store|shop|thrift|flea|local|charity|garage|yard))%>
Pattern: %<(?:bought|purchased) (?:it|this|these|them|mine|one|a pair|two)(?: used| new)? (?:at|from|in|on) (?:target|costco|walmart|amazon|ikea|sephora|ulta|aldi|lidl|tesco|boots|asda|argos|cvs|walgreens|home depot|lowes|lowe's|best buy|trader joe's|whole foods|marshalls|tj maxx|nordstrom|macy's|rei|goodwill|ebay|etsy|kroger|decathlon|superdrug|primark|muji|uniqlo|my local|the (?:store|mall|supermarket|drugstore|pharmacy|outlet|airport|thrift store|flea market)|a (?:store|shop|thrift|flea|local|charity|garage|yard))%>
Pattern: %<picked (?:it|this|these|them|mine|one|a pair|two) up (?:at|from|in) (?:target|costco|walmart|amazon|ikea|sephora|ulta|aldi|lidl|tesco|boots|asda|argos|cvs|walgreens|home depot|lowes|lowe's|best buy|trader joe's|whole foods|marshalls|tj maxx|nordstrom|macy's|rei|goodwill|ebay|etsy|kroger|decathlon|superdrug|primark|muji|uniqlo|my local|the (?:store|mall|supermarket|drugstore|pharmacy|outlet|airport|thrift store|flea market)|a (?:store|shop|thrift|flea|local|charity|garage|yard))%>
Pattern: [$£€] ?\d[\d,.]{0,6} (?:at|from) (?:target|costco|walmart|amazon|ikea|sephora|aldi|lidl|tesco|walgreens|home depot|best buy|trader joe's|whole foods|goodwill|my local)%>
Match: Bought it at Costco with the weekly shop
Match: I picked these up at my local hardware place
Match: $12 at Target
No-Match: We met it at Target practice range
No-Match: The store bought it from a farm
Source: common usage

Rule: en.purchase.used
Category: purchase
Weight: 2.0
Summary: Bought it used
Phrase: bought it used
Phrase: bought secondhand
Phrase: bought second hand
Phrase: bought second-hand
Phrase: got it secondhand
Phrase: bought a refurbished
Phrase: thrifted this
Phrase: thrifted it
Phrase: facebook marketplace for
Except: got it used to
Match: I bought it used with a scratch on the side
Match: Thrifted this on a rainy Saturday
No-Match: The cat finally got it used to the box
No-Match: We sell secondhand books
Source: common usage

Rule: en.purchase.bought
Category: purchase
Weight: 0.35
Summary: Says that they bought or ordered it
Imitable: yes
Phrase: bought these for my
Phrase: got this for my
Phrase: got it for christmas
Pattern: %<(?:i|we) (?:just |recently |also |first |originally |actually |finally )?(?:bought|purchased|ordered) (?:this|it|these|them|one|two|the|a|my|mine)%>
Except: i ordered the
Except: we ordered the
Match: I bought these for the hall
Match: Got this for my dad, who drops things
No-Match: The bank bought it in March
No-Match: I brought it with me
Source: common usage

Rule: en.purchase.own-money
Category: purchase
Weight: 1.0
Summary: Says they bought it with their own money
Imitable: yes
Phrase: i bought this myself
Phrase: i bought it myself
Phrase: bought with my own money
Phrase: bought this with my own money
Phrase: purchased with my own money
Phrase: paid for it myself
Phrase: paid for this myself
Phrase: out of my own pocket
Match: I bought this myself last June
Match: Paid for it myself, as always
No-Match: I talked myself into a walk
No-Match: My own money plant is in bloom
Source: common usage

Rule: en.purchase.saved-up
Category: purchase
Weight: 1.0
Summary: Saved up or waited for a sale
Phrase: saved up for
Phrase: i saved up
Phrase: waited for a sale
Phrase: waited for black friday
Phrase: with my bonus
Match: Saved up for it since summer
Match: I waited for Black Friday and then for the mail
No-Match: The dog waited for us by the gate
No-Match: The club saved up points
Source: common usage

Rule: en.purchase.overpriced
Category: purchase
Weight: 1.0
Summary: Thinks it overpriced
Phrase: overpriced
Phrase: over-priced
Phrase: price went up
Phrase: raised the price
Phrase: raised their prices
Phrase: too pricey
Phrase: too expensive
Phrase: not cheap but
Phrase: not cheap, but
Phrase: wasn't cheap
Phrase: isn't cheap
Match: Good bread, overpriced jam
Match: It wasn't cheap and my card knows it
No-Match: The price is printed over the label
No-Match: A cheap trick, but funny
Source: common usage

Rule: en.purchase.pricey
Category: purchase
Weight: 1.0
Summary: A bit pricey
Imitable: yes
Phrase: a bit pricey
Phrase: a little pricey
Phrase: kind of pricey
Phrase: kinda pricey
Phrase: pretty pricey
Phrase: on the pricey side
Phrase: on the expensive side
Phrase: a bit expensive
Phrase: bit steep
Match: A bit pricey, though it lasts
Match: Lovely oil, on the expensive side
No-Match: The path is a bit steeper here
No-Match: Expensive side dishes were on the menu
Source: common usage

Rule: en.purchase.expensive-for
Category: purchase
Weight: 2.0
Summary: Weighs the price against what it is
Phrase: expensive for what it is
Phrase: overpriced for what it is
Phrase: for what you pay
Phrase: for the price i paid
Phrase: for what i paid
Phrase: at that price i expected
Match: It's fine but expensive for what it is
Match: For what I paid I hoped for metal
No-Match: He asked what it is for
No-Match: What you pay taxes on
Source: common usage

Rule: en.purchase.refund
Category: purchase
Weight: 2.0
Summary: Asked for or got the money back
Phrase: got a refund
Phrase: got my money back
Phrase: asked for a refund
Phrase: waiting on my refund
Phrase: refunded me
Phrase: refused to refund
Except: refunded me after my review
Except: refunded me after posting
Except: refunded me after leaving
Except: refunded me for posting
Except: refunded me for my review
Except: refunded me for a review
Match: I sent photos and got a refund
Match: Still waiting on my refund from May
No-Match: The tax refund office is closed
No-Match: They will fund me next year
Source: common usage

Rule: en.purchase.refund-thanks
Category: purchase
Weight: 1.0
Summary: Thanks for, or speaks of, a refund as a buyer
Pattern: %<thank(?:s| you)[^.!?\n]{0,40} (?:quick|fast|full|prompt|easy|speedy) refund%>
Pattern: %<(?:my|an|the) (?:quick |fast |full )?(?:refund|replacement) (?:came|arrived|took|was processed|never came)%>
Match: thanks @brand for the quick refund
Match: The replacement took three weeks
No-Match: Thank you for the quick reply about refunds
No-Match: A refund policy is on the wall
Source: common usage

Rule: en.purchase.value
Category: purchase
Weight: 0.35
Summary: Worth the money
Imitable: yes
Phrase: worth the money
Phrase: worth every penny
Phrase: worth the price
Phrase: good value
Phrase: great value
Phrase: bang for your buck
Except: not worth the money
Except: not worth the price
Except: isn't worth the money
Except: isn't worth the price
Match: Loud but worth the money
Match: Great value for a first tent
No-Match: It is not worth the money
No-Match: A good valuer looked at the clock
Source: common usage

Rule: en.purchase.shipping-cost
Category: purchase
Weight: 0.35
Summary: Paid shipping, customs or fees
Phrase: shipping cost
Phrase: shipping costs
Phrase: shipping was
Phrase: paid shipping
Phrase: customs fees
Phrase: import fees
Phrase: shipping took
Match: Shipping took nine days
Match: The shipping cost more than the cup
No-Match: Free of cost. Shipping crews rested
No-Match: A shipping lane off the coast
Source: common usage
