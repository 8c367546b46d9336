# Claims that the post is no advertisement. Free to write, so they prove little.

Lexicon: en/denial
Format: 1
Language: en
License: MIT

Rule: en.denial.not-an-ad
Category: denial
Weight: 0.35
Summary: Says the post is not an advertisement
Phrase: not an ad
Phrase: not a promo
Phrase: isn't an ad
Phrase: isn't an advert
Phrase: isn't a paid ad
Phrase: no ad here
Phrase: #notanad
Phrase: #notad
Phrase: #noad
Except: not an ad agency
Except: not an ad blocker
Except: not an ad-free
Except: not an ad hoc
Match: This is not an ad, I just like it.
Match: Swear this isn't an ad but this broom is great
Match: New favourite socks #notanad
No-Match: It is not an adequate size for two people
No-Match: We are not an ad agency
No-Match: This is an ad for a broom
Source: FTC Endorsement Guides, 16 CFR 255; common usage

Rule: en.denial.not-sponsored
Category: denial
Weight: 0.35
Summary: Says the post is not sponsored
Phrase: not sponsored
Phrase: not a sponsored post
Phrase: isn't sponsored
Phrase: wasn't sponsored
Phrase: aren't sponsored
Phrase: never sponsored
Phrase: unsponsored
Phrase: no sponsorship
Phrase: no sponsor here
Phrase: #notsponsored
Phrase: #notspon
Phrase: #nonsponsored
Phrase: non-sponsored
Match: Not sponsored, just tired of my old mop
Match: An unsponsored opinion on oat milk
Match: Desk tour time #notsponsored
No-Match: Not only sponsored runs count towards the badge
No-Match: The run was sponsored by the bank
Source: FTC Endorsement Guides, 16 CFR 255; common usage

Rule: en.denial.not-paid
Category: denial
Weight: 0.35
Summary: Says that nobody paid
Phrase: i was not paid
Phrase: wasn't paid to say
Phrase: wasn't paid for this
Phrase: not getting paid
Phrase: they didn't pay me
Pattern: %<(?:no ?one|nobody) (?:is |has |ever |even )?(?:paid|paying) me%>
Pattern: %<i(?:'m not| am not| was not| wasn't|'ve not been|'ve never been) (?:being |getting |even )?paid (?:to|for|by)%>
Except: i was not paid on time
Except: i wasn't paid on time
Match: Nobody paid me to write this
Match: I wasn't paid for this, sadly
Match: I'm not getting paid to say so
No-Match: Nobody paid attention to the manual
No-Match: The interns were not being heard
Source: FTC Endorsement Guides, 16 CFR 255; common usage

Rule: en.denial.wish-sponsored
Category: denial
Weight: 0.35
Summary: Jokes about wanting a sponsor
Phrase: i wish i was sponsored
Phrase: wish they sponsored me
Phrase: please sponsor me
Pattern: %<sponsor me,? (?:@[a-z0-9_]|please|pls|already|lol)
Match: I wish I was sponsored, I eat two of these a day
Match: Sponsor me @oatfield
No-Match: My aunt offered to sponsor me for the visa
No-Match: I wish I was taller
Source: common usage

Rule: en.denial.not-affiliated
Category: denial
Weight: 0.35
Summary: Says there is no tie to the seller
Phrase: i'm not affiliated with
Phrase: not affiliated in any way
Phrase: not affiliated with the company
Phrase: no affiliation
Phrase: no affiliate links
Phrase: no affiliate link
Phrase: i don't work for them
Match: I'm not affiliated with the shop, only hungry
Match: No affiliate links here, search for it yourself
No-Match: The clinic is affiliated with the university
No-Match: The fan club has an affiliation with the choir
Source: FTC Endorsement Guides, 16 CFR 255; common usage

Rule: en.denial.not-gifted
Category: denial
Weight: 0.35
Summary: Says that nothing was given
Phrase: not gifted
Phrase: wasn't gifted
Phrase: no free product
Phrase: no free products
Phrase: not a pr sample
Phrase: #notgifted
Match: Not gifted, it came out of my rent money
Match: No free products were involved in this shelf
No-Match: She is gifted and not shy
No-Match: There was no free seat left
Source: common usage

Rule: en.denial.no-sponsorships
Category: denial
Weight: 0.35
Summary: Says they take no sponsorships
Phrase: i don't do sponsorships
Phrase: i don't do paid reviews
Phrase: i never take sponsors
Match: I don't do sponsorships on this page
Match: I don't do paid reviews, ask anyone
No-Match: I don't do dishes on Sundays
No-Match: The museum takes sponsorships from banks
Source: common usage
