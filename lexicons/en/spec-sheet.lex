# Feature lists and press wording without a person.

Lexicon: en/spec-sheet
Format: 1
Language: en
License: MIT

Rule: en.spec-sheet.units
Category: spec-sheet
Weight: 0.35
Summary: Numbers with technical units
Max-Hits: 4
Phrase: ip65
Phrase: ip67
Phrase: ip68
Phrase: ipx4
Phrase: ipx7
Phrase: ipx8
Pattern: (?<!measured )(?<!only )(?<!got )%<\d{3,5} ?mah%>
Pattern: (?<!measured )(?<!measure )(?<!only )(?<!got )(?<!about )%<\d{2,4} ?nits%>
Pattern: (?<!measured )(?<!only )(?<!got )%<\d(?:\.\d{1,2})? ?ghz%>
Pattern: (?<!measured )(?<!only )(?<!got )%<(?:48|60|90|120|144|165|240) ?hz%>(?! hum)
Pattern: (?<!measured )(?<!only )(?<!got )%<\d{1,3} ?megapixels?%>
Match: Features a 5000 mAh battery, 120 Hz panel and IP68 rating.
Match: A 1200 nits display
No-Match: I measured 412 nits; the spec sheet says 600.
No-Match: The mains hum at 60 Hz hum all night
No-Match: He knits a scarf
Source: common usage of product sheets

Rule: en.spec-sheet.features-number
Category: spec-sheet
Weight: 1.0
Summary: Features a battery, display or system
Pattern: %<features (?:an? |the )?(?:[a-z0-9.,-]{1,14} ){0,4}(?:battery|panel|display|screen|camera|processor|chip|motor|sensor|system|design|formula|blend|compartments?|pockets?|technology|mode|modes|lens|blade|handle|zipper)%>
Match: Features a 5000 mAh battery, 120 Hz panel and IP68 rating.
Match: It features a quiet motor
No-Match: The film features my cousin
No-Match: The page features a poem by a baker
Source: common usage of product sheets

Rule: en.spec-sheet.designed-to
Category: spec-sheet
Weight: 0.35
Summary: Designed to deliver, experience the new
Max-Hits: 2
Phrase: featuring a new
Phrase: featuring our
Phrase: designed to deliver
Phrase: designed to help
Phrase: designed for everyday
Phrase: experience the difference
Phrase: experience the new
Match: A mop designed to deliver a clean floor
Match: Experience the difference in one wash
No-Match: She designed a bag for the fair
No-Match: My experience there was short
Source: common usage of product sheets

Rule: en.spec-sheet.engineered
Category: spec-sheet
Weight: 1.0
Summary: Equipped, engineered, formulated, infused with
Max-Hits: 2
Phrase: equipped with
Phrase: engineered to
Phrase: engineered for
Phrase: engineered with
Phrase: formulated with
Phrase: formulated to
Phrase: infused with
Phrase: crafted from
Phrase: crafted with
Phrase: powered by our
Phrase: boasts a
Phrase: boasts an
Phrase: boasts up to
Except: the boat was equipped with
Match: Equipped with a dual fan
Match: A balm infused with oat oil
No-Match: He boasts about his car
No-Match: An engineer with two dogs
Source: common usage of product sheets

Rule: en.spec-sheet.technology
Category: spec-sheet
Weight: 1.0
Summary: State of the art, patented, proprietary
Max-Hits: 2
Phrase: state-of-the-art
Phrase: state of the art
Phrase: advanced technology
Phrase: latest technology
Phrase: next-generation
Phrase: next-gen
Phrase: our patented
Phrase: patented technology
Phrase: patented formula
Phrase: patented design
Phrase: patented system
Phrase: a patented
Phrase: proprietary blend
Phrase: proprietary technology
Phrase: proprietary formula
Match: A patented hinge in every chair
Match: State-of-the-art foam and a proprietary blend
No-Match: Someone patented the paperclip long ago
No-Match: The state of the artist's studio
Source: common usage of product sheets

Rule: en.spec-sheet.weak
Category: spec-sheet
Weight: 0.35
Summary: Weak sheet words
Max-Hits: 3
Phrase: seamless
Phrase: seamlessly
Phrase: innovative
Phrase: cruelty-free
Phrase: cruelty free
Phrase: non-comedogenic
Phrase: noncomedogenic
Phrase: long-lasting
Phrase: fast-absorbing
Phrase: ultra-lightweight
Phrase: high-performance
Phrase: high performance
Phrase: ergonomic
Phrase: delivers powerful
Phrase: delivers crystal
Match: Innovative, ergonomic and cruelty-free
Match: A high-performance mop
No-Match: The seam is less even here
No-Match: He was late delivering mail
Source: common usage of product sheets

Rule: en.spec-sheet.claims
Category: spec-sheet
Weight: 1.0
Summary: Clinically proven, tested, 100% natural
Max-Hits: 2
Phrase: clinically proven
Phrase: clinically tested
Phrase: scientifically proven
Phrase: dermatologist tested
Phrase: dermatologist-tested
Phrase: dermatologist recommended
Phrase: dermatologist approved
Phrase: lab tested
Phrase: 100% natural
Phrase: 100% organic
Phrase: all-natural ingredients
Phrase: fda approved
Phrase: fda-approved
Phrase: fda cleared
Phrase: free from parabens
Phrase: paraben-free
Except: vaccine fda approved
Match: Clinically proven to soften heels
Match: Dermatologist tested, 100% natural
No-Match: The clinic tested my eyes
No-Match: A natural, about 100 years old
Source: FTC health claims guidance; common usage of product sheets

