import FoundationEssentials
import Glibc

/// Looks whether files that the program reads are there for its user too, where root runs the check.
///
/// Root may read everything; the program's user is judged as anyone who is neither root nor of root's group.
public struct FileCheck {
    private let files: [(name: String, path: String)]
    private let user: String
    private let command: String

    /// - Parameters:
    ///   - files: what settings call each, and where it is; what is not there is passed over.
    ///   - user: whom `nginx/systemd` runs the program as.
    ///   - command: what checks as that user.
    public init(_ files: [(name: String, path: String)], user: String, command: String) {
        self.files = files
        self.user = user
        self.command = command
    }

    /// Who checked, and a line for each file that nobody else may read.
    public func findings() -> [Finding] {
        guard geteuid() == 0 else { return [.ok("user: checked as \(ProcessInfo.processInfo.userName)")] }
        let closed = files.filter { isForRootAlone($0.path) }
        guard !closed.isEmpty else { return [.ok("user: checked as root; no file of the settings is for root alone")] }
        return closed.map { file in
            .warning(
                "user: checked as root, and \(file.name) is \(file.path), which root alone may read: give it to "
                    + "\(user), whom the service runs as, and check as that user: runuser -u \(user) -- \(command)")
        }
    }

    private func isForRootAlone(_ path: String) -> Bool {
        var url = URL(filePath: path).resolvingSymlinksInPath()
        guard let mode = Mode(of: url.path) else { return false }
        var isOpen = mode.lets(S_IROTH, group: S_IRGRP)
        while isOpen, url.path != "/" {
            url.deleteLastPathComponent()
            isOpen = Mode(of: url.path)?.lets(S_IXOTH, group: S_IXGRP) ?? true
        }
        return !isOpen
    }
}

/// Who may do what with a file or a folder.
private struct Mode {
    private let status: stat

    /// nil for what is not there.
    init?(of path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        self.status = status
    }

    /// Whether somebody beside root may, by the bit of all others or by that of its group.
    func lets(_ others: mode_t, group: mode_t) -> Bool {
        status.st_uid != 0 || status.st_mode & others != 0 || (status.st_gid != 0 && status.st_mode & group != 0)
    }
}
