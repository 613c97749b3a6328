/// The segments of tables (ITU-T T.81, section B.2.4), whose lengths follow from what they hold: nothing else fits in.
enum JPEGTables {
    static func quantization(_ segment: ByteReader) throws(PictureError) -> ArraySlice<UInt8> {
        try whole(segment) { reader throws(PictureError) in
            let kind = try reader.byte()
            guard kind >> 4 < 2, kind & 15 < 4 else { throw .damaged }
            _ = try reader.take(64 << (kind >> 4))
        }
    }

    static func huffman(_ segment: ByteReader) throws(PictureError) -> ArraySlice<UInt8> {
        try whole(segment) { reader throws(PictureError) in
            let kind = try reader.byte()
            let counts = try reader.take(16)
            let codes = counts.reduce(0) { $0 + Int($1) }
            guard kind >> 4 < 2, kind & 15 < 4, codes <= 256 else { throw .damaged }
            _ = try reader.take(codes)
        }
    }

    static func restartInterval(_ segment: ByteReader) throws(PictureError) -> ArraySlice<UInt8> {
        var reader = segment
        guard reader.count == 2 else { throw .damaged }
        return try reader.take(2)
    }

    /// The segment, if it is one table after the other.
    private static func whole(
        _ segment: ByteReader, _ readTable: (inout ByteReader) throws(PictureError) -> Void
    ) throws(PictureError) -> ArraySlice<UInt8> {
        var reader = segment
        repeat { try readTable(&reader) } while !reader.isAtEnd
        reader = segment
        return try reader.take(reader.count)
    }
}
