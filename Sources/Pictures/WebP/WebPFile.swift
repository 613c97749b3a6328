/// A WebP file (RFC 9649), read chunk by chunk.
///
/// Kept are the coded picture and its transparency. Exif, XMP, profiles of colours and what nobody knows are dropped,
/// and where nothing but the picture is left, so is the extended form.
struct WebPFile {
    private static let animatedFlag = 0x02
    private static let alphaFlag = 0x10

    private var canvas: (width: Int, height: Int)?
    private var alpha: WebPChunk?
    private var frame: (size: PictureSize, chunk: WebPChunk)?

    /// - Returns: the picture's size, and the file without what is beside the picture.
    static func clean(_ bytes: [UInt8]) throws(PictureError) -> (PictureSize, [UInt8]) {
        var reader = ByteReader(bytes.dropFirst(4))
        guard try reader.littleEndian(4) == reader.count else { throw .damaged }
        _ = try reader.take(4)
        var file = WebPFile()
        var isFirst = true
        while !reader.isAtEnd {
            try file.read(WebPChunk(&reader), isFirst: isFirst)
            isFirst = false
        }
        return try file.write()
    }

    private mutating func read(_ chunk: WebPChunk, isFirst: Bool) throws(PictureError) {
        // Without the extended header the picture is all that there is.
        guard isFirst || canvas != nil else { throw .damaged }
        switch chunk.type {
        case "VP8X":
            guard isFirst else { throw .damaged }
            try readHeader(chunk.content)
        case "ANIM", "ANMF": throw .animated
        case "ALPH":
            guard canvas != nil, alpha == nil, frame == nil, chunk.content.count > 1 else { throw .damaged }
            alpha = chunk
        case "VP8 ": try keep(chunk, WebPFrame.lossy(chunk.content))
        case "VP8L":
            guard alpha == nil else { throw .damaged }
            try keep(chunk, WebPFrame.lossless(chunk.content))
        default: guard canvas != nil else { throw .damaged }
        }
    }

    private mutating func readHeader(_ content: ArraySlice<UInt8>) throws(PictureError) {
        var reader = ByteReader(content)
        let flags = try reader.littleEndian(4)
        canvas = (try reader.littleEndian(3) + 1, try reader.littleEndian(3) + 1)
        guard reader.isAtEnd else { throw .damaged }
        if flags & Self.animatedFlag != 0 { throw .animated }
    }

    private mutating func keep(_ chunk: WebPChunk, _ size: PictureSize) throws(PictureError) {
        guard frame == nil else { throw .damaged }
        if let canvas, canvas != (size.width, size.height) { throw .damaged }
        frame = (size, chunk)
    }

    private func write() throws(PictureError) -> (PictureSize, [UInt8]) {
        guard let (size, chunk) = frame else { throw .damaged }
        let parts = (alpha.map { header(of: size).bytes + $0.bytes } ?? []) + chunk.bytes
        return (size, "RIFF".utf8 + (parts.count + 4).littleEndianBytes(4) + "WEBP".utf8 + parts)
    }

    /// Of a picture whose transparency is a chunk of its own.
    private func header(of size: PictureSize) -> WebPChunk {
        let content =
            Self.alphaFlag.littleEndianBytes(4) + (size.width - 1).littleEndianBytes(3)
            + (size.height - 1).littleEndianBytes(3)
        return WebPChunk(type: "VP8X", content: content[...])
    }
}
