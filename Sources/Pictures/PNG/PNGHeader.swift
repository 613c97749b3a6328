/// What IHDR says (PNG specification, third edition, section 11.2.1).
struct PNGHeader {
    let size: PictureSize
    let colour: Colour

    enum Colour: Int {
        case grey = 0
        case rgb = 2
        case palette = 3
        case greyWithAlpha = 4
        case rgbWithAlpha = 6

        var depths: [Int] {
            switch self {
            case .grey: [1, 2, 4, 8, 16]
            case .palette: [1, 2, 4, 8]
            case .rgb, .greyWithAlpha, .rgbWithAlpha: [8, 16]
            }
        }

        /// Whether PLTE may be there.
        var takesPalette: Bool { self != .grey && self != .greyWithAlpha }
    }

    init(_ chunk: PNGChunk) throws(PictureError) {
        var reader = ByteReader(chunk.content)
        guard chunk.type == "IHDR", reader.count == 13 else { throw .damaged }
        let (width, height) = (try reader.bigEndian(4), try reader.bigEndian(4))
        let depth = try reader.byte()
        guard let colour = Colour(rawValue: try reader.byte()), colour.depths.contains(depth) else { throw .damaged }
        let (compression, filter, interlace) = (try reader.byte(), try reader.byte(), try reader.byte())
        guard compression == 0, filter == 0, interlace < 2 else { throw .damaged }
        self.colour = colour
        size = try PictureSize(width: width, height: height)
    }
}
