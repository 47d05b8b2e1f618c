-- Records are found by more filters (act and country of events, countries of both sides, who deals with whom), so each
-- report and each question is put together anew.
UPDATE readings SET digest = '';
INSERT OR IGNORE INTO unfolded SELECT report FROM originals;
INSERT OR IGNORE INTO unanswered SELECT DISTINCT question FROM contributions;
UPDATE state SET changed = changed + 1 WHERE EXISTS (SELECT 1 FROM originals);
