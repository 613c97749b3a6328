/// An event of a feed, ready to be sent. `Text` is what a connection writes.
struct FeedEvent<Text> {
    let id: Int64
    let audience: Audience
    let text: Text
    /// The chat message whose words it holds; nil for none.
    var message: Int64?
}

/// Whom something is for.
enum Audience {
    case everyone
    case ticketHolders
    case withoutTicket
    case nobody
}
