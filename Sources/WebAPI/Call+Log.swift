public import AccessTokens
public import Logging

extension Logger {
    /// One line about what a call has done: which request, in which webinar, by whom, and more where there is more; never
    /// with a room's name, a key, a link, or what was said.
    public func note(_ event: Message, of call: Call, by user: UserID, _ more: Metadata = [:]) {
        let always: Metadata = [
            "request_id": "\(call.requestID)",
            "webinar": "\(call.id.map(String.init) ?? "")",
            "user": "\(user.rawValue)",
        ]
        info(event, metadata: always.merging(more) { _, new in new })
    }
}
