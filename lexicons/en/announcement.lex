# Announces a show, release, event or own work.

Lexicon: en/announcement
Format: 1
Language: en
License: MIT

Rule: en.announcement.show-trailer
Category: announcement
Weight: 1.0
Summary: Trailer of a show: premieres, season, now streaming, get tickets
Max-Hits: 3
Phrase: season premiere
Phrase: series premiere
Phrase: is back for season
Phrase: stream it
Phrase: original series
Phrase: critical acclaim
Phrase: new york times bestselling
Phrase: on sale now
Phrase: i host the podcast
Phrase: co-host of
Phrase: podcast network
Phrase: podcast all about
Phrase: i'm your host
Phrase: in each episode
Phrase: every episode
Phrase: the show is
Phrase: our new podcast
Phrase: this season on
Phrase: fresh take
Phrase: podcast from
Phrase: podcast about
Pattern: %<(?:premieres|premiering|airs|airing|streams|arrives|debuts|launches) (?:on |this |in |every )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|week|fall|spring|summer|winter)%>
Pattern: %<(?:every|each) (?:week|weekday|day|monday|tuesday|wednesday|thursday|friday|morning) (?:on|i sit down|we|with|at|join|jesse|hosts?|he|she|they|our|from)%>
Match: The Lamp Thief, an original series, premieres this fall
Match: A podcast about knots, every week on the radio
No-Match: The premier of the province resigned
No-Match: Every week my uncle calls
Source: Observed in development sets, 2026-11

Rule: en.announcement.on-air
Category: announcement
Weight: 1.0
Summary: Sends listeners to a show or stream
Scope: title text hashtags
Phrase: now playing
Phrase: #nowplaying
Phrase: live now
Phrase: listen live
Phrase: podcast
Match: Now playing: a quiet waltz
Match: We are live now at the mill
No-Match: Playing now and then
No-Match: The listener lives here
Source: Observed in development sets, 2026-11

Rule: en.announcement.event
Category: announcement
Weight: 0.35
Summary: Notice of an event: meeting, festival, workshop, tickets
Scope: title text
Phrase: events
Phrase: meeting
Phrase: annual
Phrase: festival
Phrase: conference
Phrase: seminar
Phrase: webinar
Phrase: training
Phrase: tickets
Phrase: auction
Phrase: rsvp
Phrase: stop by
Phrase: come by
Phrase: join the
Phrase: be sure to
Phrase: sign up
Phrase: this saturday
Phrase: this friday
Phrase: this sunday
Except: in the event
Except: in any event
Match: The annual meeting is at the mill
Match: Stop by the workshop
No-Match: In the event he lost
No-Match: Ticketless travel
Source: Observed in development sets, 2026-11

Rule: en.announcement.learn-more
Category: announcement
Weight: 0.35
Summary: Learn more, click, apply, download, available
Scope: title text
Phrase: learn more
Phrase: learn how
Phrase: click
Phrase: apply
Phrase: download
Phrase: available
Phrase: for more
Phrase: info
Phrase: check out
Match: Learn more at the desk
Match: Click here to apply
No-Match: I learn moral lessons
No-Match: An applied art
Source: Observed in development sets, 2026-11

Rule: en.announcement.feed-label
Category: announcement
Weight: 1.0
Summary: A feed label in front: Breaking, Video, Update, New
Scope: title text
Phrase: #news
Phrase: daily is out
Phrase: of the week
Phrase: new blog
Pattern: ^\W{0,3}(?:breaking|updated?|new|just in|watch|listen|read|live|podcast|audio|report|reminder|tip|quick tip|did you know|icymi|poll|event|review|interview|exclusive|today|tonight|tomorrow|now hiring|hiring|traffic|weather|score|final|featured)%> ?[:!|-]
Match: Update: pruning in March
Match: Breaking: bridge is closed
No-Match: He is breaking bread
No-Match: The video: dull
Source: Observed in development sets, 2026-11

Rule: en.announcement.date-or-hour
Category: announcement
Weight: 0.35
Summary: A date or hour, as on a notice
Scope: title text
Pattern: %<(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|apr|aug|sept|oct|nov|dec)\.? \d{1,2}(?:st|nd|rd|th)?%>(?![:.]\d)
Pattern: (?<![\d.,])(?:1[0-2]|[1-9])(?:[:.][0-5]\d)? ?(?:a\.?m|p\.?m)%>
Match: Fair on October 14 in Leeds
Match: Doors at 7:30pm
No-Match: May I have 40?
No-Match: Spam 7 pm2
Source: Observed in development sets, 2026-11

