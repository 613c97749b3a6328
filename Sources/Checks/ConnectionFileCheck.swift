import FoundationEssentials
import Glibc

/// Looks whether the files that a connection names are there for whoever checks.
///
/// libpq passes over a password file that it cannot use, so that PostgreSQL is all that complains, and of a password.
public struct ConnectionFileCheck {
    private let files: [(name: String, path: String)]

    /// - Parameter files: libpq's keyword for each, and where it is.
    public init(_ files: [(name: String, path: String)]) {
        self.files = files
    }

    /// A warning for each that is of no use: how a connection fares without it, the look at the database tells.
    public func findings() -> [Finding] {
        files.compactMap { file in
            flaw(file.name, file.path).map { .warning("files: \(file.name) is \(file.path), which \($0)") }
        }
    }

    private func flaw(_ name: String, _ path: String) -> String? {
        let user = ProcessInfo.processInfo.userName
        var status = stat()
        guard stat(path, &status) == 0 else {
            return errno == EACCES ? "stands in a folder that \(user) may not enter" : "is not there"
        }
        guard access(path, R_OK) == 0 else { return "\(user) may not read" }
        guard name != "passfile" || status.st_mode & (S_IRWXG | S_IRWXO) == 0 else {
            return "libpq passes over, because it is open to others: chmod 0600"
        }
        return nil
    }
}
