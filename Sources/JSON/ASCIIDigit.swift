extension UInt8 {
    /// One of `0` to `9`: what Unicode or Swift's number parsers take beyond these is no digit of an id.
    public var isASCIIDigit: Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
    }
}
