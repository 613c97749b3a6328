import FastCGI
import WebAPI

extension Call {
    /// What `read` makes of the body's fields; nil from it means that one of them is not as it must be.
    ///
    /// A result, because the caller's account is judged before what it sent.
    func body<Value>(_ read: (inout Fields) -> Value?) -> Result<Value, PlatformError> {
        Result { () throws(PlatformError) in
            do throws(InputError) {
                return try Self.value(of: Fields(body: request.body), read)
            } catch {
                throw .input(error)
            }
        }
    }

    /// As ``body(_:)``, of the parameters of the address.
    func parameters<Value>(_ read: (inout Fields) -> Value?) -> Result<Value, PlatformError> {
        Result { () throws(PlatformError) in
            do throws(InputError) {
                return try Self.value(of: Fields(query: query), read)
            } catch {
                throw .input(error)
            }
        }
    }

    private static func value<Value>(
        of fields: Fields, _ read: (inout Fields) -> Value?
    ) throws(InputError) -> Value {
        var fields = fields
        guard let value = read(&fields), fields.areValid else { throw fields.rejection }
        return value
    }
}
