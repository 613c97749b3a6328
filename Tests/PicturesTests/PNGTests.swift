import Testing

@testable import Pictures

@Suite struct PNGTests {
    private func chunk(_ type: String, _ content: [UInt8] = []) -> [UInt8] {
        let named = type.utf8 + content
        return content.count.bigEndianBytes(4) + named + CRC32.of(named)
    }

    private func header(
        _ width: Int = 20, _ height: Int = 16, depth: UInt8 = 8, colour: UInt8 = 2, rest: [UInt8] = [0, 0, 0]
    ) -> [UInt8] {
        chunk("IHDR", width.bigEndianBytes(4) + height.bigEndianBytes(4) + [depth, colour] + rest)
    }

    private var data: [UInt8] { chunk("IDAT", [0x78, 0x9C, 1, 2, 3]) }
    private var end: [UInt8] { chunk("IEND") }

    private func read(_ chunks: [UInt8]...) -> Result<Picture, PictureError> {
        Result { () throws(PictureError) in try Picture(from: PNGFile.signature + Array(chunks.joined())) }
    }

    private func refusal(_ result: Result<Picture, PictureError>) -> PictureError? {
        if case .failure(let error) = result { error } else { nil }
    }

    @Test func `the sum is that of the specification's example`() {
        #expect(CRC32.of("IEND".utf8) == [0xAE, 0x42, 0x60, 0x82])
    }

    @Test func `what says something about the colours is kept, and nothing else`() throws {
        let kept = [
            chunk("gAMA", [0, 0, 0xB1, 0x8F]), chunk("sRGB", [0]), chunk("cHRM", .init(repeating: 0, count: 32)),
            chunk("tRNS", [0, 0, 0, 0, 0, 0]),
        ]
        let dropped = ["iCCP", "tEXt", "zTXt", "iTXt", "eXIf", "tIME", "pHYs", "prVt"].map {
            chunk($0, Array("<script>".utf8))
        }
        let picture = try read(header(), Array((kept + dropped).joined()), data, dropped[1], end).get()
        #expect(picture.bytes == PNGFile.signature + header() + Array(kept.joined()) + data + end)
    }

    @Test func `a wrong sum is damage`() {
        var wrong = data
        wrong[wrong.count - 1] ^= 1
        #expect(refusal(read(header(), wrong, end)) == .damaged)
    }

    @Test func `chunks out of their order are damage`() {
        let text = chunk("tEXt")
        #expect(refusal(read(data, header(), end)) == .damaged)
        #expect(refusal(read(header(), end)) == .damaged)
        #expect(refusal(read(header(), data, text, data, end)) == .damaged)
        #expect(refusal(read(header(), data, chunk("gAMA", [0, 0, 0, 1]), end)) == .damaged)
        #expect(refusal(read(header(), header(), data, end)) != nil)
        #expect(refusal(read(header(), data, data, end)) == nil)
    }

    @Test func `a picture with a palette needs one`() {
        let palette = chunk("PLTE", [1, 2, 3])
        #expect(refusal(read(header(colour: 3), data, end)) == .damaged)
        #expect(refusal(read(header(colour: 3), palette, data, end)) == nil)
        #expect(refusal(read(header(colour: 3), palette, palette, data, end)) == .damaged)
        #expect(refusal(read(header(colour: 3), chunk("PLTE", [1, 2]), data, end)) == .damaged)
        #expect(refusal(read(header(colour: 0), palette, data, end)) == .damaged)
    }

    @Test(arguments: [(8, 1), (16, 3), (4, 2), (0, 0), (3, 0)] as [(UInt8, UInt8)])
    func `a depth that does not go with its colours is damage`(depth: UInt8, colour: UInt8) {
        #expect(refusal(read(header(depth: depth, colour: colour), data, end)) == .damaged)
    }

    @Test(arguments: [[1, 0, 0], [0, 1, 0], [0, 0, 2]] as [[UInt8]])
    func `ways to pack it that there are not are damage`(rest: [UInt8]) {
        #expect(refusal(read(header(rest: rest), data, end)) == .damaged)
    }

    @Test func `a chunk that must be known and is not is not supported`() {
        #expect(refusal(read(header(), chunk("CgBI"), data, end)) == .notSupported)
    }

    @Test func `data that is not packed by zlib is damage`() {
        #expect(refusal(read(header(), chunk("IDAT", [0x3C, 0x73]), end)) == .damaged)
        #expect(refusal(read(header(), chunk("IDAT"), end)) == .damaged)
    }

    @Test(arguments: [(15, 16), (16, 15), (6001, 16), (16, 6001), (0, 0), (1 << 31, 16)])
    func `sides beyond the bounds are refused as such`(width: Int, height: Int) {
        #expect(refusal(read(header(width, height), data, end)) == .outOfBounds)
    }

    @Test func `the bounds themselves are taken`() {
        #expect(refusal(read(header(16, 6000), data, end)) == nil)
        #expect(refusal(read(header(6000, 16), data, end)) == nil)
    }

    @Test func `a length beyond the file is damage`() {
        #expect(refusal(read(header(), [0xFF, 0xFF, 0xFF, 0xFF] + "IDAT".utf8)) == .damaged)
    }
}
