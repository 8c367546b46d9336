# An organization speaks.

Lexicon: en/brand-voice
Format: 1
Language: en
License: MIT

Rule: en.brand-voice.announce
Category: brand-voice
Weight: 2.0
Summary: We are excited to announce
Phrase: we're proud to serve
Phrase: our company is proud
Pattern: %<we(?:'re| are)(?: so| very| super| beyond| absolutely| incredibly)? (?:excited|thrilled|proud|delighted|pleased|happy|honou?red) to (?:announce|introduce|launch|share|reveal|unveil|present|offer|bring|welcome|be launching|partner)%>(?![^.!?\n]{0,80}(?:expecting|engage|pregnan|baby|married|wedding|marri|our (?:son|daughter|first|second|little)|adopt|bundle|due (?:in|date)|twins))
Match: We are excited to announce the spring range
Match: We're so proud to introduce a new grind
No-Match: We are excited to announce we're expecting!
No-Match: We're thrilled to share that we got engaged
Source: common usage of company accounts

Rule: en.brand-voice.introducing
Category: brand-voice
Weight: 2.0
Summary: Introducing our, meet our new
Phrase: introducing our
Phrase: introducing the new
Phrase: meet our newest
Pattern: %<meet our new(?! (?:baby|puppy|dog|cat|kitten|neighbo|son|daughter|teacher|addition|family|roommate|foster|chickens?))%>
Except: introducing our baby
Except: introducing our son
Except: introducing our daughter
Except: introducing our puppy
Except: introducing our new puppy
Match: Introducing our lightest tent yet
Match: Meet our new oat blend
No-Match: Meet our new puppy
No-Match: Introducing our daughter to snow
Source: common usage of company accounts

Rule: en.brand-voice.our-new
Category: brand-voice
Weight: 1.0
Summary: Our new or latest product
Pattern: %<our (?:brand[ -]new|all[ -]new|new|newest|latest) (?:[a-z-]{3,14} ){0,2}(?:collection|line|range|product|products|flavou?rs?|formula|arrivals?|drop|release|launch|menu|app|model|edition|packaging|website|store|location|shade|shades|scents?|colou?rs?|series|update|version|blend|campaign|offer)%>
Match: Our new winter collection is here
Match: Taste our latest seasonal flavor
No-Match: Our new house has no doors
No-Match: Our newest cousin is two days old
Source: common usage of company accounts

Rule: en.brand-voice.our-customers
Category: brand-voice
Weight: 2.0
Summary: Our customers, our products
Max-Hits: 2
Phrase: our customers
Phrase: our support team
Phrase: our clients
Phrase: our products
Phrase: our followers get
Phrase: our range of
Phrase: our store
Phrase: our stores
Phrase: our shop
Phrase: our website
Except: our store of
Except: in our store cupboard
Match: Our customers asked for a longer cord
Match: All our products are made in Leeds
No-Match: Their customers wait in the rain
No-Match: We stored our things in a shed
Source: common usage of company accounts

Rule: en.brand-voice.our-team
Category: brand-voice
Weight: 1.0
Summary: Our team, our community, our mission
Phrase: our mission
Phrase: our brand
Phrase: our ambassadors
Phrase: our founders
Phrase: our founder
Phrase: our company
Pattern: %<our team (?:is|has|will|of|can|at|worked|works|loves|are|here|would)%>(?! (?:won|lost|winning|losing|playing|players|a goal))
Pattern: %<our community (?:of|is|has|loves|asked|members)%>(?! (?:garden|college|center|centre))
Match: Our team will answer within a day
Match: Good sleep is our mission
No-Match: Our team lost by two goals
No-Match: Our community college has a pool
Source: common usage of company accounts

Rule: en.brand-voice.at-brand-we
Category: brand-voice
Weight: 2.0
Summary: At our firm, we do something
Pattern: (?<![\p{L}\p{N},] )(?<![\p{L}\p{N}#_'@])at (?!(?:home|school|work|night|first|least|last|noon|times|lunch|dinner|breakfast|church|camp|university|college|christmas|easter|halloween|midnight|dawn|dusk|weekends|this|that|one|the|my|our|a|an|age|\d)%>)@?[a-z0-9&' ]{2,25}, we(?:'re|'ve)?%> (?:believe|make|love|are|craft|design|think|know|care|want|put|use|offer|create|build|strive|only|do|take|aim|help)
Match: At Northpeak, we believe in dry feet
Match: At Tidal Home, we make sheets
No-Match: At home, we make soup
No-Match: At the end, we are tired
Source: common usage of company accounts

Rule: en.brand-voice.check-out-our
Category: brand-voice
Weight: 1.0
Summary: Invites readers to our products, guests and staff
Max-Hits: 2
Phrase: see our latest
Phrase: check out our latest
Phrase: view our latest
Phrase: our guests
Phrase: our members
Phrase: our readers
Phrase: our subscribers
Phrase: our sponsors
Pattern: %<(?:check out|see|view|visit|read|try|browse|explore|enjoy) our (?!house|home|baby|dog|cat|wedding|pics?%>|photos?|pictures|trip|vacation|kids|kitchen|view|son|daughter|garden|grand|parents|friend|way)(?:[a-z-]{3,14} ){0,2}(?:menu|guide|blog|range|selection|site|page|article|post|video|job|jobs|offers?|deals?|products?|services?|catalog(?:ue)?|listing|listings|specials?|event|events|newsletter|report|team|work|shop|showroom)%>
Except: our guests left
Except: our guests arrived
Match: Check out our latest guide to damp walls
Match: Our guests love the sauna
No-Match: Come and see our new baby
No-Match: See our garden video from mum
Source: common usage of company accounts

Rule: en.brand-voice.hiring
Category: brand-voice
Weight: 1.0
Summary: Hires, or invites the public
Phrase: we're hiring
Phrase: we are hiring
Phrase: now hiring
Phrase: join our team
Phrase: apply today
Phrase: call us today
Phrase: visit our showroom
Phrase: we look forward to welcoming
Phrase: we hope to see you
Match: We're hiring two bakers in Leeds
Match: We look forward to welcoming you on Friday
No-Match: They are hiring at the mill
No-Match: I look forward to seeing you at lunch
Source: common usage of company accounts

Rule: en.brand-voice.join-us
Category: brand-voice
Weight: 0.35
Summary: Join us at an event
Pattern: %<(?:come |please |and )?join us (?:for|at|on|in|tonight|tomorrow|today|this|as)%>
Match: Join us for a tasting on Friday
Match: Please join us at the fair
No-Match: Nobody wanted to join us, sadly
No-Match: They may join us later
Source: common usage of company accounts

Rule: en.brand-voice.available
Category: brand-voice
Weight: 1.0
Summary: Now available, just launched, coming soon
Max-Hits: 2
Phrase: coming soon to our
Phrase: launching soon
Phrase: pre-orders open
Phrase: preorders are open
Phrase: now in stock
Phrase: back in stock
Phrase: restocked
Pattern: %<now available (?:in|at|on|for|online|nationwide|worldwide|everywhere|from|to)%>
Pattern: %<available now (?:in|at|on|for|online|nationwide|worldwide|everywhere|from|via)%>
Pattern: %<just launched (?:our|a|the|in|on|at|today|online)%>
Match: Now available in five sizes
Match: The linen set is back in stock
No-Match: Is the nurse available now?
No-Match: They launched boats just before dawn
Source: common usage of company accounts

Rule: en.brand-voice.collection
Category: brand-voice
Weight: 2.0
Summary: New arrivals, shop the collection
Phrase: new arrivals
Phrase: #newarrivals
Phrase: shop the collection
Phrase: shop our range
Phrase: explore our collection
Phrase: discover our
Match: New arrivals for damp mornings
Match: Shop the collection in our linen room
No-Match: A collection of shop signs
No-Match: The new arrival gate is closed
Source: common usage of company accounts

Rule: en.brand-voice.official
Category: brand-voice
Weight: 2.0
Summary: An official account introduces itself
Scope: title text hashtags bio author_name
Phrase: the official account of
Phrase: official account of
Phrase: official page of
Phrase: this is the official
Match: The official account of Brightleaf tea
Match: Official page of Harbor Tours
No-Match: Officials took account of the flood
No-Match: Report it to the official account, not to me
Source: common usage of company accounts

Rule: en.brand-voice.official-store
Category: brand-voice
Weight: 0.35
Summary: Official store, limited edition, stay tuned
Max-Hits: 2
Phrase: official online store
Phrase: stay tuned for
Phrase: limited edition
Phrase: limited-edition
Phrase: discover the new
Match: Limited edition in moss green
Match: Stay tuned for the spring drop
No-Match: The edition has a limited index
No-Match: I bought it at the official store
Source: common usage of company accounts

Rule: en.brand-voice.contact-us
Category: brand-voice
Weight: 2.0
Summary: Asks readers to contact the firm
Phrase: please dm us
Phrase: dm us
Phrase: message us
Phrase: reach out to us
Phrase: contact us at
Phrase: email us at
Phrase: get in touch with our
Phrase: visit us at
Phrase: visit us in
Phrase: follow us on
Except: will visit us in
Except: to visit us in
Except: will visit us at
Except: visit us in june
Match: Please DM us your order number
Match: Reach out to us at the desk
No-Match: They reach out to users every week
No-Match: Aunt May will visit us in June
Source: common usage of company accounts

Rule: en.brand-voice.sorry-to-hear
Category: brand-voice
Weight: 2.0
Summary: Customer service answers in public
Phrase: we apologize for the inconvenience
Phrase: we apologise for the inconvenience
Phrase: apologies for the inconvenience
Phrase: thank you for your feedback
Phrase: thanks for your feedback
Phrase: thank you for choosing
Phrase: thank you for shopping with
Phrase: your order number so
Pattern: %<(?:we're|we are) (?:so |very |really )?sorry (?:to hear|for the (?:inconvenience|delay|trouble)|about your (?:order|experience))%>(?![^.!?\n]{0,30}(?:your (?:loss|mom|dad|grand|dog|cat|father|mother)|passed))
Match: We're sorry to hear that the lid cracked
Match: Thank you for choosing Harbor Tours
No-Match: We are so sorry to hear about your loss
No-Match: I'm sorry to hear that
Source: common usage of company accounts

Rule: en.brand-voice.press-release
Category: brand-voice
Weight: 2.0
Summary: Wording of press releases
Phrase: for immediate release
Phrase: about the company:
Phrase: media contact:
Phrase: press contact:
Match: FOR IMMEDIATE RELEASE: a quieter blender
Match: Media contact: news at the mill
No-Match: The valve is for immediate pressure release
No-Match: Media lost contact with the crew
Source: common usage of company accounts

Rule: en.brand-voice.trademark-sign
Category: brand-voice
Weight: 1.0
Summary: A registered-trademark sign in running text
Pattern: [a-z0-9]®
Match: Now with SoftCore® foam
Match: HydraLock® keeps feet dry
No-Match: HydraLock keeps feet dry
No-Match: The ® key is hard to find
Todo-Match: HydraLock™ keeps feet dry
Source: common usage of company accounts
Note: Normalization turns the unregistered sign into the letters tm

Rule: en.brand-voice.campaign-rules
Category: brand-voice
Weight: 2.0
Summary: Contest rules and calls for customers' pictures
Phrase: winners will be announced
Phrase: winner will be contacted
Phrase: terms and conditions apply
Phrase: t&cs apply
Phrase: t&c apply
Phrase: void where prohibited
Phrase: no purchase necessary
Phrase: must be 18 or older to enter
Pattern: %<(?:share|show us|post|tag|upload) your (?:[a-z]{3,12} ){0,2}(?:photos?|pics?|pictures?|looks?|videos?|moments?|stories) (?:with|using|and tag) (?:#|us%>|@)
Match: Share your photos with #drysocks
Match: Winners will be announced on Friday. T&Cs apply
No-Match: Share your photos with grandma
No-Match: The winner was announced at noon
Source: platform promotion rules; common usage of company accounts

Rule: en.brand-voice.benefit-negated
Category: brand-voice
Weight: 0.35
Summary: Promises in the firm's plural
Phrase: we've got you covered
Phrase: we guarantee
Phrase: we ship worldwide
Phrase: we deliver to
Phrase: handcrafted by our
Phrase: made with love by our
Match: Cold feet? We've got you covered
Match: We ship worldwide from Leeds
No-Match: The ship worldwide crews love
No-Match: Snow covered the car we got
Source: common usage of company accounts

Rule: en.brand-voice.job-ad
Category: brand-voice
Weight: 2.0
Summary: A job advertisement
Scope: title text hashtags
Phrase: #job
Phrase: #jobs
Phrase: #hiring
Phrase: job opening
Match: #job Leeds baker wanted
Match: Job opening: weavers
No-Match: A quote of Job
No-Match: I hate my job
Source: Observed in development sets, 2026-11

Rule: en.brand-voice.our
Category: brand-voice
Weight: 0.35
Summary: We have, to our, with us
Scope: title text
Phrase: we have
Phrase: we will be
Phrase: of our
Phrase: to our
Phrase: with our
Phrase: in our
Phrase: is our
Phrase: with us
Match: We have mugs for all of our guests
Match: Walk with us
No-Match: Weave a mug
No-Match: Two hours with ushers
Source: Observed in development sets, 2026-11

Rule: en.brand-voice.service-reply
Category: brand-voice
Weight: 1.0
Summary: Customer service answers somebody
Scope: title text
Phrase: please dm
Phrase: dm your
Phrase: please send us
Phrase: follow and dm
Phrase: please email
Phrase: please call
Phrase: feel free to
Phrase: thanks for reaching out
Phrase: thank you for reaching out
Phrase: look into it
Phrase: sorry for the
Phrase: sorry for any
Phrase: sorry to hear that you
Phrase: happy to help
Phrase: hope you enjoyed
Phrase: hope you enjoy
Phrase: your patience
Phrase: passed on to
Phrase: assist you
Phrase: your account
Match: Sorry for the wait! Please DM your postcode
Match: Happy to help, we'll look into it
No-Match: Sorry I am late
No-Match: He helps and looks
Source: Observed in development sets, 2026-11

Rule: en.brand-voice.listing
Category: brand-voice
Weight: 0.35
Summary: Lists goods for sale: wholesale, vintage, deals, prices
Scope: title text
Phrase: vintage
Phrase: wholesale
Phrase: deals
Phrase: prices
Phrase: mls
Phrase: real estate
Phrase: handmade
Match: Vintage lamp, low prices
Match: Wholesale looms
No-Match: A deal with Jo
No-Match: The price of soup
Source: Observed in development sets, 2026-11

Rule: en.brand-voice.bio-we
Category: brand-voice
Weight: 2.0
Summary: Bio: we, us, our
Scope: bio
Phrase: we
Phrase: we're
Phrase: us
Phrase: our
Match: We make mugs
Match: Tea for all of us
No-Match: Weavers
No-Match: I make mugs
Source: Observed in development sets, 2026-11

Rule: en.brand-voice.opens-like-shop
Category: brand-voice
Weight: 1.0
Summary: Opens like a shop window: discover, explore, introducing, meet the
Pattern: ^[^\p{L}\n]{0,6}(?:discover|explore|introducing|announcing|calling all|save the date|last chance|now open|treat yourself|find your|create your|keep your|escape to|step into|experience (?:the|our)|celebrate (?:the|our|your)|meet (?:the|our) |enjoy our|shop (?:the|our))%>
Pattern: %<(?:explore|discover) (?:the|our|more|an|new|your|how|[\p{L}]{3,12} with)%>
Match: Discover the river towns
Match: Introducing the small kettle
No-Match: We discovered a leak
No-Match: My shop was closed
Source: Observed in development sets, 2026-11

Rule: en.brand-voice.rally
Category: brand-voice
Weight: 1.0
Summary: Rallies: stand with us, join the fight, take action, dreams
Phrase: together we can
Phrase: every vote
Phrase: your vote
Phrase: please donate
Phrase: please vote
Phrase: your donation
Phrase: get involved
Phrase: spread the word
Phrase: raise your voice
Phrase: never give up
Phrase: stand with us
Phrase: are you with us
Phrase: join the team
Phrase: take action
Phrase: sign the petition
Phrase: make a difference
Phrase: be the change
Phrase: we will win
Phrase: it's up to us
Phrase: it's up to all of us
Phrase: believe in yourself
Phrase: the next generation
Match: Stand with us on Monday
Match: Together we can
No-Match: I stood with her in line
No-Match: Did you? No
Source: Observed in development sets, 2026-11
