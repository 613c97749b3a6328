import WebAPI

/// A registration (contract, section 3).
struct RegistrationMessage: Encodable {
    let id: Int64
    let user: Int64
    let user_username: String
    let user_email: String
    let event: Int64
    let event_details: WebinarMessage
    let registered_on: String
    let attended: Bool

    init(_ registration: Registration) {
        id = registration.id
        user = registration.user.rawValue
        user_username = registration.username
        user_email = registration.email
        event = registration.webinar.id
        event_details = WebinarMessage(registration.webinar, isRegistered: true)
        registered_on = registration.registeredOn
        attended = registration.attended
    }
}
