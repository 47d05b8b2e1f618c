-- The record of a desk: reports, what each says, and what they say together.
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

-- changed, prepared, folded: how many changes to reports there were, how many of them the actors know, how many the dossier.
-- recast: 1 where the actors must be gathered from all readings. rejoin: 1 where persons have come or are told otherwise, so
-- that others may be the same.
CREATE TABLE state (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  changed INTEGER NOT NULL,
  prepared INTEGER NOT NULL,
  folded INTEGER NOT NULL,
  recast INTEGER NOT NULL,
  rejoin INTEGER NOT NULL
) STRICT;
INSERT INTO state VALUES (1, 0, 0, 0, 0, 0);

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

-- The reading of a report by itself, in the form of that number.
-- resolved: under which ids the record has its actors, where these are others.
-- digest: of the reading with those ids and of what it copies; rows of the same digest are the same.
CREATE TABLE readings (
  report TEXT PRIMARY KEY REFERENCES originals (report),
  version TEXT NOT NULL,
  run INTEGER NOT NULL REFERENCES runs (run),
  form INTEGER NOT NULL,
  reading BLOB NOT NULL,
  resolved TEXT,
  digest TEXT NOT NULL
) STRICT;

CREATE TABLE reports (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  report TEXT NOT NULL REFERENCES originals (report),
  number INTEGER NOT NULL,
  anchor TEXT NOT NULL,
  text TEXT NOT NULL,
  source_id TEXT,
  input TEXT NOT NULL,
  format TEXT NOT NULL,
  title TEXT,
  outlet TEXT,
  wire TEXT,
  dateline TEXT,
  published TEXT,
  language TEXT NOT NULL,
  copy_of TEXT
) STRICT;
CREATE INDEX reports_published ON reports (published);
CREATE VIRTUAL TABLE reports_words USING fts5 (
  text, content='reports', content_rowid='row', tokenize="unicode61 remove_diacritics 2"
);
CREATE TRIGGER reports_words_in AFTER INSERT ON reports BEGIN
  INSERT INTO reports_words (rowid, text) VALUES (new.row, new.text);
END;
CREATE TRIGGER reports_words_out AFTER DELETE ON reports BEGIN
  INSERT INTO reports_words (reports_words, rowid, text) VALUES ('delete', old.row, old.text);
END;

-- spans: where it stands, as [start, end] each, where it has more than one piece.
CREATE TABLE statements (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  report TEXT NOT NULL REFERENCES originals (report),
  number INTEGER NOT NULL,
  anchor TEXT NOT NULL,
  text TEXT NOT NULL,
  speaker TEXT,
  speaker_text TEXT,
  cue TEXT,
  kind TEXT NOT NULL,
  assertion TEXT NOT NULL,
  addressee TEXT,
  within TEXT,
  said_on TEXT,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  spans TEXT,
  confidence REAL NOT NULL,
  rule TEXT NOT NULL
) STRICT;
CREATE INDEX statements_report ON statements (report);
CREATE INDEX statements_speaker ON statements (speaker);
CREATE VIRTUAL TABLE statements_words USING fts5 (
  text, content='statements', content_rowid='row', tokenize="unicode61 remove_diacritics 2"
);
CREATE TRIGGER statements_words_in AFTER INSERT ON statements BEGIN
  INSERT INTO statements_words (rowid, text) VALUES (new.row, new.text);
END;
CREATE TRIGGER statements_words_out AFTER DELETE ON statements BEGIN
  INSERT INTO statements_words (statements_words, rowid, text) VALUES ('delete', old.row, old.text);
END;

-- others: all sources and targets but the first of each, as [role, actor].
CREATE TABLE events (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  report TEXT NOT NULL REFERENCES originals (report),
  number INTEGER NOT NULL,
  anchor TEXT NOT NULL,
  text TEXT NOT NULL,
  type TEXT NOT NULL,
  mode TEXT,
  act TEXT,
  source TEXT,
  target TEXT,
  others TEXT,
  day TEXT,
  place TEXT,
  place_country TEXT,
  lat REAL,
  lon REAL,
  realis TEXT NOT NULL,
  according_to TEXT,
  cameo TEXT,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  confidence REAL NOT NULL,
  rule TEXT NOT NULL
) STRICT;
CREATE INDEX events_report ON events (report);
CREATE INDEX events_source ON events (source);
CREATE INDEX events_target ON events (target);
CREATE VIRTUAL TABLE events_words USING fts5 (
  text, content='events', content_rowid='row', tokenize="unicode61 remove_diacritics 2"
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
  value TEXT NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  rule TEXT NOT NULL
) STRICT;

