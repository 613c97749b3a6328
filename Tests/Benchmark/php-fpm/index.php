<?php
// Join and status as a PHP-FPM script: ext-pgsql, one persistent connection a child, prepared statements.
declare(strict_types=1);

require __DIR__ . '/answer.php';
require __DIR__ . '/access_token.php';
require __DIR__ . '/database.php';

function join_session(?string $webinar): never
{
    $user = access_token_user($_SERVER['HTTP_AUTHORIZATION'] ?? '');
    $facts = database_row('live_session_admission', getenv('LIVE_SESSION_FACTS'), [$webinar, $user]);
    [$account_is_active, $organizer, $is_registered, $room, $is_active, $participant_count] = $facts;

    if ($account_is_active === null) unauthenticated(['detail' => 'User not found', 'code' => 'user_not_found']);
    if ($account_is_active !== 't') unauthenticated(['detail' => 'User is inactive', 'code' => 'user_inactive']);
    if ($organizer === null) answer(404, ['error' => 'Webinar not found', 'code' => 'webinar_not_found']);
    if ((int) $organizer !== (int) $user && $is_registered !== 't') {
        answer(403, ['error' => 'You must be registered for this webinar to join', 'code' => 'not_registered']);
    }
    if ($room === null) answer(404, ['error' => 'Live session not found', 'code' => 'session_not_found']);
    if ($is_active !== 't') answer(403, ['error' => 'Live session is not active', 'code' => 'session_not_active']);
    answer(200, ['is_active' => true, 'room_name' => $room, 'participant_count' => (int) $participant_count]);
}

function status(?string $webinar): never
{
    $row = $webinar === null ? null : database_row('live_session_status', getenv('LIVE_SESSION_STATUS'), [$webinar]);
    if ($row === null) answer(404, ['error' => 'Webinar not found', 'code' => 'webinar_not_found']);
    [$room, $is_active] = $row;
    $is_active = $is_active === 't';
    answer(200, ['is_active' => $is_active, 'room_name' => $is_active ? $room : null], 'max-age=1');
}

if (!preg_match('~^/api/live/(join|status)/([0-9]+)/?\z~', $_SERVER['PATH_INFO'] ?? '', $path)) {
    answer(404, ['detail' => 'Not found.', 'code' => 'not_found']);
}
// Digits that exceed a bigint are a webinar that does not exist.
$webinar = is_int(filter_var(ltrim($path[2], '0') ?: '0', FILTER_VALIDATE_INT)) ? $path[2] : null;
$path[1] === 'join' ? join_session($webinar) : status($webinar);
