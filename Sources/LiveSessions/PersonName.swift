/// What a person is called.
enum PersonName {
    /// The full name where there is one; of `u`, an account.
    static let column = """
        coalesce(nullif(concat_ws(' ', nullif(u.first_name, ''), nullif(u.last_name, '')), ''), u.username)
        """
}