CREATE TABLE places (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  report TEXT NOT NULL REFERENCES originals (report),
  number INTEGER NOT NULL,
  anchor TEXT NOT NULL,
  text TEXT NOT NULL,
  name TEXT NOT NULL,
  geonameid INTEGER,
  lat REAL NOT NULL,
  lon REAL NOT NULL,
  country TEXT,
  feature TEXT NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL
) STRICT;

CREATE TABLE figures (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  report TEXT NOT NULL REFERENCES originals (report),
  number INTEGER NOT NULL,
  anchor TEXT NOT NULL,
  text TEXT NOT NULL,
  what TEXT NOT NULL,
  whose TEXT,
  value REAL,
  low REAL,
  high REAL,
  approximate INTEGER NOT NULL,
  unit TEXT NOT NULL,
  as_of TEXT,
  given_by TEXT NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL
) STRICT;

CREATE TABLE wording (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  report TEXT NOT NULL REFERENCES originals (report),
  number INTEGER NOT NULL,
  anchor TEXT NOT NULL AS (report || ' ' || referent || ' ' || voice || ' ' || term),
  referent TEXT NOT NULL,
  outlet TEXT,
  voice TEXT NOT NULL,
  term TEXT NOT NULL,
  count INTEGER NOT NULL
) STRICT;

-- model: the item itself, in Parley's own form. offices: [office, from, to, source] each.
CREATE TABLE actors (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  number INTEGER NOT NULL,
  anchor TEXT NOT NULL,
  text TEXT NOT NULL,
  model TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  country TEXT,
  sector TEXT,
  names TEXT NOT NULL,
  offices TEXT
) STRICT;
CREATE VIRTUAL TABLE actors_words USING fts5 (
  text, content='actors', content_rowid='row', tokenize="unicode61 remove_diacritics 2"
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
  model TEXT NOT NULL,
  question TEXT NOT NULL,
  name TEXT NOT NULL,
  opened TEXT,
  latest TEXT,
  status TEXT NOT NULL
) STRICT;
CREATE INDEX talks_question ON talks (question);
CREATE VIRTUAL TABLE talks_words USING fts5 (
  text, content='talks', content_rowid='row', tokenize="unicode61 remove_diacritics 2"
);
CREATE TRIGGER talks_words_in AFTER INSERT ON talks BEGIN
  INSERT INTO talks_words (rowid, text) VALUES (new.row, new.text);
END;
CREATE TRIGGER talks_words_out AFTER DELETE ON talks BEGIN
  INSERT INTO talks_words (talks_words, rowid, text) VALUES ('delete', old.row, old.text);
END;

-- others: all who make or meet the move but the first of each, as [role, actor]. evidence: [report, start, end, statement, event] each.
CREATE TABLE moves (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  talk TEXT NOT NULL REFERENCES talks (id) DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL,
  anchor TEXT NOT NULL,
  text TEXT NOT NULL,
  model TEXT NOT NULL,
  question TEXT NOT NULL,
  act TEXT NOT NULL,
  by_actor TEXT,
  to_actor TEXT,
  others TEXT,
  day TEXT,
  clock TEXT,
  condition TEXT,
  answers TEXT,
  realis TEXT NOT NULL,
  origins INTEGER NOT NULL,
  evidence TEXT NOT NULL,
  rule TEXT NOT NULL
) STRICT;
CREATE INDEX moves_talk ON moves (talk);
CREATE INDEX moves_question ON moves (question);
CREATE VIRTUAL TABLE moves_words USING fts5 (
  text, content='moves', content_rowid='row', tokenize="unicode61 remove_diacritics 2"
);
CREATE TRIGGER moves_words_in AFTER INSERT ON moves BEGIN
  INSERT INTO moves_words (rowid, text) VALUES (new.row, new.text);
END;
CREATE TRIGGER moves_words_out AFTER DELETE ON moves BEGIN
  INSERT INTO moves_words (moves_words, rowid, text) VALUES ('delete', old.row, old.text);
END;

