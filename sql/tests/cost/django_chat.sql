-- A chat message with what Django asks around it.
\set webinar random(1001, 2000)
\set user random(1001, 2000)
BEGIN;
SELECT id, username, is_active FROM auth_user WHERE id = :user;
SELECT id, organizer_id FROM webinars_event WHERE id = :webinar;
SELECT 1 FROM registrations_registration WHERE user_id = :user AND event_id = :webinar LIMIT 1;
INSERT INTO communications_webinarchatmessage (event_id, user_id, message, created_at)
VALUES (:webinar, :user, 'Could we do the discriminant again before that?', now())
RETURNING id;
COMMIT;
