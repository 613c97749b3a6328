/// What a frame's header says (ITU-T T.81, section B.2.2).
struct JPEGFrame {
    let size: PictureSize
    /// The header's content.
    let bytes: [UInt8]
    private let components: [Int]

    init(_ segment: ByteReader) throws(PictureError) {
        var reader = segment
        bytes = Array(try reader.take(reader.count))
        reader = segment
        let precision = try reader.byte()
        let (height, width) = (try reader.bigEndian(2), try reader.bigEndian(2))
        let count = try reader.byte()
        guard reader.count == count * 3 else { throw .damaged }
        guard precision == 8, [1, 3, 4].contains(count) else { throw .notSupported }
        var components: [Int] = []
        for _ in 0..<count {
            components.append(try reader.byte())
            let (sampling, table) = (try reader.byte(), try reader.byte())
            guard 1...4 ~= sampling >> 4, 1...4 ~= sampling & 15, table < 4 else { throw .damaged }
        }
        guard Set(components).count == count else { throw .damaged }
        self.components = components
        size = try PictureSize(width: width, height: height)
    }

    /// The content of a scan's header (section B.2.3), if it is of this frame's components.
    func scan(_ segment: ByteReader) throws(PictureError) -> ArraySlice<UInt8> {
        var reader = segment
        let count = try reader.byte()
        guard 1...components.count ~= count, reader.count == count * 2 + 3 else { throw .damaged }
        for _ in 0..<count {
            let (component, tables) = (try reader.byte(), try reader.byte())
            guard components.contains(component), tables >> 4 < 4, tables & 15 < 4 else { throw .damaged }
        }
        reader = segment
        return try reader.take(reader.count)
    }
}
