-- What pages ask of a large store. How each outlet calls each actor is counted as mentions come and go.
ALTER TABLE mentions ADD COLUMN outlet TEXT;
UPDATE mentions SET outlet = (SELECT coalesce(r.outlet, r.input) FROM reports r WHERE r.id = mentions.report);
CREATE TABLE called (
  actor TEXT NOT NULL,
  outlet TEXT NOT NULL,
  text TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (actor, outlet, text)
) STRICT, WITHOUT ROWID;
INSERT INTO called SELECT actor, outlet, text, count(*) FROM mentions GROUP BY 1, 2, 3;
CREATE INDEX called_most ON called (actor, count DESC, outlet, text);
CREATE TRIGGER mentions_in AFTER INSERT ON mentions BEGIN
  INSERT INTO called VALUES (new.actor, new.outlet, new.text, 1) ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER mentions_out AFTER DELETE ON mentions BEGIN
  UPDATE called SET count = count - 1 WHERE actor = old.actor AND outlet = old.outlet AND text = old.text;
  DELETE FROM called WHERE actor = old.actor AND outlet = old.outlet AND text = old.text AND count = 0;
END;

CREATE INDEX changes_in_order ON changes (run);
CREATE INDEX changes_what ON changes (run, what);
