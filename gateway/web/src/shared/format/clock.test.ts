import { afterEach, describe, expect, it, vi } from 'vitest';
import { noteSchoolTime, now, onClockSet } from './clock';
import { schoolToday } from './dates';

const shows = (time: string) => noteSchoolTime(new Headers({ 'Klassny-Time': time }));

afterEach(() => {
  shows(new Date().toISOString());
});

describe("the school's clock", () => {
  it('is that of the services, not of this computer', () => {
    shows('2026-11-19T21:30:00.000Z');
    expect(schoolToday('Europe/Moscow')).toBe('2026-11-20');
    expect(Math.abs(now().getTime() - Date.parse('2026-11-19T21:30:00Z'))).toBeLessThan(5_000);
  });

  it('tells those who show the day when it is set', () => {
    const told = vi.fn();
    const stop = onClockSet(told);
    shows('2026-11-19T07:00:00.000Z');
    shows('2026-11-19T07:00:00.900Z');
    stop();
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('stays as it is where an answer does not tell the time', () => {
    shows('2026-11-19T07:00:00.000Z');
    noteSchoolTime(new Headers());
    expect(schoolToday('Europe/Moscow')).toBe('2026-11-19');
  });
});
