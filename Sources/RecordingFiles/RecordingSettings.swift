/// What a deployment decides about recordings.
public struct RecordingSettings: Sendable {
    /// What the recorder's host signs with.
    public let key: RecordingKey
    /// What nginx puts files in and plays them from; nil where there is none.
    public let folder: RecordingFolder?
    /// Where files go from now on, in the folder's place; nil where there is none.
    public let store: ObjectStore?
    /// Bytes that a recording may have.
    public let limit: Int64
    /// Days for which it may be seen.
    public let days: Int
    /// Whether hosts and admins alone see recordings.
    public let isForHosts: Bool

    /// Each as the property of its name.
    public init(
        key: RecordingKey, folder: RecordingFolder?, store: ObjectStore?, limit: Int64, days: Int, isForHosts: Bool
    ) {
        self.key = key
        self.folder = folder
        self.store = store
        self.limit = limit
        self.days = days
        self.isForHosts = isForHosts
    }

    /// Where a file is; the raw value is the database's.
    public enum Place: String, Sendable {
        case folder, store
    }

    /// Where a new file goes.
    public var newPlace: Place { store == nil ? .folder : .store }
}
