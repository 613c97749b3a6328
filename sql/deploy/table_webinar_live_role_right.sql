-- Deploy webinar_live:table_webinar_live_role_right to pg
-- requires: schema_webinar_live

BEGIN;

CREATE TABLE IF NOT EXISTS webinar_live.role_right (
    role      text   NOT NULL,
    relation  text   NOT NULL,
    privilege text   NOT NULL,
    columns   text[] NOT NULL DEFAULT '{}',

    CONSTRAINT role_right_pkey            PRIMARY KEY (role, relation, privilege, columns),
    CONSTRAINT role_right_privilege_known CHECK (privilege IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE', 'EXECUTE'))
);

COMMENT ON TABLE webinar_live.role_right IS
    'What each role of ours may do. set_rights() grants this and nothing else, right_difference() compares.';
COMMENT ON COLUMN webinar_live.role_right.role      IS 'The role.';
COMMENT ON COLUMN webinar_live.role_right.relation  IS 'The table, view or function, as the deploying login''s search_path finds it.';
COMMENT ON COLUMN webinar_live.role_right.privilege IS 'SELECT, INSERT, UPDATE or DELETE; EXECUTE of a function that is not for everybody.';
COMMENT ON COLUMN webinar_live.role_right.columns   IS 'Only these columns; empty: the whole relation.';

COMMIT;