Rule: en.announcement.weekday
Category: announcement
Weight: 0.35
Summary: Names a weekday, holiday, month, tonight or tomorrow
Scope: title text
Phrase: monday
Phrase: tuesday
Phrase: wednesday
Phrase: thursday
Phrase: saturday
Phrase: tonight
Phrase: tomorrow
Phrase: this week
Phrase: october
Phrase: november
Phrase: december
Phrase: september
Phrase: halloween
Pattern: %<20(?:1[5-9]|2[0-9])%>
Match: The choir sings on Thursday
Match: Tonight: soup
No-Match: Fried eggs
No-Match: Fortnight
Source: Observed in development sets, 2026-11

Rule: en.announcement.headline-verb
Category: announcement
Weight: 0.35
Summary: A headline: says, announces, police, court, due to
Scope: title text
Phrase: says
Phrase: announces
Phrase: killed
Phrase: police
Phrase: court
Phrase: officials
Phrase: reportedly
Phrase: survey
Phrase: strike
Phrase: wins
Phrase: first round
Phrase: leads
Phrase: ahead of
Phrase: due to
Phrase: preview
Except: label says
Except: box says
Except: sheet says
Except: manual says
Except: she says
Except: he says
Match: Mayor says the bridge stays
Match: Police preview the parade
No-Match: The label says 100 grams
No-Match: A sayer
No-Match: Policy and courtesy
Source: Observed in development sets, 2026-11

Rule: en.announcement.list-headline
Category: announcement
Weight: 0.35
Summary: List, how-to and business headlines
Scope: title text
Phrase: ways to
Phrase: how to
Phrase: the power of
Phrase: your business
Phrase: entrepreneur
Phrase: entrepreneurs
Phrase: marketing
Phrase: success
Phrase: strategy
Match: Ways to fold a map
Match: Marketing for bakers
No-Match: Two wayward maps
No-Match: How nice
Source: Observed in development sets, 2026-11

Rule: en.announcement.salutes-a-crowd
Category: announcement
Weight: 0.35
Summary: Congratulates, celebrates, thanks everyone, asks for help
Scope: title text
Phrase: congratulations
Phrase: everyone who
Phrase: winner
Phrase: celebrate
Phrase: thank you to everyone
Phrase: thanks to everyone
Match: Congratulations to the choir
Match: Thanks, everyone who came
No-Match: A celebrity aunt
No-Match: Everyone whose bus left
Source: Observed in development sets, 2026-11

Rule: en.announcement.traffic-weather
Category: announcement
Weight: 1.0
Summary: Feeds of traffic, weather, quakes and markets
Scope: title text
Phrase: lane blocked
Phrase: lanes blocked
Phrase: right lane
Phrase: left lane
Phrase: lane closed
Phrase: road closed
Phrase: accident on
Phrase: crash on
Phrase: delays on
Phrase: traffic alert
Phrase: humidity
Phrase: mph
Phrase: magnitude
Phrase: forex
Phrase: winning numbers
Match: Accident on the ring road, right lane blocked
Match: Wind: 3 mph, humidity 70
No-Match: An accidental mill
No-Match: The lane is quiet
Source: Observed in development sets, 2026-11

Rule: en.announcement.air-time
Category: announcement
Weight: 2.0
Summary: A clock time with a time zone, or in two zones: when it is on air
Phrase: 7/6c
Phrase: 8/7c
Phrase: 9/8c
Phrase: 10/9c
Phrase: 11/10c
Pattern: %<\d{1,2}(?:[:.]\d\d)? ?(?:pm|am|p\.m\.?|a\.m\.?) ?\(?(?:et|est|edt|pt|pst|pdt|ct|cst|cdt|mt|gmt|bst|cet|utc|aest|eastern|pacific|central)%>
Pattern: %<\d{1,2}[:.]\d\d ?(?:et|pt|est|pst|gmt|bst|cet)%>
Match: The finale airs at 9pm ET
Match: New hour at 10/9c
Match: Live chat, 6:30 pm PST
No-Match: Woke up at 9 and stayed in bed
No-Match: I have 3 pts left
Source: style of broadcasters; observed in development sets, 2026-11

Rule: en.announcement.clock-time
Category: announcement
Weight: 1.0
Summary: Tonight, today, a weekday or doors at a clock time
Pattern: %<(?:tonight|today|tomorrow|doors|kick-?off|starts?|starting|live|show|class|(?:mon|tues|wednes|thurs|fri|satur|sun)day|night)[^.!?\n]{0,18} (?:at|@|from) ?\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m)?%>(?! (?:people|of|years|percent|%))
Pattern: %<(?:tonight|today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day),? \d{1,2}(?:[:.]\d\d)? ?[ap]\.?m%>
Match: Doors at 7
Match: Tonight at 8:30pm we open
Match: Saturday, 3pm, bring a friend
No-Match: It rained all night at our place
No-Match: Tonight I counted 12 stars
No-Match: Today at 3 of them I laughed
Source: Observed in development sets, 2026-11

