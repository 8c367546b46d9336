# French: marks of paid content, gifts, denials, links and codes.

Lexicon: fr/disclosure
Format: 1
Language: fr
License: MIT

Rule: fr.disclosure.ad-label
Category: disclosure
Weight: 2.0
Summary: Publicité, collaboration commerciale, sponsorisé
Phrase: collaboration commerciale
Phrase: #collaborationcommerciale
Phrase: collaboration rémunérée
Phrase: partenariat rémunéré
Phrase: partenariat commercial
Phrase: #publicité
Phrase: [publicité]
Phrase: (publicité)
Phrase: [pub]
Phrase: contenu sponsorisé
Phrase: publication sponsorisée
Phrase: #sponsorisé
Phrase: sponsor de cette vidéo
Pattern: %<(?:vidéo|épisode|article|post|podcast) (?:est )?sponsorisée?%>
Pattern: ^publicité(?: ?[|:/!-]|$)
Except: non-collaboration commerciale
Except: pas de collaboration commerciale
Except: aucune collaboration commerciale
Except: pas une collaboration commerciale
Match: Collaboration commerciale avec Thé Vallon
Match: Cette vidéo est sponsorisée par Thé Vallon
No-Match: La publicité à la télé est longue
No-Match: Le sponsor du club local
Source: Loi n° 2023-451 du 9 juin 2023; ARPP, recommandation Communication publicitaire numérique

Rule: fr.ambiguous-disclosure.hints
Category: ambiguous-disclosure
Weight: 1.0
Summary: Collab, partenariat, ambassadrice alone
Rare: yes
Phrase: #partenariat
Phrase: en partenariat avec
Phrase: en collaboration avec @
Phrase: en collab avec
Phrase: #ambassadrice
Phrase: ambassadrice de la marque
Phrase: #sponso
Except: en partenariat avec la ville
Except: en partenariat avec l'université
Except: en partenariat avec la mairie
Match: En partenariat avec Thé Vallon
Match: Un soir au théâtre #sponso
No-Match: Un partenaire de danse
No-Match: La collaboration des élèves
Source: Loi n° 2023-451 du 9 juin 2023; EU Commission, sweep on influencers (2024)

Rule: fr.gifted.provided
Category: gifted
Weight: 2.0
Summary: Produit offert, reçu gratuitement
Phrase: produit offert
Phrase: #produitoffert
Phrase: offert par la marque
Phrase: offert par @
Phrase: #offert
Phrase: reçu gratuitement
Phrase: colis presse
Phrase: service presse
Phrase: en échange d'un avis
Except: pour l'achat de
Except: un produit offert pour
Match: Produit offert, le sérum sent la rose
Match: Livre reçu gratuitement d'une maison
No-Match: Mon frère m'a offert un vélo
No-Match: La presse du matin
Source: Loi n° 2023-451 du 9 juin 2023; ARPP

Rule: fr.denial.not-paid
Category: denial
Weight: 0.35
Summary: Non sponso, acheté avec mes sous
Phrase: non sponso
Phrase: non sponsorisé
Phrase: pas sponso
Phrase: #nonsponso
Phrase: avec mes sous
Phrase: de ma poche
Phrase: pas une pub
Phrase: pas de collaboration commerciale
Phrase: aucune collaboration commerciale
Match: Non sponso, acheté avec mes sous
Match: Ce n'est pas une pub
No-Match: Une poche de veste
No-Match: La pub passe à la radio
Source: Loi n° 2023-451 du 9 juin 2023

Rule: fr.affiliate.link
Category: affiliate
Weight: 2.0
Summary: Lien affilié, lien en bio
Phrase: lien affilié
Phrase: liens affiliés
Phrase: lien d'affiliation
Phrase: je touche une commission
Phrase: lien en bio
Phrase: lien dans ma bio
Phrase: lien en description
Phrase: lien dans la description
Phrase: code de parrainage
Phrase: lien de parrainage
Match: La lampe est en lien affilié
Match: Tout est là, lien en bio
No-Match: Un lien entre voisins
No-Match: La bio du marché
Source: Loi n° 2023-451 du 9 juin 2023; Amazon Partenaires

Rule: fr.coupon.code
Category: coupon
Weight: 1.0
Summary: Code promo, jeu concours, réduction
Phrase: code promo
Phrase: avec le code
Phrase: avec mon code
Phrase: livraison offerte
Phrase: jeu concours
Phrase: première commande
Pattern: %<\d{1,2} ?% de (?:réduction|remise|rabais)%>
Match: Code promo LENA10, 10 % de réduction
Match: Grand jeu concours ce soir
No-Match: Le code de la porte
No-Match: Une réduction de vitesse
Source: Observed wording of shops
