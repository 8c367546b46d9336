# Says for whom it is, and for whom it is not.

Lexicon: en/fit
Format: 1
Language: en
License: MIT

Rule: en.fit.not-for-everyone
Category: fit
Weight: 1.0
Summary: Not for everyone
Imitable: yes
Phrase: not for everyone
Phrase: isn't for everyone
Phrase: won't suit everyone
Phrase: not everyone's cup of tea
Phrase: might not be for you
Phrase: may not be for you
Match: The smell is not for everyone
Match: Firm pads, it might not be for you
No-Match: There is cake for everyone
No-Match: A suit for every season
Source: common usage

Rule: en.fit.skip-if
Category: fit
Weight: 2.0
Summary: Skip or avoid it under a condition
Phrase: skip if you
Phrase: avoid if you
Phrase: wouldn't recommend if
Phrase: would not recommend it if
Phrase: not recommended if
Phrase: don't buy it if you
Phrase: look elsewhere if
Match: Skip if you have narrow heels
Match: Look elsewhere if you need a timer
No-Match: I skip lunch if I sleep in
No-Match: We avoid the bridge when it floods
Source: common usage

Rule: en.fit.depends
Category: fit
Weight: 1.0
Summary: Depends on the reader's needs
Phrase: depends on your
Phrase: depending on your
Phrase: depends what you
Phrase: good for beginners but
Phrase: fine for beginners but
Phrase: better suited for
Match: It depends on your grip
Match: Fine for beginners but too soft for me
No-Match: My mood depends on the rain
No-Match: Beginners class starts at six
Source: common usage

Rule: en.fit.only-if
Category: fit
Weight: 0.35
Summary: Works only if
Phrase: only if you
Phrase: works if you
Phrase: fine if you
Match: Only if you like it salty
Match: It works if you shake it hard
No-Match: If only you were here
No-Match: He works from home
Source: common usage
