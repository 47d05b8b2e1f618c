#!/usr/bin/env python3
"""Scores the main talk of each story in what `parley read STORY.jsonl --out OUT` wrote.

  score.py OUT...

A story's main talk is the talk with most moves told in its reports. Its principals are right where they are the parties of its line, each once and no other but those of `also`;
its status, where it is one of those accepted. A story is looked up in the OUT that holds all its reports and fewest others.
"""
import collections
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).parent
STATE = {"country", "government", "ministry", "military", "person", "place-as-actor"}


def rows(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


class Record:
    def __init__(self, out):
        self.reports = {key: r["id"] for r in rows(out / "reports.jsonl") for key in (r["source_id"], r["id"]) if key}
        self.actors = {a["id"]: a for a in rows(out / "actors.jsonl")}
        self.talks = rows(out / "talks.jsonl")

    def has(self, story):
        return all(r in self.reports for r in story["reports"])

    def names(self, party):
        actor = self.actors.get(party)
        if actor is None:
            return {party}
        if actor["country"] and actor["kind"] in STATE:
            return {actor["country"]}
        return {actor["id"], actor["name"], *actor["names"]}

    def told(self, story):
        """Talks told in the story's reports, most moves first."""
        reports = {self.reports[r] for r in story["reports"]}
        moves = {t["id"]: sum(any(e["report"] in reports for e in m["evidence"]) for m in t["moves"]) for t in self.talks}
        return sorted(((moves[t["id"]], t) for t in self.talks if moves[t["id"]]), key=lambda told: -told[0])

    def right(self, story, talk):
        parties = [self.names(p) for p in talk["parties"]]
        wanted = [set(p.split("|")) for p in story["principals"]]
        others = [p for p in parties if not any(p & w for w in wanted)]
        return all(any(p & w for p in parties) for w in wanted) and all(p & set(story["also"]) for p in others)


def label(talk):
    return f"{' '.join(talk['parties'])}, {talk['status']}"


def main(outs):
    records = sorted((Record(pathlib.Path(out)) for out in outs), key=lambda record: len(record.reports))
    for stories in ("main.jsonl", "second.jsonl"):
        score(records, stories)


def score(records, stories):
    count = collections.Counter()
    for story in rows(HERE / stories):
        record = next((r for r in records if r.has(story)), None)
        if record is None:
            count.update(missing=1)
            continue
        told = record.told(story)
        principals = bool(told) and record.right(story, told[0][1])
        status = bool(told) and told[0][1]["status"] in story["status"]
        count.update(stories=1, principals=principals, status=status, both=principals and status)
        verdict = "right" if principals and status else "status wrong" if principals else "principals wrong" if status else "both wrong"
        expected = f"{' '.join(p.split('|')[0] for p in story['principals'])}, {' or '.join(story['status'])}"
        found = f"{label(told[0][1])} ({told[0][0]} of {sum(n for n, _ in told)} moves)" if told else "no talk"
        print(f"{verdict:24}{story['story']}: expected {expected}; found {found}")
        if told and not principals:
            rank = next((i for i, (_, t) in enumerate(told, 1) if record.right(story, t)), None)
            print(f"{'':24}  " + (f"the right talk is number {rank}: {label(told[rank - 1][1])} ({told[rank - 1][0]} moves)" if rank else "no talk has these parties"))
    print(f"{stories}: principals {count['principals']}, status {count['status']}, both {count['both']} of {count['stories']} stories" + (f", {count['missing']} not read" if count["missing"] else ""))


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(sys.argv[1:])
