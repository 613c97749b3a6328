-- Verify webinar_live:table_communications_webinarchatmessage on pg

BEGIN;

SELECT id,
       event_id,
       user_id,
       message,
       created_at
  FROM communications_webinarchatmessage
 WHERE false;

ROLLBACK;
