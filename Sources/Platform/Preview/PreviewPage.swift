/// What a link to a webinar is shown with: its title, when it is and who hosts it, in the words of Open Graph
/// (https://ogp.me) and of Twitter's cards.
struct PreviewPage {
    private let webinar: Webinar
    private let site: String?
    private let school: String

    /// - Parameter site: the origin of the pages; nil where it is not known: what needs a whole address is left out.
    init(_ webinar: Webinar, site: String?, school: String) {
        self.webinar = webinar
        self.site = site
        self.school = school
    }

    var html: String {
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <title>\(MarkupText.escaped("\(webinar.title) · \(school)"))</title>
        \(head.joined(separator: "\n"))
        </head>
        <body>
        <h1 dir="auto">\(MarkupText.escaped(webinar.title))</h1>
        <p>\(MarkupText.escaped(facts))</p>
        <p dir="auto">\(MarkupText.escaped(webinar.description))</p>
        <p><a href="\(MarkupText.escaped(address ?? path))">\(MarkupText.escaped(school))</a></p>
        </body>
        </html>

        """
    }

    private var head: [String] {
        var tags = [
            meta("name", "description", summary), meta("property", "og:type", "website"),
            meta("property", "og:site_name", school), meta("property", "og:title", webinar.title),
            meta("property", "og:description", summary),
            meta("name", "twitter:card", picture == nil ? "summary" : "summary_large_image"),
            meta("name", "twitter:title", webinar.title), meta("name", "twitter:description", summary),
        ]
        if let address {
            tags.append("<link rel=\"canonical\" href=\"\(MarkupText.escaped(address))\">")
            tags.append(meta("property", "og:url", address))
        }
        if let picture {
            tags += [meta("property", "og:image", picture), meta("name", "twitter:image", picture)]
        }
        return tags
    }

    private var path: String { "/webinars/\(webinar.id)" }

    private var address: String? { site.map { $0 + path } }

    /// Its whole address; nil where there is none, or where it is not known.
    private var picture: String? {
        guard let address = MediaAddress.of(webinar.thumbnail) else { return nil }
        return address.hasPrefix("/") ? site.map { $0 + address } : address
    }

    /// The facts, and how the description begins.
    private var summary: String {
        let words = webinar.description.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !words.isEmpty else { return facts }
        let beginning = words.count > Self.longest ? words.prefix(Self.longest - 1) + "…" : words[...]
        return "\(facts). \(MarkupText.isolated(String(beginning)))"
    }

    /// Whether it takes place, when and with whom; in UTC, because nobody knows where the reader is.
    private var facts: String {
        guard let cancellation = webinar.cancellation else { return plan }
        return "Cancelled\(cancellation.reason.map { ": \(MarkupText.isolated($0))" } ?? ""). \(plan)"
    }

    private var plan: String {
        let host = MarkupText.isolated(webinar.organizerName)
        guard let moment = PreviewMoment.text(date: webinar.date, time: webinar.time, start: webinar.start) else {
            return "with \(host)"
        }
        return "\(moment), \(webinar.duration) minutes, with \(host)"
    }

    /// Characters of a description that a preview shows.
    private static let longest = 200

    private func meta(_ kind: String, _ name: String, _ content: String) -> String {
        "<meta \(kind)=\"\(name)\" content=\"\(MarkupText.escaped(content))\">"
    }
}
