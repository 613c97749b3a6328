<?php
declare(strict_types=1);

/** The first row of a statement that each connection prepares once, its values in PostgreSQL's text form. */
function database_row(string $name, string $sql, array $parameters): ?array
{
    $connection = @pg_pconnect(
        getenv('WEBINAR_LIVE_DATABASE') . " options='-c role=webinar_live -c statement_timeout=2000'");
    if ($connection === false) unavailable();
    $rows = @pg_execute($connection, $name, $parameters);
    if ($rows === false) {
        // A new connection knows no statement yet.
        if (!@pg_prepare($connection, $name, $sql)) unavailable();
        $rows = @pg_execute($connection, $name, $parameters);
        if ($rows === false) unavailable();
    }
    return pg_fetch_row($rows) ?: null;
}

function unavailable(): never
{
    header('Retry-After: 2');
    answer(503, ['error' => 'Service temporarily unavailable', 'code' => 'unavailable']);
}
