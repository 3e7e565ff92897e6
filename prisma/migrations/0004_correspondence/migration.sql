-- Notices that Relance sends by mail: where each stands between being queued and being taken by a mail server

CREATE TABLE notice_delivery (
  notice_id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES abuse_case (id),
  -- Without angle brackets; what comes back names it
  message_id text NOT NULL UNIQUE,
  state text NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'undelivered', 'withdrawn')),
  queued_at timestamptz(3) NOT NULL,
  -- When a worker last took it up; a worker that died leaves `sending` behind, and it may have gone
  attempted_at timestamptz(3),
  attempts integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  sent_at timestamptz(3)
);
CREATE INDEX notice_delivery_case ON notice_delivery (case_id);
CREATE INDEX notice_delivery_open ON notice_delivery (queued_at) WHERE state IN ('waiting', 'sending');

-- Mail that came in, each once, by whatever doors. What it says is sealed; no part of it that is no text was ever kept

CREATE TABLE inbound_mail (
  id uuid PRIMARY KEY,
  -- The same mail by two doors is one
  dedupe_key text NOT NULL UNIQUE,
  door text NOT NULL CHECK (door IN ('smtp', 'imap', 'api')),
  received_at timestamptz(3) NOT NULL,
  -- SHA-256 of the message as it came
  digest text NOT NULL,
  bytes integer NOT NULL CHECK (bytes >= 0),
  -- waiting: nobody has looked where it belongs; unmatched: it belongs to no case that can be told; the others are settled
  state text NOT NULL CHECK (state IN ('waiting', 'logged', 'delivery', 'unmatched', 'set_aside')),
  -- Why it stands as it does: by what it was matched, or why it was not
  because text,
  case_id uuid REFERENCES abuse_case (id),
  settled_at timestamptz(3),
  -- Who settled it by hand; null where it was matched by itself
  settled_by text,
  sealed_reading bytea NOT NULL,
  sealed_message bytea NOT NULL,
  CHECK ((state IN ('logged', 'delivery')) = (case_id IS NOT NULL))
);
CREATE INDEX inbound_mail_tray ON inbound_mail (received_at DESC, id DESC) WHERE state IN ('waiting', 'unmatched');
CREATE INDEX inbound_mail_newest ON inbound_mail (received_at DESC, id DESC);
CREATE INDEX inbound_mail_case ON inbound_mail (case_id) WHERE case_id IS NOT NULL;

-- A platform's own number for a notice is looked up when a mail names it
CREATE INDEX case_text_external_reference ON case_text (lower(body)) WHERE purpose = 'external_reference';
