import NIOHTTP1
@testable import LiveEvents

/// The address of a stream and the id to go on after: what is taken is a webinar by its digits, and an id that is none is
/// refused.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let (uri, last) = Input(start, count).parts
    let lastEventID = String(decoding: last, as: UTF8.self)
    let head = HTTPRequestHead(
        version: .http1_1, method: .GET, uri: String(decoding: uri, as: UTF8.self),
        headers: lastEventID.isEmpty ? [:] : ["Last-Event-ID": lastEventID])
    guard let request = try? StreamRequest(head) else { return 0 }
    expect(head.uri.hasPrefix("/api/live/events"), "this is no address of a stream")
    expect((request.after ?? 0) >= 0, "no event has such an id")
    if !lastEventID.isEmpty {
        expect(lastEventID.utf8.allSatisfy { (0x30...0x39).contains($0) }, "this id is none")
    }
    return 0
}
