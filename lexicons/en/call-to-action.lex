# Imperatives that send the reader to buy, click or follow.

Lexicon: en/call-to-action
Format: 1
Language: en
License: MIT

Rule: en.call-to-action.shop-now
Category: call-to-action
Weight: 2.0
Summary: Shop now and other shop-window orders
Phrase: shop now
Phrase: shop online at
Phrase: shop today
Phrase: #shopnow
Phrase: visit our website
Phrase: start your free trial
Phrase: order yours now
Phrase: get yours today
Match: New linen is in. Shop now!
Match: Visit our website for opening hours
No-Match: I own a shop. Now I sleep less
No-Match: They told us to visit their website
Source: common usage of advertising copy

Rule: en.call-to-action.buy-now
Category: call-to-action
Weight: 1.0
Summary: Buy, order or book now
Max-Hits: 2
Phrase: buy now
Phrase: order now
Phrase: pre-order now
Phrase: preorder now
Phrase: book now
Phrase: sign up now
Phrase: download now
Phrase: subscribe now
Phrase: order today
Phrase: buy yours
Except: buy now pay later
Except: buy now, pay later
Except: in order now
Except: my order now
Except: the order now
Match: Spring sizes are in, order now
Match: Tickets are live, book now
No-Match: I put the drawers in order now
No-Match: Buy now pay later ruined my budget
Source: common usage of advertising copy

Rule: en.call-to-action.get-yours
Category: call-to-action
Weight: 1.0
Summary: Get or grab yours
Phrase: grab one before
Phrase: get it before it
Phrase: grab it while
Pattern: %<(?:get|grab|snag|claim) yours(?! ?(?:today|now|elf))%>
Match: Grab yours before Friday
Match: They are back, get yours
No-Match: Get yourself a glass of water
No-Match: Did the rain get your shoes?
Source: common usage of advertising copy

Rule: en.call-to-action.click-link
Category: call-to-action
Weight: 1.0
Summary: Click, tap or swipe for the link
Max-Hits: 2
Phrase: click the link
Phrase: click on the link
Phrase: tap the link
Phrase: tap to shop
Phrase: click below
Phrase: download the app
Except: don't click the link
Except: not click the link
Except: never click the link
Match: Tap the link to see the colours
Match: Click on the link for the recipe card
No-Match: If you get that text, don't click the link
No-Match: I swipe up and the screen freezes
Source: common usage of advertising copy

Rule: en.call-to-action.dm-for-link
Category: call-to-action
Weight: 2.0
Summary: Comment or message to receive the link
Phrase: dm me for the link
Phrase: dm to order
Phrase: dm for price
Pattern: (?<!your )(?<!the )(?<!his )(?<!her )(?<!their )(?<!this )%<comment ["'][^"'\n]{2,15}["']
Pattern: %<comment (?:link|shop|info|details|recipe|deal|yes|me|code|sale|want|need) (?:below|and i|for|to get|&)
Match: Comment "LINK" and I will send it over
Match: DM me for the link, it sells out
No-Match: Your comment "nice" made my day
No-Match: I sent a DM to my brother about lunch
Source: common usage of advertising copy

Rule: en.call-to-action.dont-miss
Category: call-to-action
Weight: 1.0
Summary: Urges readers to be quick
Max-Hits: 2
Phrase: don't miss out
Phrase: don't miss it
Phrase: don't wait
Phrase: run don't walk
Phrase: run, don't walk
Phrase: don't sleep on this
Phrase: before it's gone
Phrase: before it sells out
Phrase: before they sell out
Phrase: act fast
Phrase: act now
Phrase: last chance to
Except: don't wait tables
Except: don't wait for
Except: don't wait until
Except: don't wait up
Match: Run, don't walk to the shoe aisle
Match: Grab a jar before it sells out
No-Match: I don't wait tables anymore
No-Match: Joggers run and dogs walk here
Source: common usage of advertising copy

Rule: en.call-to-action.you-need-this
Category: call-to-action
Weight: 1.0
Summary: Tells readers that they need it
Phrase: you need this
Phrase: you need these
Phrase: need this in your life
Phrase: trust me you need
Phrase: trust me, you need
Phrase: you have to try this
Phrase: you guys need
Phrase: go get you one
Phrase: just buy it
Phrase: add this to your cart
Except: if you need this
Except: if you need these
Except: do you need this
Except: do you need these
Match: You need this tray on your desk
Match: Trust me, you need a second one
No-Match: Call me if you need this back
No-Match: Which of you needs a ride?
Source: common usage of advertising copy

