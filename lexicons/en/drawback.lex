# Flaws, failures and criticism.

Lexicon: en/drawback
Format: 1
Language: en
License: MIT

Rule: en.drawback.broke
Category: drawback
Weight: 2.0
Summary: It, or a part of it, broke
Phrase: broke twice
Phrase: broke the first time
Phrase: fell apart
Phrase: falling apart
Phrase: came apart
Phrase: snapped in half
Phrase: died on me
Pattern: %<(?:zipper|zip|strap|handle|button|hinge|battery|screen|lid|pump|seam|sole|heel|cap|clasp|buckle|wheel|cord|cable|charger|motor|lens|hook|shelf|leg|spring|switch|nozzle|stitching|lining|case|bag|phone|watch|blender|kettle|chair) (?:just |already |also |has |had |finally |suddenly )?(?:broke|broken|snapped|ripped|tore|cracked|split|died|failed|jammed|fell off|came off|gave out|gave up|fell apart)%>
Pattern: %<(?:it|mine|they|both|these|this one|one of them) (?:just |already |also |both |finally )?broke%>(?! (?:my|our|his|her|their|the (?:record|news|internet|ice|silence|law|rules|bank)|ground|even|records|up|down in|into))
Except: he broke twice
Except: my life fell apart
Except: my marriage fell apart
Except: the deal fell apart
Except: the talks fell apart
Match: The zipper broke twice before June
Match: They sent me a replacement after mine broke.
Match: Battery died at lunch
No-Match: It broke my heart to leave
No-Match: She broke the record again
No-Match: The deal fell apart on Friday
Source: common usage

Rule: en.drawback.stopped-working
Category: drawback
Weight: 2.0
Summary: It stopped working
Phrase: stopped working
Phrase: quit working
Phrase: stopped charging
Phrase: stopped turning on
Phrase: stopped heating
Phrase: stopped spinning
Phrase: stopped connecting
Phrase: won't turn on
Phrase: won't charge
Phrase: wouldn't charge
Phrase: doesn't work anymore
Phrase: dead on arrival
Except: stopped working there
Except: stopped working at
Except: stopped working for
Except: stopped working from
Match: Stopped working right after the holidays
Match: Mine won't turn on unless I shake it
No-Match: I stopped working at the bakery in May
No-Match: We quit; working there was hard
Source: common usage

Rule: en.drawback.leaked
Category: drawback
Weight: 1.0
Summary: It leaks
Phrase: leaked all over
Phrase: leaks everywhere
Phrase: leaked everywhere
Phrase: leaked in my
Pattern: %<(?:it|bottle|lid|cap|mine|they|pump|jar|tube|pouch|cup|thermos|tank|valve|pen|bag|flask|hose|tent) (?:has |had |just |also |still |always |already )?(?:leaked|leaks|leaking)%>(?! (?:to the press|online|photos|documents))
Match: The bottle leaked in the fridge
Match: It leaks when I tilt it
No-Match: Leaked photos of the new phone
No-Match: A ministry leak upset the press
Source: common usage

Rule: en.drawback.skin
Category: drawback
Weight: 2.0
Summary: It hurt skin, eyes or head
Phrase: broke me out
Phrase: breaks me out
Phrase: breaking me out
Phrase: made me break out
Phrase: makes me break out
Phrase: irritated my skin
Phrase: irritates my skin
Phrase: irritated my eyes
Phrase: irritated my scalp
Phrase: burned my skin
Phrase: burned my eyes
Phrase: stung my eyes
Phrase: dried out my skin
Phrase: dried my skin out
Phrase: gave me a rash
Phrase: gave me hives
Phrase: gave me blisters
Phrase: gave me a headache
Phrase: gives me a headache
Phrase: made me itch
Phrase: allergic reaction to
Phrase: gives me a rash
Phrase: gives me hives
Except: broke me out of
Except: gave me a rash answer
Match: The night cream broke me out along the jaw
Match: New shoes gave me blisters by noon
No-Match: A friend broke me out of my bad mood
No-Match: He gave me a rash answer
Source: common usage

Rule: en.drawback.didnt-work
Category: drawback
Weight: 2.0
Summary: It did not work for the writer
Phrase: didn't work for me
Phrase: did not work for me
Phrase: doesn't work for me
Phrase: does not work for me
Phrase: didn't do anything for
Phrase: did nothing for
Phrase: didn't do a thing
Phrase: saw no difference
Phrase: no difference at all
Phrase: made it worse
Match: The toner didn't work for me
Match: Six weeks and I saw no difference
No-Match: Tuesday works for me
No-Match: She didn't work on Sundays
Source: common usage

