<?php
declare(strict_types=1);

function answer(int $status, array $body, string $cache_control = 'no-store'): never
{
    http_response_code($status);
    header('Content-Type: application/json');
    header("Cache-Control: $cache_control");
    echo json_encode($body, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);
    exit;
}

function unauthenticated(array $body): never
{
    header('WWW-Authenticate: Bearer realm="api"');
    answer(401, $body);
}
