#include "base64url.h"

static int value_of(char character)
{
    if (character >= 'A' && character <= 'Z') return character - 'A';
    if (character >= 'a' && character <= 'z') return character - 'a' + 26;
    if (character >= '0' && character <= '9') return character - '0' + 52;
    if (character == '-') return 62;
    if (character == '_') return 63;
    return -1;
}

long base64url_decode(const char *text, size_t length, unsigned char *bytes)
{
    if (length % 4 == 1) return -1;
    unsigned bits = 0, count = 0;
    unsigned char *end = bytes;
    for (size_t at = 0; at < length; at++) {
        int value = value_of(text[at]);
        if (value < 0) return -1;
        bits = bits << 6 | (unsigned)value;
        count += 6;
        if (count >= 8) {
            count -= 8;
            *end++ = (unsigned char)(bits >> count);
        }
    }
    return end - bytes;
}
