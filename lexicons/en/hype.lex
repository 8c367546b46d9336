# Marketing-speak and superlatives: style, never proof.

Lexicon: en/hype
Format: 1
Language: en
License: MIT

Rule: en.hype.game-changer
Category: hype
Weight: 1.0
Summary: Game changer, life changer
Max-Hits: 2
Phrase: game changer
Phrase: game-changer
Phrase: gamechanger
Phrase: game changing
Phrase: game-changing
Phrase: life changer
Phrase: life-changer
Phrase: life changing
Phrase: life-changing
Phrase: changed my life
Phrase: changed the game
Match: This pillow is a game changer
Match: Honestly life-changing soup
No-Match: The game changed hands in the second half
No-Match: Life changes when you move
Source: common usage of advertising copy

Rule: en.hype.holy-grail
Category: hype
Weight: 1.0
Summary: Holy grail
Phrase: holy grail
Phrase: hg product
Phrase: #holygrail
Except: monty python and the holy grail
Except: search for the holy grail
Except: quest for the holy grail
Match: My holy grail toner
Match: This mascara is the HG product of the year
No-Match: We watched Monty Python and the Holy Grail again
No-Match: They graze on holy ground
Source: common usage of advertising copy

Rule: en.hype.must-have
Category: hype
Weight: 1.0
Summary: Must-have, essential to own
Phrase: must-have
Phrase: must-haves
Phrase: #musthave
Phrase: #musthaves
Phrase: everyone needs this
Pattern: %<(?:a|the|your|my|total|absolute|ultimate|summer|winter|true|real|this) must have(?! (?:been|had|done|a|the|made|gone|come|got|taken|left|cost|felt|[a-z]{2,14}ed%>))
Match: A must-have for small kitchens
Match: The ultimate must have this fall
No-Match: The dog must have been hungry
No-Match: This must have taken hours
Source: common usage of advertising copy

Rule: en.hype.obsessed
Category: hype
Weight: 1.0
Summary: Obsessed, can't live without it
Max-Hits: 2
Phrase: obsessed
Phrase: can't live without
Phrase: cannot live without
Phrase: love love love
Phrase: ride or die
Except: obsessed over my ex
Except: he is obsessed
Except: he's obsessed
Except: was obsessed with dinosaurs
Match: Obsessed with this little lamp
Match: I can't live without my kettle
No-Match: A book about an obsession with birds
No-Match: He's obsessed with trains, bless him
Source: common usage of advertising copy

Rule: en.hype.best-ever
Category: hype
Weight: 1.0
Summary: Best ever, of all time
Max-Hits: 2
Phrase: best thing ever
Phrase: the best ever
Phrase: literally the best
Phrase: simply the best
Phrase: hands down the best
Phrase: 100/10
Phrase: 1000/10
Phrase: 11/10
Pattern: %<best [a-z-]{3,20} (?:[a-z-]{3,20} )?of all time%>
Pattern: %<best (?!dad|mom|mum|friend|bff|day|night|birthday|husband|wife|boyfriend|girlfriend|sister|brother|feeling|family|weekend|trip|team|season|game|movie|song|album|show|episode|perform|concert|year|time%>|fandom|body|teacher)[a-z-]{3,20} ever%>(?! (?:to|played|recorded))
Except: 11/10/
Match: The best mascara of all time
Match: It is literally the best
Match: Softness 100/10
No-Match: We did the best we could
No-Match: Born on 11/10/1990
Source: common usage of advertising copy

Rule: en.hype.flawless
Category: hype
Weight: 1.0
Summary: Flawless, miracle, to die for
Max-Hits: 2
Phrase: flawless
Phrase: miracle worker
Phrase: miracle in a
Phrase: absolute miracle
Phrase: miracle product
Phrase: to die for
Phrase: mind-blowing
Phrase: mind blowing
Phrase: blown away
Phrase: out of this world
Phrase: next level
Phrase: next-level
Phrase: no brainer
Phrase: no-brainer
Phrase: secret weapon
Phrase: insanely good
Except: roof was blown away
Except: blown away by the wind
Except: the next level of the game
Match: Flawless finish in one minute
Match: These cookies are to die for
No-Match: Our tent was blown away by the wind
No-Match: The flaw is less visible now
Source: common usage of advertising copy

