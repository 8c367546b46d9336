# The writer works for, owns or is close to the seller.

Lexicon: en/relationship
Format: 1
Language: en
License: MIT

Rule: en.relationship.works-for
Category: relationship
Weight: 2.0
Summary: Works for the brand or the maker
Phrase: i'm an employee of @
Phrase: as an employee of @
Phrase: as a brand employee
Pattern: %<i(?:'m| am)? (?:also |now |currently )?(?:work|working|employed) (?:for|at|by|with) (?:@[a-z0-9_]|(?:this|the) (?:brand|company that (?:makes|sells)|manufacturer|maker))
Pattern: %<full disclosure[:,;-]? ?(?:that )?i(?:'m| am)? (?:also |used to |currently |now )?(?:work|own|founded|run|employed|sell)
Match: I work for @northpeak, so take this as you like
Match: Full disclosure: I work in their warehouse
Match: I am employed by the company that makes these
No-Match: I work for a living and have no time to cook
No-Match: Full disclosure: I hate coffee
Source: FTC Endorsement Guides, 16 CFR 255 (material connections)

Rule: en.relationship.founder
Category: relationship
Weight: 2.0
Summary: The founder, owner or maker speaks
Pattern: (?<![\p{L}\p{N},;'&-] )(?<![\p{L}\p{N}#_'-])(?:co-?)?founder here%>
Pattern: (?<![\p{L}\p{N},;'&-] )(?<![\p{L}\p{N}#_'-])(?:shop |brand )owner here%>
Pattern: %<i(?:'m| am) the (?:proud )?(?:co-?)?founder (?:of|and|behind)%>
Pattern: %<as the (?:co-?)?founder of%>
Match: Founder here, happy to answer anything
Match: I'm the founder of a small soap brand
No-Match: The town's founder here on the square looks grim
No-Match: The founder of the movement died in 1902
Source: FTC Endorsement Guides, 16 CFR 255 (material connections)

Rule: en.relationship.own-brand
Category: relationship
Weight: 1.0
Summary: Speaks of their own brand, shop or family firm
Rare: yes
Phrase: my small business
Phrase: my etsy shop
Phrase: i started my own brand
Pattern: %<my own (?:[a-z]{3,12} )?(?:brand|skincare line|clothing line|jewelry line|jewellery line|product line)%>
Pattern: %<my company (?:makes|sells|launched|produces|designs)%>
Pattern: %<(?:our|my) family business%>(?! trip)
Match: Launch day for my own skincare line!
Match: My company makes these in Leeds
Match: Every candle is poured by my small business of two
No-Match: My company laptop died again
No-Match: I made my own line of books on the shelf
Source: FTC Endorsement Guides, 16 CFR 255.5 (material connections)

Rule: en.relationship.co-founder
Category: relationship
Weight: 1.0
Summary: First person co-founded the firm
Rare: yes
Phrase: i co-founded
Phrase: i cofounded
Phrase: the company i founded
Phrase: the brand i founded
Pattern: %<i(?:'m| am) (?:an? |one of the )?co-?founders? (?:of|at)%>
Match: I'm a co-founder of the app in this video
Match: Ten years ago I co-founded this roastery
No-Match: The co-founder of the bank resigned
No-Match: They co-founded a choir
Source: FTC Endorsement Guides, 16 CFR 255.5 (material connections)

Rule: en.relationship.investor
Category: relationship
Weight: 1.0
Summary: Owns shares in the firm
Rare: yes
Phrase: i'm an investor in
Phrase: i am an investor in
Pattern: %<i (?:also |still )?(?:own|hold) (?:some |a few )?(?:shares|stock) in%>
Match: Note that I own shares in the maker
Match: I'm an investor in this oat milk firm
No-Match: I own a stock pot of this size
No-Match: The fund holds shares in three mines
Source: FTC Endorsement Guides, 16 CFR 255.5 (material connections)

Rule: en.relationship.friends-company
Category: relationship
Weight: 1.0
Summary: A friend's or relative's firm
Pattern: %<my (?:best |good )?(?:friend|husband|wife|sister|brother|mom|mum|dad|cousin|boyfriend|girlfriend|partner|son|daughter|aunt|uncle)'s (?:new |own |small )?company%>(?! (?:gave|picnic|party|car|laptop|phone|bought|pays|moved))
Pattern: %<my (?:best |good )?(?:friend|husband|wife|sister|brother|mom|mum|dad|cousin|boyfriend|girlfriend|partner|son|daughter|aunt|uncle)'s (?:new |own |small )?(?:candle |soap |skincare |clothing |jewelry )?brand%>(?! new)
Pattern: %<my (?:best |good )?(?:friend|husband|wife|sister|brother|mom|mum|dad|cousin|boyfriend|girlfriend|partner|son|daughter|aunt|uncle)'s (?:new |own |small ){0,3}business%>
Match: These come from my friend's company
Match: A tote by my sister's brand
No-Match: My husband's company moved to the coast
No-Match: A friend asked which brand to buy
Source: FTC Endorsement Guides, 16 CFR 255 (material connections)
