#!/usr/bin/env python3
"""Runs the examples of the documents again and puts in what the program prints.

    tools/examples.py build/candor            rewrites *.md and docs/*.md
    tools/examples.py --check build/candor    changes nothing; status 1 if an example is stale

An example is an indented block whose first line begins with "$ candor ": the command, then its
output up to the end of the block. A line "[...]" at the end stands for output left out.
"""

import pathlib
import re
import shlex
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
INDENT = "    "
CUT = "[...]"
BLOCK = re.compile(r"^    \$ candor .*\n(?:    .*\n|\n(?=    (?!\$ )))*", re.MULTILINE)


def run(program, block):
    lines = [line[len(INDENT):] for line in block.rstrip("\n").split("\n")]
    arguments = shlex.split(lines[0][len("$ candor "):])
    result = subprocess.run([program, *arguments], cwd=ROOT, stdout=subprocess.PIPE, check=False)
    output = result.stdout.decode().rstrip("\n").split("\n")
    if lines[-1] == CUT:
        output = output[: len(lines) - 2] + [CUT]
    return "".join((INDENT + line).rstrip() + "\n" for line in [lines[0], *output])


def main():
    is_check = sys.argv[1] == "--check"
    program = pathlib.Path(sys.argv[-1]).resolve()
    stale = []
    for path in [*ROOT.glob("*.md"), *sorted(ROOT.glob("docs/*.md"))]:
        old = path.read_text(encoding="utf-8")
        new = BLOCK.sub(lambda match: run(program, match.group()), old)
        if new != old:
            stale.append(path.relative_to(ROOT))
            if not is_check:
                path.write_text(new, encoding="utf-8")
    for path in stale:
        print(f"{path}: {'stale' if is_check else 'rewritten'}")
    return 1 if stale and is_check else 0


sys.exit(main())
