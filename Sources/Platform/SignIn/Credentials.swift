import PostgreSQL

/// What decides about a sign-in, at one moment.
struct Credentials {
    /// What failures are counted by.
    let attempt: String
    /// Seconds until this account may be tried again; nil if it may be tried now.
    let closedFor: Int64?
    /// nil where there is no such account, and where its password cannot be used.
    let password: DjangoPassword?
    let account: Account?
}

/// The account that a person means: by its username, else by its address, if only one has it.
struct LookUpCredentials: Query {
    /// One row, whatever is missing.
    ///
    /// Failures are counted by account. For a name that is none's a digest stands, because people mistake
    /// this field for the password's.
    /// - $1 username or address of e-mail
    /// - $2 number of failures that close the account
    /// - $3 seconds for which a failure counts
    static let statement = Statement(
        name: "sign_in_credentials",
        sql: """
            WITH asked AS (
                SELECT coalesce(
                           (SELECT id FROM auth_user WHERE username = $1::text),
                           (SELECT min(id) FROM auth_user WHERE lower(email) = lower($1::text) HAVING count(*) = 1)
                       ) AS user_id
            )
            SELECT attempt.account,
                   ceil(extract(epoch FROM deciding.failed_at - now()) + $3::bigint)::bigint,
                   u.password,
                   \(Account.columns)
              FROM asked
             CROSS JOIN LATERAL (
                SELECT coalesce(asked.user_id::text, encode(sha256(convert_to(lower($1::text), 'UTF8')), 'hex'))
             ) AS attempt (account)
              LEFT JOIN LATERAL (
                SELECT f.failed_at
                  FROM webinar_live.sign_in_failure AS f
                 WHERE f.account = attempt.account
                   AND f.failed_at > now() - $3::bigint * interval '1 second'
                 ORDER BY f.failed_at DESC
                OFFSET $2::bigint - 1
                 LIMIT 1
             ) AS deciding ON true
              LEFT JOIN auth_user            AS u ON u.id = asked.user_id
              LEFT JOIN accounts_userprofile AS p ON p.user_id = u.id
            """
    )

    let parameters: [Parameter]

    init(of name: String) {
        parameters = [.text(name), .bigint(FailureLimit.failures), .bigint(FailureLimit.seconds)]
    }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> Credentials {
        try rows.only { columns throws(PostgreSQLError) in
            Credentials(
                attempt: try columns.next(),
                closedFor: try columns.nextIfPresent(),
                password: try columns.nextIfPresent(String.self).flatMap(DjangoPassword.init),
                account: try columns.nextAccount()
            )
        }
    }
}