Rule: en.announcement.tonight-on
Category: announcement
Weight: 2.0
Summary: Tonight, tomorrow or a weekday on a channel, a show or a handle
Pattern: %<(?:tonight|tomorrow(?: night)?|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:s| night)?)[^.!?\n]{0,12} (?:on|at|with) (?:@[a-z0-9_]|my (?:show|channel|podcast|stream|page|stories)|(?:tv|youtube|igtv|twitch|netflix|facebook|instagram)%>)
Pattern: %<(?:on|with|at) @[a-z0-9_.]{2,30},? (?:tonight|tomorrow|today|this (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day)%>
Pattern: %<(?:tonight|tomorrow|today)'?s (?:show|episode|game|match|concert|gig|finale|event|podcast|stream|performance|premiere|class|race|fight|special)%>
Pattern: %<my (?:show|podcast|channel|stream) (?:tonight|today|tomorrow|this|on)%>
Match: Catch me tonight on @examplechannel
Match: Talking bees on @exampleradio tomorrow
Match: Tonight's episode gets loud
No-Match: Tonight on the sofa again
No-Match: We were on holiday yesterday
Source: Observed in development sets, 2026-11

Rule: en.announcement.big-day
Category: announcement
Weight: 1.0
Summary: Game day, release day, opening night, the day has come
Phrase: opening weekend
Pattern: %<(?:today|tonight|tomorrow) is the (?:day|night|big day)%>
Pattern: %<(?:game|match|meet|race|fight|release|launch|opening|premiere) ?(?:day|night)%>(?! (?:out|in|off|parking|snacks?))
Pattern: %<it's (?:[a-z]{3,9} )?(?:show ?time)%>
Pattern: %<season (?:\d{1,2}|one|two|three|four|five|finale|premiere) (?:of|is|premier|starts|drops|airs|comes?|coming|begins|now|episode)
Pattern: %<almost (?:show ?time|time|here)%>
Match: Today is the day!
Match: Season 3 premieres soon
Match: Opening night at the barn
No-Match: The new season of the year is cold
No-Match: Tonight is the coldest
Source: Observed in development sets, 2026-11

Rule: en.announcement.premiere
Category: announcement
Weight: 1.0
Summary: Premieres, opens in theaters, trailer, box office
Phrase: premieres
Phrase: premiering
Phrase: season finale
Phrase: world premiere
Phrase: in theaters
Phrase: in theatres
Phrase: in cinemas
Phrase: box office
Phrase: official trailer
Phrase: new trailer
Phrase: sneak peek
Phrase: full video
Phrase: full interview
Phrase: cover story
Phrase: guest host
Match: Our film premieres in May
Match: In theaters everywhere
Match: Sneak peek of the next one
No-Match: The premier spoke
No-Match: We peeked at it
Source: Observed in development sets, 2026-11

Rule: en.announcement.out-now
Category: announcement
Weight: 2.0
Summary: Out now, on sale, available, live, launching on a day
Phrase: out today
Phrase: out tomorrow
Phrase: available today
Phrase: available online
Phrase: now live
Phrase: now on sale
Phrase: are on sale
Phrase: goes on sale
Phrase: on sale this
Phrase: sold out
Phrase: limited run
Phrase: on newsstands
Phrase: now open
Phrase: just dropped
Phrase: just launched
Phrase: coming soon
Pattern: %<(?:is|are|goes|now|went|going) live (?:on|at|today|tonight|tomorrow|this|now)%>
Pattern: %<(?:launches|launching|drops|dropping|releases|releasing|arrives|lands|opens|premieres) (?:on |this |next )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tonight|tomorrow|today|midnight|(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec))%>
Pattern: %<(?:video|single|album|episode|film|movie|book|collection|podcast|mixtape|merch|line|issue|trailer|tickets) (?:is |are )?(?:finally |officially |now )?(?:out|up|live|here)%>
Except: all sold out of
Except: they sold out
Match: Doors to the workshop: almost sold out
Match: Launching this Friday
Match: My book is finally out
No-Match: We were outnumbered
No-Match: The milk ran out. Now what
No-Match: A friend was landing late
Source: Observed in development sets, 2026-11

