#!/usr/bin/env python3
"""Classes of authors: fits their points to labelled authors, or prints how well they agree.

    tools/authors.py table CANDOR DATA   prints the figures of `candor vet` (part of make quality)
    tools/authors.py fit   CANDOR DATA   prints the table of src/author/class.c (make fit-authors)
    tools/authors.py document            copies the points of src/author/class.c into docs/authors.md

DATA has zh_weibo_timelines.jsonl.gz, posts of authors, and zh_weibo_authors.jsonl.gz, their roles.
Needs nothing but Python; docs/authors.md, "Classes", explains what is done and why.
"""
import gzip
import json
import math
import random
import re
import subprocess
import sys

# Roles of the labelled authors, as classes; others are left out.
CLASS_OF_ROLE = {
    "consumer": "consumer", "koc": "consumer", "kol_organic": "kol", "kol_commercial": "placement",
    "seller": "placement", "official": "kot", "farm": "aggregator",
}
CLASSES = ["consumer", "kol", "placement", "kot", "aggregator"]
COMMERCIAL = {"kol_commercial", "seller", "official"}
PRIVATE = {"consumer", "koc"}
# Facts are taken as log(fact + FLOOR), in deviations from the mean of at most MOST.
FLOOR, MOST = 0.005, 2.0
# Ridge on classes as 0 and 1; a rare class counts (N / classes / its authors) ^ EVENNESS.
RIDGE, EVENNESS = 0.2, 0.7
REPEATS, FOLDS = 20, 5


def read_roles(data):
    with gzip.open(f"{data}/zh_weibo_authors.jsonl.gz", "rt", encoding="utf-8") as lines:
        rows = map(json.loads, lines)
        return {row["author_id"]: row["role"] for row in rows if row["role"] in CLASS_OF_ROLE}


def read_authors(candor, data):
    """Cards of the labelled authors, each with its role."""
    out = subprocess.run([candor, "vet", "--quiet", "--output", "jsonl",
                          f"{data}/zh_weibo_timelines.jsonl.gz"], capture_output=True, text=True)
    if out.returncode:
        sys.exit(out.stderr)
    roles = read_roles(data)
    cards = [json.loads(line) for line in out.stdout.splitlines()]
    cards = [card for card in cards if card["schema"] == "candor.author/1" and card["author_id"] in roles]
    for card in cards:
        card["role"] = roles[card["author_id"]]
    return sorted(cards, key=lambda card: card["author_id"])


# ---- Figures ----

def auc(positive, negative):
    """Probability that a positive is above a negative, ties half."""
    wins = sum((p > n) + (p == n) / 2 for p in positive for n in negative)
    return wins / (len(positive) * len(negative))


def agreement(true, decided):
    """Macro-F1 over the classes, and Cohen's kappa."""
    scores = []
    for name in CLASSES:
        hits = sum(t == d == name for t, d in zip(true, decided))
        named = sum(t == name for t in true) + sum(d == name for d in decided)
        scores.append(2 * hits / named if named else 0)
    names = set(true) | set(decided)
    observed = sum(t == d for t, d in zip(true, decided)) / len(true)
    chance = sum(true.count(name) * decided.count(name) for name in names) / len(true) ** 2
    return sum(scores) / len(scores), (observed - chance) / (1 - chance)


def auc_of(cards, key, high, low):
    values = {side: [card[key] for card in cards if card["role"] in roles and card[key] is not None]
              for side, roles in (("high", high), ("low", low))}
    return auc(values["high"], values["low"])


def print_line(name, value, target):
    print(f"  {name:<58} {value:6.3f}  {target:5.2f}  {'ok' if value >= target else 'MISSED'}")


def table(cards):
    true = [CLASS_OF_ROLE[card["role"]] for card in cards]
    decided = ["consumer" if card["class"] == "koc" else card["class"] for card in cards]
    f1, kappa = agreement(true, decided)
    print(f"authors: {len(cards)} with a role                                      figure  target")
    print_line("commercial against private, by commercial share, AUC",
               auc_of(cards, "commercial_share", COMMERCIAL, PRIVATE), 0.95)
    print_line("classes, macro-F1", f1, 0.70)
    print_line("classes, Cohen's kappa", kappa, 0.60)
    print_line("koc above kol_commercial and seller, by credibility, AUC",
               auc_of(cards, "credibility_low", {"koc"}, {"kol_commercial", "seller"}), 0.93)
    print("  rows: role's class; columns: " + ", ".join(CLASSES) + ", unknown")
    for name in CLASSES:
        row = [sum(t == name and d == other for t, d in zip(true, decided))
               for other in [*CLASSES, "unknown"]]
        print(f"  {name:<12}" + "".join(f"{count:5d}" for count in row))


# ---- Fitting ----

