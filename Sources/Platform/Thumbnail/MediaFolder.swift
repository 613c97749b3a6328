import FoundationEssentials
import Glibc
import Pictures

/// The folder of files that people have sent, which nginx serves under `/media/`.
///
/// A file's name is chosen by chance and never again: what a name stands for does not change, and may be kept for ever.
public struct MediaFolder: Sendable {
    private static let webinars = "webinars"

    private let path: String

    /// - Parameter path: the folder's whole path.
    public init(_ path: String) {
        self.path = path
    }

    /// Keeps a picture; it is there as a whole and on the disk, or not at all.
    ///
    /// - Returns: its path below the folder, as a webinar's column has it.
    func keep(_ picture: Picture) throws(MediaFolderError) -> String {
        let folder = "\(path)/\(Self.webinars)"
        if mkdir(folder, 0o775) == 0 {
            // Whatever the process's mask leaves of it: nginx must come in, and who removes what is of no use any more.
            guard chmod(folder, 0o775) == 0 else { throw MediaFolderError("chmod", folder) }
        } else if errno != EEXIST {
            throw MediaFolderError("mkdir", folder)
        }
        let name = UUID().uuidString.lowercased().filter { $0 != "-" } + "." + picture.format.fileExtension
        // nginx serves no name that begins with a dot.
        let unfinished = "\(folder)/.\(name)"
        do throws(MediaFolderError) {
            try NewFile.write(picture.bytes, to: unfinished)
            guard rename(unfinished, "\(folder)/\(name)") == 0 else { throw MediaFolderError("rename", unfinished) }
        } catch {
            unlink(unfinished)
            throw error
        }
        let kept = "\(Self.webinars)/\(name)"
        do throws(MediaFolderError) {
            try NewFile.settle(folder)
        } catch {
            remove(kept)
            throw error
        }
        return kept
    }

    /// Removes a file of this folder's making. Any other path, a platform's among them, is left alone; so is a file that
    /// cannot be removed, of which nobody knows the address any more.
    ///
    /// - Parameter kept: a webinar's column; nil for none.
    /// - Returns: whether a file of this folder's making is left there.
    @discardableResult
    public func remove(_ kept: String?) -> Bool {
        guard let kept, kept.wholeMatch(of: /webinars\/[0-9a-f]{32}\.(?:jpg|png|webp)/) != nil else { return false }
        return unlink("\(path)/\(kept)") != 0 && errno != ENOENT
    }
}
