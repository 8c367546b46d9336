# Clothes, shoes, bags, jewellery, and what goes with what.

Lexicon: author/topic-fashion
Format: 1
Language: any
License: MIT

Category: topic.fashion
Axis: neutral
Cap: 1.0
Negation: keep
Summary: Speaks of clothes, shoes, bags and jewellery

Rule: zh.topic.fashion.clothes
Category: topic.fashion
Weight: 0
Summary: Clothes, shoes, bags and how they are worn
Max-Hits: 2
Phrase: 穿搭
Phrase: 搭配衣服
Phrase: ootd
Phrase: 连衣裙
Phrase: 半身裙
Phrase: 牛仔裤
Phrase: 阔腿裤
Phrase: 卫衣
Phrase: 衬衫
Phrase: 毛衣
Phrase: 针织衫
Phrase: 风衣
Phrase: 羽绒服
Phrase: 大衣
Phrase: 西装
Phrase: 西服
Phrase: t恤
Phrase: 短裙
Phrase: 吊带裙
Phrase: 旗袍
Phrase: 汉服
Phrase: 马面裙
Phrase: jk制服
Phrase: 洛丽塔
Phrase: lolita裙
Phrase: 高跟鞋
Phrase: 运动鞋
Phrase: 球鞋
Phrase: 板鞋
Phrase: 帆布鞋
Phrase: 凉鞋
Phrase: 马丁靴
Phrase: 乐福鞋
Phrase: 老爹鞋
Phrase: 双肩包
Phrase: 手提包
Phrase: 托特包
Phrase: 斜挎包
Phrase: 腰带
Phrase: 围巾
Phrase: 丝巾
Phrase: 耳环
Phrase: 耳钉
Phrase: 项链
Phrase: 手链
Phrase: 戒指
Phrase: 内衣
Phrase: 睡衣
Phrase: 袜子
Phrase: 显瘦
Phrase: 显高
Phrase: 梨形身材
Phrase: 小个子女生
Phrase: 版型
Phrase: 面料
Phrase: 走线
Phrase: 起球
Phrase: 掉色
Phrase: 尺码
Phrase: 衣柜
Phrase: 衣品
Except: 钻戒指数
Except: 明显高
Match: 小个子女生穿这条阔腿裤也显高
Match: 毛衣洗两次就起球，版型倒是好
No-Match: 他的话很有份量
No-Match: 大家都衣食无忧
Source: Everyday vocabulary of the field

Rule: zh.topic.fashion.trends
Category: topic.fashion
Weight: 0
Summary: Fashion as a trade: shows, labels, style
Max-Hits: 2
Phrase: 高定时装
Phrase: 高级定制
Phrase: 时尚
Phrase: 时装周
Phrase: 走秀
Phrase: 秀场
Phrase: 成衣
Phrase: 奢侈品
Phrase: 潮牌
Phrase: 潮流
Phrase: 联名款
Phrase: 限量款
Phrase: 球鞋圈
Phrase: 古着
Phrase: vintage店
Phrase: 穿衣风格
Phrase: 法式风
Phrase: 韩系
Phrase: 日系穿搭
Phrase: 街拍
Phrase: 造型师
Phrase: 时尚杂志
Phrase: 大片拍摄
Phrase: 红毯造型
Phrase: 模特
Phrase: 秋冬系列
Phrase: 春夏系列
Phrase: 设计师品牌
Phrase: 爱马仕
Phrase: 香奈儿
Phrase: 古驰
Phrase: 路易威登
Phrase: 普拉达
Phrase: 迪奥
Phrase: lv包
Match: 巴黎时装周的秀场今年搬到了室外
Match: 这家古着店的大衣都在五百以内
No-Match: 时间过得真快
No-Match: 他在河边放生了一条鱼
Source: Everyday vocabulary of the field

Rule: en.topic.fashion.clothes
Category: topic.fashion
Weight: 0
Summary: Clothes, shoes, bags, jewellery
Max-Hits: 2
Phrase: outfit
Phrase: outfits
Phrase: wardrobe
Phrase: jeans
Phrase: denim
Phrase: sweater
Phrase: sweaters
Phrase: hoodie
Phrase: hoodies
Phrase: sweatshirt
Phrase: sweatpants
Phrase: leggings
Phrase: jumpsuit
Phrase: blazer
Phrase: blouse
Phrase: cardigan
Phrase: maxi dress
Phrase: mini dress
Phrase: midi dress
Phrase: dresses
Phrase: skirts
Phrase: miniskirt
Phrase: sneakers
Phrase: sneaker
Phrase: high heels
Phrase: stilettos
Phrase: sandals
Phrase: loafers
Phrase: ankle boots
Phrase: trench coat
Phrase: puffer jacket
Phrase: leather jacket
Phrase: handbag
Phrase: handbags
Phrase: tote bag
Phrase: crossbody
Phrase: backpack
Phrase: earrings
Phrase: necklace
Phrase: necklaces
Phrase: bracelet
Phrase: bracelets
Phrase: sunglasses
Phrase: scarf
Phrase: scarves
Phrase: lingerie
Phrase: swimwear
Phrase: bikini
Phrase: bathing suit
Phrase: pajamas
Phrase: true to size
Phrase: runs small
Phrase: runs large
Phrase: size up
Phrase: sized up
Phrase: plus size
Phrase: petite size
Phrase: waistband
Phrase: inseam
Phrase: stitching
Phrase: cashmere
Phrase: corduroy
Match: These jeans run large, so size down
Match: Wore the blazer with white sneakers
No-Match: He outfitted the boat himself
No-Match: The red dressing was too sour
Source: Everyday vocabulary of the field

Rule: en.topic.fashion.trends
Category: topic.fashion
Weight: 0
Summary: Fashion as a trade: shows, labels, style
Max-Hits: 2
Phrase: fashion
Phrase: fashion week
Phrase: runway
Phrase: streetwear
Phrase: haute couture
Phrase: fashionista
Phrase: stylist
Phrase: style inspo
Phrase: capsule wardrobe
Phrase: thrifted
Phrase: thrift store
Phrase: thrifting
Phrase: designer bag
Phrase: luxury fashion
Phrase: menswear
Phrase: womenswear
Phrase: lookbook
Phrase: fashion blogger
Phrase: street style
Phrase: fashion show
Phrase: sneakerhead
Phrase: spring collection
Phrase: fall collection
Phrase: summer collection
Phrase: #fashion
Phrase: #style
Phrase: #ootd
Phrase: #streetstyle
Except: old-fashioned
Except: old fashioned
Match: Paris fashion week closed with a rainy runway
Match: Thrifted this coat for nine dollars
No-Match: An old-fashioned remedy for colds
No-Match: He refashioned the shed
Source: Everyday vocabulary of the field
