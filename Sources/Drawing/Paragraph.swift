import CPango

/// Some lines of text in the middle of a page, shaped as their script wants it.
public final class Paragraph {
    /// How heavy its letters are.
    public enum Weight: Sendable {
        case regular, bold
    }

    private let layout: OpaquePointer
    private let colour: Colour

    /// - Parameters:
    ///   - language: of BCP 47, for letters that languages draw differently.
    ///   - size: points.
    ///   - width: points, at which lines break.
    public init(
        _ text: String, on page: Page, language: String, size: Double, weight: Weight = .regular, _ colour: Colour,
        width: Double
    ) {
        self.colour = colour
        layout = pango_cairo_create_layout(page.context)
        let font = pango_font_description_new()
        pango_font_description_set_family_static(font, Self.family)
        pango_font_description_set_size(font, Self.units(size))
        pango_font_description_set_weight(font, weight == .bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
        pango_layout_set_font_description(layout, font)
        pango_font_description_free(font)
        pango_context_set_language(pango_layout_get_context(layout), pango_language_from_string(language))
        pango_layout_set_width(layout, Self.units(width))
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
        pango_layout_set_alignment(layout, PANGO_ALIGN_CENTER)
        // A word that is longer than the line is broken, and not written in another way.
        let attributes = pango_attr_list_new()
        pango_attr_list_insert(attributes, pango_attr_insert_hyphens_new(0))
        pango_layout_set_attributes(layout, attributes)
        pango_attr_list_unref(attributes)
        // What people wrote is one paragraph, whatever they put in.
        pango_layout_set_single_paragraph_mode(layout, 1)
        pango_layout_set_text(layout, text, -1)
    }

    deinit {
        g_object_unref(UnsafeMutableRawPointer(layout))
    }

    /// Points, of all lines.
    public var height: Double {
        var height: CInt = 0
        pango_layout_get_size(layout, nil, &height)
        return Double(height) / Double(PANGO_SCALE)
    }

    /// Puts its upper left corner there.
    public func draw(on page: Page, x: Double, y: Double) {
        page.set(colour)
        cairo_move_to(page.context, x, y)
        pango_cairo_show_layout(page.context, layout)
    }

    /// Has the letters of Europe; what it lacks, its kin for Hindi has or whichever font there is.
    private static let family = "Noto Sans,Noto Sans Devanagari"

    private static func units(_ points: Double) -> CInt { CInt((points * Double(PANGO_SCALE)).rounded()) }
}
