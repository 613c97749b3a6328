/// What the first bytes of a coded picture say of its size.
enum WebPFrame {
    /// Of a lossy one, VP8 (RFC 6386, section 9.1).
    static func lossy(_ content: ArraySlice<UInt8>) throws(PictureError) -> PictureSize {
        var reader = ByteReader(content)
        let tag = try reader.littleEndian(3)
        try reader.expect([0x9D, 0x01, 0x2A])
        // The upper two bits say how it may be scaled, which browsers do not.
        let (width, height) = (try reader.littleEndian(2) & 0x3FFF, try reader.littleEndian(2) & 0x3FFF)
        let (isKeyFrame, isShown, firstPartition) = (tag & 1 == 0, tag >> 4 & 1 == 1, tag >> 5)
        guard isKeyFrame, isShown, tag >> 1 & 7 <= 3, firstPartition < reader.count else { throw .damaged }
        return try PictureSize(width: width, height: height)
    }

    /// Of a lossless one, VP8L (RFC 9649, section 3.4).
    static func lossless(_ content: ArraySlice<UInt8>) throws(PictureError) -> PictureSize {
        var reader = ByteReader(content)
        try reader.expect([0x2F])
        let head = try reader.littleEndian(4)
        guard head >> 29 == 0, !reader.isAtEnd else { throw .damaged }
        return try PictureSize(width: (head & 0x3FFF) + 1, height: (head >> 14 & 0x3FFF) + 1)
    }
}
