-- Thirty thousand events, a second from one to the next, the newest a day old; and one that is new.
INSERT INTO webinar_live.event (webinar_id, kind, data, created_at)
SELECT 102, 'status', '{}', now() - interval '1 day' - second * interval '1 second'
  FROM generate_series(30000, 1, -1) AS second;

INSERT INTO webinar_live.event (webinar_id, kind, data)
VALUES (101, 'status', '{}');

VACUUM ANALYZE webinar_live.event;
