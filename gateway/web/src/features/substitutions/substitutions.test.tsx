import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { IRINA, show } from '@/testing/render';
import { problem, server } from '@/testing/server';
import { SubstitutionsPage } from './SubstitutionsPage';

const border = () =>
  server()
    .on('GET /api/people/groups', { groups: [{ groupId: 'group-7b', name: '7-Б', classIds: ['class-7b'] }] })
    .on('GET /api/people/directory', {
      staff: [
        { staffId: 'staff-irina', name: IRINA.name },
        { staffId: 'staff-pyotr', name: { surname: 'Петров', given: 'Пётр' } },
        { staffId: 'staff-vera', name: { surname: 'Белова', given: 'Вера' } },
      ],
    })
    .on('GET /api/schedule/subjects', { subjects: [{ subjectId: 'subject-algebra', name: 'Алгебра' }] })
    .on('GET /api/schedule/lessons', {
      lessons: [
        {
          lessonId: 'lesson-1',
          groupId: 'group-7b',
          subjectId: 'subject-algebra',
          termId: 'term-2',
          teacherId: 'staff-irina',
          date: '2026-11-20',
          period: 3,
          startsAt: '10:30',
          endsAt: '11:15',
          cancelled: false,
        },
      ],
    })
    .on('GET /api/schedule/lessons/*/substitutes', {
      substitutes: [
        { teacherId: 'staff-pyotr', sameSubject: true, sameClass: false, lessonsThatDay: 2 },
        { teacherId: 'staff-vera', sameSubject: false, sameClass: true, lessonsThatDay: 5 },
      ],
    })
    .on('GET /api/schedule/substitutions', { substitutions: [] });

const AT = { at: '/substitutions?date=2026-11-20&teacher=staff-irina', path: '/substitutions' };

describe('substitutions', () => {
  it('offers those who are free, the qualified first, and arranges with the reason', async () => {
    const asked = border().on('PUT /api/schedule/substitutions/*', {}).asked;
    const { container } = show(<SubstitutionsPage />, { roles: ['DEPUTY'], ...AT });
    const free = await screen.findByRole('group', { name: 'Свободны на 3 уроке' });
    expect(
      within(free)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['Петров П.тот же предмет · 2 урока в этот день', 'Белова В.знает класс · 5 уроков в этот день']);
    const found = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(found.violations.map(({ id }) => id)).toEqual([]);
    await userEvent.selectOptions(screen.getByLabelText('Причина'), 'TRAINING');
    await userEvent.click(within(free).getByRole('button', { name: /Петров/ }));
    await waitFor(() =>
      expect(asked.find(({ method }) => method === 'PUT')?.body).toEqual({
        lessonId: 'lesson-1',
        substituteId: 'staff-pyotr',
        reason: 'TRAINING',
      }),
    );
  });

  it('says what the substitute is busy with when somebody else was faster', async () => {
    border().on('PUT /api/schedule/substitutions/*', () =>
      problem(409, 'teacher-busy', { otherLessonId: 'lesson-9', date: '2026-11-20', period: 3, groupId: 'group-7b' }),
    );
    show(<SubstitutionsPage />, { roles: ['DEPUTY'], ...AT });
    await userEvent.click(await screen.findByRole('button', { name: /Петров/ }));
    expect(await screen.findByText('Учитель в это время занят.')).toBeVisible();
    expect(screen.getByText(/Занято: пт, 20 нояб., 3 урок, 7-Б/)).toBeVisible();
  });

  it('withdraws what was arranged, after asking', async () => {
    const asked = border()
      .on('GET /api/schedule/substitutions', {
        substitutions: [
          {
            substitutionId: 'substitution-1',
            lessonId: 'lesson-1',
            date: '2026-11-20',
            period: 3,
            groupId: 'group-7b',
            subjectId: 'subject-algebra',
            teacherId: 'staff-irina',
            substituteId: 'staff-pyotr',
            reason: 'ILLNESS',
          },
        ],
      })
      .on('DELETE /api/schedule/substitutions/*', {}).asked;
    show(<SubstitutionsPage />, { roles: ['DEPUTY'], at: '/substitutions?date=2026-11-20', path: '/substitutions' });
    await userEvent.click(await screen.findByRole('button', { name: 'Отменить замену: Алгебра · 7-Б' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Отменить замену' }));
    await waitFor(() =>
      expect(asked.find(({ method }) => method === 'DELETE')?.path).toBe('/api/schedule/substitutions/substitution-1'),
    );
  });

  it('shows the head what is arranged, and offers nothing', async () => {
    border();
    show(<SubstitutionsPage />, { roles: ['HEAD'], ...AT });
    expect(await screen.findByText('Замен на эти дни нет')).toBeVisible();
    expect(screen.queryByText('Кто отсутствует')).not.toBeInTheDocument();
  });
});
