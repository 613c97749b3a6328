import Certificates
import PostgreSQL

/// From when on a certificate is not valid any more, and why.
struct Revocation: Equatable {
    enum Reason: String, CaseIterable {
        /// A host has corrected who attended.
        case correction
        /// The person or the webinar is called something else now, and there is another certificate.
        case replacement
    }

    /// ISO 8601 in UTC.
    let time: String
    let reason: Reason
}

/// A certificate that somebody has asked about.
struct FoundCertificate: Equatable {
    let signed: SignedCertificate
    /// nil for a valid one.
    let revocation: Revocation?
}

/// What is kept of a certificate, by the id that stands on it.
struct LookUpCertificate: Query {
    /// No row for an id that none has.
    /// - $1 id
    static let statement = Statement(
        name: "certificate_verify",
        sql: """
            SELECT signed,
                   to_char(revoked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                   revoked_for
              FROM webinar_live.certificate
             WHERE id = $1::text
            """
    )

    let parameters: [Parameter]

    init(_ id: String) {
        parameters = [.text(id)]
    }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> (signed: String, revocation: Revocation?)? {
        try rows.first { columns throws(PostgreSQLError) in
            let signed = try columns.next(String.self)
            let (time, reason) = (try columns.nextIfPresent(String.self), try columns.nextIfPresent(String.self))
            guard let time, let reason = reason.flatMap(Revocation.Reason.init) else { return (signed, nil) }
            return (signed, Revocation(time: time, reason: reason))
        }
    }
}
