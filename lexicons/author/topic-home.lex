# Furnishing, renovating, housework, kitchenware, garden.

Lexicon: author/topic-home
Format: 1
Language: any
License: MIT

Category: topic.home
Axis: neutral
Cap: 1.0
Negation: keep
Summary: Speaks of furnishing, housework and the garden

Rule: zh.topic.home.living
Category: topic.home
Weight: 0
Summary: Furnishing, renovating, housework
Max-Hits: 2
Phrase: 装修
Phrase: 家装
Phrase: 软装
Phrase: 硬装
Phrase: 毛坯房
Phrase: 精装房
Phrase: 新房
Phrase: 租房
Phrase: 搬家
Phrase: 户型
Phrase: 客厅
Phrase: 卧室
Phrase: 卫生间
Phrase: 浴室
Phrase: 阳台
Phrase: 厨房
Phrase: 玄关
Phrase: 飘窗
Phrase: 瓷砖
Phrase: 地板
Phrase: 乳胶漆
Phrase: 吊顶
Phrase: 橱柜
Phrase: 衣帽间
Phrase: 榻榻米
Phrase: 沙发
Phrase: 茶几
Phrase: 餐桌
Phrase: 书桌
Phrase: 书架
Phrase: 床垫
Phrase: 床单
Phrase: 被套
Phrase: 四件套
Phrase: 枕头
Phrase: 窗帘
Phrase: 地毯
Phrase: 台灯
Phrase: 吊灯
Phrase: 收纳
Phrase: 收纳盒
Phrase: 断舍离
Phrase: 家居
Phrase: 家具
Phrase: 家电
Phrase: 冰箱
Phrase: 洗衣机
Phrase: 烘干机
Phrase: 洗碗机
Phrase: 扫地机器人
Phrase: 扫地机
Phrase: 吸尘器
Phrase: 空调
Phrase: 热水器
Phrase: 净水器
Phrase: 空气净化器
Phrase: 加湿器
Phrase: 除湿机
Phrase: 马桶
Phrase: 花洒
Phrase: 拖把
Phrase: 打扫
Phrase: 大扫除
Phrase: 清洁剂
Phrase: 洗衣液
Phrase: 宜家
Phrase: 绿植
Phrase: 多肉
Phrase: 养花
Phrase: 月季
Phrase: 绣球花
Phrase: 盆栽
Phrase: 花盆
Phrase: 园艺
Phrase: 香薰
Except: 多肉少
Except: 装修辞
Except: 空调衫
Match: 装修到第三个月，瓷砖还没贴
Match: 扫地机卡在沙发底下
No-Match: 这碗面多肉少汤
No-Match: 他讲究修辞和装腔
Source: Everyday vocabulary of the field

Rule: en.topic.home.living
Category: topic.home
Weight: 0
Summary: Furnishing, renovating, housework, garden
Max-Hits: 2
Phrase: home decor
Phrase: interior design
Phrase: interior designer
Phrase: home renovation
Phrase: remodel
Phrase: remodeling
Phrase: fixer upper
Phrase: diy project
Phrase: home improvement
Phrase: furniture
Phrase: sofa
Phrase: couch
Phrase: armchair
Phrase: coffee table
Phrase: dining table
Phrase: nightstand
Phrase: bookcase
Phrase: mattress
Phrase: mattress topper
Phrase: pillows
Phrase: pillowcase
Phrase: duvet
Phrase: comforter
Phrase: bed sheets
Phrase: sheets set
Phrase: curtains
Phrase: throw blanket
Phrase: area rug
Phrase: rugs
Phrase: lampshade
Phrase: chandelier
Phrase: backsplash
Phrase: countertop
Phrase: countertops
Phrase: cabinets
Phrase: hardwood floors
Phrase: wallpaper for the
Phrase: drywall
Phrase: plumber
Phrase: plumbing
Phrase: declutter
Phrase: decluttering
Phrase: organizing my
Phrase: storage bins
Phrase: vacuum cleaner
Phrase: robot vacuum
Phrase: roomba
Phrase: dishwasher
Phrase: washing machine
Phrase: dryer sheets
Phrase: refrigerator
Phrase: fridge
Phrase: microwave
Phrase: cookware
Phrase: frying pan
Phrase: skillet
Phrase: nonstick
Phrase: knife set
Phrase: blender
Phrase: toaster
Phrase: cleaning products
Phrase: laundry detergent
Phrase: dish soap
Phrase: houseplant
Phrase: houseplants
Phrase: succulents
Phrase: gardening
Phrase: garden center
Phrase: vegetable garden
Phrase: raised beds
Phrase: lawn mower
Phrase: mowing
Phrase: compost
Phrase: scented candle
Phrase: ikea
Phrase: #homedecor
Phrase: #interiordesign
Phrase: #gardening
Phrase: #diy
Except: couch potato
Except: on the couch potato
Match: The mattress sags and the duvet sheds
Match: Declutter first, then buy storage bins
No-Match: He is a couch potato
No-Match: A lump of modelling clay
Source: Everyday vocabulary of the field
