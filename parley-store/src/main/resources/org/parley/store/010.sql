-- What later versions of reports changed. changes: [report, [start, end]] of each passage that differs, the later version's before the earlier one's.
CREATE TABLE revisions (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  number INTEGER NOT NULL,
  anchor TEXT NOT NULL,
  text TEXT NOT NULL,
  model TEXT NOT NULL,
  question TEXT NOT NULL,
  report TEXT NOT NULL,
  replaces TEXT NOT NULL,
  day TEXT,
  added INTEGER NOT NULL,
  dropped INTEGER NOT NULL,
  altered INTEGER NOT NULL,
  changes TEXT NOT NULL
) STRICT;
CREATE INDEX revisions_question ON revisions (question);
CREATE VIRTUAL TABLE revisions_words USING fts5 (
  text, content='revisions', content_rowid='row', tokenize="unicode61 remove_diacritics 2"
);
CREATE TRIGGER revisions_words_in AFTER INSERT ON revisions BEGIN
  INSERT INTO revisions_words (rowid, text) VALUES (new.row, new.text);
END;
CREATE TRIGGER revisions_words_out AFTER DELETE ON revisions BEGIN
  INSERT INTO revisions_words (revisions_words, rowid, text) VALUES ('delete', old.row, old.text);
END;
CREATE TRIGGER revisions_gone AFTER DELETE ON revisions BEGIN
  DELETE FROM search_rows WHERE kind = 'revisions' AND row = old.row;
  INSERT INTO search_gone (kind, row) VALUES ('revisions', old.row);
END;
UPDATE readings SET digest = '';
INSERT OR IGNORE INTO unfolded SELECT report FROM originals;
UPDATE state SET changed = changed + 1 WHERE EXISTS (SELECT 1 FROM originals);
