-- Deploy webinar_live:table_webinar_live_retention to pg
-- requires: schema_webinar_live

BEGIN;

-- How long is a setting of the program; here stands what has an age at all. A new table with rows that end is one row here.
CREATE TABLE IF NOT EXISTS webinar_live.retention (
    kind     text NOT NULL,
    relation text NOT NULL,
    aged_at  text NOT NULL,

    CONSTRAINT retention_pkey       PRIMARY KEY (relation),
    CONSTRAINT retention_kind_known CHECK (kind IN ('attendance', 'chat', 'calendar', 'network', 'trace'))
);

COMMENT ON TABLE webinar_live.retention IS
    'Which tables hold rows that `webinar-live retain` removes, and since when a row is old. It names tables and no person.';
COMMENT ON COLUMN webinar_live.retention.kind     IS 'What is kept for one time: attendance, chat, calendar (addresses of calendars), network (where accounts signed in from) or trace (what is counted for a minute or an hour).';
COMMENT ON COLUMN webinar_live.retention.relation IS 'The table, as a statement names it. A platform''s table is left alone.';
COMMENT ON COLUMN webinar_live.retention.aged_at  IS 'SQL for the moment since which a row is old, null while it is in use. It has an index.';

INSERT INTO webinar_live.retention (kind, relation, aged_at)
VALUES ('attendance', 'webinar_live.stay',                          'left_at'),
       ('attendance', 'webinar_live.room_stay',                     'coalesce(left_at, joined_at)'),
       ('attendance', 'webinar_live.room',                          'coalesce(destroyed_at, created_at)'),
       ('attendance', 'webinar_live.run',                           'ended_at'),
       ('attendance', 'webinar_live.attendance_correction',         'corrected_at'),
       ('attendance', 'live_sessions_livesessionparticipant',       'joined_at'),
       ('chat',       'communications_webinarchatmessage',          'created_at'),
       ('calendar',   'webinar_live.calendar',                      'created_at'),
       ('network',    'webinar_live.known_network',                 'signed_in_at'),
       ('trace',      'webinar_live.usage',                         'ends_at'),
       ('trace',      'webinar_live.sign_in_failure',               'failed_at')
    ON CONFLICT DO NOTHING;

COMMIT;
