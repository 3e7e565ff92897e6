-- How whoever reported is told of each step; null where they left no address to tell them at, and read for themselves

ALTER TABLE report ADD COLUMN updates text CHECK (updates IN ('mail', 'none'));
UPDATE report SET updates = 'mail' WHERE id IN (SELECT report_id FROM report_identity);
