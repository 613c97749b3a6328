-- Ten million registrations for a hundred thousand webinars, of whose sessions one in :live is live.
-- Takes about four minutes and 2 GB.

\set accounts 1000000
\set webinars 100000
\set seats    100
\ir fill.sql

VACUUM (ANALYZE) auth_user, webinars_event, registrations_registration, live_sessions_livesession;
