-- Deploy webinar_live:view_webinar_live_room_visit to pg
-- requires: table_webinar_live_room
-- requires: table_webinar_live_room_stay

BEGIN;

-- A leaving that is told alone ends the joining before it. Where no leaving is told, the visit ended at the latest when
-- the same connection joined again, when the room was gone, or when it was opened anew after its server had failed.
CREATE OR REPLACE VIEW webinar_live.room_visit AS
SELECT told.session_id,
       told.breakout,
       told.occupant,
       told.participant,
       told.user_id,
       told.name,
       told.joined_at,
       CASE WHEN told.left_at IS NOT NULL THEN told.left_at
            WHEN told.next_is_leaving     THEN told.next_at
            ELSE least(told.next_at, over.at)
       END                                                AS left_at,
       told.left_at IS NOT NULL OR coalesce(told.next_is_leaving, false) AS leaving_is_told
  FROM (
    SELECT stay.*,
           lead(coalesce(stay.joined_at, stay.left_at))                           OVER connection AS next_at,
           lead(stay.joined_at IS NULL)                                           OVER connection AS next_is_leaving,
           lag(stay.joined_at IS NOT NULL AND stay.left_at IS NULL, 1, false)     OVER connection AS ends_another
      FROM webinar_live.room_stay AS stay
    WINDOW connection AS (PARTITION BY stay.session_id, stay.occupant, coalesce(stay.breakout, '')
                              ORDER BY coalesce(stay.joined_at, stay.left_at), stay.joined_at IS NULL)
  ) AS told
  LEFT JOIN LATERAL (
    SELECT min(moment.at) AS at
      FROM webinar_live.room
     CROSS JOIN LATERAL (VALUES (room.destroyed_at, room.destroyed_at >= told.joined_at),
                                (room.created_at,   room.created_at   >  told.joined_at)) AS moment (at, is_after)
     WHERE room.session_id            = told.session_id
       AND coalesce(room.breakout, '') = coalesce(told.breakout, '')
       AND moment.is_after
  ) AS over ON true
 WHERE told.joined_at IS NOT NULL
    OR NOT told.ends_another;

COMMENT ON VIEW webinar_live.room_visit IS
    'Who was in the rooms of live sessions from when to when, as far as the Jitsi server has told.';
COMMENT ON COLUMN webinar_live.room_visit.session_id      IS 'The live session.';
COMMENT ON COLUMN webinar_live.room_visit.breakout        IS 'The break-out room''s name on the server; null for the session''s own room.';
COMMENT ON COLUMN webinar_live.room_visit.occupant        IS 'The connection, as the server names it; a person may have had several at once.';
COMMENT ON COLUMN webinar_live.room_visit.participant     IS 'The id in the person''s ticket; null for one without a ticket.';
COMMENT ON COLUMN webinar_live.room_visit.user_id         IS 'The account with this id; null where there is none.';
COMMENT ON COLUMN webinar_live.room_visit.name            IS 'The name in the ticket, or the one that the person chose.';
COMMENT ON COLUMN webinar_live.room_visit.joined_at       IS 'When the visit began; null where the server told only of its end.';
COMMENT ON COLUMN webinar_live.room_visit.left_at         IS 'When the visit ended, at the latest; null while nothing says that it has.';
COMMENT ON COLUMN webinar_live.room_visit.leaving_is_told IS 'Whether the server told of the leaving; else the end is what follows from the room''s.';

COMMIT;
