-- What all reports say together is put together question by question, of what each report gives to each.
-- They stand in the order in which they are read: question by question, each in the order of the fold.
CREATE TABLE shares (
  question TEXT NOT NULL,
  day TEXT NOT NULL,
  position INTEGER NOT NULL,
  report TEXT NOT NULL REFERENCES originals (report),
  body TEXT NOT NULL,
  PRIMARY KEY (question, day, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX shares_report ON shares (report);

-- Actors as reports name them, one an id over all reports, and whose they turn out to be.
CREATE TABLE known (
  actor TEXT PRIMARY KEY,
  joined TEXT NOT NULL,
  person INTEGER NOT NULL,
  model TEXT NOT NULL
) STRICT;
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
) STRICT;
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
) STRICT;
CREATE INDEX copies_of ON copies (of);

-- Reports whose shares are not yet those of the reading, the cast and the copies as they are.
CREATE TABLE unfolded (report TEXT PRIMARY KEY REFERENCES originals (report)) STRICT;
-- Questions whose talks and disputes are not yet those of their shares.
CREATE TABLE unanswered (question TEXT PRIMARY KEY) STRICT;
-- prepared: the state that the cast is of. recast: 1 where the actors must be gathered from all readings. rejoin: 1 where persons have
-- come or are told otherwise, so that others may be the same.
ALTER TABLE state ADD COLUMN prepared INTEGER NOT NULL DEFAULT 0;
ALTER TABLE state ADD COLUMN recast INTEGER NOT NULL DEFAULT 0;
ALTER TABLE state ADD COLUMN rejoin INTEGER NOT NULL DEFAULT 0;

ALTER TABLE talks ADD COLUMN question TEXT NOT NULL DEFAULT '';
ALTER TABLE moves ADD COLUMN question TEXT NOT NULL DEFAULT '';
ALTER TABLE moves ADD COLUMN model TEXT NOT NULL DEFAULT '';
ALTER TABLE moves ADD COLUMN clock TEXT GENERATED ALWAYS AS (json ->> '$.clock.value') VIRTUAL;
ALTER TABLE disputes ADD COLUMN question TEXT NOT NULL DEFAULT '';
CREATE INDEX talks_question ON talks (question);
CREATE INDEX moves_question ON moves (question);
CREATE INDEX disputes_question ON disputes (question);

-- How a talk stood at the end of each day on which something happened, and after how many moves.
CREATE TABLE standings (
  talk TEXT NOT NULL REFERENCES talks (id) DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL,
  status TEXT NOT NULL,
  moves INTEGER NOT NULL,
  PRIMARY KEY (talk, day)
) STRICT, WITHOUT ROWID;

-- A store of before is put together anew, from its readings.
UPDATE state SET changed = changed + 1, recast = 1 WHERE EXISTS (SELECT 1 FROM originals);
INSERT INTO unfolded SELECT report FROM originals;
