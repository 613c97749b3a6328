import FastCGI
@testable import WebAPI

/// A query and a body of the same fields: each is read, or refused with a word about the field.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let (query, body) = Input(start, count).parts
    var fields = Fields(query: QueryString(String(decoding: query, as: UTF8.self)))
    read(&fields)
    if var fields = try? Fields(body: .complete(body)) { read(&fields) }
    return 0
}

private func read(_ fields: inout Fields) {
    let isThere = fields.has("number")
    let number = fields.required("number", .id)
    expect(isThere || number == nil, "a number came of nothing")
    let flag = fields.optional("flag", .bool)
    expect(flag == nil || fields.has("flag"), "a flag came of nothing")
    if number == nil { expect(!fields.areValid, "a number is missing, and nobody said so") }
}
