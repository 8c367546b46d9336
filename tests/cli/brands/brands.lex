Lexicon: brands
Format: 1
Language: any

Brand: crema
Product: Steamer 3
Name: Crema Club
Name: 奶泡俱乐部
Handle: @cremaclub
Hashtag: #cremaclub

Brand: pine
Name: 松果科技
Match: 松果科技的手环
Match: 又是松果科技
No-Match: 松果掉在地上
