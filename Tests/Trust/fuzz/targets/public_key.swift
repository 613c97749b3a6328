import AccessTokens

/// A text that is taken for a public key is no secret, and one that is no key is refused with a reason.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let text = Input(start, count).text
    for algorithm in [TokenKeys.Algorithm.rs256, .es256] { _ = try? TokenKeys(text, algorithm: algorithm) }
    if PublicKeyText.isOne(text) {
        expect((try? TokenKeys(text, algorithm: .hs256)) == nil, "a public key became a secret")
    }
    return 0
}
