-- Deploy webinar_live:table_webinar_live_sign_in_failure to pg
-- requires: schema_webinar_live

BEGIN;

-- Unlogged: it costs no WAL, and a crash forgives what happened within its minute.
CREATE UNLOGGED TABLE IF NOT EXISTS webinar_live.sign_in_failure (
    account   text        NOT NULL,
    failed_at timestamptz NOT NULL
);

CREATE INDEX IF NOT EXISTS sign_in_failure_account_failed_at
    ON webinar_live.sign_in_failure (account, failed_at);

COMMENT ON TABLE webinar_live.sign_in_failure IS
    'Sign-ins that failed within the last minute: what closes an account to guessing. Older rows go with the next failure.';
COMMENT ON COLUMN webinar_live.sign_in_failure.account   IS 'The account''s number; for a name that is none''s the SHA-256 of it, because people type passwords there.';
COMMENT ON COLUMN webinar_live.sign_in_failure.failed_at IS 'When it failed.';

COMMIT;
