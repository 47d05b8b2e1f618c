-- of_group: id of the armed group or organisation for which an actor acts, where it acts for no state.
ALTER TABLE actors ADD COLUMN of_group TEXT;
