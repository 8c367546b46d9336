# Uncertainty and subjectivity.

Lexicon: en/hedge
Format: 1
Language: en
License: MIT

Rule: en.hedge.weak
Category: hedge
Weight: 0.35
Summary: I think, maybe, kind of
Max-Hits: 3
Phrase: i think
Phrase: maybe
Phrase: kind of
Phrase: kinda
Phrase: sort of
Phrase: not sure if
Phrase: i guess
Phrase: imo
Phrase: imho
Phrase: to be fair
Phrase: so far
Phrase: probably
Phrase: i suppose
Except: some kind of
Except: any kind of
Except: this kind of
Except: that kind of
Except: what kind of
Except: one of a kind
Except: every kind of
Except: all kind of
Except: this sort of
Except: that sort of
Except: what sort of
Except: so far away
Match: I think the cap could be wider
Match: Kind of stiff, maybe it softens
No-Match: What kind of flour is that?
No-Match: The moon is so far away
Source: common usage

Rule: en.hedge.mileage
Category: hedge
Weight: 1.0
Summary: Your mileage may vary, could be just me
Phrase: ymmv
Phrase: your mileage may vary
Phrase: grain of salt
Phrase: could just be me
Phrase: maybe it's just me
Phrase: jury's still out
Phrase: i could be wrong
Phrase: everyone's skin is different
Phrase: just my opinion
Phrase: just my two cents
Phrase: my two cents
Except: add a pinch of salt
Match: YMMV, I have thin hair
Match: The jury's still out on the sole
No-Match: The jury left at noon
No-Match: Mileage on this car is low
Source: common usage

Rule: en.hedge.weighing
Category: hedge
Weight: 0.35
Summary: Weighs and explains: but, because, though, would have
Max-Hits: 6
Phrase: but
Phrase: because
Phrase: though
Phrase: although
Phrase: however
Phrase: instead
Phrase: actually
Phrase: would have
Phrase: could have
Phrase: would be
Phrase: rather than
Phrase: on the other hand
Match: It works, although it would be nicer in blue
Match: Because it rained, but not much
No-Match: A butter dish
No-Match: The cause of the fire
Source: Biber 1988, Variation across Speech and Writing: subordination and stance; observed in development sets, 2026-11
