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
Phrase: i thought
Phrase: i felt
Phrase: i knew
Phrase: i saw
Phrase: i went
Phrase: i had
Phrase: i didn't
Phrase: i couldn't
Phrase: i wanted
Phrase: i don't know
Phrase: i don't think
Phrase: i feel like
Phrase: i was
Phrase: i got
Phrase: i did
Phrase: i know
Phrase: i never
Phrase: i've never
Phrase: we were
Phrase: we had
Phrase: we went
Phrase: my life
Phrase: for me
Phrase: to me
Phrase: my mother
Phrase: my father
Phrase: my parents
Phrase: a friend of mine
Match: I remember he said we were late
Match: When I was ten I went to sea
No-Match: The memory said 4 GB
No-Match: Were the lamps lit
Source: Observed in development sets, 2026-11
