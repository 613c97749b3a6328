import PostgreSQL
import WebAPI

/// Who has a valid certificate of a webinar.
struct CertificateHolder: Equatable {
    let user: Int64
    /// Of the certificate.
    let id: String
    /// ISO 8601 in UTC.
    let issuedAt: String
}

/// The certificates of a webinar that are valid, in the order of accounts.
struct ListCertificates: Query {
    /// - $1 webinar id
    static let statement = Statement(
        name: "certificate_list",
        sql: """
            SELECT user_id::bigint,
                   id,
                   to_char(issued_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
              FROM webinar_live.certificate
             WHERE webinar_id = $1::bigint
               AND revoked_at IS NULL
             ORDER BY user_id
            """
    )

    let parameters: [Parameter]

    init(of webinar: Int64) {
        parameters = [.bigint(webinar)]
    }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> [CertificateHolder] {
        try rows.map { columns throws(PostgreSQLError) in
            CertificateHolder(user: try columns.next(), id: try columns.next(), issuedAt: try columns.next())
        }
    }
}
