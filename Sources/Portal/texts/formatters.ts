/*
 * Making one of Intl's formatters is dear, using it is cheap: each is made once for a language, under a name that stands
 * for its options.
 */
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();
const relativeFormats = new Map<string, Intl.RelativeTimeFormat>();

export function dateFormat(name: string, locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return kept(dateFormats, `${name} ${locale}`, () => new Intl.DateTimeFormat(locale, options));
}

export function numberFormat(name: string, locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return kept(numberFormats, `${name} ${locale}`, () => new Intl.NumberFormat(locale, options));
}

export function relativeFormat(name: string, locale: string, options: Intl.RelativeTimeFormatOptions): Intl.RelativeTimeFormat {
  return kept(relativeFormats, `${name} ${locale}`, () => new Intl.RelativeTimeFormat(locale, options));
}

function kept<Format>(formats: Map<string, Format>, key: string, make: () => Format): Format {
  const known = formats.get(key);
  if (known) return known;
  const format = make();
  formats.set(key, format);
  return format;
}
