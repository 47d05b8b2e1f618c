#!/usr/bin/env python3
"""Derives the register's data files from public sources. Standard library only.

  register.py SOURCES OUT

SOURCES holds gazetteer/countries_mledoze.json (ODbL), lexicon/epol_*.csv (Wikidata, CC0) and
lexicon/Phoenix.MilNonState.actors.txt (MIT) and lexicon/PLOVER_agents.txt (MIT). OUT gets countries.tsv, persons.tsv,
armed-groups.tsv and agents.tsv.
forms.tsv and organisations.tsv beside them are written by hand.
"""
import csv, json, pathlib, re, sys

SRC, OUT = map(pathlib.Path, sys.argv[1:3])
LATIN = re.compile(r"^[A-Za-zÀ-ž .,'’()-]+$")

# Wikidata's country labels that differ from the country list's names.
LABELS = {"People's Republic of China": "CHN", "Kingdom of the Netherlands": "NLD", "Kingdom of Denmark": "DNK",
          "The Gambia": "GMB", "the Gambia": "GMB", "Czech Republic": "CZE", "Czechia": "CZE", "Ireland": "IRL",
          "Democratic Republic of the Congo": "COD", "Republic of the Congo": "COG", "The Bahamas": "BHS",
          "East Timor": "TLS", "Timor-Leste": "TLS", "Ivory Coast": "CIV", "Cape Verde": "CPV", "Eswatini": "SWZ",
          "North Macedonia": "MKD", "Federated States of Micronesia": "FSM", "State of Palestine": "PSE",
          "São Tomé and Príncipe": "STP", "Vatican City": "VAT", "Republic of Ireland": "IRL", "Sahrawi Arab Democratic Republic": "ESH",
          "Taiwan": "TWN", "Kosovo": "UNK", "Turkey": "TUR", "Myanmar": "MMR"}

# Monarchs of several countries stand first for the one where they live.
HOME = {("Q43274", "GBR"), ("Q9682", "GBR")}


def office(label):
    """The class of an office that texts name by its title, or nothing."""
    text = label.lower()
    if re.match(r"(deputy|first deputy|vice|former|acting first|french co|episcopal|member)", text): return ""
    if re.match(r"(president|federal president|monarch|king\b|queen\b|emperor|emir|sultan|supreme leader|pope|military leader)", text): return "head-of-state"
    if re.match(r"(prime minister|chancellor|federal chancellor|premier|taoiseach)", text): return "head-of-government"
    if re.search(r"foreign (affairs|and european|minister|and common)|external relations|united states secretary of state|foreign minister", text) and "deputy" not in text: return "foreign-minister"
    if re.match(r"minister of (national )?defen[cs]e", text): return "defence-minister"
    if re.match(r"minister of (the )?(interior|internal)", text): return "interior-minister"
    if re.match(r"foreign ministry spoke", text): return "foreign-ministry-spokesperson"
    if re.match(r"permanent representative to the united nations", text): return "un-ambassador"
    if re.match(r"secretary of the (national )?security", text): return "security-secretary"
    return ""


def countries():
    rows = json.load(open(SRC / "gazetteer/countries_mledoze.json", encoding="utf8"))
    by_name, out = dict(LABELS), []
    for c in rows:
        code = "XKX" if c["cca3"] == "UNK" else c["cca3"]
        names = [c["name"]["common"], c["name"]["official"]]
        names += [n for n in c["altSpellings"] if LATIN.match(n) and len(n) > 3 and "," not in n]
        names = list(dict.fromkeys(names))
        for n in names: by_name.setdefault(n, code)
        demonyms = sorted({d for d in c["demonyms"].get("eng", {}).values() if d and LATIN.match(d)})
        out.append((code, c["name"]["common"], "|".join(names[1:]), "|".join(demonyms), "|".join(c["capital"])))
    by_name["Kosovo"] = "XKX"
    write("countries.tsv", "iso3\tname\tother names\tdemonyms\tcapitals", sorted(out))
    return by_name


