# A commercial or influencer account introduces itself.

Lexicon: en/account-cue
Format: 1
Language: en
License: MIT

Rule: en.account-cue.collab-inquiries
Category: account-cue
Weight: 2.0
Summary: Invites collaborations and business mail
Scope: title text hashtags bio author_name
Phrase: dm for collab
Phrase: dm for collaboration
Phrase: dm for collaborations
Phrase: open for collabs
Phrase: open to collaborations
Phrase: pr friendly
Phrase: pr-friendly
Phrase: business inquiries
Phrase: business enquiries
Phrase: business inquiry
Phrase: collab inquiries
Phrase: collabs:
Phrase: collaboration inquiries
Phrase: brand inquiries
Phrase: partnership inquiries
Match: Mum of two. PR friendly, DM for collab
Match: Business inquiries: see mail
No-Match: The inquiry into the business is over
No-Match: The band is open, for collar pins ask Jo
Source: common usage of influencer profiles

Rule: en.account-cue.media-kit
Category: account-cue
Weight: 2.0
Summary: Media kit, management, UGC creator
Scope: title text hashtags bio author_name
Phrase: media kit
Phrase: mediakit
Phrase: ugc creator
Phrase: #ugccreator
Phrase: my new collection with
Phrase: influencer marketing
Pattern: %<(?:management|mgmt|manager|booking|bookings):? ?[a-z0-9._-]{2,40}@[a-z0-9.-]{3,40}
Match: UGC creator in Leeds, media kit on request
Match: Management: hello@sunroom.example
No-Match: The management says hello
No-Match: A first aid kit for media crews
Source: common usage of influencer profiles

Rule: en.account-cue.creator
Category: account-cue
Weight: 1.0
Summary: Calls itself a content creator
Scope: bio author_name
Phrase: content creator
Phrase: lifestyle blogger
Phrase: beauty blogger
Phrase: fashion blogger
Phrase: food blogger
Phrase: travel blogger
Phrase: brand ambassador
Phrase: influencer
Phrase: ltk creator
Match: Content creator and tea drinker
Match: Beauty blogger | Leeds
No-Match: Content with my small garden
No-Match: Creator of crosswords
Source: common usage of influencer profiles

Rule: en.account-cue.digital-creator
Category: account-cue
Weight: 0.35
Summary: Default label of creator accounts
Scope: bio author_name
Phrase: digital creator
Phrase: public figure
Phrase: video creator
Phrase: founder of
Phrase: ceo of
Match: Digital creator, two cats
Match: CEO of a soap shop
No-Match: Digital clocks creak
No-Match: A figure of public works
Source: platform profile labels

Rule: en.account-cue.brand-bio
Category: account-cue
Weight: 2.0
Summary: A firm's profile
Scope: bio author_name
Phrase: official account
Phrase: official store
Phrase: official shop
Phrase: official page
Phrase: customer service:
Phrase: customer care:
Phrase: shop online
Phrase: we ship worldwide
Phrase: free shipping over
Phrase: tag us
Match: Brightleaf official account. Tag us!
Match: Soap from Leeds. We ship worldwide
No-Match: Tag along with my two dogs
No-Match: An official of the chess club
Source: common usage of company accounts

Rule: en.account-cue.channel-talk
Category: account-cue
Weight: 1.0
Summary: Channel talk: like, subscribe, follow for more
Scope: title text hashtags bio
Max-Hits: 2
Phrase: smash the like
Phrase: hit that subscribe
Phrase: like and subscribe
Phrase: welcome back to my channel
Phrase: welcome to my channel
Phrase: follow for more
Phrase: follow me for more
Phrase: save this post
Phrase: save for later
Phrase: join my newsletter
Phrase: use my links
Phrase: my merch
Phrase: merch drop
Phrase: my new course
Phrase: my ebook
Phrase: my preset
Phrase: my presets
Match: Save this post and follow for more
Match: Welcome back to my channel, today we mop
No-Match: I follow a trail for more than an hour
No-Match: My course at college ends in May
Source: common usage of influencer accounts

Rule: en.account-cue.hey-guys
Category: account-cue
Weight: 0.35
Summary: Greets an audience
Scope: title text
Phrase: hey guys
Phrase: hi guys
Phrase: hey lovelies
Phrase: hey besties
Phrase: hello my loves
Phrase: you guys asked
Phrase: so many of you asked
Match: Hey guys, back with soup
Match: So many of you asked about the rug
No-Match: The guys said hey
No-Match: You asked forty questions
Source: common usage of influencer accounts

