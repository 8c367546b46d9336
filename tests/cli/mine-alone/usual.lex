Lexicon: usual
Format: 1
Language: any

Category: offer
Axis: brand
Cap: 2.0
Summary: Offers

Category: hype
Axis: brand
Cap: 1.0
Style: yes
Summary: Marketing-speak

Category: informal
Axis: consumer
Cap: 0.3
Summary: Casual wording
