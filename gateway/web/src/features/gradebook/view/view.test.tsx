import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { cell, entries, everythingSent, openPage } from '../testing/open';
import { aPage, attended, mark, NOW } from '../testing/page';

const shown = () => screen.getAllByRole('rowheader').map((head) => head.textContent);

const choose = async (label: string, option: RegExp) => {
  await userEvent.click(screen.getByRole('button', { name: 'Кого и как показать' }));
  const list = await screen.findByLabelText(label);
  await userEvent.selectOptions(list, within(list).getByText(option, { selector: 'option' }));
};

const today = { lessonId: 'lesson-2' };

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  localStorage.clear();
  return () => vi.useRealTimers();
});

describe('whom the page shows', () => {
  const page = aPage({
    marks: [mark({ ...today, student: 0, value: '2' }), mark({ ...today, student: 1, value: '5' })],
    attendance: [attended({ student: 2, status: 'ILL' })],
  });

  it('may be those who were absent, and says that they are not all', async () => {
    await openPage(page);
    await choose('Показать', /кого не было 20 ноября \(1\)/);
    expect(shown()).toEqual(['Абрамова Вера']);
    expect(screen.getByText('Показан 1 из 3')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Показать всех' }));
    expect(shown()).toHaveLength(3);
  });

  it('may be ordered by average', async () => {
    await openPage(page);
    await choose('Порядок', /по средней/);
    expect(shown()).toEqual(['Волков Борис', 'Белова Анна', 'Абрамова Вера']);
  });

  it('stays the same while one types', async () => {
    await openPage(page);
    await choose('Показать', /без отметок/);
    await userEvent.click(cell('Абрамова'));
    await userEvent.keyboard('4');
    expect(shown()).toEqual(['Абрамова Вера']);
    await everythingSent();
  });

  it('does not keep "everybody present" from everybody', async () => {
    await openPage(page);
    await choose('Показать', /со средней ниже 3/);
    await userEvent.click(cell('Белова'));
    await userEvent.keyboard('{+}');
    await everythingSent();
    expect(entries().map(({ studentId }) => studentId)).toEqual(['student-anna', 'student-boris']);
  });
});

describe('how large the page is', () => {
  it('is kept', async () => {
    await openPage();
    await choose('Размер', /крупно/);
    expect(screen.getByRole('grid')).toHaveAttribute('data-density', 'large');
    expect(localStorage.getItem('klassny.density')).toBe('large');
  });
});
