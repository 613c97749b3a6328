import Testing

@testable import FastCGI

@Suite struct ParametersTests {
    private let parameters: Parameters = [
        "REQUEST": "GET / HTTP/1.1", "REQUEST_METHOD": "GET", "QUERY_STRING": "", "X": "a=b", "TWICE": "1",
        "TWICE": "2",
    ]

    @Test(arguments: [
        ("REQUEST", "GET / HTTP/1.1"), ("REQUEST_METHOD", "GET"), ("QUERY_STRING", ""), ("X", "a=b"),
    ])
    func `a value is found by its whole name`(name: String, value: String) {
        #expect(parameters[name] == value)
    }

    @Test func `of a name given twice the last value counts`() {
        #expect(parameters["TWICE"] == "2")
    }

    @Test(arguments: ["", "REQ", "REQUEST_", "request_method", "METHOD", "GET"])
    func `another name has no value`(name: String) {
        #expect(parameters[name] == nil)
    }

    @Test func `without parameters there is no value`() {
        #expect(Parameters()["X"] == nil)
    }
}
