# Rules for posts about tea.

Lexicon: tea
Format: 1
Language: en

Category: sale
Axis: brand
Cap: 3.0
Commercial: 1.0
Summary: Sells

Category: praise
Axis: brand
Cap: 1.0
Commercial: 0.5
Style: yes
Summary: Praises

Category: own
Axis: consumer
Cap: 2.0
Commercial: -0.5
Summary: Tells of own use

Rule: tea.sale.code
Category: sale
Weight: 1.0
Summary: A code
Phrase: code
Match: with code
No-Match: decoded
Source: invented

Rule: tea.sale.shop
Category: sale
Weight: 1.0
Summary: The shop
Phrase: our shop
Match: in our shop
No-Match: in a shop
Source: invented

Rule: tea.praise.best
Category: praise
Weight: 0.5
Summary: The best
Phrase: best
Match: the best tea
No-Match: bested
Source: invented

Rule: tea.own.cup
Category: own
Weight: 1.0
Summary: Own cup
Phrase: my cup
Match: from my cup
No-Match: a cup
Source: invented

Rule: tea.own.spilled
Category: own
Weight: 1.0
Summary: An accident
Phrase: spilled
Match: spilled it
No-Match: drank it
Source: invented

Composite: tea.pattern.best-shop
When: g:sale & g:praise
Axis: brand
Weight: 0.5
Summary: Praises what it sells
Match: the best in our shop
No-Match: in our shop
Source: invented
