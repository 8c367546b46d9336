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
