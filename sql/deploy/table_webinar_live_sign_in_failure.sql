-- Deploy webinar_live:table_webinar_live_sign_in_failure to pg
-- requires: schema_webinar_live

BEGIN;

-- Unlogged: it costs no WAL, and a crash forgives what happened within its minute.
CREATE UNLOGGED TABLE IF NOT EXISTS webinar_live.sign_in_failure (
    account   text        NOT NULL,
    network   cidr        NOT NULL,
    failed_at timestamptz NOT NULL
);

CREATE INDEX IF NOT EXISTS sign_in_failure_account_failed_at
    ON webinar_live.sign_in_failure (account, failed_at);
CREATE INDEX IF NOT EXISTS sign_in_failure_network_failed_at
    ON webinar_live.sign_in_failure (network, failed_at);
CREATE INDEX IF NOT EXISTS sign_in_failure_failed_at
    ON webinar_live.sign_in_failure (failed_at);

COMMENT ON TABLE webinar_live.sign_in_failure IS
    'Sign-ins that failed within the last minute: what closes an account, or a network, to guessing. Older rows go with the next failure.';
COMMENT ON COLUMN webinar_live.sign_in_failure.account   IS 'The account''s number; for a name that is none''s the SHA-256 of it, because people type passwords there.';
COMMENT ON COLUMN webinar_live.sign_in_failure.network   IS 'Where it was tried from: an IPv4 address, or the /64 of an IPv6 one; 0.0.0.0 if unknown.';
COMMENT ON COLUMN webinar_live.sign_in_failure.failed_at IS 'When it failed.';

COMMIT;
