# Sentences about advertising: what they name is not done by the writer.

Lexicon: en/advertising-talk
Format: 1
Language: en
License: MIT

Rule: en.advertising-talk.about
Category: advertising-talk
Weight: 1.0
Summary: Speaks of influencers, brands and their advertising in general
Max-Hits: 8
Phrase: influencers should
Phrase: influencers have to
Phrase: influencers must
Phrase: influencers who
Phrase: influencers say
Phrase: these influencers
Phrase: so many influencers
Phrase: creators should
Phrase: bloggers should
Phrase: youtubers should
Phrase: brands pay
Phrase: companies pay
Phrase: advertisers pay
Phrase: paid shills
Phrase: fake reviews
Phrase: the ftc
Phrase: ftc guidelines
Phrase: advertising standards authority
Phrase: disclosure rules
Phrase: how to disclose
Phrase: must disclose
Phrase: should disclose
Phrase: tired of seeing
Phrase: beware of scams
Phrase: scam alert
Phrase: this is a scam
Phrase: don't fall for
Phrase: report this account
Match: Influencers should stop writing use my code under every photo.
Match: Brands pay people to say they are obsessed.
No-Match: Use my code at checkout
No-Match: Our brand pays for shipping
Source: Advertising discourse is not advertising: ASA rulings distinguish commentary; docs/scoring.md, "Talk about advertising"

Rule: en.advertising-talk.hypothetical
Category: advertising-talk
Weight: 1.0
Summary: Imagines being paid
Max-Hits: 8
Phrase: if they paid me
Phrase: if i were sponsored
Phrase: if this was sponsored
Phrase: wish this were sponsored
Phrase: wish they would sponsor me
Phrase: should sponsor me
Phrase: sponsor me already
Phrase: where is my sponsorship
Phrase: could be an ad
Phrase: sounds like an ad
Phrase: sound like an ad
Phrase: looks like an ad
Match: If this was sponsored I would say #ad first.
Match: They should sponsor me already, I drink that much.
No-Match: This video was sponsored by a kettle company.
No-Match: If you like it, use my code.
Source: Hypotheticals assert nothing; docs/scoring.md, "Talk about advertising"
