/// A store that speaks S3, and who may use it.
public struct ObjectStore: Sendable, Equatable {
    /// `https://host[:port]`, without a path.
    public let endpoint: String
    /// Objects are below `<endpoint>/<bucket>/`.
    public let bucket: String
    /// As signatures name it.
    public let region: String
    let accessKey: String
    let secretKey: String

    /// Each as the property of its name.
    public init(endpoint: String, bucket: String, region: String, accessKey: String, secretKey: String) {
        self.endpoint = endpoint
        self.bucket = bucket
        self.region = region
        self.accessKey = accessKey
        self.secretKey = secretKey
    }

    /// The most that one PUT may send to a store of Amazon's: 5 GiB.
    public static let largestObject: Int64 = 5_368_709_120

    /// The object of a recording's file.
    public static func key(of file: String) -> String { "recordings/\(file)" }
}
