-- Reports of one day are in the order of their length and ids, whichever came first. So copies are told, and questions answered, anew.
ALTER TABLE prints RENAME COLUMN position TO rank;
ALTER TABLE buckets RENAME COLUMN position TO rank;
ALTER TABLE contributions RENAME COLUMN position TO rank;
DELETE FROM buckets;
DELETE FROM copies;
DELETE FROM prints;
UPDATE readings SET digest = '';
INSERT OR IGNORE INTO unfolded SELECT report FROM originals;
INSERT OR IGNORE INTO unanswered SELECT DISTINCT question FROM contributions;
UPDATE state SET recast = 1, changed = changed + 1 WHERE EXISTS (SELECT 1 FROM originals);
