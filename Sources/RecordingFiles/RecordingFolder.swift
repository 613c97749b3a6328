import Glibc

/// The folder that nginx puts recordings in, and plays them from.
public struct RecordingFolder: Sendable {
    /// Where nginx keeps what has not come as a whole.
    public static let incoming = ".incoming"

    /// The folder's whole path.
    public let path: String

    /// - Parameter path: the folder's whole path.
    public init(_ path: String) {
        self.path = path
    }

    /// Bytes of a file; nil where it is not there.
    ///
    /// - Parameter file: a recording's name.
    public func size(of file: String) -> Int64? {
        var status = stat()
        guard Self.isName(file), lstat("\(path)/\(file)", &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            return nil
        }
        return Int64(status.st_size)
    }

    /// Removes a file.
    ///
    /// - Returns: whether it is not there any more.
    public func remove(_ file: String) -> Bool {
        guard Self.isName(file) else { return false }
        return unlink("\(path)/\(file)") == 0 || errno == ENOENT
    }

    /// What a row may name: nothing else is ever looked at, or removed.
    private static func isName(_ file: String) -> Bool {
        file.wholeMatch(of: /[0-9a-f]{32}\.(?:mp4|webm)/) != nil
    }
}