def solve(matrix, columns):
    """Gauss-Jordan with pivoting: the solutions of matrix * x = each of the columns."""
    n = len(matrix)
    rows = [list(row) + [column[i] for column in columns] for i, row in enumerate(matrix)]
    for i in range(n):
        pivot = max(range(i, n), key=lambda k: abs(rows[k][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        rows[i] = [value / rows[i][i] for value in rows[i]]
        for k in range(n):
            if k != i and rows[k][i]:
                factor = rows[k][i]
                rows[k] = [a - factor * b for a, b in zip(rows[k], rows[i])]
    return [[rows[i][n + c] for i in range(n)] for c in range(len(columns))]


class Model:
    """Points: for each class a constant and a weight for each fact, rounded."""

    def __init__(self, cards, facts):
        self.facts = facts
        logs = [self.logs(card) for card in cards]
        self.mean = [round(sum(column) / len(column), 1) for column in zip(*logs)]
        self.deviation = [
            max(0.1, round(math.sqrt(sum((x - sum(column) / len(column)) ** 2 for x in column) / len(column)), 1))
            for column in zip(*logs)]
        self.points = self.fit(cards)

    def logs(self, card):
        return [math.log(card["facts"][fact] + FLOOR) for fact in self.facts]

    def row(self, card):
        z = [(x - m) / d for x, m, d in zip(self.logs(card), self.mean, self.deviation)]
        return [1.0] + [min(max(x, -MOST), MOST) for x in z]

    def fit(self, cards):
        rows = [self.row(card) for card in cards]
        names = [CLASS_OF_ROLE[card["role"]] for card in cards]
        weights = [(len(names) / len(CLASSES) / names.count(name)) ** EVENNESS for name in names]
        total = sum(weights)
        weights = [weight * len(names) / total for weight in weights]
        size = len(rows[0])
        matrix = [[sum(w * row[i] * row[k] for w, row in zip(weights, rows)) for k in range(size)]
                  for i in range(size)]
        for i in range(1, size):
            matrix[i][i] += RIDGE * len(names)
        columns = [[sum(w * row[i] for w, row, n in zip(weights, rows, names) if n == name)
                    for i in range(size)] for name in CLASSES]
        return [[round(100 * value) for value in column] for column in solve(matrix, columns)]

    def score(self, card):
        row = self.row(card)
        return [sum(p * x for p, x in zip(points, row)) for points in self.points]

    def decide(self, card):
        scores = self.score(card)
        return CLASSES[scores.index(max(scores))]


def folds_of(cards, seed):
    """Authors of each role are dealt out to the folds."""
    dice = random.Random(seed)
    order = sorted(range(len(cards)), key=lambda i: (cards[i]["role"], dice.random()))
    fold = [0] * len(cards)
    for place, index in enumerate(order):
        fold[index] = place % FOLDS
    return fold


def validate(cards, facts):
    results = []
    for seed in range(REPEATS):
        fold = folds_of(cards, seed)
        decided = [None] * len(cards)
        for held in range(FOLDS):
            model = Model([card for card, f in zip(cards, fold) if f != held], facts)
            for i, card in enumerate(cards):
                if fold[i] == held:
                    decided[i] = model.decide(card)
        results.append(agreement([CLASS_OF_ROLE[card["role"]] for card in cards], decided))
    return results


def print_model(model):
    print("static const double constants[COLUMNS] = { "
          + ", ".join(str(points[0]) for points in model.points) + " };")
    for i, fact in enumerate(model.facts):
        points = ", ".join(str(column[i + 1]) for column in model.points)
        print(f"\t[FACT_{fact.upper()}] = {{ {model.mean[i]}, {model.deviation[i]}, {{ {points} }} }},")


def fit(cards):
    facts = list(cards[0]["facts"])
    model = Model(cards, facts)
    true = [CLASS_OF_ROLE[card["role"]] for card in cards]
    print_model(model)
    f1, kappa = agreement(true, [model.decide(card) for card in cards])
    print(f"/* On the authors it was fitted to: macro-F1 {f1:.3f}, kappa {kappa:.3f}.")
    results = validate(cards, facts)
    for name, values in zip(("macro-F1", "kappa"), zip(*results)):
        mean = sum(values) / len(values)
        print(f" * On authors left out, {REPEATS} times {FOLDS} folds: {name} {mean:.3f}, "
              f"from {min(values):.3f} to {max(values):.3f}.")
    print(" */")


def document():
    """The table of points of docs/authors.md, in whose place tests/unit/test_class.c reads it."""
    root = __file__.rsplit("/", 2)[0] if __file__.count("/") > 1 else "."
    with open(f"{root}/src/author/class.c", encoding="utf-8") as file:
        source = file.read()
    with open(f"{root}/docs/authors.md", encoding="utf-8") as file:
        text = file.read()
    cells = re.search(r"constants\[COLUMNS\] = \{ (.*?) \}", source)[1].split(", ")
    text = re.sub(r"(?m)^(\| \| \*constant\* \| \| \|).*$", rf"\1 {' | '.join(cells)} |", text)
    for fact, mean, deviation, points in re.findall(
            r"\[FACT_(\w+)\] = \{ (\S+), (\S+), \{ (.*?) \} \}", source):
        cells = [mean, deviation, *points.split(", ")]
        text = re.sub(rf"(?m)^(\| `{fact.lower()}` \| [^|]* \|).*$", rf"\1 {' | '.join(cells)} |", text)
    with open(f"{root}/docs/authors.md", "w", encoding="utf-8") as file:
        file.write(text)


def main():
    if sys.argv[1:] == ["document"]:
        return document()
    if len(sys.argv) != 4 or sys.argv[1] not in ("table", "fit"):
        sys.exit(__doc__)
    cards = read_authors(*sys.argv[2:])
    (table if sys.argv[1] == "table" else fit)(cards)


if __name__ == "__main__":
    main()
