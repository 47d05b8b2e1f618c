#!/usr/bin/env python3
"""Which rows of a record differ when the parties of its reports are exchanged, but for the parties.

  differ.py PAIRS.tsv RUS=UKR OUT OUT_OF_EXCHANGED [--rows]
"""
import collections
import json
import pathlib
import re
import sys

sys.dont_write_bytecode = True
import exchange  # noqa: E402


class Record:
    """Rows as tuples without ids and offsets, in which a party is A or B, whatever it is called."""

    def __init__(self, out, names, countries, exchanged):
        self.out, self.names, self.exchanged = pathlib.Path(out), names, exchanged
        self.countries = dict(zip(countries, ("@B", "@A") if exchanged else ("@A", "@B")))
        self.report = {r["id"]: r["input"].split("/")[-1] for r in self.read("reports")}
        self.actors = {a["id"]: a for a in self.read("actors")}

    def read(self, kind):
        with open(self.out / f"{kind}.jsonl", encoding="utf-8") as lines:
            return [json.loads(line) for line in lines]

    def text(self, words):
        return words and self.names.tagged(words, self.exchanged)

    def span(self, span):
        return self.text((span or {}).get("text"))

    def actor(self, actor):
        if not actor or actor == "outlet":
            return actor
        if re.match(r"[A-Z]{3}(-|$)", actor):
            return self.countries.get(actor[:3], actor[:3]) + actor[3:]
        return self.text(self.actors[actor]["name"] if actor in self.actors else actor)

    def all(self, mentions):
        return sorted({self.actor(m["actor"] if isinstance(m, dict) else m) or "" for m in mentions or []})

    def country(self, place):
        known = self.text(place["text"]) != place["text"]
        return self.countries.get(place["country"], place["country"]) if known else place["country"]

    def kinds(self):
        return {kind: collections.Counter(map(json.dumps, getattr(self, kind)())) for kind in KINDS}

    def reports(self):
        return [(self.report[r["id"]], self.span(r["title"]), self.text(r["outlet"]), r["wire"], self.text(r["dateline"]), r["published"],
                 len(r["body"]), self.report.get(r["copy_of"])) for r in self.read("reports")]

    def people(self):
        return [(self.actor(a["id"]), a["kind"], self.countries.get(a["country"], a["country"]), a["sector"]) for a in self.actors.values()]

    def statements(self):
        return [(self.report[s["report"]], self.actor((s["speaker"] or {}).get("actor")), self.span(s["cue"]), self.text(s["text"]), s["kind"],
                 self.actor((s["addressee"] or {}).get("actor")), (s["said_on"] or {}).get("day")) for s in self.read("statements")]

    def events(self):
        return [(self.report[e["report"]], e["type"], e["mode"], e["act"], e["realis"], self.all(e["source"]), self.all(e["target"]),
                 self.all(e["third"]), (e["day"] or {}).get("day"), self.text((e["place"] or {}).get("name")),
                 [self.text(v["name"]) for v in e["venue"]], [self.span(i) for i in e["issue"]], self.span(e["condition"]))
                for e in self.read("events")]

    def times(self):
        return [(self.report[t["report"]], self.text(t["text"]), t["value"]) for t in self.read("times")]

    def places(self):
        return [(self.report[p["report"]], self.text(p["text"]), self.text(p["name"]), self.country(p)) for p in self.read("places")]

    def figures(self):
        return [(self.report[f["report"]], f["what"], self.actor(f["of"]), f.get("value"), f.get("low"), f.get("high"), f["unit"], f["as_of"],
                 self.actor(f["by"])) for f in self.read("figures")]

    def wording(self):
        """Without rival spellings of a place: of two capitals one may have some and the other none."""
        return [(self.report[w["report"]], self.actor(w["referent"]), self.actor(w["voice"]), self.text(w["term"]), w["count"])
                for w in self.read("wording") if w["referent"] != "name-of-a-place"]

    def talks(self):
        return [(self.all(t["parties"]), t["status"], t["opened"], t["latest"]) for t in self.read("talks")]

    def moves(self):
        return [(self.all(t["parties"]), m["act"], self.all(m["by"]), self.all(m["to"]), m["day"], m["realis"],
                 sorted(self.report[e["report"]] for e in m["evidence"]), m["origins"]) for t in self.read("talks") for m in t["moves"]]

    def disputes(self):
        return [(d["kind"], d["comparable"], sorted([self.all(s["by"]), sorted(self.report[e["report"]] for e in s["evidence"])]
                                                    for s in d["sides"])) for d in self.read("disputes")]


KINDS = ["reports", "people", "statements", "events", "times", "places", "figures", "wording", "talks", "moves", "disputes"]


def main(pairs, parties, out, out_of_exchanged, show=""):
    names, countries = exchange.Exchange(pairs), parties.split("=")
    as_is = Record(out, names, countries, False).kinds()
    exchanged = Record(out_of_exchanged, names, countries, True).kinds()
    total, differing = 0, 0
    for kind in KINDS:
        lost, new = as_is[kind] - exchanged[kind], exchanged[kind] - as_is[kind]
        rows, differ = (as_is[kind] + exchanged[kind]).total(), (lost + new).total()
        total, differing = total + rows, differing + differ
        print(f"{kind:10} {differ:5} of {rows:5} rows differ: {differ / max(1, rows):.3f}")
        if show:
            for sign, row in sorted([("-", r) for r in lost.elements()] + [("+", r) for r in new.elements()], key=lambda s: s[1]):
                print("   ", sign, row)
    print(f"{'all':10} {differing:5} of {total:5} rows differ: {differing / max(1, total):.3f}")


if __name__ == "__main__":
    if not 5 <= len(sys.argv) <= 6:
        sys.exit(__doc__)
    main(*sys.argv[1:])
