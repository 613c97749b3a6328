<?php
declare(strict_types=1);

/** Whom the Authorization header's token names, in digits; a refused one is answered here. */
function access_token_user(string $authorization): string
{
    $words = preg_split('/[ \t]+/', $authorization, -1, PREG_SPLIT_NO_EMPTY);
    if (strtolower($words[0] ?? '') !== 'bearer') {
        unauthenticated(['detail' => 'Authentication credentials were not provided.']);
    }
    if (count($words) !== 2) {
        unauthenticated([
            'detail' => 'Authorization header must contain two space-delimited values',
            'code' => 'bad_authorization_header',
        ]);
    }
    return judge(verified_claims($words[1]) ?? not_valid('Token is invalid'), microtime(true));
}

/** null for what is no token of ours. */
function verified_claims(string $token): ?array
{
    $parts = explode('.', $token);
    if (count($parts) !== 3) return null;
    $header = json_decode(base64url($parts[0]), true);
    if (($header['alg'] ?? null) !== 'HS256' || isset($header['crit'])) return null;
    $signature = hash_hmac('sha256', "$parts[0].$parts[1]", getenv('WEBINAR_LIVE_JWT_KEY'), true);
    if (!hash_equals($signature, base64url($parts[2]))) return null;
    $claims = json_decode(base64url($parts[1]), true);
    return is_array($claims) ? $claims : null;
}

/** In simplejwt's order. */
function judge(array $claims, float $now): string
{
    if (isset($claims['nbf']) && $claims['nbf'] > $now) not_valid('Token is invalid');
    if (isset($claims['exp']) && $claims['exp'] <= $now) not_valid('Token is expired');
    if (!isset($claims['exp'])) not_valid("Token has no 'exp' claim");
    if (!isset($claims['token_type'])) not_valid('Token has no type');
    if ($claims['token_type'] !== 'access') not_valid('Token has wrong type');
    if (!isset($claims['user_id'])) {
        unauthenticated([
            'detail' => 'Token contained no recognizable user identification',
            'code' => 'token_not_valid',
        ]);
    }
    $user = (string) $claims['user_id'];
    if (!preg_match('/^[0-9]{1,18}\z/', $user)) {
        unauthenticated(['detail' => 'User not found', 'code' => 'user_not_found']);
    }
    return $user;
}

function not_valid(string $message): never
{
    unauthenticated([
        'detail' => 'Given token not valid for any token type',
        'code' => 'token_not_valid',
        'messages' => [['token_class' => 'AccessToken', 'token_type' => 'access', 'message' => $message]],
    ]);
}

/** '' for what is no base64url (RFC 7515, section 2). */
function base64url(string $text): string
{
    return (string) base64_decode(strtr($text, '-_', '+/'), true);
}
