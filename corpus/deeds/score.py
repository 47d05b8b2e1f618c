#!/usr/bin/env python3
"""Scores what `parley read NEWS.jsonl.gz --out OUT` wrote: which acts are one deed, which reports copies.

  score.py OUT

Two acts are taken for one deed where one deed or one move has both as evidence, or where one event tells the other again
(`same`).
Two reports are taken for copies where they copy the same report, or one the other.
"""
import collections
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).parent


def rows(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def told(name, found, marked):
    both = sum(f and m for f, m in zip(found, marked))
    precision, recall = both / max(1, sum(found)), both / max(1, sum(marked))
    f1 = 2 * both / max(1, sum(found) + sum(marked))
    print(f"{name} precision {precision:.3f} recall {recall:.3f} f1 {f1:.3f} ({both} of {sum(marked)}, {sum(found)} found)")


class Record:
    def __init__(self, out):
        reports = rows(out / "reports.jsonl")
        self.report = {r["source_id"]: r["id"] for r in reports}
        self.original = {r["id"]: r["copy_of"] or r["id"] for r in reports}
        self.events = collections.defaultdict(list)
        for e in rows(out / "events.jsonl"):
            self.events[e["report"]].append(e)
        self.told_as = collections.defaultdict(set)
        moves = [move for talk in rows(out / "talks.jsonl") for move in talk["moves"]]
        for told in moves + rows(out / "deeds.jsonl"):
            for evidence in told["evidence"]:
                self.told_as[evidence["event"]].add(told["id"])

    def at(self, act):
        events = self.events[self.report.get(act["doc"])]
        return [e for e in events if e["trigger"]["start"] < act["end"] and act["start"] < e["trigger"]["end"]]

    def same(self, pair):
        return any(self.one(a, b) for a in self.at(pair["a"]) for b in self.at(pair["b"]))

    def one(self, a, b):
        return a["id"] in (b["id"], b["same"]) or a["same"] == b["id"] or bool(self.told_as[a["id"]] & self.told_as[b["id"]])

    def copies(self, pair):
        a, b = (self.original.get(self.report.get(pair[side])) for side in "ab")
        return a is not None and a == b


def main(out):
    record = Record(pathlib.Path(out))
    deeds, copies = rows(HERE / "pairs.jsonl"), rows(HERE / "copies.jsonl")
    told("deeds", [record.same(p) for p in deeds], [p["same"] for p in deeds])
    told("copies", [record.copies(p) for p in copies], [p["copy"] for p in copies])


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
