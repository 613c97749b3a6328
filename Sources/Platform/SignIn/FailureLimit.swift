/// How often sign-ins may fail within ``seconds``: then a right password is not looked at either.
///
/// The failures stand in the database, because the workers share nothing else. Attempts that are under
/// way at the same time do not know of each other: a pool of N workers may let N − 1 more through.
enum FailureLimit {
    static let seconds: Int64 = 60
    /// To one account from one network.
    static let ofAccountThere: Int64 = 5
    /// To one account from wherever; it closes no network from which the account has signed in before.
    static let ofAccount: Int64 = 50
    /// From one network to whichever accounts, so that nobody holds the pool by guessing; nor does it close those
    /// that have signed in from there before.
    static let ofNetwork: Int64 = 100
}
