import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { problem } from '@/testing/server';
import { border, cell, openPage } from '../testing/open';
import { aPage, mark, NOW } from '../testing/page';

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  return () => vi.useRealTimers();
});

const FIELD = 'Комментарий, его видит и семья';
const today = (changes: Parameters<typeof mark>[0] = {}) =>
  aPage({ marks: [mark({ lessonId: 'lesson-2', markId: 'mark-1', student: 0, ...changes })] });

const comments = () => border.asked.filter(({ path }) => path.endsWith('/comment'));

async function openComment() {
  await userEvent.click(cell('Белова'));
  await userEvent.keyboard('{Shift>}{F2}{/Shift}');
  return within(await screen.findByRole('dialog'));
}

describe('the comment to a mark', () => {
  it('is a sign in the corner of the cell, and its text in the words of the cell', async () => {
    await openPage(today({ comment: 'Ошибка в знаке', commentVersion: 1 }));
    expect(cell('Белова')).toHaveAttribute('data-corners', 'comment');
    expect(cell('Белова')).toHaveAttribute('title', 'комментарий: Ошибка в знаке');
    expect(cell('Волков')).not.toHaveAttribute('data-corners');
  });

  it('is written by Shift+F2 and Enter, with the version that was seen', async () => {
    await openPage(today());
    border
      .on('PUT /api/journal/lessons/*/marks/*/comment', { version: 1 })
      .on('GET /api/journal/pages/*/*/*', today({ comment: 'Ошибка в знаке', commentVersion: 1 }));
    const card = await openComment();
    await waitFor(() => expect(card.getByLabelText(FIELD)).toHaveFocus());
    await userEvent.keyboard('Ошибка в знаке');
    expect(card.getByText('14 из 500')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(card.queryByRole('button', { name: 'Записать' })).not.toBeInTheDocument());
    expect(comments()).toMatchObject([
      { path: '/api/journal/lessons/lesson-2/marks/mark-1/comment', body: { text: 'Ошибка в знаке', seen: 0 } },
    ]);
    expect(card.getByLabelText(FIELD)).toHaveValue('Ошибка в знаке');
    expect(cell('Белова')).toHaveAttribute('data-corners', 'comment');
  });

  it('is taken away by an empty text', async () => {
    await openPage(today({ comment: 'Списано', commentVersion: 3 }));
    border.on('PUT /api/journal/lessons/*/marks/*/comment', { version: 4 });
    const card = await openComment();
    await userEvent.clear(card.getByLabelText(FIELD));
    await userEvent.click(card.getByRole('button', { name: 'Снять комментарий' }));
    await waitFor(() => expect(comments()).toMatchObject([{ body: { text: '', seen: 3 } }]));
  });

  it('shows both texts when another was faster, and lets the teacher choose', async () => {
    await openPage(today());
    border
      .on('PUT /api/journal/lessons/*/marks/*/comment', () => problem(412, 'stale-version', { current: 1 }))
      .on('GET /api/journal/pages/*/*/*', today({ comment: 'Их текст', commentVersion: 1 }));
    const card = await openComment();
    await userEvent.type(card.getByLabelText(FIELD), 'Мой текст{Enter}');
    expect(await card.findByText(/изменил другой человек\. Теперь там: «Их текст»/)).toBeVisible();
    expect(card.getByLabelText(FIELD)).toHaveValue('Мой текст');
    border.on('PUT /api/journal/lessons/*/marks/*/comment', { version: 2 });
    await userEvent.click(card.getByRole('button', { name: 'Записать мой' }));
    await waitFor(() => expect(comments().at(-1)?.body).toEqual({ text: 'Мой текст', seen: 1 }));
  });

  it('can only be read where the mark is closed', async () => {
    const page = aPage({
      marks: [mark({ lessonId: 'lesson-1', student: 0, comment: 'Ошибка в знаке', commentVersion: 1 })],
    });
    await openPage(page);
    await userEvent.click(cell('Белова', 0));
    await userEvent.keyboard('{Control>}[KeyI]{/Control}');
    const card = within(await screen.findByRole('dialog'));
    expect(card.getByText('Ошибка в знаке')).toBeVisible();
    expect(card.queryByLabelText(FIELD)).not.toBeInTheDocument();
  });

  it('is opened by the palette', async () => {
    await openPage(today());
    await userEvent.pointer({ keys: '[MouseRight]', target: cell('Белова') });
    const palette = (await screen.findAllByRole('group', { name: 'Ввод отметок' })).at(-1) as HTMLElement;
    await userEvent.click(within(palette).getByRole('button', { name: 'Комментарий к отметке' }));
    expect(within(await screen.findByRole('dialog')).getByLabelText(FIELD)).toBeVisible();
  });
});
