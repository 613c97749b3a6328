import Glibc

/// Looks whether the pictures that people send can be kept.
public struct MediaCheck {
    private let folder: String?

    /// - Parameter folder: its path; nil where no pictures are taken.
    public init(folder: String?) {
        self.folder = folder
    }

    /// A line, where there is a folder.
    public func findings() -> [Finding] {
        guard let folder else { return [] }
        guard access(folder, R_OK | W_OK | X_OK) == 0 else {
            return [
                .failure(
                    "media: \(folder) is no folder that this user may write in: "
                        + "make it, and give it to whom the service runs as")
            ]
        }
        return [.ok("media: \(folder)")]
    }
}