Rule: en.drawback.doesnt-last
Category: drawback
Weight: 1.0
Summary: It does not last, fades, shrinks
Max-Hits: 2
Phrase: doesn't last
Phrase: didn't last
Phrase: does not last
Phrase: won't last
Phrase: wears off
Phrase: wore off
Phrase: faded after
Phrase: faded in the
Phrase: shrank
Phrase: shrunk
Phrase: pilling
Phrase: pilled
Phrase: peeled off
Phrase: peeling off
Phrase: rusted
Phrase: started to rust
Phrase: chipped
Phrase: scratches easily
Phrase: dries out
Phrase: stretched out
Except: chipped in
Except: faded in the distance
Match: The scent doesn't last past lunch
Match: Shrunk in the first cold cycle
No-Match: We all chipped in for the cake
No-Match: Honey, I lost the kids at the last stop
Source: common usage

Rule: en.drawback.too-much
Category: drawback
Weight: 1.0
Summary: Too heavy, too small, runs small
Max-Hits: 2
Phrase: too heavy
Phrase: too small
Phrase: too big
Phrase: too tight
Phrase: too loose
Phrase: too loud
Phrase: too bulky
Phrase: too stiff
Phrase: too sticky
Phrase: too greasy
Phrase: too oily
Phrase: too salty
Phrase: too thin
Phrase: too slow
Phrase: too dark
Phrase: too bright
Phrase: too strong
Phrase: too sweet
Phrase: too short
Phrase: runs small
Phrase: runs large
Phrase: runs big
Phrase: run small
Phrase: sizing is off
Except: too sweet of you
Except: you are too sweet
Except: you're too sweet
Except: too big to fail
Except: life is too short
Except: life's too short
Match: Nice jar but too heavy for my bag
Match: The shirt runs small in the arms
No-Match: Life is too short for bad tea
No-Match: You're too sweet, thanks
Source: common usage

Rule: en.drawback.annoying
Category: drawback
Weight: 1.0
Summary: Something about it is annoying
Phrase: is annoying
Phrase: are annoying
Phrase: is so annoying
Phrase: annoying that
Phrase: annoying to
Phrase: super annoying
Phrase: really annoying
Phrase: a bit annoying
Phrase: a little annoying
Phrase: kind of annoying
Phrase: gets annoying
Phrase: annoying thing
Phrase: annoyingly
Except: brother is annoying
Except: sister is annoying
Except: boss is annoying
Match: The lid is annoying with wet hands
Match: A bit annoying: the light never turns off
No-Match: My brother is annoying today
No-Match: Sorry for annoying you all
Source: common usage

Rule: en.drawback.smell
Category: drawback
Weight: 1.0
Summary: It smells or tastes bad
Phrase: smells weird
Phrase: smells bad
Phrase: smells awful
Phrase: smells terrible
Phrase: smells gross
Phrase: smells like plastic
Phrase: smells funny
Phrase: smelled weird
Phrase: smelled awful
Phrase: smelled like chemicals
Phrase: weird smell
Phrase: chemical smell
Phrase: plastic smell
Phrase: weird aftertaste
Phrase: bitter aftertaste
Phrase: tastes like soap
Phrase: tastes weird
Match: Works, but smells like plastic
Match: There is a weird aftertaste in the zero one
No-Match: The plot smells of money
No-Match: It smells like rain outside
Source: common usage

Rule: en.drawback.sent-back
Category: drawback
Weight: 2.0
Summary: Sent it back
Phrase: sent it back
Phrase: sending it back
Phrase: sending mine back
Except: sent them back home
Match: I sent it back the next morning
Match: Wrong colour twice, sending mine back
No-Match: The border guards sent them back home
No-Match: He sent a postcard back
Source: common usage

Rule: en.drawback.terrible
Category: drawback
Weight: 1.0
Summary: Terrible, dirty, rude
Max-Hits: 2
Phrase: rude staff
Phrase: rude service
Phrase: terrible service
Phrase: horrible service
Phrase: awful service
Phrase: slow service
Phrase: worst experience
Phrase: worst hotel
Phrase: worst purchase
Phrase: worst product
Phrase: i complained
Phrase: we complained
Phrase: complete waste of
Pattern: %<(?:it|this|that|they|room|food|service|staff|taste|texture|quality|fit|sound|meal|coffee|bed|bathroom|place|app|picture|colou?r|waiter|waitress|manager|clerk|experience|delivery|packaging|instructions|carpet|employees) (?:is|was|were|are) (?:[a-z]{2,12} )?(?:terrible|horrible|awful|disgusting|filthy|dirty|gross|rude|useless|unusable|inedible|stale|soggy|bland|a joke|a mess|the worst)%>
Match: The staff was very rude and the soup was cold
Match: Worst purchase of my year
No-Match: Rush hour is the worst time to call
No-Match: A terrible storm took the roof
Source: common usage

