/// What a file's first bytes say that it is; whatever a client says of it is not asked.
public enum PictureFormat: String, Sendable, CaseIterable {
    case jpeg = "jpg"
    case png
    case webP = "webp"

    /// The end of a file's name.
    public var fileExtension: String { rawValue }

    /// - Returns: nil for the first bytes of none of these.
    init?(of bytes: [UInt8]) {
        if bytes.starts(with: JPEGMarker.startOfImage) {
            self = .jpeg
        } else if bytes.starts(with: PNGFile.signature) {
            self = .png
        } else if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
            self = .webP
        } else {
            return nil
        }
    }
}
