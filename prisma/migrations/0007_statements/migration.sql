-- Statements of reasons are listed across cases, the latest first: found without reading the rest of any log
CREATE INDEX case_event_statement ON case_event (recorded_at DESC, case_id, sequence) WHERE type = 'statement_given';
