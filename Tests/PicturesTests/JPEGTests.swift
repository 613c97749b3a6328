import Testing

@testable import Pictures

@Suite struct JPEGTests {
    /// The sample with other content behind its first marker.
    private func sample(_ segments: [UInt8]...) -> [UInt8] {
        [0xFF, 0xD8] + segments.joined() + Samples.greyJPEG.dropFirst(2)
    }

    private func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
        [0xFF, marker] + (content.count + 2).bigEndianBytes(2) + content
    }

    private func exif(_ order: String, _ entry: [UInt8]) -> [UInt8] {
        let isBig = order == "MM"
        let head = isBig ? [0, 42, 0, 0, 0, 8, 0, 1] : [42, 0, 8, 0, 0, 0, 1, 0] as [UInt8]
        return segment(0xE1, Array("Exif\0\0\(order)".utf8) + head + entry + [0, 0, 0, 0])
    }

    /// The place of a marker in the grey sample.
    private func place(of marker: UInt8) throws -> Int {
        try #require(Samples.greyJPEG.firstRange(of: [0xFF, marker])).lowerBound
    }

    private func refusal(_ change: (inout [UInt8]) throws -> Void) rethrows -> PictureError? {
        var bytes = Samples.greyJPEG
        try change(&bytes)
        do throws(PictureError) {
            _ = try Picture(from: bytes)
            return nil
        } catch {
            return error
        }
    }

    @Test func `comments, profiles and other programs' segments are dropped`() throws {
        let plain = try Picture(from: Samples.greyJPEG)
        let others = [0xFE, 0xE2, 0xED, 0xEF].map { segment($0, Array("ICC_PROFILE <script>".utf8)) }
        #expect(try Picture(from: sample(Array(others.joined()))) == plain)
    }

    @Test func `the small picture in the head of JFIF is dropped`() throws {
        let head = "JFIF\0".utf8 + [1, 2, 0, 0, 1, 0, 1] as [UInt8]
        let withPicture = [0xFF, 0xD8] + segment(0xE0, head + [1, 1, 9, 9, 9]) + Samples.greyJPEG.dropFirst(20)
        #expect(try Picture(from: withPicture).bytes.starts(with: [0xFF, 0xD8] + segment(0xE0, head + [0, 0])))
    }

    @Test func `the turn that a camera noted is kept, alone in a segment of our own`() throws {
        let big = try Picture(from: sample(exif("MM", [1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0])))
        let little = try Picture(from: sample(exif("II", [0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0])))
        #expect(big == little)
        #expect(big.bytes.contains("Exif"))
        #expect(try Picture(from: Samples.jpeg).bytes.firstRange(of: [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6]) != nil)
    }

    private static let noTurns: [[UInt8]] = [
        [1, 0x12, 0, 3, 0, 0, 0, 1, 0, 1, 0, 0], [1, 0x12, 0, 3, 0, 0, 0, 1, 0, 9, 0, 0],
        [1, 0x12, 0, 4, 0, 0, 0, 1, 0, 6, 0, 0], [1, 0x12, 0, 3], [],
    ]

    @Test(arguments: noTurns)
    func `a turn that is none, or that nobody can read, is dropped`(entry: [UInt8]) throws {
        #expect(!(try Picture(from: sample(exif("MM", entry)))).bytes.contains("Exif"))
    }

    @Test func `Adobe's word on the colours is kept`() throws {
        #expect(try Picture(from: Samples.cmykJPEG).bytes.contains("Adobe"))
    }

    @Test func `a scan without a frame, two frames, and no scan are damage`() throws {
        #expect(try refusal { $0[try place(of: 0xC0) + 1] = 0xFE } == .damaged)
        let frame = try place(of: 0xC0)
        #expect(refusal { $0.insert(contentsOf: $0[frame..<(frame + 13)], at: frame) } == .damaged)
        #expect(try refusal { $0.removeSubrange(try place(of: 0xDA)..<($0.count - 2)) } == .damaged)
    }

    @Test(arguments: [0xC3, 0xC9, 0xCA, 0xCB])
    func `a coding that browsers do not show is not supported`(marker: UInt8) throws {
        #expect(try refusal { $0[try place(of: 0xC0) + 1] = marker } == .notSupported)
    }

    @Test(arguments: [(0, 15), (17, 0x71), (0, 0), (0xFF, 0xFF)])
    func `sides beyond the bounds are refused as such`(high: UInt8, low: UInt8) throws {
        let side = Int(high) << 8 | Int(low)
        let isWithin = PictureSize.bounds.contains(side)
        for offset in [5, 7] {
            let told = try refusal { bytes in
                let frame = try place(of: 0xC0)
                (bytes[frame + offset], bytes[frame + offset + 1]) = (high, low)
            }
            #expect(told == (isWithin ? nil : .outOfBounds))
        }
    }

    @Test func `a table with something behind it is damage`() throws {
        let table = try place(of: 0xDB)
        #expect(
            refusal { bytes in
                bytes[table + 3] += 1
                bytes.insert(0x3C, at: table + 69)
            } == .damaged)
    }

    @Test func `scans without end are not supported`() throws {
        let scan = try place(of: 0xDA)
        #expect(
            refusal { bytes in
                let again = Array(bytes[scan..<(bytes.count - 2)])
                bytes.insert(contentsOf: Array(repeating: again, count: 100).joined(), at: scan)
            } == .notSupported)
    }
}
