public import JSON

/// The school's own face: what its pages show in place of the product's.
public struct SchoolSettings: Sendable {
    /// What the product is called where no school has named itself.
    public static let productName = "Webinar Live"

    /// nil where none is set.
    private let ownName: String?
    /// The path of a file that nginx serves at ``crestAddress``; nil where there is none.
    public let crest: String?
    /// nil for the style sheet's own.
    public let accent: Accent?
    /// Where people turn to: mailto:, https:// or words; nil where no place is set.
    private let contact: String?

    init(_ reader: SettingsReader) throws(SettingsError) {
        ownName = try reader.valueIfGiven(SettingTable.schoolName)
        crest = try reader.valueIfGiven(SettingTable.schoolCrest)
        accent = try reader.value(SettingTable.schoolAccent)
        contact = try reader.valueIfGiven(SettingTable.schoolContact)
    }

    /// What stands at the head of each page.
    public var name: String { ownName ?? Self.productName }

    /// Where pages find the crest; nil where there is none.
    var crestAddress: String? {
        guard let crest, let end = crest.split(separator: ".").last else { return nil }
        return "/school/crest.\(end)"
    }

    /// The member `school` of `/settings.json`; nil where nothing of it is set.
    var json: JSONValue? {
        var school = JSONObject()
        if let ownName { school.append("name", .string(ownName)) }
        if let crestAddress { school.append("crest", .string(crestAddress)) }
        if let contact { school.append("contact", .string(contact)) }
        if let accent { school.append("accent", accent.json) }
        return school == JSONObject() ? nil : .object(school)
    }

    /// Web Application Manifest: what a phone needs to keep the portal among its programs.
    var manifest: JSONValue {
        [
            "id": "/", "name": .string(name), "short_name": .string(name), "start_url": "/", "scope": "/",
            "display": "standalone", "background_color": .string(Theme.light.paper.text),
            "theme_color": .string((accent?.light.accent ?? Theme.light.card).text),
            "icons": .list([
                icon("/icon.svg", "any", "image/svg+xml"), icon("/icon-192.png", "192x192"),
                icon("/icon-512.png", "512x512"), icon("/icon-maskable-512.png", "512x512", for: "maskable"),
            ]),
        ]
    }

    private func icon(
        _ source: String, _ sizes: String, _ type: String = "image/png", for purpose: String = "any"
    ) -> JSONValue {
        ["src": .string(source), "sizes": .string(sizes), "type": .string(type), "purpose": .string(purpose)]
    }
}
