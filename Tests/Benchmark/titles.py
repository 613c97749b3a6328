"""What the tables and the plot call things, in the order in which they show them."""

WORKLOADS = {
    "join-one": "join, one token",
    "join-many": "join, 10,000 tokens",
    "status": "status, past the cache",
    "status-cached": "status, from nginx's cache",
}

PEERS = {
    "pgbench": "PostgreSQL alone (pgbench)",
    "nginx-return": "nginx, `return 200`",
    "nginx-static": "nginx, static file",
    "floor-plain": "C floor, a plain nginx",
    "service-plain": "Webinar Live, a plain nginx",
    "floor": "C floor",
    "service": "Webinar Live",
    "php-fpm": "PHP-FPM",
    "hummingbird": "Hummingbird",
    "rest-framework": "Django REST framework",
}
