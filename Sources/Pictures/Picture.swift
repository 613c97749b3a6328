/// A picture that may be shown to everybody: a file written anew from those parts of the one that was sent which make
/// the picture. What cameras and programs say beside it, places and names among it, is not in there.
///
/// Colours are kept as they are; a profile of colours is not, so that they are shown as sRGB.
public struct Picture: Sendable, Equatable {
    /// What the file is.
    public let format: PictureFormat
    /// How large it is, before a turn that a JPEG asks for.
    public let size: PictureSize
    /// The file.
    public let bytes: [UInt8]

    /// Reads a file's structure; the pixels themselves are decoded by nobody before a browser.
    ///
    /// - Throws: ``PictureError``, by the first thing that is wrong.
    public init(from sent: [UInt8]) throws(PictureError) {
        guard let format = PictureFormat(of: sent) else { throw .notSupported }
        self.format = format
        switch format {
        case .jpeg: (size, bytes) = try JPEGFile.clean(sent)
        case .png: (size, bytes) = try PNGFile.clean(sent)
        case .webP: (size, bytes) = try WebPFile.clean(sent)
        }
    }
}
