-- Deploy webinar_live:table_webinar_live_attendance_correction to pg
-- requires: schema_webinar_live
-- requires: table_auth_user
-- requires: table_webinars_event

BEGIN;

-- The platform cannot cascade into a table that it does not know: the database does it instead.
CREATE TABLE IF NOT EXISTS webinar_live.attendance_correction (
    webinar_id   bigint      NOT NULL,
    user_id      integer     NOT NULL,
    state        text        NOT NULL,
    reason       text        NOT NULL,
    corrected_at timestamptz NOT NULL,
    corrected_by integer     NULL,

    CONSTRAINT attendance_correction_pkey PRIMARY KEY (webinar_id, user_id),
    CONSTRAINT attendance_correction_webinar_id_fk_webinars_event
        FOREIGN KEY (webinar_id) REFERENCES webinars_event (id)
        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT attendance_correction_user_id_fk_auth_user
        FOREIGN KEY (user_id) REFERENCES auth_user (id)
        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT attendance_correction_corrected_by_fk_auth_user
        FOREIGN KEY (corrected_by) REFERENCES auth_user (id)
        ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,

    CONSTRAINT attendance_correction_state_known    CHECK (state IN ('attended', 'left_early', 'absent')),
    CONSTRAINT attendance_correction_reason_is_said CHECK (reason <> '')
);

CREATE INDEX IF NOT EXISTS attendance_correction_user_id
    ON webinar_live.attendance_correction (user_id);
CREATE INDEX IF NOT EXISTS attendance_correction_corrected_by
    ON webinar_live.attendance_correction (corrected_by);
CREATE INDEX IF NOT EXISTS attendance_correction_corrected_at
    ON webinar_live.attendance_correction (corrected_at);

COMMENT ON TABLE webinar_live.attendance_correction IS
    'Where a host knows better than what was seen of somebody''s attendance; what was seen stays as it is.';
COMMENT ON COLUMN webinar_live.attendance_correction.webinar_id   IS 'The webinar.';
COMMENT ON COLUMN webinar_live.attendance_correction.user_id      IS 'The account.';
COMMENT ON COLUMN webinar_live.attendance_correction.state        IS 'What the account is to count as: attended, left_early or absent.';
COMMENT ON COLUMN webinar_live.attendance_correction.reason       IS 'Why, in the host''s words.';
COMMENT ON COLUMN webinar_live.attendance_correction.corrected_at IS 'When a host last said so.';
COMMENT ON COLUMN webinar_live.attendance_correction.corrected_by IS 'Who did; null for an account that is gone.';

COMMIT;
