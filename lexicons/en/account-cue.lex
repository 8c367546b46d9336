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
Phrase: dm for collabs
Phrase: dm for collaboration
Phrase: dm for collaborations
Phrase: dm to collab
Phrase: dm for promo
Phrase: dm for promos
Phrase: dm for paid promotion
Phrase: dm for business
Phrase: dm for inquiries
Phrase: open for collabs
Phrase: open to collabs
Phrase: open for collaborations
Phrase: open to collaborations
Phrase: pr friendly
Phrase: pr-friendly
Phrase: business inquiries
Phrase: business enquiries
Phrase: business inquiry
Phrase: collab inquiries
Phrase: collabs:
Phrase: collaboration inquiries
Phrase: for collabs email
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
Phrase: ugc content creator
Phrase: my new collection with
Phrase: my collab with
Phrase: my collection with
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
Phrase: amazon influencer
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
Phrase: free worldwide shipping
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
Phrase: smash that like
Phrase: hit that subscribe
Phrase: hit the subscribe
Phrase: like and subscribe
Phrase: welcome back to my channel
Phrase: welcome to my channel
Phrase: follow for more
Phrase: follow me for more
Phrase: follow along for more
Phrase: save this post
Phrase: save this for later
Phrase: save for later
Phrase: join my newsletter
Phrase: use my links
Phrase: my merch
Phrase: merch drop
Phrase: my online course
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
Phrase: you asked for it
Phrase: so many of you asked
Phrase: so many of you have asked
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
Phrase: make sure you subscribe
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
Phrase: if you liked this video
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
Phrase: see you in the next
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
Phrase: support the show
Phrase: support the podcast
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
