import Glibc

/// Files that are on the disk when they are said to be.
enum NewFile {
    /// Writes a file that everybody may read, and that was not there before.
    static func write(_ bytes: [UInt8], to path: String) throws(MediaFolderError) {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw MediaFolderError("open", path) }
        defer { close(file) }
        var rest = bytes
        while !rest.isEmpty {
            let count = Glibc.write(file, rest, rest.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw MediaFolderError("write", path) }
            rest.removeFirst(count)
        }
        // Whatever the process's mask leaves of it: nginx must read it.
        guard fchmod(file, 0o644) == 0 else { throw MediaFolderError("fchmod", path) }
        guard fsync(file) == 0 else { throw MediaFolderError("fsync", path) }
    }

    /// Waits until the names in a folder are on the disk.
    static func settle(_ folder: String) throws(MediaFolderError) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw MediaFolderError("open", folder) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw MediaFolderError("fsync", folder) }
    }
}
