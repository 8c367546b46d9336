# Cooking, dishes, drinks and eating out.

Lexicon: author/topic-food
Format: 1
Language: any
License: MIT

Category: topic.food
Axis: neutral
Cap: 1.0
Negation: keep
Summary: Speaks of food: cooking, dishes, eating out

Rule: zh.topic.food.dishes
Category: topic.food
Weight: 0
Summary: Dishes, snacks and drinks
Max-Hits: 2
Phrase: 火锅
Phrase: 烧烤
Phrase: 串串
Phrase: 麻辣烫
Phrase: 小龙虾
Phrase: 螺蛳粉
Phrase: 米线
Phrase: 拉面
Phrase: 牛肉面
Phrase: 酸辣粉
Phrase: 炒饭
Phrase: 盖饭
Phrase: 饺子
Phrase: 馄饨
Phrase: 小笼包
Phrase: 包子
Phrase: 煎饼
Phrase: 生煎
Phrase: 汤圆
Phrase: 粽子
Phrase: 月饼
Phrase: 蛋糕
Phrase: 甜品
Phrase: 面包
Phrase: 饼干
Phrase: 冰淇淋
Phrase: 雪糕
Phrase: 奶茶
Phrase: 咖啡
Phrase: 拿铁
Phrase: 美式咖啡
Phrase: 手冲
Phrase: 果汁
Phrase: 啤酒
Phrase: 红酒
Phrase: 白酒
Phrase: 威士忌
Phrase: 鸡尾酒
Phrase: 茶叶
Phrase: 绿茶
Phrase: 普洱
Phrase: 零食
Phrase: 薯片
Phrase: 辣条
Phrase: 巧克力
Phrase: 坚果
Phrase: 炸鸡
Phrase: 汉堡
Phrase: 披萨
Phrase: 寿司
Phrase: 刺身
Phrase: 牛排
Phrase: 海鲜
Phrase: 大闸蟹
Phrase: 红烧肉
Phrase: 糖醋
Phrase: 麻辣
Phrase: 水煮鱼
Phrase: 酸菜鱼
Phrase: 卤味
Phrase: 烤鸭
Phrase: 豆腐
Phrase: 早茶
Phrase: 小吃
Phrase: 夜宵
Phrase: 甜点
Phrase: 榴莲
Phrase: 芒果
Phrase: 草莓
Phrase: 西瓜
Phrase: 杨梅
Except: 咖啡色
Except: 面包车
Except: 豆腐渣
Except: 小吃亏
Except: 芒果台
Except: 芒果tv
Except: 芒果娱乐
Except: 草莓音乐节
Except: 西瓜视频
Except: [蛋糕]
Except: [咖啡]
Except: 小吃惊
Except: 包子脸
Match: 楼下新开的麻辣烫味道一般
Match: 周末烤了草莓蛋糕，太甜
No-Match: 一辆面包车停在路口
No-Match: 这首歌很适合夜里听
Source: Everyday vocabulary of the field

Rule: zh.topic.food.cooking
Category: topic.food
Weight: 0
Summary: Cooking at home
Max-Hits: 2
Phrase: 菜谱
Phrase: 食谱
Phrase: 下厨
Phrase: 做饭
Phrase: 做菜
Phrase: 炒菜
Phrase: 家常菜
Phrase: 食材
Phrase: 烘焙
Phrase: 空气炸锅
Phrase: 烤箱
Phrase: 电饭煲
Phrase: 平底锅
Phrase: 砂锅
Phrase: 焯水
Phrase: 腌制
Phrase: 小火慢炖
Phrase: 翻炒
Phrase: 出锅
Phrase: 酱油
Phrase: 生抽
Phrase: 老抽
Phrase: 料酒
Phrase: 淀粉
Phrase: 蚝油
Phrase: 花椒
Phrase: 低筋面粉
Phrase: 高筋面粉
Phrase: 揉面
Phrase: 黄油
Phrase: 淡奶油
Phrase: 减脂餐
Phrase: 便当
Phrase: 早餐
Phrase: 厨艺
Phrase: 厨房小白
Phrase: 饭做好
Phrase: 刀工
Phrase: 煲汤
Except: 打酱油
Except: 打的酱油
Match: 空气炸锅做鸡翅，生抽腌半小时
Match: 新手烘焙，黄油忘了软化
No-Match: 他们在锅炉房打牌
No-Match: 这盘棋翻了盘
Source: Everyday vocabulary of the field

