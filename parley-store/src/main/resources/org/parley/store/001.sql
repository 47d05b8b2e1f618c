-- The record of a desk: reports, what each says, and what they say together.
-- Columns that are GENERATED come from the row's json, which has the fields of docs/output.md.
-- Offsets count Unicode code points into originals.text, half-open.

CREATE TABLE runs (
  run INTEGER PRIMARY KEY AUTOINCREMENT,
  version TEXT NOT NULL,
  began TEXT NOT NULL,
  ended TEXT,
  inputs TEXT NOT NULL
) STRICT;

CREATE TABLE faults (
  run INTEGER NOT NULL REFERENCES runs (run),
  input TEXT NOT NULL,
  place TEXT NOT NULL,
  what TEXT NOT NULL
) STRICT;
CREATE INDEX faults_run ON faults (run);

-- How many changes to reports there were, and how many of them the dossier knows.
CREATE TABLE state (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  changed INTEGER NOT NULL,
  folded INTEGER NOT NULL
) STRICT;
INSERT INTO state VALUES (1, 0, 0);

CREATE TABLE originals (
  report TEXT PRIMARY KEY,
  position INTEGER NOT NULL UNIQUE,
  sha256 TEXT NOT NULL,
  size INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  input TEXT NOT NULL,
  format TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;

-- The reading as made from the report alone, and with the dossier's actor ids where they differ.
CREATE TABLE readings (
  report TEXT PRIMARY KEY REFERENCES originals (report),
  version TEXT NOT NULL,
  run INTEGER NOT NULL REFERENCES runs (run),
  rows_sha256 TEXT NOT NULL,
  alone BLOB NOT NULL,
  joined BLOB
) STRICT;

CREATE TABLE reports (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  report TEXT NOT NULL REFERENCES originals (report),
  number INTEGER NOT NULL,
  anchor TEXT NOT NULL,
  text TEXT NOT NULL,
  json TEXT NOT NULL CHECK (json_valid(json)),
  source_id TEXT GENERATED ALWAYS AS (json ->> '$.source_id') STORED,
  input TEXT GENERATED ALWAYS AS (json ->> '$.input') STORED,
  format TEXT GENERATED ALWAYS AS (json ->> '$.format') STORED,
  title TEXT GENERATED ALWAYS AS (json ->> '$.title.text') STORED,
  outlet TEXT GENERATED ALWAYS AS (json ->> '$.outlet') STORED,
  wire TEXT GENERATED ALWAYS AS (json ->> '$.wire') STORED,
  dateline TEXT GENERATED ALWAYS AS (json ->> '$.dateline') STORED,
  published TEXT GENERATED ALWAYS AS (json ->> '$.published') STORED,
  language TEXT GENERATED ALWAYS AS (json ->> '$.language') STORED,
  copy_of TEXT GENERATED ALWAYS AS (json ->> '$.copy_of') STORED
) STRICT;
CREATE VIRTUAL TABLE reports_words USING fts5 (
  text, content='reports', content_rowid='row', tokenize="unicode61 remove_diacritics 2", prefix='2 3'
);
CREATE TRIGGER reports_words_in AFTER INSERT ON reports BEGIN
  INSERT INTO reports_words (rowid, text) VALUES (new.row, new.text);
END;
CREATE TRIGGER reports_words_out AFTER DELETE ON reports BEGIN
  INSERT INTO reports_words (reports_words, rowid, text) VALUES ('delete', old.row, old.text);
END;

CREATE TABLE statements (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  report TEXT NOT NULL REFERENCES originals (report),
  number INTEGER NOT NULL,
  anchor TEXT NOT NULL,
  text TEXT NOT NULL,
  json TEXT NOT NULL CHECK (json_valid(json)),
  speaker TEXT GENERATED ALWAYS AS (json ->> '$.speaker.actor') STORED,
  speaker_text TEXT GENERATED ALWAYS AS (json ->> '$.speaker.text') STORED,
  cue TEXT GENERATED ALWAYS AS (json ->> '$.cue.text') STORED,
  kind TEXT GENERATED ALWAYS AS (json ->> '$.kind') STORED,
  addressee TEXT GENERATED ALWAYS AS (json ->> '$.addressee.actor') STORED,
  within TEXT GENERATED ALWAYS AS (json ->> '$.within') STORED,
  said_on TEXT GENERATED ALWAYS AS (json ->> '$.said_on.day') STORED,
  start_offset INTEGER GENERATED ALWAYS AS (json ->> '$.content[0].start') STORED,
  end_offset INTEGER GENERATED ALWAYS AS (json ->> '$.content[#-1].end') STORED,
  confidence REAL GENERATED ALWAYS AS (json ->> '$.confidence') STORED,
  rule TEXT GENERATED ALWAYS AS (json ->> '$.rule') STORED
) STRICT;
CREATE INDEX statements_report ON statements (report);
CREATE VIRTUAL TABLE statements_words USING fts5 (
  text, content='statements', content_rowid='row', tokenize="unicode61 remove_diacritics 2", prefix='2 3'
);
CREATE TRIGGER statements_words_in AFTER INSERT ON statements BEGIN
  INSERT INTO statements_words (rowid, text) VALUES (new.row, new.text);
END;
CREATE TRIGGER statements_words_out AFTER DELETE ON statements BEGIN
  INSERT INTO statements_words (statements_words, rowid, text) VALUES ('delete', old.row, old.text);
END;

CREATE TABLE events (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  report TEXT NOT NULL REFERENCES originals (report),
  number INTEGER NOT NULL,
  anchor TEXT NOT NULL,
  text TEXT NOT NULL,
  json TEXT NOT NULL CHECK (json_valid(json)),
  type TEXT GENERATED ALWAYS AS (json ->> '$.type') STORED,
  mode TEXT GENERATED ALWAYS AS (json ->> '$.mode') STORED,
  source TEXT GENERATED ALWAYS AS (json ->> '$.source[0].actor') STORED,
  target TEXT GENERATED ALWAYS AS (json ->> '$.target[0].actor') STORED,
  day TEXT GENERATED ALWAYS AS (json ->> '$.day.day') STORED,
  place TEXT GENERATED ALWAYS AS (json ->> '$.place.name') STORED,
  place_country TEXT GENERATED ALWAYS AS (json ->> '$.place.country') STORED,
  lat REAL GENERATED ALWAYS AS (json ->> '$.place.lat') STORED,
  lon REAL GENERATED ALWAYS AS (json ->> '$.place.lon') STORED,
  realis TEXT GENERATED ALWAYS AS (json ->> '$.realis') STORED,
  according_to TEXT GENERATED ALWAYS AS (json ->> '$.according_to') STORED,
  start_offset INTEGER GENERATED ALWAYS AS (json ->> '$.evidence.start') STORED,
  end_offset INTEGER GENERATED ALWAYS AS (json ->> '$.evidence.end') STORED,
  cameo TEXT GENERATED ALWAYS AS (json ->> '$.cameo') STORED,
  confidence REAL GENERATED ALWAYS AS (json ->> '$.confidence') STORED,
  rule TEXT GENERATED ALWAYS AS (json ->> '$.rule') STORED
) STRICT;
CREATE INDEX events_report ON events (report);
CREATE VIRTUAL TABLE events_words USING fts5 (
  text, content='events', content_rowid='row', tokenize="unicode61 remove_diacritics 2", prefix='2 3'
);
CREATE TRIGGER events_words_in AFTER INSERT ON events BEGIN
  INSERT INTO events_words (rowid, text) VALUES (new.row, new.text);
END;
CREATE TRIGGER events_words_out AFTER DELETE ON events BEGIN
  INSERT INTO events_words (events_words, rowid, text) VALUES ('delete', old.row, old.text);
END;

CREATE TABLE times (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  report TEXT NOT NULL REFERENCES originals (report),
  number INTEGER NOT NULL,
  anchor TEXT NOT NULL,
  text TEXT NOT NULL,
  json TEXT NOT NULL CHECK (json_valid(json)),
  value TEXT GENERATED ALWAYS AS (json ->> '$.value') STORED,
  start_offset INTEGER GENERATED ALWAYS AS (json ->> '$.start') STORED,
  end_offset INTEGER GENERATED ALWAYS AS (json ->> '$.end') STORED,
  rule TEXT GENERATED ALWAYS AS (json ->> '$.rule') STORED
) STRICT;
CREATE INDEX times_report ON times (report);

CREATE TABLE places (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  report TEXT NOT NULL REFERENCES originals (report),
  number INTEGER NOT NULL,
  anchor TEXT NOT NULL,
  text TEXT NOT NULL,
  json TEXT NOT NULL CHECK (json_valid(json)),
  name TEXT GENERATED ALWAYS AS (json ->> '$.name') STORED,
  geonameid INTEGER GENERATED ALWAYS AS (json ->> '$.geonameid') STORED,
  lat REAL GENERATED ALWAYS AS (json ->> '$.lat') STORED,
  lon REAL GENERATED ALWAYS AS (json ->> '$.lon') STORED,
  country TEXT GENERATED ALWAYS AS (json ->> '$.country') STORED,
  feature TEXT GENERATED ALWAYS AS (json ->> '$.feature') STORED,
  start_offset INTEGER GENERATED ALWAYS AS (json ->> '$.start') STORED,
  end_offset INTEGER GENERATED ALWAYS AS (json ->> '$.end') STORED
) STRICT;
CREATE INDEX places_report ON places (report);

CREATE TABLE figures (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  report TEXT NOT NULL REFERENCES originals (report),
  number INTEGER NOT NULL,
  anchor TEXT NOT NULL,
  text TEXT NOT NULL,
  json TEXT NOT NULL CHECK (json_valid(json)),
  what TEXT GENERATED ALWAYS AS (json ->> '$.what') STORED,
  whose TEXT GENERATED ALWAYS AS (json ->> '$.of') STORED,
  value REAL GENERATED ALWAYS AS (json ->> '$.value') STORED,
  low REAL GENERATED ALWAYS AS (json ->> '$.low') STORED,
  high REAL GENERATED ALWAYS AS (json ->> '$.high') STORED,
  approximate INTEGER GENERATED ALWAYS AS (json ->> '$.approximate') STORED,
  unit TEXT GENERATED ALWAYS AS (json ->> '$.unit') STORED,
  as_of TEXT GENERATED ALWAYS AS (json ->> '$.as_of') STORED,
  given_by TEXT GENERATED ALWAYS AS (json ->> '$.by') STORED,
  start_offset INTEGER GENERATED ALWAYS AS (json ->> '$.start') STORED,
  end_offset INTEGER GENERATED ALWAYS AS (json ->> '$.end') STORED
) STRICT;
CREATE INDEX figures_report ON figures (report);

CREATE TABLE wording (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  report TEXT NOT NULL REFERENCES originals (report),
  number INTEGER NOT NULL,
  anchor TEXT NOT NULL,
  text TEXT NOT NULL,
  json TEXT NOT NULL CHECK (json_valid(json)),
  referent TEXT GENERATED ALWAYS AS (json ->> '$.referent') STORED,
  outlet TEXT GENERATED ALWAYS AS (json ->> '$.outlet') STORED,
  voice TEXT GENERATED ALWAYS AS (json ->> '$.voice') STORED,
  term TEXT GENERATED ALWAYS AS (json ->> '$.term') STORED,
  count INTEGER GENERATED ALWAYS AS (json ->> '$.count') STORED
) STRICT;
CREATE INDEX wording_report ON wording (report);

CREATE TABLE actors (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  number INTEGER NOT NULL,
  anchor TEXT NOT NULL,
  text TEXT NOT NULL,
  json TEXT NOT NULL CHECK (json_valid(json)),
  model TEXT NOT NULL,
  name TEXT GENERATED ALWAYS AS (json ->> '$.name') STORED,
  kind TEXT GENERATED ALWAYS AS (json ->> '$.kind') STORED,
  country TEXT GENERATED ALWAYS AS (json ->> '$.country') STORED,
  sector TEXT GENERATED ALWAYS AS (json ->> '$.sector') STORED
) STRICT;
CREATE VIRTUAL TABLE actors_words USING fts5 (
  text, content='actors', content_rowid='row', tokenize="unicode61 remove_diacritics 2", prefix='2 3'
);
CREATE TRIGGER actors_words_in AFTER INSERT ON actors BEGIN
  INSERT INTO actors_words (rowid, text) VALUES (new.row, new.text);
END;
CREATE TRIGGER actors_words_out AFTER DELETE ON actors BEGIN
  INSERT INTO actors_words (actors_words, rowid, text) VALUES ('delete', old.row, old.text);
END;

CREATE TABLE talks (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  number INTEGER NOT NULL,
  anchor TEXT NOT NULL,
  text TEXT NOT NULL,
  json TEXT NOT NULL CHECK (json_valid(json)),
  model TEXT NOT NULL,
  name TEXT GENERATED ALWAYS AS (json ->> '$.name') STORED,
  opened TEXT GENERATED ALWAYS AS (json ->> '$.opened') STORED,
  latest TEXT GENERATED ALWAYS AS (json ->> '$.latest') STORED,
  status TEXT GENERATED ALWAYS AS (json ->> '$.status') STORED
) STRICT;
CREATE VIRTUAL TABLE talks_words USING fts5 (
  text, content='talks', content_rowid='row', tokenize="unicode61 remove_diacritics 2", prefix='2 3'
);
CREATE TRIGGER talks_words_in AFTER INSERT ON talks BEGIN
  INSERT INTO talks_words (rowid, text) VALUES (new.row, new.text);
END;
CREATE TRIGGER talks_words_out AFTER DELETE ON talks BEGIN
  INSERT INTO talks_words (talks_words, rowid, text) VALUES ('delete', old.row, old.text);
END;

CREATE TABLE moves (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  talk TEXT NOT NULL REFERENCES talks (id) DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL,
  anchor TEXT NOT NULL,
  text TEXT NOT NULL,
  json TEXT NOT NULL CHECK (json_valid(json)),
  act TEXT GENERATED ALWAYS AS (json ->> '$.act') STORED,
  by_actor TEXT GENERATED ALWAYS AS (json ->> '$.by[0]') STORED,
  to_actor TEXT GENERATED ALWAYS AS (json ->> '$.to[0]') STORED,
  day TEXT GENERATED ALWAYS AS (json ->> '$.day') STORED,
  condition TEXT GENERATED ALWAYS AS (json ->> '$.condition.text') STORED,
  answers TEXT GENERATED ALWAYS AS (json ->> '$.answers') STORED,
  realis TEXT GENERATED ALWAYS AS (json ->> '$.realis') STORED,
  origins INTEGER GENERATED ALWAYS AS (json ->> '$.origins') STORED,
  rule TEXT GENERATED ALWAYS AS (json ->> '$.rule') STORED
) STRICT;
CREATE INDEX moves_talk ON moves (talk);
CREATE VIRTUAL TABLE moves_words USING fts5 (
  text, content='moves', content_rowid='row', tokenize="unicode61 remove_diacritics 2", prefix='2 3'
);
CREATE TRIGGER moves_words_in AFTER INSERT ON moves BEGIN
  INSERT INTO moves_words (rowid, text) VALUES (new.row, new.text);
END;
CREATE TRIGGER moves_words_out AFTER DELETE ON moves BEGIN
  INSERT INTO moves_words (moves_words, rowid, text) VALUES ('delete', old.row, old.text);
END;

CREATE TABLE disputes (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  number INTEGER NOT NULL,
  anchor TEXT NOT NULL,
  text TEXT NOT NULL,
  json TEXT NOT NULL CHECK (json_valid(json)),
  model TEXT NOT NULL,
  kind TEXT GENERATED ALWAYS AS (json ->> '$.kind') STORED,
  about TEXT GENERATED ALWAYS AS (json ->> '$.about') STORED,
  comparable TEXT GENERATED ALWAYS AS (json ->> '$.comparable') STORED,
  why TEXT GENERATED ALWAYS AS (json ->> '$.why') STORED
) STRICT;
CREATE VIRTUAL TABLE disputes_words USING fts5 (
  text, content='disputes', content_rowid='row', tokenize="unicode61 remove_diacritics 2", prefix='2 3'
);
CREATE TRIGGER disputes_words_in AFTER INSERT ON disputes BEGIN
  INSERT INTO disputes_words (rowid, text) VALUES (new.row, new.text);
END;
CREATE TRIGGER disputes_words_out AFTER DELETE ON disputes BEGIN
  INSERT INTO disputes_words (disputes_words, rowid, text) VALUES ('delete', old.row, old.text);
END;

CREATE TABLE mentions (
  report TEXT NOT NULL REFERENCES originals (report),
  actor TEXT NOT NULL,
  text TEXT NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  resolved_by TEXT NOT NULL
) STRICT;
CREATE INDEX mentions_report ON mentions (report);
CREATE INDEX mentions_actor ON mentions (actor, report);
CREATE INDEX statements_speaker ON statements (speaker);
CREATE INDEX events_source ON events (source);
CREATE INDEX events_target ON events (target);
CREATE INDEX reports_published ON reports (published);
CREATE INDEX wording_referent ON wording (referent, term);

-- What the filters of the pages stand on; rows of a kind are numbered as in its own table.
CREATE TABLE search_terms (
  term INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  facet TEXT NOT NULL,
  value TEXT NOT NULL,
  UNIQUE (kind, facet, value)
) STRICT;
CREATE TABLE search_rows (
  kind TEXT NOT NULL,
  row INTEGER NOT NULL,
  first_day INTEGER,
  last_day INTEGER,
  certainty INTEGER NOT NULL,
  terms BLOB NOT NULL,
  PRIMARY KEY (kind, row)
) STRICT, WITHOUT ROWID;
CREATE TABLE search_gone (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  row INTEGER NOT NULL
) STRICT;

CREATE TRIGGER reports_gone AFTER DELETE ON reports BEGIN
  DELETE FROM search_rows WHERE kind = 'reports' AND row = old.row;
  INSERT INTO search_gone (kind, row) VALUES ('reports', old.row);
END;
CREATE TRIGGER statements_gone AFTER DELETE ON statements BEGIN
  DELETE FROM search_rows WHERE kind = 'statements' AND row = old.row;
  INSERT INTO search_gone (kind, row) VALUES ('statements', old.row);
END;
CREATE TRIGGER events_gone AFTER DELETE ON events BEGIN
  DELETE FROM search_rows WHERE kind = 'events' AND row = old.row;
  INSERT INTO search_gone (kind, row) VALUES ('events', old.row);
END;
CREATE TRIGGER times_gone AFTER DELETE ON times BEGIN
  DELETE FROM search_rows WHERE kind = 'times' AND row = old.row;
  INSERT INTO search_gone (kind, row) VALUES ('times', old.row);
END;
CREATE TRIGGER places_gone AFTER DELETE ON places BEGIN
  DELETE FROM search_rows WHERE kind = 'places' AND row = old.row;
  INSERT INTO search_gone (kind, row) VALUES ('places', old.row);
END;
CREATE TRIGGER figures_gone AFTER DELETE ON figures BEGIN
  DELETE FROM search_rows WHERE kind = 'figures' AND row = old.row;
  INSERT INTO search_gone (kind, row) VALUES ('figures', old.row);
END;
CREATE TRIGGER wording_gone AFTER DELETE ON wording BEGIN
  DELETE FROM search_rows WHERE kind = 'wording' AND row = old.row;
  INSERT INTO search_gone (kind, row) VALUES ('wording', old.row);
END;
CREATE TRIGGER actors_gone AFTER DELETE ON actors BEGIN
  DELETE FROM search_rows WHERE kind = 'actors' AND row = old.row;
  INSERT INTO search_gone (kind, row) VALUES ('actors', old.row);
END;
CREATE TRIGGER talks_gone AFTER DELETE ON talks BEGIN
  DELETE FROM search_rows WHERE kind = 'talks' AND row = old.row;
  INSERT INTO search_gone (kind, row) VALUES ('talks', old.row);
END;
CREATE TRIGGER moves_gone AFTER DELETE ON moves BEGIN
  DELETE FROM search_rows WHERE kind = 'moves' AND row = old.row;
  INSERT INTO search_gone (kind, row) VALUES ('moves', old.row);
END;
CREATE TRIGGER disputes_gone AFTER DELETE ON disputes BEGIN
  DELETE FROM search_rows WHERE kind = 'disputes' AND row = old.row;
  INSERT INTO search_gone (kind, row) VALUES ('disputes', old.row);
END;

-- What each run added, altered or withdrew: a line for a report that is new, and a line a record where one was read again
-- or the dossier changed. What was withdrawn keeps its id here.
CREATE TABLE changes (
  change INTEGER PRIMARY KEY AUTOINCREMENT,
  run INTEGER NOT NULL REFERENCES runs (run),
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  what TEXT NOT NULL CHECK (what IN ('added', 'altered', 'withdrawn')),
  anchor TEXT NOT NULL,
  before TEXT,
  after TEXT
) STRICT;
CREATE INDEX changes_run ON changes (run, kind);
CREATE INDEX changes_record ON changes (kind, id);

-- The words of people about records. The anchor finds the record again when ids have moved.
CREATE TABLE corrections (
  correction INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  record TEXT NOT NULL,
  anchor TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('accept', 'correct', 'reject')),
  corrected TEXT CHECK (corrected IS NULL OR json_valid(corrected)),
  note TEXT NOT NULL,
  reviewer TEXT NOT NULL,
  at TEXT NOT NULL,
  as_read TEXT NOT NULL,
  CHECK ((verdict = 'correct') = (corrected IS NOT NULL))
) STRICT;
CREATE INDEX corrections_record ON corrections (kind, record);
CREATE INDEX corrections_anchor ON corrections (kind, anchor);

