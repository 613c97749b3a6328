#ifndef ACCESS_TOKEN_H
#define ACCESS_TOKEN_H

#include "answer.h"

extern const Refusal user_not_found, user_inactive;

/* Reads the signing key from the file that WEBINAR_LIVE_JWT_KEY_FILE names; ends the program without one. */
void access_token_set_up(void);

/* Whom the Authorization header's token names, a row of digits in `user`; or why it is refused.
   The token's signature is verified at every request. `user` has room for 21 bytes. */
const Refusal *access_token_user(const char *authorization, char *user);

#endif
