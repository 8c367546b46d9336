# Cats, dogs and other animals kept at home.

Lexicon: author/topic-pets
Format: 1
Language: any
License: MIT

Category: topic.pets
Axis: neutral
Cap: 1.0
Negation: keep
Summary: Speaks of cats, dogs and other pets

Rule: zh.topic.pets.keeping
Category: topic.pets
Weight: 0
Summary: Cats, dogs and other pets
Max-Hits: 2
Phrase: 宠物
Phrase: 猫咪
Phrase: 小猫
Phrase: 奶猫
Phrase: 橘猫
Phrase: 布偶猫
Phrase: 英短
Phrase: 美短
Phrase: 暹罗猫
Phrase: 猫主子
Phrase: 铲屎官
Phrase: 撸猫
Phrase: 吸猫
Phrase: 猫粮
Phrase: 猫砂
Phrase: 猫条
Phrase: 猫罐头
Phrase: 猫抓板
Phrase: 猫爬架
Phrase: 逗猫棒
Phrase: 猫薄荷
Phrase: 绝育
Phrase: 驱虫
Phrase: 猫瘟
Phrase: 流浪猫
Phrase: 狗狗
Phrase: 小狗
Phrase: 狗子
Phrase: 狗粮
Phrase: 金毛
Phrase: 哈士奇
Phrase: 柯基
Phrase: 泰迪犬
Phrase: 柴犬
Phrase: 边牧
Phrase: 拉布拉多
Phrase: 萨摩耶
Phrase: 博美
Phrase: 法斗
Phrase: 遛狗
Phrase: 狗绳
Phrase: 拆家
Phrase: 宠物医院
Phrase: 宠物店
Phrase: 仓鼠
Phrase: 龙猫宠物
Phrase: 兔子
Phrase: 鹦鹉
Phrase: 乌龟
Phrase: 鱼缸
Phrase: 养鱼
Phrase: 水族
Phrase: 领养代替购买
Phrase: 喵星人
Phrase: 汪星人
Phrase: 喵喵喵
Phrase: 猫奴
Phrase: 毛孩子
Except: 撒狗粮
Except: 吃狗粮
Except: 狗粮吃
Except: 狗粮撒
Except: 小狗勾引
Except: 单身狗子
Except: [兔子]
Except: 微博美
Except: 博主美
Except: 金毛狮王
Match: 橘猫又把猫砂刨了一地
Match: 早晚遛狗，狗绳换了反光的
No-Match: 情侣在地铁里撒狗粮
No-Match: 他像熊猫一样黑眼圈
Source: Everyday vocabulary of the field

Rule: en.topic.pets.keeping
Category: topic.pets
Weight: 0
Summary: Cats, dogs and other pets
Max-Hits: 2
Phrase: my cat
Phrase: my cats
Phrase: my dog
Phrase: my dogs
Phrase: my puppy
Phrase: our dog
Phrase: our cat
Phrase: my kitten
Phrase: kittens
Phrase: puppies
Phrase: puppy
Phrase: kitten
Phrase: kitty litter
Phrase: cat litter
Phrase: litter box
Phrase: cat food
Phrase: dog food
Phrase: dog treats
Phrase: cat tree
Phrase: catnip
Phrase: dog park
Phrase: dog walk
Phrase: dog walker
Phrase: leash
Phrase: dog harness
Phrase: chew toy
Phrase: chew toys
Phrase: golden retriever
Phrase: labrador
Phrase: german shepherd
Phrase: poodle
Phrase: corgi
Phrase: bulldog
Phrase: dachshund
Phrase: chihuahua
Phrase: pit bull
Phrase: pitbull
Phrase: husky
Phrase: beagle
Phrase: siamese cat
Phrase: tabby
Phrase: maine coon
Phrase: rescue dog
Phrase: rescue cat
Phrase: animal shelter
Phrase: adopt a pet
Phrase: spay
Phrase: neuter
Phrase: neutered
Phrase: veterinarian
Phrase: the vet
Phrase: vet bill
Phrase: flea
Phrase: fleas
Phrase: deworming
Phrase: hamster
Phrase: guinea pig
Phrase: parakeet
Phrase: parrot
Phrase: aquarium
Phrase: goldfish
Phrase: pet owner
Phrase: pet owners
Phrase: pet store
Phrase: doggo
Phrase: pupper
Phrase: catsofinstagram
Phrase: #catsofinstagram
Phrase: #dogsofinstagram
Phrase: #dogs
Phrase: #cats
Phrase: #pets
Except: flea market
Except: flea markets
Except: georgia bulldog
Except: husky voice
Except: goldfish crackers
Match: The vet bill for one kitten
Match: My dog ate the litter box mat
No-Match: We went to a flea market
No-Match: Polish the parquet
Source: Everyday vocabulary of the field
