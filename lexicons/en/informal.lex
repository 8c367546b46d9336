# Casual wording. Never decisive; misspelling is no evidence at all.

Lexicon: en/informal
Format: 1
Language: en
License: MIT

Rule: en.informal.talk
Category: informal
Weight: 0.35
Summary: Abbreviations and sighs of casual talk
Max-Hits: 2
Imitable: yes
Phrase: tbh
Phrase: ngl
Phrase: idk
Phrase: lol
Phrase: lmao
Phrase: ugh
Phrase: smh
Phrase: fwiw
Phrase: psa:
Phrase: rant over
Phrase: end rant
Phrase: mini rant
Phrase: small rant
Match: The lid is odd tbh
Match: Ugh, the cord again
No-Match: The rough edge hurts
No-Match: He lolled on the sofa
Source: common usage

Rule: en.informal.spoken-filler
Category: informal
Weight: 0.35
Summary: Fillers and answers of speech: you know, I mean, um, yeah
Max-Hits: 8
Phrase: you know
Phrase: i mean
Phrase: um
Phrase: uh
Phrase: yeah
Phrase: like i said
Phrase: or whatever
Phrase: and stuff
Phrase: or something
Phrase: right right
Phrase: it's like
Phrase: exactly
Phrase: of course
Phrase: oh
Phrase: anyway
Except: you know what to do
Except: let you know
Except: did you know
Match: And I mean, you know, it rained
Match: Yeah, or something like that
No-Match: An umbrella and a yearbook
No-Match: The mean of the sample
Source: Observed in development sets, 2026-11

Rule: en.informal.interview
Category: informal
Weight: 0.35
Summary: Questions and answers between speakers
Max-Hits: 6
Phrase: tell me about
Phrase: do you think
Phrase: what do you
Phrase: did you
Phrase: were you
Phrase: are you
Phrase: how do you
Phrase: talk about
Phrase: talking about
Phrase: great question
Phrase: that makes sense
Phrase: that's interesting
Phrase: thank you so much for
Match: So tell me about the flood. Were you there?
Match: What do you think, were you afraid
No-Match: They talked of boats
No-Match: You were late
Source: Observed in development sets, 2026-11

Rule: en.informal.running-talk
Category: informal
Weight: 0.35
Summary: Sentences as in speech: but, because, already
Scope: title text
Phrase: it's
Phrase: that's
Phrase: what's
Phrase: you're
Phrase: can't
Phrase: don't
Phrase: didn't
Phrase: isn't
Phrase: won't
Phrase: really
Phrase: always
Phrase: never
Phrase: still
Phrase: then
Phrase: too
Match: It's old but it works
Match: Because that's soup
No-Match: Butter
No-Match: A causeway
Source: Observed in development sets, 2026-11

Rule: en.informal.chat
Category: informal
Weight: 0.35
Summary: Chat spelling and interjections
Scope: title text
Max-Hits: 3
Phrase: bruh
Phrase: bro
Phrase: dude
Phrase: y'all
Phrase: yall
Phrase: gonna
Phrase: wanna
Phrase: gotta
Phrase: cause
Phrase: bc
Phrase: tho
Phrase: hahaha
Phrase: wow
Phrase: okay
Phrase: lil
Phrase: ya
Phrase: ppl
Phrase: ur
Phrase: w/
Phrase: :(
Match: Gonna need soup omg
Match: Haha wow
No-Match: The Omaha nopal
No-Match: Yeast
Source: Observed in development sets, 2026-11

Rule: en.informal.apostrophe-dropped
Category: informal
Weight: 0.35
Summary: Apostrophes left out in chat
Scope: title text
Phrase: im
Phrase: ive
Phrase: dont
Phrase: didnt
Phrase: cant
Phrase: thats
Phrase: youre
Phrase: theyre
Match: Thats not my cup
Match: I dont know
No-Match: That's not my cup
No-Match: The donut
Source: Observed in development sets, 2026-11

Rule: en.informal.drawn-out
Category: informal
Weight: 0.35
Summary: Words drawn out: sooo, yesss, pleaseee
Scope: title text
Pattern: (?<![\p{L}\p{N}#@/._-])[a-z]{0,10}(?:aaa|eee|ooo|uuu|sss|yyy|hhh|rrr|mmm|ttt|ggg|lll|nnn|ddd|kkk|zzz)[a-z]{0,12}%>(?! batter)
Match: This is sooo good
Match: Noooo, the soup
No-Match: World War III
No-Match: www.example.org
Source: Observed in development sets, 2026-11
