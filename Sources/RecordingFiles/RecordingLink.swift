import Crypto
import FoundationEssentials

/// The address at which nginx plays a file of the folder, for some hours (ngx_http_secure_link_module).
public struct RecordingLink: Sendable {
    /// What addresses of recordings begin with.
    public static let prefix = "/recordings/"
    /// What addresses begin with to which a recorder's host puts files.
    public static let incoming = "/recordings/incoming/"

    /// What nginx makes the digest of: a link's end, its path, and the secret.
    ///
    /// - Parameter secret: ``RecordingKey/linkSecret``.
    public static func expression(secret: String) -> String { "$secure_link_expires $uri \(secret)" }

    /// The address, below the site's origin.
    public let address: String

    /// - Parameters:
    ///   - file: the file's name.
    ///   - end: seconds since 1970.
    ///   - secret: ``RecordingKey/linkSecret``.
    public init(to file: String, until end: Int64, secret: String) {
        let path = Self.prefix + file
        let digest = Insecure.MD5.hash(data: Array("\(end) \(path) \(secret)".utf8))
        let text = Data(digest).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
        address = "\(path)?e=\(end)&s=\(text.replacing("=", with: ""))"
    }

    /// The same file to keep, not to play.
    public var toDownload: String { address + "&d=1" }
}
