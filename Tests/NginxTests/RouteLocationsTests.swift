import Testing

@testable import Nginx
@testable import WebAPI

@Suite struct RouteLocationsTests {
    private func text(_ routes: Route...) -> String { RouteLocations(routes).text }

    private func route(_ method: WebAPI.Method, _ traits: Route.Traits = [], by server: Route.Server = .api) -> Route {
        Route(method, "/api/things/<id>/touch", .authenticated, traits, by: server)
    }

    @Test func `a path has one location, which names it in the log`() {
        #expect(
            text(route(.get)).hasSuffix(
                #"""
                location ~ "^/api/things/[0-9]+/(?<webinar_live_route>touch)/?\z" {
                    include webinar-live/route.conf;
                    include webinar-live/live-pool.conf;
                    fastcgi_next_upstream error timeout;
                }
                """#))
    }

    @Test func `the paths of a live session stand within their first word`() {
        let routes = ["/api/live/chat/<id>/muted", "/api/live/chat/<id>/notice", "/api/live/join/<id>"].map {
            Route(.get, $0, .authenticated, [], by: .api)
        }
        let lines = RouteLocations(routes).text.split(separator: "\n").filter { $0.contains("location") }
        #expect(
            lines == [
                "location ^~ /api/live/chat {",
                #"    location ~ "^/api/live/chat/[0-9]+/(?<webinar_live_route>muted)/?\z" {"#,
                #"    location ~ "^/api/live/chat/[0-9]+/(?<webinar_live_route>notice)/?\z" {"#,
                "location ^~ /api/live/join {",
                #"    location ~ "^/api/live/(?<webinar_live_route>join)/[0-9]+/?\z" {"#,
            ])
    }

    @Test func `a word of which a path is written by hand is left to the order of expressions`() {
        let text = text(
            Route(.get, "/api/live/events/<id>", .open, [], by: .hub),
            Route(.post, "/api/live/events/<id>/ticket", .authenticated, [], by: .api))
        #expect(!text.contains("^~"))
        #expect(text.contains("location ~ \"^/api/live/events/[0-9]+/(?<webinar_live_route>ticket)/?\\z\""))
    }

    @Test func `what no path of a word takes is none of the API`() {
        let text = text(Route(.get, "/api/live/join/<id>", .authenticated, [], by: .api))
        #expect(text.hasSuffix("    }\n    include webinar-live/unknown-api.conf;\n}"))
    }

    @Test func `what is compressed says so, and nothing else is`() {
        #expect(text(route(.get, .compressed)).hasSuffix("    include webinar-live/compressed.conf;\n}"))
        #expect(!text(route(.get)).contains("compressed"))
    }

    @Test func `a path that ends in an id is named after the word before`() {
        let route = Route(.get, "/api/things/<id>", .open, [], by: .api)
        #expect(route.name == "things")
        #expect(text(route).contains(#""^/api/(?<webinar_live_route>things)/[0-9]+/?\z""#))
    }

    @Test func `a POST is sent to a second worker only where it does the same again`() {
        #expect(text(route(.post)).contains("fastcgi_next_upstream error timeout;"))
        #expect(text(route(.post, .repeatable)).contains("fastcgi_next_upstream error timeout non_idempotent;"))
    }

    @Test func `a DELETE is sent to a second worker only where it does the same again`() {
        #expect(text(route(.delete)).contains("fastcgi_next_upstream off;"))
        #expect(text(route(.delete, .repeatable)).contains("fastcgi_next_upstream error timeout;"))
    }

    @Test func `of several methods the most careful rule holds for the path`() {
        #expect(text(route(.get), route(.post)).contains("fastcgi_next_upstream error timeout;"))
        #expect(
            text(route(.get), route(.post, .repeatable))
                .contains("fastcgi_next_upstream error timeout non_idempotent;"))
        #expect(text(route(.post, .repeatable), route(.delete)).contains("fastcgi_next_upstream off;"))
    }

    @Test func `reads and writes of a path share its location`() {
        #expect(text(route(.get), route(.post, by: .writes)).split(separator: "location").count == 2)
        for written in [text(route(.post, by: .writes)), text(route(.get), route(.post, by: .writes))] {
            #expect(written.contains("include webinar-live/pool.conf;"))
        }
        #expect(!text(route(.get), route(.post)).contains("include webinar-live/pool.conf;"))
    }

    @Test func `what is for the Jitsi server alone is hidden from others, and has no limit of browsers`() {
        let route = Route(.post, "/api/things", .jitsiServer, .large, by: .api)
        #expect(text(route).contains("include webinar-live/jitsi-server.conf;"))
        #expect(!text(route).contains("include webinar-live/route.conf;"))
    }

    @Test func `a path with a large body has a bound of its own, and no other has`() {
        #expect(text(route(.put, .large), route(.delete)).contains("include webinar-live/large-body.conf;"))
        #expect(!text(route(.put)).contains("large-body.conf"))
    }

    @Test func `what is signed is handed over with its signature`() {
        let route = Route(.post, "/api/things", .signer, [], by: .api)
        #expect(text(route).contains("include webinar-live/webhook.conf;"))
    }

    @Test func `what is limited, kept or answered elsewhere is written by hand`() {
        for route in [
            route(.post, .limited), route(.get, .cached), route(.post, by: .signIn), route(.get, by: .lists),
            route(.get, by: .hub),
        ] {
            #expect(!text(route).contains("location"))
        }
    }
}
