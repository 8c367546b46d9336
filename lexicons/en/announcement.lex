# Announces a show, release, event or own work.

Lexicon: en/announcement
Format: 1
Language: en
License: MIT

Rule: en.announcement.show-trailer
Category: announcement
Weight: 1.0
Summary: Trailer of a show: premieres, season, now streaming, get tickets
Max-Hits: 3
Phrase: season premiere
Phrase: series premiere
Phrase: is back for season
Phrase: stream it
Phrase: original series
Phrase: critical acclaim
Phrase: new york times bestselling
Phrase: on sale now
Phrase: i host the podcast
Phrase: co-host of
Phrase: i'm the host of
Phrase: podcast network
Phrase: podcast from
Phrase: podcast about
Pattern: %<(?:premieres|premiering|airs|airing|streams|arrives|debuts|launches) (?:on |this |in |every )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|week|fall|spring|summer|winter)%>
Pattern: %<(?:every|each) (?:week|weekday|day|monday|tuesday|wednesday|thursday|friday|morning) (?:on|i sit down|we|with|at|join|jesse|hosts?|he|she|they|our|from)%>
Match: The Lamp Thief, an original series, premieres this fall
Match: A podcast about knots, every week on the radio
No-Match: The premier of the province resigned
No-Match: Every week my uncle calls
Source: Observed in development sets, 2026-11
