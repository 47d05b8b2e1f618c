-- Who may use the desk over a network. A key is kept as its hash alone, a password as bcrypt writes it.
CREATE TABLE accounts (
  name TEXT PRIMARY KEY,
  role TEXT NOT NULL CHECK (role IN ('reader', 'reviewer', 'admin')),
  password TEXT NOT NULL,
  made TEXT NOT NULL
) STRICT;
CREATE TABLE api_keys (
  key INTEGER PRIMARY KEY AUTOINCREMENT,
  account TEXT NOT NULL REFERENCES accounts (name) ON DELETE CASCADE,
  label TEXT NOT NULL,
  sha256 TEXT NOT NULL UNIQUE,
  made TEXT NOT NULL
) STRICT;
CREATE INDEX api_keys_account ON api_keys (account);

-- A saved filter; its token is what a feed reader shows. The secret signs what is sent, so it cannot be a hash.
CREATE TABLE watches (
  watch INTEGER PRIMARY KEY AUTOINCREMENT,
  token TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  owner TEXT NOT NULL,
  kind TEXT NOT NULL,
  query TEXT NOT NULL,
  webhook TEXT,
  secret TEXT NOT NULL,
  made TEXT NOT NULL,
  seen INTEGER NOT NULL
) STRICT;
CREATE TABLE deliveries (
  delivery INTEGER PRIMARY KEY AUTOINCREMENT,
  watch INTEGER NOT NULL REFERENCES watches (watch) ON DELETE CASCADE,
  last_change INTEGER NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  state TEXT NOT NULL CHECK (state IN ('pending', 'delivered', 'failed')),
  attempts INTEGER NOT NULL,
  next_at TEXT NOT NULL,
  answer TEXT NOT NULL,
  UNIQUE (watch, last_change)
) STRICT;
CREATE INDEX deliveries_due ON deliveries (state, next_at);

CREATE INDEX changes_withdrawn ON changes (change) WHERE what = 'withdrawn';
