# Weighs alternatives.

Lexicon: en/comparison
Format: 1
Language: en
License: MIT

Rule: en.comparison.my-old
Category: comparison
Weight: 2.0
Summary: Compares with what they had before
Phrase: my old one had
Phrase: my last pair
Phrase: compared it with my old
Pattern: %<(?:compared (?:to|with)|(?:better|worse|lighter|heavier|louder|quieter|smaller|bigger|cheaper|softer|slower|faster|thinner|thicker|warmer|nicer) than|than) my (?:old|previous|last|other|trusty)%>
Match: Compared to my old kettle it is slow
Match: It is louder than my previous fan
No-Match: My old school was bigger than yours
No-Match: Compared to May, sales fell
Source: common usage

Rule: en.comparison.also-tried
Category: comparison
Weight: 2.0
Summary: Also tried or used something else before
Phrase: i also tried
Phrase: i've also tried
Phrase: before this i used
Phrase: i used to use
Phrase: previously used
Phrase: tried both
Phrase: tried three different
Phrase: tried several others
Phrase: i own both
Match: I also tried the purple one and it stings
Match: I own both and reach for the small one
No-Match: We also tried to call the office
No-Match: Both of them own boats
Source: common usage

Rule: en.comparison.switched
Category: comparison
Weight: 1.0
Summary: Switched from something else
Imitable: yes
Phrase: switched from
Phrase: switching from
Phrase: i switched to
Phrase: coming from a
Except: noise coming from a
Except: sound coming from a
Except: smell coming from a
Except: light coming from a
Match: I switched from bar soap last winter
Match: Coming from a heavy pan this is odd
No-Match: A noise coming from a drain
No-Match: She switched the lamp off
Source: common usage

Rule: en.comparison.switched-back
Category: comparison
Weight: 2.0
Summary: Went back to the old one
Phrase: switched back to
Phrase: switching back to
Phrase: went back to my old
Phrase: going back to my old
Match: After a month I switched back to the cheap one
Match: I'm going back to my old brush
No-Match: He went back to his seat
No-Match: The switch is on the back, too
Source: common usage

Rule: en.comparison.alternative
Category: comparison
Weight: 1.0
Summary: Worse than, prefers, dupe for, cheaper alternative
Max-Hits: 2
Phrase: worse than
Phrase: i prefer the
Phrase: unlike my
Phrase: dupe for
Phrase: cheaper alternative
Phrase: cheaper option
Phrase: side by side
Phrase: side-by-side
Except: worse than ever
Except: worse than death
Except: walked side by side
Except: sat side by side
Match: Honestly worse than the store brand
Match: A good dupe for the red one
No-Match: Traffic is worse than ever
No-Match: They sat side by side on the bus
Source: common usage

Rule: en.comparison.similar
Category: comparison
Weight: 0.35
Summary: Similar to something
Phrase: similar to
Phrase: reminds me of the
Phrase: as good as the
Phrase: better than the
Phrase: same as the
Except: similar to last year
Match: Similar to the blue one in feel
Match: It reminds me of the old formula
No-Match: A similar day to yesterday
No-Match: Remind me of that tomorrow
Source: common usage
