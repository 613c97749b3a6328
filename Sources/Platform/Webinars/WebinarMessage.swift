import FoundationEssentials
import WebAPI

/// A webinar in a list (contract, section 3).
struct WebinarMessage: Encodable {
    let id: Int64
    let title: String
    let description: String
    let date: String
    let time: String
    let duration: Int64
    let price: String
    let is_free: Bool
    @OrNull var thumbnail: String?
    let organizer: Int64
    let organizer_name: String
    let status: WebinarStatus
    let is_registered: Bool
    let start_time: String
    let end_time: String
    let created_at: String
    let updated_at: String

    init(_ webinar: Webinar, isRegistered: Bool) {
        id = webinar.id
        title = webinar.title
        description = webinar.description
        date = webinar.date
        time = webinar.time
        duration = webinar.duration
        price = webinar.price
        is_free = webinar.isFree
        thumbnail = MediaAddress.of(webinar.thumbnail)
        organizer = webinar.organizer.rawValue
        organizer_name = webinar.organizerName
        status = webinar.status
        is_registered = isRegistered
        start_time = Self.iso8601(webinar.start)
        end_time = Self.iso8601(webinar.end)
        created_at = webinar.createdAt
        updated_at = webinar.updatedAt
    }

    private static func iso8601(_ seconds: Int64) -> String {
        Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601)
    }
}

/// A webinar on its own page: the fields of the list, and more.
struct WebinarDetailMessage: Encodable {
    private let webinar: WebinarMessage
    private let additions: Additions

    private struct Additions: Encodable {
        @OrNull var live_stream_url: String?
        let manual_status: String
        @OrNull var organizer_email: String?
        let registration_count: Int64
    }

    /// - Parameter showsEmail: the organizer's address is for people who have signed in.
    init(_ detail: WebinarDetail, showsEmail: Bool) {
        webinar = WebinarMessage(detail.webinar, isRegistered: detail.isRegistered)
        additions = Additions(
            live_stream_url: detail.liveStreamURL,
            manual_status: detail.webinar.manualStatus,
            organizer_email: showsEmail ? detail.organizerEmail : nil,
            registration_count: detail.registrationCount)
    }

    func encode(to encoder: any Encoder) throws {
        try webinar.encode(to: encoder)
        try additions.encode(to: encoder)
    }
}