Rule: en.announcement.new-work
Category: announcement
Weight: 1.0
Summary: A new video, song, episode, collection, menu of its maker
Phrase: new music
Phrase: tour dates
Phrase: new dates
Phrase: bonus episode
Phrase: capsule collection
Phrase: lookbook
Pattern: %<(?:my|our) (?:brand[ -])?(?:new|newest|latest|upcoming|first|next|debut) (?:[a-z&-]{2,14} ){0,2}(?:video|song|single|album|ep|episode|show|series|film|movie|book|podcast|track|record|collection|issue|menu|website|shop|restaurant|location|blog|column|collab|campaign|spot|design|designs|print|prints|product|products|app|documentary|musical|play|exhibit|exhibition|tour|workshop|residency)%>
Pattern: (?:^|[.!\n] ?)new (?:[a-z-]{2,14} )?(?:video|song|single|album|episode|podcast|collection|merch|cover|track|recipe|listing|arrivals?|menu|issue)%>
Pattern: %<(?:my|our) (?:new )?(?:show|podcast|film|movie|merch|prints|shop|workshop|lookbook|album|ep|book|youtube|channel|director|co-?star|co-?host|fan club|stories)%>(?! (?:bag|shelf|report|club meet))
Match: Our new summer collection is here
Match: New video! We fix a boat
Match: So many kids on my show
No-Match: A new day, a new dawn
No-Match: We have a new puppy
Source: Observed in development sets, 2026-11

Rule: en.announcement.excited-to
Category: announcement
Weight: 1.0
Summary: Excited, proud, honored to announce, share, join or have
Phrase: huge announcement
Phrase: big news
Phrase: exciting news
Phrase: announcement
Phrase: announcing
Phrase: introducing
Phrase: allow me to introduce
Phrase: guess who's on
Pattern: %<(?:so|super|very|beyond|really|pretty|too|i'm|we're|are|am) (?:[a-z]{2,9} )?(?:excited|thrilled|stoked|pumped) (?:to (?:announce|share|be|have|post|bring|launch|partner|work|join|see|drop|release|show|host|finally|play|perform|meet)|for (?:you|my|our|tonight|this|the))%>(?![^.!?\n]{0,80}(?:expecting|engaged|pregnan|baby|married|wedding|adopt))
Pattern: %<(?:proud|honou?red|happy|delighted|pleased|privileged) to (?:announce|share|support|join|be (?:part|a part|in|on|working|able)|partner|present|have (?:been part|produced|joined|worked|designed)|lend)%>
Pattern: %<can't wait (?:for you|to (?:share|show|tell|announce|bring|perform|play|meet you|see you))%>
Pattern: %<(?:biggest|special|important|exciting|huge) (?:announcement|surprise)%>
Except: excited to be home
Match: So excited to share this print
Match: Introducing a softer wool
Match: Big news on Monday!
No-Match: The cat was excited
No-Match: We are excited to announce we're expecting!
No-Match: He was honored at last
Source: Observed in development sets, 2026-11

