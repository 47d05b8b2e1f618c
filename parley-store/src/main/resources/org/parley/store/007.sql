-- Copies are told by the words of reports outside their quotations, denials by words of their own, and what a figure counts by the words around it.
-- So copies are told, contributions found, and questions answered, anew.
DELETE FROM buckets;
DELETE FROM copies;
DELETE FROM prints;
UPDATE readings SET digest = '';
INSERT OR IGNORE INTO unfolded SELECT report FROM originals;
INSERT OR IGNORE INTO unanswered SELECT DISTINCT question FROM contributions;
UPDATE state SET recast = 1, changed = changed + 1 WHERE EXISTS (SELECT 1 FROM originals);
