import Pictures
import Refusals

extension PictureError {
    /// As the client is told.
    var refusal: Refusal {
        switch self {
        case .notSupported: .pictureNotSupported
        case .animated: .pictureAnimated
        case .damaged: .pictureDamaged
        case .outOfBounds: .pictureOutOfBounds(PictureSize.bounds)
        }
    }
}
