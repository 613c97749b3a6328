BEGIN;
TRUNCATE "accounts_userprofile", "auth_user", "webinars_event", "live_sessions_livesession", "registrations_registration", "communications_webinarchatmessage" RESTART IDENTITY;
COMMIT;
