#!/usr/bin/env python3
"""Tells how well the confidence of places is calibrated: `calibration.py GOLD.xml OUT [GOLD.xml OUT]...`

GOLD is a set of the Pragmatic Guide to Geoparsing Evaluation (lgl.xml, GeoVirus.xml), OUT what `parley read` wrote of its texts, each with the id that
`evaluate.py places-input` gives it. A place is right where it lies within 161 km of the marked one; unmarked places are left out, and so is what is larger than 161 km.
Prints, for the second, fourth ... texts, the share of right places in each tenth of confidence, and the expected calibration error; with --fit also the logistic
curve that fits the first, third ... texts best.
"""
import collections
import json
import math
import pathlib
import re
import sys
import xml.etree.ElementTree as ET

NEAR_KM = 161

# Countries, divisions of the first order, continents and seas: each set has its own idea of their middle.
LARGE = re.compile("PCL|ADM1|CONT|OCN|SEA|RGN")


def rows(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def km(a, b, c, d):
    a, b, c, d = map(math.radians, (a, b, c, d))
    return 12742 * math.asin(math.sqrt(math.sin((c - a) / 2) ** 2 + math.cos(a) * math.cos(c) * math.sin((d - b) / 2) ** 2))


def judged(gold, out):
    """Text number, confidence and whether it is right, of each place that is marked too."""
    ids = {r["id"]: r["source_id"] for r in rows(out / "reports.jsonl")}
    places = collections.defaultdict(list)
    for place in rows(out / "places.jsonl"):
        places[ids[place["report"]]].append(place)
    for number, article in enumerate(ET.parse(gold).getroot().iter("article")):
        for toponym in (t for tag in ("toponym", "location") for t in article.iter(tag)):
            start, end, lat = int(toponym.findtext("start") or -1), int(toponym.findtext("end") or -1), toponym.findtext(".//lat")
            if not lat or start < 0:
                continue
            for place in places[f"A{number:04d}"]:
                if place["start"] < end and start < place["end"] and not LARGE.match(place["feature"]):
                    right = km(place["lat"], place["lon"], float(lat), float(toponym.findtext(".//lon"))) <= NEAR_KM
                    yield number, place["confidence"], right


def fitted(pairs):
    """Slope and offset of the logistic curve over the log odds, by gradient descent."""
    data = [(logit(confidence), right) for confidence, right in pairs]
    slope, offset = 1.0, 0.0
    for _ in range(3000):
        errors = [(1 / (1 + math.exp(-(offset + slope * x))) - right, x) for x, right in data]
        slope -= 0.05 * sum(e * x for e, x in errors) / len(data)
        offset -= 0.05 * sum(e for e, _ in errors) / len(data)
    return slope, offset


def logit(share):
    share = min(1 - 1e-6, max(1e-6, share))
    return math.log(share / (1 - share))


def show(pairs):
    tenths = collections.defaultdict(list)
    for confidence, right in pairs:
        tenths[min(9, int(confidence * 10))].append((confidence, right))
    error = 0
    for tenth, some in sorted(tenths.items()):
        said, found = (sum(column) / len(some) for column in zip(*some))
        error += abs(said - found) * len(some) / len(pairs)
        print(f"{tenth / 10:.1f} to {(tenth + 1) / 10:.1f}: {len(some):5} places, said {said:.3f}, right {found:.3f}")
    print(f"expected calibration error {error:.3f} over {len(pairs)} places, {sum(r for _, r in pairs) / len(pairs):.3f} right")


def main(args):
    fit = "--fit" in args
    files = [pathlib.Path(a) for a in args if a != "--fit"]
    all_judged = [j for gold, out in zip(files[::2], files[1::2]) for j in judged(gold, out)]
    if fit:
        print("slope %.3f, offset %.3f" % fitted([(c, r) for number, c, r in all_judged if number % 2 == 0]))
    show([(c, r) for number, c, r in all_judged if number % 2])


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(sys.argv[1:])
