-- Moves without a day are placed otherwise among the dated ones, and concluded talks reopen by days alone: contributions are found, and questions answered, anew.
UPDATE readings SET digest = '';
INSERT OR IGNORE INTO unfolded SELECT report FROM originals;
INSERT OR IGNORE INTO unanswered SELECT DISTINCT question FROM contributions;
UPDATE state SET changed = changed + 1 WHERE EXISTS (SELECT 1 FROM originals);