Rule: en.spec-sheet.range
Category: spec-sheet
Weight: 1.0
Summary: Available in colours, starting at a price, up to hours
Max-Hits: 2
Phrase: msrp
Phrase: rrp
Pattern: (?<!i got )(?<!got )(?<!get )%<up to \d{1,3} ?(?:hours|hrs|hour|days|km|miles) (?:of |per |on )(?:a |one |single |full ){0,3}(?:play|battery|talk|wear|hydration|use|charge|freshness|protection|runtime|standby|video|listening|range)
Pattern: %<available in (?:\d{1,2}|two|three|four|five|six|seven|eight|ten|twelve|multiple|various) (?:[a-z]{3,12} )?(?:colou?rs|sizes|shades|scents|flavou?rs|styles|finishes)%>
Pattern: %<starting (?:at|from) (?:just |only )?[$£€] ?\d
Match: Up to 30 hours of playtime
Match: Available in four colors, starting at $29
No-Match: I stayed up to 3 in the morning
No-Match: The nurse is available in two hours
Source: common usage of product sheets

Rule: en.spec-sheet.slogan
Category: spec-sheet
Weight: 1.0
Summary: Slogans: whether you're, say goodbye to
Max-Hits: 2
Phrase: perfect for any occasion
Phrase: perfect for all skin types
Phrase: say goodbye to
Phrase: say hello to
Pattern: %<whether you're (?:an? |at |in |on |into |heading |looking |just |commuting |cooking |working |hosting |traveling |travelling )[^.!?\n]{2,50}%<or%>
Except: say goodbye to my
Except: say goodbye to our
Except: say goodbye to him
Except: say goodbye to her
Except: say goodbye to them
Except: say goodbye to grandma
Except: say goodbye to each
Except: say hello to my
Except: say hello to your
Except: say hello to everyone
Except: say hello to him
Except: say hello to her
Match: Say goodbye to wet socks
Match: Whether you're at the desk or on a trail, it fits
No-Match: We came to say goodbye to grandma
No-Match: Tell me whether you're home
Source: common usage of product sheets

Rule: en.spec-sheet.benefit-copy
Category: spec-sheet
Weight: 1.0
Summary: Copy that promises ease: makes it easy to, all in one
Max-Hits: 4
Phrase: makes it easy to
Phrase: makes it easier to
Phrase: makes your life easier
Phrase: easy to use
Phrase: easy-to-use
Phrase: simple to use
Phrase: all in one
Phrase: all-in-one
Phrase: in just a few clicks
Phrase: with just a few clicks
Phrase: with one click
Phrase: in minutes
Phrase: never have to worry
Phrase: don't have to worry
Phrase: hassle-free
Phrase: right from your
Phrase: from the comfort of
Phrase: to your inbox
Phrase: industry-leading
Phrase: best-in-class
Phrase: top-rated
Phrase: trusted by
Phrase: is here to help
Phrase: helps you
Phrase: lets you
Phrase: allows you to
Phrase: so you can
Phrase: whenever you want
Phrase: whether you want
Phrase: no matter what you
Phrase: 24/7
Phrase: customizable
Phrase: high quality
Phrase: high-quality
Phrase: premium quality
Pattern: %<(?:over|more than|join|the|nearly) (?:the )?(?:over |more than )?(?:\d{1,3}(?:,\d{3})?|one|two|three|ten|a)? ?(?:million|thousand|hundred thousand|\d{5,9}) (?:of their |happy |active )?(?:people|users|customers|members|businesses|players|companies|subscribers|reviews|creators|students)%>
Match: The planner makes it easy to sort bills, so you can sleep
Match: Join over 2 million users of the lamp
No-Match: It was not easy to leave
No-Match: All of them in one boat
Source: Observed in development sets, 2026-11

Rule: en.spec-sheet.product-line
Category: spec-sheet
Weight: 0.35
Summary: Wording of product descriptions read aloud
Max-Hits: 4
Phrase: features a
Phrase: stylish
Phrase: personalized
Phrase: unlimited
Phrase: exclusive
Phrase: variety of
Phrase: wide range of
Phrase: solutions
Phrase: you'll love
Phrase: you'll also
Phrase: you can even
Phrase: all-new
Phrase: all new
Match: It features a stand and a variety of colours
Match: The all-new lamp, you'll love it
No-Match: The feature was long
No-Match: I built a hut in the woods
Source: Observed in development sets, 2026-11

Rule: en.spec-sheet.pain-point
Category: spec-sheet
Weight: 0.35
Summary: Names a trouble that a product is about to end
Phrase: tired of dealing with
Phrase: are you tired of
Phrase: struggling with
Phrase: struggle with
Phrase: fed up with
Phrase: ever wish you
Phrase: no more struggling
Phrase: suffer from
Phrase: suffering from
Match: Are you tired of tangled cords? Then this is for you.
Match: Struggling with dry ends?
No-Match: I am tired, good night.
Source: Problem and solution copy, a routine of advertorials; docs/scoring.md, "Composites"

Rule: en.spec-sheet.place-listing
Category: spec-sheet
Weight: 0.35
Summary: Describes a place on offer: tucked away, your host, sleeps six
Phrase: tucked away
Phrase: nestled in
Phrase: your host
Phrase: local expert
Phrase: home base
Phrase: book your stay
Phrase: wake up to views
Phrase: ocean views
Pattern: %<(?:just|only) (?:a )?(?:\d{1,2}|two|three|four|five|ten|a few)[ -]minutes?'? (?:from|away|walk|drive)%>
Match: Tucked away by the lake
Match: Just five minutes from the pier
No-Match: My guess is no
No-Match: I walked ten minutes
Source: common usage of property advertisements
