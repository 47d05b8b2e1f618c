-- confidence: how likely a place lies within 161 km of its entry. alternatives: what else its name may mean, as JSON; both are null where a report was read before.
ALTER TABLE places ADD COLUMN confidence REAL;
ALTER TABLE places ADD COLUMN alternatives TEXT;
