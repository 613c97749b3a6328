import PostgreSQL

/// What decides about a sign-in, at one moment.
struct Credentials {
    /// What failures are counted by.
    let attempt: Attempt
    /// Seconds until this account may be tried again; nil if it may be tried now.
    let closedFor: Int64?
    /// nil where there is no such account, and where its password cannot be used.
    let password: DjangoPassword?
    /// Another one after each change of the password; nil where there is no such account.
    let passwordFingerprint: String?
    let account: Account?
}

/// Which account is tried from where, as the database names both.
struct Attempt {
    let account: String
    /// An address of IPv4, or the /64 of one of IPv6, which is one household's or one host's (RFC 6177).
    let network: String
}

/// The account that a person means: by its username, else by its address, if only one has it.
struct LookUpCredentials: Query {
    /// One row, whatever is missing.
    ///
    /// Failures are counted by account and network. For a name that is none's a digest stands, because people
    /// mistake this field for the password's.
    /// - $1 username or address of e-mail
    /// - $2 address of the client
    /// - $3 seconds for which a failure counts
    /// - $4 number of failures that close the account to a network, $5 to all networks but known ones,
    ///   $6 a network to all accounts but those known there
    static let statement = Statement(
        name: "sign_in_credentials",
        sql: """
            WITH asked AS (
                SELECT coalesce(
                           (SELECT id FROM auth_user WHERE username = $1::text),
                           (SELECT min(id) FROM auth_user WHERE lower(email) = lower($1::text) HAVING count(*) = 1)
                       ) AS user_id,
                       network(set_masklen($2::inet, least(masklen($2::inet), 64))) AS network
            ), attempt AS (
                SELECT asked.user_id,
                       asked.network,
                       coalesce(asked.user_id::text, encode(sha256(convert_to(lower($1::text), 'UTF8')), 'hex'))
                           AS account,
                       EXISTS (SELECT
                                 FROM webinar_live.known_network AS k
                                WHERE k.user_id = asked.user_id
                                  AND k.network = asked.network) AS is_known
                  FROM asked
            )
            SELECT attempt.account,
                   attempt.network,
                   ceil(extract(epoch FROM greatest(there.failed_at, anywhere.failed_at, anybody.failed_at) - now())
                        + $3::bigint)::bigint,
                   u.password,
                   webinar_live.password_fingerprint(u.id),
                   \(Account.columns)
              FROM attempt
              LEFT JOIN LATERAL (
                \(failure("f.account = attempt.account AND f.network = attempt.network", number: "$4"))
              ) AS there ON true
              LEFT JOIN LATERAL (
                \(failure("f.account = attempt.account", number: "$5"))
              ) AS anywhere ON NOT attempt.is_known
              LEFT JOIN LATERAL (
                \(failure("f.network = attempt.network", number: "$6"))
              ) AS anybody ON NOT attempt.is_known
              LEFT JOIN auth_user            AS u ON u.id = attempt.user_id
              LEFT JOIN accounts_userprofile AS p ON p.user_id = u.id
            """
    )

    /// The failure that closes: the last but so many of those that count.
    private static func failure(_ condition: String, number: String) -> String {
        """
        SELECT f.failed_at
                  FROM webinar_live.sign_in_failure AS f
                 WHERE \(condition)
                   AND f.failed_at > now() - $3::bigint * interval '1 second'
                 ORDER BY f.failed_at DESC
                OFFSET \(number)::bigint - 1
                 LIMIT 1
        """
    }

    let parameters: [Parameter]

    init(of name: String, from address: ClientAddress) {
        parameters = [
            .text(name), .text(address.text), .bigint(FailureLimit.seconds), .bigint(FailureLimit.ofAccountThere),
            .bigint(FailureLimit.ofAccount), .bigint(FailureLimit.ofNetwork),
        ]
    }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> Credentials {
        try rows.only { columns throws(PostgreSQLError) in
            Credentials(
                attempt: Attempt(account: try columns.next(), network: try columns.next()),
                closedFor: try columns.nextIfPresent(),
                password: try columns.nextIfPresent(String.self).flatMap(DjangoPassword.init),
                passwordFingerprint: try columns.nextIfPresent(),
                account: try columns.nextAccount()
            )
        }
    }
}
