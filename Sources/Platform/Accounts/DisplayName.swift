/// What a person is called.
enum DisplayName {
    /// The full name, where there is one.
    static func of(username: String, firstName: String, lastName: String) -> String {
        let names = [firstName, lastName].filter { !$0.isEmpty }
        return names.isEmpty ? username : names.joined(separator: " ")
    }
}
