#!/usr/bin/env python3
"""Writes src/text/tables.c and tables.h, the character tables of comparable text.

    tools/unicode/generate.py --confusables FILE [--ucd DIR] [--out DIR]

DIR holds the files of the Unicode Character Database and Unihan, plain or .bz2, as in Debian's
package unicode-data (/usr/share/unicode). FILE is confusables.txt of UTS 39, which that package
lacks. Python 3, standard library only; ucd.py reads the files. The result is checked in: run this
again only for a new version of Unicode or a change of the folding rules below.
"""
import argparse
import os

from ucd import CODE_POINTS, Characters, Ucd, chars, code_points

SURROGATES = range(0xD800, 0xE000)

# Values of the trie below the first offset into the pool; see tables.h.
COPY, NOTE, REMOVE, SEGMENT, FIRST_OFFSET = range(5)

# Replacements are read in steps of this many bytes, also the last one.
POOL_STEP = 8

# Header byte of a replacement in the pool: its size, and what is said about it.
SIZE_MASK, DISGUISED, NOTED = 0x3F, 0x40, 0x80

# Character classes.
WORD, HAN, LETTER, LOOKALIKE, SEPARATOR, SYMBOL, MARK = (1 << i for i in range(7))

# What may stand between the letters of a spaced or dotted word. The last line are dots that look
# like the middle dot and the bullet.
SEPARATORS = " .-_*/|~+" "\u00B7\u2022\u30FB" "\u2027\u2219\u22C5"

# Letters that are never folded although they look like an ASCII letter: the prefix of micrograms.
NOT_LOOKALIKE = {0x3BC}

# Scripts whose letters are exchanged for Latin ones, and which no honest word mixes with Latin.
LOOKALIKE_SCRIPTS = set(
    "Armenian Canadian_Aboriginal Carian Cherokee Coptic Cyrillic Deseret Elbasan Georgian Greek"
    " Lisu Lycian Old_Italic Osage Tifinagh Warang_Citi".split()
)

# Written without spaces: no part of the words in which look-alikes are sought.
SPACELESS_SCRIPTS = {"Han", "Hiragana", "Katakana", "Hangul", "Bopomofo"}

