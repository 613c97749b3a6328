/// Why a file is not taken as a picture.
public enum PictureError: Error, Sendable, Equatable {
    /// It is no JPEG, PNG or WebP, or of a kind of these that browsers do not show.
    case notSupported
    /// It moves.
    case animated
    /// It breaks the rules of its format: cut off, followed by something else, or wrong inside.
    case damaged
    /// It is smaller or larger than ``PictureSize/bounds``.
    case outOfBounds
}
