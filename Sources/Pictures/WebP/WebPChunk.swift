/// A part of a WebP file (RFC 9649, section 2.3).
struct WebPChunk {
    let type: String
    let content: ArraySlice<UInt8>

    init(_ reader: inout ByteReader) throws(PictureError) {
        type = String(decoding: try reader.take(4), as: UTF8.self)
        let count = try reader.littleEndian(4)
        content = try reader.take(count)
        if !count.isMultiple(of: 2) { try reader.expect([0]) }
    }

    init(type: String, content: ArraySlice<UInt8>) {
        self.type = type
        self.content = content
    }

    /// As it stands in a file.
    var bytes: [UInt8] {
        let padding: [UInt8] = content.count.isMultiple(of: 2) ? [] : [0]
        return type.utf8 + content.count.littleEndianBytes(4) + content + padding
    }
}
