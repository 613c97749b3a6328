import Tickets

private let key = TicketKey(derivedFrom: "a secret of at least thirty-two bytes, for tickets")
private let sealed = key.seal(StreamTicket(webinar: 7, user: 3, isInRoom: true, expiry: 1_800_000_000))

/// No text opens as a ticket but the one that was sealed; its code may be written in capital letters.
///
/// A first byte of zero stands for the sealed ticket with the other bytes' values added to its own, place by place, so
/// that inputs are near a good one.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = Input(start, count)
    var text = input.text
    if input.bytes.first == 0 {
        var near = Array(sealed.utf8)
        for (place, byte) in zip(near.indices, input.bytes.dropFirst()) { near[place] &+= byte }
        text = String(decoding: near, as: UTF8.self)
    }
    if key.open(text, now: 1_700_000_000) != nil {
        expect(text.lowercased() == sealed, "nobody sealed this")
    }
    expect(key.open(text, now: 1_800_000_000) == nil, "it opens after its time")
    return 0
}
