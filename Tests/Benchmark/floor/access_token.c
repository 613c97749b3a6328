#include "access_token.h"

#include "base64url.h"

#include <cjson/cJSON.h>
#include <math.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/params.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>

#define CHALLENGE "WWW-Authenticate: Bearer realm=\"api\"\r\n"
#define TOKEN_NOT_VALID(message)                                                                                   \
    {                                                                                                              \
        401, CHALLENGE,                                                                                            \
            "{\"code\":\"token_not_valid\",\"detail\":\"Given token not valid for any token type\",\"messages\":[{" \
            "\"message\":\"" message "\",\"token_class\":\"AccessToken\",\"token_type\":\"access\"}]}"              \
    }

static const Refusal
    no_credentials = {401, CHALLENGE, "{\"detail\":\"Authentication credentials were not provided.\"}"},
    bad_header = {401, CHALLENGE,
                  "{\"code\":\"bad_authorization_header\","
                  "\"detail\":\"Authorization header must contain two space-delimited values\"}"},
    invalid = TOKEN_NOT_VALID("Token is invalid"), expired = TOKEN_NOT_VALID("Token is expired"),
    no_expiry = TOKEN_NOT_VALID("Token has no 'exp' claim"), no_type = TOKEN_NOT_VALID("Token has no type"),
    wrong_type = TOKEN_NOT_VALID("Token has wrong type"),
    no_user_id = {401, CHALLENGE,
                  "{\"code\":\"token_not_valid\","
                  "\"detail\":\"Token contained no recognizable user identification\"}"};
const Refusal
    user_not_found = {401, CHALLENGE, "{\"code\":\"user_not_found\",\"detail\":\"User not found\"}"},
    user_inactive = {401, CHALLENGE, "{\"code\":\"user_inactive\",\"detail\":\"User is inactive\"}"};

/* nginx lets no header line of more than 8 KiB pass. */
enum { TOKEN_SIZE = 8192, SIGNATURE_SIZE = 32 };

/* Holds the key; each use begins anew with it. */
static EVP_MAC_CTX *hmac;

void access_token_set_up(void)
{
    unsigned char key[4096];
    const char *path = getenv("WEBINAR_LIVE_JWT_KEY_FILE");
    FILE *file = path ? fopen(path, "rb") : NULL;
    size_t size = file ? fread(key, 1, sizeof key, file) : 0;
    if (file) fclose(file);
    if (size > 0 && key[size - 1] == '\n') size--;
    OSSL_PARAM digest[] = {OSSL_PARAM_construct_utf8_string("digest", "SHA256", 0), OSSL_PARAM_construct_end()};
    EVP_MAC *algorithm = EVP_MAC_fetch(NULL, "HMAC", NULL);
    hmac = EVP_MAC_CTX_new(algorithm);
    if (size < 32 || !EVP_MAC_init(hmac, key, size, digest)) {
        fputs("floor: WEBINAR_LIVE_JWT_KEY_FILE names no file with a key of 32 bytes\n", stderr);
        exit(1);
    }
    OPENSSL_cleanse(key, sizeof key);
    EVP_MAC_free(algorithm);
}

static bool is_signed(const char *input, size_t length, const char *signature, size_t signature_length)
{
    unsigned char sent[TOKEN_SIZE], made[SIGNATURE_SIZE];
    size_t size;
    return base64url_decode(signature, signature_length, sent) == SIGNATURE_SIZE && EVP_MAC_init(hmac, NULL, 0, NULL)
        && EVP_MAC_update(hmac, (const unsigned char *)input, length)
        && EVP_MAC_final(hmac, made, &size, sizeof made) && CRYPTO_memcmp(sent, made, SIGNATURE_SIZE) == 0;
}

/* The JSON object that a part of a token holds; NULL for anything else. */
static cJSON *object_in(const char *part, size_t length)
{
    unsigned char json[TOKEN_SIZE];
    long size = base64url_decode(part, length, json);
    cJSON *object = size < 0 ? NULL : cJSON_ParseWithLength((const char *)json, (size_t)size);
    if (cJSON_IsObject(object)) return object;
    cJSON_Delete(object);
    return NULL;
}

/* A member that is null is one that is not there. */
static const cJSON *member(const cJSON *object, const char *name)
{
    const cJSON *value = cJSON_GetObjectItemCaseSensitive(object, name);
    return cJSON_IsNull(value) ? NULL : value;
}

static bool has_usable_header(const char *part, size_t length)
{
    cJSON *header = object_in(part, length);
    const char *algorithm = cJSON_GetStringValue(member(header, "alg"));
    bool usable = algorithm && strcmp(algorithm, "HS256") == 0 && !member(header, "crit");
    cJSON_Delete(header);
    return usable;
}

/* Digits that fit a bigint, from a string of them or a whole number. */
static const Refusal *read_user(const cJSON *claim, char *user)
{
    if (cJSON_IsString(claim)) {
        const char *text = claim->valuestring;
        size_t length = strlen(text);
        if (length == 0 || length > 18 || strspn(text, "0123456789") != length) return &user_not_found;
        strcpy(user, text);
    } else {
        double number = cJSON_IsNumber(claim) ? claim->valuedouble : NAN;
        if (!(fabs(number) < 1e15) || number != floor(number)) return &user_not_found;
        sprintf(user, "%.0f", number);
    }
    return NULL;
}

/* In simplejwt's order. */
static const Refusal *judge(const cJSON *claims, char *user)
{
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    double seconds = (double)now.tv_sec + (double)now.tv_nsec / 1e9;
    const cJSON *not_before = member(claims, "nbf");
    const cJSON *expiry = member(claims, "exp");
    const char *type = cJSON_GetStringValue(member(claims, "token_type"));
    const cJSON *user_id = member(claims, "user_id");

    if (not_before && (!cJSON_IsNumber(not_before) || not_before->valuedouble > seconds)) return &invalid;
    if (expiry && !cJSON_IsNumber(expiry)) return &invalid;
    if (expiry && expiry->valuedouble <= seconds) return &expired;
    if (!expiry) return &no_expiry;
    if (!type) return &no_type;
    if (strcmp(type, "access") != 0) return &wrong_type;
    if (!user_id) return &no_user_id;
    return read_user(user_id, user);
}

const Refusal *access_token_user(const char *authorization, char *user)
{
    static const char blanks[] = " \t";
    if (!authorization) return &no_credentials;
    const char *scheme = authorization + strspn(authorization, blanks);
    size_t scheme_length = strcspn(scheme, blanks);
    if (scheme_length != 6 || strncasecmp(scheme, "bearer", 6) != 0) return &no_credentials;
    const char *token = scheme + 6 + strspn(scheme + 6, blanks);
    size_t length = strcspn(token, blanks);
    if (length == 0 || token[length + strspn(token + length, blanks)]) return &bad_header;

    const char *end = token + length;
    const char *first_dot = memchr(token, '.', length);
    const char *second_dot = first_dot ? memchr(first_dot + 1, '.', (size_t)(end - first_dot - 1)) : NULL;
    if (length >= TOKEN_SIZE || !second_dot) return &invalid;
    if (!has_usable_header(token, (size_t)(first_dot - token))) return &invalid;
    if (!is_signed(token, (size_t)(second_dot - token), second_dot + 1, (size_t)(end - second_dot - 1)))
        return &invalid;

    cJSON *claims = object_in(first_dot + 1, (size_t)(second_dot - first_dot - 1));
    const Refusal *refusal = claims ? judge(claims, user) : &invalid;
    cJSON_Delete(claims);
    return refusal;
}
