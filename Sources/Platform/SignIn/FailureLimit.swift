/// How often a sign-in to one account may fail: then a right password is not looked at either.
///
/// The failures stand in the database, because the workers share nothing else. Attempts that are under
/// way at the same time do not know of each other: a pool of N workers may let N − 1 more through.
enum FailureLimit {
    static let failures: Int64 = 5
    static let seconds: Int64 = 60
}
