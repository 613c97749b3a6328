/// A JPEG file (ITU-T T.81, annex B), read segment by segment.
///
/// Kept are frame, tables and scans, and of the rest what browsers need to show them rightly: JFIF's density, Adobe's
/// transformation of colours, and the turn that a camera noted, each written anew.
struct JPEGFile {
    /// Progressive files have about ten; thousands would keep a phone busy for minutes.
    private static let mostScans = 100

    private var reader: ByteReader
    private var written = JPEGMarker.startOfImage
    private var frame: JPEGFrame?
    private var scans = 0
    private var orientation: ExifOrientation?

    /// - Returns: the picture's size, and the file without what is beside the picture.
    static func clean(_ bytes: [UInt8]) throws(PictureError) -> (PictureSize, [UInt8]) {
        var file = JPEGFile(reader: ByteReader(bytes.dropFirst(JPEGMarker.startOfImage.count)))
        return try file.write()
    }

    private init(reader: ByteReader) {
        self.reader = reader
    }

    private mutating func write() throws(PictureError) -> (PictureSize, [UInt8]) {
        while true {
            let marker = try nextMarker()
            guard marker != JPEGMarker.endOfImage else { break }
            try read(marker, ByteReader(reader.take(reader.bigEndian(2) - 2)))
        }
        guard let frame, scans > 0, reader.isAtEnd else { throw .damaged }
        return (frame.size, written + [0xFF, UInt8(JPEGMarker.endOfImage)])
    }

    /// Any number of 0xFF may stand before a marker.
    private mutating func nextMarker() throws(PictureError) -> Int {
        guard try reader.byte() == 0xFF else { throw .damaged }
        var marker = 0xFF
        while marker == 0xFF { marker = try reader.byte() }
        return marker
    }

    private mutating func read(_ marker: Int, _ segment: ByteReader) throws(PictureError) {
        switch marker {
        case JPEGMarker.quantization: try keep(marker, JPEGTables.quantization(segment))
        case JPEGMarker.huffman: try keep(marker, JPEGTables.huffman(segment))
        case JPEGMarker.restartInterval: try keep(marker, JPEGTables.restartInterval(segment))
        case JPEGMarker.shownFrames: try keepFrame(marker, segment)
        case JPEGMarker.startOfScan: try keepScan(segment)
        case JPEGMarker.otherFrames: throw .notSupported
        case JPEGMarker.application: keepOfApplication(marker, segment)
        case JPEGMarker.comment: break
        default: throw .damaged
        }
    }

    private mutating func keepFrame(_ marker: Int, _ segment: ByteReader) throws(PictureError) {
        guard frame == nil else { throw .damaged }
        let read = try JPEGFrame(segment)
        frame = read
        keep(marker, read.bytes)
    }

    private mutating func keepScan(_ segment: ByteReader) throws(PictureError) {
        guard let frame else { throw .damaged }
        guard scans < Self.mostScans else { throw .notSupported }
        scans += 1
        keep(JPEGMarker.startOfScan, try frame.scan(segment))
        written += try reader.takeScan()
    }

    /// What of an application's segment is needed; what is wrong in one is no reason to refuse the picture.
    private mutating func keepOfApplication(_ marker: Int, _ segment: ByteReader) {
        if let density = JPEGApplications.density(marker, segment) { keep(marker, density) }
        if let transformation = JPEGApplications.transformation(marker, segment) { keep(marker, transformation) }
        if orientation == nil, let found = ExifOrientation(marker, segment) {
            orientation = found
            keep(marker, found.bytes)
        }
    }

    private mutating func keep(_ marker: Int, _ content: some Collection<UInt8>) {
        written += [0xFF, UInt8(marker)] + (content.count + 2).bigEndianBytes(2) + content
    }
}

extension ByteReader {
    /// What is coded, up to the next marker. There 0xFF is followed by 0, or by a restart.
    fileprivate mutating func takeScan() throws(PictureError) -> ArraySlice<UInt8> {
        var ahead = self
        while !ahead.isAtEnd {
            let before = ahead.count
            guard try ahead.byte() == 0xFF else { continue }
            let next = UInt8(try ahead.byte())
            if next != 0, !JPEGMarker.restarts.contains(next) { return try take(count - before) }
        }
        throw .damaged
    }
}
