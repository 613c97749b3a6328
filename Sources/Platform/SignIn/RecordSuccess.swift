import PostgreSQL
import WebAPI

/// Remembers where an account has signed in from.
struct RecordSuccess: Query {
    typealias Answer = Void

    /// A network is kept for 90 days, and its day is noted once.
    /// - $1 user id
    /// - $2 network, as `sign_in_credentials` names it
    static let statement = Statement(
        name: "sign_in_record_success",
        sql: """
            WITH outdated AS (
                DELETE FROM webinar_live.known_network
                 WHERE signed_in_at < now() - interval '90 days'
                   AND user_id <> $1::bigint
            )
            INSERT INTO webinar_live.known_network AS k (user_id, network, signed_in_at)
            VALUES ($1::bigint, $2::cidr, now())
                ON CONFLICT (user_id, network) DO UPDATE
               SET signed_in_at = excluded.signed_in_at
             WHERE k.signed_in_at < now() - interval '1 day'
            """
    )

    let parameters: [Parameter]

    init(_ user: UserID, from network: String) {
        parameters = [.bigint(user.rawValue), .text(network)]
    }
}
