# Wording that regulators accept as a clear mark of paid content.

Lexicon: en/disclosure
Format: 1
Language: en
License: MIT

Rule: en.disclosure.ad-tag
Category: disclosure
Weight: 2.0
Summary: A whole hashtag that says advertisement
Phrase: #ad
Phrase: #advert
Phrase: #advertisement
Phrase: #advertisementfeature
Phrase: #paidad
Phrase: #thisisanad
Except: hide #ad
Except: hides #ad
Except: hid #ad
Except: write #ad
Except: wrote #ad
Except: see #ad
Except: word #ad
Except: tag #ad
Except: label #ad
Except: #ad blocker
Except: #ad agency
Except: #ad-free
Match: #ad Loving this serum!
Match: New mug, same old mornings. #Advert
Match: Trying the purple one this week #paidad
No-Match: Our #adventure begins at the old mill
No-Match: #adoption changed everything for our family
No-Match: They always hide #ad under twenty other tags
Source: FTC Disclosures 101 (2019); CAP Code section 2, ASA/CMA Influencers' guide (2023)

Rule: en.disclosure.ad-label
Category: disclosure
Weight: 2.0
Summary: The word ad as a label before or after the text
Phrase: [ad]
Phrase: (ad)
Phrase: [advert]
Phrase: (advert)
Phrase: [advertisement]
Phrase: (advertisement)
Pattern: (?<![\p{L}\p{N}] )(?<![\p{L}\p{N}#_'.-])ad:[ \n]
Pattern: (?<![\p{L}\p{N}] )(?<![\p{L}\p{N}#_'.-])ad \|[ \n]
Except: directory (ad)
Except: disease (ad)
Except: dermatitis (ad)
Except: domini (ad)
Match: AD: three dinners I made with the new pan
Match: Ad | My morning in four steps
Match: The lamp that fixed my desk (ad)
Match: [Advert] Sunday reset with a new mop
No-Match: In 410 AD: the legions leave
No-Match: The good, the bad: what I learned
No-Match: Cream for atopic dermatitis (AD) and eczema
No-Match: Job ad: we need a baker
Source: CAP Code section 2, ASA/CMA Influencers' guide (2023)

Rule: en.disclosure.advertising-tag
Category: disclosure
Weight: 1.0
Summary: The tag #advertising, which the trade uses as well
Rare: yes
Phrase: #advertising
Except: #advertising agency
Match: My new hiking boots on the ridge #advertising
Match: #Advertising | breakfast with the new blender
No-Match: She works in advertising and loves it
No-Match: Throwback to my #advertisingweek badge
Source: CAP Code section 2, ASA/CMA Influencers' guide (2023)

Rule: en.disclosure.sponsored-tag
Category: disclosure
Weight: 2.0
Summary: A hashtag that says sponsored
Phrase: #sponsored
Phrase: #sponsoredpost
Phrase: #sponsoredcontent
Phrase: #sponsoredvideo
Phrase: #sponsoredreview
Phrase: #sponsoredby
Match: Weekend brunch with this juice #sponsored
Match: #SponsoredPost How I pack for two nights
No-Match: #sponsoredathlete since my first race
No-Match: The local fun run was sponsored again
Source: FTC Disclosures 101 (2019)

Rule: en.disclosure.sponsored-label
Category: disclosure
Weight: 2.0
Summary: Sponsored, or sponsored post, as a label
Phrase: my sponsored post
Phrase: this sponsored post
Phrase: is a sponsored post
Phrase: is a sponsored video
Phrase: is a sponsored review
Phrase: is sponsored content
Pattern: (?<![\p{L}\p{N},;'&-] )(?<![\p{L}\p{N}#_'-])sponsored(?![\p{L}\p{N}_'-])(?! ?[\p{L}\p{N}@'"?-])
Pattern: (?<![\p{L}\p{N},;'&-] )(?<![\p{L}\p{N}#_'-])sponsored (?:post|content|video|review|reel|episode|story|segment)%>
Match: Sponsored post: packing for the lake
Match: Sponsored. Three weeks of meals in one box.
Match: Heads up, this is a sponsored post
No-Match: Influencers have to label every sponsored post they make
No-Match: Sponsored athletes get their shoes from the club
No-Match: Is that even sponsored?
Source: FTC Endorsement Guides, 16 CFR 255; Disclosures 101 (2019)

Rule: en.disclosure.this-is-sponsored
Category: disclosure
Weight: 2.0
Summary: Says that this very post or video is sponsored
Rare: yes
Phrase: this is sponsored
Phrase: yes this is sponsored
Pattern: (?<!if )(?<!whether )(?<!when )%<(?:this|today's|my|our|the|tonight's) (?:[a-z]{3,12} )?(?:video|post|reel|episode|review|blog|content|thread|story|unboxing|segment|stream|portion|recipe) (?:is|was|has been) (?:[a-z]{3,12}ly |in part |also )?sponsored%>(?! by)
Match: This video is sponsored, so keep that in mind
Match: Today's recipe was kindly sponsored and I had fun with it
No-Match: If the post is sponsored, the law wants a label
No-Match: The charity race is sponsored every spring
Source: FTC Endorsement Guides, 16 CFR 255; Disclosures 101 (2019)

Rule: en.disclosure.sponsored-by
Category: disclosure
Weight: 2.0
Summary: This content, or a label, sponsored by somebody
Pattern: (?<![\p{L}\p{N},;'&-] )(?<![\p{L}\p{N}#_'-])sponsored by (?!my |the letter|the number|caffeine|coffee|insomnia|anxiety|boredom|wine|nobody|no one|lack)[@#]?[\p{L}\p{N}][\p{L}\p{N}_'-]{0,30}
Pattern: %<(?:video|post|reel|episode|review|blog|content|thread|story|unboxing|segment|stream|portion|recipe|haul|vlog|podcast)(?: is| was|,)? (?:[a-z]{3,12}ly )?sponsored by (?!my |the letter|the number|caffeine|coffee|insomnia|anxiety|boredom|wine|nobody|no one|lack)[@#]?[\p{L}\p{N}][\p{L}\p{N}_'-]{0,30}
Match: Sponsored by Northpeak. A week with their tent.
Match: This video is sponsored by Brightleaf
Match: Today's episode, sponsored by @oatfield, is about sleep
No-Match: The team, sponsored by Acme, won.
No-Match: This post is sponsored by my unpaid laundry pile
No-Match: A stadium sponsored by banks
Source: FTC Endorsement Guides, 16 CFR 255; Disclosures 101 (2019)

Rule: en.disclosure.thanks-for-sponsoring
Category: disclosure
Weight: 2.0
Summary: Thanks a firm for sponsoring this post
Pattern: %<(?:thanks|thank you|shoutout|shout out)[^.!?\n]{1,50} for sponsoring (?:this (?:channel|reel|recipe|trip|series|segment|thread|story|blog|one%>)|today's (?:post|reel|recipe|upload)|my (?:video|channel|post|trip|stream)|me%>)
Match: Thanks to Acme for sponsoring this channel!
Match: Huge thank you to @glowlab for sponsoring today's post
No-Match: Thanks to the bakery for sponsoring our little league team
No-Match: Thanks to the bank for sponsoring this season
Source: FTC Endorsement Guides, 16 CFR 255; Disclosures 101 (2019)

Rule: en.disclosure.our-sponsor
Category: disclosure
Weight: 2.0
Summary: Speaks of the sponsor of this video, episode or post
Phrase: word from our sponsor
Phrase: word from our sponsors
Phrase: word from today's sponsor
Phrase: message from our sponsor
Phrase: message from our sponsors
Phrase: thanks to our sponsor
Phrase: thank our sponsor
Phrase: thank today's sponsor
Phrase: support for this podcast comes from
Phrase: support for this show comes from
Phrase: support for today's show comes from
Pattern: %<(?:today's|this (?:video|episode|week|month)'s) (?:video |episode |show )?sponsor%>(?:,| is| for (?:this|today)| today| of (?:this|today))
Pattern: %<(?:sponsor|sponsors|sponsoring) (?:of |for )?(?:this|today's) (?:video|episode|post|podcast|stream|review|show)%>
Except: no sponsor for
Match: And now a word from our sponsor
Match: Today's sponsor is Fernside Mattress
Match: Support for this podcast comes from Harbor Tours
No-Match: The school is looking for a sponsor of the fair
No-Match: My sponsor is the reason I stayed sober
Source: FTC Endorsement Guides, 16 CFR 255; usage of podcasts and videos

Rule: en.disclosure.paid-partnership
Category: disclosure
Weight: 2.0
Summary: Paid partnership, collaboration, promotion or ambassador
Phrase: paid partnership
Phrase: paid partner of
Phrase: paid collaboration
Phrase: paid collab
Phrase: paid promotion
Phrase: paid ambassador
Phrase: paid advertisement
Phrase: paid endorsement
Phrase: #paidpartnership
Phrase: #paidpartner
Phrase: #paidcollab
Phrase: #paidcollaboration
Phrase: #paidpromotion
Phrase: #paidambassador
Except: paid partnership label
Except: paid partnership labels
Except: paid partnership tag
Except: paid partnership tool
Except: paid partnership toggle
Except: paid partnership feature
Except: every paid partnership
Except: any paid partnership
Except: every paid promotion
Except: any paid promotion
Except: undisclosed paid promotion
Match: Paid partnership with Lumen Lights
Match: Includes paid promotion, and yes I tried it first
Match: Morning routine in ten minutes #paidcollab
No-Match: Instagram moved the paid partnership label again
No-Match: An unpaid collaboration between two schools
No-Match: I have never done a paid promotion
Source: FTC Endorsement Guides, 16 CFR 255; platform labels

Rule: en.disclosure.paid-to
Category: disclosure
Weight: 2.0
Summary: Says the writer was paid to try, say or show it
Phrase: i was paid for this post
Phrase: i was paid for this review
Phrase: i was paid for this video
Phrase: i got paid for this post
Phrase: i'm being paid for this
Pattern: %<i(?:'m| am|'ve been| was| got) (?:being )?(?:also )?paid to (?:try|test|review|say|post|promote|make|talk|share|use|wear|feature|create|film|write|show|advertise|mention|recommend|endorse|tell)%>
Pattern: (?:@[a-z0-9_.]{2,30}|%<they|%<brand|%<company) paid me to (?:try|test|review|say|post|promote|make|talk|share|use|wear|feature|create|film|write|show|advertise|mention|recommend|endorse|tell)%>
Match: I was paid to test this kettle for a week
Match: @brewhaus paid me to make three drinks
Match: Honest note: I was paid for this review
No-Match: I was paid to walk my neighbour's dog
No-Match: My uncle paid me to paint the shed
No-Match: Nobody paid me to say it
Source: FTC Endorsement Guides, 16 CFR 255; Disclosures 101 (2019)

Rule: en.disclosure.compensated
Category: disclosure
Weight: 2.0
Summary: Says the writer received compensation for the post
Phrase: compensated for this post
Phrase: compensated post
Pattern: %<i(?:'ve been| was| am| have been| am being)(?: [a-z]{4,12}ly)? compensated (?:for (?:this|my (?:time|review|post|participation|opinion)|sharing|posting|reviewing|writing|making)|by (?:@|the brand|the company|the manufacturer))
Pattern: %<i(?:'ve| have)? received (?:payment|compensation|a fee) (?:from (?:@|the brand|the company)|for (?:this|my (?:review|post|time))|to (?:post|review|write|promote|share))
Match: I was compensated for this review by the makers
Match: Full honesty, I received payment for this post
No-Match: I was compensated for the delayed flight
No-Match: I received payment for my old bike on Friday
Source: FTC Endorsement Guides, 16 CFR 255

Rule: en.disclosure.brought-to-you
Category: disclosure
Weight: 2.0
Summary: This content is brought to you by a firm
Pattern: %<brought to you (?:in part |today |also |once again |again )?by (?!my |the letter|the number|caffeine|coffee|insomnia|anxiety|boredom|procrast|wine|lack|too |three |two |a lack|adhd|mistake|the waiter|nobody|no one|my )[@#\p{L}\p{N}]
Match: This episode is brought to you by Fernside Mattress
Match: Brought to you by @cozyhaus, my Sunday reset
No-Match: This post is brought to you by insomnia
No-Match: The waiter brought to you by mistake what I ordered
Source: FTC Endorsement Guides, 16 CFR 255

Rule: en.disclosure.presented-by
Category: disclosure
Weight: 1.0
Summary: This content was presented or commissioned by a firm
Pattern: %<(?:video|post|reel|content|story|article|review|vlog) (?:is |was )?presented by @?[\p{L}]
Pattern: %<(?:video|post|reel|content|story|article|review|vlog) (?:is |was )?commissioned by @?[\p{L}]
Match: This reel is presented by Tidal Home
Match: The article was commissioned by @marrowfarm
No-Match: The award was presented by the mayor
No-Match: A portrait commissioned by the duke in 1712
Source: CAP Code section 2, ASA/CMA Influencers' guide (2023)

Rule: en.disclosure.branded-content
Category: disclosure
Weight: 2.0
Summary: Calls itself branded content or an advertorial
Phrase: this is branded content
Phrase: branded content for @
Phrase: branded content with @
Phrase: this is an advertorial
Phrase: #brandedcontent
Phrase: #advertorial
Pattern: (?<![\p{L}\p{N},;'&-] )(?<![\p{L}\p{N}#_'-])branded content(?! ?[\p{L}\p{N}])
Pattern: (?<![\p{L}\p{N},;'&-] )(?<![\p{L}\p{N}#_'-])advertorial(?! ?[\p{L}\p{N}])
Match: Branded content: a tour of the new kitchen line
Match: A small note that this is an advertorial
Match: Slow evenings in linen #brandedcontent
No-Match: She teaches branded content at a college
No-Match: The magazine earns half its money from advertorials
Source: FTC Endorsement Guides, 16 CFR 255

Rule: en.disclosure.promotional-post
Category: disclosure
Weight: 1.0
Summary: Calls itself a promoted or promotional post
Phrase: this is a promoted post
Phrase: this is a promotional post
Phrase: #promotedpost
Pattern: (?<![\p{L}\p{N},;'&-] )(?<![\p{L}\p{N}#_'-])promoted post%>
Pattern: (?<![\p{L}\p{N},;'&-] )(?<![\p{L}\p{N}#_'-])promotional post%>
Match: Promoted post: dinner for four from one pot
Match: Just so you know, this is a promotional post
No-Match: My feed shows another promoted post every minute
No-Match: The promoted poster child of the label
Source: FTC Endorsement Guides, 16 CFR 255

Rule: en.disclosure.this-is-an-ad
Category: disclosure
Weight: 2.0
Summary: Says that this is an advertisement
Phrase: this is an ad
Phrase: this is a paid ad
Phrase: this is an advert
Phrase: this is an advertisement
Phrase: this post is an ad
Phrase: this video is an ad
Phrase: this reel is an ad
Phrase: advertisement feature
Phrase: contains advertising
Phrase: contains an ad for
Except: this is an ad agency
Except: this is an ad-free
Except: this is an ad free
Except: this is an ad blocker
Match: Cards on the table, this is an ad for their winter range
Match: Advertisement feature | my week with a robot mop
No-Match: This is an ad agency, so expect long hours
No-Match: This is an adorable little teapot
Source: CAP Code section 2, ASA/CMA Influencers' guide (2023)

Rule: en.disclosure.brand-tag
Category: disclosure
Weight: 2.0
Summary: A brand's name with Partner or Ambassador as one hashtag
Pattern: #(?!life|gym|run|danc|travel|workout|busines|brand|crime|study|accounta|my|train|exercise|love|paid|ex|lab|sparring|prayer|perfect|domestic|design|the|climb|riding|hiking|fishing|silent)[a-z0-9_]{2,30}partner%>
Pattern: #(?!brand|goodwill|us|uk|eu|un|paid|student|campus|peace|former|the|youth|wildlife|kindness|climate)[a-z0-9_]{2,30}ambassador%>
Match: Long run done in new shoes #VelouraPartner
Match: My winter kit #northpeakambassador
No-Match: Happy birthday to my #lifepartner
No-Match: Meeting the new #USAmbassador at the fair
No-Match: Looking for a #gympartner in town
Source: FTC Endorsement Guides, 16 CFR 255

Rule: en.disclosure.support-comes-from
Category: disclosure
Weight: 2.0
Summary: Spoken credit: support for this podcast, this message comes from
Phrase: this message comes from
Phrase: following message comes from
Phrase: following message come from
Pattern: %<(?:support|funding) (?:for|of) (?:this|today's|our|your|the) (?:[a-z]{2,14} ){0,3}(?:podcast|show|program|programme|episode|series|broadcast|newsletter|channel|coverage) (?:and [a-z ]{2,30} )?(?:is provided by|(?:also )?comes? from|is made possible)%>
Match: Support for our daily program also comes from Larkspur Bank
Match: This message comes from Dune Mattress, made for hot sleepers
No-Match: Support for the programme of reforms comes and goes
No-Match: This message came from my sister
Source: Observed in development sets, 2026-11; underwriting credits of US public radio

Rule: en.disclosure.show-sponsored-by
Category: disclosure
Weight: 2.0
Summary: A named show, network or newsletter is sponsored by a firm
Pattern: %<(?:show|radio|channel|studios?|network|newsletter|programme?|vlog|livestream|giveaway|issue|hour) (?:is|was|are)(?: also| again| proudly| kindly| partly| in part)? sponsored by (?!my |the state|nobody|no one)[\p{L}\p{N}]
Match: Night Garden Radio is sponsored by Fernhill Tea
Match: The newsletter is proudly sponsored by Harbor Notes
No-Match: The club was sponsored by a bakery
No-Match: The show is sponsored by nobody
Source: FTC Endorsement Guides, 16 CFR 255; observed in development sets, 2026-11

Rule: en.disclosure.sponsor-slot
Category: disclosure
Weight: 2.0
Summary: Calls this part a sponsor spot, ad read or advertiser content
Phrase: advertiser content
Phrase: our sponsor today
Phrase: from our sponsor
Phrase: from our sponsors
Phrase: the sponsor spot
Phrase: paying for this video
Phrase: paid for this video
Pattern: %<for sponsoring (?:this |the |today's )(?:video|episode|bit|part|portion|build|podcast|section|livestream|playlist)%>
Pattern: %<(?:from|by|with|is) (?:our|today's|this week's|this episode's|this video's) sponsors?%>(?!ship)
Match: Back in a minute, first let us hear from our sponsors
Match: Big thanks to Pinehill for sponsoring this bit of the build
Match: Meet our sponsor today, a firm that sharpens knives
No-Match: She found a sponsor for the marathon
No-Match: Thank you for sponsoring the little league
Source: FTC Disclosures 101 for Social Media Influencers; observed in development sets, 2026-11

Rule: en.disclosure.paid-link
Category: disclosure
Weight: 2.0
Summary: Marks a link or post as paid or earning commission
Rare: yes
Phrase: (paid link)
Phrase: #paidlink
Phrase: #commissionearned
Phrase: #commissionsearned
Phrase: (commissions earned)
Match: The small kettle (paid link)
Match: Sunday list #commissionsearned
No-Match: He paid, linking arms with me
No-Match: The commission earned praise
Source: Amazon Associates operating wording; FTC Disclosures 101 for Social Media Influencers
