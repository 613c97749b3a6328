#include <libpq-fe.h>
#include <signal.h>
#include <sys/types.h>
#include <unistd.h>

/* Sends a cancel request from a child process that ends within so many seconds: libpq 15's PQcancel, which is
 * async-signal-safe, has no timeout of its own. The child exits with 0 once the server has taken the request.
 * Returns the child, or -1 with errno. */
static inline pid_t cpq_cancel_apart(PGcancel *cancel, unsigned int seconds)
{
    pid_t child = fork();
    if (child == 0) {
        char explanation[256];
        sigset_t none;
        signal(SIGALRM, SIG_DFL);
        sigemptyset(&none);
        sigprocmask(SIG_SETMASK, &none, NULL);
        alarm(seconds);
        _exit(PQcancel(cancel, explanation, sizeof explanation) ? 0 : 1);
    }
    return child;
}
