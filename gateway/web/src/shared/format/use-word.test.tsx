import { renderHook } from '@testing-library/react';
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import { speak } from '@/i18n';
import { useWord } from './use-word';

afterEach(() => speak('ru'));

it('says a known value in the words of the language', async () => {
  const { result } = renderHook(() => useWord());
  expect(result.current('workType', 'QUIZ')).toBe('Проверочная работа');
  await act(() => speak('en'));
  expect(result.current('workType', 'QUIZ')).toBe('Quiz');
});

it('says a value that it does not know as it is, or by what is given for it', () => {
  const { result } = renderHook(() => useWord('audit'));
  expect(result.current('services', 'canteen')).toBe('canteen');
  expect(result.current('origin', 'TELEPATHY', '')).toBe('');
  expect(result.current('services', 'journal')).toBe('Журнал');
});
