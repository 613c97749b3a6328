import JSON

/// What was read is what is written: a value survives being written and read again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let value = try? JSONParser.parse(Input(start, count).bytes) else { return 0 }
    let text = value.text
    expect((try? JSONParser.parse(text)) == value, "it is read as another value")
    expect(!text.contains { $0 < 0x20 }, "it is more than one line")
    return 0
}
