-- Deploy webinar_live:role_webinar_live_sign_in to pg

BEGIN;

-- A role belongs to the whole cluster: another database, or the DBA, may have made it before.
SELECT to_regrole('webinar_live_sign_in') IS NULL AS missing \gset
\if :missing

CREATE ROLE webinar_live_sign_in NOLOGIN;

-- Revert knows by this comment that the role is ours to drop.
COMMENT ON ROLE webinar_live_sign_in IS
    'Made by the Sqitch project webinar_live: what its sign-in pool may do. Granted to the login that it uses.';

\endif

COMMIT;
