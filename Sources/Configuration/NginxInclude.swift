/// What nginx must know of the settings, as variables of its http block.
///
/// Values are origins, hosts and networks that ``Origin``, ``Authority`` and ``Network`` have let through, so that none can
/// end a quotation or name a variable.
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

    /// JSON of values that have nothing to escape.
    private var pageSettings: String {
        let currency = settings.currency.map { "\"\($0.text)\"" } ?? "null"
        return "{\"jitsi_domain\": \"\(settings.jitsiDomain.text)\", \"early_start\": \(settings.earlyStart), "
            + "\"currency\": \(currency)}"
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
        return [
            "default-src 'self'",
            "script-src 'self' \(jitsi)",
            "frame-src \(jitsi)",
            "img-src \(images.joined(separator: " "))",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
        ].joined(separator: "; ")
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