Rule: en.drawback.service
Category: drawback
Weight: 1.0
Summary: Bad customer service
Phrase: ignored my emails
Phrase: never replied to my
Phrase: never got a reply
Phrase: terrible customer service
Pattern: %<customer (?:service|support|care) (?:was|is|has been|were) (?:[a-z]{2,10} )?(?:terrible|awful|useless|slow|rude|bad|horrible|a joke|nonexistent|unhelpful|no help|a nightmare|the worst|clueless|disappointing)%>
Match: Customer service was useless when the lid cracked
Match: They ignored my emails for a month
No-Match: Customer service was moved to the ground floor
No-Match: I work in customer service
Source: common usage

Rule: en.drawback.token-flaw
Category: drawback
Weight: 1.0
Summary: The one small flaw, pros and cons
Imitable: yes
Phrase: only downside
Phrase: only complaint
Phrase: only gripe
Phrase: only con:
Phrase: only issue is
Phrase: only negative
Phrase: only thing i don't like
Phrase: one downside
Phrase: cons:
Phrase: pros and cons
Phrase: pros & cons
Match: The only downside is the cap
Match: Pros and cons after a month
No-Match: He conned us: pros in suits
No-Match: Only down the side street it snows
Source: common usage

Rule: en.drawback.downside
Category: drawback
Weight: 1.0
Summary: Names a downside
Phrase: downside
Phrase: downsides
Phrase: drawback
Phrase: drawbacks
Phrase: dealbreaker
Phrase: deal breaker
Phrase: deal-breaker
Except: only downside
Except: one downside
Except: no downside
Except: no downsides
Except: no drawbacks
Match: A downside: the cord is a foot long
Match: The noise is a dealbreaker for night use
No-Match: Turn the tile upside down, side by side
No-Match: He made a deal, breaking the tie
Source: common usage

Rule: en.drawback.i-wish
Category: drawback
Weight: 1.0
Summary: Wishes that it were different
Phrase: wish there was a
Phrase: wish there were more
Pattern: %<i wish (?:it|they|this|these|the [a-z]{3,15}) (?:had|was|were|came|lasted|would|could|weren't|wasn't|didn't|made|held|fit|stayed|worked|hadn't)%>(?! (?:here|still alive|real|summer|friday|weekend|sponsored|still together))
Match: I wish it had a longer cord
Match: I wish they made it in wide
No-Match: I wish they were here tonight
No-Match: I wish you a good year
Source: common usage

Rule: en.drawback.lukewarm
Category: drawback
Weight: 1.0
Summary: Meh, nothing special, not a fan
Max-Hits: 2
Phrase: meh
Phrase: it's ok but
Phrase: it's ok, but
Phrase: it's okay for
Phrase: just ok
Phrase: just okay
Phrase: nothing special
Phrase: not a fan
Phrase: not perfect
Phrase: isn't perfect
Phrase: far from perfect
Phrase: not great
Phrase: isn't great
Phrase: not my favorite
Phrase: not impressed
Phrase: wasn't impressed
Phrase: unimpressed
Phrase: underwhelming
Phrase: underwhelmed
Phrase: mediocre
Phrase: mixed feelings
Except: it's okay for you
Except: nobody's not perfect
Match: Meh. The old one foamed more
Match: It's okay, nothing special
No-Match: It's okay to cry on Mondays
No-Match: She is a fan of tea
Source: common usage

Rule: en.drawback.disappointed
Category: drawback
Weight: 1.0
Summary: Disappointed
Phrase: disappointed
Phrase: disappointing
Phrase: disappointment
Phrase: a letdown
Phrase: a let down
Phrase: let me down
Phrase: expected better
Phrase: expected more from
Match: Honestly disappointed by the finish
Match: The second season of this mat was a letdown
No-Match: You won't be disappointed
No-Match: They appointed a new manager
Source: common usage

Rule: en.drawback.unfortunately
Category: drawback
Weight: 0.35
Summary: Unfortunately, sadly
Phrase: unfortunately
Phrase: sadly it
Phrase: sadly,
Match: Unfortunately the medium was gone
Match: Sadly, the scent fades
No-Match: A fortunate turn of the road
No-Match: She smiled sadly at us
Source: common usage

