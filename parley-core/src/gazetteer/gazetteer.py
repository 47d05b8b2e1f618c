#!/usr/bin/env python3
"""Derives the gazetteer's data files from public sources. Standard library only.

  gazetteer.py SOURCES OUT

SOURCES holds GeoNames' cities1000_merged.tsv, admin1.json and countryInfo.txt (CC BY 4.0) and
countries_mledoze.json (ODbL). OUT gets cities.tsv.gz, regions.tsv, countries.tsv and, of ODbL data
alone, country-points.tsv. features.tsv and other-names.tsv beside them are written by hand.
"""
import collections, csv, gzip, io, json, pathlib, re, sys, unicodedata

SRC, OUT = map(pathlib.Path, sys.argv[1:3])
LATIN = re.compile(r"^[A-ZÀ-Þ][A-Za-zÀ-ɏḀ-ỿ .'’ʼ‘`-]+$")
MOST_ALTERNATES = 40
# Words that GeoNames adds to the name of a region and texts leave out or put otherwise.
KIND = re.compile(r"\b(oblast'?|republic|province|region|kray|krai|governorate|state|county|city|district|department|prefecture)\b", re.I)

# Where GeoNames has a country's point far from the one of the country list.
POINTS = {"USA": ("39.76", "-98.50")}


def fold(name):
    plain = unicodedata.normalize("NFD", name.replace("ł", "l").replace("ø", "o").replace("đ", "d").replace("ı", "i"))
    return re.sub(r"[^a-z0-9]", "", plain.lower())


def alternates(name, listed):
    """Latin-script names that differ by more than accents; codes of airports are no names."""
    seen, kept = {fold(name)}, []
    for n in listed:
        key = fold(n)
        code = len(n) <= 4 and n.isupper()
        if LATIN.match(n) and len(key) > 2 and not code and key not in seen:
            seen.add(key)
            kept.append(n)
    return kept[:MOST_ALTERNATES]


def countries():
    rows, iso3 = [], {}
    for line in open(SRC / "countryInfo.txt", encoding="utf8"):
        c = line.rstrip("\n").split("\t")
        if line.startswith("#") or c[0] == "ISO" or len(c) < 17: continue
        iso3[c[0]] = c[1] or c[0]
        rows.append((c[1], c[4], c[16], c[7], *POINTS.get(c[1], ("", ""))))
    write("countries.tsv", "iso3\tname\tgeonameid\tpopulation\tlatitude\tlongitude", sorted(rows))
    points = []
    for c in json.load(open(SRC / "countries_mledoze.json", encoding="utf8")):
        code = "XKX" if c["cca3"] == "UNK" else c["cca3"]
        points.append((code, *(f"{x:.2f}" for x in c["latlng"])))
    write("country-points.tsv", "iso3\tlatitude\tlongitude", sorted(points))
    return iso3


def cities(iso3):
    rows, inside = [], collections.defaultdict(list)
    for r in csv.DictReader(open(SRC / "cities1000_merged.tsv", encoding="utf8"), delimiter="\t", quoting=csv.QUOTE_NONE):
        if r["fcode"] in ("PPLQ", "PPLW", "PPLH"): continue
        country, lat, lon, people = iso3[r["country"]], float(r["lat"]), float(r["lon"]), int(r["population"] or 0)
        inside[country, r["admin1"]].append((lat, lon, people))
        name = r["name"].rstrip("'’ʼ‘")  # a soft sign, which English leaves out
        rows.append((int(r["geonameid"]), name, "|".join(alternates(name, r["alternates"].split(","))),
                     f"{lat:.3f}", f"{lon:.3f}", r["fcode"], country, r["admin1"], str(people)))
    rows.sort(key=lambda r: (r[6], r[7], r[0]))
    with open(OUT / "cities.tsv.gz", "wb") as raw, gzip.GzipFile(fileobj=raw, mode="wb", filename="", mtime=0, compresslevel=9) as gz:
        text = io.TextIOWrapper(gz, encoding="utf8", newline="\n")
        text.write("# geonameid\tname\tother names\tlatitude\tlongitude\tfeature\tcountry\tregion\tpopulation\n")
        for r in rows: text.write("\t".join(map(str, r)) + "\n")
        text.flush()
    return inside


def regions(iso3, inside):
    """GeoNames' first-order divisions; where each lies is the middle of the box that holds its cities."""
    rows = []
    for r in json.load(open(SRC / "admin1.json", encoding="utf8")):
        iso2, code = r["code"].split(".")
        found = inside.get((iso3.get(iso2), code))
        if not found: continue
        lat = (min(x[0] for x in found) + max(x[0] for x in found)) / 2
        lon = (min(x[1] for x in found) + max(x[1] for x in found)) / 2
        bare = re.sub(r"\s+", " ", KIND.sub("", r["name"])).strip(" -")
        other = bare if bare and bare != r["name"] else ""
        rows.append((iso3[iso2], code, r["name"], other, f"{lat:.2f}", f"{lon:.2f}", str(sum(x[2] for x in found))))
    write("regions.tsv", "country\tregion\tname\tother names\tlatitude\tlongitude\tpopulation of its cities", sorted(rows))


def write(name, header, rows):
    with open(OUT / name, "w", encoding="utf8") as f:
        f.write("# " + header + "\n")
        for r in rows: f.write("\t".join(re.sub(r"\s+", " ", x).strip() for x in r) + "\n")


if __name__ == "__main__":
    codes = countries()
    regions(codes, cities(codes))
