/// A PNG file, read chunk by chunk.
///
/// Kept are the critical chunks and what browsers need to show them rightly: transparency, gamma, chromaticities and
/// the intent of sRGB. Texts, times, Exif and profiles of colours, in which anything may stand, are dropped.
struct PNGFile {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// Lengths of those that say something about the colours (sections 11.3.1 and 11.3.2).
    private static let colourChunks = ["tRNS": 1...256, "gAMA": 4...4, "cHRM": 32...32, "sRGB": 1...1]

    private let header: PNGHeader
    private var written: [UInt8]
    private var seen: Set<String> = []
    private var last = "IHDR"

    /// - Returns: the picture's size, and the file without what is beside the picture.
    static func clean(_ bytes: [UInt8]) throws(PictureError) -> (PictureSize, [UInt8]) {
        var reader = ByteReader(bytes.dropFirst(signature.count))
        var file = try PNGFile(PNGChunk(&reader))
        while try file.read(PNGChunk(&reader)) {}
        guard reader.isAtEnd else { throw .damaged }
        return (file.header.size, file.written)
    }

    private init(_ chunk: PNGChunk) throws(PictureError) {
        header = try PNGHeader(chunk)
        written = Self.signature + chunk.bytes
    }

    /// - Returns: whether more is to come.
    private mutating func read(_ chunk: PNGChunk) throws(PictureError) -> Bool {
        let comesAfterData = seen.contains("IDAT")
        defer { last = chunk.type }
        switch chunk.type {
        case "IDAT": try keepData(chunk, goesOn: comesAfterData)
        case "PLTE": try keepPalette(chunk, isLate: comesAfterData)
        case "IEND":
            guard chunk.content.isEmpty, comesAfterData else { throw .damaged }
            written += chunk.bytes
            return false
        case "acTL", "fcTL", "fdAT": throw .animated
        default: try keepColour(chunk, isLate: comesAfterData)
        }
        return true
    }

    /// All of them stand together; the first begins with the head of zlib (RFC 1950, section 2.2).
    private mutating func keepData(_ chunk: PNGChunk, goesOn: Bool) throws(PictureError) {
        guard !goesOn || last == "IDAT" else { throw .damaged }
        guard header.colour != .palette || seen.contains("PLTE") else { throw .damaged }
        if !goesOn {
            var reader = ByteReader(chunk.content)
            let head = try reader.bigEndian(2)
            guard head >> 8 & 15 == 8, head % 31 == 0 else { throw .damaged }
        }
        seen.insert("IDAT")
        written += chunk.bytes
    }

    private mutating func keepPalette(_ chunk: PNGChunk, isLate: Bool) throws(PictureError) {
        let count = chunk.content.count
        guard header.colour.takesPalette, !isLate, 3...768 ~= count, count.isMultiple(of: 3),
            seen.insert("PLTE").inserted
        else { throw .damaged }
        written += chunk.bytes
    }

    private mutating func keepColour(_ chunk: PNGChunk, isLate: Bool) throws(PictureError) {
        guard let lengths = Self.colourChunks[chunk.type] else {
            if chunk.isCritical { throw .notSupported }
            return
        }
        guard !isLate, lengths.contains(chunk.content.count), seen.insert(chunk.type).inserted else { throw .damaged }
        written += chunk.bytes
    }
}