CREATE VIEW withdrawn AS
  SELECT c.kind, c.id, c.run, r.version, c.before AS json
  FROM changes c JOIN runs r USING (run) WHERE c.what = 'withdrawn';
CREATE VIEW statement_spans AS
  SELECT s.id AS statement, s.report, p.key AS piece, p.value ->> '$.start' AS start_offset, p.value ->> '$.end' AS end_offset
  FROM statements s, json_each(s.json, '$.content') p;
CREATE VIEW event_actors AS
  SELECT e.id AS event, 'source' AS role, a.value ->> '$.actor' AS actor, a.value ->> '$.text' AS text,
    a.value ->> '$.start' AS start_offset, a.value ->> '$.end' AS end_offset
  FROM events e, json_each(e.json, '$.source') a
  UNION ALL
  SELECT e.id, 'target', a.value ->> '$.actor', a.value ->> '$.text', a.value ->> '$.start', a.value ->> '$.end'
  FROM events e, json_each(e.json, '$.target') a;
CREATE VIEW actor_names AS
  SELECT a.id AS actor, n.value AS name FROM actors a, json_each(a.json, '$.names') n;
CREATE VIEW actor_offices AS
  SELECT a.id AS actor, o.value ->> '$.office' AS office, o.value ->> '$.from' AS from_day, o.value ->> '$.to' AS to_day,
    o.value ->> '$.source' AS source
  FROM actors a, json_each(a.json, '$.offices') o;
