# Bought again, used up, or will not buy again.

Lexicon: en/repurchase
Format: 1
Language: en
License: MIT

Rule: en.repurchase.would-again
Category: repurchase
Weight: 1.0
Summary: Would or will buy it again
Imitable: yes
Phrase: would buy again
Phrase: would buy it again
Phrase: will buy again
Phrase: will repurchase
Phrase: would repurchase
Phrase: will be repurchasing
Phrase: definitely repurchasing
Match: Would buy again in green
Match: I will repurchase when this one is empty
No-Match: Will they buy the house next door again?
No-Match: The purchase would be his first
Source: common usage

Rule: en.repurchase.bought-again
Category: repurchase
Weight: 2.0
Summary: Bought it again, on a second bottle
Phrase: bought it again
Phrase: bought another one
Phrase: bought two more
Phrase: ordered a second one
Phrase: reordered it
Phrase: repurchased
Phrase: hit pan
Pattern: %<on my (?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th|\d{1,2}th) (?:bottle|tube|jar|pair|bag|box|can|tub|one|pack|stick|bar|set|refill)%>
Pattern: %<(?:second|third|fourth|fifth|2nd|3rd|4th|5th) time (?:buying|ordering|purchasing|repurchasing)%>
Match: I'm on my third tube already
Match: Fourth time buying this flour
Match: Hit pan on the beige shade
No-Match: The hot oil hit. Pan and all fell
No-Match: On my second day I got lost
Source: common usage

Rule: en.repurchase.finished
Category: repurchase
Weight: 1.0
Summary: Used it up
Phrase: finished the whole
Phrase: finished my first jar
Phrase: used up my first
Phrase: used up a whole
Phrase: down to the last drop
Phrase: scraped the bottom of the
Phrase: #empties
Phrase: my empties
Phrase: this month's empties
Except: finished the whole season
Except: finished the whole book
Except: finished the whole series
Match: Finished the whole jar in a month
Match: Four soaps in my empties bag
No-Match: The river empties into the bay
No-Match: I finished the whole book on the plane
Source: common usage

Rule: en.repurchase.wont
Category: repurchase
Weight: 2.0
Summary: Will not buy it again
Phrase: won't repurchase
Phrase: wouldn't repurchase
Phrase: not repurchasing
Phrase: won't buy again
Phrase: won't buy it again
Phrase: wouldn't buy again
Phrase: wouldn't buy it again
Phrase: would not buy again
Phrase: would not buy it again
Phrase: not buying again
Phrase: never buying from them again
Phrase: last time i buy
Phrase: won't be back
Phrase: will not be back
Phrase: will not be returning
Phrase: never stay here again
Phrase: not stay here again
Phrase: never order from
Phrase: never going back
Except: will not be back until
Except: won't be back until
Except: won't be back till
Except: won't be back before
Except: won't be returning until
Except: never going back to school
Match: Pretty jar, won't repurchase
Match: I would not buy it again at that size
No-Match: Would buy again without a thought
No-Match: I won't buy milk, we have some
No-Match: She won't be back until May
Source: common usage
