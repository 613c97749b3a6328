import JSON
import RecordingFiles

/// What nginx must know of the settings, as variables of its http block.
///
/// Values are origins, hosts and networks that ``Origin``, ``Authority`` and ``Network`` have let through, and the school's
/// texts and a folder's path, whose grammars are as narrow, so that none can end a quotation or name a variable. Whether
/// a platform is around, the include that says who it is knows, in `$webinar_live_has_platform`.
public struct NginxInclude {
    private let settings: NginxSettings

    /// The include for these settings.
    public init(_ settings: NginxSettings) {
        self.settings = settings
    }

    /// The include's text, for the http block.
    public var text: String {
        """
        # Made by `webinar-live nginx-settings`; make it anew when a setting has changed.

        # The request's origin if it may call the API from another site, else empty.
        map $http_origin $webinar_live_cors_origin {
            default "";
        \(corsOrigins)}

        map "" $webinar_live_csp {
            default "\(contentSecurityPolicy)";
        }

        map "" $webinar_live_permissions_policy {
            default '\(permissionsPolicy)';
        }

        # The body of /settings.json.
        map "" $webinar_live_settings_json {
            default '\(pageSettings)';
        }

        # What the pages show of the school: its name, where its crest is, and the file that it is.
        map "" $webinar_live_school_name {
            default "\(settings.school.name)";
        }
        map "" $webinar_live_crest {
            default "\(settings.school.crestAddress ?? "")";
        }
        map "" $webinar_live_crest_file {
            default "\(settings.school.crest ?? "")";
        }

        # Where the pictures are that people have sent; empty where none are taken.
        map "" $webinar_live_media_folder {
            default "\(settings.mediaFolder ?? "")";
        }

        # The body of /manifest.webmanifest.
        map "" $webinar_live_manifest {
            default '\(quoted(settings.school.manifest))';
        }

        # Whether the client is the site's own Jitsi server.
        geo $webinar_live_is_jitsi {
            default 0;
        \(hookAddresses)}

        # Whether webhooks are taken.
        map "" $webinar_live_takes_webhooks {
            default \(settings.takesWebhooks ? 1 : 0);
        }
        """
    }

    private var pageSettings: String {
        let currency = settings.currency.map { "\"\($0.text)\"" } ?? "null"
        let recordings = settings.recordings == nil ? "" : ", \"recordings\": true"
        let school = settings.school.json.map { ", \"school\": \(quoted($0))" } ?? ""
        return "{\"jitsi_domain\": \"\(settings.jitsiDomain.text)\", \"early_start\": \(settings.earlyStart), "
            + "\"currency\": \(currency), \"platform\": $webinar_live_has_platform, "
            + "\"pictures\": \(settings.mediaFolder != nil)\(recordings)\(school)}"
    }

    /// JSON as it stands between single quotes. Byte by byte, as nginx reads it: a mark that joins the quote before it makes
    /// another character of the two.
    private func quoted(_ json: JSONValue) -> String {
        let backslash = UInt8(ascii: "\\")
        let escaped = json.text.flatMap { $0 == backslash || $0 == UInt8(ascii: "'") ? [backslash, $0] : [$0] }
        return String(decoding: escaped, as: UTF8.self)
    }

    private var hookAddresses: String {
        settings.hookAddresses.map { "    \($0.text) 1;\n" }.joined()
    }

    private var corsOrigins: String {
        settings.corsOrigins.map { "    \"\($0.text)\" \"\($0.text)\";\n" }.joined()
    }

    /// Content Security Policy Level 3: this site, and the Jitsi server's script and frame.
    public var contentSecurityPolicy: String {
        let jitsi = "https://\(settings.jitsiDomain.text)"
        let images = ["'self'", "data:"] + settings.imageOrigins.map(\.text)
        // A store plays recordings by addresses of its own.
        let media = settings.recordings?.store.map { ["media-src 'self' \($0.endpoint)"] } ?? []
        return
            ([
                "default-src 'self'",
                "script-src 'self' \(jitsi)",
                "frame-src \(jitsi)",
                "img-src \(images.joined(separator: " "))",
            ] + media + [
                "object-src 'none'",
                "worker-src 'self'",
                "manifest-src 'self'",
                "base-uri 'none'",
                "form-action 'self'",
                "frame-ancestors 'none'",
            ]).joined(separator: "; ")
    }

    /// What the IFrame API asks for, handed to the Jitsi server; the rest of a device is nobody's.
    public var permissionsPolicy: String {
        let handedOver = [
            "camera", "microphone", "display-capture", "autoplay", "fullscreen", "speaker-selection",
            "screen-wake-lock", "clipboard-write",
        ]
        let refused = ["geolocation", "payment", "usb", "serial", "midi", "hid"]
        let jitsi = "https://\(settings.jitsiDomain.text)"
        return (handedOver.map { "\($0)=(self \"\(jitsi)\")" } + refused.map { "\($0)=()" }).joined(separator: ", ")
    }
}
