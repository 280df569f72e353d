/** Europe/Moscow → Москва, GMT+3; the city where the language has no name for the zone. */
export function zoneName(timeZone: string, language: string, at = new Date()): string {
  const part = (timeZoneName: 'shortOffset' | 'longGeneric') =>
    new Intl.DateTimeFormat(language, { timeZone, timeZoneName })
      .formatToParts(at)
      .find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const offset = part('shortOffset').replace('GMT', 'UTC');
  // "Москва, стандартное время" says too much
  const name = part('longGeneric').split(',')[0];
  return name && !name.startsWith('GMT') ? `${name}, ${offset}` : offset;
}
