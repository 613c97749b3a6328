/// Judging what our own nginx sends with its pages.
extension JitsiCheck {
    func ourPolicies() -> [Finding] {
        guard let site else {
            return [
                .ok(
                    "policies: nginx-settings names https://\(domain); with --site https://… what nginx really sends "
                        + "is looked at")
            ]
        }
        guard let answer = Curl(address: "\(site)/", isInsecure: true).run() else { return [.failure(Self.noCurl)] }
        return ourPolicies(of: answer)
    }

    func ourPolicies(of answer: CurlAnswer) -> [Finding] {
        if let failure = answer.failure {
            return [
                .failure(
                    "policies: \(site ?? "this site") cannot be asked, so that nothing is known of what nginx sends "
                        + "with its pages: correct --site, or start nginx (curl: \(failure.message))")
            ]
        }
        return [
            policy("Content-Security-Policy", policies.contentSecurity, answer, blocked: "its script and frame"),
            policy("Permissions-Policy", policies.permissions, answer, blocked: "its camera and microphone"),
        ]
    }

    private func policy(_ name: String, _ wanted: String, _ answer: CurlAnswer, blocked: String) -> Finding {
        let sent = answer.headers[name.lowercased()] ?? []
        if sent == [wanted] { return .ok("policies: \(name) is as the settings want it") }
        let mend = "make generated/settings.conf anew with webinar-live nginx-settings, and reload nginx"
        if !sent.isEmpty, sent.allSatisfy({ $0.names("https://\(domain)") }) {
            return .warning(
                "policies: nginx sends another \(name) than the settings want, though it names \(domain): \(mend)")
        }
        return .failure(
            "policies: the \(name) that nginx sends does not name https://\(domain), so that browsers block "
                + "\(blocked): \(mend)")
    }
}

extension String {
    /// Whether an origin stands in it, and not just as another's beginning.
    fileprivate func names(_ origin: String) -> Bool {
        split(whereSeparator: { " ;,()\"".contains($0) }).contains { $0 == origin }
    }
}