Rule: en.hype.elevate
Category: hype
Weight: 1.0
Summary: Elevate, transform or level up your something
Max-Hits: 2
Phrase: elevate your
Phrase: level up your
Phrase: transform your
Phrase: upgrade your
Phrase: unlock your
Phrase: unleash your
Phrase: supercharge your
Phrase: revolutionize your
Phrase: revolutionise your
Phrase: take your routine to
Match: Elevate your evenings
Match: Transform your shelf in an hour
No-Match: Doctors said to elevate the ankle
No-Match: The town was transformed by rain
Source: common usage of advertising copy

Rule: en.hype.revolutionary
Category: hype
Weight: 1.0
Summary: Revolutionary, groundbreaking, world-class
Max-Hits: 3
Phrase: cutting-edge
Phrase: cutting edge
Phrase: groundbreaking
Phrase: ground-breaking
Phrase: world-class
Phrase: unparalleled
Phrase: unmatched
Phrase: unrivaled
Phrase: unrivalled
Phrase: award-winning
Phrase: award winning
Phrase: best-selling
Phrase: bestselling
Phrase: best seller
Phrase: bestseller
Phrase: revolutionary new
Phrase: revolutionary formula
Phrase: revolutionary technology
Phrase: revolutionary product
Phrase: revolutionary design
Except: groundbreaking ceremony
Match: An award-winning balm with unmatched shine
Match: Our revolutionary formula works overnight
No-Match: A revolutionary leader of 1848
No-Match: The groundbreaking ceremony is at noon
Source: common usage of advertising copy

Rule: en.hype.ultimate
Category: hype
Weight: 1.0
Summary: The ultimate something
Pattern: %<the ultimate (?!fight|underground|team|frisbee|goal|cause|fate|price|sacrifice|test of|responsib|irony|team)[a-z]{3,16}
Match: The ultimate travel bag
Match: The ultimate guide to cosy
No-Match: The ultimate frisbee club meets at six
No-Match: My ultimate wish is sleep
Source: common usage of advertising copy

Rule: en.hype.viral
Category: hype
Weight: 1.0
Summary: TikTok made me buy it, thank me later
Max-Hits: 2
Phrase: tiktok made me buy it
Phrase: #tiktokmademebuyit
Phrase: you won't regret
Phrase: you will not regret
Phrase: thank me later
Phrase: need i say more
Match: TikTok made me buy it and wow
Match: Try it with honey and thank me later
No-Match: TikTok made my phone hot
No-Match: She will regret the tattoo
Source: common usage of advertising copy

Rule: en.hype.in-just-days
Category: hype
Weight: 1.0
Summary: Promises results in a short time
Phrase: results guaranteed
Phrase: guaranteed results
Phrase: instant results
Phrase: visible results
Phrase: satisfaction guaranteed
Pattern: in (?:just|only|as little as) (?:\d{1,2}|one|two|three|four|five|six|seven|ten) (?:days?|weeks?|hours?|uses?|minutes?|washes)%>
Match: Brighter skin in just 7 days
Match: Visible results after one use
No-Match: My exam is in five days
No-Match: The lab results came in
Source: FTC health claims guidance; common usage of advertising copy

Rule: en.hype.weak
Category: hype
Weight: 0.35
Summary: Weak praise that everyone uses
Max-Hits: 4
Phrase: perfect
Phrase: amazing
Phrase: incredible
Phrase: magical
Phrase: luxurious
Phrase: 10/10
Phrase: swear by
Phrase: in love with
Phrase: hands down
Phrase: went viral
Phrase: glow up
Phrase: insane
Phrase: chef's kiss
Phrase: #1 best
Phrase: #1 selling
Phrase: #1 brand
Phrase: number one brand
Phrase: instantly
Phrase: guaranteed
Phrase: premium
Except: perfect storm
Except: not perfect
Except: isn't perfect
Except: premium gas
Except: insurance premium
Except: hands down the best
Except: guaranteed results
Except: results guaranteed
Except: satisfaction guaranteed
Except: magical realism
Match: Amazing color, perfect for fall
Match: In love with this mug, 10/10
Match: Premium leather, instantly soft
No-Match: He perfected the recipe slowly
No-Match: My insurance premium went up
No-Match: It's not perfect
Source: common usage
