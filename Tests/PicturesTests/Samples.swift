import FoundationEssentials

/// Pictures of 20 by 16 pixels, as Pillow writes them.
enum Samples {
    static let jpeg = bytes(
        """
        /9j/4AAQSkZJRgABAQEASABIAAD/4QA2RXhpZgAATU0AKgAAAAgAAgEPAAIAAAAHAAAAJgESAAMAAAABAAYAAAAAAABDYW1lcmEAAP/+ABc8
        c3ZnIG9ubG9hZD1hbGVydCgxKT7/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////////////////////////
        ////////////2wBDAVVaWnhpeOuCguv/////////////////////////////////////////////////////////////////////////wAAR
        CAAQABQDASIAAhEBAxEB/8QAFwAAAwEAAAAAAAAAAAAAAAAAAAMEAv/EABcQAQEBAQAAAAAAAAAAAAAAAAACARL/xAAXAQADAQAAAAAAAAAA
        AAAAAAAAAQID/8QAGBEBAAMBAAAAAAAAAAAAAAAAAAECIRL/2gAMAwEAAhEDEQA/AJ8hvIMmDJhMaVblZAUc4Bjbt//Z
        """)
    static let progressiveJPEG = bytes(
        """
        /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////////////////////////
        ////////////2wBDAVVaWnhpeOuCguv/////////////////////////////////////////////////////////////////////////wgAR
        CAAQABQDASIAAhEBAxEB/8QAFwAAAwEAAAAAAAAAAAAAAAAAAAIDAf/EABYBAQEBAAAAAAAAAAAAAAAAAAEAAv/aAAwDAQACEAMQAAABnrMC
        lC3/AP/EABQQAQAAAAAAAAAAAAAAAAAAACD/2gAIAQEAAQUCX//EABYRAQEBAAAAAAAAAAAAAAAAAAABEf/aAAgBAwEBPwGVr//EABQRAQAA
        AAAAAAAAAAAAAAAAABD/2gAIAQIBAT8BP//EABQQAQAAAAAAAAAAAAAAAAAAACD/2gAIAQEABj8CX//EABYQAQEBAAAAAAAAAAAAAAAAAAAB
        Ef/aAAgBAQABPyHGMSJGP//aAAwDAQACAAMAAAAQdB//xAAUEQEAAAAAAAAAAAAAAAAAAAAQ/9oACAEDAQE/EB//xAAWEQEBAQAAAAAAAAAA
        AAAAAAAAIQH/2gAIAQIBAT8Qyo//xAAXEAEBAQEAAAAAAAAAAAAAAAAAARAR/9oACAEBAAE/EIxm14f/2Q==
        """)
    static let greyJPEG = bytes(
        """
        /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////////////////////////
        ////////////wAALCAAQABQBAREA/8QAFwABAAMAAAAAAAAAAAAAAAAAAgEDBP/EABcQAQEBAQAAAAAAAAAAAAAAAAIAARL/2gAIAQEAAD8A
        z4J4J4KSKwifOX//2Q==
        """)
    static let cmykJPEG = bytes(
        """
        /9j/7gAOQWRvYmUAZAAAAAAA/9sAQwBQNzxGPDJQRkFGWlVQX3jIgnhubnj1r7mRyP//////////////////////////////////////////
        /////////8AAFAgAEAAUBEMRAE0RAFkRAEsRAP/EABgAAQEBAQEAAAAAAAAAAAAAAAQAAgMF/8QAHBABAAIDAQEBAAAAAAAAAAAAAAIDARET
        MRJR/9oADgRDAE0AWQBLAAA/ADVj8g8Y2aVWuTeIbREfFyb4p5tZnJivG0VWuRNcNoiPi5OkpVV5+Zy1n80n/9k=
        """)
    static let png = bytes(
        """
        iVBORw0KGgoAAAANSUhEUgAAABQAAAAQCAYAAAAWGF8bAAAAHXRFWHRDb21tZW50ADxzdmcgb25sb2FkPWFsZXJ0KDEpPjf1Q+4AAAAJcEhZ
        cwAACxMAAAsTAQCanBgAAADbSURBVHjalZFBkoMwDASbWKNAQuCw//9fnrGHyBWt14bkMCV5sNqDPQGsYCuUpva8o2+2QjF2FpgMphL1qD/d
        V4EFLtZR+dYzdubXCReD8o1Kz0+/XIGWpWZ9qh5QIOvoI78FRiIZuIEratsP1yNgbL4aXBU190OvPooGQMFsMH9ca8IMjDtxvYGLYKk19/+8
        DFR6lJwwBm4GNyVZrz8CKgFj4N7KWq8F5jtUkzCG1kPVR/EE1DnwUeWpFzz+JPQO0AdAh02NHLbnCOhNQk/ASLUJdoddoSf83H8B5GUQVvEa
        LvsAAAAASUVORK5CYII=
        """)
    static let palettePNG = bytes(
        """
        iVBORw0KGgoAAAANSUhEUgAAABQAAAAQBAMAAADkNkIoAAAAGFBMVEWow6gwwzSogHcwgCKoRD+oDw4wRBIwDwSAE7UkAAAAAnRSTlP/AOW3
        MEoAAABPSURBVHjadc7BCYAwFATR9yUFxA7sweLsNqQC00H0IBoU3NOwDMvGBgUm6B68khpoT9s+brrNXmNF5HILx9g93m6R9Cpyr8SM2H8/
        TAOXE7a/EutUOXp+AAAAAElFTkSuQmCC
        """)
    static let animatedPNG = bytes(
        """
        iVBORw0KGgoAAAANSUhEUgAAABQAAAAQCAIAAACZeshMAAAACGFjVEwAAAACAAAAAPONk3AAAAAaZmNUTAAAAAAAAAAUAAAAEAAAAAAAAAAA
        AAAAAQAAuxsElgAAAFdJREFUeJyd0jkOwCAQBMHBxreBgP//1ZmFOJbZlSrtrB2A18ojAXA2f7wYlPGqVcVepY03XjfeSaP4YAjxOSXHl2wa
        3wImfkbIuH83H4eWKo4VbZwK+QM7qAi/GHAKOAAAABpmY1RMAAAAAQAAABQAAAAQAAAAAAAAAAAAAAABAAAgaO5CAAAAf2ZkQVQAAAACeJyN
        y8kJAkEQAMDa06cYgUmYfwSGI+jePkTQdWZsqG9VwBXHU9zlXKF95RtsrCzMTIwMPLhzoKejpaF+rWDezSqe0zOYf+cWzMm5BnNyLpGcm3Mk
        5+b0Nxfm+DcX5lDO5dmXc252b9mcnO23bN7NJiWdP2edB0+tnZt8rmtzkwAAAABJRU5ErkJggg==
        """)
    static let webP = bytes(
        """
        UklGRlQAAABXRUJQVlA4IEgAAABwAwCdASoUABAAP5m81l85MCulMAgDIDMJbACxG1yFpSueswAA/u7ZYwlSUyN8fKm5C4b0eqeNjuBeqGy7
        YPFnEZhSW/iwAAA=
        """)
    static let losslessWebP = bytes(
        """
        UklGRjwAAABXRUJQVlA4TDAAAAAvE8ADALkyRPQ/FuNf/+h/JCDStqmD+3c8eDgMitq2gWPNu8cQLCYASTlAeQFccDw=
        """)
    static let transparentWebP = bytes(
        """
        UklGRiIBAABXRUJQVlA4WAoAAAAcAAAAEwAADwAAQUxQSGkAAAAFP0CQbbPt/ozXiohgah6O2kiSJA5zvacitQ0gc7YJzEVo+b96OUT0P/eq
        aZqomlpNFDVRG0xQTHwYChqYoSEQiGaMEGo2spG+/u9WbCnuiuNY6UqUKOlxxjvDmfQjZ3Imv36cOXOceQEAVlA4IEgAAAAwAwCdASoUABAA
        P5m41l25LywksAgDIDMJbACw7GlWnAqQAP7xEP0fx9DgQkEo0PiMXxXtnpt4vG+cseE1aKd0K3kFXsOsgABFWElGLgAAAE1NACoAAAAIAAIB
        DwACAAAABwAAACYBEgADAAAAAQAGAAAAAAAAQ2FtZXJhAABYTVAgDAAAADx4OnhtcG1ldGEvPg==
        """)
    static let animatedWebP = bytes(
        """
        UklGRgwBAABXRUJQVlA4WAoAAAACAAAAEwAADwAAQU5JTQYAAAAAAAAAAABBTk1GagAAAAAAAAAAABMAAA8AAAAAAAJWUDggUgAAAPACAJ0B
        KhQAEAA/mbTQXbkuqaSwCAMgMwlsALDsfTsgAP7eq+ef/jLp/xsX/973mCFc4m2s6m+dbaIc+/SCtSubrDm7gtNWkgVw8gLqk7GKAABBTk1G
        bgAAAAAAAAAAABMAAA8AAAAAAABWUDggVgAAAPQCAJ0BKhQAEAA/mYrhawGAAAMwlsNsAWwAIkrQATqIAP7Yn9ajF/SPNA8cWlef+8/6BKP5
        /y/9vf54L///REcR8m9V18nEamJRFhxTjE18ZfzeAAAA
        """)

    /// Those that are taken.
    static let good = [
        "JPEG": jpeg, "progressive JPEG": progressiveJPEG, "grey JPEG": greyJPEG, "CMYK JPEG": cmykJPEG, "PNG": png,
        "palette PNG": palettePNG, "WebP": webP, "lossless WebP": losslessWebP, "transparent WebP": transparentWebP,
    ]

    private static func bytes(_ base64: String) -> [UInt8] {
        Data(base64Encoded: base64, options: .ignoreUnknownCharacters).map { Array($0) } ?? []
    }
}
