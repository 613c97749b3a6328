public import FastCGI

/// One line of the API's table of contents: a method, a path, who may call it, and the handler.
public struct Route {
    /// A handler that cannot be called without the caller's identity, one that is told it if there is one,
    /// or one that takes no notice of it.
    enum Handler {
        case authenticated((Call, UserID) throws(APIError) -> Response)
        case optionallyAuthenticated((Call, UserID?) throws(APIError) -> Response)
        case open((Call) throws(APIError) -> Response)
    }

    let method: Method
    let path: PathPattern
    let handler: Handler

    /// A route for who has a valid access token.
    public static func authenticated<Failure: APIErrorConvertible>(
        _ method: Method, _ path: String, _ handle: @escaping (Call, UserID) throws(Failure) -> Response
    ) -> Route {
        Route(
            method: method, path: PathPattern(path),
            handler: .authenticated { call, user throws(APIError) in
                do throws(Failure) { return try handle(call, user) } catch { throw error.apiError }
            })
    }

    /// A route for anyone; but who sends an access token must have a valid one.
    public static func optionallyAuthenticated<Failure: APIErrorConvertible>(
        _ method: Method, _ path: String, _ handle: @escaping (Call, UserID?) throws(Failure) -> Response
    ) -> Route {
        Route(
            method: method, path: PathPattern(path),
            handler: .optionallyAuthenticated { call, user throws(APIError) in
                do throws(Failure) { return try handle(call, user) } catch { throw error.apiError }
            })
    }

    /// A route for anyone; an `Authorization` header is not even looked at.
    public static func open<Failure: APIErrorConvertible>(
        _ method: Method, _ path: String, _ handle: @escaping (Call) throws(Failure) -> Response
    ) -> Route {
        Route(
            method: method, path: PathPattern(path),
            handler: .open { call throws(APIError) in
                do throws(Failure) { return try handle(call) } catch { throw error.apiError }
            })
    }
}
