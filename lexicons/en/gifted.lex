# The product was given, lent or refunded.

Lexicon: en/gifted
Format: 1
Language: en
License: MIT

Rule: en.gifted.tag
Category: gifted
Weight: 1.0
Summary: Hashtags that say gifted
Rare: yes
Phrase: #giftedproduct
Phrase: #giftedpr
Phrase: #prgifted
Phrase: #giftedstay
Phrase: #giftedad
Phrase: #complimentary
Phrase: #freeproduct
Phrase: #productgifted
Pattern: #gifted%>(?![^\n]{0,60}(?:education|program|school|children|student|teacher|kids|talented|classroom))
Match: The softest robe on earth #gifted
Match: Tasting notes in my stories #complimentary
No-Match: Resources for #gifted #children in grade two
No-Match: #giftedhands, my favourite film
Source: CAP Code section 2, ASA/CMA Influencers' guide (2023)

Rule: en.gifted.gifted-by
Category: gifted
Weight: 2.0
Summary: Gifted by a brand
Phrase: kindly gifted
Phrase: generously gifted
Phrase: gifted item
Phrase: gifted items
Phrase: gifted product
Pattern: gifted (?:to me )?by (?!my |a |an |his |her |their |our |your |god|nature|some|mom|mum|dad|santa|friend|famil|grand|aunt|uncle|the (?:univers|gods|lord)|one )[@\p{L}]
Match: Rug gifted by @tidalhome
Match: These pans were kindly gifted
Match: The serum (gifted by Veloura) came on Monday
No-Match: A vase gifted by my mom
No-Match: A voice gifted by nature
No-Match: Gifted students need harder maths
Source: FTC Endorsement Guides, 16 CFR 255; CAP Code section 2

