# A private person speaks.

Lexicon: en/person
Format: 1
Language: en
License: MIT

Rule: en.person.narrative
Category: person
Weight: 0.35
Summary: Tells what happened: I went, he said, we were, I thought
Max-Hits: 8
Phrase: he said
Phrase: she said
Phrase: i said
Phrase: they said
Phrase: he told
Phrase: she told
Phrase: told me
Phrase: i told
Phrase: i remember
Phrase: i learned
Phrase: i talked
Phrase: i came
Phrase: i started
Phrase: i realized
Phrase: i called
Phrase: i asked
Phrase: i loved
Phrase: i don't want
Phrase: i thought
Phrase: i felt
Phrase: i knew
Phrase: i saw
Phrase: i went
Phrase: i didn't
Phrase: i couldn't
Phrase: i wanted
Phrase: i don't know
Phrase: i don't think
Phrase: i feel like
Phrase: i've never
Phrase: we were
Phrase: we had
Phrase: we went
Phrase: my life
Phrase: my mother
Phrase: my father
Phrase: my parents
Phrase: a friend of mine
Pattern: %<i was (?:in|at|on|like|just|going|trying|so|thinking|talking|born|young|working|sitting|doing|really|very|a|an|the|about)%>(?! (?:paid|sponsored|gifted|sent|invited))
Match: I remember he said we were late
Match: When I was in a choir I went to sea
No-Match: The memory said 4 GB
No-Match: Were the lamps lit
Source: Observed in development sets, 2026-11

Rule: en.person.family
Category: person
Weight: 1.0
Summary: Speaks of own family, friends or pets
Scope: title text
Pattern: %<my (?:little |big |older |younger |best |own |poor )?(?:mom|mum|mama|mother|dad|daddy|father|parents|sis|sister|sisters|bro|brother|brothers|hubby|husband|wife|bf|gf|boyfriend|girlfriend|bestie|friend|friends|roommate|grandma|grandpa|nan|cousin|uncle|aunt|auntie|nephew|niece|son|daughter|kid|kids|baby|cat|dog|puppy|teacher|boss|ex|crush|neighbou?rs?|family)%>
Match: Lunch with my sister again
Match: My roommate sings at six
No-Match: The sister shop opened
No-Match: My friendly advice is tea
Source: Observed in development sets, 2026-11

