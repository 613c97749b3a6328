import PostgreSQL

/// The SQL of the sign-in pool, which alone may read passwords.
enum SignInStatements {
    static let all = [credentials, recordFailure]

    /// The account that a person means: by its username, else by its address, if only one has it. One row,
    /// whatever is missing.
    ///
    /// Failures are counted by account. For a name that is none's a digest stands, because people mistake
    /// this field for the password's.
    /// - $1 username or address of e-mail
    /// - $2 number of failures that close the account
    /// - $3 seconds for which a failure counts
    static let credentials = Statement(
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
                   \(AccountStatements.columns)
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

    /// Failures that count no more go with it, so that the table stays small.
    /// - $1 account, as `sign_in_credentials` names it
    /// - $2 seconds for which a failure counts
    static let recordFailure = Statement(
        name: "sign_in_record_failure",
        sql: """
            WITH outdated AS (
                DELETE FROM webinar_live.sign_in_failure
                 WHERE failed_at <= now() - $2::bigint * interval '1 second'
            )
            INSERT INTO webinar_live.sign_in_failure (account, failed_at)
            VALUES ($1::text, now())
            """
    )
}
