/// What the Jitsi server can make of a session besides showing it.
enum CaptureMode: String, CaseIterable {
    /// It records a file.
    case file
    /// It sends what it shows to another site.
    case stream
}