Rule: en.drawback.regret
Category: drawback
Weight: 1.0
Summary: Regrets the purchase
Phrase: i regret buying
Phrase: i regret it
Phrase: regret buying
Phrase: regretting this
Phrase: buyer's remorse
Phrase: should have kept my old
Phrase: wish i hadn't bought
Phrase: wish i'd bought the other
Match: I regret buying the white one
Match: Serious buyer's remorse with this desk
No-Match: I regret nothing
No-Match: We regret to inform you of a delay
Source: common usage

Rule: en.drawback.overhyped
Category: drawback
Weight: 2.0
Summary: Overhyped, waste of money
Phrase: overhyped
Phrase: over-hyped
Phrase: not worth the hype
Phrase: doesn't live up to
Phrase: not worth the money
Phrase: not worth the price
Phrase: not worth it
Phrase: waste of money
Phrase: wasted my money
Phrase: a rip off
Phrase: a rip-off
Phrase: a ripoff
Phrase: false advertising
Phrase: complete junk
Phrase: total junk
Except: arguing is not worth it
Match: Overhyped. My five dollar comb does the same
Match: It's not worth the price, sorry
No-Match: I ripped off the label
No-Match: The crowd was hyped over the goal
Source: common usage

Rule: en.drawback.save-your-money
Category: drawback
Weight: 2.0
Summary: Warns other buyers
Phrase: save your money
Phrase: don't waste your money
Phrase: do not waste your money
Phrase: don't waste your time
Phrase: buyer beware
Phrase: would not recommend
Phrase: wouldn't recommend
Phrase: do not recommend
Phrase: don't recommend
Phrase: cannot recommend it
Pattern: %<can't recommend%>(?![^.!?\n]{0,30} (?:enough|highly))
Except: wouldn't recommend if
Except: wouldn't recommend it if
Except: cannot recommend it enough
Except: cannot recommend this enough
Match: Save your money and get the plain one
Match: Buyer beware: the photo shows two, you get one
No-Match: I can't recommend this enough
No-Match: Save your receipts and your time
Source: common usage

Rule: en.drawback.skip
Category: drawback
Weight: 1.0
Summary: Says to skip it
Phrase: i'd skip
Phrase: i would skip
Phrase: skip this one
Phrase: skip these
Phrase: skip it
Phrase: hard pass
Phrase: give it a miss
Phrase: steer clear
Phrase: stay away from this
Except: skip these steps
Except: don't skip it
Except: never skip it
Except: skip it if
Match: The large size leaks, skip it
Match: Honestly a hard pass from me
No-Match: I skip breakfast on Mondays
No-Match: You can skip these steps in the recipe
Source: common usage

Rule: en.drawback.arrived-damaged
Category: drawback
Weight: 2.0
Summary: Arrived broken, wrong or with parts missing
Phrase: arrived broken
Phrase: arrived damaged
Phrase: arrived cracked
Phrase: arrived scratched
Phrase: arrived dented
Phrase: arrived shattered
Phrase: came broken
Phrase: came damaged
Phrase: came scratched
Phrase: came dented
Phrase: missing parts
Phrase: missing a screw
Phrase: missing screws
Phrase: sent the wrong
Phrase: sent me the wrong
Phrase: defective
Phrase: faulty
Except: sent the wrong message
Except: sent the wrong text
Match: Two of the six cups arrived cracked
Match: They sent me the wrong size twice
No-Match: We arrived, broken and tired
No-Match: His speech sent the wrong message
Source: common usage

Rule: en.drawback.quality
Category: drawback
Weight: 1.0
Summary: Feels cheap, flimsy, hard to clean
Max-Hits: 2
Phrase: feels cheap
Phrase: felt cheap
Phrase: cheaply made
Phrase: flimsy
Phrase: poor quality
Phrase: bad quality
Phrase: low quality
Phrase: quality went down
Phrase: difficult to clean
Phrase: hard to open
Phrase: uncomfortable to
Phrase: is uncomfortable
Phrase: are uncomfortable
Phrase: so uncomfortable
Phrase: very uncomfortable
Phrase: uncomfortable after
Phrase: wobbly
Phrase: wobbles
Phrase: squeaks
Phrase: is buggy
Phrase: so buggy
Phrase: very buggy
Phrase: app crashes
Phrase: it crashes
Phrase: keeps crashing
Phrase: overheats
Phrase: slides off
Phrase: falls off
Phrase: hurts my
Phrase: hurt my
Phrase: dug into my
Phrase: took forever to
Phrase: came loose
Phrase: comes loose
Except: hurt my feelings
Match: The stand is flimsy and the base wobbles
Match: Straps dug into my shoulders
No-Match: My sink is squeaky clean
No-Match: Two car crashes on the bridge
Source: common usage
