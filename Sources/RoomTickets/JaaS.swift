/// The rules of 8x8's Jitsi as a Service (its page “The Jitsi JSON Web Token”).
enum JaaS {
    static let issuer = "chat"
    private static let audience = "jitsi"
    private static let host = "8x8.vc"
    private static let prefix = "vpaas-magic-cookie-"

    static func isAppID(_ id: String) -> Bool { id.hasPrefix(prefix) }

    static func check(
        id: String, key: RoomTicketKey, keyID: String?, subject: String?, audience: String, host: String
    ) throws(JitsiApplicationError) {
        // It becomes part of an address.
        guard id.utf8.allSatisfy({ $0.isIDCharacter }) else { throw .malformedAppID }
        guard case .privateKey = key else { throw .secretForJaaS }
        guard let keyID, keyID.hasPrefix("\(id)/"), keyID.utf8.count > id.utf8.count + 1 else {
            throw .keyIDOfAnotherApp(appID: id)
        }
        guard subject ?? id == id else { throw .subjectOfJaaS(appID: id) }
        guard audience == Self.audience else { throw .audienceOfJaaS }
        guard host == Self.host || host.hasSuffix(".\(Self.host)") else { throw .domainOfJaaS }
    }
}

extension UInt8 {
    fileprivate var isIDCharacter: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
        default: false
        }
    }
}
