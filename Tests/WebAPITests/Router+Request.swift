import FastCGI

@testable import WebAPI

extension Router {
    /// The answer to a request as nginx sends it.
    func respond(
        _ method: String, _ path: String, authorization: String? = nil, body: Request.Body = .complete([])
    ) -> Response {
        var parameters: Parameters = ["REQUEST_METHOD": method, "PATH_INFO": path]
        if let authorization { parameters.append("HTTP_AUTHORIZATION", authorization) }
        return respond(to: Request(parameters: parameters, body: body))
    }
}
