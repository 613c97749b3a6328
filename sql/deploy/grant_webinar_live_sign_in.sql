-- Deploy webinar_live:grant_webinar_live_sign_in to pg
-- requires: role_webinar_live_sign_in
-- requires: procedure_webinar_live_set_rights
-- requires: table_auth_user
-- requires: table_accounts_userprofile
-- requires: table_webinar_live_sign_in_failure
-- requires: table_webinar_live_known_network
-- requires: function_webinar_live_password_fingerprint
-- requires: function_webinar_live_erase_account

BEGIN;

INSERT INTO webinar_live.role_right (role, relation, privilege, columns)
SELECT 'webinar_live_sign_in', listed.relation, listed.privilege, listed.columns::text[]
  FROM (VALUES
       -- Whose name and password these are: no other role of ours reads a password.
       ('auth_user',                    'SELECT', '{id,username,password,email,first_name,last_name,is_staff,is_active}'),
       ('accounts_userprofile',         'SELECT', '{user_id,role,profile_picture}'),
       ('webinar_live.password_fingerprint(bigint)', 'EXECUTE', '{}'),

       -- How often it was wrong.
       ('webinar_live.sign_in_failure', 'SELECT', '{account,network,failed_at}'),
       ('webinar_live.sign_in_failure', 'INSERT', '{account,network,failed_at}'),
       ('webinar_live.sign_in_failure', 'DELETE', '{}'),

       -- Where it was right.
       ('webinar_live.known_network',   'SELECT', '{}'),
       ('webinar_live.known_network',   'INSERT', '{}'),
       ('webinar_live.known_network',   'UPDATE', '{signed_in_at}'),
       ('webinar_live.known_network',   'DELETE', '{}'),

       -- Whoever proves it by the password erases the account.
       ('webinar_live.erase_account(bigint, text)', 'EXECUTE', '{}'),

       -- `webinar-live check` reads which changes are deployed.
       (:'registry' || '.changes',      'SELECT', '{}')
       ) AS listed (relation, privilege, columns)
    ON CONFLICT DO NOTHING;

CALL webinar_live.set_rights('webinar_live_sign_in');

COMMIT;
