Lexicon: wrong
Format: 1
Language: any

Brand: crema
Name: Crema Club
Handel: @cremaclub