Rule: en.account-cue.like-subscribe
Category: account-cue
Weight: 2.0
Summary: Asks viewers to like, share, subscribe, ring the bell
Max-Hits: 2
Phrase: get subscribed
Phrase: like button
Phrase: subscribe button
Phrase: notification bell
Phrase: ring the bell
Phrase: click the bell
Phrase: turn on notifications
Phrase: don't forget to like
Phrase: don't forget to subscribe
Phrase: be sure to subscribe
Phrase: make sure to subscribe
Phrase: remember to like
Phrase: please subscribe
Phrase: also subscribe
Phrase: consider subscribing
Phrase: subscribe to my
Phrase: subscribe to our
Phrase: subscribe to this channel
Phrase: subscribe to the channel
Phrase: subscribe for more
Phrase: subscribe so you don't
Phrase: leave a like
Phrase: give it a thumbs up
Phrase: if you enjoyed this video
Phrase: rate and review
Phrase: leave us a review
Phrase: five star review
Pattern: %<(?:like|share|comment|follow|rate|review)[ ,]{1,3}(?:and |& )?(?:share[ ,]{1,3}|comment[ ,]{1,3})?(?:and |& )?subscribe%>
Except: ring the bell at
Match: If you enjoyed this video, ring the bell
Match: Like, share and subscribe for the next one
No-Match: Many people subscribe to the paper
No-Match: The button of my coat, like a bell
Source: common usage of creators; observed in development sets, 2026-11

Rule: en.account-cue.sign-off
Category: account-cue
Weight: 1.0
Summary: A creator's sign-off
Max-Hits: 2
Phrase: thanks for watching
Phrase: thank you for watching
Phrase: see you next time
Phrase: see you guys next time
Phrase: until next time
Phrase: catch you in the next
Phrase: enjoyed this episode
Phrase: liked this video
Phrase: let me know in the comments
Phrase: let us know in the comments
Phrase: in the comments below
Phrase: comment below
Match: Thanks for watching, see you next time
Match: Let me know in the comments which lamp you want
No-Match: He thanked the watchman
No-Match: I will see you next Tuesday
Source: common usage of creators; observed in development sets, 2026-11

