/// Who may show a page in a frame, by its headers (CSP Level 3, section 6.4.2.1; RFC 7034).
enum FrameAncestors: Equatable {
    /// Any site.
    case anyone
    /// No other site.
    case nobody
    /// Some, which are listed.
    case listed(String)

    /// - Parameters:
    ///   - site: the origin of the page that has the frame; nil where it is not known.
    ///   - headers: by their names in lower case.
    init(_ headers: [String: [String]], site: String?) {
        let policies = (headers["content-security-policy"] ?? [])
            .flatMap { $0.split(separator: ",") }
            .compactMap { Self.sources(of: $0) }
        guard !policies.isEmpty else {
            // Only what has no frame-ancestors is judged by the older header.
            self = (headers["x-frame-options"] ?? []).contains(where: Self.refuses) ? .nobody : .anyone
            return
        }
        var result = FrameAncestors.anyone
        for sources in policies where !sources.contains(where: Self.isEveryone) {
            guard let site else {
                result = result == .nobody || Self.isNobody(sources) ? .nobody : .listed(Self.text(sources))
                continue
            }
            if !sources.contains(where: { Self.admits($0, site) }) { result = .nobody }
        }
        self = result
    }

    /// Browsers pass over any other value.
    private static func refuses(_ option: String) -> Bool {
        ["deny", "sameorigin"].contains(option.lowercased())
    }

    private static func sources(of policy: Substring) -> [Substring]? {
        policy.split(separator: ";")
            .map { $0.split(whereSeparator: \.isWhitespace) }
            .first { $0.first?.lowercased() == "frame-ancestors" }
            .map { Array($0.dropFirst()) }
    }

    private static func isEveryone(_ source: Substring) -> Bool { ["*", "https:"].contains(source.lowercased()) }

    private static func isNobody(_ sources: [Substring]) -> Bool {
        sources.allSatisfy { ["'none'", "'self'"].contains($0.lowercased()) }
    }

    private static func text(_ sources: [Substring]) -> String { sources.joined(separator: " ") }

    /// `https://host`, `host`, `*.domain`, each with a port or without.
    private static func admits(_ source: Substring, _ site: String) -> Bool {
        let scheme = "https://"
        let source = source.lowercased()
        guard site.hasPrefix(scheme), !source.hasPrefix("http://") else { return false }
        let (host, port) = split(site.dropFirst(scheme.count))
        let (pattern, patternPort) = split(source.hasPrefix(scheme) ? source.dropFirst(scheme.count) : source[...])
        guard patternPort == "*" || patternPort == port else { return false }
        return pattern.hasPrefix("*.") ? host.hasSuffix(pattern.dropFirst()) : pattern == host
    }

    private static func split(_ authority: Substring) -> (host: Substring, port: Substring) {
        let parts = authority.prefix { $0 != "/" }
            .split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        return (parts[0], parts.count == 2 ? parts[1] : "443")
    }
}
