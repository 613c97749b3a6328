-- Deploy webinar_live:role_webinar_live_events to pg

BEGIN;

-- A role belongs to the whole cluster: another database, or the DBA, may have made it before.
SELECT to_regrole('webinar_live_events') IS NULL AS missing \gset
\if :missing

CREATE ROLE webinar_live_events NOLOGIN;

-- Revert knows by this comment that the role is ours to drop.
COMMENT ON ROLE webinar_live_events IS
    'Made by the Sqitch project webinar_live: what its hub may do. Granted to the login that it uses.';

\endif

COMMIT;
