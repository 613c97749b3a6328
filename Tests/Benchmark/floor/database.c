#include "database.h"

#include <stdio.h>
#include <stdlib.h>

static const struct {
    const char *name, *variable;
} statements[STATEMENTS] = {
    [FACTS] = {"live_session_admission", "LIVE_SESSION_FACTS"},
    [STATUS] = {"live_session_status", "LIVE_SESSION_STATUS"},
};
static PGconn *connection;

static const char *variable(const char *name)
{
    const char *value = getenv(name);
    if (value) return value;
    fprintf(stderr, "floor: %s is not set\n", name);
    exit(1);
}

static bool succeeded(PGresult *result)
{
    ExecStatusType status = PQresultStatus(result);
    PQclear(result);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
}

static bool prepare_session(void)
{
    if (!succeeded(PQexec(connection, "SET ROLE webinar_live; SET statement_timeout = 2000"))) return false;
    for (int at = 0; at < STATEMENTS; at++) {
        PGresult *prepared = PQprepare(connection, statements[at].name, variable(statements[at].variable), 0, NULL);
        if (!succeeded(prepared)) return false;
    }
    return true;
}

void database_set_up(void)
{
    connection = PQconnectdb(variable("WEBINAR_LIVE_DATABASE"));
    if (PQstatus(connection) == CONNECTION_OK && prepare_session()) return;
    fprintf(stderr, "floor: %s", PQerrorMessage(connection));
    exit(1);
}

PGresult *database_execute(Statement statement, int count, const char *const *parameters)
{
    PGresult *rows = PQexecPrepared(connection, statements[statement].name, count, parameters, NULL, NULL, 0);
    if (PQresultStatus(rows) == PGRES_TUPLES_OK) return rows;
    PQclear(rows);
    if (PQstatus(connection) != CONNECTION_OK) {
        PQreset(connection);
        prepare_session();
    }
    return NULL;
}

bool is_true(const PGresult *rows, int column) { return *PQgetvalue(rows, 0, column) == 't'; }

const char *field(const PGresult *rows, int column)
{
    return PQgetisnull(rows, 0, column) ? NULL : PQgetvalue(rows, 0, column);
}
