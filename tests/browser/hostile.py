#!/usr/bin/env python3
"""Writes an archive whose every field wants to be more than text: hostile.py >posts.jsonl

Each word carries the mark "PWN", so that a test can find what became of it.
"""

import json
import sys

WORDS = [
    "<script>window.PWN=1</script>",
    "</script><script>window.PWN=1</script>",
    "</noscript><img src=x onerror=window.PWN=1>",
    "</style><style>*{display:none}</style>PWN",
    "\"onload=window.PWN=1 x=\"",
    "' onclick='window.PWN=1",
    "javascript:window.PWN=1",
    "<a href=javascript:window.PWN=1>PWN</a>",
    "]]><!--PWN--><![CDATA[",
    "<svg onload=window.PWN=1>",
    "&lt;b&gt;PWN&amp;&#60;i&#62;",
    "PWN\u202eabc\u202d\u2066x",
    "PWN\u2028\u2029\u0085",
    "PWN\u0000\u0001\u001b[31m\u007f",
    "PWN" + "w" * 600,
    "PWN\ud83d\ude00\ufffe\u200b",
    "--><body onload=window.PWN=1>",
    "`${window.PWN=1}`{{constructor.constructor('window.PWN=1')()}}",
]


def post(number, word, text, name=None, platform="forum"):
    return {
        "id": f"i{number} {word}", "author_id": f"a{number % len(WORDS)} {word}",
        "author_name": name or f"{word} n", "platform": platform, "text": text,
        "hashtags": [word], "posted_at": f"2024-0{number % 9 + 1}-11", "followers": 10 ** (number % 6),
    }


def posts():
    number = 0
    for index, word in enumerate(WORDS):
        for turn in range(3):
            number = index + turn * len(WORDS)
            text = ("Use my code PWN20 for 20% off, link in bio! " if turn == 0 else
                    "I bought it for $30, after three weeks it broke. ") + word
            yield post(number, word, text)
    # The same text by many: a group with a hostile text, tags and members.
    script = ("Use my code PWN20 today, this serum changed my mornings and my evenings and all of "
              "my weekends, link in bio, hurry up now <script>window.PWN=1</script> \u202e")
    for index, word in enumerate(WORDS[:12]):
        yield {**post(900 + index, word, script, platform=word), "posted_at": "2024-03-03"}


def main():
    for item in posts():
        print(json.dumps(item))
    # Bytes that are no UTF-8, in an id, a name and a text.
    for key in ("id", "author_id", "author_name", "text"):
        line = {"id": "b", "author_id": "bytes", "author_name": "b", "text": "Use my code PWN9"}
        line[key] = line[key] + " PWN~<script>window.PWN=1</script>"
        data = json.dumps(line).encode().replace(b"~", b"\xff\xfe\xc0\xaf\xed\xa0\x80")
        sys.stdout.flush()
        sys.stdout.buffer.write(data + b"\n")
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
