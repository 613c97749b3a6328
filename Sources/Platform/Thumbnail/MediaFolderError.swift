import Glibc

/// Why a file could not be kept, for the log.
struct MediaFolderError: Error, Equatable, CustomStringConvertible {
    let description: String

    /// Of the call that has just failed.
    init(_ call: String, _ path: String) {
        description = "\(call) \(path): errno \(errno)"
    }
}
