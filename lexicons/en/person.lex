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
Phrase: my favorite human
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
Phrase: when i was little
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
Phrase: first day of
Phrase: growing up
Phrase: yesterday
Phrase: when i
Phrase: already
Match: When you find the last cookie
Match: First day of camp
No-Match: We went when told
No-Match: Yes, today
Source: Observed in development sets, 2026-11
