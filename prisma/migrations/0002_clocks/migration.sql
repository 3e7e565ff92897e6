-- Policies and calendars: every version that was ever published, none ever changed

CREATE TABLE rule_version (
  kind text NOT NULL CHECK (kind IN ('policy', 'calendar')),
  key text NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  content jsonb NOT NULL,
  author text NOT NULL,
  author_id uuid REFERENCES person (id),
  reason text NOT NULL,
  valid_from timestamptz(3) NOT NULL,
  recorded_at timestamptz(3) NOT NULL,
  is_retired boolean NOT NULL DEFAULT false,
  PRIMARY KEY (kind, key, version)
);
CREATE TRIGGER rule_version_append_only BEFORE UPDATE OR DELETE ON rule_version
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER rule_version_no_truncate BEFORE TRUNCATE ON rule_version
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
REVOKE UPDATE, DELETE, TRUNCATE ON rule_version FROM CURRENT_USER;

-- A clock is named by what started it, and carries what it has yet to announce, so that a sweep reads no log

TRUNCATE case_clock;
ALTER TABLE case_clock DROP CONSTRAINT case_clock_pkey;
ALTER TABLE case_clock
  ADD COLUMN clock_id text NOT NULL,
  ADD COLUMN next_moment_at timestamptz(3),
  ADD COLUMN pending jsonb NOT NULL,
  ADD COLUMN proposals jsonb NOT NULL,
  ADD PRIMARY KEY (case_id, clock_id);
DROP INDEX case_clock_open_due;
CREATE INDEX case_clock_next_moment ON case_clock (next_moment_at) WHERE next_moment_at IS NOT NULL;

ALTER TABLE abuse_case
  ADD COLUMN notifier text NOT NULL DEFAULT 'volunteer',
  -- From when on a manager should look at the clocks of this case; null where nothing is odd
  ADD COLUMN odd_from timestamptz(3);
ALTER TABLE abuse_case ALTER COLUMN notifier DROP DEFAULT;
CREATE INDEX abuse_case_odd ON abuse_case (odd_from, id) WHERE odd_from IS NOT NULL;
-- An announcement changes two columns that no index covers: room on the page keeps the change there
ALTER TABLE abuse_case SET (fillfactor = 85);

-- The clocks of cases that were there before are computed anew from their logs
INSERT INTO outbox_message (id, kind, payload, due_at)
  SELECT gen_random_uuid(), 'rebuild_rows', '{}', now() WHERE EXISTS (SELECT FROM abuse_case);
