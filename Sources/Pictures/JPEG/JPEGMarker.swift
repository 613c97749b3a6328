/// The markers of a JPEG file (ITU-T T.81, table B.1), by the byte behind 0xFF.
enum JPEGMarker {
    static let startOfImage: [UInt8] = [0xFF, 0xD8]

    static let endOfImage = 0xD9
    static let startOfScan = 0xDA
    static let quantization = 0xDB
    static let restartInterval = 0xDD
    static let huffman = 0xC4
    static let comment = 0xFE
    static let application = 0xE0...0xEF

    /// Baseline, extended and progressive, coded by Huffman's way: what browsers show.
    static let shownFrames = 0xC0...0xC2
    /// Lossless, hierarchical and arithmetic ones; 0xC4, 0xC8 and 0xCC, among them, are no frames.
    static let otherFrames = 0xC3...0xCF

    static let restarts: ClosedRange<UInt8> = 0xD0...0xD7
}