Rule: en.gifted.was-gifted
Category: gifted
Weight: 1.0
Summary: First person was gifted the product
Rare: yes
Pattern: %<(?:i was|we were|i've been|i got|was sent and) (?:recently |also )?gifted (?!with )(?![^.!?\n]{0,60}%<(?:by my|from my|birthday|christmas|wedding|by a friend))
Match: I was gifted this blender last week
Match: We were gifted the crib and the sheets
No-Match: I was gifted this ring by my husband
No-Match: He was gifted at chess from an early age
Source: FTC Endorsement Guides, 16 CFR 255.5 (material connections)

Rule: en.gifted.brand-sent
Category: gifted
Weight: 2.0
Summary: A brand sent the product
Pattern: @[a-z0-9_.]{2,30} (?:[a-z]{3,12}ly |also |just )?sent (?:me|us)%>(?! (?:an? |the |my |another |out )?(?:new |quick |nice |wrong |free )?(?:replacement|refund|wrong|email|e-mail|message|tracking|link|another|coupon|dm%>|reply|invoice|receipt|photo|pic|meme|home|back|text|voucher))
Pattern: %<(?:brand|company|manufacturer|publisher|pr team|marketing team) (?:[a-z]{3,12}ly |also |just )?sent (?:me|us)%>(?! (?:an? |the |my |another |out )?(?:new |quick |nice |wrong |free )?(?:replacement|refund|wrong|email|e-mail|message|tracking|link|another|coupon|dm%>|reply|invoice|receipt|photo|home|back|text|voucher))
Pattern: (?<!friend )(?<!sister )(?<!brother )(?<!mom )(?<!mum )(?<!dad )(?<!neighbor )(?<!neighbour )%<kindly sent (?:me|us|over|by)%>
Pattern: %<(?:the|this|a) (?:brand|company|manufacturer|publisher|seller) (?:[a-z]{3,12}ly |also |just )?gifted (?:me|us)%>
Match: @brewhaus sent me their new grinder
Match: The brand sent us a crate to play with
Match: Veloura kindly sent me the whole range
Match: The brand gifted me this blender
No-Match: They sent me a replacement after mine broke.
No-Match: The company sent me a refund within a day
No-Match: My neighbour kindly sent me soup
Source: FTC Endorsement Guides, 16 CFR 255

Rule: en.gifted.sent-for-review
Category: gifted
Weight: 2.0
Summary: Sent or supplied for a review
Rare: yes
Phrase: sent to me for review
Phrase: sent to me to review
Phrase: sent for review
Phrase: sent to us for review
Phrase: provided for review
Phrase: provided for testing
Phrase: supplied for review
Phrase: given to me to review
Pattern: (?<!friend )(?<!sister )(?<!brother )(?<!mom )(?<!mum )(?<!dad )(?<!wife )(?<!husband )%<sent (?:me|us) [^.!?\n]{1,40} (?:to try|to test|to review|for review|for testing)%>
Match: This was sent to me for review in May
Match: Acme sent me two pairs to try
No-Match: My sister sent me a recipe to try
No-Match: The paper was sent back for reviewers' comments
Source: FTC Endorsement Guides, 16 CFR 255.5 (material connections)

Rule: en.gifted.received-free
Category: gifted
Weight: 2.0
Summary: Received the product free of charge
Phrase: received complimentary
Phrase: received a complimentary
Phrase: received this complimentary
Phrase: received a free product
Phrase: received free product
Phrase: received free products
Pattern: %<(?:i|we)(?:'ve| have)? received (?:this|it|these|the|a|my|an?) ?(?:[a-z]{2,12} ){0,3}(?:for free|free of charge|at no cost|complimentary)%>
Pattern: %<(?:i|we) (?:got|was given|were given) (?:this|it|these|the|a|my|an?) ?(?:[a-z]{2,12} ){0,3}(?:for free|free of charge|at no cost) (?:to (?:try|test|review)|for (?:review|testing|my (?:honest )?(?:review|opinion))|from (?:@|the (?:brand|company|seller|manufacturer)))
Match: I received this product for free and wrote down what I saw
Match: We got the stroller free of charge from the company
Match: I received complimentary samples from the lab
No-Match: I got the second pair for free in the sale
No-Match: Guests received free coffee at the desk
Source: FTC Endorsement Guides, 16 CFR 255; Disclosures 101 (2019)

Rule: en.gifted.exchange-for-review
Category: gifted
Weight: 2.0
Summary: In exchange for a review
Pattern: in exchange for (?:my |an? |our )?(?:[a-z,]{2,12} ){0,4}(?:review|opinion|feedback|post|reel|thoughts)%>
Pattern: in return for (?:my |an? |our )(?:[a-z,]{2,12} ){0,4}(?:review|opinion|feedback|post|reel|thoughts)%>
Match: I received a jar in exchange for my honest review
Match: Sent to me in exchange for an honest and unbiased review
No-Match: He worked in exchange for food and a bed
No-Match: A quiet room in return for early rent
Source: FTC Endorsement Guides, 16 CFR 255

Rule: en.gifted.complimentary-product
Category: gifted
Weight: 1.0
Summary: Complimentary products and comped stays
Rare: yes
Phrase: complimentary product
Phrase: complimentary products
Phrase: free products from @
Phrase: free product from @
Pattern: %<(?:meal|stay|dinner|product|products|tickets?|treatment|trip|visit|night|nights) (?:was|were) comped%>(?![^.!?\n]{0,40}(?:because|after|since|when|apolog))
Pattern: free samples? (?:from|courtesy of|provided by|sent by) (?:@|the (?:brand|company|manufacturer|maker|seller))
Match: Complimentary product, thoughts below
Match: Our stay was comped, so read this with that in mind
Match: Two free samples from the brand turned up on Friday
No-Match: Our dinner was comped because the fish was raw
No-Match: The counter had a free sample of cheese
Source: FTC Endorsement Guides, 16 CFR 255.5 (material connections)

Rule: en.gifted.press-sample
Category: gifted
Weight: 2.0
Summary: Press samples, review units and loans
Phrase: press sample
Phrase: press samples
Phrase: pr sample
Phrase: pr samples
Phrase: review sample
Phrase: press loan
Phrase: loaner unit
Phrase: review loaner
Pattern: %<(?:an?|the|our|my|this|their|early|second) (?:[a-z]{3,12} )?review units?%>(?! (?:tests?|testing|plan|\d))
Pattern: %<(?:an?|the|our|my|this|their|early) (?:[a-z]{3,12} )?review copy%>(?! ?(?:edit|desk))
Match: My review unit came with a spare strap
Match: Press sample, shot in my kitchen
Match: I read it as a review copy on the train
No-Match: Please review unit tests before you merge
No-Match: The garage gave me a loaner for the day
Source: FTC Endorsement Guides, 16 CFR 255

Rule: en.gifted.reader-copy
Category: gifted
Weight: 1.0
Summary: Advance copies of books
Phrase: advance reader copy
Phrase: advanced reader copy
Phrase: advance reading copy
Phrase: advance review copy
Phrase: netgalley
Phrase: #arcreview
Phrase: reviewed an advance copy
Phrase: received an advance copy
Match: Thanks for the advance reader copy, out in June
Match: Got this one through NetGalley
No-Match: He is an advanced reader for his age
No-Match: My copy has a torn cover
Source: FTC Endorsement Guides, 16 CFR 255

Rule: en.gifted.sampling-program
Category: gifted
Weight: 1.0
Summary: Names a product sampling club
Phrase: influenster
Phrase: bzzagent
Phrase: home tester club
Phrase: #hometesterclub
Phrase: skeepers
Phrase: octoly
Phrase: butterly club
Match: My Influenster parcel has a mascara in it
Match: Got the pods through Home Tester Club
No-Match: The influencer stayed home all week
No-Match: A home test for water hardness
Source: common usage

Rule: en.gifted.vine
Category: gifted
Weight: 2.0
Summary: Amazon Vine and VoxBox reviews
Phrase: voxbox
Phrase: vine customer review of free product
Phrase: amazon vine
Phrase: vine voice
Phrase: through the vine program
Phrase: via the vine program
Phrase: #amazonvine
Match: Vine Customer Review of Free Product: sturdy, a little loud
Match: Everything in my VoxBox this month
Match: Got it through Amazon Vine
No-Match: The vine in our yard has grapes
No-Match: I miss Vine, six seconds were enough
Source: FTC Endorsement Guides, 16 CFR 255; label of Amazon Vine

Rule: en.gifted.provided-by
Category: gifted
Weight: 2.0
Summary: Product or sample provided by the maker
Pattern: %<(?:unit|samples?|device|phone|products?|item|items|book|copy|bottle|pair|set) (?:was |were |is |are )?(?:[a-z]{3,12}ly )?provided by (?:@|the (?:brand|company|manufacturer|publisher|maker|author|seller)|[a-z]{3,20} (?:for review|to test|to review|for testing))
Pattern: %<(?:unit|samples?|device|phone|products?|item|items|book|copy|bottle|pair|set) (?:was |were |is |are )?(?:[a-z]{3,12}ly )?supplied by (?:@|the (?:brand|company|manufacturer|publisher|maker|seller))
Match: Product provided by @glowlab
Match: The unit was provided by the manufacturer
No-Match: The manual provided by the manufacturer is useless
No-Match: Lunch was provided by the school
Source: FTC Endorsement Guides, 16 CFR 255

Rule: en.gifted.press-trip
Category: gifted
Weight: 2.0
Summary: Travel paid by a firm
Rare: yes
Phrase: #presstrip
Phrase: #brandtrip
Phrase: #prtrip
Pattern: %<(?:on|this|an?|my|our|the|first) (?:[a-z]{3,12} )?(?:press|media|brand|pr|fam) trip%>
Match: Day two of our press trip to the coast
Match: Pool views #brandtrip
No-Match: Press trip on the meter to reset it
No-Match: Our camping trip was rained out
Source: CAP Code section 2, ASA/CMA Influencers' guide (2023)

Rule: en.gifted.refunded
Category: gifted
Weight: 2.0
Summary: Money back for a review
Phrase: free after rebate
Phrase: free after review
Pattern: %<(?:refund(?:ed)?|reimbursed?|rebate|cashback|gift card)[^.!?\n]{0,30} (?:for|after) (?:my |the |a |an |posting |leaving |writing ){1,3}(?:honest |good |five-star |5-star |positive )?review%>
Match: The seller refunded me after posting a review
Match: They promised a gift card for a good review
No-Match: They refunded me after I sent photos of the crack
No-Match: The rebate arrived after six weeks
Source: Consumer Review Rule, 16 CFR 465

Rule: en.gifted.promotion-label
Category: gifted
Weight: 2.0
Summary: A shop's label of reviews collected in a promotion
Phrase: collected as part of a promotion
Phrase: written as part of a promotion
Phrase: received as part of a promotion
Phrase: submitted as part of a sweepstakes
Phrase: incentivized review
Phrase: incentivised review
Phrase: received a free sample or entered
Match: This review was collected as part of a promotion.
Match: Incentivized review: sturdy chair, thin cushion
No-Match: She got a raise as part of a promotion
No-Match: An incentive to review the plan
Source: Consumer Review Rule, 16 CFR 465; labels of shops

Rule: en.gifted.early-access
Category: gifted
Weight: 0.35
Summary: Was given early access
Rare: yes
Pattern: %<(?:i|we|me|us)(?: was| were|'ve been)? (?:got|given|granted|gave me|had) early access to (?!the (?:game|beta|sale|server))
Match: I was given early access to the new palette
Match: We got early access to their fall line
No-Match: The game is still in early access
No-Match: Members get early access to tickets
Source: CAP Code section 2, ASA/CMA Influencers' guide (2023)

Rule: en.gifted.sample-received
Category: gifted
Weight: 1.0
Summary: Received a free sample, Vine and sampling boxes
Phrase: received a free sample
Phrase: received this sample
Phrase: received a sample
Phrase: vine review
Phrase: free to review
Pattern: %<(?:got|received|was sent|was given) (?:this|it|these|the|my|a) ?(?:[a-z]{2,12} ){0,3}(?:from|through|via|thanks to|courtesy of) (?:@?influenster|bzzagent|smiley ?360|pinchme|houseparty|crowdtap|tryazon|social nature|ripple street|home tester club|sampler|testing panel|vine)%>
Except: grape vine review
Except: vine review in
Match: I received a free sample of the lotion
Match: This is a vine review of a lamp
No-Match: The nurse took a sample
No-Match: The vine reviewed its hold on the wall
Source: FTC Endorsement Guides, 16 CFR 255; Amazon Vine programme wording

Rule: en.gifted.thanks-for-sending
Category: gifted
Weight: 2.0
Summary: Thanks a brand for sending or giving the product
Phrase: kind enough to send
Phrase: kind enough to gift
Phrase: generous enough to send
Phrase: kind to send me
Pattern: %<thank(?:s| you)(?: so much| again)?,? (?:to )?(?:the (?:team|people|folks|guys|crew|makers) (?:at|of|behind|from) [^.!?\n]{2,30}|the (?:brand|company|manufacturer|publisher)|@[a-z0-9_.]{2,30})(?: team)? for (?:kindly |generously )?(?:sending|gifting|shipping|mailing|supplying|providing) (?:me|us|this|these|it|them|the|my|our|a|over)%>(?! (?:me |us )?(?:love|hope|joy|strength|prayers|a (?:replacement|refund|message|smile)))
Pattern: %<thank(?:s| you)(?: so much)? for sending (?:me|us|over) (?:this|these|the|your|some|a (?:sample|box|set|bottle|pair|pr)|one|samples|products?)%>
Pattern: %<(?:was|were|been|got|kindly|generously|recently) sent (?:to (?:me|us) )?by (?:@[a-z0-9_]|the (?:brand|company|team at|folks at|makers?|publisher|manufacturer))
Pattern: %<sent to (?:me|us) (?:by|from|c/o|courtesy of) (?:@[a-z0-9_]|the (?:brand|company|team at|folks at|makers?|publisher|manufacturer))
Pattern: %<thank(?:s| you)(?: so much)?,? (?:to )?[a-z0-9&' ]{3,30} for (?:sending|gifting|providing) (?:me|us) (?:with )?(?:their|its|a sample|samples|this product|these products)%>
Pattern: @[a-z0-9_.]{2,30} (?:was|were) (?:so |very )?(?:kind|sweet|nice|generous)(?: enough)? (?:to|and) (?:send|sent|gift|give)
Except: kind enough to send me a replacement
Except: kind enough to send a replacement
Except: kind enough to send a refund
Match: Thanks to the team at Larkmill for sending me this kettle
Match: The lamp was sent to me by @examplelamps
Match: @examplebags was so kind to send one for you
No-Match: Thanks mom for sending cake
No-Match: Sent by my sister
No-Match: Thank you @exa for sending us a smile
Source: FTC, Disclosures 101 for Social Media Influencers (2019): thanks that name the brand and the product

Rule: en.gifted.swag
Category: gifted
Weight: 1.0
Summary: Swag, goodies; a tagged brand hooked me up; item c/o a brand
Pattern: @[a-z0-9_.]{2,30} (?:kindly |just |recently |also )?(?:gifted|hooked) (?:me|us|my|our)%>
Pattern: %<(?:dress|shoes|bag|top|boots|watch|jeans|shirt|jacket|outfit|product|products|sunglasses|book|sample|hat|skirt|earrings) c/o:? ?[a-z]
Pattern: %<thank(?:s| you)[^.!?\n]{1,40} for (?:the|my|our|all the) (?:[a-z]{3,10} )?(?:swag|goodies|gear|merch|freebies|samples|goodie bag|gift bag|care package|hook ?up)%>
Pattern: @[a-z0-9_.]{2,30} sent (?:one|this|these|them|over|our|my)%>
Match: @examplesocks hooked us up
Match: Dress c/o examplegowns
Match: Thanks @examplebaby for the sweet swag
No-Match: @exa sent me a message
No-Match: She gave us a lift
Source: FTC, Disclosures 101 for Social Media Influencers (2019)

Rule: en.gifted.free-for-review
Category: gifted
Weight: 2.0
Summary: Got, was sent or was given it free to test or review
Pattern: %<(?:i|we)(?:'ve)? (?:was|were|got|been|have been) (?:kindly |also |recently )?(?:sent|given|provided|supplied)(?: with)? (?!home|back|off|out|away)[^.!?\n]{2,50} (?:to (?:test|review|evaluate)|for (?:review|testing|evaluation)|(?:for|in exchange for|in return for) (?:my|an?|our) (?:[a-z]{3,9} )?(?:opinion|review|feedback))%>
Pattern: %<(?:was|were|been|got) (?:kindly |also |recently )?(?:sent|given|provided|supplied)(?: with)? [^.!?\n]{0,40}(?:free|complimentary|samples?)%>[^.!?\n]{0,24} to (?:try|test|review|sample)%>
Pattern: %<received (?:this|it|these|the|a|an|my|some)(?: [a-z]{2,12}){0,4} (?:free|complimentary|as a sample|free sample) (?:(?:to|for) (?:me to |us to )?(?:try|test|testing|review|reviewing|evaluate|sampling|sample)|(?:for|in exchange for|in return for) (?:my|an?|our) (?:[a-z]{3,9} )?(?:opinion|review|feedback))%>
Pattern: (?<!i )(?<!we )(?<!i've )(?<!have )%<received (?:this|it|these|the|a|an|my|some)(?: [a-z]{2,12}){0,3} (?:for free|free of charge|at no (?:cost|charge)|complimentary)%>
Pattern: %<(?:complimentary|free|free of charge|for free) (?:[a-z]{2,10} ){0,3}for testing purposes%>
Pattern: %<(?:provided|given|sent|supplied) to (?:me|us) (?:for )?(?:free|free of charge|at no (?:cost|charge)|complimentary) (?:by|from|for|in exchange)%>
Pattern: %<at no (?:cost|charge)(?: to me)? (?:in exchange|for (?:my|review|testing|an? (?:honest|unbiased)))%>
Pattern: %<received at no (?:cost|charge)%>
Pattern: %<received (?:this|these|the) (?:item|product|products|items|book) at no (?:cost|charge)%>
Pattern: %<(?:from|by) the (?:manufacturer|company|brand|seller|author|publisher) (?:(?:to|for) (?:me to |us to )?(?:try|test|testing|review|reviewing|evaluate|sampling|sample)|(?:for|in exchange for|in return for) (?:my|an?|our) (?:[a-z]{3,9} )?(?:opinion|review|feedback))%>
Match: Was sent this brush for free to review
Match: Received this cream complimentary
Match: The lamp was provided to me free by the maker
Match: Got it from the manufacturer for review
No-Match: I was given a week to try the bike
No-Match: Received it late
No-Match: My sister sent it free of stains
Source: 16 CFR 255.5 and 16 CFR 465; wording of retailers for incentivized reviews

Rule: en.gifted.incentive-program
Category: gifted
Weight: 1.0
Summary: Testing panels, sweepstakes for reviews, sample packs, free coupons
Phrase: smiley360
Phrase: smiley 360
Phrase: pinchme
Phrase: crowdtap
Phrase: tryazon
Phrase: bzz campaign
Pattern: %<(?:received|sent|tried|tested|collected|written|posted|reviewed|reviewing) [^.!?\n]{0,40}as part of (?:a|an|the|their|my) (?:[a-z]{2,14} ){0,2}(?:product test|test panel|testing|sampling|review|tester|sweepstakes|promotion|campaign)%>
Pattern: %<(?:product|consumer|tester|testing|sampling|sample) (?:testing |test )?(?:panel|club|program|programme|community)%>(?! (?:meeting|director))
Pattern: %<(?:entered|entry|entries) (?:in |into )?(?:a |the |their )?(?:sweepstakes|drawing|giveaway|contest) (?:by|for|in exchange for) (?:writing|leaving|posting|submitting|my|this|a|reviewing)%>
Pattern: %<(?:sent|given|received|got|with|by) (?:a |me a |us a |my )(?:free )?(?:coupon|voucher) (?:to try|for a free|for a full[- ]size)
Pattern: %<(?:received|got|sent me|given) (?:a|my|the|some) (?:free )?(?:sample pack|sample box|trial pack|free bottle|free sample|free full[- ]size)%>
Match: I tried it as part of a product test
Match: We got a coupon to try the big one
Match: Thanks to the sampling club
No-Match: I bought it as part of a bundle
No-Match: Received a coupon, lost a coupon
Source: 16 CFR 465; terms of sampling panels and retailers
