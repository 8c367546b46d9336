# Wording that regulators call vague: it hints at a business relation and does not say it.

Lexicon: en/ambiguous-disclosure
Format: 1
Language: en
License: MIT

Rule: en.ambiguous-disclosure.spon-tag
Category: ambiguous-disclosure
Weight: 1.0
Summary: Abbreviated sponsorship tags
Phrase: #spon
Phrase: #sponcon
Pattern: #sp%>(?![^\n]{0,80}(?:paulo|brasil|brazil))
Match: Coffee first, always #spon
Match: New lip shade, who dis #sp
No-Match: Rua Augusta hoje #sp #saopaulo
No-Match: #spontaneous road trip with the girls
No-Match: #spooky season is here
Source: FTC Disclosures 101 (2019)

Rule: en.ambiguous-disclosure.collab-tag
Category: ambiguous-disclosure
Weight: 1.0
Summary: The tag #collab without saying that money moved
Phrase: #brandcollab
Phrase: #collabpost
Pattern: #collab%>(?![^\n]{0,80}(?:music|artist|song|beat|producer|drawing|illustrat|remix))
Match: This blush though #collab
Match: Golden hour in my new jacket #brandcollab
No-Match: New track with my cousin #collab #music
No-Match: #collaborate on the community garden
Source: FTC Disclosures 101 (2019)

Rule: en.ambiguous-disclosure.weak-tag
Category: ambiguous-disclosure
Weight: 0.35
Summary: Tags that may tell of a business relation
Phrase: #collaboration
Phrase: #invite
Phrase: #invited
Phrase: #supported
Pattern: #(?:thanks|thankyou)(?!giving|god|jesus|lord|mom|dad|you|for|so|to|all|allah|next|team|teach|everyone|nurses|heroes)[a-z]{3,20}%>
Match: Sunset dinner on the roof #invite
Match: New pans, new me #thanksbrightleaf
No-Match: Pie is in the oven #thanksgiving
No-Match: #invitations by hand, each took an hour
Source: FTC Disclosures 101 (2019)

Rule: en.ambiguous-disclosure.collab-with
Category: ambiguous-disclosure
Weight: 1.0
Summary: A collaboration with a tagged account
Rare: yes
Pattern: %<collab(?:s|oration)? with @[a-z0-9_]
Pattern: %<collaborat(?:ed|ing) with @[a-z0-9_]
Match: Made these in collaboration with @oatfield
Match: So fun collaborating with @lumenlights on this one
No-Match: A collaboration with two local painters
No-Match: Collaborative writing with a friend
Source: European Commission influencer sweep (2024); FTC Disclosures 101 (2019)

Rule: en.ambiguous-disclosure.collab-phrase
Category: ambiguous-disclosure
Weight: 0.35
Summary: In collaboration with someone who is not tagged
Rare: yes
Pattern: in collab(?:oration)? with (?!@|my |our |a |an |the (?:university|city|police|school|museum)|local|other|scientist|research|student|artist)[\p{L}]
Match: This look was made in collaboration with Veloura
Match: In collab with Tidal Home, a calmer bedroom
No-Match: A mural in collaboration with local students
No-Match: Written in collaboration with my sister
Source: European Commission influencer sweep (2024): "collaboration" was the commonest substitute for a label

Rule: en.ambiguous-disclosure.partner-tag
Category: ambiguous-disclosure
Weight: 1.0
Summary: Stand-alone partner and ambassador tags
Rare: yes
Phrase: #partnership
Phrase: #brandpartner
Phrase: #brandrep
Phrase: #brandambassador
Pattern: #partner%>(?![^\n]{0,60}(?:love|couple|husband|wife|boyfriend|girlfriend|marriage|anniversary))
Pattern: #ambassador%>(?![^\n]{0,60}(?:embassy|diplom|foreign|united))
Match: My everyday bag, rain or shine #partner
Match: Stretch with me #brandrep
Match: New season, new shoes #ambassador
No-Match: Ten years with this one #partner #love
No-Match: #partnersincrime at the lake
No-Match: Handed my papers to the #ambassador at the embassy
Source: FTC Disclosures 101 (2019): #partner and #ambassador alone are vague

