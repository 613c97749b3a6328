/// Reads bytes in their order; whoever asks for more than there are has a file that was cut off.
struct ByteReader {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        rest = bytes
    }

    var isAtEnd: Bool { rest.isEmpty }

    /// How many bytes are left.
    var count: Int { rest.count }

    /// - Throws: ``PictureError/damaged``, as all that follow.
    mutating func take(_ count: Int) throws(PictureError) -> ArraySlice<UInt8> {
        guard count >= 0, count <= rest.count else { throw .damaged }
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
    }

    mutating func byte() throws(PictureError) -> Int {
        guard let byte = rest.popFirst() else { throw .damaged }
        return Int(byte)
    }

    mutating func bigEndian(_ count: Int) throws(PictureError) -> Int {
        try take(count).reduce(0) { $0 << 8 | Int($1) }
    }

    mutating func littleEndian(_ count: Int) throws(PictureError) -> Int {
        try take(count).reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    /// Takes these bytes, or refuses what stands there instead.
    mutating func expect(_ bytes: some Collection<UInt8>) throws(PictureError) {
        guard try take(bytes.count).elementsEqual(bytes) else { throw .damaged }
    }
}

extension Int {
    /// Its lowest bytes, the highest of them first.
    func bigEndianBytes(_ count: Int) -> [UInt8] {
        (0..<count).reversed().map { UInt8(truncatingIfNeeded: self >> ($0 * 8)) }
    }

    /// Its lowest bytes, the lowest of them first.
    func littleEndianBytes(_ count: Int) -> [UInt8] { bigEndianBytes(count).reversed() }
}
