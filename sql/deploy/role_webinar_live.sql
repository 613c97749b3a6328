-- Deploy webinar_live:role_webinar_live to pg

BEGIN;

-- A role belongs to the whole cluster: another database, or the DBA, may have made it before.
SELECT to_regrole('webinar_live') IS NULL AS missing \gset
\if :missing

CREATE ROLE webinar_live NOLOGIN;

-- Revert knows by this comment that the role is ours to drop.
COMMENT ON ROLE webinar_live IS
    'Made by the Sqitch project webinar_live: what its workers may do. Granted to the logins that they use.';

\endif

COMMIT;
