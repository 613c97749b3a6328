import FastCGI
@testable import LiveSessions
@testable import WebAPI

/// What a Jitsi server or 8x8 tells of a room, signed or not: it is read, or refused.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = Input(start, count)
    let call = Call(
        request: Request(parameters: [:], body: .complete(input.bytes)), id: nil, account: nil, recording: nil,
        token: nil)
    let reports = [try? ProsodyEvent.creation(call), try? ProsodyEvent.end(call), try? ProsodyEvent.occupant(call)]
    for case let report? in reports { expect(!report.room.isEmpty, "no room has no name") }
    _ = try? JaaSEvent.report(call)

    let (signature, body) = input.parts
    let isSigned = WebhookKey("a secret of JaaS").signed(
        body, signature: String(decoding: signature, as: UTF8.self), now: 1_800_000_000)
    expect(!isSigned, "nobody signed this")
    return 0
}
