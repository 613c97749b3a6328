/// A message whose JSON has a schema, which stands beside the code that writes it.
public protocol DescribedJSON {
    /// What its JSON is like.
    static var schema: JSONSchema { get }
}
