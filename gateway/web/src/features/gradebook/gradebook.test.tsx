import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { problem } from '@/testing/server';
import { streams } from '@/testing/streams';
import type { PageAnswer } from './model/answers';
import { border, cell, entries, everythingSent, openPage, storesAll } from './testing/open';
import { aLesson, aPage, attended, mark, NOW } from './testing/page';

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  sessionStorage.clear();
  localStorage.removeItem('klassny.after-entry');
  return () => vi.useRealTimers();
});

describe('the keys of the grid', () => {
  it('opens at today and shows the students in the order of their names', async () => {
    await openPage();
    expect(screen.getAllByRole('rowheader').map((head) => head.textContent)).toEqual([
      'Абрамова Вера',
      'Белова Анна',
      'Волков Борис',
    ]);
    await userEvent.click(cell('Абрамова'));
    expect(cell('Абрамова')).toHaveFocus();
  });

  it('types marks down the column without any other key, into its lesson', async () => {
    await openPage();
    await userEvent.click(cell('Абрамова'));
    await userEvent.keyboard('543');
    expect(cell('Абрамова')).toHaveTextContent('5');
    expect(cell('Белова')).toHaveTextContent('4');
    expect(cell('Волков')).toHaveTextContent('3');
    await waitFor(() => expect(entries()).toHaveLength(3));
    const sent = border.asked.filter(({ method }) => method === 'PUT').map(({ path }) => path);
    expect(new Set(sent)).toEqual(new Set(['/api/journal/lessons/lesson-2/marks']));
    expect(entries().map(({ studentId, value }) => [studentId, value])).toEqual([
      ['student-vera', '5'],
      ['student-anna', '4'],
      ['student-boris', '3'],
    ]);
  });

  it.each([
    ['Russian letters', '{н}'],
    ['the same keys in English layout', '[KeyY]'],
  ])('takes absences by %s', async (_, keys) => {
    await openPage();
    await userEvent.click(cell('Белова'));
    await userEvent.keyboard(keys);
    expect(cell('Белова')).toHaveTextContent('Н');
    await waitFor(() => expect(entries()).toMatchObject([{ studentId: 'student-anna', status: 'ABSENT', seen: 0 }]));
  });

  it('moves by arrows, Enter, Shift+Enter, Tab, Home and End', async () => {
    await openPage();
    await userEvent.click(cell('Абрамова'));
    await userEvent.keyboard('{ArrowDown}');
    expect(cell('Белова')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(cell('Волков')).toHaveFocus();
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    expect(cell('Белова')).toHaveFocus();
    await userEvent.keyboard('{Tab}');
    expect(cell('Белова', 2)).toHaveFocus();
    await userEvent.keyboard('{Home}');
    expect(cell('Белова', 0)).toHaveFocus();
    await userEvent.keyboard('{Control>}{End}{/Control}');
    expect(cell('Волков', 2)).toHaveFocus();
  });

  it('leaves the grid by Tab at its edge, and reaches the heads by the arrow up', async () => {
    await openPage();
    await userEvent.click(cell('Абрамова', 2));
    await userEvent.keyboard('{ArrowUp}');
    expect(screen.getByRole('button', { name: /суббота, 21 ноября/ })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(cell('Абрамова', 2)).toHaveFocus();
    await userEvent.tab();
    expect(cell('Абрамова', 2)).not.toHaveFocus();
    expect(screen.getByRole('grid')).not.toContainElement(document.activeElement as HTMLElement);
  });

  it('fills a selection by one key', async () => {
    await openPage();
    await userEvent.click(cell('Абрамова'));
    await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}4');
    await waitFor(() => expect(entries().map(({ value }) => value)).toEqual(['4', '4', '4']));
  });

  it('adds a second mark to the cell that was just filled', async () => {
    await openPage();
    await userEvent.click(cell('Абрамова'));
    await userEvent.keyboard('4/5');
    expect(cell('Абрамова')).toHaveTextContent('4/5');
    expect(cell('Белова')).toHaveFocus();
    await everythingSent();
  });

  it('marks everybody present by one key, and leaves the absences that stand', async () => {
    await openPage(aPage({ attendance: [attended({ student: 0, status: 'ILL' })] }));
    await userEvent.click(cell('Абрамова'));
    await userEvent.keyboard('{+}');
    expect(await screen.findByText('Присутствуют: 2')).toBeVisible();
    await waitFor(() => expect(entries()).toHaveLength(2));
    expect(entries().every(({ status }) => status === 'PRESENT')).toBe(true);
    expect(cell('Белова')).toHaveTextContent('Б');
  });

  it('undoes and redoes', async () => {
    await openPage();
    await userEvent.click(cell('Абрамова'));
    await userEvent.keyboard('5{Control>}[KeyZ]{/Control}');
    expect(cell('Абрамова')).toBeEmptyDOMElement();
    await userEvent.keyboard('{Control>}[KeyY]{/Control}');
    expect(cell('Абрамова')).toHaveTextContent('5');
    await everythingSent();
  });
});

describe('the keys that take back', () => {
  it('Escape reverts the cell in which something was just entered', async () => {
    await openPage(aPage({ marks: [mark({ lessonId: 'lesson-2', student: 2, value: '3' })] }));
    await userEvent.click(cell('Абрамова'));
    await userEvent.keyboard('5{ArrowUp}{Escape}');
    expect(cell('Абрамова')).toHaveTextContent('3');
    await userEvent.keyboard('{ArrowDown}{Escape}');
    expect(cell('Абрамова')).toHaveTextContent('3');
    expect(screen.getByText('Отменено: 1')).toBeVisible();
  });

  it('the buttons are to be pressed only where there is a step', async () => {
    await openPage();
    const undo = screen.getByRole('button', { name: /Отменить последний ввод/ });
    const redo = screen.getByRole('button', { name: /Вернуть отменённое/ });
    expect(undo).toBeDisabled();
    await userEvent.click(cell('Абрамова'));
    await userEvent.keyboard('5');
    await userEvent.click(undo);
    expect(undo).toBeDisabled();
    await userEvent.click(redo);
    expect(cell('Абрамова')).toHaveTextContent('5');
    await everythingSent();
  });
});

describe('what is closed', () => {
  it('says in the cell since when, by which setting, and what to do', async () => {
    await openPage();
    await userEvent.click(cell('Абрамова', 0));
    await userEvent.keyboard('5');
    expect(cell('Абрамова', 0)).toBeEmptyDOMElement();
    const notes = await screen.findAllByText(/Закрыто 20\.11, 00:00\. Текущие отметки: в день урока.*F2/);
    expect(notes[0]).toBeVisible();
    expect(screen.getByRole('button', { name: 'Запросить исправление' })).toBeVisible();
    expect(entries()).toEqual([]);
  });

  it('asks for a correction by F2, with the version that was seen', async () => {
    const page = aPage({
      marks: [mark({ lessonId: 'lesson-1', markId: 'mark-1', student: 0, value: '4', version: 3 })],
    });
    await openPage(page);
    border.on('PUT /api/journal/corrections/*', {});
    await userEvent.click(cell('Белова', 0));
    await userEvent.keyboard('{F2}');
    const card = await screen.findByRole('dialog');
    await userEvent.click(within(card).getByRole('button', { name: '5' }));
    await userEvent.click(within(card).getByRole('button', { name: 'Отправить запрос' }));
    expect(await within(card).findByText('Напишите пояснение')).toBeVisible();
    await userEvent.type(within(card).getByRole('textbox'), 'Ошиблась строкой');
    await userEvent.click(within(card).getByRole('button', { name: 'Отправить запрос' }));
    expect(await screen.findByText('Запрос отправлен')).toBeVisible();
    expect(border.asked.find(({ path }) => path.startsWith('/api/journal/corrections/'))?.body).toMatchObject({
      lessonId: 'lesson-1',
      studentId: 'student-anna',
      kind: 'MARK',
      markId: 'mark-1',
      value: '5',
      seen: 3,
      reason: 'TECHNICAL_ERROR',
      note: 'Ошиблась строкой',
    });
  });

  it('refuses lessons to come and lessons of others, each with its reason', async () => {
    await openPage(
      aPage({ lessons: [aLesson({ lessonId: 'lesson-1', mine: false }), aLesson({ date: '2026-11-21' })] }),
    );
    await userEvent.click(cell('Абрамова', 0));
    await userEvent.keyboard('5');
    expect((await screen.findAllByText(/Этот урок ведёт другой учитель/))[0]).toBeVisible();
    await userEvent.click(cell('Абрамова', 1));
    await userEvent.keyboard('5');
    expect((await screen.findAllByText(/Урок ещё не начался/))[0]).toBeVisible();
    expect(entries()).toEqual([]);
  });

  it('greys the days on which a student was not on the list', async () => {
    await openPage(
      aPage({
        students: [
          { studentId: 'student-anna', from: '2026-11-20' },
          { studentId: 'student-boris' },
          { studentId: 'student-vera', until: '2026-11-19' },
        ],
      }),
    );
    expect(cell('Белова', 0)).toHaveAttribute('data-outside');
    expect(cell('Белова', 1)).not.toHaveAttribute('data-outside');
    expect(cell('Абрамова', 1)).toHaveAttribute('data-outside');
  });

  it('shows an open request beside the old value', async () => {
    await openPage(
      aPage({
        marks: [mark({ student: 0, value: '4' })],
        corrections: [
          {
            correctionId: 'correction-1',
            lessonId: 'lesson-1',
            student: 0,
            kind: 'MARK',
            proposed: '5',
            state: 'REQUESTED',
          },
        ],
      }),
    );
    expect(cell('Белова', 0)).toHaveTextContent('45');
    expect(within(cell('Белова', 0)).getByLabelText('запрошено исправление на 5')).toBeVisible();
  });
});

describe('two at once', () => {
  const conflicting = (page: PageAnswer) =>
    openPage(page).then(() =>
      border.on('PUT /api/journal/lessons/*/marks', {
        cells: [
          {
            studentId: 'student-anna',
            id: 'mark-1',
            outcome: 'CONFLICT',
            version: 4,
            value: '3',
            conflict: { current: '3', yours: '5', by: 'staff-pyotr', at: '2026-11-20T07:30:00Z' },
          },
        ],
      }),
    );
  const page = aPage({ marks: [mark({ lessonId: 'lesson-2', markId: 'mark-1', student: 0, value: '4', version: 2 })] });

  it('shows both values and who was first, and lets the teacher choose', async () => {
    await conflicting(page);
    await userEvent.click(cell('Белова'));
    await userEvent.keyboard('5');
    expect(
      await screen.findByText('Белова Анна, 20 ноября: вы внесли 5, а сейчас стоит 3 (Петров П., 10:30)'),
    ).toBeVisible();
    expect(cell('Белова')).toHaveTextContent('3');

    border.on('PUT /api/journal/lessons/*/marks', storesAll);
    await userEvent.click(screen.getByRole('button', { name: 'Поставить 5' }));
    expect(cell('Белова')).toHaveTextContent('5');
    await waitFor(() => expect(entries().at(-1)).toMatchObject({ markId: 'mark-1', value: '5', seen: 4 }));
  });

  it('keeps the choice for the next sitting, says that it waits, and asks before the page is left', async () => {
    await conflicting(page);
    await userEvent.click(cell('Белова'));
    await userEvent.keyboard('5');
    expect(await screen.findByText('1 запись ждёт вашего решения')).toBeVisible();
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Оставить 3' }));
    expect(await screen.findByText('Все изменения сохранены')).toBeVisible();
    expect(cell('Белова')).toHaveTextContent('3');
  });

  it('says what was not taken, by which rule, and lets go of it when it was seen', async () => {
    await openPage();
    border.on('PUT /api/journal/lessons/*/marks', () => problem(409, 'mark-not-on-scale'));
    await userEvent.click(cell('Абрамова'));
    await userEvent.keyboard('54');
    const refused = await screen.findByRole('region', { name: 'Не принято' });
    expect(within(refused).getByText('Абрамова Вера: 5')).toBeVisible();
    expect(within(refused).getByText('Белова Анна: 4')).toBeVisible();
    expect(within(refused).getByText('В системе оценивания школы нет такой отметки.')).toBeVisible();
    expect(screen.getByText('2 записи ждут вашего решения')).toBeVisible();
    await userEvent.click(within(refused).getByRole('button', { name: 'Белова Анна: 4. К клетке' }));
    expect(cell('Белова')).toHaveAttribute('tabindex', '0');
    await userEvent.click(within(refused).getByRole('button', { name: 'Понятно' }));
    expect(await screen.findByText('Все изменения сохранены')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Не принято' })).not.toBeInTheDocument();
  });

  it('offers a correction for what was typed too late', async () => {
    await openPage();
    border.on('PUT /api/journal/lessons/*/marks', () =>
      problem(409, 'lesson-locked', {
        policy: 'marks.current.days',
        policyValue: '0',
        lockedSince: '2026-11-20T21:00:00Z',
      }),
    );
    await userEvent.click(cell('Абрамова'));
    await userEvent.keyboard('5');
    const refused = await screen.findByRole('region', { name: 'Не принято' });
    expect(within(refused).getByText(/Закрыто 21\.11, 00:00\. Текущие отметки: в день урока/)).toBeVisible();
    await userEvent.click(within(refused).getByRole('button', { name: /Запросить исправление/ }));
    expect(await screen.findByText('Запрос исправления')).toBeVisible();
  });

  it('shows a change by another at once, with the name', async () => {
    const sources = streams();
    await openPage();
    border.on(
      'GET /api/journal/pages/*/*/*',
      aPage({ marks: [mark({ lessonId: 'lesson-2', student: 0, value: '2' })] }),
    );
    act(() => {
      const data = JSON.stringify({ lessonId: 'lesson-2', by: 'staff-pyotr', at: '2026-11-20T08:00:00Z' });
      sources.at(-1)?.dispatchEvent(new MessageEvent('changed', { data }));
    });
    await waitFor(() => expect(cell('Белова')).toHaveTextContent('2'));
    expect(cell('Белова')).toHaveTextContent('изменяет Петров П.');
    vi.unstubAllGlobals();
  });
});

describe('the state of saving', () => {
  it('says that entries wait for the connection, and sends them when asked', async () => {
    await openPage();
    border.on('PUT /api/journal/lessons/*/marks', () => problem(503, 'service-unavailable'));
    await userEvent.click(cell('Абрамова'));
    await userEvent.keyboard('5');
    expect(await screen.findByText('Нет связи, 1 запись ждёт')).toBeVisible();
    border.on('PUT /api/journal/lessons/*/marks', storesAll);
    await userEvent.click(screen.getByRole('button', { name: 'Отправить' }));
    expect(await screen.findByText('Все изменения сохранены')).toBeVisible();
    expect(cell('Абрамова')).toHaveTextContent('5');
  });
});

describe("the lesson's card", () => {
  it('takes the topic of the plan by Enter, and homework for the next lesson', async () => {
    await openPage(
      aPage({
        lessons: [
          aLesson({ planned: { number: 12, topic: 'Теорема Виета' } }),
          aLesson({ lessonId: 'lesson-3', date: '2026-11-23' }),
        ],
      }),
    );
    border
      .on('PUT /api/journal/lessons/*/topic', { version: 1 })
      .on('PUT /api/journal/lessons/*/homework', { version: 1 });
    await userEvent.click(screen.getByRole('button', { name: /пятница, 20 ноября/ }));
    const card = await screen.findByRole('dialog');
    await userEvent.type(within(card).getByLabelText('Тема урока'), '{Enter}');
    await waitFor(() =>
      expect(border.asked.find(({ path }) => path.endsWith('/topic'))?.body).toEqual({
        text: 'Теорема Виета',
        seen: 0,
      }),
    );
    await userEvent.type(within(card).getByLabelText('Домашнее задание'), '№ 214');
    await userEvent.click(within(card).getAllByRole('button', { name: 'Записать' }).at(-1) as HTMLElement);
    await waitFor(() =>
      expect(border.asked.find(({ path }) => path.endsWith('/homework'))?.body).toEqual({
        text: '№ 214',
        dueOn: '2026-11-23',
        seen: 0,
      }),
    );
  });

  it('fills the empty cells of a column with the count before and one undo after', async () => {
    await openPage(aPage({ marks: [mark({ lessonId: 'lesson-2', student: 0, value: '2' })] }));
    await userEvent.click(screen.getByRole('button', { name: /пятница, 20 ноября/ }));
    const card = await screen.findByRole('dialog');
    await userEvent.click(
      within(within(card).getByRole('group', { name: 'Что внести' })).getByRole('button', { name: '5' }),
    );
    await userEvent.click(within(card).getByRole('button', { name: 'Заполнить 2 ячейки' }));
    expect(await screen.findByText('Заполнено 2 ячейки')).toBeVisible();
    expect([cell('Абрамова'), cell('Белова'), cell('Волков')].map((each) => each.textContent)).toEqual(['5', '2', '5']);
    await userEvent.click(screen.getByRole('button', { name: 'Отменить' }));
    expect([cell('Абрамова'), cell('Белова'), cell('Волков')].map((each) => each.textContent)).toEqual(['', '2', '']);
  });
});

describe('the average', () => {
  it('is explained when it is pressed, with what would raise it', async () => {
    await openPage(
      aPage({
        marks: [
          mark({ lessonId: 'lesson-1', student: 0, value: '3' }),
          mark({ lessonId: 'lesson-2', student: 0, value: '4', workType: 'CONTROL_WORK' }),
        ],
        weights: { CONTROL_WORK: 3 },
      }),
    );
    border.on('GET /api/journal/policies', [{ policy: 'term-marks.rounding', value: '0.5' }]);
    const row = screen.getByRole('row', { name: /Белова/ });
    await userEvent.click(within(row).getByText('3,75'));
    const card = await screen.findByRole('dialog');
    await waitFor(() => expect(within(card).getByText(/\(3 \+ 4·3\) : 4 =/)).toBeVisible());
    expect(await within(card).findByText(/Чтобы вышло «5», нужно ещё 6 отметок «5»/)).toBeVisible();
  });
});

describe('what helps', () => {
  it('lists every key by ?', async () => {
    await openPage();
    await userEvent.click(cell('Абрамова'));
    await userEvent.keyboard('?');
    expect(await screen.findByRole('dialog', { name: 'Клавиши журнала' })).toBeVisible();
  });

  it('opens the palette by the other button of the mouse, and goes on to the next student', async () => {
    await openPage();
    await userEvent.pointer({ keys: '[MouseRight]', target: cell('Абрамова') });
    const palette = (await screen.findAllByRole('group', { name: 'Ввод отметок' })).at(-1) as HTMLElement;
    await userEvent.click(within(palette).getByRole('button', { name: '5' }));
    await userEvent.click(within(palette).getByRole('button', { name: '4' }));
    expect(cell('Абрамова')).toHaveTextContent('5');
    expect(cell('Белова')).toHaveTextContent('4');
    await userEvent.keyboard('{Escape}');
    expect(palette).not.toBeInTheDocument();
    await everythingSent();
  });

  it('says in words what the signs of a cell mean', async () => {
    await openPage(aPage({ marks: [mark({ student: 0, value: '4', corrected: true })] }));
    expect(cell('Белова', 0)).toHaveAttribute('title', 'исправлено');
  });

  it('counts the hours till today closes', async () => {
    await openPage();
    const head = screen.getByRole('button', { name: /пятница, 20 ноября, 2 урок, Внести до 21\.11, 00:00/ });
    expect(head.querySelector('[data-short]')).toHaveAttribute('data-short', '13 ч');
  });

  it('writes the topic into the next lesson of a parallel class', async () => {
    const own = aPage({ lessons: [aLesson({ topic: 'Теорема Виета' })] });
    const next = aLesson({ lessonId: 'next-door', date: '2026-11-21', topicVersion: 2, locks: [] });
    const key = { subjectId: 'subject-algebra', termId: 'term-2', teacherIds: ['staff-irina'] };
    const view = await openPage(own);
    border
      .on('GET /api/journal/pages', { pages: ['group-7a', 'group-7b'].map((groupId) => ({ ...key, groupId })) })
      .on('GET /api/journal/pages/*/*/*', ({ url }: Request) =>
        url.includes('group-7a') ? aPage({ groupId: 'group-7a', lessons: [next] }) : own,
      )
      .on('PUT /api/journal/lessons/*/topic', { version: 3 });
    await view.queries.invalidateQueries({ queryKey: ['journal', 'pages'] });
    await userEvent.click(screen.getByRole('button', { name: /пятница, 20 ноября/ }));
    const card = await screen.findByRole('dialog');
    await userEvent.click(await within(card).findByRole('button', { name: /Записать эту тему и в .*21 ноября/ }));
    await waitFor(() =>
      expect(border.asked.find(({ method }) => method === 'PUT')).toMatchObject({
        path: '/api/journal/lessons/next-door/topic',
        body: { text: 'Теорема Виета', seen: 2 },
      }),
    );
  });
});
