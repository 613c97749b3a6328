import Testing

@testable import Nginx
@testable import WebAPI

@Suite struct RouteMapsTests {
    private let text = RouteMaps([
        Route(.get, "/api/things", .open, [], by: .api),
        Route(.post, "/api/things", .authenticated, [], by: .api),
        Route(.post, "/api/things/<id>/touch", .authenticated, .repeatable, by: .api),
        Route(.delete, "/api/things/<id>", .authenticated, [], by: .writes),
        Route(.get, "/api/hooks/<id>", .jitsiServer, [], by: .api),
        Route(.post, "/api/webhooks", .signer, .repeatable, by: .api),
    ]).text

    @Test func `a path has the methods of all its routes, and any other of the API has none`() {
        #expect(
            text.contains(
                #"""
                    "~^/api/things/?\z" "GET, HEAD, POST, OPTIONS";
                    "~^/api/things/[0-9]+/touch/?\z" "POST, OPTIONS";
                    "~^/api/things/[0-9]+/?\z" "DELETE, OPTIONS";
                    "~^/api/hooks/[0-9]+/?\z" "GET, HEAD, OPTIONS";
                    "~^/api/webhooks/?\z" "POST, OPTIONS";
                    # Last: the first expression that matches wins.
                    "~^/api/" "";
                """#))
    }

    @Test func `the outcome of what does the same again is never unknown`() {
        #expect(text.contains(#""~^POST (?!(?:touch|webhooks) )\S* .*\d" 1;"#))
    }

    @Test func `the outcome of a route that nobody named is unknown`() {
        #expect(text.contains(#""~^DELETE \S* .*\d" 1;"#))
    }

    @Test func `of a path only the methods that may wait for a row go to the pool of writes`() {
        #expect(
            text.contains(
                #"""
                map "$request_method $webinar_live_route" $webinar_live_pool {
                    default webinar_live;
                    "DELETE things" webinar_live_writes;
                }
                """#))
    }

    @Test func `what is not for browsers is hidden where its own client does not ask`() {
        #expect(
            text.contains(
                #"""
                map "$webinar_live_is_jitsi$webinar_live_takes_webhooks $uri" $webinar_live_hidden {
                    default "";
                    "~^0\d /api/hooks/[0-9]+/?\z" 1;
                    "~^\d0 /api/webhooks/?\z" 1;
                }
                """#))
    }

    @Test func `what only reads has no outcome`() {
        #expect(!text.contains("~^GET "))
    }
}
