# A concrete place, person or moment.

Lexicon: en/scenario
Format: 1
Language: en
License: MIT

Rule: en.scenario.commute
Category: scenario
Weight: 1.0
Summary: On the way: commute, bus, subway, flight
Imitable: yes
Phrase: on my commute
Phrase: on the subway
Phrase: on the bus
Phrase: on the train
Phrase: on a red-eye
Phrase: in my car
Phrase: in the car
Match: Used it on my commute and on the bus
Match: It stays quiet in my car
No-Match: The commuter line is closed
No-Match: The business of trains
Source: common usage

Rule: en.scenario.home
Category: scenario
Weight: 1.0
Summary: A concrete place at home or work
Phrase: in my dorm
Phrase: my dorm room
Phrase: small apartment
Phrase: tiny apartment
Phrase: studio apartment
Phrase: in my kitchen
Phrase: my tiny kitchen
Phrase: in my bathroom
Phrase: in the laundry
Phrase: in my garage
Phrase: in the dishwasher
Phrase: at my desk
Match: It fits the shelf in my dorm
Match: My tiny kitchen has one drawer
No-Match: A kitchen is in the plan
No-Match: Apartments are small in this town
Source: common usage

Rule: en.scenario.people
Category: scenario
Weight: 1.0
Summary: Roommate, kids, coworker
Phrase: my roommate
Phrase: my flatmate
Phrase: my toddler
Phrase: my kids
Phrase: my kid
Phrase: my coworker
Phrase: my co-worker
Phrase: my coworkers
Phrase: a coworker
Phrase: my friend recommended
Phrase: recommended by a friend
Phrase: my neighbor
Phrase: my neighbour
Phrase: my daughter
Phrase: my son
Phrase: my baby
Match: My roommate hates the beep
Match: A coworker asked where I got it
No-Match: Kids eat free on Tuesday
No-Match: Room mates well with light
Source: common usage

Rule: en.scenario.family
Category: scenario
Weight: 0.35
Summary: Family members and pets
Max-Hits: 2
Imitable: yes
Phrase: my husband
Phrase: my wife
Phrase: my boyfriend
Phrase: my girlfriend
Phrase: my mom
Phrase: my mum
Phrase: my dad
Phrase: my grandma
Phrase: my sister
Phrase: my brother
Phrase: my dog
Phrase: my cat
Phrase: my cats
Phrase: my dogs
Match: My husband took the big one
Match: My cat sleeps in the box
No-Match: His wife runs the shop
No-Match: My category list is long
Source: common usage

Rule: en.scenario.occasion
Category: scenario
Weight: 1.0
Summary: A concrete occasion
Phrase: night shift
Phrase: night shifts
Phrase: finals week
Phrase: camping trip
Phrase: backpacking trip
Phrase: while cooking
Phrase: while studying
Phrase: while driving
Phrase: while washing
Phrase: during a storm
Phrase: during the heat wave
Phrase: at my wedding
Phrase: moving day
Phrase: at a potluck
Match: Two night shifts and it never slipped
Match: We burned it on a camping trip
No-Match: The night shifted to dawn
No-Match: A cooking show while it rains
Source: common usage

Rule: en.scenario.weak
Category: scenario
Weight: 0.35
Summary: Gym, rain, weekend moments
Max-Hits: 2
Phrase: at the gym
Phrase: rainy day
Phrase: in the rain
Phrase: on vacation
Phrase: in the shower
Match: It slipped at the gym
Match: Caught in the rain with it
No-Match: The gym opened at noon
No-Match: He was on vacations committee duty
Source: common usage

Rule: en.scenario.told-past
Category: scenario
Weight: 0.35
Summary: Events told in the past: he was, they had, there was
Max-Hits: 8
Phrase: he was
Phrase: she was
Phrase: they were
Phrase: it was
Phrase: there was
Phrase: there were
Phrase: that was
Phrase: this was
Phrase: he had
Phrase: she had
Phrase: they had
Phrase: they didn't
Phrase: he didn't
Phrase: she didn't
Phrase: it didn't
Phrase: had been
Phrase: used to
Phrase: years ago
Phrase: at the time
Phrase: in the past
Phrase: went to
Phrase: turned out
Phrase: ended up
Phrase: and then
Match: There was a fog and they had no lamp
Match: It turned out he was a diver
No-Match: Is the lamp new
No-Match: We have tea
Source: Observed in development sets, 2026-11
