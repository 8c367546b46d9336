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
