# Own use over time.

Lexicon: en/experience
Format: 1
Language: en
License: MIT

Rule: en.experience.using-for
Category: experience
Weight: 2.0
Summary: Has been using it for a stated time
Imitable: yes
Pattern: %<(?:i've|i have|i'd|we've|we have|have|been)[^.!?\n]{0,12} using [^.!?\n]{0,40}%<for (?:about |over |almost |around |nearly |like |roughly |more than |at least |only |the (?:last|past) |a (?:good|solid|full) ){0,2}(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a few|a couple(?: of)?) (?:days?|weeks?|months?|years?)%>(?!-)
Pattern: %<using (?:it|this|these|them|mine)[^.!?\n]{0,20} for (?:about |over |almost |around |nearly |like |roughly |more than |at least |only |the (?:last|past) |a (?:good|solid|full) ){0,2}(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a few|a couple(?: of)?) (?:days?|weeks?|months?|years?)%> now%>
Match: I've been using this for three months
Match: We have been using the big one for about two years
No-Match: I've been using the wrong bus stop all week
No-Match: The bank has been accused of using cash for years
Source: common usage

Rule: en.experience.been-using
Category: experience
Weight: 1.0
Summary: Has been using it, no time stated
Imitable: yes
Pattern: %<i(?:'ve| have) been using (?:this|it|these|them|mine)%>(?![^.!?\n]{0,40}%<for %<)
Pattern: %<i(?:'ve| have) been wearing (?:this|it|these|them|mine)%>
Match: I've been using this on cold toast
Match: I have been wearing these to the yard
No-Match: I've been using the wrong bus stop
No-Match: Who has been using this sink?
Source: common usage

Rule: en.experience.used-for
Category: experience
Weight: 2.0
Summary: Used, wore, had or owned it for a stated time
Pattern: %<used (?:it|this|them|these|mine|the|my|both)%>[^.!?\n]{0,50} for (?:about |over |almost |around |nearly |like |roughly |more than |at least |only |the (?:last|past) |a (?:good|solid|full) ){0,2}(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a few|a couple(?: of)?) (?:days?|weeks?|months?|years?|winters?|summers?|seasons?)%>(?!-| warranty)
Pattern: %<(?:wore|worn) (?:it|this|them|these|mine|the|my|both)%>[^.!?\n]{0,50} for (?:about |over |almost |around |nearly |like |roughly |more than |at least |only |the (?:last|past) |a (?:good|solid|full) ){0,2}(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a few|a couple(?: of)?) (?:days?|weeks?|months?|years?|winters?|summers?|seasons?)%>(?!-| warranty)
Pattern: %<(?:rode|drove|carried|ran) (?:it|this|them|mine)%>[^.!?\n]{0,50} for (?:about |over |almost |around |nearly |like |roughly |more than |at least |only |the (?:last|past) |a (?:good|solid|full) ){0,2}(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a few|a couple(?: of)?) (?:days?|weeks?|months?|years?|winters?|summers?|seasons?)%>(?!-| warranty)
Pattern: %<(?:i|we)'ve (?:had|owned|worn|carried|ridden|driven) [^.!?\n]{1,40}%<for (?:about |over |almost |around |nearly |like |roughly |more than |at least |only |the (?:last|past) |a (?:good|solid|full) ){0,2}(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a few|a couple(?: of)?) (?:days?|weeks?|months?|years?|winters?|summers?|seasons?)%>(?!-| warranty)
Pattern: %<(?:i|we) have (?:had|owned|worn) [^.!?\n]{1,40}%<for (?:about |over |almost |around |nearly |like |roughly |more than |at least |only |the (?:last|past) |a (?:good|solid|full) ){0,2}(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a few|a couple(?: of)?) (?:days?|weeks?|months?|years?|winters?|summers?|seasons?)%>(?!-| warranty)
Pattern: %<(?:i|we) (?:had|owned) (?:it|this|them|these|mine|my|the)%>[^.!?\n]{0,40}%<for (?:about |over |almost |around |nearly |like |roughly |more than |at least |only |the (?:last|past) |a (?:good|solid|full) ){0,2}(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a few|a couple(?: of)?) (?:weeks?|months?|years?|winters?|summers?|seasons?)%>(?!-| warranty)
Match: Used it on the farm for 5 months
Match: I've had these boots for two winters and owned them for a year
Match: I've owned this kettle for six years
No-Match: They used the barn for a year-round market
No-Match: It comes with the box for two devices
Source: common usage

Rule: en.experience.after-weeks
Category: experience
Weight: 1.0
Summary: After days or weeks of use
Imitable: yes
Pattern: %<after (?:about |over |almost |around |nearly |like |roughly |more than |at least |only |the (?:last|past) |a (?:good|solid|full) ){0,2}(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a few|a couple(?: of)?) weeks?%>(?! of (?:research|development|planning|talks|fighting|rain|waiting))
Pattern: %<after (?:about |over |almost |around |nearly |like |roughly |more than |at least |only |the (?:last|past) |a (?:good|solid|full) ){0,2}(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a few|a couple(?: of)?) days?%>(?: of (?:[a-z]{3,10} )?(?:use|using|wear|wearing|testing|cooking|riding)%>|[,:;]? (?:i|i'm|it|it's|my|mine|they|the|still|this)%>)
Match: After two weeks the colour is gone
Match: After 3 days of use it squeaks
No-Match: After two weeks of talks they signed
No-Match: The week after, days got longer
Source: common usage

Rule: en.experience.after-months
Category: experience
Weight: 2.0
Summary: After months or years of use
Pattern: %<after (?:about |over |almost |around |nearly |like |roughly |more than |at least |only |the (?:last|past) |a (?:good|solid|full) ){0,2}(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a few|a couple(?: of)?) (?:months?|years?)%>(?: of (?:[a-z]{3,10} )?(?:use|using|wear|wearing|owning|owner|riding|driving|testing|cooking|running)%>|[,:;]? (?:i|i'm|i've|it|it's|its|my|mine|they|they're|the|still|this|these|and)%>|[.!?])
Match: After six months the strap tore
Match: Still soft after a year of use
No-Match: After three months of research, we launched
No-Match: The mayor resigned after a year in office
Source: common usage

Rule: en.experience.months-in
Category: experience
Weight: 2.0
Summary: Some months in
Pattern: %<(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a few|a couple(?: of)?) (?:weeks|months|month|years|year) in(?:[,.:;!]| and%>| now%>| with%>| it%>| it's%>| i%>| i'm%>| my%>| they%>)
Match: Two months in, the lid still closes
Match: A year in and it creaks
No-Match: We spent three months in Spain
No-Match: Ten years in prison for fraud
Source: common usage

Rule: en.experience.day-n
Category: experience
Weight: 0.35
Summary: On a numbered day of use
Pattern: %<(?:on|by|at) (?:day|week|month) (?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)%>(?! of the (?:trial|war|strike|tour|festival|test match))
Match: The seam gave up on day 3
Match: By week two I hardly noticed it
No-Match: On day 3 of the trial the judge fell ill
No-Match: The day two of us met
Source: common usage

Rule: en.experience.time-update
Category: experience
Weight: 2.0
Summary: An update after weeks or months
Phrase: still using it a year later
Phrase: months later and
Phrase: year later and
Pattern: %<(?:week|month|year) (?:\d{1,2}|one|two|three|four|five|six) update%>
Pattern: %<(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a few|a couple(?: of)?)[ -](?:week|month|year)s? (?:update|later update|check-in|review)%>
Match: Week 3 update: still quiet
Match: Here is my six month review of the stroller
No-Match: The weekly update is out on Friday
No-Match: Month-end update for the sales team
Source: common usage

Rule: en.experience.edit
Category: experience
Weight: 1.0
Summary: Comes back to edit the own review
Phrase: editing my review
Phrase: edited to add
Pattern: (?<![\p{L}\p{N}] )(?<![\p{L}\p{N}#])update:(?=[^\n]{0,80}%<(?:i|i'm|i've|i'd|my|mine|it|it's|they|they're|still)%>)
Pattern: (?<![\p{L}\p{N}] )(?<![\p{L}\p{N}#])edit:(?=[^\n]{0,80}%<(?:i|i'm|i've|i'd|my|mine|it|it's|they|they're|still)%>)
Match: Update: mine stopped charging in June
Match: Edit: they got back to me today
No-Match: Update: road closed until Monday
No-Match: Press edit: done
Source: common usage

Rule: en.experience.long-term
Category: experience
Weight: 1.0
Summary: A long-term review
Phrase: long-term review
Phrase: long term review
Phrase: longterm review
Phrase: long-term use
Except: studies of long-term use
Match: Long-term review of a cheap wok
Match: Notes after long-term use on gravel
No-Match: A review of long-term loans
No-Match: He was here for the long term. Review pending
Source: common usage

Rule: en.experience.since-bought
Category: experience
Weight: 2.0
Summary: Since I bought it
Phrase: since i bought
Phrase: since i got it
Phrase: since buying it
Phrase: since buying this
Match: My back is better since I bought the firm one
Match: Since buying it I cook twice a day
No-Match: Since I got home it has rained
No-Match: Share prices rose since investors bought in
Source: common usage

Rule: en.experience.first-got
Category: experience
Weight: 1.0
Summary: When I first got it
Phrase: when i first got
Phrase: when it arrived
Phrase: mine arrived
Phrase: mine came with
Except: when i first got home
Except: when i first got here
Except: when i first got married
Match: When I first got it the hinge was stiff
Match: Mine arrived on a Tuesday in a torn bag
No-Match: When I first got home it was dark
No-Match: The train arrived when it pleased
Source: common usage

Rule: en.experience.in-my-experience
Category: experience
Weight: 1.0
Summary: In my own experience or case
Phrase: in my experience
Phrase: for me personally
Phrase: in my case
Phrase: speaking from experience
Phrase: on my skin
Match: In my experience the small size is plenty
Match: It turns orange on my skin
No-Match: In my phone case there is a card
No-Match: The experience team wrote to me
Source: common usage

Rule: en.experience.body
Category: experience
Weight: 0.35
Summary: Own skin, hair or feet
Imitable: yes
Phrase: my skin is
Phrase: my skin feels
Phrase: my skin has
Phrase: my hair is
Phrase: my hair feels
Phrase: my feet are
Phrase: my scalp is
Phrase: i have sensitive skin
Phrase: i have dry skin
Phrase: i have oily skin
Phrase: i have curly hair
Phrase: i have fine hair
Phrase: i have wide feet
Match: My skin is dry in winter
Match: I have wide feet and bought a half size up
No-Match: The skin is thin on this peach
No-Match: His hair is shorter now
Source: common usage

Rule: en.experience.noticed
Category: experience
Weight: 0.35
Summary: I tried, I noticed, first impressions
Max-Hits: 2
Imitable: yes
Phrase: i noticed
Phrase: i've noticed
Phrase: i tried
Phrase: i've tried
Phrase: i found that
Phrase: first impressions
Phrase: first impression
Except: i tried calling
Except: i tried to call
Match: I noticed the foam gets flat
Match: I tried it on cold toast
No-Match: She noticed the rain late
No-Match: A tried and true recipe
Source: common usage

Rule: en.experience.everyday-use
Category: experience
Weight: 0.35
Summary: Says where and for what they use it
Max-Hits: 2
Imitable: yes
Pattern: %<(?:i|we) (?:mostly |mainly |also |only |just |still |always |usually )?use (?:it|this|these|them|mine) (?:to|for|in|on|as|when|with|at|after|before|around|all)%>
Pattern: %<been using (?:it|this|these|them|mine|[a-z' ]{3,25}) for (?:many |so many |several )?(?:years|months|ages|decades)%>
Match: I use it for soup and for porridge
Match: Been using these for years
No-Match: We use the bus for school
No-Match: They use it to fix roads
Source: common usage

Rule: en.experience.visit
Category: experience
Weight: 0.35
Summary: A stay, a meal or a visit of their own
Max-Hits: 2
Imitable: yes
Phrase: i stayed here
Phrase: i stayed at
Phrase: we stayed here
Phrase: we stayed at
Phrase: we ordered the
Phrase: our waiter
Phrase: our waitress
Phrase: our server was
Phrase: our room
Phrase: my room was
Phrase: my room had
Phrase: we waited
Phrase: i waited
Phrase: i went back
Except: i waited for a sale
Except: i waited for it to go on sale
Except: i waited for black friday
Except: i waited for the sale
Match: We stayed at the small inn by the lock
Match: Our waiter forgot the soup twice
No-Match: They stayed until noon
No-Match: The room is ours from May
Source: common usage

Rule: en.experience.ended-up
Category: experience
Weight: 1.0
Summary: I ended up doing something with it
Pattern: %<(?:i|we) ended up (?:returning|using|buying|giving|switching|going back|wearing|sending|keeping|throwing|donating|selling|loving|hating|liking|replacing|taping|cutting|ordering)%>
Match: I ended up giving it to the neighbours
Match: We ended up keeping the grey one
No-Match: I ended up in the wrong town
No-Match: The talks ended, upending their plans
Source: common usage

Rule: en.experience.returned
Category: experience
Weight: 2.0
Summary: I returned it
Phrase: i returned it
Phrase: returned mine
Phrase: had to return it
Phrase: returning it
Phrase: returning mine
Phrase: returning these
Match: I returned it the same week
Match: Pretty in the box, but I'm returning mine
No-Match: I returned home at nine
No-Match: I returned the call at noon
Source: common usage

Rule: en.experience.care
Category: experience
Weight: 1.0
Summary: Washed it, wore it somewhere
Phrase: i washed it
Phrase: washed it twice
Phrase: after one wash
Phrase: after two washes
Phrase: in the wash
Phrase: wore it to
Phrase: wore them to
Phrase: took it hiking
Except: it all comes out in the wash
Match: I washed it on cold and it shrank
Match: Wore them to a wet field
No-Match: The river washed it all away
No-Match: They wore out by noon
Source: common usage

Rule: en.experience.daily-use
Category: experience
Weight: 1.0
Summary: Uses it daily
Imitable: yes
Phrase: used it daily
Phrase: use it daily
Phrase: use it every day
Phrase: use this every night
Phrase: wear them every day
Match: I use it every day for soup
Match: Used it daily since the move
No-Match: The daily paper used it as a headline
No-Match: Every day they wear it down
Source: common usage

Rule: en.experience.still-going
Category: experience
Weight: 1.0
Summary: Still works, held up
Phrase: still going strong
Phrase: still works fine
Phrase: has held up
Phrase: holding up fine
Except: held up well past
Match: Eight years and still going strong
Match: The sole has held up on gravel
No-Match: Traffic was held up well past noon by a truck
No-Match: She still works in town
Source: common usage
