#include "access_token.h"
#include "database.h"
#include "routes.h"

#include <stdlib.h>

static const Refusal not_registered = {403, "", "{\"error\":\"You must be registered for this webinar to join\",\"code\":\"not_registered\"}"};
static const Refusal no_session = {404, "", "{\"error\":\"Live session not found\",\"code\":\"session_not_found\"}"};
static const Refusal not_active = {403, "", "{\"error\":\"Live session is not active\",\"code\":\"session_not_active\"}"};

/* The columns of LIVE_SESSION_FACTS. */
enum { ACCOUNT_IS_ACTIVE, ORGANIZER, IS_REGISTERED, ROOM, IS_ACTIVE, PARTICIPANT_COUNT };

/* In the contract's order. */
static const Refusal *judge(const PGresult *facts, const char *user)
{
    if (!field(facts, ACCOUNT_IS_ACTIVE)) return &user_not_found;
    if (!is_true(facts, ACCOUNT_IS_ACTIVE)) return &user_inactive;
    const char *organizer = field(facts, ORGANIZER);
    if (!organizer) return &webinar_not_found;
    if (atoll(organizer) != atoll(user) && !is_true(facts, IS_REGISTERED)) return &not_registered;
    if (!field(facts, ROOM)) return &no_session;
    if (!is_true(facts, IS_ACTIVE)) return &not_active;
    return NULL;
}

void join(FCGX_Request *request, const char *webinar)
{
    char user[21];
    const Refusal *refusal = access_token_user(FCGX_GetParam("HTTP_AUTHORIZATION", request->envp), user);
    PGresult *facts = NULL;
    if (!refusal) {
        facts = database_execute(FACTS, 2, (const char *const[]){webinar, user});
        refusal = facts ? judge(facts, user) : &unavailable;
    }
    if (refusal) {
        refuse(request, refusal);
    } else {
        answer_join(request, field(facts, ROOM), field(facts, PARTICIPANT_COUNT));
    }
    PQclear(facts);
}
