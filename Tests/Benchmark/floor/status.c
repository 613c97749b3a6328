#include "answer.h"
#include "database.h"
#include "routes.h"

/* The columns of LIVE_SESSION_STATUS. */
enum { ROOM, IS_ACTIVE };

void status(FCGX_Request *request, const char *webinar)
{
    PGresult *rows = webinar ? database_execute(STATUS, 1, &webinar) : NULL;
    if (webinar && !rows) {
        refuse(request, &unavailable);
    } else if (!rows || PQntuples(rows) == 0) {
        refuse(request, &webinar_not_found);
    } else {
        answer_status(request, is_true(rows, IS_ACTIVE) ? field(rows, ROOM) : NULL);
    }
    PQclear(rows);
}
