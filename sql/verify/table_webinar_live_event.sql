-- Verify webinar_live:table_webinar_live_event on pg

BEGIN;

SELECT number, id, webinar_id, kind, data, message_id, created_at
  FROM webinar_live.event
 WHERE false;

DO $$
BEGIN
    ASSERT pg_get_serial_sequence('webinar_live.event', 'id') = 'webinar_live.event_id_seq',
        'webinar_live.event_id_seq must belong to webinar_live.event.id';
    ASSERT NOT EXISTS (SELECT FROM webinar_live.event WHERE id IS NULL),
        'every committed event must have an id';
END
$$;

ROLLBACK;