# Small capitals, and IPA letters that stand for plain ones in fancy text and in Pinyin.
SMALL_CAPITALS = dict(zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢɑɡ", "abcdefghijklmnoprstuvwyzag"))

APOSTROPHES = "\u2018\u2019\u02BC\u201B"
BRAILLE_BLANK = "\u2800"

# Kept apart by the standard table of characters for a surname and a word of classical Chinese, and
# everywhere else in traditional text.
EXPLICIT_SIMPLIFIED = {"於": "于", "麽": "么"}


# ---- Folding rules ----


def read_casefold(ucd):
    """NFKC_Casefold where it is not the identity; "" for what is removed."""
    table = {}
    for row in ucd.rows("DerivedNormalizationProps.txt"):
        if row[2] == "NFKC_CF":
            mapping = chars(code_points(row[3] if len(row) > 3 else ""))
            table.update((c, mapping) for c in range(row[0], row[1] + 1))
    return table


def read_simplified(ucd):
    """Traditional to simplified Han, where the target is clear.

    The source is left alone when it is in everyday use in simplified text: it is in the Table of
    General Standard Chinese Characters (kTGH), or it is in GB 2312 (kGB0) and one of its own
    simplified variants. Among several targets those of GB 2312 count, and among several of them
    the common characters, which are the first 3,500 of the Table; one must remain.
    """
    standard = ucd.unihan("Unihan_OtherMappings.txt", "kTGH")
    common = {c for c, value in standard.items() if int(value.split(":")[1]) <= 3500}
    gb2312 = ucd.unihan("Unihan_OtherMappings.txt", "kGB0")
    table = {}
    for c, value in ucd.unihan("Unihan_Variants.txt", "kSimplifiedVariant").items():
        variants = [int(word.split("<")[0][2:], 16) for word in value.split()]
        if c in standard or (c in gb2312 and c in variants):
            continue
        targets = [t for t in variants if t != c]
        for better in (gb2312, common):
            if len(targets) > 1:
                targets = [t for t in targets if t in better]
        if len(targets) == 1:
            table[c] = chr(targets[0])
    table.update((ord(c), t) for c, t in EXPLICIT_SIMPLIFIED.items())
    return table


def read_radicals(ucd):
    """CJK Radicals Supplement to the ideograph they are."""
    return {
        c: chr(int(row[2], 16))
        for row in ucd.rows("EquivalentUnifiedIdeograph.txt")
        for c in range(row[0], row[1] + 1)
        if 0x2E80 <= c < 0x2F00
    }


def fancy_letters():
    """Letters and blanks that stand for ASCII and that NFKC leaves alone."""
    table = {ord(c): letter for c, letter in SMALL_CAPITALS.items()}
    for start in (0x1F150, 0x1F170):
        table.update((start + i, chr(ord("a") + i)) for i in range(26))
    table[ord(BRAILLE_BLANK)] = " "
    return table


def fold(text, casefold, extra):
    """NFKC_Casefold and the extra foldings until nothing changes."""
    while True:
        folded = "".join(extra.get(ord(c), c) for c in text)
        folded = "".join(casefold.get(ord(c), c) for c in folded)
        if folded == text:
            return text
        text = folded


class Folding:
    def __init__(self, ucd, characters):
        casefold = read_casefold(ucd)
        self.fancy = fancy_letters()
        ordinary = {ord(c): "'" for c in APOSTROPHES}
        ordinary.update(read_radicals(ucd))
        ordinary.update(read_simplified(ucd))
        extra = {**self.fancy, **ordinary}
        self.characters = characters
        self.table = {}
        for c in sorted(set(casefold) | set(extra)):
            text = fold(chr(c), casefold, extra)
            self.table[c] = characters.nfc(text)

    def of(self, c):
        return self.table.get(c, chr(c))

    def is_disguised(self, c):
        """An alphabet that nobody types but to look different."""
        if c in self.fancy:
            return True
        kind = self.characters.decomposition_type.get(c)
        target = self.of(c)
        return (
            c > 0xFF
            and kind in ("<font>", "<circle>", "<square>", "<super>", "<sub>")
            and len(target) == 1
            and self.characters.category[ord(target)].startswith("L")
            and ord(target) < 0x2E80
        )

    def has_boundary_before(self, c):
        """Nothing that comes before can combine or change places with it."""
        first = self.characters.nfd(self.of(c))[0]
        return first not in self.characters.ccc and first not in self.characters.composes_back


def read_skeletons(path):
    """({code point: one-character skeleton}, version) of confusables.txt."""
    table, version = {}, "?"
    for line in open(path, encoding="utf-8-sig"):
        if line.startswith("# Version:"):
            version = line.split(":")[1].strip()
        fields = [field.strip() for field in line.split("#")[0].split(";")]
        if len(fields) == 3 and " " not in fields[0] and " " not in fields[1]:
            table[int(fields[0], 16)] = int(fields[1], 16)
    return table, version


def find_lookalikes(skeletons, folding, characters, scripts):
    """{folded letter: ASCII letter}. The shape of the folded letter decides, then that of the
    capitals that fold to it."""
    table = {}
    sources = [
        c
        for c in skeletons
        if scripts.get(c) in LOOKALIKE_SCRIPTS and characters.category[c][0] == "L"
    ]
    for c in sorted(sources, key=lambda c: (folding.of(c) != chr(c), c)):
        letter, look = folding.of(c), folding.of(skeletons[c])
        is_ascii = len(look) == 1 and look.isascii() and look.isalpha()
        if is_ascii and len(letter) == 1 and ord(letter) not in NOT_LOOKALIKE:
            table.setdefault(ord(letter), look)
    return table


# ---- Classes ----


def is_symbol(c, category, pictographic):
    """An emoji or ornament of one code point. Circles are left out: they are written for zero."""
    if c in (0x25CB, 0x25EF) or c < 0x2190:
        return False
    return c in pictographic or (category == "So" and 0x25A0 <= c < 0x27C0)


def find_classes(ucd, characters, scripts, lookalikes):
    pictographic = ucd.has("emoji/emoji-data.txt", "Extended_Pictographic")
    classes = [0] * CODE_POINTS
    for c, category in characters.category.items():
        script, bits = scripts.get(c), 0
        letter, number = category[0] == "L", category[0] == "N"
        if (letter and script == "Latin") or (number and script != "Han") or c == ord("_"):
            bits |= WORD
        if script == "Han":
            bits |= HAN
        if category[0] in "LNM" and script not in SPACELESS_SCRIPTS and not 0x3000 <= c < 0x3100:
            bits |= LETTER
        if category[0] == "M":
            bits |= MARK
        if c in lookalikes:
            bits |= LOOKALIKE
        if chr(c) in SEPARATORS:
            bits |= SEPARATOR
        if is_symbol(c, category, pictographic):
            bits |= SYMBOL
        classes[c] = bits
    return classes


# ---- Building the tables ----


class Pool:
    """Replacements, each a header byte and its UTF-8."""

    def __init__(self):
        self.data = bytearray(FIRST_OFFSET)
        self.offsets = {}

    def add(self, text, flags):
        data = text.encode()
        assert len(data) <= SIZE_MASK
        key = bytes([len(data) | flags]) + data
        if key not in self.offsets:
            self.offsets[key] = len(self.data)
            self.data += key
        assert len(self.data) < 1 << 16
        return self.offsets[key]


def build_values(folding, classes):
    """The trie's value of every code point, the pool, and the end of its part for segments."""
    values, pool = [COPY] * CODE_POINTS, Pool()
    noted = LOOKALIKE | SEPARATOR | SYMBOL
    characters = folding.characters
    special = {*folding.table, *characters.ccc, *characters.composes_back, *characters.canonical}
    loose = [c for c in special if folding.of(c) and not folding.has_boundary_before(c)]
    for c in sorted(loose):
        assert not classes[ord(folding.of(c)[0])] & noted
        values[c] = SEGMENT if folding.of(c) == chr(c) else pool.add(folding.of(c), 0)
    segment_end = len(pool.data)
    for c in sorted(set(folding.table) - set(loose)):
        target = folding.table[c]
        flags = DISGUISED if folding.is_disguised(c) else 0
        if any(ord(t) > 0x7F and classes[ord(t)] & noted for t in target):
            flags |= NOTED
        values[c] = pool.add(target, flags) if target else REMOVE
    for c in range(0x80, CODE_POINTS):
        if values[c] == COPY and classes[c] & noted:
            values[c] = NOTE
    for c in SURROGATES:
        values[c] = REMOVE
    pool.data += bytes(POOL_STEP)
    return values, pool, segment_end


def find_plain(values):
    """The code points of the basic plane that stay as they are, 64 in a number."""
    return [
        sum((values[start + i] == COPY) << i for i in range(64)) for start in range(0, 0x10000, 64)
    ]


def split(values, size):
    """Two-stage table: the index of each block of `size` values, and the different blocks."""
    index, blocks = [], {}
    for start in range(0, len(values), size):
        block = tuple(values[start : start + size])
        index.append(blocks.setdefault(block, len(blocks)))
    return index, [value for block in blocks for value in block]


# ---- Writing ----


def array(kind, name, numbers, per_line=16):
    rows = [numbers[i : i + per_line] for i in range(0, len(numbers), per_line)]
    body = "\n".join("\t" + ", ".join(map(str, row)) + "," for row in rows)
    return f"const {kind} {name}[{len(numbers)}] = {{\n{body}\n}};\n"


def structs(kind, name, rows):
    body = "\n".join("\t{ " + ", ".join(row) + " }," for row in rows)
    return f"const struct {kind} {name}[{len(rows)}] = {{\n{body}\n}};\n"


HEADER = """\
/* Character tables of comparable text. Generated by tools/unicode/generate.py; do not edit.
 * Data: {source}. */
#ifndef CANDOR_TEXT_TABLES_H
#define CANDOR_TEXT_TABLES_H

#include <stddef.h>
#include <stdint.h>

/* clang-format off */

/* What becomes of a code point: one of these, or the offset of its replacement in text_pool.
 * TEXT_SEGMENT and offsets below TEXT_POOL_SEGMENT_END may combine with what comes before. */
enum {{
	TEXT_COPY = {COPY},    /* stays as it is */
	TEXT_NOTE = {NOTE},    /* stays, and gives reason to look for a disguise */
	TEXT_REMOVE = {REMOVE},  /* ignorable (and surrogates, which valid UTF-8 does not have) */
	TEXT_SEGMENT = {SEGMENT}, /* stays, to be ordered and composed */
	TEXT_POOL_SEGMENT_END = {segment_end},
}};

/* text_values[text_index[c >> 6] * 64 + (c & 63)] */
extern const uint16_t text_index[{index}];
extern const uint16_t text_values[{values}];

/* Bit c & 63 of text_plain[c >> 6], for c below 0x10000: is the value TEXT_COPY? Small enough to
 * stay in the first-level cache. */
extern const uint64_t text_plain[{plain}];

/* A replacement is a header byte (size and flags) and its UTF-8; TEXT_POOL_STEP bytes can be
 * read at each. */
enum {{
	TEXT_POOL_SIZE = {SIZE_MASK},
	TEXT_POOL_DISGUISED = {DISGUISED},
	TEXT_POOL_NOTED = {NOTED},
	TEXT_POOL_STEP = {POOL_STEP},
}};
extern const uint8_t text_pool[{pool}];

/* Classes of a code point of comparable text. */
enum {{
	CLASS_WORD = {WORD},      /* Latin letter, number outside Han, '_' */
	CLASS_HAN = {HAN},       /* script Han */
	CLASS_LETTER = {LETTER},    /* letter, number or mark of a script that is written with spaces */
	CLASS_LOOKALIKE = {LOOKALIKE}, /* looks like an ASCII letter, see text_lookalikes */
	CLASS_SEPARATOR = {SEPARATOR},
	CLASS_SYMBOL = {SYMBOL},   /* emoji or ornament */
	CLASS_MARK = {MARK},
}};

/* text_class_blocks[text_class_index[c >> 7] * 128 + (c & 127)], and the same for the canonical
 * combining class. */
extern const uint8_t text_class_index[{class_index}];
extern const uint8_t text_class_blocks[{class_blocks}];
extern const uint8_t text_ccc_index[{ccc_index}];
extern const uint8_t text_ccc_blocks[{ccc_blocks}];

/* Canonical compositions without Hangul, sorted by (first, second). */
struct text_pair {{
	uint32_t first, second, whole;
}};
enum {{ TEXT_PAIR_COUNT = {pairs} }};
extern const struct text_pair text_pairs[TEXT_PAIR_COUNT];
/* Their indices, sorted by `whole`. */
extern const uint16_t text_pairs_by_whole[TEXT_PAIR_COUNT];

/* Sorted by code point. */
struct text_lookalike {{
	uint32_t code_point;
	char letter;
}};
enum {{ TEXT_LOOKALIKE_COUNT = {lookalikes} }};
extern const struct text_lookalike text_lookalikes[TEXT_LOOKALIKE_COUNT];

#endif
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--ucd", default="/usr/share/unicode")
    parser.add_argument("--confusables", required=True)
    here = os.path.dirname(os.path.abspath(__file__))
    parser.add_argument("--out", default=os.path.join(here, "..", "..", "src", "text"))
    options = parser.parse_args()

    ucd = Ucd(options.ucd)
    characters = Characters(ucd)
    scripts = ucd.property("Scripts.txt")
    folding = Folding(ucd, characters)
    skeletons, confusables_version = read_skeletons(options.confusables)
    lookalikes = find_lookalikes(skeletons, folding, characters, scripts)
    classes = find_classes(ucd, characters, scripts, lookalikes)
    values, pool, segment_end = build_values(folding, classes)

    value_index, value_blocks = split(values, 64)
    class_index, class_blocks = split(classes, 128)
    plain = find_plain(values)
    ccc_index, ccc_blocks = split([characters.ccc.get(c, 0) for c in range(CODE_POINTS)], 128)
    assert max(value_index) < 1 << 16
    assert max(class_index) < 256 and max(ccc_index) < 256
    pairs = sorted((a, b, whole) for (a, b), whole in characters.pairs.items())
    by_whole = sorted(range(len(pairs)), key=lambda i: pairs[i][2])

    source = f"Unicode {ucd.version()} (UCD, Unihan), confusables {confusables_version} (UTS 39)"
    header = HEADER.format(
        **globals(),
        source=source,
        segment_end=segment_end,
        index=len(value_index),
        values=len(value_blocks),
        plain=len(plain),
        pool=len(pool.data),
        class_index=len(class_index),
        class_blocks=len(class_blocks),
        ccc_index=len(ccc_index),
        ccc_blocks=len(ccc_blocks),
        pairs=len(pairs),
        lookalikes=len(lookalikes),
    )
    parts = [
        "/* Generated by tools/unicode/generate.py; do not edit.\n"
        f" * Data: {source}. */\n"
        '#include "text/tables.h"\n\n/* clang-format off */\n',
        array("uint16_t", "text_index", value_index),
        array("uint16_t", "text_values", value_blocks),
        array("uint64_t", "text_plain", [f"0x{bits:X}u" for bits in plain], 4),
        array("uint8_t", "text_pool", list(pool.data)),
        array("uint8_t", "text_class_index", class_index, 32),
        array("uint8_t", "text_class_blocks", class_blocks, 32),
        array("uint8_t", "text_ccc_index", ccc_index, 32),
        array("uint8_t", "text_ccc_blocks", ccc_blocks, 32),
        structs("text_pair", "text_pairs", [[f"0x{n:04X}" for n in row] for row in pairs]),
        array("uint16_t", "text_pairs_by_whole", by_whole),
        structs(
            "text_lookalike",
            "text_lookalikes",
            [[f"0x{c:04X}", f"'{lookalikes[c]}'"] for c in sorted(lookalikes)],
        ),
    ]
    with open(os.path.join(options.out, "tables.h"), "w", encoding="utf-8") as out:
        out.write(header)
    with open(os.path.join(options.out, "tables.c"), "w", encoding="utf-8") as out:
        out.write("\n".join(parts))


if __name__ == "__main__":
    main()
