/// Width and height of a picture, in pixels.
public struct PictureSize: Sendable, Equatable {
    /// Of each side: what is smaller shows nothing, and what is larger takes a phone's memory.
    public static let bounds = 16...6000

    /// From left to right.
    public let width: Int
    /// From top to bottom.
    public let height: Int

    /// - Throws: ``PictureError/outOfBounds``.
    init(width: Int, height: Int) throws(PictureError) {
        guard Self.bounds.contains(width), Self.bounds.contains(height) else { throw .outOfBounds }
        self.width = width
        self.height = height
    }
}
