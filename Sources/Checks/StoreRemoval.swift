/// Removes an object of a store, by curl, which knows TLS: no program of ours has to.
public enum StoreRemoval {
    /// - Parameter address: signed for a DELETE.
    /// - Returns: whether the object is not there any more.
    public static func isGone(_ address: String) -> Bool {
        guard let answer = Curl(address: address, method: "DELETE").run(), answer.failure == nil else { return false }
        return answer.status == 204 || answer.status == 200 || answer.status == 404
    }
}