Rule: en.ambiguous-disclosure.partnered-with
Category: ambiguous-disclosure
Weight: 1.0
Summary: First person has partnered or teamed up with a firm
Rare: yes
Pattern: %<(?:i|i've|we|we've)(?: [a-z]{2,10}){0,2} partnered with (?!my |a |an |him%>|her%>|the (?:city|school|police))
Pattern: %<(?:i'm|we're|i am|we are)(?: [a-z]{2,10}){0,2} partnering with (?!my |a |an |him%>|her%>|the (?:city|school|police))
Pattern: %<teamed up with @[a-z0-9_]
Pattern: %<in partnership with (?!my |our |a |an |the (?:city|school|police|university|united))[@\p{L}]
Match: I partnered with Fernside to show you my bedroom
Match: We're so happily partnering with Acme this spring
Match: I teamed up with @brewhaus for a cold brew hour
No-Match: I partnered with my sister for the quiz
No-Match: Two banks have partnered with each other on loans
No-Match: In partnership with the city council, the library reopens
Source: European Commission influencer sweep (2024): "partnership" as a substitute for a label

Rule: en.ambiguous-disclosure.excited-to-partner
Category: ambiguous-disclosure
Weight: 2.0
Summary: Announces a partnership with enthusiasm
Pattern: %<(?:excited|thrilled|proud|happy|honou?red|grateful|stoked) to (?:be )?(?:partner|partnering|team up|teaming up) with%>
Pattern: %<(?:excited|thrilled|proud|happy|honou?red|stoked) to announce my partnership%>
Match: So excited to partner with Northpeak this season!
Match: Thrilled to be teaming up with @veloura
No-Match: I was excited to sit with my partner at the show
No-Match: The two clinics plan to partner with each other
Source: FTC Endorsement Guides, 16 CFR 255

Rule: en.ambiguous-disclosure.thanks-brand
Category: ambiguous-disclosure
Weight: 1.0
Summary: Thanks a tagged account for things, stays or chances
Pattern: %<thank(?:s| you)[^.!?@\n]{0,20} @[a-z0-9_.]{2,30} for (?:sending|gifting|having (?:me|us)|inviting|hosting|making this|the (?:[a-z]{3,12} )?(?:gifts?|goodies|products?|package|pr|invite|invitation|samples?|opportunity|stay|box))%>
Match: Thank you @fernside for having me this weekend
Match: Thanks so much @veloura for the lovely goodies
No-Match: thanks @brand for the quick refund
No-Match: Thank you @annie for the ride home
Source: FTC Disclosures 101 (2019); CAP Code section 2

