# Spanish: marks of paid content, gifts, denials, links and codes.

Lexicon: es/disclosure
Format: 1
Language: es
License: MIT

Rule: es.disclosure.ad-label
Category: disclosure
Weight: 2.0
Summary: Publicidad, publi, anuncio, patrocinado
Phrase: #publicidad
Phrase: #publi
Phrase: #anuncio
Phrase: #patrocinado
Phrase: #colaboraciónpagada
Phrase: [publicidad]
Phrase: (publicidad)
Phrase: (publi)
Phrase: contenido patrocinado
Phrase: vídeo patrocinado
Phrase: video patrocinado
Phrase: está patrocinado por
Phrase: colaboración pagada
Phrase: patrocinador de hoy
Phrase: viaje patrocinado
Pattern: ^(?:publicidad|publi|anuncio)(?: ?[|:/!-](?! ?\d)|$)
Pattern: (?<!equipo )(?<!evento )%<patrocinado por @[a-z0-9_]
Except: #anuncio importante
Except: #publicidad exterior
Match: Publi | La sopa de Huerta Clara
Match: Este vídeo está patrocinado por Huerta Clara
No-Match: La publicidad en la calle molesta
No-Match: El anuncio de la boda
Source: Autocontrol, AEA e IAB Spain, Código de conducta sobre el uso de influencers (2025)

Rule: es.ambiguous-disclosure.hints
Category: ambiguous-disclosure
Weight: 1.0
Summary: Colab, colaboración, embajadora, gracias a
Rare: yes
Phrase: #colab
Phrase: #colaboración
Phrase: #embajadora
Phrase: en colaboración con @
Phrase: embajadora de la marca
Phrase: embajadora de @
Phrase: gracias a @
Match: Una tarde de té #colab
Match: En colaboración con @huertaclara
No-Match: El embajador de Chile llegó ayer
No-Match: Gracias a mi madre por la sopa
Source: Autocontrol, AEA e IAB Spain, Código de conducta sobre el uso de influencers (2025)

Rule: es.gifted.provided
Category: gifted
Weight: 2.0
Summary: Regalo de la marca, me han enviado
Phrase: regalo de la marca
Phrase: regalo de @
Phrase: regalado por la marca
Phrase: producto cedido
Phrase: cedido por la marca
Phrase: a cambio de una reseña
Pattern: %<(?:marca|empresa|@[a-z0-9_.]{2,30}) (?:me|nos) (?:ha|han|envió|envio|mandó|regaló) ?(?:enviado|mandado|regalado|cedido)?%>
Pattern: %<(?:me|nos) han (?:enviado|mandado|cedido|regalado) (?:desde|los de|de) @[a-z0-9_]
Match: La marca me ha enviado esta crema
Match: Regalo de @huertaclara, huele a limón
No-Match: Mi hermana me ha enviado una foto
No-Match: Un regalo de mi abuela
Source: Autocontrol, AEA e IAB Spain, Código de conducta sobre el uso de influencers (2025)

Rule: es.denial.not-paid
Category: denial
Weight: 0.35
Summary: No es publi, comprado con mi dinero
Phrase: no es publi
Phrase: no es publicidad
Phrase: no es un anuncio
Phrase: #noespubli
Phrase: con mi dinero
Phrase: de mi bolsillo
Phrase: nadie me paga
Phrase: no está patrocinado
Match: No es publi, comprado con mi dinero
Match: Nadie me paga por decirlo
No-Match: El bolsillo del abrigo
No-Match: La publi de la radio
Source: Autocontrol, AEA e IAB Spain, Código de conducta sobre el uso de influencers (2025)

Rule: es.affiliate.link
Category: affiliate
Weight: 2.0
Summary: Enlace de afiliado, enlace en bio
Phrase: enlace de afiliado
Phrase: enlaces de afiliados
Phrase: link de afiliado
Phrase: me llevo una comisión
Phrase: enlace en bio
Phrase: enlace en la bio
Phrase: link en bio
Phrase: link en mi bio
Phrase: enlace en la descripción
Phrase: link en la descripción
Phrase: código de referido
Match: Todo está en el enlace en bio
Match: La lámpara, con enlace de afiliado
No-Match: Un enlace de tren
No-Match: La biología del mar
Source: Autocontrol, AEA e IAB Spain, Código de conducta sobre el uso de influencers (2025)

Rule: es.coupon.code
Category: coupon
Weight: 1.0
Summary: Código de descuento, sorteo, envío gratis
Phrase: código de descuento
Phrase: código descuento
Phrase: código promocional
Phrase: con el código
Phrase: con mi código
Phrase: usa mi código
Phrase: envío gratis
Phrase: sorteo
Pattern: %<\d{1,2} ?% de (?:descuento|dto)%>
Match: Usa mi código LENA10, 10 % de descuento
Match: Sorteo con envío gratis
No-Match: El código de la puerta
No-Match: La compra del mes
Source: Observed wording of shops