Rule: en.person.first-person-feeling
Category: person
Weight: 1.0
Summary: Says what the writer feels, wants or cannot do
Scope: title text
Pattern: %<i (?:just |really |still |also |only |even |actually )?(?:want|wanted|need|needed|wish|hope|hate|miss|missed|feel|felt|guess|think|thought|swear|bet|know|knew|remember|wonder|mean|love|loved|like|liked|care|understand|forgot|regret|deserve)%>
Pattern: %<i (?:can't|cant|don't|dont|didn't|didnt|won't|wasn't|couldn't|wouldn't|haven't|shouldn't|never|always|literally|honestly|legit|kinda)%>
Except: i just like it
Match: I swear the kettle hates me
Match: I just wanted soup
Match: I can't even
No-Match: The team thinks about Mondays
No-Match: We want you to know
Source: Observed in development sets, 2026-11

Rule: en.person.third-persons
Category: person
Weight: 0.35
Summary: Talks about him, her and them
Scope: title text
Phrase: she
Phrase: he's
Phrase: him
Phrase: them
Phrase: they
Match: She said it again
Match: Tell them to stop
No-Match: Sheds and hems
No-Match: The firm makes hymn books
Source: Observed in development sets, 2026-11

Rule: en.person.swearing
Category: person
Weight: 1.0
Summary: Swears
Scope: title text
Phrase: shit
Phrase: bullshit
Phrase: fuck
Phrase: fucking
Phrase: fucked
Phrase: bitch
Phrase: damn
Phrase: wtf
Phrase: the hell
Phrase: ass
Phrase: crap
Match: What the hell is this soup
Match: That shit broke again
No-Match: Hello from the dam
No-Match: Classic assets
Source: Observed in development sets, 2026-11

Rule: en.person.meme-opener
Category: person
Weight: 1.0
Summary: When you, that moment when, me: and other jokes
Scope: title text
Phrase: that moment when
Phrase: be like
Pattern: ^(?:when|how|why) (?:you|you're|u|ur|your|i|i'm|im|my|he|she|they|someone|people|y'all|am i|do i|does|do people|do you|is it|is my|are people)%>
Pattern: ^(?:me|mom|mum|dad|him|her|nobody|everyone):
Match: When you find the lid but not the jar
Match: That moment when the bus is early
No-Match: Open when you arrive
No-Match: The moment is when it rings
Source: Observed in development sets, 2026-11

Rule: en.person.affection
Category: person
Weight: 1.0
Summary: Tells somebody of love, longing or good wishes
Scope: title text
Phrase: i love it
Phrase: happy birthday
Phrase: babe
Phrase: bae
Match: Hello babe, I love it
Match: Happy birthday to the baker
No-Match: We miss the bus
No-Match: The birthday shop is happy
Source: Observed in development sets, 2026-11

Rule: en.person.private-moment
Category: person
Weight: 0.35
Summary: Bed, class, homework, hunger, last night
Scope: title text
Phrase: the other day
Phrase: in bed
Phrase: in class
Phrase: go home
Phrase: sleep
Phrase: homework
Phrase: hungry
Phrase: the gym
Phrase: crying
Match: No homework, only soup
Match: In bed at noon
No-Match: The slept-in look
No-Match: The bedding is in
Source: Observed in development sets, 2026-11

Rule: en.person.wanting
Category: person
Weight: 0.35
Summary: Want to, trying to, had to, can't wait
Scope: title text
Phrase: can't wait
Phrase: want to
Phrase: wanted to
Phrase: had to
Phrase: have to
Phrase: trying to
Phrase: supposed to
Phrase: about to
Match: Can't wait for pie
Match: Trying to fold a map
No-Match: Wait at the can
No-Match: A triangle
Source: Observed in development sets, 2026-11

Rule: en.person.app-post
Category: person
Weight: 0.35
Summary: Posted by an app in a private name
Scope: title text
Phrase: people followed me
Phrase: person followed me
Phrase: unfollowed me
Phrase: automatically checked
Phrase: i liked a @youtube
Phrase: i added a video to a
Phrase: i voted for
Phrase: i just earned
Pattern: %<(?:gained|got|lost) \d{1,4} (?:new )?(?:un)?followers?%>
Match: Two people followed me today
Match: I liked a @YouTube video
No-Match: People followed the band
No-Match: Liked by all
Source: Observed in development sets, 2026-11

Rule: en.person.talk-glue
Category: person
Weight: 0.35
Summary: Speech runs on: and I, but I, when I, tell me
Scope: title text
Phrase: and i
Phrase: but i
Phrase: so i
Phrase: if i
Phrase: that i
Phrase: what i
Phrase: of me
Phrase: with me
Phrase: me and
Phrase: at me
Phrase: made me
Phrase: makes me
Phrase: let me
Phrase: you and
Match: But I was late and I ran
Match: She made me soup
No-Match: And if the butter melts
No-Match: Than men
Source: Observed in development sets, 2026-11

Rule: en.person.judgement
Category: person
Weight: 0.35
Summary: Judges off-hand: so bad, too much, the worst
Scope: title text
Phrase: so good
Phrase: so hard
Phrase: so much
Phrase: so many
Phrase: too much
Phrase: the worst
Phrase: such a
Phrase: not even
Phrase: a lot of
Phrase: nothing
Phrase: everything
Phrase: hate
Phrase: stupid
Phrase: annoying
Phrase: awkward
Phrase: crazy
Phrase: ugly
Phrase: weird
Match: That was so good
Match: You are the worst
No-Match: The worse half
No-Match: A badge
Source: Observed in development sets, 2026-11

Rule: en.person.lower-case-opening
Category: person
Weight: 0.35
Summary: Begins in lower case with a word of talk
Scope: title text
View: raw
Pattern: ^(?:when|why|this|that|just|what|how|not)%>
Pattern: ^(?:your|they|because|someone|people|really|still|never|nothing)%>
Pattern: ^(?:going|gonna|want|need|literally|love|watching|happy)%>
Match: when the soup is late
Match: just broke the cup
No-Match: When the soup is late
No-Match: ebay has cups
Source: Observed in development sets, 2026-11

Rule: en.person.bio-first-person
Category: person
Weight: 2.0
Summary: Bio: I, me, my
Scope: bio
Phrase: i'm
Phrase: im
Phrase: i am
Phrase: my
Phrase: me
Phrase: mine
Phrase: myself
Phrase: i love
Phrase: i like
Phrase: i have
Phrase: i do
Phrase: i was
Phrase: i can
Phrase: i write
Phrase: i make
Phrase: i just
Phrase: i want
Phrase: i got
Phrase: i know
Phrase: i don't
Phrase: i've
Phrase: i'll
Phrase: and i
Match: I'm tired
Match: My cats and me
No-Match: We are tired
No-Match: Mythical
Source: Observed in development sets, 2026-11

Rule: en.person.bio-family
Category: person
Weight: 2.0
Summary: Bio: husband, wife, mother, father, child
Scope: bio
Phrase: husband
Phrase: wife
Phrase: father
Phrase: mother
Phrase: dad
Phrase: mom
Phrase: mum
Phrase: son
Phrase: daughter
Phrase: brother
Phrase: parent
Phrase: boyfriend
Phrase: girlfriend
Phrase: married
Phrase: taken
Phrase: friend
Phrase: child
Match: Husband, father of two
Match: Mum and knitter
No-Match: A mummy museum
No-Match: Housewives of tea
Source: Observed in development sets, 2026-11

Rule: en.person.bio-self-noun
Category: person
Weight: 1.0
Summary: Bio: girl, guy, woman, dreamer, just a
Scope: bio
Phrase: girl
Phrase: guy
Phrase: man
Phrase: woman
Phrase: lady
Phrase: kid
Phrase: boy
Phrase: person
Phrase: queen
Phrase: king
Phrase: princess
Phrase: just a
Phrase: call me
Phrase: name is
Phrase: nobody
Phrase: soul
Phrase: dreamer
Phrase: thinker
Phrase: introvert
Phrase: veteran
Phrase: retired
Phrase: born
Phrase: native
Phrase: female
Match: Just a girl with soup
Match: Old guy
No-Match: Manual
No-Match: Girlguides
Source: Observed in development sets, 2026-11

Rule: en.person.bio-fan
Category: person
Weight: 2.0
Summary: Bio: lover, fan, addict, nerd, enthusiast
Scope: bio
Phrase: lover
Phrase: love
Phrase: loves
Phrase: loving
Phrase: fan
Phrase: fanatic
Phrase: enthusiast
Phrase: geek
Phrase: nerd
Phrase: addict
Phrase: junkie
Phrase: obsessed
Phrase: foodie
Phrase: feminist
Phrase: gamer
Phrase: believer
Phrase: collector
Phrase: runner
Phrase: passionate
Phrase: interested in
Match: Lover of looms
Match: Coffee addict and map nerd
No-Match: Gloves
No-Match: Fantastic
Source: Observed in development sets, 2026-11

Rule: en.person.bio-trade
Category: person
Weight: 2.0
Summary: Bio: names the trade of one person
Scope: bio
Phrase: writer
Phrase: author
Phrase: artist
Phrase: editor
Phrase: photographer
Phrase: blogger
Phrase: musician
Phrase: singer
Phrase: songwriter
Phrase: actor
Phrase: actress
Phrase: designer
Phrase: engineer
Phrase: journalist
Phrase: reporter
Phrase: producer
Phrase: director
Phrase: consultant
Phrase: analyst
Phrase: strategist
Phrase: professor
Phrase: teacher
Phrase: educator
Phrase: coach
Phrase: trainer
Phrase: nurse
Phrase: lawyer
Phrase: attorney
Phrase: entrepreneur
Phrase: speaker
Phrase: poet
Phrase: comedian
Phrase: model
Phrase: chef
Phrase: advocate
Phrase: youtuber
Phrase: historian
Phrase: scientist
Match: Writer in Leeds
Match: Poet, engineer
No-Match: Writing desks
No-Match: Engineered mugs
Source: Observed in development sets, 2026-11

Rule: en.person.bio-studies
Category: person
Weight: 1.0
Summary: Bio: student, graduate, class of, years old, age
Scope: bio
Phrase: student
Phrase: graduate
Phrase: alum
Phrase: alumni
Phrase: phd
Phrase: senior
Phrase: class of
Phrase: year old
Phrase: years old
Phrase: y/o
Phrase: university
Phrase: college
Phrase: studying
Pattern: (?:^|[|•/~,.] ?)(?:13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29)(?= ?(?:[|•/~,.!;]|$))
Match: Student of looms
Match: Class of 2019
Match: 19 | Leeds
No-Match: 19 shops in Leeds
No-Match: Studio
Source: Observed in development sets, 2026-11

Rule: en.person.bio-role
Category: person
Weight: 1.0
Summary: Bio: holds a post: owner, founder, manager, former
Scope: bio
Phrase: owner
Phrase: founder
Phrase: co-founder
Phrase: manager
Phrase: managing
Phrase: member
Phrase: host
Phrase: former
Phrase: formerly
Phrase: aspiring
Phrase: future
Phrase: freelance
Phrase: certified
Phrase: contributor
Phrase: chief
Phrase: director of
Phrase: head of
Phrase: author of
Phrase: president
Phrase: part-time
Phrase: part time
Phrase: major
Match: Owner of a loom
Match: Former postman, host of a quiz
No-Match: Ownership
No-Match: Reformer
Source: Observed in development sets, 2026-11

Rule: en.person.bio-handles
Category: person
Weight: 1.0
Summary: Bio: own handles elsewhere: ig, snapchat, psn
Scope: bio
Phrase: ig
Phrase: insta
Phrase: instagram
Phrase: instagram:
Phrase: snapchat
Phrase: sc
Phrase: psn
Phrase: follow me
Match: ig: jo_example
Match: Snapchat jo
No-Match: Big cats
No-Match: Snap peas
Source: Observed in development sets, 2026-11

Rule: en.person.bio-own-opinions
Category: person
Weight: 2.0
Summary: Bio: opinions are my own
Scope: bio
Phrase: my own
Phrase: views
Phrase: opinions
Phrase: tweets are
Match: Opinions are my own
Match: Tweets are mine
No-Match: Opinion polls
No-Match: Viewfinder
Source: Observed in development sets, 2026-11

Rule: en.person.bio-mottos
Category: person
Weight: 0.35
Summary: Bio: life, God, dreams, never, always, proud
Scope: bio
Phrase: life
Phrase: god
Phrase: jesus
Phrase: blessed
Phrase: rip
Phrase: r.i.p
Phrase: proud
Phrase: happy
Phrase: heart
Phrase: dreams
Phrase: laugh
Phrase: never
Phrase: forever
Phrase: sometimes
Phrase: probably
Phrase: nothing
Phrase: not
Phrase: don't
Phrase: dont
Phrase: die
Phrase: dead
Phrase: being
Phrase: still
Phrase: too
Phrase: trying to
Match: God first
Match: Dreams never die
No-Match: Goddard & sons
No-Match: Lifeguard
Source: Observed in development sets, 2026-11

Rule: en.person.bio-banter
Category: person
Weight: 0.35
Summary: Bio: chat, swearing and small pleasures
Scope: bio
Phrase: like
Phrase: but
Phrase: a lot
Phrase: whatever
Phrase: pretty
Phrase: gonna
Phrase: wanna
Phrase: hi
Phrase: hell
Phrase: shit
Phrase: fuck
Phrase: bitch
Phrase: ass
Phrase: weird
Phrase: coffee
Phrase: wine
Phrase: tea
Phrase: beer
Phrase: sleep
Phrase: photography
Phrase: thoughts
Phrase: basketball
Match: Coffee, wine, gonna sleep
Match: I like tea a lot
No-Match: Winery
No-Match: Coffeehouse
Source: Observed in development sets, 2026-11

Rule: en.person.wishes
Category: person
Weight: 1.0
Summary: Birthday, mother's day, anniversary and holiday wishes
Phrase: birthday to my
Phrase: birthday boy
Phrase: birthday girl
Phrase: merry christmas
Phrase: rest in peace
Pattern: %<happy (?:belated |early )?(?:birthday|bday|b-day|mother'?s|father'?s|valentine'?s|anniversary|easter|new year|halloween|thanksgiving|graduation|sunday|saturday)%>
Pattern: #(?:happy)?(?:birthday|mothersday|fathersday|valentinesday|anniversary)%>
Match: Happy birthday to my little one
Match: Happy Sunday, all
No-Match: Happy to help
No-Match: Happy hour at six
Source: Observed in development sets, 2026-11

Rule: en.person.fond
Category: person
Weight: 1.0
Summary: Love, pride, luck, thanks to people and to God
Max-Hits: 3
Phrase: love you
Phrase: love ya
Phrase: loves you
Phrase: miss you
Phrase: miss him
Phrase: i love this
Phrase: love this girl
Phrase: love her
Phrase: love him
Phrase: proud dad
Phrase: proud mom
Phrase: thankful for
Phrase: so thankful
Phrase: grateful for
Phrase: so grateful
Phrase: lucky to have
Phrase: so lucky
Phrase: so blessed
Phrase: my heart
Phrase: my best friend
Phrase: best friend
Phrase: besties
Phrase: bff
Phrase: my other half
Phrase: my favorite person
Phrase: my person
Phrase: this girl
Phrase: this kid
Phrase: mama
Phrase: momma
Phrase: mommy
Phrase: daddy
Phrase: hubby
Phrase: wifey
Phrase: fiance
Phrase: grandma
Phrase: grandpa
Phrase: newborn
Phrase: siblings
Phrase: our daughter
Phrase: our son
Phrase: our family
Phrase: our kids
Phrase: our baby
Phrase: our wedding
Pattern: %<(?:my|his|her) (?:[a-z]{3,9} )?(?:son|daughters?|brother|dad|mom|wife|husband|boys|kids|children|baby|cousin|parents)%>(?! (?:and )?company)
Except: love you to join
Except: love you to come
Except: would love you
Match: Thankful for this kid
Match: My favorite person
No-Match: Love your boots
No-Match: A fondue night
Source: Observed in development sets, 2026-11

Rule: en.person.keepsake
Category: person
Weight: 1.0
Summary: Throwbacks, memories, weddings, graduations, old pictures
Phrase: throwback
Phrase: #tbt
Phrase: tbt
Phrase: #fbf
Phrase: #wcw
Phrase: #mcm
Phrase: remember when
Phrase: years ago today
Phrase: when i was a kid
Phrase: when we first
Phrase: old picture
Phrase: old photo
Phrase: this picture
Phrase: this photo
Phrase: memories
Phrase: childhood
Phrase: graduation
Phrase: graduating
Phrase: senior year
Phrase: college
Phrase: wedding
Phrase: bride
Phrase: honeymoon
Phrase: valentine
Phrase: vacation
Except: wedding dress collection
Except: vacation rental
Match: Throwback to summer camp
Match: When I was a kid we had goats
No-Match: A graduated cylinder
No-Match: He called back
Source: Observed in development sets, 2026-11

Rule: en.person.mood
Category: person
Weight: 0.35
Summary: Moods, looks and small joys of a private person
Max-Hits: 3
Phrase: god
Phrase: jesus
Phrase: prayers
Phrase: praying
Phrase: happiness
Phrase: good times
Phrase: life is
Phrase: life's a
Phrase: feels
Phrase: feeling
Phrase: haha
Phrase: omg
Phrase: good morning
Phrase: cute
Phrase: cutie
Phrase: beautiful
Phrase: gorgeous
Phrase: funny
Phrase: sad
Phrase: tired
Phrase: happy
Phrase: smile
Phrase: laughing
Phrase: snow
Phrase: flowers
Phrase: coffee
Phrase: wine
Phrase: tea
Phrase: breakfast
Phrase: sunrise
Phrase: spring
Phrase: winter
Phrase: sunday
Phrase: weekend
Phrase: weekends
Phrase: puppy
Phrase: hike
Phrase: farm
Phrase: ocean
Phrase: garden
Phrase: #love
Phrase: #weekend
Phrase: #family
Phrase: #friends
Phrase: #vacation
Phrase: #selfie
Phrase: #goals
Phrase: #baby
Phrase: #wanderlust
Phrase: #travel
Phrase: #tgif
Phrase: #nofilter
Except: happy to announce
Except: happy hour
Except: beautiful soap
Except: winter collection
Except: spring collection
Except: spring sale
Except: flowers by
Match: So tired, coffee please
Match: Good times, good people
No-Match: A riposte
No-Match: Sprint to it
Source: Observed in development sets, 2026-11

Rule: en.person.small-talk
Category: person
Weight: 0.35
Summary: Memes and small talk: when you, caption this, you guys, still
Max-Hits: 2
Phrase: when you
Phrase: when your
Phrase: when he
Phrase: when she
Phrase: when someone
Phrase: caption this
Phrase: wait for it
Phrase: you guys
Phrase: not sure
Phrase: this morning
Phrase: last night
Phrase: these days
Phrase: looks like
Phrase: look like
Phrase: feels like
Phrase: feel like
Phrase: let's go
Phrase: first day of
Phrase: growing up
Phrase: yesterday
Phrase: i was
Phrase: i got
Phrase: when i
Phrase: already
Match: When you find the last cookie
Match: First day of camp
No-Match: We went when told
No-Match: Yes, today
Source: Observed in development sets, 2026-11
