import Certificates

/// The words of a certificate's page, besides those that people wrote.
struct SheetTexts {
    let heading: String
    /// Before the name.
    let certifies: String
    /// Between the name and the title.
    let attended: String
    /// Before the address.
    let verify: String
    private let minutes: String
    private let issued: String
    private let months: [String]

    static func of(_ language: CertificateSheet.Language) -> SheetTexts {
        switch language {
        case .english: english
        case .hindi: hindi
        }
    }

    /// When it was and how long the person was there; the latter not where nobody saw it.
    func occasion(_ claims: CertificateClaims) -> String {
        let day = day(claims.date)
        return claims.minutes > 0 ? "\(day) · \(claims.minutes) \(minutes)" : day
    }

    /// - Parameter date: `2026-11-26`.
    func issued(on date: String) -> String { "\(issued) \(day(date))" }

    /// In words; as it is where it is no date.
    private func day(_ date: String) -> String {
        let parts = date.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3, (1...12).contains(parts[1]) else { return date }
        return "\(parts[2]) \(months[parts[1] - 1]) \(parts[0])"
    }

    private static let english = SheetTexts(
        heading: "Certificate of attendance",
        certifies: "This is to certify that",
        attended: "attended the webinar",
        verify: "Whether this certificate is valid, anyone can see at",
        minutes: "minutes",
        issued: "Issued on",
        months: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ])

    private static let hindi = SheetTexts(
        heading: "उपस्थिति प्रमाणपत्र",
        certifies: "प्रमाणित किया जाता है कि",
        attended: "ने इस वेबिनार में भाग लिया",
        verify: "यह प्रमाणपत्र मान्य है या नहीं, कोई भी यहाँ देख सकता है",
        minutes: "मिनट",
        issued: "जारी करने की तारीख",
        months: [
            "जनवरी", "फ़रवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर", "अक्टूबर", "नवंबर", "दिसंबर",
        ])
}
