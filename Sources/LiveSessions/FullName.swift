/// What a person is called: the full name, where there is one.
enum FullName {
    /// - Parameter account: how the statement calls its row of `auth_user`.
    static func sql(of account: String) -> String {
        "coalesce(nullif(btrim(concat_ws(' ', \(account).first_name, \(account).last_name)), ''), \(account).username)"
    }
}
