import Testing
import WebAPI

@testable import Platform

@Suite struct PreviewPageTests {
    private func webinar(
        title: String = "Optics", description: String = "", thumbnail: String? = nil, date: String? = "2026-12-01",
        host: String = "Asha Rao", cancellation: Cancellation? = nil
    ) -> Webinar {
        Webinar(
            id: 7, title: title, description: description, date: date, time: "13:00:00", duration: 60, price: "0.00",
            thumbnail: thumbnail, organizer: UserID(1), organizerName: host, manualStatus: "",
            start: 1_796_130_000, now: 0, createdAt: nil, updatedAt: nil, cancellation: cancellation)
    }

    private func html(_ webinar: Webinar, site: String? = "https://live.example") -> String {
        PreviewPage(webinar, site: site, school: "St Mary's").html
    }

    @Test func `it says title, moment, host and address`() {
        let page = html(webinar(description: "Light,\n  and lenses."))
        #expect(page.contains("<title>Optics · St Mary&#39;s</title>"))
        #expect(page.contains(#"<meta property="og:title" content="Optics">"#))
        let facts = "Tue 1 Dec 2026, 13:00 UTC, 60 minutes, with \u{2068}Asha Rao\u{2069}"
        #expect(
            page.contains(
                "<meta property=\"og:description\" content=\"\(facts). \u{2068}Light, and lenses.\u{2069}\">"))
        #expect(page.contains(#"<link rel="canonical" href="https://live.example/webinars/7">"#))
        #expect(page.contains(#"<meta property="og:url" content="https://live.example/webinars/7">"#))
    }

    @Test(arguments: [
        "\"><script>alert(1)</script>", "</title><script>", "' onload='x", "<!--# include virtual=\"/x\" -->",
        "&lt;b&gt;", "a\u{0}\u{1B}b",
    ])
    func `what people wrote stays text`(text: String) {
        let page = html(webinar(title: text, description: text, thumbnail: "https://a.example/\(text)", host: text))
        let plain = html(webinar(title: "x", description: "x", thumbnail: "https://a.example/x", host: "x"))
        for sign in ["<", ">", "\"", "'"] as [Character] {
            #expect(page.count { $0 == sign } == plain.count { $0 == sign })
        }
        #expect(!page.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }

    @Test func `a text that turns the line ends where it ends`() {
        let page = html(webinar(host: "\u{202E}oaR ahsA"))
        #expect(page.contains("with \u{2068}\u{202E}oaR ahsA\u{2069}"))
    }

    @Test func `a picture is named by a whole address, or not at all`() {
        let here = webinar(thumbnail: "thumbnails/a b.png")
        #expect(
            html(here).contains(
                #"<meta property="og:image" content="https://live.example/media/thumbnails/a%20b.png">"#))
        #expect(html(here).contains("summary_large_image"))
        #expect(!html(here, site: nil).contains("og:image"))
        #expect(html(webinar(thumbnail: "https://a.example/x.png"), site: nil).contains("https://a.example/x.png"))
    }

    @Test func `without the site's origin no address is made up`() {
        let page = html(webinar(), site: nil)
        #expect(!page.contains("canonical"))
        #expect(!page.contains("og:url"))
        #expect(page.contains(#"<a href="/webinars/7">"#))
    }

    @Test func `what is cancelled says so first, with its reason`() {
        #expect(html(webinar(cancellation: Cancellation(reason: nil))).contains("content=\"Cancelled. Tue 1 Dec 2026"))
        let page = html(webinar(cancellation: Cancellation(reason: "Asha is ill")))
        #expect(page.contains("content=\"Cancelled: \u{2068}Asha is ill\u{2069}. Tue 1 Dec 2026"))
    }

    @Test func `a moment that cannot be told is left out`() {
        #expect(html(webinar(date: nil)).contains("content=\"with \u{2068}Asha Rao\u{2069}\""))
    }

    @Test(arguments: [
        ("1970-01-01", "00:00:00", 0, "Thu 1 Jan 1970, 00:00 UTC"),
        ("1969-12-31", "23:59:00", -60, "Wed 31 Dec 1969, 23:59 UTC"),
        ("2028-02-29", "09:30:00", 1_835_429_400, "Tue 29 Feb 2028, 09:30 UTC"),
    ])
    func `the day of the week is that of the calendar`(date: String, time: String, start: Int64, text: String) {
        #expect(PreviewMoment.text(date: date, time: time, start: start) == text)
    }

    @Test func `a long description is cut at its two hundredth character`() {
        let page = html(webinar(description: String(repeating: "a", count: 300)))
        #expect(page.contains("\(String(repeating: "a", count: 199))…\u{2069}\""))
    }
}
