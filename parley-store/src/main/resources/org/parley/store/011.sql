-- A move that tells no addressee stays without one, and belongs to a talk of several moves; deeds are asked for by groups of families and windows of ten days: contributions are found, and questions answered, anew.
UPDATE readings SET digest = '';
INSERT OR IGNORE INTO unfolded SELECT report FROM originals;
INSERT OR IGNORE INTO unanswered SELECT DISTINCT question FROM contributions;
UPDATE state SET changed = changed + 1 WHERE EXISTS (SELECT 1 FROM originals);