-- sides: [position, [who gives it]] each.
CREATE TABLE disputes (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  number INTEGER NOT NULL,
  anchor TEXT NOT NULL,
  text TEXT NOT NULL,
  model TEXT NOT NULL,
  question TEXT NOT NULL,
  kind TEXT NOT NULL,
  about TEXT NOT NULL,
  comparable TEXT NOT NULL,
  why TEXT NOT NULL,
  since TEXT,
  sides TEXT NOT NULL
) STRICT;
CREATE INDEX disputes_question ON disputes (question);
CREATE VIRTUAL TABLE disputes_words USING fts5 (
  text, content='disputes', content_rowid='row', tokenize="unicode61 remove_diacritics 2"
);
CREATE TRIGGER disputes_words_in AFTER INSERT ON disputes BEGIN
  INSERT INTO disputes_words (rowid, text) VALUES (new.row, new.text);
END;
CREATE TRIGGER disputes_words_out AFTER DELETE ON disputes BEGIN
  INSERT INTO disputes_words (disputes_words, rowid, text) VALUES ('delete', old.row, old.text);
END;

-- How a talk stood at the end of each day on which something happened, and after how many moves.
CREATE TABLE standings (
  talk TEXT NOT NULL REFERENCES talks (id) DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL,
  status TEXT NOT NULL,
  moves INTEGER NOT NULL,
  PRIMARY KEY (talk, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE mentions (
  report TEXT NOT NULL REFERENCES originals (report),
  actor TEXT NOT NULL,
  text TEXT NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  resolved_by TEXT NOT NULL,
  PRIMARY KEY (report, start_offset, end_offset, actor, resolved_by)
) STRICT, WITHOUT ROWID;
-- How each outlet calls each actor, counted as mentions come and go.
CREATE TABLE called (
  actor TEXT NOT NULL,
  outlet TEXT NOT NULL,
  text TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (actor, outlet, text)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER mentions_in AFTER INSERT ON mentions BEGIN
  INSERT INTO called
    SELECT new.actor, coalesce(outlet, input), new.text, 1 FROM reports WHERE id = new.report
    ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER mentions_out AFTER DELETE ON mentions BEGIN
  UPDATE called SET count = count - 1 WHERE actor = old.actor AND text = old.text
    AND outlet = (SELECT coalesce(outlet, input) FROM reports WHERE id = old.report);
  DELETE FROM called WHERE actor = old.actor AND text = old.text AND count = 0;
END;

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

-- What all reports say together is put together question by question, of what each report gives to each.
-- They stand in the order in which they are read: question by question, each in the order of the fold.
CREATE TABLE contributions (
  question TEXT NOT NULL,
  day TEXT NOT NULL,
  position INTEGER NOT NULL,
  report TEXT NOT NULL REFERENCES originals (report),
  body BLOB NOT NULL,
  PRIMARY KEY (question, day, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX contributions_report ON contributions (report);

-- Actors as reports name them, one an id over all reports, and as whom the record has them.
CREATE TABLE known (
  actor TEXT PRIMARY KEY,
  joined TEXT NOT NULL,
  person INTEGER NOT NULL,
  model TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX known_joined ON known (joined);
CREATE INDEX known_person ON known (person, actor);
CREATE TABLE named (
  actor TEXT NOT NULL,
  report TEXT NOT NULL REFERENCES originals (report),
  PRIMARY KEY (actor, report)
) STRICT, WITHOUT ROWID;
CREATE INDEX named_report ON named (report);

-- By what copies are told, and which reports are copies.
CREATE TABLE prints (
  report TEXT PRIMARY KEY REFERENCES originals (report),
  day TEXT NOT NULL,
  position INTEGER NOT NULL,
  wire TEXT,
  words BLOB NOT NULL,
  likes TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX prints_likes ON prints (likes);
CREATE TABLE buckets (
  bucket INTEGER NOT NULL,
  day TEXT NOT NULL,
  position INTEGER NOT NULL,
  report TEXT NOT NULL REFERENCES originals (report),
  PRIMARY KEY (bucket, day, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE copies (
  report TEXT PRIMARY KEY REFERENCES originals (report),
  of TEXT NOT NULL REFERENCES originals (report),
  why TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX copies_of ON copies (of);

-- Reports whose contributions are not yet those of the reading, the actors and the copies as they are.
CREATE TABLE unfolded (report TEXT PRIMARY KEY REFERENCES originals (report)) STRICT, WITHOUT ROWID;
-- Questions whose talks and disputes are not yet those of their contributions.
CREATE TABLE unanswered (question TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

-- What each run added, altered or withdrew: a line for a report that is new, and a line a record where one was read again
-- or the dossier changed. What was withdrawn keeps its id here. before, after: the item, in the form of that number.
CREATE TABLE changes (
  change INTEGER PRIMARY KEY AUTOINCREMENT,
  run INTEGER NOT NULL REFERENCES runs (run),
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  owner TEXT,
  what TEXT NOT NULL CHECK (what IN ('added', 'altered', 'withdrawn')),
  anchor TEXT NOT NULL,
  form INTEGER NOT NULL,
  before BLOB,
  after BLOB
) STRICT;
CREATE INDEX changes_run ON changes (run, kind);
CREATE INDEX changes_record ON changes (kind, id);
CREATE INDEX changes_what ON changes (run, what);
CREATE INDEX changes_withdrawn ON changes (change) WHERE what = 'withdrawn';

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

CREATE VIEW withdrawn AS
  SELECT c.kind, c.id, c.owner, c.run, r.version FROM changes c JOIN runs r USING (run) WHERE c.what = 'withdrawn';
CREATE VIEW statement_spans AS
  SELECT id AS statement, report, 0 AS piece, start_offset, end_offset FROM statements WHERE spans IS NULL
  UNION ALL
  SELECT s.id, s.report, p.key, p.value ->> '$[0]', p.value ->> '$[1]' FROM statements s, json_each(s.spans) p;
CREATE VIEW event_actors AS
  SELECT id AS event, 'source' AS role, source AS actor FROM events WHERE source IS NOT NULL
  UNION ALL
  SELECT id, 'target', target FROM events WHERE target IS NOT NULL
  UNION ALL
  SELECT e.id, a.value ->> '$[0]', a.value ->> '$[1]' FROM events e, json_each(e.others) a;
CREATE VIEW actor_names AS
  SELECT a.id AS actor, n.value AS name FROM actors a, json_each(a.names) n;
CREATE VIEW actor_offices AS
  SELECT a.id AS actor, o.value ->> '$[0]' AS office, o.value ->> '$[1]' AS from_day, o.value ->> '$[2]' AS to_day,
    o.value ->> '$[3]' AS source
  FROM actors a, json_each(a.offices) o;
CREATE VIEW move_parties AS
  SELECT id AS move, 'by' AS role, by_actor AS actor FROM moves WHERE by_actor IS NOT NULL
  UNION ALL
  SELECT id, 'to', to_actor FROM moves WHERE to_actor IS NOT NULL
  UNION ALL
  SELECT m.id, a.value ->> '$[0]', a.value ->> '$[1]' FROM moves m, json_each(m.others) a;
CREATE VIEW move_evidence AS
  SELECT m.id AS move, e.value ->> '$[0]' AS report, e.value ->> '$[1]' AS start_offset, e.value ->> '$[2]' AS end_offset,
    e.value ->> '$[3]' AS statement, e.value ->> '$[4]' AS event
  FROM moves m, json_each(m.evidence) e;
CREATE VIEW dispute_sides AS
  SELECT d.id AS dispute, s.key AS side, s.value ->> '$[0]' AS position, b.value AS given_by
  FROM disputes d, json_each(d.sides) s LEFT JOIN json_each(s.value, '$[1]') b;
CREATE VIEW v_statements AS
  SELECT s.id, r.outlet, r.published, r.title, s.report, a.name AS speaker_name, s.speaker, s.cue, s.text, s.kind,
    b.name AS addressee_name, s.addressee, s.said_on, s.confidence, s.rule, s.start_offset, s.end_offset
  FROM statements s JOIN reports r ON r.id = s.report
  LEFT JOIN actors a ON a.id = s.speaker LEFT JOIN actors b ON b.id = s.addressee;
CREATE VIEW v_events AS
  SELECT e.id, r.outlet, r.published, r.title, e.report, e.type, e.mode, e.act, a.name AS source_name, e.source,
    b.name AS target_name, e.target, e.day, e.place, e.realis, e.cameo, e.text AS evidence, e.according_to,
    e.confidence, e.rule, e.start_offset, e.end_offset
  FROM events e JOIN reports r ON r.id = e.report
  LEFT JOIN actors a ON a.id = e.source LEFT JOIN actors b ON b.id = e.target;
