# German: marks of paid content, gifts, denials, links and codes.

Lexicon: de/disclosure
Format: 1
Language: de
License: MIT

Rule: de.disclosure.ad-label
Category: disclosure
Weight: 2.0
Summary: Werbung or Anzeige as a label
Phrase: #anzeige
Phrase: #bezahltewerbung
Phrase: [werbung]
Phrase: (werbung)
Phrase: [anzeige]
Phrase: (anzeige)
Phrase: enthält werbung
Phrase: dauerwerbesendung
Pattern: (?<!unbezahlte )(?<!keine )(?<!unbezahlte, )#werbung%>(?! ?\(? ?[#,-]? ?(?:unbezahlt|unbeauftragt|wegen|da |ohne auftrag|selbst))
Pattern: (?<!un)bezahlte (?:werbung|werbepartnerschaft|partnerschaft|kooperation|anzeige)%>(?! ?(?:nervt|im fernsehen|der partei))
Pattern: ^(?:werbung|anzeige)(?: ?[|:/*!-]| mit @| für @| in kooperation| wegen bezahl|$)(?! ?\(? ?(?:unbezahlt|unbeauftragt|wegen|da |ohne auftrag|selbst))
Except: keine bezahlte werbung
Except: nicht bezahlte werbung
Match: Werbung | Neue Lampe im Flur
Match: Bezahlte Werbung: die Suppe schmeckt
No-Match: Die Werbung im Fernsehen nervt
No-Match: Ich habe Anzeige bei der Polizei erstattet
No-Match: Unbezahlte Werbung, Marke erkennbar
Source: MStV § 22; Leitfaden der Medienanstalten, Werbekennzeichnung bei Online-Medien

Rule: de.disclosure.sponsored
Category: disclosure
Weight: 2.0
Summary: Gesponsert, im Auftrag, bezahlt
Phrase: gesponserter beitrag
Phrase: #gesponsert
Phrase: sponsor dieses videos
Phrase: sponsor dieser folge
Phrase: wurde dafür bezahlt
Pattern: %<(?:video|beitrag|folge|episode|podcast) (?:wird|wurde|ist) (?:euch )?(?:gesponsert|präsentiert|unterstützt) von%>
Match: Diese Folge wird präsentiert von Tannhof Tee
Match: Gesponserter Beitrag über Lampen
No-Match: Der Verein sucht einen Sponsor
No-Match: Die Folge wird lang
Source: Leitfaden der Medienanstalten, Werbekennzeichnung bei Online-Medien

Rule: de.ambiguous-disclosure.hints
Category: ambiguous-disclosure
Weight: 1.0
Summary: Kooperation, Partner, sponsored by
Phrase: #kooperation
Phrase: in kooperation mit
Phrase: in partnerschaft mit
Phrase: werbung da markennennung
Phrase: werbung wegen markennennung
Except: in kooperation mit der polizei
Except: in kooperation mit der universität
Match: In Kooperation mit Tannhof Tee
Match: Neue Vase #kooperation
No-Match: Die Kooperation der Städte endet
No-Match: Mein Partner kocht
Source: Leitfaden der Medienanstalten; EU Commission, sweep on influencers (2024)

Rule: de.gifted.provided
Category: gifted
Weight: 2.0
Summary: PR-Sample, wurde gestellt, kostenlos zur Verfügung
Phrase: pr-sample
Phrase: #prsample
Phrase: pressemuster
Phrase: rezensionsexemplar
Phrase: kostenlos zur verfügung gestellt
Phrase: kostenlos zugeschickt
Phrase: zum testen bekommen
Phrase: produkttest
Pattern: %<(?:produkte?|buch|gerät|artikel|set) (?:wurden?|ist|sind) (?:mir |uns )?(?:kostenlos |kostenfrei |gratis |von [a-z0-9@ ]{2,25} )?(?:gestellt|zur verfügung gestellt|zugeschickt)%>
Match: Das Produkt wurde mir kostenlos gestellt
Match: PR-Sample, die Creme ist dick
No-Match: Die Uhr wurde gestellt
No-Match: Ein Test in der Schule
Source: Leitfaden der Medienanstalten, Werbekennzeichnung bei Online-Medien

Rule: de.gifted.unpaid-ad
Category: gifted
Weight: 1.0
Summary: Unbezahlte Werbung: a formula over tags and gifts, no denial
Phrase: unbezahlte werbung
Phrase: #unbezahltewerbung
Phrase: unbeauftragte werbung
Phrase: werbung ohne auftrag
Pattern: %<(?:werbung|anzeige)[ ,|(/:-]{1,3}(?:unbezahlt|unbeauftragt|selbst gekauft)%>
Match: Unbezahlte Werbung wegen Markennennung
Match: Werbung, unbezahlt: das Kleid ist von Tannhof
No-Match: Ein unbezahlter Urlaub
No-Match: Unbezahlte Rechnungen
Source: Leitfaden der Medienanstalten, Werbekennzeichnung bei Online-Medien

Rule: de.denial.not-paid
Category: denial
Weight: 0.35
Summary: Selbst gekauft, keine Werbung, nicht gesponsert
Phrase: selbst gekauft
Phrase: selbst bezahlt
Phrase: #selbstgekauft
Phrase: keine werbung
Phrase: keine bezahlte werbung
Phrase: nicht gesponsert
Phrase: keine kooperation
Phrase: #keinewerbung
Match: Selbst gekauft, keine Werbung
Match: Nicht gesponsert, selbst bezahlt
No-Match: Er kauft selbst ein
No-Match: Die Werbung lief im Radio
Source: Leitfaden der Medienanstalten, Werbekennzeichnung bei Online-Medien

Rule: de.affiliate.link
Category: affiliate
Weight: 2.0
Summary: Affiliate-Link, Provision, mit * gekennzeichnet
Rare: yes
Phrase: affiliate-link
Phrase: affiliatelink
Phrase: affiliate-links
Phrase: partnerlink
Phrase: erhalte ich eine provision
Phrase: bekomme ich eine provision
Phrase: mit * gekennzeichnet
Phrase: link in der bio
Phrase: link im profil
Phrase: link in der beschreibung
Phrase: link in der infobox
Phrase: in den shownotes
Match: Die Lampe (Affiliate-Link) steht im Flur
Match: Alles über den Link in der Bio
No-Match: Die Bio-Tonne ist voll
No-Match: Links in der Straße wohnt Oma
Source: Leitfaden der Medienanstalten; Amazon PartnerNet-Bedingungen

Rule: de.coupon.code
Category: coupon
Weight: 1.0
Summary: Rabattcode, Gutschein, Prozent auf die Bestellung
Phrase: rabattcode
Phrase: gutscheincode
Phrase: mit dem code
Phrase: mit meinem code
Phrase: auf eure erste bestellung
Phrase: versandkostenfrei
Phrase: gewinnspiel
Phrase: jetzt bestellen
Pattern: %<\d{1,2} ?(?:%|prozent) (?:rabatt|auf|sparen|günstiger)%>
Match: Mit dem Code LENA 10 % Rabatt
Match: Gewinnspiel bis Sonntag
No-Match: Der Code der Tür ist neu
No-Match: Zehn Prozent der Stimmen
Source: Observed wording of shops
