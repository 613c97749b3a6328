/// How a camera was held: the one thing of Exif that is kept, in a segment of its own making with nothing else in it.
/// Without it a phone's picture would lie on its side.
struct ExifOrientation: Equatable {
    private static let head = Array("Exif\0\0".utf8)
    private static let tag = 0x0112
    private static let short = 3

    /// 2 to 8; 1 is as if there were none.
    private let value: Int

    /// - Returns: nil where no turn is asked for, or nobody can read it.
    init?(_ marker: Int, _ segment: ByteReader) {
        var reader = segment
        guard marker == 0xE1, (try? reader.expect(Self.head)) != nil,
            let value = try? Self.value(in: reader), 2...8 ~= value
        else { return nil }
        self.value = value
    }

    /// The content of an Exif segment that says this alone.
    var bytes: [UInt8] {
        let entries = 1.bigEndianBytes(2)
        let entry = Self.tag.bigEndianBytes(2) + Self.short.bigEndianBytes(2) + 1.bigEndianBytes(4)
        let last = 0.bigEndianBytes(4)
        return Self.head + "MM".utf8 + 42.bigEndianBytes(2) + 8.bigEndianBytes(4) + entries + entry
            + value.bigEndianBytes(2) + [0, 0] + last
    }

    /// From the first directory of a TIFF file (TIFF 6.0, section 2).
    private static func value(in tiff: ByteReader) throws(PictureError) -> Int? {
        var reader = tiff
        let order = try reader.take(2)
        let isBigEndian = order.elementsEqual("MM".utf8)
        guard isBigEndian || order.elementsEqual("II".utf8) else { return nil }
        func number(_ count: Int) throws(PictureError) -> Int {
            try isBigEndian ? reader.bigEndian(count) : reader.littleEndian(count)
        }
        guard try number(2) == 42 else { return nil }
        _ = try reader.take(try number(4) - 8)
        for _ in 0..<(try number(2)) {
            let (tag, type, count) = (try number(2), try number(2), try number(4))
            let value = try number(2)
            _ = try number(2)
            if tag == Self.tag { return type == short && count == 1 ? value : nil }
        }
        return nil
    }
}
