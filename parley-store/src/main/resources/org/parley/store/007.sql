-- What a figure counts is told by the words around it, and denials by words of their own: what reports contribute is found anew.
INSERT OR IGNORE INTO unfolded SELECT report FROM originals;
INSERT OR IGNORE INTO unanswered SELECT DISTINCT question FROM contributions;
UPDATE state SET recast = 1, changed = changed + 1 WHERE EXISTS (SELECT 1 FROM originals);
