# Claims professional standing. Neutral: it moves expertise, not position.

Lexicon: en/credential
Format: 1
Language: en
License: MIT

Rule: en.credential.profession
Category: credential
Weight: 1.0
Summary: Speaks as a professional
Scope: title text hashtags bio author_name
Pattern: %<(?:as an?|i'm an?|i am an?) (?:[a-z-]{3,14} ){0,2}(?:dermatologist|esthetician|aesthetician|nutritionist|dietitian|pharmacist|dentist|hairdresser|hairstylist|makeup artist|cosmetic chemist|physician|personal trainer|physiotherapist|physical therapist|mechanic|electrician|chef|barista|veterinarian|pediatrician|registered nurse)%>
Match: As a dermatologist I look at the label first
Match: I'm a certified personal trainer
No-Match: My dermatologist is on leave
No-Match: I saw a chef at the market
Source: FTC Endorsement Guides, 16 CFR 255.3 (experts)

Rule: en.credential.certified
Category: credential
Weight: 1.0
Summary: Board certified, certified trainer
Scope: title text hashtags bio author_name
Phrase: board certified
Phrase: board-certified
Phrase: certified trainer
Phrase: certified nutritionist
Phrase: certified nutrition coach
Phrase: licensed esthetician
Phrase: licensed dietitian
Phrase: registered dietitian
Match: Board certified in skin care
Match: Licensed esthetician with two dogs
No-Match: The board, certified by law, met
No-Match: My driving licence came
Source: FTC Endorsement Guides, 16 CFR 255.3 (experts)

Rule: en.credential.years-in-industry
Category: credential
Weight: 1.0
Summary: Years of work in the trade
Scope: title text hashtags bio author_name
Rare: yes
Pattern: %<(?:\d{1,2}\+?|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty) years in (?:the|this) (?:[a-z]{3,14} )?(?:industry|business|trade|field|profession)%>
Pattern: %<(?:\d{1,2}\+?|ten|fifteen|twenty|thirty) years of (?:professional |industry |clinical )experience%>
Match: Twelve years in the coffee industry taught me this
Match: 20 years of professional experience with wood
No-Match: Two years in the making
No-Match: The industry fell for ten years in a row
Source: FTC Endorsement Guides, 16 CFR 255.3 (experts)

Rule: en.credential.expert
Category: credential
Weight: 1.0
Summary: Calls themselves an expert or a reviewer by trade
Scope: title text hashtags bio author_name
Phrase: professional reviewer
Phrase: i review for a living
Pattern: %<(?:as an?|i'm an?|i am an?) (?:[a-z-]{3,14} )?expert%>(?! level)
Match: As an expert I would check the seam
Match: I'm a coffee expert, ask me
No-Match: Experts expect rain
No-Match: I'm no expert at all
Source: FTC Endorsement Guides, 16 CFR 255.3 (experts)

Rule: en.credential.insider
Category: credential
Weight: 0.35
Summary: Industry insider
Scope: title text hashtags bio author_name
Phrase: industry insider
Phrase: beauty insider here
Phrase: insider tip from
Match: Industry insider here: the two are the same
Match: An insider tip from the bakery
No-Match: The sticker is on the insider pages
No-Match: Inside the industry park
Source: common usage
