# Own measurement or test.

Lexicon: en/testing
Format: 1
Language: en
License: MIT

Rule: en.testing.measured
Category: testing
Weight: 2.0
Summary: I measured, timed, weighed
Phrase: on my kitchen scale
Phrase: i clocked it
Phrase: measured with a
Phrase: with my multimeter
Phrase: with calipers
Phrase: on the kitchen scale
Pattern: %<(?:i|we)(?:'ve| have| also| even| just| then)? measured%>(?! (?:up|success|our))
Pattern: %<(?:i|we)(?:'ve| have| also| even| just| then)? timed (?:it|this|them|how|the|mine|my|a|both|each)%>
Pattern: %<(?:i|we)(?:'ve| have| also| even| just| then)? weighed (?:it|this|them|the|mine|my|a|both|each)%>
Match: I measured 412 nits; the spec sheet says 600.
Match: I timed it: four minutes to a boil
Match: On my kitchen scale it is 30 grams short
No-Match: We measured up to the test of time
No-Match: A well timed joke
Source: common usage

Rule: en.testing.tested-it
Category: testing
Weight: 1.0
Summary: I tested it
Imitable: yes
Phrase: i tested it
Phrase: i've tested
Phrase: i've been testing
Phrase: i put it to the test
Phrase: we tested it
Match: I tested it in the tub first
Match: I put it to the test on wet grass
No-Match: I tested positive on Friday
No-Match: The school tested the alarm
Source: common usage

Rule: en.testing.results
Category: testing
Weight: 1.0
Summary: Own results and their limits
Phrase: my results
Phrase: sample size of one
Phrase: n=1
Phrase: in my testing
Phrase: in my test
Except: my results came back
Except: my test results came back
Except: my blood test results
Match: In my testing the small one runs hotter
Match: Sample size of one, so who knows
No-Match: My results came back from the clinic
No-Match: Results are in for the vote
Source: common usage

Rule: en.testing.side-by-side
Category: testing
Weight: 2.0
Summary: Tested side by side
Phrase: tested side by side
Phrase: tested them side by side
Phrase: tested both side by side
Phrase: compared them side by side
Phrase: compared both side by side
Phrase: ran them side by side
Phrase: tested back to back
Phrase: blind test with
Phrase: did a blind test
Match: I tested them side by side for a week
Match: We did a blind test in the office
No-Match: They tested the side door
No-Match: The blind dog passed a test
Source: common usage

Rule: en.testing.before-after
Category: testing
Weight: 0.35
Summary: Before and after
Imitable: yes
Phrase: before and after
Phrase: before & after
Phrase: before/after
Except: day before and after
Except: week before and after
Match: Before and after of the grout
Match: Before/after on the same shelf
No-Match: Closed the day before and after the holiday
No-Match: After the show and before the train
Source: common usage
