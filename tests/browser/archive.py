#!/usr/bin/env python3
"""Writes an archive of invented posts: archive.py AUTHORS >posts.jsonl

The same number gives the same bytes. Authors are consumers, testers, creators, placements, shops
and collectors, of all sizes; some of the placements post from one script.
"""

import json
import random
import sys

THINGS = "kettle lamp backpack serum blender tent toaster keyboard grinder jacket pan camera".split()
BRANDS = "Lumo Velvet&Dew Norrholt Kesta Pinewick Aurelo".split()
WEEKS = "two three four five six eight ten".split()
NAMES = "Ada Bo Cleo Dag Eve Finn Gus Hana Ivo Jun Kira Leo Mei Nils Oda Pia Rui Sol Tom Uma".split()
PLACES = "instagram weibo reddit youtube xiaohongshu".split()

KINDS = {
    "consumer": [
        "I bought the {thing} for ${price} in May. After {weeks} weeks the {part} broke.",
        "My {thing} still works after {weeks} months, but the {part} is loose and it is too loud.",
        "My {brand} {thing} is fine so far, a bit heavy. Paid ${price}, no regrets after {weeks} weeks.",
        "Went back to my old {thing}. The new one leaks, and I paid ${price} of my own money.",
        "Rain all day, and my sister borrowed the {thing} again.",
        "买的{cn}用了{n}个月，花了{price}块，有点掉漆，不推荐。",
        "自己花钱买的{cn}，用了{n}周就坏了，客服不理人，后悔。",
        "今天跟妈妈吃了碗面，回家路上下雨了，我的伞又坏了。",
    ],
    "tester": [
        "Tested the {thing} against my old one for {weeks} weeks: it heats faster, but the {part} "
        "scratches. Bought with my own money for ${price}.",
        "I compared three {thing}s. Cons: heavy, noisy, the {part} sticks. Pros: easy to clean. "
        "I would not buy it again.",
        "Day {n} with the {thing}: I measured {price} minutes until it was empty. Not worth it.",
        "自费测评{cn}：用了{n}周，优点是轻，缺点是{price}块太贵，噪音大，不会回购。",
    ],
    "creator": [
        "New video is up: how I repair a {thing} in my workshop. Thank you all for watching!",
        "My new book about {thing}s is out today. Everyone who came to the reading: thank you.",
        "Rehearsal for the show on Friday. You guys will love episode {n}.",
        "新视频更新了，教大家修{cn}，谢谢大家支持！",
    ],
    "placement": [
        "Use my code {name}{n} for {n}% off the {brand} {thing}! Link in bio, limited time only.",
        "Obsessed with my {brand} {thing}!! Must have. Get yours now with code {name}{n}, link in bio.",
        "{brand} sent me the {thing}. #gifted Swipe up to shop, {n}% off today only!",
        "姐妹们快冲！{brand}{cn}，报我名字减{n}，链接在评论区，手慢无！",
    ],
    "shop": [
        "We are proud to present the new {brand} {thing}. Order now at our official store.",
        "Our {brand} flagship store celebrates: free shipping on every {thing} this week.",
        "We at {brand} thank our customers. Follow us and share to win a {thing}!",
        "{brand}官方旗舰店上新{cn}，今日下单立减{price}元，关注转发抽奖。",
    ],
    "collector": [
        "Via the evening paper: ten facts about {thing}s. Source: agency, photo by archive.",
        "“He who has a {thing} needs no friends.” Quote of the day {n}",
        "【{cn}】来源：网络。图源网友。第{n}条，转给朋友看看。",
        "Haha, look what a {thing} can do {n} via @clips",
    ],
}
SCRIPT = ("I never thought a {thing} could change my mornings, but the new {brand} one with its "
          "{part} that glows in three colours did exactly that, and today it is {n}% off with "
          "my code {name}{n}, {end}")
ENDS = ["so run!", "so hurry!", "do not walk!", "link in my bio!", "go go go!"]
PARTS = "handle lid zip coating hinge strap".split()
CN = "水壶 台灯 背包 面霜 榨汁机 帐篷 面包机 键盘 磨豆机 外套".split()
SHARES = [("consumer", 44), ("tester", 12), ("creator", 12), ("placement", 14), ("shop", 8),
          ("collector", 10)]


def fill(dice, pattern, name, brand):
    index = dice.randrange(len(CN))
    return pattern.format(thing=THINGS[index], cn=CN[index], brand=brand, name=name.upper(),
                          part=dice.choice(PARTS), weeks=dice.choice(WEEKS),
                          price=dice.randint(9, 199), n=dice.randint(2, 40),
                          end=dice.choice(ENDS))


def day(dice, first, last):
    number = dice.randint(first, last)
    return f"{2023 + number // 336}-{number % 336 // 28 + 1:02}-{number % 28 + 1:02}"


def author(dice, number, posts):
    kind = dice.choices([k for k, _ in SHARES], [w for _, w in SHARES])[0]
    name = dice.choice(NAMES)
    brand = dice.choice(BRANDS)
    mixed = dice.random() * .25
    followers = None if dice.random() < .12 else int(10 ** dice.gauss(3.4, 1.1))
    turned = kind == "placement" and dice.random() < .4
    for i in range(posts):
        date = day(dice, i * 900 // posts, i * 900 // posts + 20)
        now = "consumer" if dice.random() < mixed or (turned and i < posts // 2) else kind
        text = fill(dice, dice.choice(KINDS[now]), name, brand)
        if kind == "placement" and number % 3 == 0 and i == posts - 1:
            text = fill(dice, SCRIPT, name, "Lumo")
            date = day(dice, 880, 884)
        yield {
            "id": f"p{number}-{i}", "author_id": f"{name.lower()}_{number}",
            "author_name": f"{name} {kind[0].upper()}{number}",
            "platform": PLACES[number % len(PLACES)], "text": text, "posted_at": date,
            **({"brand": brand} if brand in text else {}),
            **({} if followers is None else {"followers": followers, "likes": followers // 30 + i}),
        }


def main():
    dice = random.Random(20261122)
    for number in range(int(sys.argv[1])):
        for post in author(dice, number, dice.randint(6, 40)):
            print(json.dumps(post, ensure_ascii=False))


if __name__ == "__main__":
    main()
