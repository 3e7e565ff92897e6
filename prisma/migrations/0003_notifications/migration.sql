-- Who was told of which threshold: one row for each person and event, however often the telling is repeated

CREATE TABLE notification (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person (id),
  case_id uuid NOT NULL REFERENCES abuse_case (id),
  sequence integer NOT NULL CHECK (sequence > 0),
  reached_at timestamptz(3) NOT NULL,
  created_at timestamptz(3) NOT NULL,
  deliver_at timestamptz(3) NOT NULL,
  mail_id uuid,
  mailed_at timestamptz(3),
  read_at timestamptz(3),
  UNIQUE (person_id, case_id, sequence),
  CHECK (mailed_at IS NULL OR mail_id IS NOT NULL)
);
CREATE INDEX notification_newest ON notification (person_id, created_at DESC, reached_at DESC, id DESC);
-- The count in the header of every page reads this alone
CREATE INDEX notification_unread ON notification (person_id, case_id) WHERE read_at IS NULL;
CREATE INDEX notification_to_mail ON notification (person_id, deliver_at) WHERE mail_id IS NULL;
CREATE INDEX notification_mail ON notification (mail_id) WHERE mail_id IS NOT NULL;
CREATE INDEX notification_created ON notification (created_at);

-- Key of the calendar in whose hours somebody wants to be reminded; null is at any time
ALTER TABLE person ADD COLUMN working_calendar text;

-- What was given up is listed for a person to see, and what was delivered is forgotten after a while
CREATE INDEX outbox_message_failed ON outbox_message (failed_at) WHERE failed_at IS NOT NULL;
CREATE INDEX outbox_message_done ON outbox_message (done_at) WHERE done_at IS NOT NULL;
