-- A chat message.
\set webinar random(1001, 2000)
\set user random(1001, 2000)
INSERT INTO communications_webinarchatmessage (event_id, user_id, message, created_at)
VALUES (:webinar, :user, 'Could we do the discriminant again before that?', now());
