import FastCGI
import Logging
import Pictures
import PostgreSQL
import WebAPI

/// A webinar's picture, which its organizer or an admin sends as it is or takes away (contract, section 9).
struct ThumbnailHandlers {
    let database: Connection
    let media: MediaFolder
    let logger: Logger

    /// Bounds what would else be a loop for as long as others write.
    private static let attempts = 3

    func replace(_ call: Call, by user: UserID) throws(PlatformError) -> Response {
        let id = try webinar(of: call, by: user)
        let thumbnail = try keep(call)
        do throws(PlatformError) {
            try put(thumbnail, call, by: user)
        } catch {
            // A commit of which nobody knows may have named the file.
            if case .outcomeUnknown = error { throw error }
            media.remove(thumbnail)
            throw error
        }
        guard let detail = try database.ask(LookUpWebinar(id, for: user)).detail else { throw .notFound }
        return .json(200, detail.json(isSignedIn: true))
    }

    func remove(_ call: Call, by user: UserID) throws(PlatformError) -> Response {
        try put("", call, by: user)
        return .noContent
    }

    /// The file before goes once nothing names it any more, and never sooner.
    private func put(_ thumbnail: String, _ call: Call, by user: UserID) throws(PlatformError) {
        for _ in 0..<Self.attempts {
            let id = try webinar(of: call, by: user)
            guard let before = try database.ask(ReplaceThumbnail(thumbnail, of: id, by: user)) else { continue }
            media.remove(before)
            logger.info(
                "webinar picture changed",
                metadata: ["request_id": "\(call.requestID)", "webinar": "\(id)", "user": "\(user.rawValue)"])
            return
        }
        throw .changedMeanwhile
    }

    /// The webinar's id, if the caller may change it.
    private func webinar(of call: Call, by user: UserID) throws(PlatformError) -> Int64 {
        try database.ask(LookUpWebinarRights(user, to: call.id)).checkMayChange(user)
        guard let id = call.id else { throw .notFound }
        return id
    }

    private func keep(_ call: Call) throws(PlatformError) -> String {
        let picture: Picture
        do throws(PictureError) { picture = try Picture(from: call.picture) } catch { throw .picture(error) }
        do throws(MediaFolderError) { return try media.keep(picture) } catch { throw .mediaFolder(error) }
    }
}

extension Call {
    /// The body; the router has refused one that is too large.
    fileprivate var picture: [UInt8] {
        if case .complete(let bytes) = request.body { bytes } else { [] }
    }
}
