/// Why certificates cannot be signed or read by the keys that are there. Descriptions carry nothing of a key.
public enum CertificateKeyError: Error, Equatable, CustomStringConvertible {
    case notPEM
    case encrypted
    case publicKeyFirst
    case notP256
    case givenTwice
    /// The library could not sign with a key that it had taken.
    case notSigned
    /// No key that is there has signed it.
    case unknownSigner
    /// It was signed, and for another id than the one that it is kept by.
    case anotherID

    /// Completes the sentence “the key cannot be used: ”; of the last three, a sentence for the log.
    public var description: String {
        switch self {
        case .notPEM: "it is no PEM file"
        case .encrypted: "it is encrypted: store it without a passphrase, readable by the service alone"
        case .publicKeyFirst: "its first block is a public key, which cannot sign: the private one comes first"
        case .notP256: "it has a block that is no key on the curve P-256, with which ES256 signs"
        case .givenTwice: "it holds one key twice"
        case .notSigned: "the key of certificates could not sign one"
        case .unknownSigner: "a certificate in the database is signed by no key of those that are set"
        case .anotherID: "a certificate in the database is kept by another id than it was signed for"
        }
    }
}
