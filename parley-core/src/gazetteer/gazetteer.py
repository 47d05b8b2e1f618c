#!/usr/bin/env python3
"""Derives the gazetteer's data files from public sources. Standard library only.

  gazetteer.py SOURCES OUT

SOURCES holds GeoNames' cities500.txt, cities1000_merged.tsv, admin1.json, admin2.json and
countryInfo.txt (CC BY 4.0) and countries_mledoze.json (ODbL). OUT gets cities.tsv.gz, districts.tsv.gz,
regions.tsv, countries.tsv and, of ODbL data alone, country-points.tsv. features.tsv, other-names.tsv and
region-points.tsv beside them are written by hand.
"""
import collections, csv, gzip, io, json, pathlib, re, sys, unicodedata

SRC, OUT = map(pathlib.Path, sys.argv[1:3])
LATIN = re.compile(r"^[A-ZÀ-Þ][A-Za-zÀ-ɏḀ-ỿ .'’ʼ‘`-]+$")
MOST_ALTERNATES = 40
# Words that GeoNames adds to the name of a region and texts leave out or put otherwise.
KIND = re.compile(r"\b(oblast'?|republic|province|region|kray|krai|governorate|state|county|city|district|department|prefecture|voivodeship|canton)\b", re.I)
# The same for second-order divisions.
SMALL_KIND = re.compile(r"\b(county|parish|borough|census area|municipality|municipio|district|raion|rayon|department|province|governorate|"
                        r"prefecture|regency|kabupaten|kota|shi|gun|lga|division|regional|unitary|metropolitan|city and county of|town of|city of|"
                        r"[dD]istrito de|provincia d[ei]|département d[eu]|powiat|okres|kreis|landkreis|arrondissement|subdistrict|tehsil|woreda|zone|markaz|"
                        r"nahiyat|qada|hrabstwo)\b", re.I)
DIVIDED = 1000  # Countries with more divisions than this have towns as divisions, which the cities hold.

# Where GeoNames has a country's point far from the one of the country list.
POINTS = {"USA": ("39.76", "-98.50"), "COD": ("-2.90", "23.70")}


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


def places():
    """All populated places: id, name, alternates, latitude, longitude, feature, country, region, district, people."""
    seen = set()
    for line in open(SRC / "cities500.txt", encoding="utf8"):
        c = line.rstrip("\n").split("\t")
        seen.add(c[0])
        yield c[0], c[1], c[3], c[4], c[5], c[7], c[8], c[10], c[11], c[14]
    for r in csv.DictReader(open(SRC / "cities1000_merged.tsv", encoding="utf8"), delimiter="\t", quoting=csv.QUOTE_NONE):
        if r["geonameid"] not in seen:
            yield (r["geonameid"], r["name"], r["alternates"], r["lat"], r["lon"], r["fcode"], r["country"], r["admin1"], r["admin2"], r["population"])


def cities(iso3):
    rows, inside = [], collections.defaultdict(list)
    for id, name, listed, lat, lon, feature, iso2, region, district, people in places():
        if feature in ("PPLQ", "PPLW", "PPLH", "PPLCH", ""): continue
        country, lat, lon, people = iso3[iso2], float(lat), float(lon), int(people or 0)
        inside[country, region].append((lat, lon, people))
        if district: inside[country, region, district].append((lat, lon, people))
        name = name.rstrip("'’ʼ‘")  # a soft sign, which English leaves out
        rows.append((int(id), name, "|".join(alternates(name, listed.split(","))),
                     f"{lat:.3f}", f"{lon:.3f}", feature, country, region, str(people)))
    zipped("cities.tsv.gz", rows)
    return inside


def districts(iso3, inside):
    """GeoNames' second-order divisions that hold a place; where each lies is the mean of its places."""
    rows, listed = [], json.load(open(SRC / "admin2.json", encoding="utf8"))
    many = {c for c, n in collections.Counter(r["code"].split(".")[0] for r in listed).items() if n > DIVIDED}
    for r in listed:
        iso2, region, district = r["code"].split(".", 2)
        country = iso3.get(iso2)
        found = inside.get((country, region, district)) or inside.get((country, region))
        bare = re.sub(r"\s+", " ", SMALL_KIND.sub("", r["name"])).strip(" -")
        if not found or iso2 in many and bare == r["name"]: continue
        alone = (country, region, district) in inside
        lat, lon = (sum(x[i] for x in found) / len(found) for i in (0, 1))
        people = sum(x[2] for x in found) if alone else 0
        rows.append(("", r["name"], bare if bare and bare != r["name"] and len(fold(bare)) > 2 else "",
                     f"{lat:.2f}", f"{lon:.2f}", "ADM2", country, region, str(people)))
    zipped("districts.tsv.gz", [r for r in rows if not doubled(r, rows)])


def doubled(row, rows):
    """Without people, and within half a degree of one of that name across a border: Gaza is listed for Israel too."""
    return row[8] == "0" and any(
        r[1] == row[1] and r[6] != row[6] and r[8] != "0"
        and abs(float(r[3]) - float(row[3])) < 0.5 and abs(float(r[4]) - float(row[4])) < 0.5 for r in rows)


def zipped(name, rows):
    rows.sort(key=lambda r: (r[6], r[7], r[0], r[1]))
    with open(OUT / name, "wb") as raw, gzip.GzipFile(fileobj=raw, mode="wb", filename="", mtime=0, compresslevel=9) as gz:
        text = io.TextIOWrapper(gz, encoding="utf8", newline="\n")
        text.write("# geonameid\tname\tother names\tlatitude\tlongitude\tfeature\tcountry\tregion\tpopulation\n")
        for r in rows: text.write("\t".join(map(str, r)) + "\n")
        text.flush()


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
    held = cities(codes)
    districts(codes, held)
    regions(codes, held)
