# Three invented brands, to copy from. candor lexicon test docs/examples/brands.lex runs it.

Lexicon: brands
Format: 1
Language: any
Maintainer: trust@example.org

Brand: crema
Name: Crema Club
Name: 奶泡俱乐部
Handle: @cremaclub
Hashtag: #cremaclub
Hashtag: #奶泡俱乐部
Product: Steamer 3
Product: 云朵奶泡机
Match: I joined the Crema Club in May
Match: 云朵奶泡机用了三个月
Match: thanks @cremaclub!
No-Match: creme brulee for the club
Source: The shop's own list of names (read 2026-11-20)

# The name is a word, too: what it is part of elsewhere stands under Except.
Brand: harbor
Name: Harbor Tours
Name: 海港号
Handle: @harbortours
Hashtag: #harbortours
Product: Sunset Trip
Except: pearl harbor tours
Match: Harbor Tours left on time
Match: Went on the sunset trip again
No-Match: Two pearl harbor tours on one day

Brand: pine
Name: 松果科技
Name: Pinecone Labs
Handle: @松果科技
Product: 松果手环
Match: 松果手环的续航一般
Match: Pinecone Labs made it
No-Match: 松果掉在地上
Note: 松果 alone is a pine cone.
