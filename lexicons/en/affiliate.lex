# Links, shop windows and wording of commissions.

Lexicon: en/affiliate
Format: 1
Language: en
License: MIT

Rule: en.affiliate.affiliate-link
Category: affiliate
Weight: 2.0
Summary: Names affiliate links
Phrase: affiliate link
Phrase: affiliate links
Phrase: aff link
Phrase: aff links
Phrase: commissionable link
Phrase: commissionable links
Phrase: contains affiliate
Except: how affiliate links work
Except: what affiliate links are
Match: Contains affiliate links
Match: Aff link in the first comment
No-Match: An affiliate of the hospital network
No-Match: A thread on how affiliate links work
Source: FTC Endorsement Guides, 16 CFR 255; AdIntuition affiliate link patterns (Mathur et al. 2018)

Rule: en.affiliate.commission
Category: affiliate
Weight: 2.0
Summary: Explains that purchases earn a commission
Phrase: at no extra cost to you
Phrase: no extra cost to you
Phrase: as an amazon associate
Phrase: earn from qualifying purchases
Pattern: %<(?:i|we)(?: may| might| will| can|'ll)? (?:also )?(?:earn|receive|make|get|earns) (?:an? )?(?:small |tiny |little |affiliate ){0,3}commission%>
Match: I may earn a commission when you buy
Match: As an Amazon Associate I earn from qualifying purchases
Match: Shop through me at no extra cost to you
No-Match: The agent earns a commission on rent
No-Match: The commission met on Tuesday
Source: FTC Endorsement Guides, 16 CFR 255; Amazon Associates operating wording

Rule: en.affiliate.storefront
Category: affiliate
Weight: 2.0
Summary: Sends readers to a commission shop window
Phrase: amazon storefront
Phrase: my storefront
Phrase: shop my looks
Phrase: shopmy
Phrase: liketoknowit
Phrase: like to know it
Phrase: #liketkit
Phrase: #ltk
Phrase: #ltkfind
Phrase: #ltkhome
Phrase: #ltkbeauty
Phrase: #amazonstorefront
Pattern: %<(?:on|in|to|via|shop|my|through|visit) (?:my )?ltk%>
Except: you might like to know it
Except: would like to know it
Match: Everything is linked on my LTK
Match: Shop my Amazon storefront for the whole kitchen
Match: Cosy corner #liketkit
No-Match: The storefront on Mill Street is empty
No-Match: I went to a shop by my house
Source: AdIntuition affiliate link patterns (Mathur et al. 2018); FTC Endorsement Guides

Rule: en.affiliate.referral
Category: affiliate
Weight: 1.0
Summary: Offers a referral link or code
Phrase: my referral code
Phrase: my referral
Phrase: referral link
Phrase: referral links
Phrase: referral code
Phrase: referral codes
Phrase: use my link
Phrase: through my link
Match: Sign up with my referral link and we both get ten dollars
Match: Book through my link below
No-Match: My doctor wrote a referral for the clinic
No-Match: The missing link in my family tree
Source: FTC Endorsement Guides, 16 CFR 255

Rule: en.affiliate.refer-a-friend
Category: affiliate
Weight: 0.35
Summary: Mentions a refer-a-friend scheme
Phrase: refer a friend
Phrase: refer-a-friend
Phrase: #referafriend
Match: Refer a friend and get a free month
Match: They have a refer-a-friend bonus too
No-Match: These notes refer to a friend of mine
No-Match: My friend was referred to a dentist
Source: common usage

Rule: en.affiliate.link-in-bio
Category: affiliate
Weight: 1.0
Summary: Sends readers to a link in the profile
Phrase: link in bio
Phrase: link in profile
Phrase: link in my bio
Phrase: link in my profile
Phrase: link in our bio
Phrase: links in bio
Phrase: links in my bio
Phrase: #linkinbio
Phrase: linkinbio
Phrase: bio link
Phrase: link is in my bio
Phrase: link is in bio
Phrase: code in bio
Pattern: %<(?:links?|linked|code|details|everything)(?: is| are)? in (?:my |the |our )?(?:bio|profile)%>
Except: link in profile picture
Match: Full outfit, link in bio!
Match: The exact shade is linked in my profile
Match: Sunday bread #linkinbio
No-Match: The link in biology between the two is weak
No-Match: No link in bio, go to your local shop
Source: AdIntuition affiliate link patterns (Mathur et al. 2018)

Rule: en.affiliate.linked-below
Category: affiliate
Weight: 1.0
Summary: Products linked below, in stories or in the description
Phrase: linked below
Phrase: linked in my stories
Phrase: linked in the description
Phrase: everything is linked
Phrase: everything's linked
Phrase: all linked
Phrase: linked for you
Phrase: product links
Match: The mirror and the lamp are linked below
Match: all products linked in my stories
No-Match: The wagons were linked by a chain
No-Match: Study linked bad sleep with stress
Source: AdIntuition affiliate link patterns (Mathur et al. 2018)

Rule: en.affiliate.links-below
Category: affiliate
Weight: 0.35
Summary: Points to a link below or in the comments
Phrase: link below
Phrase: links below
Phrase: link in the comments
Phrase: link in first comment
Phrase: link in my story
Match: More pictures, links below
Match: Link in the comments for whoever asks
No-Match: The weakest link is below the knee
No-Match: A chain link in the fence broke
Source: common usage

Rule: en.affiliate.shop-the-look
Category: affiliate
Weight: 1.0
Summary: Invites readers to shop an outfit or post
Phrase: shop the look
Phrase: shop my look
Phrase: shop this post
Phrase: #shopthelook
Match: Shop the look before the weekend
Match: Tap to shop this post
No-Match: The shop that looks closed is open
No-Match: A shop. The look on his face!
Source: AdIntuition affiliate link patterns (Mathur et al. 2018)

Rule: en.affiliate.support-by-using
Category: affiliate
Weight: 1.0
Summary: Asks readers to support the channel by using links
Pattern: %<support (?:the|my|our|this) (?:channel|page|blog|podcast|work) by (?:using|clicking|shopping|buying|purchasing)%>
Pattern: %<(?:using|use|shopping) (?:my|the|these) links? (?:below )?(?:helps|supports)%>
Match: Support the channel by using the links I put there
Match: Using my links supports this little page
No-Match: Support the shelf by using two screws
No-Match: Links of chain support the lamp
Source: AdIntuition affiliate link patterns (Mathur et al. 2018)

Rule: en.affiliate.amazon-tag
Category: affiliate
Weight: 2.0
Summary: Amazon address with an associate's tag or a shop handle
Pattern: amazon\.[a-z.]{2,6}/[^\s]{0,200}[?&]tag=[a-z0-9_-]{2,24}
Pattern: amazon\.[a-z.]{2,6}/shop/[a-z0-9_.-]{2,40}
Pattern: amazon\.[a-z.]{2,6}/[^\s]{0,200}[?&]ascsubtag=[a-z0-9]
Match: Got it here https://www.amazon.com/dp/B000000000?tag=cosyhome-20
Match: My picks: amazon.co.uk/shop/cosyhome
No-Match: https://www.amazon.com/dp/B000000000
No-Match: The amazon river has no tag=none
Source: AdIntuition affiliate link patterns (Mathur et al. 2018)

Rule: en.affiliate.short-amazon
Category: affiliate
Weight: 1.0
Summary: Amazon's short addresses
Rare: yes
Phrase: amzn.to/
Phrase: amzn.eu/
Phrase: amzn.asia/
Phrase: //a.co/
Match: The rack: https://amzn.to/3example
Match: Paint I used https://a.co/d/example
No-Match: Typo: amzn to the moon
No-Match: https://data.co/ has the numbers
Source: AdIntuition affiliate link patterns (Mathur et al. 2018); Amazon's own short addresses

Rule: en.affiliate.network-host
Category: affiliate
Weight: 2.0
Summary: An address of an affiliate network
Max-Hits: 2
Phrase: shareasale.com/r.cfm
Phrase: shareasale.com/u.cfm
Phrase: shareasale.com/m-pr.cfm
Phrase: shrsl.com/
Phrase: anrdoezrs.net/
Phrase: dpbolvw.net/
Phrase: jdoqocy.com/
Phrase: kqzyfj.com/
Phrase: tkqlhce.com/
Phrase: emjcd.com/
Phrase: qksrv.net/
Phrase: cj.dotomi.com/
Phrase: click.linksynergy.com/
Phrase: awin1.com/
Phrase: zenaps.com/
Phrase: ad.zanox.com/
Phrase: 7eer.net/
Phrase: evyy.net/
Phrase: sjv.io/
Phrase: ojrq.net/
Phrase: pxf.io/
Phrase: gopjn.com/
Phrase: pjatr.com/
Phrase: pjtra.com/
Phrase: pntra.com/
Phrase: pntrac.com/
Phrase: pntrs.com/
Phrase: go.redirectingat.com/
Phrase: go.skimresources.com/
Phrase: redirect.viglink.com/
Phrase: sovrn.co/
Phrase: hop.clickbank.net
Phrase: ad.admitad.com/
Phrase: s.click.aliexpress.com/
Phrase: prf.hn/
Phrase: avantlink.com/
Phrase: track.flexlinkspro.com/
Phrase: clk.tradedoubler.com/
Phrase: track.webgains.com/
Phrase: geni.us/
Phrase: georiot.com/
Match: The tent: https://www.awin1.com/cread.php?x=1
Match: go get it https://prf.hn/click/abc
Match: My mixer https://geni.us/mixerexample
No-Match: https://example.com/awin1
No-Match: He is a geni us folk admire
Source: AdIntuition affiliate link patterns (Mathur et al. 2018); public link lists

Rule: en.affiliate.creator-host
Category: affiliate
Weight: 2.0
Summary: An address of a creator's commission shop
Max-Hits: 2
Phrase: rstyle.me/
Phrase: liketoknow.it/
Phrase: shopltk.com/
Phrase: ltk.app/
Phrase: shopstyle.it/
Phrase: go.magik.ly/
Phrase: magiclinks.org/
Phrase: shopmy.us/
Phrase: howl.me/
Phrase: howl.link/
Phrase: mavely.app.link/
Phrase: collabs.shop/
Phrase: glnk.io/
Phrase: urlgeni.us/
Match: Whole room: https://www.shopltk.com/explore/cosy
Match: jacket https://rstyle.me/+example
No-Match: A wolf will howl. Me, I sleep
No-Match: https://example.org/magiclinks
Source: AdIntuition affiliate link patterns (Mathur et al. 2018); public link lists

Rule: en.affiliate.parameter
Category: affiliate
Weight: 1.0
Summary: A web address with an affiliate parameter
Rare: yes
Phrase: ?aff_id=
Phrase: &aff_id=
Phrase: ?affiliate_id=
Phrase: &affiliate_id=
Phrase: ?a_aid=
Phrase: &a_aid=
Phrase: ?affid=
Phrase: &affid=
Phrase: ?aff=
Phrase: &aff=
Phrase: &afftrack=
Phrase: awinaffid=
Phrase: irclickid=
Phrase: cjevent=
Phrase: utm_medium=affiliate
Pattern: rover\.ebay\.[a-z.]{2,6}/[^\s]{0,200}campid=\d
Pattern: booking\.com/[^\s]{0,200}[?&]aid=\d
Match: https://example.shop/boots?aff_id=77
Match: https://www.booking.com/hotel/x.html?aid=123456
No-Match: https://example.shop/boots?color=red
No-Match: https://www.booking.com/hotel/x.html
Source: AdIntuition affiliate link patterns (Mathur et al. 2018)

Rule: en.affiliate.weak-link
Category: affiliate
Weight: 0.35
Summary: Link hubs, shorteners and campaign parameters
Scope: title text hashtags bio
Phrase: linktr.ee/
Phrase: beacons.ai/
Phrase: stan.store/
Phrase: lnk.bio/
Phrase: campsite.bio/
Phrase: bit.ly/
Phrase: tinyurl.com/
Phrase: rb.gy/
Phrase: cutt.ly/
Phrase: shorturl.at/
Phrase: ow.ly/
Phrase: utm_source=
Phrase: utm_campaign=
Match: Recipes at https://linktr.ee/cosykitchen
Match: here: bit.ly/3example
No-Match: A rabbit.ly is no rabbit
No-Match: Two beacons on the hill
Source: AdIntuition affiliate link patterns (Mathur et al. 2018); public link lists

Rule: en.affiliate.spoken-path
Category: affiliate
Weight: 2.0
Summary: A spoken web address with a path: dot com slash name
Max-Hits: 2
Phrase: forward slash
Pattern: %<dot[ .,]{1,3}(?:com|org|net|co|io|tv|fm|gov|edu|me|app|uk)[ ,.]{1,3}(?:forward )?slash [a-z0-9]
Pattern: (?:%<comm?|%<calm|\.com|\.org|\.net|%<org|dot com) (?:forward )?(?:slash|/|-) [a-z0-9]
Except: a forward slash
Except: the forward slash
Match: Go to larkspur dot com slash garden for the offer
Match: That is larkspur comm slash garden
No-Match: Slash the com port in half
No-Match: Type a forward slash in the shell
Source: Observed in development sets, 2026-11

Rule: en.affiliate.vanity-address
Category: affiliate
Weight: 1.0
Summary: Sends hearers to a short path of a firm's address
Pattern: %<(?:at|visit|to|on|using|try) (?:https?://)?(?:www\.)?(?!instagram|facebook|twitter|youtube|reddit|github|wikipedia|medium|imgur|x\.|linkedin)[a-z0-9-]{2,30}\.(?:com|org|io|tv|sh|gg|co|net)/[a-z0-9_-]{2,25}(?:[ .,;!?)]|$)
Match: Start a page at larkspur.com/garden today
Match: Visit www.dunelamps.io/night.
No-Match: Read it on wikipedia.org/wiki
No-Match: The file is at disk/com/example
Source: Observed in development sets, 2026-11

Rule: en.affiliate.link-in-description
Category: affiliate
Weight: 1.0
Summary: Links in a video's description, show notes or down below
Max-Hits: 2
Phrase: linked down below
Phrase: at the link below
Phrase: in the show notes
Phrase: in the video description
Phrase: in the description below
Phrase: description box
Phrase: pinned comment
Phrase: use the link
Phrase: using the link
Phrase: first link in
Pattern: %<(?:links?|codes?)(?: to (?:them|it|that|this)| for (?:them|it|that|this))?(?: is| are|'s)?(?: down| right| up| all| also)? (?:in|at|on) (?:the|my|our) description%>
Match: The link is in the description
Match: Everything is in the show notes, or use the link
No-Match: The police gave a description of the car
No-Match: A link of the chain broke down below deck
Source: Observed in development sets, 2026-11

Rule: en.affiliate.network-host-more
Category: affiliate
Weight: 2.0
Summary: More addresses of affiliate networks and partner parameters
Max-Hits: 2
Rare: yes
Phrase: flexoffers.com/
Phrase: linksynergy.com/
Phrase: go.hotmart.com/
Phrase: hotmart.net.br/
Phrase: search.hotellook.com/
Phrase: s.aliexpress.com/
Phrase: a.aliexpress.com/
Phrase: digistore24.com/redir/
Phrase: goto.walmart.com/
Phrase: goto.target.com/
Phrase: ebay.us/
Pattern: (?:themeforest|codecanyon|videohive|graphicriver|audiojungle)\.net/[^\s]{0,200}[?&]ref=[a-z0-9]
Pattern: (?:itunes|apps|music|tv)\.apple\.com/[^\s]{0,200}[?&](?:at|afid)=[a-z0-9]
Pattern: banggood\.com/[^\s]{0,200}[?&]p=[a-z0-9]
Pattern: (?:tatacliq|zaful|bookdepository|flipkart)\.com/[^\s]{0,200}[?&](?:cid=af:|lkid=|a_aid=|affid=)
Match: The mixer https://goto.walmart.com/c/123/example
Match: Theme https://themeforest.net/item/x/1?ref=larkspur
No-Match: https://themeforest.net/item/x/1
No-Match: a partner stack of plates
Source: AdIntuition affiliate link patterns (Mathur et al. 2018); networks' public documentation

Rule: en.affiliate.parameter-more
Category: affiliate
Weight: 0.35
Summary: Referral parameters of web addresses
Rare: yes
Phrase: ?ref=
Phrase: &ref=
Phrase: ?refid=
Phrase: &refid=
Phrase: ?via=
Phrase: &via=
Phrase: &a_bid=
Phrase: ?a_bid=
Phrase: &linkcode=
Phrase: &ranmid=
Except: &ref=src_twsrc
Match: https://example.shop/boots?ref=garden
Match: https://example.shop/app?via=lena
No-Match: the ref= of the game
No-Match: https://example.shop/boots?size=9
Source: AdIntuition affiliate link patterns (Mathur et al. 2018): ref, refid, via and bid parameters

Rule: en.affiliate.link-hub
Category: affiliate
Weight: 0.35
Summary: Link hubs and shorteners, second list
Scope: title text hashtags bio
Phrase: linkin.bio/
Phrase: bio.site/
Phrase: allmylinks.com/
Phrase: taplink.cc/
Phrase: goo.gl/
Phrase: is.gd/
Phrase: t.ly/
Phrase: lnk.to/
Phrase: buff.ly/
Match: All of it: https://bio.site/lena
Match: song: lnk.to/evening
No-Match: An excellent.lyric sheet
No-Match: A solo tour of the lake
Source: common usage of creators' profiles

Rule: en.affiliate.storefront-tag
Category: affiliate
Weight: 1.0
Summary: Tags of commission shops and finds
Phrase: #founditonamazon
Phrase: #amazonfinds
Phrase: #amazoninfluencer
Phrase: #tiktokshop
Phrase: #rstyle
Phrase: #shopmy
Phrase: tiktok shop
Pattern: #ltk(?:[a-z]{3,14}|under\d{2,3})%>(?<!#ltkfind|#ltkhome|#ltkbeauty)
Match: Kitchen haul #amazonfinds
Match: Autumn coat #ltkunder50
No-Match: I found it on a hill
No-Match: A tick tock shop clock
Source: AdIntuition affiliate link patterns (Mathur et al. 2018); common usage of creators
