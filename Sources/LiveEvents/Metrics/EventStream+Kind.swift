extension EventStream {
    /// What it is open for.
    var kind: HubMetrics.StreamKind {
        switch subject {
        case .air: .list
        case .webinar: seat != nil ? .room : user != nil ? .ticket : .page
        }
    }
}
