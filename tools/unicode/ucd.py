"""The Unicode Character Database: its files, and canonical normalization by its data.

Python's own unicodedata has the version of Unicode that Python was built with; this has the version
of the files.
"""
import bz2
import os
import re

CODE_POINTS = 0x110000


class Ucd:
    """The files of one directory."""

    def __init__(self, folder):
        self.folder = folder

    def lines(self, name):
        path = os.path.join(self.folder, name)
        if os.path.exists(path):
            return open(path, encoding="utf-8-sig")
        return bz2.open(path + ".bz2", "rt", encoding="utf-8-sig")

    def rows(self, name):
        """(first, last, fields...) of a semicolon file."""
        for line in self.lines(name):
            line = line.split("#")[0].strip()
            if not line:
                continue
            fields = [field.strip() for field in line.split(";")]
            ends = [int(end, 16) for end in fields[0].split("..")]
            yield (ends[0], ends[-1], *fields[1:])

    def property(self, name):
        """{code point: property value}"""
        return {c: row[2] for row in self.rows(name) for c in range(row[0], row[1] + 1)}

    def has(self, name, wanted):
        """Code points that have the binary property."""
        return {c for row in self.rows(name) if row[2] == wanted for c in range(row[0], row[1] + 1)}

    def unihan(self, name, key):
        """{code point: value} of one Unihan field."""
        table = {}
        for line in self.lines(name):
            fields = line.rstrip("\n").split("\t")
            if len(fields) == 3 and fields[1] == key:
                table[int(fields[0][2:], 16)] = fields[2]
        return table

    def version(self):
        return re.search(r"-(\d+\.\d+\.\d+)\.txt", next(iter(self.lines("Scripts.txt")))).group(1)


def code_points(text):
    return [int(word, 16) for word in text.split()]


def chars(numbers):
    return "".join(map(chr, numbers))


class Characters:
    """General category, combining class and canonical mappings, and NFC made from them."""

    def __init__(self, ucd):
        self.category, self.ccc, self.canonical, self.decomposition_type = {}, {}, {}, {}
        first = None
        for line in ucd.lines("UnicodeData.txt"):
            fields = line.split(";")
            code, name = int(fields[0], 16), fields[1]
            if name.endswith(", First>"):
                first = code
            for c in range(first if name.endswith(", Last>") else code, code + 1):
                self.category[c] = fields[2]
            if int(fields[3]):
                self.ccc[code] = int(fields[3])
            if fields[5].startswith("<"):
                self.decomposition_type[code] = fields[5].split()[0]
            elif fields[5]:
                self.canonical[code] = code_points(fields[5])
        excluded = ucd.has("DerivedNormalizationProps.txt", "Full_Composition_Exclusion")
        self.pairs = {
            tuple(parts): c for c, parts in self.canonical.items() if c not in excluded
        }
        self.composes_back = {second for _, second in self.pairs}
        self.composes_back |= set(range(0x1161, 0x1176)) | set(range(0x11A8, 0x11C3))

    def nfd(self, text):
        out = []
        for c in map(ord, text):
            self.decompose(c, out)
        for i in range(1, len(out)):
            while i and 0 < self.ccc.get(out[i], 0) < self.ccc.get(out[i - 1], 0):
                out[i - 1], out[i] = out[i], out[i - 1]
                i -= 1
        return out

    def decompose(self, c, out):
        if 0xAC00 <= c < 0xD7A4:
            c -= 0xAC00
            out += [0x1100 + c // 588, 0x1161 + c % 588 // 28] + [0x11A7 + c % 28] * (c % 28 > 0)
        elif c in self.canonical:
            for part in self.canonical[c]:
                self.decompose(part, out)
        else:
            out.append(c)

    def pair(self, a, b):
        if 0x1100 <= a < 0x1113 and 0x1161 <= b < 0x1176:
            return 0xAC00 + ((a - 0x1100) * 21 + b - 0x1161) * 28
        if 0xAC00 <= a < 0xD7A4 and (a - 0xAC00) % 28 == 0 and 0x11A7 < b < 0x11C3:
            return a + b - 0x11A7
        return self.pairs.get((a, b))

    def nfc(self, text):
        out, starter, last = [], None, 0
        for c in self.nfd(text):
            ccc = self.ccc.get(c, 0)
            whole = None
            if starter is not None and (len(out) == starter + 1 or last < ccc):
                whole = self.pair(out[starter], c)
            if whole is not None:
                out[starter] = whole
                continue
            if ccc == 0:
                starter = len(out)
            out.append(c)
            last = ccc
        return chars(out)
