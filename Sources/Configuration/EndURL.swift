/// Where Prosody's `muc_end_meeting` listens: `http://host[:port]/path`, and where rooms have another domain than
/// usual, `?conference={room}@<domain>` behind it.
///
/// It is never public, because a ticket of anybody's may end any room there: `https://` is refused rather than spoken,
/// for which the hub would need a second TLS library.
public struct EndURL: Equatable, Sendable {
    /// A name or an IPv4 address.
    public let host: String
    /// Where it listens.
    public let port: Int
    /// With its first slash, without a query.
    public let path: String
    /// What stands behind a room's name and `@`; nil where it follows from the Jitsi server's domain.
    public let roomDomain: String?

    init?(_ text: String) {
        let scheme = "http://"
        guard text.hasPrefix(scheme) else { return nil }
        let parts = text.dropFirst(scheme.count).split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let address = parts[0]
        guard
            let slash = address.firstIndex(of: "/"), let authority = Authority(String(address[..<slash])),
            address[slash...].wholeMatch(of: /[A-Za-z0-9\/._~-]+/) != nil
        else { return nil }
        let names = authority.text.split(separator: ":")
        host = String(names[0])
        port = names.count == 2 ? Int(names[1]) ?? 80 : 80
        path = String(address[slash...])
        guard parts.count == 2 else {
            roomDomain = nil
            return
        }
        let query = "conference={room}@"
        guard
            parts[1].hasPrefix(query), let domain = Authority(String(parts[1].dropFirst(query.count))),
            !domain.text.contains(":")
        else { return nil }
        roomDomain = domain.text
    }
}
