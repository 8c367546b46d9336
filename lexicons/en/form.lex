# Built like a promotion or a feed.

Lexicon: en/form
Format: 1
Language: en
License: MIT

Rule: en.form.feed-truncated
Category: form
Weight: 0.35
Summary: Cut off with dots before a link, as feeds do
Scope: title text
Pattern: \.\.\. ?https?://\S{1,60}
Match: The mayor opened the new brid... https://example.org/a
Match: Three roads stay shut until the river drops an... http://example.org/b
No-Match: Well... see https is safe
Source: Observed in development sets, 2026-11

Rule: en.form.link-then-tags
Category: form
Weight: 1.0
Summary: Hashtags after the link
Scope: title text
Pattern: https?://\S{1,60}\s{1,3}#
Match: Loom repair https://example.org/a #looms
Match: Bread at seven http://example.org/b  #rye #oven
No-Match: #looms https://example.org/a
Source: Observed in development sets, 2026-11

Rule: en.form.two-links-at-end
Category: form
Weight: 1.0
Summary: Two links in a row at the end
Scope: title text
Pattern: https?://\S{1,60}\s{1,3}https?://\S{1,60}$
Match: Loom repair https://example.org/a https://example.org/b
Match: Bread at seven http://example.org/c https://example.org/d
No-Match: https://example.org/a is older than https://example.org/b
Source: Observed in development sets, 2026-11

Rule: en.form.colon-link
Category: form
Weight: 0.35
Summary: A headline, a colon or dash, a link
Scope: title text
Pattern: [\w)](?::| -| \|) https?://
Match: Loom repair: https://example.org/a
Match: Bread at seven | http://example.org/c
No-Match: https://example.org/a: loom repair
Source: Observed in development sets, 2026-11

Rule: en.form.opens-with-link
Category: form
Weight: 1.0
Summary: Begins with a link, then words
Scope: title text
Pattern: ^https?://\S{1,60} [\w#]
Match: https://example.org/a how to repair a loom
Match: http://example.org/c #bread at seven
No-Match: see https://example.org/a
Source: Observed in development sets, 2026-11

Rule: en.form.price-sign
Category: form
Weight: 0.35
Summary: A price in digits with a currency sign
Scope: title text
Pattern: [$£€] ?\d
Match: Mugs from $12
Match: Tea £ 3, cake £4
No-Match: Twelve dollars
Source: Observed in development sets, 2026-11
