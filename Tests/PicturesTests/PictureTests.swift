import Testing

@testable import Pictures

@Suite struct PictureTests {
    private func refusal(of bytes: [UInt8]) -> PictureError? {
        do throws(PictureError) {
            _ = try Picture(from: bytes)
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: Samples.good)
    func `a picture is read by its bytes, and written anew`(name: String, bytes: [UInt8]) throws {
        let picture = try Picture(from: bytes)
        #expect(picture.size.width == 20 && picture.size.height == 16)
        #expect(name.hasSuffix(["jpg": "JPEG", "png": "PNG", "webp": "WebP"][picture.format.fileExtension] ?? ""))
        #expect(picture.bytes.count <= bytes.count)
        #expect(try Picture(from: picture.bytes) == picture)
    }

    @Test(arguments: Samples.good)
    func `one that is cut off anywhere is refused`(name: String, bytes: [UInt8]) {
        for count in 12..<bytes.count { #expect(refusal(of: Array(bytes.prefix(count))) == .damaged) }
    }

    @Test(arguments: Samples.good)
    func `one that something follows is refused`(name: String, bytes: [UInt8]) {
        #expect(refusal(of: bytes + [0]) == .damaged)
        #expect(refusal(of: bytes + "<script>alert(1)</script>".utf8) == .damaged)
    }

    @Test(arguments: Samples.good)
    func `one in which a byte is wrong is refused, or becomes a picture that stays the same`(
        name: String, bytes: [UInt8]
    ) throws {
        for index in bytes.indices {
            for byte in [0, 1, 0x7F, 0x80, 0xD9, 0xDA, 0xFF, bytes[index] ^ 1, bytes[index] ^ 0x80] as [UInt8] {
                var wrong = bytes
                wrong[index] = byte
                guard let picture = try? Picture(from: wrong) else { continue }
                #expect(try Picture(from: picture.bytes) == picture)
            }
        }
    }

    @Test func `what moves is refused as such`() {
        #expect(refusal(of: Samples.animatedPNG) == .animated)
        #expect(refusal(of: Samples.animatedWebP) == .animated)
    }

    @Test(arguments: [
        "", "GIF89a", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "<!doctype html>", "%PDF-1.7", "BM",
        "RIFF1234WAVE", "RIFF", "\u{FEFF}<html>",
    ])
    func `what is of another kind is refused, whatever it is called`(text: String) {
        #expect(refusal(of: Array(text.utf8)) == .notSupported)
    }

    @Test(arguments: Samples.good)
    func `markup before or behind a picture, or in its comments, does not survive`(
        name: String, bytes: [UInt8]
    ) throws {
        #expect(refusal(of: "<svg>".utf8 + bytes) == .notSupported)
        #expect(refusal(of: bytes + "</svg>".utf8) == .damaged)
        #expect(!(try Picture(from: bytes)).bytes.contains("<svg"))
    }

    @Test func `nothing of a camera or a program is left`() throws {
        for bytes in [Samples.jpeg, Samples.png, Samples.transparentWebP] {
            let clean = try Picture(from: bytes).bytes
            for word in ["Camera", "svg onload", "xmpmeta", "EXIF", "tEXt", "pHYs"] { #expect(!clean.contains(word)) }
        }
    }
}

extension [UInt8] {
    func contains(_ text: String) -> Bool { !ranges(of: Array(text.utf8)).isEmpty }
}
