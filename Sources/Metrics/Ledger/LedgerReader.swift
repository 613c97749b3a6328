import Glibc

/// Reads the ledgers of a host while their processes write them.
struct LedgerReader {
    /// A record's words, and whether the process that counted them lives.
    struct Line {
        let series: Series
        let words: [UInt64]
        let isAlive: Bool
    }

    let folder: String

    /// What is in all files of the folder that are ledgers.
    ///
    /// - Throws: ``LedgerError/cannotOpen(path:errno:)`` for a folder that cannot be read.
    func lines() throws(LedgerError) -> [Line] {
        guard let directory = opendir(folder) else { throw .cannotOpen(path: folder, errno: errno) }
        defer { closedir(directory) }
        var lines: [Line] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if !name.hasPrefix(".") { lines += linesOf("\(folder)/\(name)") }
        }
        return lines
    }

    private func linesOf(_ path: String) -> [Line] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return [] }
        defer { close(descriptor) }
        var status = stat()
        // A file that is shorter than it says would end this process where it is read.
        guard fstat(descriptor, &status) == 0, status.st_size == LedgerFile.size,
            let base = mmap(nil, LedgerFile.size, PROT_READ, MAP_SHARED, descriptor, 0), base != MAP_FAILED
        else { return [] }
        defer { munmap(base, LedgerFile.size) }
        let isAlive = LedgerLock.isTaken(descriptor)
        let bytes = UnsafeRawBufferPointer(start: base, count: LedgerFile.size)
        return LedgerLayout.records(in: bytes).map { record in
            let words = (0..<record.wordCount).map {
                bytes.load(fromByteOffset: record.offset + $0 * 8, as: UInt64.self)
            }
            return Line(series: Series(key: record.key), words: words, isAlive: isAlive)
        }
    }
}
