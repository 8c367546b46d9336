Lexicon: mined
Format: 1
Language: any

Category: offer
Axis: brand
Cap: 2.0
Summary: Offers

Category: story
Axis: consumer
Cap: 2.0
Summary: Stories

Rule: any.offer.deal
Category: offer
Weight: 1.0
Summary: A deal
Phrase: deal
Match: what a deal
No-Match: an ideal
Source: invented

Rule: any.story.broke
Category: story
Weight: 1.0
Summary: It broke
Phrase: the lamp broke
Match: the lamp broke
No-Match: the lamp stands
Source: invented
