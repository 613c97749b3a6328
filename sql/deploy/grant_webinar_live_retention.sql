-- Deploy webinar_live:grant_webinar_live_retention to pg
-- requires: role_webinar_live_retention
-- requires: procedure_webinar_live_set_rights
-- requires: function_webinar_live_remove_aged
-- requires: function_webinar_live_count_aged
-- requires: table_webinar_live_file_removal

BEGIN;

INSERT INTO webinar_live.role_right (role, relation, privilege, columns)
SELECT 'webinar_live_retention', listed.relation, listed.privilege, listed.columns::text[]
  FROM (VALUES
       -- What ends, and that it ends: by functions alone, which leave what is young.
       ('webinar_live.retention',       'SELECT', '{}'),
       ('webinar_live.remove_aged(text, timestamptz, integer)', 'EXECUTE', '{}'),
       ('webinar_live.count_aged(text, timestamptz)',           'EXECUTE', '{}'),

       -- Files of which nothing is left but themselves.
       ('webinar_live.file_removal',    'SELECT', '{}'),
       ('webinar_live.file_removal',    'DELETE', '{}'),

       -- `webinar-live check` reads which changes are deployed.
       (:'registry' || '.changes',      'SELECT', '{}')
       ) AS listed (relation, privilege, columns)
    ON CONFLICT DO NOTHING;

CALL webinar_live.set_rights('webinar_live_retention');

COMMIT;
