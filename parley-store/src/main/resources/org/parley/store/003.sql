-- What several reports say of an actor no longer depends on which came first: it is gathered anew.
UPDATE state SET recast = 1, changed = changed + 1 WHERE EXISTS (SELECT 1 FROM originals);
