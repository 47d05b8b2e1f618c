-- Passages of one report make one deed only if there is more evidence for it: questions are answered anew.
INSERT OR IGNORE INTO unanswered SELECT DISTINCT question FROM contributions;
UPDATE state SET changed = changed + 1 WHERE EXISTS (SELECT 1 FROM originals);
