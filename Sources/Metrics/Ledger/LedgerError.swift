import Glibc

/// Why nothing can be counted. It is no reason not to serve.
public enum LedgerError: Error, Equatable, CustomStringConvertible {
    case cannotOpen(path: String, errno: Int32)
    case cannotMap(path: String, errno: Int32)
    /// So many processes cannot live at once.
    case noFileIsFree(folder: String)

    /// One line for the log.
    public var description: String {
        switch self {
        case .cannotOpen(let path, let errno): "\(path) cannot be opened: \(String(cString: strerror(errno)))"
        case .cannotMap(let path, let errno): "\(path) cannot be mapped: \(String(cString: strerror(errno)))"
        case .noFileIsFree(let folder): "every file in \(folder) is another process's"
        }
    }
}
