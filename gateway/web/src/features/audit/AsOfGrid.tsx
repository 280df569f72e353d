import { useTranslation } from 'react-i18next';
import { dayOfMonth, monthName, shortWeekdayAndDate } from '@/shared/format/dates';
import { byName, surnameAndGiven } from '@/shared/format/names';
import { useLanguage } from '@/shared/format/use-language';
import type { Name } from '@/shared/people/shapes';
import { AsOfRow } from './AsOfRow';
import styles from './audit.module.css';
import { gridOf } from './grid';
import type { CellId, PageAsOf } from './shapes';
import type { Step } from './steps';

type Props = {
  page: PageAsOf;
  names: ReadonlyMap<string, Name>;
  step: Step;
  cell: CellId | undefined;
  pending: boolean;
  onCell: (cell: CellId) => void;
};

/** The page at the moment; what the step changed is marked, and each cell leads to its history. */
export function AsOfGrid({ page, names, step, cell, pending, onCell }: Props) {
  const { t } = useTranslation('audit');
  const language = useLanguage();
  const grid = gridOf(page, names.keys());
  const compare = byName(language);
  const students = [...grid.students].sort((one, other) => {
    const [first, second] = [names.get(one), names.get(other)];
    return first && second ? compare(first, second) : one.localeCompare(other);
  });
  const changed = new Set(step.entries.map(({ lessonId, studentId }) => `${lessonId ?? ''} ${studentId ?? ''}`));
  return (
    <div className={styles.sheet} data-pending={pending}>
      <table className={styles.grid} aria-label={t('pageAsOf')}>
        <thead>
          <tr>
            <th scope="col" className={styles.student}>
              {t('student')}
            </th>
            {grid.lessons.map(({ lessonId, date }, place) => (
              <th key={lessonId} scope="col" title={shortWeekdayAndDate(date, language)}>
                {date.slice(0, 7) === grid.lessons[place - 1]?.date.slice(0, 7) ? null : (
                  <small>{monthName(date, language)}</small>
                )}
                <span className="figures">{dayOfMonth(date)}</span>
              </th>
            ))}
            <th scope="col">{t('termMark')}</th>
          </tr>
        </thead>
        <tbody>
          {students.map((studentId, number) => {
            const name = names.get(studentId);
            return (
              <AsOfRow
                key={studentId}
                number={number + 1}
                studentId={studentId}
                name={name ? surnameAndGiven(name) : studentId}
                grid={grid}
                changed={changed}
                chosen={cell?.studentId === studentId ? cell.lessonId : undefined}
                onCell={onCell}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
