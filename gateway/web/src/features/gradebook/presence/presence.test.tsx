import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { streams, type OpenStream } from '@/testing/streams';
import { cellId } from '../model/cell';
import { border, cell, openPage } from '../testing/open';
import { NOW } from '../testing/page';
import { GRACE, Others, type Heard } from './others';

const PETROV: Heard = {
  tabId: 'tab-1',
  by: 'staff-pyotr',
  state: 'HERE',
  lessonId: 'lesson-2',
  studentId: 'student-anna',
};
const CELL = cellId('lesson-2', 'student-anna');

describe('the others on a page', () => {
  it('are answered when they come or were not known, and not otherwise', () => {
    const others = new Others('staff-irina');
    expect(others.hear({ ...PETROV, state: 'CAME' }, 0)).toBe(true);
    expect(others.hear(PETROV, 0)).toBe(false);
    expect(others.hear({ ...PETROV, tabId: 'tab-2' }, 0)).toBe(true);
    expect([others.everybody(), others.at(CELL)]).toEqual([['staff-pyotr'], 'staff-pyotr']);
  });

  it('are others: the own second tab is not told of', () => {
    const others = new Others('staff-irina');
    expect(others.hear({ ...PETROV, by: 'staff-irina' }, 0)).toBe(false);
    expect([others.everybody(), others.at(CELL)]).toEqual([[], undefined]);
  });

  it('are gone when they left and did not come back at once, or were not heard of for long', () => {
    const others = new Others('staff-irina');
    others.hear(PETROV, 0);
    others.hear({ ...PETROV, state: 'LEFT' }, 1_000);
    expect(others.at(CELL)).toBeUndefined();
    others.forget(1_000 + GRACE - 1);
    expect(others.everybody()).toEqual(['staff-pyotr']);
    others.forget(1_000 + GRACE);
    expect(others.everybody()).toEqual([]);
    others.hear(PETROV, 10_000);
    others.forget(70_000);
    expect(others.some).toBe(true);
    others.forget(90_000);
    expect(others.some).toBe(false);
  });
});

describe('presence', () => {
  let sources: OpenStream[];

  beforeEach(() => {
    vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
    sources = streams();
    return () => {
      vi.unstubAllGlobals();
      vi.useRealTimers();
    };
  });

  const told = () => border.asked.filter(({ path }) => path.includes('/presence/'));
  const hears = (heard: Heard) =>
    act(() => {
      sources.at(-1)?.dispatchEvent(new MessageEvent('presence', { data: JSON.stringify(heard) }));
    });
  const open = async () => {
    await openPage();
    border.on('PUT /api/journal/pages/*/*/*/presence/*', () => new Response(null, { status: 204 }));
  };

  it('of another is told at the cell and in the head of the page', async () => {
    await open();
    hears(PETROV);
    expect(cell('Белова')).toHaveAttribute('title', 'здесь сейчас Петров П.');
    expect(cell('Белова')).toHaveTextContent('ПП');
    expect(cell('Волков')).not.toHaveAttribute('title');
    expect(screen.getByText('Сейчас на этой странице: Петров П.')).toBeInTheDocument();
    hears({ ...PETROV, studentId: 'student-boris' });
    expect(cell('Белова')).not.toHaveAttribute('title');
    expect(cell('Волков')).toHaveTextContent('ПП');
  });

  it('of the teacher is told to who comes, with the cell and under the tab that listens', async () => {
    await open();
    await userEvent.click(cell('Волков'));
    expect(told()).toEqual([]);
    hears({ tabId: 'tab-1', by: 'staff-pyotr', state: 'CAME' });
    await waitFor(() => expect(told()).toHaveLength(1));
    const tabId = new URL(sources.at(-1)?.url ?? '', 'http://x').searchParams.get('tabId');
    expect(told()).toMatchObject([
      {
        method: 'PUT',
        path: `/api/journal/pages/group-7b/subject-algebra/term-2/presence/${tabId}`,
        body: { cell: { lessonId: 'lesson-2', studentId: 'student-boris' } },
      },
    ]);
  });

  it('is not told again for every step of the focus', async () => {
    await open();
    hears(PETROV);
    await waitFor(() => expect(told()).toHaveLength(1));
    await userEvent.click(cell('Абрамова'));
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(told()).toHaveLength(1);
    vi.setSystemTime(NOW.getTime() + 5_000);
    await waitFor(() => expect(told()).toHaveLength(2), { timeout: 4_000 });
    expect(told().at(-1)?.body).toEqual({ cell: { lessonId: 'lesson-2', studentId: 'student-anna' } });
  });
});
