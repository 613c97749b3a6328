/// What a fuzzer is given: bytes that libFuzzer made up from the corpus, from what it saw, and from chance.
struct Input {
    let bytes: [UInt8]

    init(_ start: UnsafePointer<UInt8>?, _ count: Int) {
        bytes = Array(UnsafeBufferPointer(start: start, count: count))
    }

    /// As UTF-8, with what is none replaced: as a worker reads what nginx hands over.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The first line, and what stands below it.
    var parts: (head: [UInt8], rest: [UInt8]) {
        let end = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
        return (Array(bytes[..<end]), Array(bytes[min(end + 1, bytes.endIndex)...]))
    }
}

/// Ends the run with a sentence where something is not as it must be: the standard library says none in optimised code.
func expect(_ isTrue: Bool, _ sentence: String) {
    if !isTrue { fatalError(sentence) }
}
