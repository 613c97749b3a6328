/* pollers DOOR MILLISECONDS TEXT: asks for each target on standard input again and again, on a connection that is
 * kept, and says what is answered.
 *
 * Lines of output; times are nanoseconds of CLOCK_MONOTONIC:
 *   asked ANSWERS FAILURES NOW   once a second: how many there were until now
 *   seen LAST                    TEXT has stood in an answer to each target; when the last one came */

#include "answer.h"
#include "connection.h"
#include "loop.h"
#include "targets.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>

/* Nanoseconds: a thousand new connections a second. */
static const uint64_t FIRST_APART = 1000000;

typedef struct {
    Connection connection;
    Answer answer;
    bool waits, has_seen;
} Poller;

static Poller *pollers;
static const char *text;
static size_t wanted, answers, failures, seen;

static void drop(Poller *poller)
{
    connection_close(&poller->connection);
    /* Between two requests nginx may close: the next one opens again. */
    if (poller->waits) failures++;
    poller->waits = false;
}

static void take_content(void *of, const char *data, size_t length)
{
    Poller *poller = of;
    if (poller->has_seen || !memmem(data, length, text, strlen(text))) return;
    poller->has_seen = true;
    if (++seen == wanted) printf("seen %llu\n", (unsigned long long)now_nanoseconds());
}

static void receive(Poller *poller)
{
    char data[16384];
    size_t length;
    Outcome outcome;
    while ((outcome = connection_receive(&poller->connection, data, sizeof data, &length)) == DONE) {
        answer_feed(&poller->answer, data, length, take_content, poller);
        if (poller->answer.part != WHOLE) continue;
        poller->waits = false;
        if (poller->answer.status == 200)
            answers++;
        else
            failures++;
    }
    if (outcome == LOST) drop(poller);
}

static void ask(uint32_t number)
{
    Poller *poller = &pollers[number];
    char *request = target_request(number, "application/json");
    poller->answer = (Answer){0};
    if (connection_send(&poller->connection, request, strlen(request)) == LOST) drop(poller);
    free(request);
}

static void ready(uint32_t number)
{
    Poller *poller = &pollers[number];
    unsigned interest;
    if (poller->connection.fd < 0) return;
    if (poller->connection.is_ready) {
        receive(poller);
        return;
    }
    Outcome outcome = connection_advance(&poller->connection, &interest);
    if (outcome == LOST || !loop_watch(poller->connection.fd, number, interest, false)) {
        drop(poller);
        return;
    }
    if (outcome == DONE) ask(number);
}

static void poll_again(uint32_t number)
{
    Poller *poller = &pollers[number];
    /* As a page that waits for its answer: it does not ask twice at a time. */
    if (poller->waits) return;
    poller->waits = true;
    if (poller->connection.fd >= 0)
        ask(number);
    else if (connection_open(&poller->connection) == LOST ||
             !loop_watch(poller->connection.fd, number, EPOLLOUT, true))
        drop(poller);
}

int main(int count, char **arguments)
{
    if (count != 4) {
        fputs("pollers DOOR MILLISECONDS TEXT\n", stderr);
        return 2;
    }
    setvbuf(stdout, NULL, _IOLBF, 0);
    raise_descriptor_limit();
    connection_set_up(arguments[1]);
    loop_set_up();
    text = arguments[3];
    wanted = targets_read();
    pollers = calloc(wanted, sizeof *pollers);
    for (size_t at = 0; at < wanted; at++) pollers[at].connection.fd = -1;
    /* Evenly spread over the time between two questions of one of them; but the first makes a connection. */
    uint64_t apart = (uint64_t)atoll(arguments[2]) * 1000000 / wanted, due = now_nanoseconds(), told = due;
    for (size_t asked = 0;;) {
        uint64_t now = now_nanoseconds();
        for (; due <= now; asked++) {
            poll_again((uint32_t)(asked % wanted));
            due += asked < wanted && apart < FIRST_APART ? FIRST_APART : apart;
        }
        loop_turn(1, ready);
        if (now - told < 1000000000) continue;
        told = now;
        printf("asked %zu %zu %llu\n", answers, failures, (unsigned long long)now);
    }
}
