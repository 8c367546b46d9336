# Rules of the command-line tests: few, and theirs alone, so that the cases stay as they are when
# the shipped lexicons grow.

Lexicon: rules
Format: 1
Language: any

Category: disclosure
Axis: brand
Cap: 3.0
Commercial: 2.5
Discloses: clear
Summary: Says that somebody paid

Category: denial
Axis: consumer
Cap: 0.25
Discloses: denied
Negation: keep
Summary: Says it is no advertisement

Category: coupon
Axis: brand
Cap: 2.0
Commercial: 1.5
Summary: Codes and discounts

Category: drawback
Axis: consumer
Cap: 2.5
Summary: What is bad about it

Category: experience
Axis: consumer
Cap: 2.5
Summary: Own use

Rule: en.disclosure.ad
Category: disclosure
Weight: 2.0
Summary: The hashtag #ad
Phrase: #ad
Match: love this serum #ad
No-Match: an #adventure
Source: invented

Rule: en.denial.not-an-ad
Category: denial
Weight: 0.35
Summary: Says it is not an ad
Phrase: not an ad
Match: This is not an ad!
No-Match: This is an ad!
Source: invented

Rule: en.coupon.code
Category: coupon
Weight: 2.0
Summary: Gives a personal code
Pattern: %<use (?:my )?code [a-z0-9]{3,12}%>
Match: Use code MIA20 at checkout
No-Match: the code works
Source: invented

Rule: en.coupon.discount
Category: coupon
Weight: 1.0
Summary: A discount in per cent
Pattern: [0-9]{1,2} ?% off
Match: 20% off today
No-Match: it fell off
Source: invented

Rule: en.drawback.broke
Category: drawback
Weight: 2.0
Summary: It broke
Phrase: it broke
Match: and then it broke
No-Match: I am broke
Source: invented

Rule: en.experience.after
Category: experience
Weight: 1.0
Summary: After days or weeks
Pattern: %<after (?:two|three|[0-9]{1,3}) (?:days|weeks|months)%>
Match: peeled after two weeks
No-Match: after the weekend
Source: invented

Rule: zh.coupon.name
Category: coupon
Weight: 2.0
Summary: Mention the author for a discount
Phrase: 报我名字
Match: 报我名字减20
No-Match: 报名成功
Source: invented

Rule: zh.denial.not-an-ad
Category: denial
Weight: 0.35
Summary: Says it is no advertisement
Phrase: 非广
Match: 非广，自己买的
No-Match: 非常广泛
Source: invented

Rule: zh.drawback.breakout
Category: drawback
Weight: 2.0
Summary: The skin broke out
Phrase: 闷痘
Match: 用了两周闷痘了
No-Match: 冒豆芽
Source: invented

Composite: any.denied-but-selling
When: g:denial & g:coupon
Axis: brand
Weight: 2.0
Discloses: contradictory
Summary: Denies being an advertisement and sells all the same
Match: Not an ad! Use code MIA20
No-Match: Use code MIA20
Source: invented
