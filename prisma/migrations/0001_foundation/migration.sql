-- People and the ways they prove who they are

CREATE TABLE person (
  id uuid PRIMARY KEY,
  label text NOT NULL UNIQUE,
  email text UNIQUE,
  role text NOT NULL CHECK (role IN ('reporter', 'analyst', 'platform_agent', 'manager', 'admin')),
  platform text,
  password_hash text,
  session_version integer NOT NULL DEFAULT 1,
  is_active boolean NOT NULL DEFAULT true,
  is_demo boolean NOT NULL DEFAULT false,
  locale text,
  created_at timestamptz(3) NOT NULL,
  CHECK ((role = 'platform_agent') = (platform IS NOT NULL)),
  CHECK (email = lower(email))
);

CREATE TABLE api_token (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person (id),
  token_hash text NOT NULL UNIQUE,
  scopes text[] NOT NULL,
  created_at timestamptz(3) NOT NULL,
  expires_at timestamptz(3),
  revoked_at timestamptz(3)
);
CREATE INDEX api_token_person ON api_token (person_id);

CREATE TABLE sign_in_link (
  identifier text NOT NULL,
  token_hash text NOT NULL UNIQUE,
  expires_at timestamptz(3) NOT NULL,
  PRIMARY KEY (identifier, token_hash)
);

CREATE TABLE platform_entry (
  slug text PRIMARY KEY,
  name text NOT NULL,
  notice_language text NOT NULL,
  abuse_contact text,
  report_form_name text,
  usual_receipt_minutes integer CHECK (usual_receipt_minutes > 0),
  version integer NOT NULL DEFAULT 1
);
INSERT INTO platform_entry (slug, name, notice_language) VALUES
  ('discord', 'Discord', 'en'),
  ('x', 'X', 'en'),
  ('reddit', 'Reddit', 'en'),
  ('instagram', 'Instagram', 'en'),
  ('tiktok', 'TikTok', 'en'),
  ('telegram', 'Telegram', 'en'),
  ('snapchat', 'Snapchat', 'en'),
  ('vinted', 'Vinted', 'fr'),
  ('mastodon', 'Mastodon', 'en'),
  ('other', 'Other', 'en');

CREATE TABLE admin_event (
  id uuid PRIMARY KEY,
  recorded_at timestamptz(3) NOT NULL,
  actor jsonb NOT NULL,
  type text NOT NULL,
  subject_id text NOT NULL,
  data jsonb NOT NULL
);
CREATE INDEX admin_event_recorded ON admin_event (recorded_at DESC);

-- Cases: the row, its items and its clocks are projections of the log

CREATE TABLE abuse_case (
  id uuid PRIMARY KEY,
  reference text NOT NULL UNIQUE,
  status text NOT NULL,
  category text NOT NULL,
  severity text NOT NULL,
  platform text NOT NULL,
  surface text NOT NULL,
  life_safety boolean NOT NULL,
  assignee_id uuid REFERENCES person (id),
  opened_at timestamptz(3) NOT NULL,
  closed_at timestamptz(3),
  outcome text,
  answered boolean NOT NULL,
  first_notice_at timestamptz(3),
  unanswered_since timestamptz(3),
  silence_ended_at timestamptz(3),
  next_due_at timestamptz(3),
  notice_count integer NOT NULL,
  receipt_count integer NOT NULL,
  report_count integer NOT NULL,
  silence_bar jsonb,
  last_sequence integer NOT NULL,
  version integer NOT NULL,
  last_hash text NOT NULL
);
-- Open work stands in partial indexes, so that no list pays for what has closed
CREATE INDEX abuse_case_open_due ON abuse_case (life_safety DESC, next_due_at, id) WHERE closed_at IS NULL;
CREATE INDEX abuse_case_open_severity ON abuse_case (severity, opened_at, id) WHERE closed_at IS NULL;
CREATE INDEX abuse_case_open_platform ON abuse_case (platform, opened_at, id) WHERE closed_at IS NULL;
CREATE INDEX abuse_case_open_assignee ON abuse_case (assignee_id, opened_at, id) WHERE closed_at IS NULL;
CREATE INDEX abuse_case_silence ON abuse_case (unanswered_since, id)
  WHERE unanswered_since IS NOT NULL AND silence_ended_at IS NULL;
CREATE INDEX abuse_case_newest ON abuse_case (opened_at DESC, id);
CREATE INDEX abuse_case_first_notice ON abuse_case (first_notice_at, id) WHERE first_notice_at IS NOT NULL;

CREATE TABLE case_item (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES abuse_case (id),
  is_subject boolean NOT NULL,
  is_open boolean NOT NULL,
  canonical_key text NOT NULL,
  scope_key text NOT NULL,
  platform text NOT NULL,
  kind text NOT NULL,
  surface text NOT NULL,
  posted_at timestamptz(3)
);
-- One item is in at most one open case: the promise of one coordinated notice rests on this
CREATE UNIQUE INDEX case_item_one_open_case ON case_item (canonical_key) WHERE is_open;
CREATE INDEX case_item_case ON case_item (case_id);
CREATE INDEX case_item_key ON case_item (canonical_key);
CREATE INDEX case_item_scope ON case_item (scope_key);

