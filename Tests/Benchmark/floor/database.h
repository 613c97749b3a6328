#ifndef DATABASE_H
#define DATABASE_H

#include <libpq-fe.h>
#include <stdbool.h>

typedef enum { FACTS, STATUS, STATEMENTS } Statement;

/* Connects to WEBINAR_LIVE_DATABASE and prepares the statements, whose SQL is in LIVE_SESSION_FACTS and
   LIVE_SESSION_STATUS; ends the program where that fails. */
void database_set_up(void);

/* The rows of a prepared statement, to be cleared; NULL when there is no answer. */
PGresult *database_execute(Statement statement, int count, const char *const *parameters);

/* A truth value in PostgreSQL's text form. */
bool is_true(const PGresult *rows, int column);

/* The text of the first row's field; NULL for NULL. */
const char *field(const PGresult *rows, int column);

#endif
