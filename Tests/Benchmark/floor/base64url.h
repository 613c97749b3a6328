#ifndef BASE64URL_H
#define BASE64URL_H

#include <stddef.h>

/* base64url without padding (RFC 7515, section 2). Returns how many bytes it wrote, -1 for anything else.
   `bytes` has room for `length` bytes. */
long base64url_decode(const char *text, size_t length, unsigned char *bytes);

#endif
