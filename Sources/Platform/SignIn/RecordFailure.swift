import PostgreSQL

/// Remembers that a sign-in failed.
struct RecordFailure: Query {
    typealias Answer = Void

    /// Failures that count no more go with it, so that the table stays small.
    /// - $1 account, $2 network, as `sign_in_credentials` names them
    /// - $3 seconds for which a failure counts
    static let statement = Statement(
        name: "sign_in_record_failure",
        sql: """
            WITH outdated AS (
                DELETE FROM webinar_live.sign_in_failure
                 WHERE failed_at <= now() - $3::bigint * interval '1 second'
            )
            INSERT INTO webinar_live.sign_in_failure (account, network, failed_at)
            VALUES ($1::text, $2::cidr, now())
            """
    )

    let parameters: [Parameter]

    init(_ attempt: Attempt) {
        parameters = [.text(attempt.account), .text(attempt.network), .bigint(FailureLimit.seconds)]
    }
}