Rule: en.ambiguous-disclosure.thanks-alone
Category: ambiguous-disclosure
Weight: 0.35
Summary: A bare thank-you to a tagged account
Pattern: %<thank(?:s| you)(?: so much| again)?(?: to)? @[a-z0-9_]{2,30}(?![a-z0-9_.'])(?! ?[a-z0-9@,&])
Match: New curtains up! Thank you @tidalhome!
Match: This set is everything, thanks @veloura
No-Match: thanks @brand for the quick refund
No-Match: Thanks @maria and @joe, what a night
Source: FTC Disclosures 101 (2019)

Rule: en.ambiguous-disclosure.courtesy
Category: ambiguous-disclosure
Weight: 1.0
Summary: Product or stay by courtesy of a firm
Pattern: (?<!photo )(?<!photos )(?<!image )(?<!images )(?<!picture )(?<!video )(?<!pic )%<courtesy of (?:@[a-z0-9_]|the (?:brand|company|manufacturer|hotel|resort))
Pattern: %<c/o @[a-z0-9_]
Match: Dress courtesy of @veloura
Match: Two nights by the sea, courtesy of the hotel
Match: Boots c/o @northpeak
No-Match: Photo courtesy of @skyviewpics
No-Match: Send it c/o my parents, please
Source: FTC Endorsement Guides, 16 CFR 255

Rule: en.ambiguous-disclosure.made-possible
Category: ambiguous-disclosure
Weight: 1.0
Summary: Content made possible by, or in association with, a firm
Pattern: %<(?:video|post|trip|stay|review|episode|reel|visit|recipe|content) (?:is |was )?(?:[a-z]{3,12}ly )?made possible (?:by|thanks to) (?!my )
Pattern: in association with @[a-z0-9_]
Match: This trip was made possible by Harbor Tours
Match: Filmed in association with @lumenlights
No-Match: A vaccine made possible by decades of research
No-Match: Rain in association with a cold front
Source: CAP Code section 2, ASA/CMA Influencers' guide (2023)

Rule: en.ambiguous-disclosure.supported-by
Category: ambiguous-disclosure
Weight: 0.35
Summary: Content supported, funded or powered by a firm
Rare: yes
Pattern: %<(?:video|post|episode|reel|trip|content|stream|vlog) (?:is |was )?(?:[a-z]{3,12}ly )?supported by (?!my |evidence|the (?:data|evidence))
Pattern: %<(?:video|post|episode|reel|trip|content|stream|vlog) (?:is |was )?(?:[a-z]{3,12}ly )?funded by (?!my )
Pattern: %<(?:video|post|episode|reel|trip|content|stream|vlog) (?:is |was )?(?:[a-z]{3,12}ly )?powered by (?!my |coffee|caffeine)
Match: This episode is supported by Brightleaf
Match: Today's stream was powered by Acme
No-Match: The clinic is supported by donations
No-Match: A bike light powered by a small dynamo
Source: CAP Code section 2, ASA/CMA Influencers' guide (2023): supported by and funded by do not suffice

Rule: en.ambiguous-disclosure.hosted
Category: ambiguous-disclosure
Weight: 1.0
Summary: The writer was hosted
Phrase: #hosted
Phrase: #hostedstay
Phrase: #hosteddinner
Pattern: %<(?:i was|we were|stay was|trip was|visit was|dinner was|meal was) (?:[a-z]{3,12}ly )?hosted(?: by (?!my |a friend|friends|our |his |her )|[.!,])
Match: We were hosted by Harbor Tours on the island
Match: Three courses under the stars #hosted
No-Match: We were hosted by my aunt in the hills
No-Match: The quiz night is hosted by a local comic
Source: CAP Code section 2, ASA/CMA Influencers' guide (2023)

Rule: en.ambiguous-disclosure.invited
Category: ambiguous-disclosure
Weight: 1.0
Summary: The writer was invited by a firm or to try something
Pattern: %<(?:i was|we were|got|i've been|was kindly|were kindly) (?:kindly )?invited by (?!my |a friend|friends|our |his |her |mistake)
Pattern: %<(?:i was|we were|got|i've been|was kindly|were kindly) (?:kindly )?invited to (?:try|review|preview|test|stay at|dine|sample)%>
Match: I was invited by Saltbox Kitchen to see the new menu
Match: We were kindly invited to try the tasting menu
No-Match: I was invited by my cousin to her wedding
No-Match: We were invited to a barbecue next door
Source: CAP Code section 2, ASA/CMA Influencers' guide (2023)

Rule: en.ambiguous-disclosure.affiliate-tag
Category: ambiguous-disclosure
Weight: 1.0
Summary: Affiliate or client tags without an explanation
Phrase: #aff
Phrase: #affiliate
Phrase: #afflink
Phrase: #affiliatelink
Phrase: #affiliatelinks
Phrase: #client
Match: My desk in one picture #affiliate
Match: Curls by me, shine by the serum #client
No-Match: Daily #affirmations on the fridge
No-Match: #clientele photos from the barber shop
Source: FTC Disclosures 101 (2019)

Rule: en.ambiguous-disclosure.brand-ambassador
Category: ambiguous-disclosure
Weight: 1.0
Summary: The writer calls themselves ambassador or official partner
Pattern: %<(?:i'm|i am|as|i became|i've become|being) (?:an? |the |your |their |proud |now |official |new ){0,3}brand ambassador%>
Pattern: %<(?:i'm|i am|we're|we are|as) (?:an? |the |your |their |proud |now |new ){0,3}official partner%>
Pattern: %<proud to be (?:a )?part of the [@a-z0-9_ ]{2,30} (?:family|fam|squad|crew)%>
Match: I'm a brand ambassador and I wear these daily
Match: As an official partner of the race I got a bib
Match: Proud to be part of the Northpeak family
No-Match: The singer was named brand ambassador last night
No-Match: The league has a new official partner
Source: FTC Endorsement Guides, 16 CFR 255; Disclosures 101 (2019)

Rule: en.ambiguous-disclosure.working-with
Category: ambiguous-disclosure
Weight: 0.35
Summary: Glad to work with a tagged account
Pattern: %<(?:love|loving|loved|excited|happy|thrilled|fun|honou?red|grateful)[^.!?\n@]{0,16} work(?:ing)? with @[a-z0-9_]
Match: Always love working with @veloura
Match: Excited to finally work with @brewhaus
No-Match: I love working with wood
No-Match: Working with @hr to fix my payslip
Source: FTC Disclosures 101 (2019)

Rule: en.ambiguous-disclosure.pr-package
Category: ambiguous-disclosure
Weight: 1.0
Summary: Parcels and tags of public relations
Phrase: pr package
Phrase: pr packages
Phrase: pr haul
Phrase: pr unboxing
Phrase: pr box
Phrase: pr parcel
Phrase: pr mail
Phrase: #prpackage
Phrase: #prunboxing
Phrase: #prhaul
Phrase: #prbox
Pattern: #pr%>(?![^\n]{0,60}(?:run|marathon|lift|squat|deadlift|gym|bench|puerto|github|5k|10k|record|relations|merge))
Match: Opening the biggest PR package of the month
Match: Look what came today #pr
No-Match: Sub four hours at last #pr #marathon
No-Match: Opened a pull request and the PR packaged fine
Source: FTC Disclosures 101 (2019)

Rule: en.ambiguous-disclosure.opinions-own
Category: ambiguous-disclosure
Weight: 0.35
Summary: Stresses that the opinions are the writer's own
Phrase: all opinions are my own
Phrase: opinions are my own
Match: As always, all opinions are my own
Match: Thoughts on the new sofa; opinions are my own
No-Match: My opinions are not my own on school nights
No-Match: All the opinions are mixed on this one
Source: common usage
Note: Stands beside paid posts more often than beside unpaid ones

Rule: en.ambiguous-disclosure.show-supported-by
Category: ambiguous-disclosure
Weight: 1.0
Summary: A show is supported by a firm, which regulators call unclear
Pattern: %<(?:show|radio|podcast|studios?|network|program|programme|series|magazine|news|daily|friday|newsletter)(?: is| are| was|,| ,)(?: also| again| in part| partly)? (?:supported|funded|underwritten) (?:in part )?by (?!my |evidence|the data|our (?:listeners|readers|members))
Pattern: %<support (?:also )?(?:for [^.!?\n]{2,50} |also )comes? from [a-z0-9]
Match: Harbor Radio is supported by Larkspur Bank
Match: Support for Night Garden comes from Fernhill Tea
No-Match: The claim is supported by evidence
No-Match: The show was supported by my mother
Source: ASA and CAP, Influencers' guide (2023): supported by, funded by are not enough

Rule: en.ambiguous-disclosure.friends-at
Category: ambiguous-disclosure
Weight: 1.0
Summary: Our friends over at a firm
Pattern: %<(?:my|our|the) (?:good |fine |great |lovely |amazing |kind )?(?:friends|folks|people|guys|gang) over at%> (?!my |our |the (?:bar|table|park|lake|church|beach)|his |her |their |school|church|work)
Match: The link comes from our friends over at Pinehill
Match: The fine folks over at Dune made this lamp
No-Match: My friends over at the lake caught a cold
No-Match: Two people came over at night
Source: Observed in development sets, 2026-11

Rule: en.ambiguous-disclosure.thanks-to-handle
Category: ambiguous-disclosure
Weight: 0.35
Summary: Thanks a handle for something
Pattern: %<(?:thanks?|thank you|thank u|thx|shout ?out|s/o)(?: so much| again| a lot| as always)?(?: to)?(?: (?:my|our|the)(?: [a-z]{3,12}){1,3})? @[a-z0-9_.]{2,30} for%>(?! (?:(?:the |a |my )?(?:quick |fast |full |prompt )?(?:refund|repair|replacement|reply)|following|the (?:follow|rt|retweet|mention|shout)|being|coming|your (?:love|support|friendship)|everything|all))
Match: Thanks @examplebrand for the boots
Match: Shout out to @examplefarm for the beef
No-Match: Thanks @exa for being you
No-Match: Thanks @examplebrand for the quick refund
No-Match: Thanks for nothing
Source: Observed in development sets, 2026-11

Rule: en.ambiguous-disclosure.tagged-item
Category: ambiguous-disclosure
Weight: 1.0
Summary: Wears, uses or loves an item of a tagged brand
Pattern: %<(?:my|this|these|the|new|using|wearing|loving|in|all|our) (?:new |favorite |go-to )?@[a-z0-9_.]{2,30} (?:[a-z-]{3,14} ){0,2}(?:bag|dress|shoes|sneakers|jacket|jeans|collection|shirt|hoodie|suit|hat|serum|cream|mask|lipstick|choker|necklace|ring|sunglasses|boots|camera|lens|bike|products?|kit|leggings|bra|swimsuit|bikini|tights|drink|shoot|campaign)%>
Pattern: %<(?:with|for|from|by) (?:my|the|our) (?:new )?@[a-z0-9_.]{2,30} (?:fam|family|team|squad|collection|campaign|partners?)%>
Pattern: %<(?:outfit|look|dress|shoes|bag|jacket|suit|jewelry|jewellery|makeup|gown|earrings|sunglasses|boots|hat|jeans|headband|shirt) (?:is |are |all )?(?:from|by) @[a-z0-9_]
Match: Loving my new @examplebags crossbody bag
Match: Dress by @examplegowns
Match: With my @exampleshoes fam
No-Match: My @exa is the best friend
No-Match: I like the dress
Source: Observed in development sets, 2026-11
