-- Deploy webinar_live:role_webinar_live_retention to pg

BEGIN;

-- A role belongs to the whole cluster: another database, or the DBA, may have made it before.
SELECT to_regrole('webinar_live_retention') IS NULL AS missing \gset
\if :missing

CREATE ROLE webinar_live_retention NOLOGIN;

-- Revert knows by this comment that the role is ours to drop.
COMMENT ON ROLE webinar_live_retention IS
    'Made by the Sqitch project webinar_live: what its retention may remove. Granted to the login that it uses.';

\endif

COMMIT;
