import Certificates
import PostgreSQL
import WebAPI

/// Keeps a certificate, in the place of one that calls its person or its webinar something else.
struct IssueCertificate: Query {
    /// One row: whether it is kept. It is not where there is a valid one already, and where a correction says otherwise
    /// meanwhile.
    /// - $1 id, $2 webinar id, $3 user id
    /// - $4 what was signed, $5 when, in seconds since 1970
    /// - $6 id of the certificate that it replaces, may be NULL
    static let statement = Statement(
        name: "certificate_issue",
        sql: """
            WITH replaced AS (
                UPDATE webinar_live.certificate
                   SET revoked_at  = now(),
                       revoked_for = 'replacement'
                 WHERE id = $6::text
                   AND revoked_at IS NULL
                RETURNING id
            ), issued AS (
                INSERT INTO webinar_live.certificate (id, webinar_id, user_id, signed, issued_at)
                SELECT $1::text, $2::bigint, $3::bigint, $4::text, to_timestamp($5::bigint)
                  FROM (SELECT count(*) AS count FROM replaced) AS gone
                 WHERE gone.count = CASE WHEN $6::text IS NULL THEN 0 ELSE 1 END
                   AND NOT EXISTS (SELECT
                                     FROM webinar_live.attendance_correction AS c
                                    WHERE c.webinar_id = $2::bigint
                                      AND c.user_id = $3::bigint
                                      AND c.state <> 'attended')
                    ON CONFLICT (webinar_id, user_id) WHERE revoked_at IS NULL DO NOTHING
                RETURNING id
            )
            SELECT EXISTS (SELECT FROM issued)
            """
    )
    static let isWrite = true

    let parameters: [Parameter]

    init(_ certificate: SignedCertificate, to user: UserID, of webinar: Int64, replacing old: String?) {
        parameters = [
            .text(certificate.claims.id), .bigint(webinar), .bigint(user.rawValue), .text(certificate.text),
            .bigint(certificate.claims.issuedAt), .text(old),
        ]
    }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> Bool {
        try rows.only { columns throws(PostgreSQLError) in try columns.next() }
    }
}