Rule: zh.topic.food.eating-out
Category: topic.food
Weight: 0
Summary: Eating out, judging a restaurant
Max-Hits: 2
Phrase: 下饭菜
Phrase: 人均消费
Phrase: 美食
Phrase: 探店
Phrase: 餐厅
Phrase: 餐馆
Phrase: 饭店
Phrase: 菜单
Phrase: 好吃
Phrase: 难吃
Phrase: 口感
Phrase: 口味
Phrase: 外卖
Phrase: 排队两小时
Phrase: 堂食
Phrase: 自助餐
Phrase: 吃货
Phrase: 干饭
Phrase: 米其林
Phrase: 大众点评
Phrase: 必吃榜
Phrase: 老字号
Phrase: 馆子
Phrase: 食堂
Phrase: 味道不错
Phrase: 味道一般
Phrase: 酥脆
Phrase: 软糯
Phrase: 入口即化
Phrase: 鲜嫩
Phrase: 回甘
Phrase: 下午茶
Phrase: 咖啡馆
Phrase: 咖啡店
Phrase: 酒吧
Phrase: 服务员
Match: 这家餐厅人均八十，菜单只有一页
Match: 外卖到家已经不酥脆了
No-Match: 人均收入又涨了一点
No-Match: 他的口音很重
Source: Everyday vocabulary of the field

Rule: en.topic.food.dishes
Category: topic.food
Weight: 0
Summary: Dishes, snacks and drinks
Max-Hits: 2
Phrase: pizza
Phrase: burger
Phrase: burgers
Phrase: fries
Phrase: tacos
Phrase: burrito
Phrase: sushi
Phrase: ramen
Phrase: noodles
Phrase: pasta
Phrase: lasagna
Phrase: steak
Phrase: bbq
Phrase: barbecue
Phrase: fried chicken
Phrase: salad
Phrase: soup
Phrase: sandwich
Phrase: sandwiches
Phrase: pancakes
Phrase: waffles
Phrase: bacon
Phrase: avocado
Phrase: hummus
Phrase: curry
Phrase: dumplings
Phrase: cupcakes
Phrase: cake
Phrase: cookies
Phrase: brownies
Phrase: donuts
Phrase: doughnut
Phrase: ice cream
Phrase: gelato
Phrase: chocolate
Phrase: cheesecake
Phrase: pastry
Phrase: croissant
Phrase: sourdough
Phrase: smoothie
Phrase: latte
Phrase: espresso
Phrase: cappuccino
Phrase: cold brew
Phrase: iced coffee
Phrase: matcha
Phrase: craft beer
Phrase: wine
Phrase: cocktail
Phrase: cocktails
Phrase: whiskey
Phrase: snacks
Phrase: potato chips
Phrase: popcorn
Phrase: dessert
Phrase: desserts
Phrase: breakfast
Phrase: brunch
Phrase: seafood
Phrase: lobster
Phrase: oysters
Phrase: cheddar
Phrase: mozzarella
Except: piece of cake
Match: Ramen and dumplings for under ten dollars
Match: The sourdough took two days
No-Match: He was pursuing a career
No-Match: The pastor spoke of peace
Source: Everyday vocabulary of the field

Rule: en.topic.food.cooking
Category: topic.food
Weight: 0
Summary: Cooking, recipes, eating out
Max-Hits: 2
Phrase: recipe
Phrase: recipes
Phrase: cookbook
Phrase: home cook
Phrase: home cooked
Phrase: cooking
Phrase: baking
Phrase: baked
Phrase: roasted
Phrase: simmer
Phrase: sauté
Phrase: saute
Phrase: marinade
Phrase: marinated
Phrase: tablespoon
Phrase: teaspoon
Phrase: tbsp
Phrase: preheat
Phrase: olive oil
Phrase: soy sauce
Phrase: garlic
Phrase: seasoning
Phrase: ingredients
Phrase: air fryer
Phrase: slow cooker
Phrase: crockpot
Phrase: instant pot
Phrase: meal prep
Phrase: leftovers
Phrase: vegan
Phrase: gluten free
Phrase: gluten-free
Phrase: restaurant
Phrase: restaurants
Phrase: diner
Phrase: foodie
Phrase: foodies
Phrase: chef
Phrase: appetizer
Phrase: entree
Phrase: takeout
Phrase: tasty
Phrase: delicious
Phrase: yummy
Phrase: flavorful
Phrase: mouthwatering
Phrase: food truck
Phrase: happy hour
Phrase: bakery
Phrase: coffee shop
Phrase: michelin
Phrase: #food
Phrase: #foodie
Phrase: #foodporn
Phrase: #yum
Except: half-baked
Except: cooking up
Match: My recipe needs two tablespoons... no, one tablespoon of soy sauce
Match: We waited an hour at that diner
No-Match: A half-baked plan at best
No-Match: The bus takes out the trash cans
Source: Everyday vocabulary of the field
