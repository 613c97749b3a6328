/// Two segments of applications without which a picture is shown wrongly. All others, comments among them, are dropped.
enum JPEGApplications {
    private static let jfif = Array("JFIF\0".utf8)
    private static let adobe = Array("Adobe".utf8)

    /// JFIF's segment (ITU-T T.871, section 10.1) without the small picture that may stand in it; nil for any other.
    static func density(_ marker: Int, _ segment: ByteReader) -> [UInt8]? {
        var reader = segment
        guard marker == 0xE0, let head = try? reader.take(12), head.starts(with: jfif) else { return nil }
        return head + [0, 0]
    }

    /// Adobe's segment, which says how the colours are coded; nil for any other.
    static func transformation(_ marker: Int, _ segment: ByteReader) -> [UInt8]? {
        var reader = segment
        guard marker == 0xEE, let head = try? reader.take(12), head.starts(with: adobe) else { return nil }
        return Array(head)
    }
}
