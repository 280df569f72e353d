import { describe, expect, it } from 'vitest';
import { forecast, sumOf } from './forecast';

const mark = (value: string, workType: 'CLASS_WORK' | 'CONTROL_WORK' = 'CLASS_WORK') => ({ value, workType });
const rules = { weights: { CLASS_WORK: 1, CONTROL_WORK: 3 }, scale: ['2', '3', '4', '5'], rounding: 0.5 };

describe('the forecast of an average', () => {
  it('counts how many more of a mark it takes', () => {
    expect(forecast([mark('4'), mark('3')], rules, 'CLASS_WORK')).toEqual([{ mark: '5', needed: 4 }]);
    expect(forecast([mark('4'), mark('3')], rules, 'CONTROL_WORK')).toEqual([{ mark: '5', needed: 2 }]);
  });

  it('goes by the rounding of the school', () => {
    expect(forecast([mark('4'), mark('3')], { ...rules, rounding: 0.6 }, 'CLASS_WORK')).toEqual([
      { mark: '4', needed: 1 },
      { mark: '5', needed: 6 },
    ]);
  });

  it('says nothing of what would take too long, and nothing without marks', () => {
    const twos = Array.from({ length: 9 }, () => mark('2'));
    expect(forecast(twos, rules, 'CLASS_WORK').at(-1)).toEqual({ mark: '5', needed: undefined });
    expect(forecast([], rules, 'CLASS_WORK')).toEqual([]);
  });

  it('is written as a sum with the weights', () => {
    expect(sumOf([mark('5', 'CONTROL_WORK'), mark('4'), mark('зач')], rules.weights)).toBe('(5·3 + 4) : 4');
  });
});
