import Crypto
import CryptoExtras
import FoundationEssentials

/// A password as Django stores it: `pbkdf2_sha256$<iterations>$<salt>$<base64 of the key>`.
public struct DjangoPassword {
    private let iterations: Int
    private let salt: String
    private let key: SymmetricKey

    /// What Django 5.2 takes for a new password.
    static let iterations = 1_000_000
    /// More would keep a worker busy for half a minute.
    private static let maximumIterations = 100_000_000

    /// - Returns: nil for another hasher's form, and for Django's mark of a password that cannot be used.
    init?(stored: String) {
        let parts = stored.split(separator: "$", omittingEmptySubsequences: false)
        guard
            parts.count == 4, parts[0] == "pbkdf2_sha256",
            let iterations = Int(parts[1]), (1...Self.maximumIterations).contains(iterations),
            !parts[2].isEmpty,
            let key = Data(base64Encoded: String(parts[3])), key.count == SHA256.byteCount
        else { return nil }
        self.iterations = iterations
        self.salt = String(parts[2])
        self.key = SymmetricKey(data: key)
    }

    /// The stored form of a new password, with a salt of 22 letters and digits as Django makes it.
    ///
    /// - Parameter password: not empty.
    public static func stored(_ password: String) -> String {
        let characters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")
        let salt = String((0..<22).map { _ in characters[Int.random(in: characters.indices)] })
        let key = derive(password, salt: salt, iterations: iterations).withUnsafeBytes { Data($0) }
        return "pbkdf2_sha256$\(iterations)$\(salt)$\(key.base64EncodedString())"
    }

    /// Whether `password` is the stored one.
    ///
    /// It takes the time of ``iterations`` also where there is no stored password, or one of fewer
    /// iterations, so that the time does not tell which accounts exist.
    ///
    /// - Parameter password: not empty.
    static func matches(_ password: String, _ stored: DjangoPassword?) -> Bool {
        guard let stored else {
            _ = derive(password, salt: "no account", iterations: Self.iterations)
            return false
        }
        // SymmetricKey compares in constant time.
        let isCorrect = derive(password, salt: stored.salt, iterations: stored.iterations) == stored.key
        if stored.iterations < Self.iterations {
            _ = derive(password, salt: stored.salt, iterations: Self.iterations - stored.iterations)
        }
        return isCorrect
    }

    /// RFC 8018, section 5.2.
    private static func derive(_ password: String, salt: String, iterations: Int) -> SymmetricKey {
        do {
            return try KDF.Insecure.PBKDF2.deriveKey(
                from: Data(password.utf8), salt: Data(salt.utf8), using: .sha256,
                outputByteCount: SHA256.byteCount, unsafeUncheckedRounds: iterations)
        } catch {
            preconditionFailure("PBKDF2 failed: \(error)")
        }
    }
}
