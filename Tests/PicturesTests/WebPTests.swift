import Testing

@testable import Pictures

@Suite struct WebPTests {
    private func chunk(_ type: String, _ content: [UInt8]) -> [UInt8] {
        WebPChunk(type: type, content: content[...]).bytes
    }

    private func extended(_ flags: UInt8, _ width: Int = 20, _ height: Int = 16) -> [UInt8] {
        chunk("VP8X", [flags, 0, 0, 0] + (width - 1).littleEndianBytes(3) + (height - 1).littleEndianBytes(3))
    }

    private func lossless(_ width: Int = 20, _ height: Int = 16, version: Int = 0) -> [UInt8] {
        chunk("VP8L", [0x2F] + ((width - 1) | (height - 1) << 14 | version << 29).littleEndianBytes(4) + [7])
    }

    private func read(_ chunks: [UInt8]...) -> Result<Picture, PictureError> {
        let parts = Array("WEBP".utf8) + chunks.joined()
        return Result { () throws(PictureError) in
            try Picture(from: "RIFF".utf8 + parts.count.littleEndianBytes(4) + parts)
        }
    }

    private func refusal(_ result: Result<Picture, PictureError>) -> PictureError? {
        if case .failure(let error) = result { error } else { nil }
    }

    @Test func `an extended file without transparency becomes a simple one`() throws {
        let plain = try read(lossless()).get()
        let others = ["ICCP", "EXIF", "XMP ", "what"].map { chunk($0, Array("<script>".utf8)) }
        #expect(try read(extended(0x2C), others[0], lossless(), others[1], others[2], others[3]).get() == plain)
    }

    @Test func `transparency stays where it is a chunk of its own`() throws {
        let clean = try Picture(from: Samples.transparentWebP).bytes
        #expect(clean.contains("ALPH"))
        #expect(clean[20] == 0x10)
    }

    @Test func `what moves is refused as such, by its flag and by its chunks`() {
        #expect(refusal(read(extended(0x02), lossless())) == .animated)
        #expect(refusal(read(extended(0), chunk("ANIM", [0]), lossless())) == .animated)
    }

    @Test func `chunks out of their order, and two pictures, are damage`() {
        let alpha = chunk("ALPH", [0, 0])
        #expect(refusal(read(lossless(), lossless())) == .damaged)
        #expect(refusal(read(lossless(), chunk("EXIF", [0, 0]))) == .damaged)
        #expect(refusal(read(extended(0), lossless(), lossless())) == .damaged)
        #expect(refusal(read(extended(0), extended(0), lossless())) == .damaged)
        #expect(refusal(read(extended(0x10), alpha, lossless())) == .damaged)
        #expect(refusal(read(chunk("EXIF", [0, 0]), lossless())) == .damaged)
        #expect(refusal(read(extended(0))) == .damaged)
    }

    @Test func `another size in the head than in the picture is damage`() {
        #expect(refusal(read(extended(0, 21, 16), lossless())) == .damaged)
    }

    @Test func `a version that there is not is damage`() {
        #expect(refusal(read(lossless(version: 1))) == .damaged)
    }

    @Test(arguments: [(15, 16), (16, 15), (6001, 16), (16, 6001)])
    func `sides beyond the bounds are refused as such`(width: Int, height: Int) {
        #expect(refusal(read(lossless(width, height))) == .outOfBounds)
    }

    @Test func `a frame that shows nothing by itself is damage`() {
        for (offset, bit) in [(20, 0x01), (20, 0x10), (23, 0xFF)] as [(Int, UInt8)] {
            var wrong = Samples.webP
            wrong[offset] ^= bit
            #expect(refusal(Result { () throws(PictureError) in try Picture(from: wrong) }) == .damaged)
        }
    }
}
