-- stated: [outlet, published, url] as they came with the report, in its row of JSON Lines or from whoever added it.
ALTER TABLE originals ADD COLUMN stated TEXT;
