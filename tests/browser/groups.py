#!/usr/bin/env python3
"""Writes an archive in which authors belong together: groups.py >posts.jsonl

A town that talks about brands; in it 24 campaign hashtags, two groups in lockstep, two agencies.
Some names want to be more than text.
"""

import json
import random

WORDS = "harbour lantern gravel teapot willow saddle quarry blanket pepper orchard copper".split()
BRANDS = "Crema Dewlab Kimba Harbor Pinebar".split()
TOWN, DAYS, TAGS = 60, 330, 24
EVIL = ["<script>window.PWN=1</script>", "\"onload=window.PWN=1 x=\"", "PWN\u202eabc"]


def post(who, day, text, **fields):
    post.count += 1
    return {"id": f"p{post.count}", "author_id": who, "platform": "forum", "text": text,
            "posted_at": f"2025-{day // 28 + 1:02}-{day % 28 + 1:02}", **fields}


post.count = 0


def talk(dice):
    return " and ".join(dice.sample(WORDS, 4)) + f" near number {dice.randint(1, 999)}"


def town(dice):
    for number in range(TOWN):
        for _ in range(50):
            fields = {"brand": dice.choice(BRANDS)} if dice.random() < .3 else {}
            yield post(f"town{number}", dice.randrange(DAYS), talk(dice), **fields)


def hashtags(dice):
    for tag in range(TAGS):
        for i in range(5 + tag % 4):
            for day in range(2):
                yield post(f"town{(tag * 7 + i * 3) % TOWN}", tag * 12 + dice.randrange(10),
                           f"{talk(dice)}: use my code {dice.choice(WORDS)}{tag}{i}{day} for 20% "
                           f"off at checkout, thanks @client{tag} #glow{tag}")


def lockstep(dice, group, members):
    for number in range(members):
        name = EVIL[number] if number < len(EVIL) else f"Step {group}{number}"
        for k in range(6 + group):
            yield post(f"step{group}-{number}", 10 + 20 * group + 37 * k, talk(dice),
                       brand=BRANDS[(group + k) % 4], author_name=name)


def agency(dice, contact, members):
    for number in range(members):
        name = f"{EVIL[0]} n" if number == 1 else f"Account {number}"
        for _ in range(3):
            yield post(f"{contact}{number}", dice.randrange(DAYS),
                       f"{talk(dice)}. Business inquiries: {contact}@desk.example",
                       author_name=name, followers=10 ** (number % 6))


def main():
    dice = random.Random(20261122)
    for part in (town(dice), hashtags(dice), lockstep(dice, 0, 5), lockstep(dice, 1, 40),
                 agency(dice, "hello", 12), agency(dice, "media", 120)):
        for item in part:
            print(json.dumps(item))


if __name__ == "__main__":
    main()