Rule: en.account-cue.channel-support
Category: account-cue
Weight: 1.0
Summary: Promotes the own merch, Patreon, channel or other videos
Max-Hits: 2
Phrase: patreon
Phrase: become a patron
Phrase: merch
Phrase: merchandise
Phrase: discord server
Phrase: second channel
Phrase: on my channel
Phrase: follow me on
Phrase: support the channel
Phrase: my newsletter
Phrase: my podcast
Phrase: buy me a coffee
Pattern: %<(?:enjoyed|liked?|disliked?) (?:this|the|today's) (?:video|episode|one)%>
Pattern: %<(?:check out|visit|in|is|join|to) (?:our|my) (?:merch(?:andise)?|community|forum|discord|gear|shirt)%>
Pattern: %<check out (?:my|our|the|his|her|their) (?:[a-z]{3,9} )?(?:last|latest|other|newest|previous|second|recent|youtube|new) (?:[a-z]{3,9} )?(?:videos?|channel|podcast|episode|reviews?|upload|vlog)%>
Match: Get the shirt in our merch store
Match: Check out my other channel, and thanks to everyone on Patreon
No-Match: The channel between the islands is deep
No-Match: A merchant of tea
Source: common usage of creators; observed in development sets, 2026-11

Rule: en.account-cue.bio-official
Category: account-cue
Weight: 2.0
Summary: Bio: official account, page or feed of something
Scope: bio
Phrase: official
Phrase: account for
Phrase: page for
Phrase: twitter account
Phrase: this account
Phrase: feed
Phrase: feeds
Phrase: home of
Phrase: unofficial
Phrase: bot
Phrase: tweets by
Phrase: run by
Phrase: powered by
Phrase: brought to you by
Match: Official Twitter of Harbor Tours
Match: The account for tea people
No-Match: An office by the sea
No-Match: My accounting
Source: Observed in development sets, 2026-11

Rule: en.account-cue.bio-news
Category: account-cue
Weight: 2.0
Summary: Bio: news, updates, latest, coverage
Scope: bio
Phrase: news
Phrase: updates
Phrase: latest
Phrase: breaking
Phrase: headlines
Phrase: coverage
Phrase: alerts
Phrase: information
Phrase: info
Phrase: daily
Phrase: weekly
Phrase: up to date
Phrase: interviews
Phrase: reviews
Match: News from the harbor
Match: Latest updates on tea
No-Match: Newsagent by day
No-Match: Upbeat and late
Source: Observed in development sets, 2026-11

Rule: en.account-cue.bio-offers
Category: account-cue
Weight: 1.0
Summary: Bio: deals, jobs, events, services, solutions
Scope: bio
Phrase: jobs
Phrase: deals
Phrase: events
Phrase: tips
Phrase: giveaways
Phrase: products
Phrase: services
Phrase: service
Phrase: solutions
Phrase: resources
Phrase: advice
Phrase: support
Phrase: quality
Phrase: affordable
Phrase: free
Phrase: shopping
Phrase: promotion
Phrase: promoting
Phrase: programs
Phrase: opportunities
Phrase: accessories
Phrase: gifts
Phrase: stories
Phrase: questions
Match: Jobs in Leeds
Match: Tips and deals for cooks
No-Match: My job is soup
No-Match: A tipsy cook
Source: Observed in development sets, 2026-11

Rule: en.account-cue.bio-follow-us
Category: account-cue
Weight: 2.0
Summary: Bio: follow, visit, tweet or join us
Scope: bio
Phrase: follow us
Phrase: follow for
Phrase: follow @
Phrase: visit
Phrase: tweet us
Phrase: find us
Phrase: like us
Phrase: contact us
Phrase: join
Phrase: check out our
Phrase: for more
Phrase: get the
Phrase: get your
Phrase: subscribe
Phrase: submit
Phrase: download
Phrase: shop
Phrase: click
Match: Follow us for tea
Match: Visit the site
No-Match: People follow me
No-Match: My visitors
Source: Observed in development sets, 2026-11

Rule: en.account-cue.bio-finds
Category: account-cue
Weight: 0.35
Summary: Bio: find, call, contact, questions
Scope: bio
Phrase: find
Phrase: call
Phrase: contact
Phrase: here to
Phrase: looking for
Phrase: to help
Phrase: to get
Phrase: sharing
Phrase: building
Match: Find old looms here
Match: Call the mill
No-Match: Founder
No-Match: Callous
Source: Observed in development sets, 2026-11

Rule: en.account-cue.bio-serves
Category: account-cue
Weight: 2.0
Summary: Bio: dedicated to, providing, serving, bringing you
Scope: bio
Phrase: dedicated to
Phrase: providing
Phrase: provides
Phrase: provide
Phrase: bringing
Phrase: brings you
Phrase: serving
Phrase: offering
Phrase: helping
Phrase: supporting
Phrase: delivering
Phrase: specialising
Phrase: specializing
Phrase: aims to
Phrase: featuring
Phrase: covering
Phrase: designed to
Match: Dedicated to old looms
Match: Bringing you tea since noon
No-Match: A talkative dad
No-Match: I bring soup
Source: Observed in development sets, 2026-11

Rule: en.account-cue.bio-superlative
Category: account-cue
Weight: 2.0
Summary: Bio: leading, premier, largest, the best
Scope: bio
Phrase: leading
Phrase: premier
Phrase: largest
Phrase: the most
Phrase: the best
Phrase: best
Phrase: top
Phrase: trusted
Phrase: innovative
Phrase: exclusive
Phrase: highly
Phrase: #1
Phrase: number one
Phrase: established
Phrase: local
Phrase: global
Phrase: worldwide
Phrase: the world's
Phrase: across the
Phrase: around the
Phrase: award winning
Phrase: the only
Match: The leading mill of the north
Match: Premier looms worldwide
No-Match: A misleading sign
No-Match: Largely asleep
Source: Observed in development sets, 2026-11

Rule: en.account-cue.bio-source
Category: account-cue
Weight: 2.0
Summary: Bio: your source, guide or place for all of a kind
Scope: bio
Phrase: source
Phrase: guide to
Phrase: place for
Phrase: place to
Phrase: for all
Phrase: all about
Phrase: everything about
Phrase: you need
Phrase: 24/7
Phrase: destination
Phrase: hub
Phrase: one-stop
Phrase: one stop
Match: Your source for tea
Match: A place for all your looms
No-Match: Resourceful cook
No-Match: I hubble along
Source: Observed in development sets, 2026-11

Rule: en.account-cue.bio-addresses
Category: account-cue
Weight: 0.35
Summary: Bio: for the, where, online, their
Scope: bio
Phrase: for the
Phrase: where
Phrase: online
Phrase: internet
Phrase: their
Phrase: every
Phrase: web
Phrase: facebook
Phrase: videos
Phrase: entertainment
Match: Tea for the people of Leeds
Match: Where looms live
No-Match: Nowhere
No-Match: Forth and back
Source: Observed in development sets, 2026-11

Rule: en.account-cue.bio-organization
Category: account-cue
Weight: 2.0
Summary: Bio: company, charity, magazine, station, store
Scope: bio
Phrase: company
Phrase: agency
Phrase: organization
Phrase: organisation
Phrase: association
Phrase: foundation
Phrase: society
Phrase: department
Phrase: ministry
Phrase: charity
Phrase: nonprofit
Phrase: non-profit
Phrase: magazine
Phrase: newspaper
Phrase: newsletter
Phrase: station
Phrase: store
Phrase: boutique
Phrase: restaurant
Phrase: library
Phrase: centre
Phrase: program
Phrase: platform
Phrase: app
Phrase: website
Phrase: site
Phrase: marketplace
Phrase: retailer
Phrase: division
Phrase: industry
Phrase: network
Phrase: festival
Phrase: initiative
Phrase: government
Phrase: office
Match: A family company in Leeds
Match: Charity for looms
No-Match: I keep accompanying cats
No-Match: Clubfoot
Source: Observed in development sets, 2026-11

Rule: en.account-cue.bio-group
Category: account-cue
Weight: 0.35
Summary: Bio: group, club, brand, firm, channel, project
Scope: bio
Phrase: group
Phrase: club
Phrase: brand
Phrase: firm
Phrase: channel
Phrase: project
Phrase: inc
Phrase: clinic
Phrase: league
Phrase: studio
Phrase: party
Phrase: team
Phrase: radio
Phrase: podcast
Phrase: fm
Match: A loom club
Match: The knitting group
No-Match: I am grouped with cats
No-Match: Clubfoot
Source: Observed in development sets, 2026-11

Rule: en.account-cue.bio-audience
Category: account-cue
Weight: 1.0
Summary: Bio: community, families, professionals, fans, readers
Scope: bio
Phrase: community
Phrase: families
Phrase: professionals
Phrase: businesses
Phrase: leaders
Phrase: readers
Phrase: artists
Phrase: students
Phrase: teams
Phrase: fans
Phrase: healthcare
Phrase: area
Phrase: county
Match: For families and professionals
Match: The loom community
No-Match: My family profession
No-Match: A reading fan
Source: Observed in development sets, 2026-11

Rule: en.account-cue.bio-third-person
Category: account-cue
Weight: 1.0
Summary: Bio: speaks of itself in the third person
Scope: bio
Pattern: %<(?:is|are) (?:a|an|the|your|one of|dedicated|here|now|where|based|located)%>(?! (?:journey|beautiful|gift|game|dream))
Pattern: %<(?:since|est|established|founded)\.? (?:in )?(?:18|19|20)\d\d%>
Match: Harbor Tours is a small firm
Match: Looms since 1904
No-Match: I think this is it
No-Match: Life is good
Source: Observed in development sets, 2026-11

Rule: en.account-cue.bio-slogan
Category: account-cue
Weight: 1.0
Summary: Bio begins as a slogan: The, Your, Get, Welcome to
Scope: bio
Pattern: ^(?:the|your|official|get|our|this is|welcome to|we|we're|providing|bringing|helping|connecting|supporting|promoting|serving|celebrating|follow|join|find|discover|visit|news|breaking|tweeting)%>
Match: The tea of cooks
Match: Your loom repair
No-Match: I like the tea
No-Match: My loom
Source: Observed in development sets, 2026-11

Rule: en.account-cue.bio-contact
Category: account-cue
Weight: 1.0
Summary: Bio: phone number, desk mail, opening hours
Scope: bio
Phrase: info@
Phrase: contact@
Phrase: mon-fri
Phrase: monday to friday
Phrase: customer service
Phrase: hours:
Phrase: open daily
Phrase: phone:
Pattern: %<(?:call|phone|tel|text|contact|hotline|fax)%>[a-z :.]{0,20}\(?\d{3,5}[-.) ]{1,2}\d{3}
Match: Call 555-555-0142
Match: Open mon-fri, info@harbor.example
No-Match: I am 19
No-Match: Room 5
Source: Observed in development sets, 2026-11
