/// A part of a PNG file (PNG specification, third edition, section 5.3), its sum proven.
struct PNGChunk {
    let type: String
    let content: ArraySlice<UInt8>
    /// As it stands in the file.
    let bytes: [UInt8]

    init(_ reader: inout ByteReader) throws(PictureError) {
        let length = try reader.take(4)
        let count = length.reduce(0) { $0 << 8 | Int($1) }
        let named = try reader.take(4 + count)
        let sum = try reader.take(4)
        guard sum.elementsEqual(CRC32.of(named)) else { throw .damaged }
        let name = named.prefix(4)
        guard name.allSatisfy({ (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }) else { throw .damaged }
        type = String(decoding: name, as: UTF8.self)
        content = named.dropFirst(4)
        bytes = Array(length + named + sum)
    }

    /// Whether who does not know it cannot show the picture.
    var isCritical: Bool { type.first?.isUppercase == true }
}
