# What platforms themselves say about a post, in fields beside the text.

Lexicon: any/platform
Format: 1
Language: any
License: MIT

Rule: any.disclosure.platform-label
Category: disclosure
Weight: 2.0
Summary: The platform's paid-partnership label is set
Scope: paid_partnership
Rare: yes
Pattern: ^(?:true|yes|paid)$
Match: true
Match: TRUE
No-Match: false
No-Match: untrue
Source: Branded content tools of the platforms; FTC Disclosures 101 (2019) accepts them as one part