def persons(by_name):
    rows = set()
    for code, file in (("RUS", "russia-cabinet"), ("TUR", "turkey-ministers"), ("UKR", "ukraine-cabinet")):
        for r in csv.DictReader(open(SRC / f"lexicon/epol_{file}_holders21.csv", encoding="utf8")):
            if r["person"] and r["personID"].startswith("Q"):
                gender = {"male": "m", "female": "f"}.get(r.get("gender") or "", "")
                rows.add((r["personID"], r["person"], code, gender, office(r["position"]), r["position"], r["start"] or "", r["end"] or ""))
    seen = {(r[0], r[4]) for r in rows}
    for r in csv.DictReader(open(SRC / "lexicon/epol_world_foreign_ministers_2022.csv", encoding="utf8")):
        code = by_name.get(r["countryLabel"])
        if code and r["person"].startswith("Q") and (r["person"], "foreign-minister") not in seen:
            rows.add((r["person"], r["name"], code, "", "foreign-minister", r["positionLabel"].replace("\n", " "), r["start"], ""))
    for r in csv.DictReader(open(SRC / "lexicon/epol_world_leaders_2021_22.csv", encoding="utf8")):
        code, kind = by_name.get(r["country"]), office(r["positionLabel"])
        if code and r["officeholder"].startswith("Q") and (r["officeholder"], kind) not in seen and "co-prince" not in r["positionLabel"].lower():
            rows.add((r["officeholder"], r["officeholderLabel"], code, "", kind, r["positionLabel"], r["start_year"], r["end_year"]))
    genders = {r[0]: r[3] for r in sorted(rows) if r[3]}
    rows = {(q, n, c, genders.get(q, ""), *rest) for q, n, c, _, *rest in rows if not re.fullmatch(r"Q\d+", n)}
    home = lambda r: (r[0], (r[0], r[2]) not in HOME, *r)
    write("persons.tsv", "wikidata\tname\tcountry\tgender\toffice class\toffice\tfrom\tto", sorted(rows, key=home))


def armed_groups():
    out, current = {}, None
    for line in open(SRC / "lexicon/Phoenix.MilNonState.actors.txt", encoding="utf8", errors="replace"):
        line = re.split(r"[;#]", line)[0].strip()
        if not line: continue
        head = re.match(r"([^+\[]\S*)\s*(?:\[([A-Z]{3})?[A-Z]*\])?", line)
        if line.startswith("+"):
            if current: out[current][1].append(line[1:])
        elif head:
            code = re.search(r"\[([A-Z]{3})(REB|SEP|INS)", line)
            current = head.group(1) if code else None
            if current: out.setdefault(current, (code.group(1), []))
    rows = []
    for name, (code, others) in out.items():
        forms = [tidy(n) for n in (name, *others)]
        forms = [f for f in forms if f and (len(f.split()) > 1 or len(f) > 5) and LATIN.match(f)]
        if forms and len(name) > 4: rows.append((forms[0], "" if code in ("IMG", "KKL", "INT") else code, "|".join(dict.fromkeys(forms[1:]))))
    write("armed-groups.tsv", "name\tcountry\tother names", sorted(set(rows)))


# Words of the dictionary that stand for others more often.
MISLEADING = {"deputy", "believer", "boss", "along with their families", "enemy", "target", "source", "party", "side", "body", "chamber", "congress",
              "chief engineer", "doc", "counselor", "cell", "branch", "wing", "unit", "leadership", "delegate", "city", "population"}
NO_SECTOR = {"JNK", "NON", "UNK", "IMG", "IGO"}
PERSONS = ("man", "men", "woman", "women", "person")
MINISTERS = ("minister", "ministers", "ministry", "ministries")


def agents():
    out = {}
    for line in open(SRC / "lexicon/PLOVER_agents.txt", encoding="utf8"):
        entry = re.match(r"([^#\[]+)\[~([A-Z]{3})", line)
        if not entry or entry.group(2) in NO_SECTOR: continue
        sector = entry.group(2)
        for form in re.split(r"[{},]", entry.group(1)):
            words = re.sub(r"[_\s]+", " ", form).strip().lower()
            for person in PERSONS if "!person!" in words else [""]:
                for minister in MINISTERS if words.startswith("!minist!") or words.endswith("!minist!") else [""]:
                    full = words.replace("!person!", person).replace("!minist!", minister)
                    if re.fullmatch(r"[a-z][a-z' -]+[a-z]", full) and full not in MISLEADING: out.setdefault(full, sector)
    by_sector = {}
    for words, sector in sorted(out.items()): by_sector.setdefault(sector, []).append(words)
    write("agents.tsv", "sector\twords", [(s, "|".join(w)) for s, w in sorted(by_sector.items())])


def tidy(name):
    name = re.sub(r"[_(].*$", lambda m: m.group(0), name).strip("_ ")
    name = re.sub(r"_?\([^)]*\)_?", " ", name).replace("_", " ").strip()
    return " ".join(w if w in ("AL",) and False else w.capitalize() if len(w) > 3 or w in ("FOR",) else w.lower() if w in ("OF", "THE", "AND", "FOR") else w.capitalize() for w in name.split())


def write(name, header, rows):
    with open(OUT / name, "w", encoding="utf8") as f:
        f.write("# " + header + "\n")
        for r in rows: f.write("\t".join(re.sub(r"\s+", " ", x).strip() for x in r) + "\n")


if __name__ == "__main__":
    names = countries()
    persons(names)
    armed_groups()
    agents()
