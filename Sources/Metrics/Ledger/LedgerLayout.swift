import Synchronization

/// Where in a ledger's file what stands: two words of header, the magic number and the end of the last record; a record
/// is two 32-bit lengths, the key, what fills it up to a whole word, and its words.
enum LedgerLayout {
    /// Bytes from a record's beginning to its words.
    static func room(forKeyOf length: Int) -> Int { 8 + (length + 7) / 8 * 8 }

    /// Empty for a file that is none; what is cut off is left out.
    static func records(in bytes: UnsafeRawBufferPointer) -> [LedgerFile.Record] {
        guard bytes.count >= LedgerFile.headerSize, bytes.load(as: UInt64.self) == LedgerFile.magic else { return [] }
        let end = min(Int(clamping: bytes.load(fromByteOffset: 8, as: UInt64.self)), bytes.count)
        atomicMemoryFence(ordering: .acquiring)
        var records: [LedgerFile.Record] = []
        var position = LedgerFile.headerSize
        while position + 8 <= end {
            let keyLength = Int(bytes.load(fromByteOffset: position, as: UInt32.self))
            let wordCount = Int(bytes.load(fromByteOffset: position + 4, as: UInt32.self))
            let offset = position + room(forKeyOf: keyLength)
            guard keyLength > 0, wordCount > 0, offset + wordCount * 8 <= end else { break }
            let key = String(decoding: bytes[(position + 8)..<(position + 8 + keyLength)], as: UTF8.self)
            records.append(LedgerFile.Record(key: key, offset: offset, wordCount: wordCount))
            position = offset + wordCount * 8
        }
        return records
    }
}
