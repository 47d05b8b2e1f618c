-- Acts told more than once, each as one deed. others: all by and towards whom but the first of each, as [role, actor].
-- evidence: [report, start, end, statement, event] each. differences: [in what, [[value, [report]]]] each.
CREATE TABLE deeds (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  number INTEGER NOT NULL,
  anchor TEXT NOT NULL,
  text TEXT NOT NULL,
  model TEXT NOT NULL,
  question TEXT NOT NULL,
  type TEXT NOT NULL,
  act TEXT,
  by_actor TEXT,
  to_actor TEXT,
  others TEXT,
  day TEXT,
  realis TEXT NOT NULL,
  reports INTEGER NOT NULL,
  origins INTEGER NOT NULL,
  evidence TEXT NOT NULL,
  differences TEXT
) STRICT;
CREATE INDEX deeds_question ON deeds (question);
CREATE VIRTUAL TABLE deeds_words USING fts5 (
  text, content='deeds', content_rowid='row', tokenize="unicode61 remove_diacritics 2"
);
CREATE TRIGGER deeds_words_in AFTER INSERT ON deeds BEGIN
  INSERT INTO deeds_words (rowid, text) VALUES (new.row, new.text);
END;
CREATE TRIGGER deeds_words_out AFTER DELETE ON deeds BEGIN
  INSERT INTO deeds_words (deeds_words, rowid, text) VALUES ('delete', old.row, old.text);
END;
CREATE TRIGGER deeds_gone AFTER DELETE ON deeds BEGIN
  DELETE FROM search_rows WHERE kind = 'deeds' AND row = old.row;
  INSERT INTO search_gone (kind, row) VALUES ('deeds', old.row);
END;
UPDATE readings SET digest = '';
INSERT OR IGNORE INTO unfolded SELECT report FROM originals;
UPDATE state SET changed = changed + 1 WHERE EXISTS (SELECT 1 FROM originals);
