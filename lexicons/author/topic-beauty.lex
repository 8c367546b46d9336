# Cosmetics, skin care, hair, nails and scent.

Lexicon: author/topic-beauty
Format: 1
Language: any
License: MIT

Category: topic.beauty
Axis: neutral
Cap: 1.0
Negation: keep
Summary: Speaks of cosmetics, skin care and hair

Rule: zh.topic.beauty.skin-care
Category: topic.beauty
Weight: 0
Summary: Skin care: its products, skin types, ingredients
Max-Hits: 2
Phrase: 护肤
Phrase: 面膜
Phrase: 精华液
Phrase: 爽肤水
Phrase: 化妆水
Phrase: 面霜
Phrase: 眼霜
Phrase: 乳液
Phrase: 防晒霜
Phrase: 防晒乳
Phrase: 卸妆
Phrase: 洁面
Phrase: 洗面奶
Phrase: 洗面乳
Phrase: 敏感肌
Phrase: 油皮
Phrase: 干皮
Phrase: 混油皮
Phrase: 混干皮
Phrase: 痘肌
Phrase: 闷痘
Phrase: 祛痘
Phrase: 痘印
Phrase: 黑头
Phrase: 毛孔粗大
Phrase: 玻尿酸
Phrase: 烟酰胺
Phrase: 视黄醇
Phrase: 水杨酸
Phrase: 神经酰胺
Phrase: 早c晚a
Phrase: 刷酸
Phrase: 医美
Phrase: 水光针
Phrase: 法令纹
Phrase: 抗初老
Phrase: 身体乳
Phrase: 护手霜
Phrase: 洗发水
Phrase: 护发素
Phrase: 发膜
Phrase: 美容仪
Phrase: 烂脸
Phrase: 美白精华
Phrase: 痘痘肌
Phrase: 素颜霜
Phrase: 隔离霜
Except: 电子面膜
Except: 黑头发
Except: 黑头像
Match: 敏感肌换季只敢用最简单的面霜
Match: 刷酸两个月，黑头少了，痘印还在
No-Match: 面试官的脸色很难看
No-Match: 这部片子没有精华
Source: Everyday vocabulary of the field

Rule: zh.topic.beauty.make-up
Category: topic.beauty
Weight: 0
Summary: Make-up, nails, hair and scent
Max-Hits: 2
Phrase: 剪刘海
Phrase: 空气刘海
Phrase: 口红
Phrase: 唇釉
Phrase: 唇膏
Phrase: 唇泥
Phrase: 粉底液
Phrase: 气垫
Phrase: 散粉
Phrase: 遮瑕
Phrase: 眼影
Phrase: 眼线笔
Phrase: 睫毛膏
Phrase: 眉笔
Phrase: 腮红
Phrase: 高光盘
Phrase: 修容
Phrase: 化妆
Phrase: 妆容
Phrase: 底妆
Phrase: 眼妆
Phrase: 彩妆
Phrase: 素颜
Phrase: 显白
Phrase: 黄皮
Phrase: 卡粉
Phrase: 脱妆
Phrase: 试色
Phrase: 美妆
Phrase: 美甲
Phrase: 假睫毛
Phrase: 双眼皮贴
Phrase: 美瞳
Phrase: 香水
Phrase: 前调
Phrase: 后调
Phrase: 染发
Phrase: 烫发
Phrase: 发色
Phrase: 空瓶
Phrase: 化妆刷
Phrase: 美妆蛋
Phrase: 梳妆台
Phrase: 护甲油
Phrase: 伪素颜
Except: 不化妆品
Except: 气垫床
Except: 气垫鞋
Except: 气垫跑鞋
Match: 黄皮也能涂的口红，显白不拔干
Match: 底妆到下午就卡粉脱妆
No-Match: 她说话口气很冲
No-Match: 夏天睡气垫床很凉快
Source: Everyday vocabulary of the field

Rule: en.topic.beauty.skin-care
Category: topic.beauty
Weight: 0
Summary: Skin care: its products, skin types, ingredients
Max-Hits: 2
Phrase: skincare
Phrase: skin care
Phrase: moisturizer
Phrase: moisturiser
Phrase: moisturizers
Phrase: cleanser
Phrase: face wash
Phrase: face mask
Phrase: sheet mask
Phrase: sunscreen
Phrase: spf 30
Phrase: spf 50
Phrase: retinol
Phrase: niacinamide
Phrase: hyaluronic acid
Phrase: salicylic acid
Phrase: glycolic acid
Phrase: ceramides
Phrase: eye cream
Phrase: face cream
Phrase: night cream
Phrase: face serum
Phrase: toner pad
Phrase: exfoliate
Phrase: exfoliating
Phrase: breakouts
Phrase: acne
Phrase: blackheads
Phrase: oily skin
Phrase: dry skin
Phrase: combination skin
Phrase: sensitive skin
Phrase: skin type
Phrase: skin barrier
Phrase: wrinkles
Phrase: fine lines
Phrase: dark circles
Phrase: esthetician
Phrase: dermatologist
Phrase: body lotion
Phrase: body wash
Phrase: shampoo
Phrase: conditioner
Phrase: hair mask
Phrase: hair oil
Phrase: dry shampoo
Phrase: curly hair
Phrase: frizz
Phrase: frizzy
Except: air conditioner
Match: Retinol three nights a week, then a plain moisturizer
Match: My oily skin hates this sunscreen
No-Match: The cleaner came at nine
No-Match: He read a serial about spies
Source: Everyday vocabulary of the field

Rule: en.topic.beauty.make-up
Category: topic.beauty
Weight: 0
Summary: Make-up, nails, hair and scent
Max-Hits: 2
Phrase: makeup
Phrase: make-up
Phrase: lipstick
Phrase: lip gloss
Phrase: lip balm
Phrase: lip liner
Phrase: mascara
Phrase: eyeliner
Phrase: eyeshadow
Phrase: eye shadow
Phrase: concealer
Phrase: blush
Phrase: bronzer
Phrase: highlighter palette
Phrase: setting spray
Phrase: setting powder
Phrase: false lashes
Phrase: eyelashes
Phrase: brow gel
Phrase: eyebrows
Phrase: nail polish
Phrase: manicure
Phrase: pedicure
Phrase: gel nails
Phrase: press-on nails
Phrase: perfume
Phrase: eau de parfum
Phrase: swatches
Phrase: swatch
Phrase: cosmetics
Phrase: beauty products
Phrase: beauty routine
Phrase: makeup artist
Phrase: hairstylist
Phrase: hair dye
Phrase: hair color
Phrase: balayage
Phrase: haircut
Phrase: flat iron
Phrase: curling iron
Phrase: contouring
Phrase: foundation shade
Phrase: full coverage
Match: This mascara gives me panda eyes by noon
Match: Swatches of the new eyeshadow below
No-Match: They made up after the quarrel
No-Match: The foundation of the house is wet
Source: Everyday vocabulary of the field
