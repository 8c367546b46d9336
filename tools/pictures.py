#!/usr/bin/env python3
"""Draws what the program prints, for README: runs it and writes docs/images/*.svg.

    tools/pictures.py build/candor

Each picture is one SVG without references: a dark page, every word at its own column, so that it
looks the same whatever font the viewer has. Block characters become rectangles.
"""

import html
import itertools
import pathlib
import re
import subprocess
import sys
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parent.parent
DEMO = "corpus/demo.jsonl.gz"
PICTURES = {
    "scan": ["scan", DEMO],
    "explain": ["explain", "--file", DEMO, "--id", "demo-007"],
    "vet": ["vet", "--top", "1", DEMO],
}

COLUMN, LINE, SIZE, WIDE, MARGIN = 8.4, 19, 14, 15.5, 16
FONTS = "ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, 'Noto Sans Mono CJK SC', monospace"
PAGE, TEXT = "#16181d", "#d5d9e0"

# Select Graphic Rendition codes that src/output/paint.h uses.
CODES = {
    "1": 'font-weight="bold"',
    "2": 'opacity="0.6"',
    "32": 'fill="#7ec699"',
    "33": 'fill="#e5c07b"',
    "35": 'fill="#e788c5"',
    "36": 'fill="#6fc1d6"',
}
BLOCKS = {chr(0x2590 - eighths): eighths / 8 for eighths in range(1, 9)}


def is_wide(character):
    return unicodedata.east_asian_width(character) in "WF"


def columns(text):
    """Terminal columns of a string."""
    width = 0
    for character in text:
        if unicodedata.combining(character) or unicodedata.category(character) in ("Cf", "Me"):
            continue
        width += 2 if is_wide(character) else 1
    return width


def pieces(line):
    """Escapes, bars, spaces, wide words and others."""
    for piece in re.findall(r"\x1b\[[0-9;]*m|[█-▏]+| +|[^\x1b █-▏]+", line):
        if piece.startswith("\x1b"):
            yield piece
        else:
            yield from ("".join(run) for _, run in itertools.groupby(piece, is_wide))


def words(output):
    """(style, row, column, word); words are pieces without spaces and of one style."""
    style = ""
    for row, line in enumerate(output.split("\n")):
        column = 0
        for piece in pieces(line):
            if piece.startswith("\x1b"):
                codes = piece[2:-1].split(";")
                style = " ".join(CODES[code] for code in codes if code in CODES)
                continue
            if piece.strip():
                yield style, row, column, piece
            column += columns(piece)


def draw_bar(style, x, y, bar):
    width = sum(BLOCKS[block] for block in bar) * COLUMN
    style = style or f'fill="{TEXT}"'
    return f'<rect x="{x:.1f}" y="{y - SIZE + 2}" width="{width:.1f}" height="{SIZE}" {style}/>'


def draw_word(style, x, y, word):
    """textLength keeps the word in its columns where the viewer's font is another."""
    width = columns(word) * COLUMN
    attributes = f" {style}" if style else ""
    if is_wide(word[0]):
        attributes += f' font-size="{WIDE}" letter-spacing="{2 * COLUMN - WIDE:.1f}"'
    return (f'<text x="{x:.1f}" y="{y}" textLength="{width:.1f}"{attributes}>'
            f"{html.escape(word, quote=False)}</text>")


def draw(command, output):
    output = f"\x1b[2m$ {command}\x1b[0m\n\n" + output.rstrip("\n")
    parts, widest = [], 0
    for style, row, column, word in words(output):
        x, y = MARGIN + column * COLUMN, MARGIN + SIZE + row * LINE
        parts.append((draw_bar if word[0] in BLOCKS else draw_word)(style, x, y, word))
        widest = max(widest, column + columns(word))
    width = round(2 * MARGIN + widest * COLUMN)
    height = 2 * MARGIN + SIZE + output.count("\n") * LINE
    head = (f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
            f'viewBox="0 0 {width} {height}" font-family="{FONTS}" font-size="{SIZE}" '
            f'fill="{TEXT}">\n<title>{html.escape(command)}</title>\n'
            f'<rect width="{width}" height="{height}" rx="8" fill="{PAGE}"/>\n')
    return head + "\n".join(parts) + "\n</svg>\n"


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    for name, arguments in PICTURES.items():
        run = subprocess.run([program, *arguments, "--color", "always"], cwd=ROOT, check=True,
                             stdout=subprocess.PIPE)
        picture = draw(" ".join(["candor", *arguments]), run.stdout.decode())
        (ROOT / "docs/images" / f"{name}.svg").write_text(picture, encoding="utf-8")


main()
