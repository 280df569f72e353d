const formats = new Map<string, Intl.NumberFormat>();

function format(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(language, options);
  formats.set(key, made);
  return made;
}

/** 4,57: averages always with two figures, so that columns align. */
export const average = (value: number, language: string): string =>
  format(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);

/** 87 % of a share between 0 and 1. */
export const percent = (share: number, language: string): string =>
  format(language, { style: 'percent', maximumFractionDigits: 0 }).format(share);

export const whole = (value: number, language: string): string => format(language, {}).format(value);
