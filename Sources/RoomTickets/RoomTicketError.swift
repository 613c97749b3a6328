/// Why a ticket is not issued.
public enum RoomTicketError: Error, Equatable, CustomStringConvertible {
    /// The library could not sign with a key that it had taken.
    case notSigned

    /// For the log.
    public var description: String { "the Jitsi key could not sign a room ticket" }
}

/// Why a key cannot sign room tickets. Descriptions carry nothing of the key.
public enum RoomTicketKeyError: Error, Equatable, CustomStringConvertible {
    case empty
    case publicKey
    case encrypted
    case tooShort
    case notRSA

    /// Completes the sentence “the key cannot be used: ”.
    public var description: String {
        switch self {
        case .empty: "it is empty"
        case .publicKey: "it is a public key, which anyone may know and which cannot sign: the private one belongs here"
        case .encrypted: "it is encrypted: store it without a passphrase, readable by the service alone"
        case .tooShort: "it is an RSA key of less than 2048 bits, which RS256 does not allow (RFC 7518, section 3.3)"
        case .notRSA: "it is a PEM file without an RSA private key, and Jitsi's tickets are signed with RS256"
        }
    }
}