Rule: en.announcement.come-out
Category: announcement
Weight: 1.0
Summary: Come see us, join me, see you there, if you are in town
Phrase: last show
Phrase: next show
Phrase: first show
Phrase: doors open at
Phrase: meet us at
Phrase: see you all
Phrase: join me
Phrase: come watch
Phrase: come support
Phrase: come say hi
Phrase: come hang
Phrase: come visit
Phrase: come check
Phrase: come celebrate
Phrase: swing by
Phrase: see you there
Phrase: see y'all
Phrase: see you tonight
Phrase: see you tomorrow
Phrase: see ya soon
Phrase: see you soon
Phrase: hope you'll
Phrase: you're all invited
Phrase: you are invited
Phrase: mark your calendar
Phrase: mark your calendars
Phrase: get ready
Phrase: guess who
Phrase: your tickets
Phrase: for tickets
Phrase: main stage
Phrase: on tour
Phrase: our tour
Phrase: my tour
Phrase: sound check
Phrase: soundcheck
Phrase: live music
Phrase: lineup
Phrase: headlining
Phrase: pop-up
Phrase: meet and greet
Pattern: %<if (?:you're|you are|your|ur|you live|anyone is) (?:around|in (?:the )?(?:area|town|city|neighbou?rhood|uk|us)|near|nearby|going to be at|attending)%>
Pattern: %<(?:i'll|we'll|i will|we will) be (?:doing|performing|playing|speaking|signing|hosting|sharing|teaching|giving|releasing|showing|on @|at (?:@|the)|live|tonight)%>
Pattern: #[a-z0-9]{3,30}tour%>
Pattern: %<tickets (?:to|for|are|will|go|on|at|available|still|now)%>
Pattern: %<who(?:'s|s| is) (?:ready|excited|coming|pumped|watching|in)%>
Except: see you in my dreams
Except: get ready for bed
Match: Swing by our stall
Match: If you are in the area, say hello
Match: Tickets are at the door
No-Match: I could see your house
No-Match: She came home by bus
Source: Observed in development sets, 2026-11

Rule: en.announcement.sends-reader
Category: announcement
Weight: 1.0
Summary: Watch, read, listen, check out, find out: sends readers to a work
Phrase: watch my
Phrase: read my
Phrase: hear my
Phrase: out my new
Phrase: full story on
Phrase: be watching
Phrase: watching tonight
Phrase: listen to my
Phrase: listen to our
Phrase: go check
Phrase: go see
Phrase: go watch
Phrase: go listen
Phrase: go follow
Phrase: go read
Phrase: in case you missed
Phrase: if you missed
Phrase: won't want to miss
Phrase: don't want to miss
Phrase: link to
Phrase: link up
Phrase: swipe to see
Phrase: swipe for
Phrase: sign up for
Phrase: help us
Phrase: make sure you check
Pattern: %<(?:video|interview|episode|story|article|convo|conversation|recipe|info|details|diary|tutorial|playlist|song|trailer|podcast|post|filter|survey)s? (?:is |are )?(?:now |up |live )*(?:on|in|at) (?:@[a-z0-9_]|my |our |the (?:link|site|blog|app|website|channel|bio)|youtube|yt%>|igtv|spotify|itunes|apple|netflix|soundcloud|stories|[a-z0-9-]{3,30}\.com)
Pattern: %<(?:is|are|live|up|now|video|diary|playing|streaming|premiere) (?:up |live |now |out )*on (?:@[a-z0-9_]|my (?:channel|blog|site|website|page|stories|youtube)|youtube|yt%>|igtv|spotify|itunes|netflix|[a-z0-9-]{3,30}\.com)
Pattern: %<(?:check|watch|follow|see|catch|visit|support|vote for|listen to|tag) (?:out )?@[a-z0-9_]
Pattern: %<don't miss (?:@|tomorrow|tonight|this|the|our|my|me|us)
Pattern: %<in (?:my|our) (?:ig |insta |instagram )?(?:story|stories|bio|profile)%>
Match: Recipe is on my blog
Match: Go check the shop
Match: Catch @examplehost at noon
No-Match: We had to check out of the room at ten
No-Match: I never found it
Source: Observed in development sets, 2026-11

Rule: en.announcement.by-handle
Category: announcement
Weight: 0.35
Summary: On, at, from or by a tagged account
Pattern: (?<!photo )(?<!pic )(?<!followed )(?<!blocked )%<(?:on|at|from|by) @[a-z0-9_]
Match: The feature is up on @examplepaper
Match: Coats from @exampleshop
No-Match: A photo by @examplelens
No-Match: On a @ sign
Source: Observed in development sets, 2026-11

Rule: en.announcement.site
Category: announcement
Weight: 1.0
Summary: A bare web address
Pattern: (?<![@/\w.])(?:www\.)?[a-z0-9-]{3,30}\.(?:com|org|net|tv|co\.uk|shop|store)%>(?!\.)
Match: Prints at examplepress.com
Match: Read it on www.example.org/bees
No-Match: Write to me at ann@example.com
No-Match: It was a com. mon mistake
Source: Observed in development sets, 2026-11

Rule: en.announcement.month-day
Category: announcement
Weight: 0.35
Summary: This Friday, next Saturday, on the 5th of a month
Pattern: %<(?:this|next|every|starting) (?:mon|tues|wednes|thurs|fri|satur|sun)day%>(?! (?:morning|i%>|my|was))
Pattern: %<(?:on|until|till|thru|starting|from|now -) ?(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? \d{1,2}(?:st|nd|rd|th)?%>
Pattern: %<may \d{1,2}(?:st|nd|rd|th)%>
Pattern: %<(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec) \d{1,2}(?:st|nd|rd|th)?[^.!?\n]{0,12} (?:at|@|in)[ ]
Match: This Friday we open late
Match: On June 9 in Leeds
Match: May 5th, main hall
No-Match: I may be late
No-Match: Last Friday was fun
Source: Observed in development sets, 2026-11

Rule: en.announcement.making-of
Category: announcement
Weight: 0.35
Summary: Behind the scenes, on set, filming, outtakes
Phrase: on location
Phrase: photoshoot
Phrase: wrapped filming
Phrase: first look
Phrase: behind the scenes
Phrase: #bts
Phrase: #behindthescenes
Phrase: bts
Phrase: on set
Phrase: photo shoot
Phrase: outtakes
Phrase: deleted scenes
Phrase: while shooting
Phrase: while filming
Phrase: cover shoot
Phrase: the cast
Phrase: starring
Phrase: featuring
Phrase: episode
Phrase: the premiere
Except: on set up
Match: Behind the scenes of our first film
Match: Back on set today
No-Match: We were shooting hoops
No-Match: I set the table
Source: Observed in development sets, 2026-11

Rule: en.announcement.organization-news
Category: announcement
Weight: 0.35
Summary: Reports launches, awards, congratulations, honors
Max-Hits: 3
Phrase: congratulations to
Phrase: in honor of
Phrase: award
Phrase: awards
Phrase: launched
Phrase: launch of
Phrase: unveiled
Phrase: hosting
Phrase: hosted by
Phrase: initiative
Phrase: in partnership
Phrase: collaboration
Phrase: workshop
Phrase: collection
Phrase: concert
Phrase: event
Phrase: proceeds
Phrase: raise awareness
Phrase: raise funds
Phrase: to support
Phrase: good cause
Phrase: nonprofit
Phrase: charity
Except: in any event
Except: to support my
Match: The museum unveiled a new hall
Match: All proceeds go to the shelter
No-Match: My hostess laughed
No-Match: We ate lunch
Source: Observed in development sets, 2026-11

Rule: en.announcement.crew-credits
Category: announcement
Weight: 2.0
Summary: Credits of a production: stylist, makeup, choreography, mix
Max-Hits: 3
Pattern: %<(?:stylist|styled by|styling|make-?up|mua|hair|nails|groomer|glam|wardrobe|photography|creative director|art direction|art director|set design|producer|produced by|videographer|edited by|editor|directed by|director|choreo(?:graphy|grapher)?|mix|song|music|cover art|artwork|mastered by|mixed by|engineered by|venue|models?|shot by|filmed by|outfit|gown) ?[:|-]? ?@[a-z0-9_]
Pattern: %<(?:stylist|photographer|make-?up|hair|groomer|wardrobe|photography|choreo(?:graphy)?|mix|producer|editor(?:-in-chief)?|director|art direction|set design|cover art|creative direction|videographer) ?: ?[\p{L}@]
Match: Makeup: @examplemua
Match: Choreo: @exampledance / Song: Rain
No-Match: My hair! It is a mess
No-Match: Pick a director, any
Source: Observed in development sets, 2026-11

Rule: en.announcement.photo-credit
Category: announcement
Weight: 0.35
Summary: Photo or video credit to a handle
Pattern: %<(?:photos?|pics?|pc|images?|picture|shots?|video|film) ?(?:credits?|cred|courtesy(?: of)?|by|from)? ?(?::|by|/|\||-|via)? ?@[a-z0-9_]
Pattern: 📸 ?(?::|by|/|\||-) ?@[a-z0-9_]
Pattern: 📷 ?(?::|by|/|\||-) ?@[a-z0-9_]
Pattern: 🎥 ?(?::|by|/|\||-) ?@[a-z0-9_]
Match: Photo by @examplelens
Match: 📸: @examplelens
No-Match: Photo of a cat
No-Match: 📸 of my mom
Source: Observed in development sets, 2026-11