CREATE TABLE case_clock (
  case_id uuid NOT NULL REFERENCES abuse_case (id),
  kind text NOT NULL,
  ordinal integer NOT NULL,
  owner text NOT NULL,
  basis text NOT NULL,
  started_at timestamptz(3) NOT NULL,
  due_at timestamptz(3),
  due_legal_latest timestamptz(3),
  stopped_at timestamptz(3),
  abandoned_at timestamptz(3),
  PRIMARY KEY (case_id, kind, ordinal)
);
CREATE INDEX case_clock_open_due ON case_clock (due_at, case_id) WHERE stopped_at IS NULL AND abandoned_at IS NULL;

CREATE TABLE report (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES abuse_case (id),
  reporter_id uuid REFERENCES person (id),
  receipt_hash text NOT NULL UNIQUE,
  filed_at timestamptz(3) NOT NULL,
  language text NOT NULL
);
CREATE INDEX report_case ON report (case_id);
CREATE INDEX report_reporter ON report (reporter_id, filed_at DESC, id) WHERE reporter_id IS NOT NULL;

CREATE TABLE report_identity (
  report_id uuid PRIMARY KEY REFERENCES report (id),
  sealed bytea NOT NULL
);

CREATE TABLE case_text (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES abuse_case (id),
  purpose text NOT NULL,
  salt bytea NOT NULL,
  body text,
  erased_at timestamptz(3),
  CHECK ((body IS NULL) = (erased_at IS NOT NULL))
);
CREATE INDEX case_text_case ON case_text (case_id);

-- The log

CREATE TABLE case_event (
  case_id uuid NOT NULL REFERENCES abuse_case (id),
  sequence integer NOT NULL CHECK (sequence > 0),
  type text NOT NULL,
  occurred_at timestamptz(3) NOT NULL,
  recorded_at timestamptz(3) NOT NULL,
  actor jsonb NOT NULL,
  actor_id uuid,
  data jsonb NOT NULL,
  previous_hash text NOT NULL CHECK (previous_hash ~ '^[0-9a-f]{64}$'),
  hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  PRIMARY KEY (case_id, sequence, recorded_at)
) PARTITION BY RANGE (recorded_at);

CREATE TABLE case_event_before_2026 PARTITION OF case_event FOR VALUES FROM (MINVALUE) TO ('2026-01-01Z');
DO $$
BEGIN
  FOR year IN 2026..2045 LOOP
    EXECUTE format(
      'CREATE TABLE case_event_%s PARTITION OF case_event FOR VALUES FROM (%L) TO (%L)',
      year, year || '-01-01Z', (year + 1) || '-01-01Z'
    );
  END LOOP;
END $$;
CREATE TABLE case_event_after_2045 PARTITION OF case_event DEFAULT;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER case_event_append_only BEFORE UPDATE OR DELETE ON case_event
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER case_event_no_truncate BEFORE TRUNCATE ON case_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER admin_event_append_only BEFORE UPDATE OR DELETE ON admin_event
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER admin_event_no_truncate BEFORE TRUNCATE ON admin_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- TRUNCATE reaches a partition without passing its parent
DO $$
DECLARE part regclass;
BEGIN
  FOR part IN SELECT inhrelid::regclass FROM pg_inherits WHERE inhparent = 'case_event'::regclass LOOP
    EXECUTE format(
      'CREATE TRIGGER no_truncate BEFORE TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', part
    );
  END LOOP;
END $$;

-- A second wall: the app's own role, though it owns the tables, has no right to change what stands in a log
REVOKE UPDATE, DELETE, TRUNCATE ON case_event, admin_event FROM CURRENT_USER;
DO $$
DECLARE part regclass;
BEGIN
  FOR part IN SELECT inhrelid::regclass FROM pg_inherits WHERE inhparent = 'case_event'::regclass LOOP
    EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON %s FROM CURRENT_USER', part);
  END LOOP;
END $$;

-- Plumbing

CREATE TABLE idempotency_key (
  actor_key text NOT NULL,
  key text NOT NULL,
  request_hash text NOT NULL,
  sealed bytea,
  created_at timestamptz(3) NOT NULL,
  PRIMARY KEY (actor_key, key)
);
CREATE INDEX idempotency_key_created ON idempotency_key (created_at);

CREATE TABLE outbox_message (
  id uuid PRIMARY KEY,
  kind text NOT NULL,
  payload jsonb NOT NULL,
  due_at timestamptz(3) NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  done_at timestamptz(3),
  failed_at timestamptz(3)
);
CREATE INDEX outbox_message_due ON outbox_message (due_at) WHERE done_at IS NULL AND failed_at IS NULL;

CREATE TABLE attempt_window (
  bucket text NOT NULL,
  starts_at timestamptz(3) NOT NULL,
  count integer NOT NULL,
  PRIMARY KEY (bucket, starts_at)
);
CREATE INDEX attempt_window_starts ON attempt_window (starts_at);
