-- The directory: whom one can write to, by which ways, and what each is known to take, promise and forbid

ALTER TABLE platform_entry RENAME TO directory_entry;
ALTER TABLE directory_entry RENAME CONSTRAINT platform_entry_pkey TO directory_entry_pkey;
ALTER TABLE directory_entry RENAME CONSTRAINT platform_entry_usual_receipt_minutes_check TO directory_entry_usual_receipt_minutes_check;
ALTER TABLE directory_entry
  ADD COLUMN kind text NOT NULL DEFAULT 'platform' CHECK (kind IN ('platform', 'trusted_flagger', 'hotline', 'authority', 'regulator')),
  ADD COLUMN country text CHECK (country ~ '^[A-Z]{2}$'),
  ADD COLUMN languages text[] NOT NULL DEFAULT '{}',
  ADD COLUMN accepts text[] NOT NULL DEFAULT '{}',
  ADD COLUMN mail_domains text[] NOT NULL DEFAULT '{}',
  ADD COLUMN repeat_rule jsonb,
  ADD COLUMN chasing jsonb NOT NULL DEFAULT '{"isAutomatic": false, "mostFollowUps": 2}',
  ADD COLUMN commitments jsonb NOT NULL DEFAULT '[]',
  ADD COLUMN source jsonb;
ALTER TABLE directory_entry
  ALTER COLUMN kind DROP DEFAULT,
  ALTER COLUMN languages DROP DEFAULT,
  ALTER COLUMN accepts DROP DEFAULT,
  ALTER COLUMN mail_domains DROP DEFAULT,
  ALTER COLUMN commitments DROP DEFAULT;
UPDATE directory_entry SET
  languages = ARRAY[notice_language],
  source = '{"text": "Kept from before there was a directory", "seenOn": "2026-11-25"}';
ALTER TABLE directory_entry ALTER COLUMN source SET NOT NULL;

-- Never deleted, only retired: notices have gone there
CREATE TABLE contact_point (
  id uuid PRIMARY KEY,
  entry_slug text NOT NULL REFERENCES directory_entry (slug),
  purpose text NOT NULL,
  channel text NOT NULL,
  label text NOT NULL,
  address text,
  languages text[] NOT NULL,
  is_per_item boolean NOT NULL,
  fields jsonb NOT NULL,
  source jsonb NOT NULL,
  is_retired boolean NOT NULL,
  -- Order on the page: the first of a purpose is the one proposed
  position integer NOT NULL
);
CREATE INDEX contact_point_entry ON contact_point (entry_slug, position);

-- What admins had written down stays, before what is shipped, with the day on which they wrote it
INSERT INTO contact_point (id, entry_slug, purpose, channel, label, address, languages, is_per_item, fields, source, is_retired, position)
  SELECT gen_random_uuid(), kept.slug, kept.purpose, kept.channel, kept.label, kept.address, ARRAY[kept.notice_language], false, '[]',
    jsonb_build_object('text', 'Written down here by an administrator', 'seenOn', to_char(coalesce(written.at, now()) AT TIME ZONE 'UTC', 'YYYY-MM-DD')),
    false, kept.position
  FROM (
    SELECT slug, notice_language, 'abuse_mailbox' AS purpose, 'email' AS channel, name || ' (e-mail)' AS label, btrim(abuse_contact) AS address, 0 AS position
      FROM directory_entry WHERE btrim(abuse_contact) ~ '^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$'
    UNION ALL
    SELECT slug, notice_language, 'abuse_mailbox', 'web_form', btrim(abuse_contact), substring(btrim(abuse_contact) FROM '^https://\S+$'), 0
      FROM directory_entry WHERE btrim(abuse_contact) <> '' AND btrim(abuse_contact) !~ '^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$'
    UNION ALL
    SELECT slug, notice_language, 'notice_form', 'web_form', btrim(report_form_name), NULL, 1
      FROM directory_entry WHERE btrim(report_form_name) <> ''
  ) kept
  LEFT JOIN (SELECT subject_id, max(recorded_at) AS at FROM admin_event WHERE type = 'platform_changed' GROUP BY subject_id) written
    ON written.subject_id = kept.slug;

ALTER TABLE directory_entry DROP COLUMN abuse_contact, DROP COLUMN report_form_name;
