"""Reads every table that types.csv names, and prints how many rows it has. Fails where a name or a type differs."""

import pandas as pd

DTYPES = {"text": "string", "list": "string", "integer": "Int64", "number": "float64", "boolean": "boolean"}

for table, columns in pd.read_csv("types.csv").groupby("table", sort=False):
    types = dict(zip(columns["column"], columns["type"]))
    dates = [name for name, kind in types.items() if kind == "date"]
    dtypes = {name: DTYPES[kind] for name, kind in types.items() if kind != "date"}
    rows = pd.read_csv(f"{table}.csv", dtype=dtypes, parse_dates=dates)
    assert list(rows.columns) == list(types), table
    for name, dtype in dtypes.items():
        assert str(rows[name].dtype) == dtype, (table, name)
    for name in dates:
        assert rows[name].isna().all() or rows[name].dtype.kind == "M", (table, name)
    print(table, len(rows))
