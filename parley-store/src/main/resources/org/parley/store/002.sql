-- of_group: id of the armed group or organisation for which an actor acts, where it acts for no state.
ALTER TABLE actors ADD COLUMN of_group TEXT;

-- By its whole key: an actor that all outlets name has a row for each of them.
DROP TRIGGER mentions_out;
CREATE TRIGGER mentions_out AFTER DELETE ON mentions BEGIN
  UPDATE called SET count = count - 1 WHERE actor = old.actor AND text = old.text
    AND outlet = (SELECT coalesce(outlet, input) FROM reports WHERE id = old.report);
  DELETE FROM called WHERE actor = old.actor AND text = old.text AND count = 0
    AND outlet = (SELECT coalesce(outlet, input) FROM reports WHERE id = old.report);
END;
