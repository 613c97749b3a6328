import Glibc
import Synchronization

/// A file of named numbers in shared memory: a header, then records, each a key and its 64-bit words.
///
/// One thread writes it. A record is complete before the header says that it is there, so that a reader meets whole
/// ones alone; an aligned word is read and written at once on every machine that Swift runs on.
final class LedgerFile {
    struct Record: Equatable {
        let key: String
        /// Of its first word, in bytes from the file's beginning.
        let offset: Int
        let wordCount: Int
    }

    /// Bytes: several times what all routes with all their refusals take.
    static let size = 262_144
    /// Of this layout. A file of another stays as it is, and is nobody's.
    static let magic: UInt64 = 0x3130_4452_4743_4C57
    static let headerSize = 16
    /// Files of one name that are tried.
    private static let limit = 1_024

    private let descriptor: CInt
    private let base: UnsafeMutableRawPointer

    private init(descriptor: CInt, base: UnsafeMutableRawPointer) {
        self.descriptor = descriptor
        self.base = base
    }

    /// Lets another take it over, as the process's end does. Until then file and memory are kept, whoever still has this
    /// value: whoever counts points into it.
    func end() {
        // The mapping would keep the lock.
        LedgerLock.release(descriptor)
        close(descriptor)
    }

    static func claim(in folder: String, name: String) throws(LedgerError) -> LedgerFile {
        for number in 0..<limit {
            if let file = try LedgerFile.ifFree("\(folder)/\(name)-\(number)") { return file }
        }
        throw .noFileIsFree(folder: folder)
    }

    /// - Returns: nil for one that another process writes, or that has another layout.
    private static func ifFree(_ path: String) throws(LedgerError) -> LedgerFile? {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o640)
        guard descriptor >= 0 else { throw .cannotOpen(path: path, errno: errno) }
        guard LedgerLock.take(descriptor) else {
            close(descriptor)
            return nil
        }
        var status = stat()
        fstat(descriptor, &status)
        let isNew = status.st_size == 0
        if isNew {
            // Whatever the process's mask: readers are of its group.
            fchmod(descriptor, 0o640)
            // A page that the file system could not give at a store would end the process.
            let failure = posix_fallocate(descriptor, 0, off_t(size))
            guard failure == 0 else {
                unlink(path)
                close(descriptor)
                throw .cannotMap(path: path, errno: failure)
            }
        } else if status.st_size != size {
            close(descriptor)
            return nil
        }
        guard let base = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0), base != MAP_FAILED else {
            close(descriptor)
            throw .cannotMap(path: path, errno: errno)
        }
        let file = LedgerFile(descriptor: descriptor, base: base)
        if isNew || file.header[0] == 0 {
            file.header[1] = UInt64(headerSize)
            file.header[0] = magic
        }
        guard file.header[0] == magic else {
            munmap(base, size)
            file.end()
            return nil
        }
        return file
    }

    private var header: UnsafeMutablePointer<UInt64> {
        base.bindMemory(to: UInt64.self, capacity: Self.size / 8)
    }

    /// What is there.
    var records: [Record] { LedgerLayout.records(in: UnsafeRawBufferPointer(start: base, count: Self.size)) }

    /// The words of a record.
    func words(at offset: Int) -> UnsafeMutablePointer<UInt64> { header + offset / 8 }

    /// - Returns: where its words are, all of them 0; nil if the file is full.
    func append(key: String, wordCount: Int) -> Int? {
        let end = Int(header[1])
        let offset = end + LedgerLayout.room(forKeyOf: key.utf8.count)
        let newEnd = offset + wordCount * 8
        guard newEnd <= Self.size else { return nil }
        base.storeBytes(of: UInt32(key.utf8.count), toByteOffset: end, as: UInt32.self)
        base.storeBytes(of: UInt32(wordCount), toByteOffset: end + 4, as: UInt32.self)
        UnsafeMutableRawBufferPointer(start: base + end + 8, count: key.utf8.count).copyBytes(from: key.utf8)
        atomicMemoryFence(ordering: .releasing)
        header[1] = UInt64(newEnd)
        return offset
    }

    /// Memory that nobody reads, for what a full file has no room for: whoever counts need not know.
    static func unread(wordCount: Int) -> UnsafeMutablePointer<UInt64> {
        let words = UnsafeMutablePointer<UInt64>.allocate(capacity: wordCount)
        words.initialize(repeating: 0, count: wordCount)
        return words
    }
}
