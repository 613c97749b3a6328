-- Deploy webinar_live:table_webinar_live_progress to pg
-- requires: schema_webinar_live
-- requires: table_auth_user
-- requires: table_live_sessions_livesession

BEGIN;

-- Unlogged: a class that comes in at once costs no WAL but for the keys of its first words, and a crash forgives what
-- pages tell again within a minute. With room in each page for the row's next version, and no index of what changes.
CREATE UNLOGGED TABLE IF NOT EXISTS webinar_live.progress (
    session_id   bigint      NOT NULL,
    user_id      integer     NOT NULL,
    step         text        NOT NULL,
    failed       text        NULL,
    has_stream   boolean     NOT NULL,
    since        timestamptz NOT NULL,
    told_at      timestamptz NOT NULL,
    help_sent_at timestamptz NULL,

    CONSTRAINT progress_pkey        PRIMARY KEY (session_id, user_id),
    CONSTRAINT progress_step_known  CHECK (step IN ('page', 'stream', 'ticket', 'script', 'room', 'media')),
    CONSTRAINT progress_failed_form CHECK (failed ~ '^[a-z_]{1,40}$'),
    CONSTRAINT progress_session_id_fk_live_sessions_livesession
        FOREIGN KEY (session_id) REFERENCES live_sessions_livesession (id)
        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT progress_user_id_fk_auth_user
        FOREIGN KEY (user_id) REFERENCES auth_user (id)
        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) WITH (fillfactor = 70);

CREATE INDEX IF NOT EXISTS progress_user_id
    ON webinar_live.progress (user_id);

COMMENT ON TABLE webinar_live.progress IS
    'How far the pages of students have come on their way into a live session''s room, as they tell it. The hub deletes a session''s rows when it has been over for as long as events are kept (WEBINAR_LIVE_EVENT_RETENTION).';
COMMENT ON COLUMN webinar_live.progress.session_id   IS 'The live session. What was told before its present start is of an earlier run.';
COMMENT ON COLUMN webinar_live.progress.user_id      IS 'The account, one row however many pages it has: the last word counts.';
COMMENT ON COLUMN webinar_live.progress.step         IS 'page, stream, ticket, script, room or media: the step that was reached or, where something failed, the one that was not.';
COMMENT ON COLUMN webinar_live.progress.failed       IS 'Why the step was not reached, by the code that the API has for it; null where it was.';
COMMENT ON COLUMN webinar_live.progress.has_stream   IS 'Whether events reach the page by a stream; where they do not, its words alone say that it is there.';
COMMENT ON COLUMN webinar_live.progress.since        IS 'Since when the page says so.';
COMMENT ON COLUMN webinar_live.progress.told_at      IS 'When it said so last.';
COMMENT ON COLUMN webinar_live.progress.help_sent_at IS 'When a host sent help for it; null where none has.';

COMMIT;
