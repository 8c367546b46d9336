# The categories of evidence. Caps and coefficients start from published practice and are
# documented in docs/scoring.md.

Lexicon: categories
Format: 1
Language: any
License: MIT

Category: disclosure
Axis: brand
Cap: 3.0
Commercial: 2.5
Discloses: clear
Summary: Says clearly that somebody paid

Category: ambiguous-disclosure
Axis: brand
Cap: 1.5
Commercial: 1.0
Discloses: ambiguous
Summary: Hints at a business relation in words regulators call unclear

Category: gifted
Axis: brand
Cap: 1.6
Commercial: 1.6
Discloses: gifted
Summary: Product was given, lent or refunded

Category: relationship
Axis: brand
Cap: 2.0
Commercial: 1.0
Discloses: clear
Summary: Works for, owns or is related to the seller

Category: denial
Axis: consumer
Cap: 0.16
Discloses: denied
Negation: keep
Summary: Says it is no advertisement

Category: affiliate
Axis: brand
Cap: 3.0
Commercial: 1.0
Position: authored
Summary: Links, shop windows and contacts that earn money

Category: coupon
Axis: brand
Cap: 2.0
Commercial: 1.0
Position: authored
Summary: Codes, discounts and giveaways

Category: call-to-action
Axis: brand
Cap: 1.6
Commercial: 0.8
Style: yes
Summary: Tells readers to buy, click or follow

Category: hype
Axis: brand
Cap: 0.8
Commercial: 0.5
Density: yes
Style: yes
Position: authored
Summary: Marketing-speak and superlatives

Category: absolute-claim
Axis: brand
Cap: 1.0
Commercial: 0.3
Density: yes
Style: yes
Position: authored
Summary: Absolute terms that advertising law bans

Category: brand-voice
Axis: brand
Cap: 3.5
Commercial: 1.0
Summary: An organization speaks

Category: spec-sheet
Axis: brand
Cap: 1.8
Commercial: 0.5
Density: yes
Style: yes
Summary: Feature list or press wording without a person

Category: account-cue
Axis: brand
Cap: 2.5
Commercial: 0.6
Summary: A commercial or influencer account introduces itself

Category: credential
Axis: neutral
Cap: 1.0
Summary: Claims professional standing

Category: experience
Axis: consumer
Cap: 2.5
Position: authored
Summary: Own use over time

Category: purchase
Axis: consumer
Cap: 2.0
Commercial: -0.5
Position: authored
Summary: Own money, price and shop

Category: repurchase
Axis: consumer
Cap: 1.2
Negation: keep
Position: authored
Summary: Bought again, used up, or will not buy again

Category: drawback
Axis: consumer
Cap: 2.5
Commercial: -0.5
Position: authored
Summary: Flaws, failures and criticism

Category: comparison
Axis: consumer
Cap: 1.5
Position: authored
Summary: Weighs alternatives

Category: scenario
Axis: consumer
Cap: 1.2
Density: yes
Negation: keep
Summary: A concrete place, person or moment

Category: hedge
Axis: consumer
Cap: 0.6
Density: yes
Negation: keep
Summary: Uncertainty and subjectivity

Category: fit
Axis: consumer
Cap: 1.5
Negation: keep
Position: authored
Summary: Says for whom it is not

Category: testing
Axis: consumer
Cap: 2.0
Position: authored
Summary: Own measurement or test

Category: informal
Axis: consumer
Cap: 0.6
Density: yes
Negation: keep
Summary: Casual wording

Category: announcement
Axis: brand
Cap: 1.5
Commercial: 0.6
Density: yes
Style: yes
Summary: Announces a show, release, event or own work

Category: solicitation
Axis: brand
Cap: 3.0
Commercial: 1.5
Position: authored
Summary: Offers work, bets, loans, accounts or services to strangers

Category: form
Axis: brand
Cap: 0.8
Commercial: 4.0
Style: yes
Summary: Built like a promotion: links, tags, handles, figures

Category: person
Axis: consumer
Cap: 1.5
Commercial: -0.5
Density: yes
Negation: keep
Summary: A private person speaks: first person, family, feelings

Category: conversation
Axis: consumer
Cap: 0.25
Commercial: -4.0
Negation: keep
Summary: Built like talk: first person, questions, particles

Category: advertising-talk
Axis: neutral
Cap: 1.0
Negation: keep
Talk: yes
Summary: Talks about advertising instead of doing it
