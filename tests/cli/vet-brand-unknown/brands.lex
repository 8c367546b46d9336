Lexicon: brands
Format: 1
Language: any

Category: topic.food
Axis: neutral
Cap: 1
Summary: Food and drink

Category: topic.home
Axis: neutral
Cap: 1
Summary: Furniture

Category: hype
Axis: brand
Cap: 1
Summary: Praise

Rule: en.topic.food.coffee
Category: topic.food
Weight: 0
Summary: Coffee
Phrase: coffee
Match: my coffee
No-Match: coffees
Source: invented

Rule: en.topic.home.lamp
Category: topic.home
Weight: 0
Summary: Lamps
Phrase: lamp
Match: a lamp
No-Match: lampoon
Source: invented

Rule: en.hype.best-ever
Category: hype
Weight: 0.5
Summary: Best ever
Phrase: best ever
Match: the best ever
No-Match: the best
Source: invented

Brand: crema
Name: Crema Club
Name: 奶泡俱乐部
Handle: @cremaclub

Brand: moka
Name: Moka Works