Rule: en.call-to-action.head-over
Category: call-to-action
Weight: 1.0
Summary: Sends readers to a page or shop
Pattern: %<head (?:on )?over to (?:@|my |our |their |the (?:website|site|shop|store|link|app))
Pattern: %<go (?:follow|check out) @[a-z0-9_]
Match: Head over to @oatfield for more
Match: Go follow @veloura, they are sweet
No-Match: We head over to grandma's on Sunday
No-Match: Go and check the stove
Source: common usage of advertising copy

Rule: en.call-to-action.visit-address
Category: call-to-action
Weight: 1.0
Summary: Sends readers to a page of a shop's web address
Pattern: %<(?:go|head|visit|shop|order|sign up|available|get yours)(?: on)?(?: over)?(?: now)?(?: to| at)? (?:https?://)?(?:www\.)?[a-z0-9-]{2,30}\.com%>
Pattern: %<(?:go|head|visit|sign up)(?: on)?(?: over)?(?: to| at)? [a-z0-9 ]{2,25} dot com%>
Match: Head to fernside.com/show and sleep
Match: Go to harbor tours dot com slash whale
No-Match: Why does the form at example.com time out?
No-Match: The dot com years were loud
Source: usage of podcasts and videos

Rule: en.call-to-action.tickets
Category: call-to-action
Weight: 1.0
Summary: Sells tickets and pre-orders
Max-Hits: 2
Phrase: get your tickets
Phrase: get tickets
Phrase: grab tickets
Phrase: buy tickets
Phrase: tickets on sale
Phrase: tickets are on sale
Phrase: tickets available
Phrase: tickets are available
Phrase: tickets at
Phrase: presale
Phrase: pre-sale
Phrase: pre-save
Phrase: register now
Phrase: register today
Phrase: book your
Phrase: reserve your
Except: book your own
Except: lost my tickets at
Match: Tickets are on sale from Friday
Match: Book your table for the harvest dinner
No-Match: I found two old tickets in a coat
No-Match: Your book has a torn page
Source: common usage of advertising copy

Rule: en.call-to-action.tune-in
Category: call-to-action
Weight: 0.35
Summary: Asks to watch or listen to the own work
Max-Hits: 2
Phrase: tune in
Phrase: tune-in
Phrase: watch now
Phrase: listen now
Phrase: stream it now
Phrase: streaming now
Phrase: now streaming
Phrase: out now on
Phrase: out everywhere
Phrase: available everywhere
Phrase: on all platforms
Phrase: new episode of
Phrase: link up top
Phrase: swipe up
Except: old tune in my
Match: Tune in at nine for the quiz
Match: New episode of our garden show, streaming now
No-Match: The old tune in my head won't stop
No-Match: He left the now quiet stream
Source: common usage of advertising copy

Rule: en.call-to-action.soft
Category: call-to-action
Weight: 0.35
Summary: Soft invitations found in copy and in talk
Max-Hits: 3
Phrase: check it out
Phrase: check them out
Phrase: check this out
Phrase: go check out
Phrase: hurry up and
Phrase: hurry before
Phrase: hurry,
Phrase: add to cart
Phrase: treat yourself
Phrase: learn more at
Phrase: learn more about our
Phrase: stock up on
Match: New mugs are up, check them out
Match: Treat yourself to a slow morning
No-Match: I check the oven twice
No-Match: He treats himself badly
Source: common usage of advertising copy

Rule: en.call-to-action.spoken-address
Category: call-to-action
Weight: 1.0
Summary: A spoken web address: name dot com
Max-Hits: 3
Pattern: %<dot[ .-]{1,3}(?:com|org|net|co|io|tv|fm|gov|edu)%>(?! (?:bubble|boom|bust|crash|era|compan|stock|days|startup|guy|million|thing|craze))
Match: You find them at larkspur dot com
Match: The map is on harbor dot org
No-Match: The dot com bubble took his savings
No-Match: Put a dot on the i
Source: Observed in development sets, 2026-11

Rule: en.call-to-action.learn-more
Category: call-to-action
Weight: 1.0
Summary: Learn or find out more at a place
Max-Hits: 2
Phrase: for more information
Phrase: for more details
Phrase: for full details
Phrase: to learn more
Phrase: to find out more
Phrase: and learn more
Phrase: check out the details
Phrase: see if you qualify
Phrase: see for yourself
Phrase: ask your doctor about
Except: wanted to learn more
Except: wants to learn more
Except: trying to find out more
Match: To learn more, see the page of the clinic
Match: For more information ring the desk
No-Match: I wanted to learn more of the piano
No-Match: There is more to learn about bees
Source: Observed in development sets, 2026-11

Rule: en.call-to-action.start-today
Category: call-to-action
Weight: 1.0
Summary: Sign up, get started, try it free, today
Max-Hits: 2
Phrase: sign up at
Phrase: sign up for free
Phrase: sign up for your
Phrase: sign up using
Phrase: get started today
Phrase: to get started
Phrase: start your
Phrase: book online
Phrase: apply now
Phrase: join now
Phrase: join today
Phrase: try it for free
Phrase: try it free
Phrase: build your website
Pattern: %<try [a-z0-9' ]{2,25} (?:for free|risk free|out for free|for yourself|today)%>
Pattern: %<(?:if you (?:want|would like|'d like) to|go ahead and|you can|feel free to|want to) give [a-z0-9 ]{2,30} a (?:try|shot|look|listen)%>
Except: before you start your
Except: when you start your
Except: start your day
Except: start your car
Match: Get started today and bake your first loaf
Match: Try Larkspur for free at the desk
No-Match: She started the car
No-Match: We signed a card for the teacher
Source: Observed in development sets, 2026-11

Rule: en.call-to-action.go-to-site
Category: call-to-action
Weight: 1.0
Summary: Go, head or stop by a place of offers
Max-Hits: 2
Phrase: just go to
Phrase: head over to
Phrase: head on over to
Phrase: go check them out
Phrase: check them out at
Phrase: check it out at
Phrase: check out the link
Phrase: find a store near you
Phrase: available at participating
Phrase: call or text
Phrase: text the word
Pattern: %<call (?:us |now |today )?(?:at )?1?[- .]?8(?:00|44|55|66|77|88)[- .]
Pattern: %<text [a-z]{3,12} to \d{3,6}%>
Except: just go to bed
Except: just go to sleep
Except: just go to the
Except: just go to work
Except: just go to school
Match: Just go to larkspur on the web
Match: Text LAMP to 55555
No-Match: I just go to bed at nine
No-Match: A text came to the phone
Source: Observed in development sets, 2026-11

Rule: en.call-to-action.get-app
Category: call-to-action
Weight: 1.0
Summary: Download the app from a store
Phrase: app store
Phrase: google play
Phrase: free to download
Phrase: get the app
Phrase: available on ios
Phrase: android and ios
Phrase: ios and android
Phrase: browser extension
Except: app store policy
Except: app store review
Match: Get the app and sort your socks
Match: On the App Store and Google Play
No-Match: The store next to the apple stand
No-Match: Children play with a googly eye
Source: Observed in development sets, 2026-11

Rule: en.call-to-action.podcast-subscribe
Category: call-to-action
Weight: 1.0
Summary: Subscribe to or hear a show wherever you listen
Max-Hits: 3
Phrase: wherever you get your podcasts
Phrase: wherever you get podcasts
Phrase: wherever you listen
Phrase: wherever you're listening
Phrase: wherever you find your podcasts
Phrase: on apple podcasts
Phrase: podcast app
Phrase: subscribe or listen
Phrase: subscribe for free
Phrase: our newsletter
Phrase: a newsletter
Phrase: the newsletter
Phrase: look for us on
Phrase: on stitcher
Phrase: on spotify
Phrase: download the latest episode
Phrase: get new episodes
Phrase: another podcast
Phrase: a new podcast
Match: Find it wherever you get your podcasts
Match: A new podcast about lamps, on Apple Podcasts
No-Match: Wherever you go, take a coat
No-Match: He is on an apple diet
Source: Observed in development sets, 2026-11
