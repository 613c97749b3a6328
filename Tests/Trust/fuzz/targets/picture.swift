import Pictures

/// A file that somebody sent: it is refused, or becomes a picture that is read again as the same, within the bounds.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let picture = try? Picture(from: Input(start, count).bytes) else { return 0 }
    expect(PictureSize.bounds.contains(picture.size.width), "it is too wide")
    expect(PictureSize.bounds.contains(picture.size.height), "it is too high")
    expect((try? Picture(from: picture.bytes)) == picture, "what was written is read as another picture")
    return 0
}
