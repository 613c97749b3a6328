#include "loop.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <time.h>

enum { TURN = 512 };

static int poller;

uint64_t now_nanoseconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000 + (uint64_t)now.tv_nsec;
}

void raise_descriptor_limit(void)
{
    struct rlimit limit;
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

void loop_set_up(void)
{
    /* OpenSSL writes to connections that may be gone. */
    signal(SIGPIPE, SIG_IGN);
    poller = epoll_create1(EPOLL_CLOEXEC);
    if (poller >= 0) return;
    perror("epoll_create1");
    exit(1);
}

bool loop_watch(int fd, uint32_t number, unsigned events, bool is_new)
{
    struct epoll_event event = {.events = events, .data.u32 = number};
    return epoll_ctl(poller, is_new ? EPOLL_CTL_ADD : EPOLL_CTL_MOD, fd, &event) == 0;
}

void loop_turn(int milliseconds, void ready(uint32_t number))
{
    struct epoll_event events[TURN];
    int count = epoll_wait(poller, events, TURN, milliseconds);
    for (int at = 0; at < count; at++) ready(events[at].data.u32);
}
