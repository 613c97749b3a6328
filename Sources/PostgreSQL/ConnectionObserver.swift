/// Is told what becomes of a ``Connection``, on the thread that uses it, which waits meanwhile.
public protocol ConnectionObserver {
    /// A statement has been carried out, or has failed, after so long.
    func executed(in time: Duration, failure: PostgreSQLError?)
    /// A connection has been made.
    func connected()
    /// A connection could not be made.
    func connectFailed()
    /// A connection is given up or found lost.
    func disconnected()
}
