#!/usr/bin/env python3
"""How often a desk finds what a claim was written for: score.py ADDRESS CLAIMS.jsonl

ADDRESS is that of `parley serve` on a store of news-text, such as http://127.0.0.1:7070
"""
import json
import sys
import urllib.parse
import urllib.request

FIRST = (1, 5, 10, 50)


def get(address, path, **params):
    with urllib.request.urlopen(f"{address}/api/v1/{path}?{urllib.parse.urlencode(params)}") as answer:
        return json.load(answer)


def reports(address):
    """The id that the data has for each report of the store."""
    found, at = {}, {}
    while at is not None:
        page = get(address, "reports", size=100, **at)
        found.update({r["id"]: r["source_id"] for r in page["items"]})
        at = {"at": page["next"]} if page["next"] else None
    return found


def says(statement, doc, claim):
    wanted = [(claim["doc"], claim["start"], claim["end"]), *map(tuple, claim.get("also", []))]
    return any(doc == d and c["start"] < end and start < c["end"] for d, start, end in wanted for c in statement["content"])


def main(address, claims):
    docs = reports(address)
    ranks = []
    with open(claims, encoding="utf-8") as lines:
        for claim in map(json.loads, lines):
            if claim["match"] != "none":
                items = get(address, "said", claim=claim["claim"], size=max(FIRST))["items"]
                hits = [i for i, item in enumerate(items) if says(item["statement"], docs[item["statement"]["report"]], claim)]
                ranks.append(min(hits, default=max(FIRST)))
    print(len(ranks), "claims;", ", ".join(f"among the first {k}: {sum(r < k for r in ranks) / len(ranks):.3f}" for k in FIRST))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