CREATE VIEW move_parties AS
  SELECT m.id AS move, 'by' AS role, p.value AS actor FROM moves m, json_each(m.json, '$.by') p
  UNION ALL
  SELECT m.id, 'to', p.value FROM moves m, json_each(m.json, '$.to') p;
CREATE VIEW move_evidence AS
  SELECT m.id AS move, e.value ->> '$.report' AS report, e.value ->> '$.start' AS start_offset,
    e.value ->> '$.end' AS end_offset, e.value ->> '$.statement' AS statement, e.value ->> '$.event' AS event
  FROM moves m, json_each(m.json, '$.evidence') e;
CREATE VIEW dispute_sides AS
  SELECT d.id AS dispute, s.key AS side, s.value ->> '$.position' AS position, b.value AS given_by
  FROM disputes d, json_each(d.json, '$.sides') s LEFT JOIN json_each(s.value, '$.by') b;
CREATE VIEW v_statements AS
  SELECT s.id, r.outlet, r.published, r.title, s.report, a.name AS speaker_name, s.speaker, s.cue, s.text, s.kind,
    b.name AS addressee_name, s.addressee, s.said_on, s.confidence, s.rule, s.start_offset, s.end_offset
  FROM statements s JOIN reports r ON r.id = s.report
  LEFT JOIN actors a ON a.id = s.speaker LEFT JOIN actors b ON b.id = s.addressee;
CREATE VIEW v_events AS
  SELECT e.id, r.outlet, r.published, r.title, e.report, e.type, e.mode, a.name AS source_name, e.source,
    b.name AS target_name, e.target, e.day, e.place, e.realis, e.cameo, e.text AS evidence, e.according_to,
    e.confidence, e.rule, e.start_offset, e.end_offset
  FROM events e JOIN reports r ON r.id = e.report
  LEFT JOIN actors a ON a.id = e.source LEFT JOIN actors b ON b.id = e.target;
