#!/usr/bin/env python3
"""Exchanges the names of two parties, and of outlets, throughout reports.

  exchange.py PAIRS.tsv INPUT OUTPUT    INPUT is a report, a JSON Lines file (.jsonl or .jsonl.gz) or a folder of them
"""
import gzip
import json
import pathlib
import re
import sys


class Exchange:
    def __init__(self, pairs):
        self.other, self.tag, self.tag_exchanged = {}, {}, {}
        lines = [l for l in pathlib.Path(pairs).read_text(encoding="utf-8").splitlines() if l and not l.startswith("#")]
        for n, line in enumerate(lines):
            one, two = (side.split("|") for side in line.split("\t"))
            for forms, others, here, there in ((one, two, "A", "B"), (two, one, "B", "A")):
                for form in forms:
                    for case in (str, str.upper):
                        self.other.setdefault(case(form), case(others[0]))
                        self.tag.setdefault(case(form), f"<{n}{here}>")
                        self.tag_exchanged.setdefault(case(form), f"<{n}{there}>")
        forms = sorted(self.other, key=len, reverse=True)
        self.form = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, forms)) + r")(?!\w)")

    def in_text(self, text):
        return self.form.sub(lambda m: self.other[m.group()], text)

    def tagged(self, text, exchanged):
        tags = self.tag_exchanged if exchanged else self.tag
        return self.form.sub(lambda m: tags[m.group()], text)


def rows(file):
    with (gzip.open if file.suffix == ".gz" else open)(file, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def main(pairs, source, target):
    exchange, source, target = Exchange(pairs), pathlib.Path(source), pathlib.Path(target)
    target.mkdir(parents=True, exist_ok=True)
    for file in sorted(source.iterdir()) if source.is_dir() else [source]:
        if file.name == "README.md":
            continue
        if ".jsonl" in file.suffixes:
            with open(target / file.name.removesuffix(".gz"), "w", encoding="utf-8") as out:
                for row in rows(file):
                    row.update({k: exchange.in_text(row[k]) for k in ("title", "text", "outlet", "dateline") if isinstance(row.get(k), str)})
                    out.write(json.dumps(row, ensure_ascii=False) + "\n")
        else:
            with open(file, encoding="utf-8", newline="") as text, open(target / file.name, "w", encoding="utf-8", newline="") as out:
                out.write(exchange.in_text(text.read()))


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
