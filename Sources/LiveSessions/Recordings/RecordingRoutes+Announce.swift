import Crypto
import FastCGI
import FoundationEssentials
import Logging
import RecordingFiles
import WebAPI

extension RecordingRoutes {
    /// The first time, and as long as the file is not here, it answers where to put it; afterwards that it is here.
    func announce(_ call: Call) throws(LiveSessionError) -> Response {
        try checkSignature(of: call)
        let announcement = try call.bodyFields(Announcement.read(limit: settings.limit))
            .mapError(LiveSessionError.input).get()
        guard let webinar = call.id, let known = try database.ask(LookUpAnnounced(announcement, of: webinar)) else {
            throw .recordedRoomNotFound
        }
        if let known, known.isReceived {
            guard known.sha256 == announcement.sha256 else { throw .recordingExists }
            return .json(200, RecordingState(id: known.id, upload: nil).json)
        }
        let announced = AnnounceRecording(
            announcement, of: webinar, as: Self.newFile(announcement.format), in: settings.newPlace,
            days: settings.days)
        guard let (id, file) = try database.ask(announced) else { throw .contended }
        guard isHere(file, announcement) else {
            return .json(200, RecordingState(id: id, upload: address(for: file, announcement)).json)
        }
        if try database.ask(NoteReceived(id, sha256: announcement.sha256, days: settings.days)) {
            logger.info(
                "recording received",
                metadata: [
                    "request_id": "\(call.requestID)", "webinar": "\(webinar)", "recording": "\(id)",
                    "bytes": "\(announcement.size)",
                ])
        }
        return .json(200, RecordingState(id: id, upload: nil).json)
    }

    private func checkSignature(of call: Call) throws(LiveSessionError) {
        guard
            case .complete(let body) = call.request.body,
            let signature = RecordingSignature(call.request.parameters["HTTP_AUTHORIZATION"]),
            signature.sha256 == SHA256.hash(data: body).hexadecimal,
            settings.key.hasSigned(
                signature, method: "POST", path: call.request.path, size: Int64(body.count), now: now)
        else { throw .signatureNotValid }
    }

    /// Of what a store has this site learns from the recorder alone.
    private func isHere(_ file: String, _ announcement: Announcement) -> Bool {
        switch settings.newPlace {
        case .folder: settings.folder?.size(of: file) == announcement.size
        case .store: announcement.isSent
        }
    }

    private func address(for file: String, _ announcement: Announcement) -> String {
        guard let store = settings.store else { return RecordingLink.incoming + file }
        return PresignedRequest(.put, ObjectStore.key(of: file), size: announcement.size)
            .address(at: store, now: now, lifetime: RecordingAddresses.lifetime)
    }

    /// By chance, so that nobody guesses it, and it never stands for another one.
    private static func newFile(_ format: Announcement.Format) -> String {
        "\((0..<16).map { _ in UInt8.random(in: .min ... .max) }.hexadecimal).\(format.rawValue)"
    }
}
