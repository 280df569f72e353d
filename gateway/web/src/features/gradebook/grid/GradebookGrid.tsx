import { useEffect, useMemo, useRef, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/format/use-language';
import { useDesk } from '../desk';
import { useDensity } from '../view/density';
import { AverageCell } from './AverageCell';
import { columnKind, monthsOf } from './columns';
import { LessonHead } from './LessonHead';
import { MarkCell } from './MarkCell';
import { StudentHead } from './StudentHead';
import { TermMarkCell } from './TermMarkCell';
import { useGridKeys } from './use-grid-keys';
import { useGridPainting } from './use-grid-painting';
import { useGridPointer } from './use-grid-pointer';
import { useRowHeight } from './use-row-height';
import styles from './grid.module.css';

type Props = {
  opensAt: number;
  onCard: () => void;
  onComment: () => void;
  onColumn: (column: number) => void;
  onCorrection: () => void;
  onHelp: () => void;
  onPalette: () => void;
};

/** The page as a table: students down, lessons across; arrows move, keys enter. */
export function GradebookGrid({ opensAt, ...opening }: Props) {
  const { t } = useTranslation('gradebook');
  const language = useLanguage();
  const { page, rows, lessons, focus } = useDesk();
  const density = useDensity();
  const table = useRef<HTMLTableElement>(null);
  const months = useMemo(() => monthsOf(lessons, language), [lessons, language]);
  const kinds = useMemo(() => lessons.map((_, place) => columnKind(page, place)), [lessons, page]);
  const { reveal } = useGridPainting(table);
  const onKeyDown = useGridKeys(opening);
  const pointer = useGridPointer(opening);
  useRowHeight(table, rows.length, density);

  useEffect(() => {
    focus.goTo({ row: 0, column: opensAt });
    reveal(true);
  }, [focus, opensAt, reveal]);

  return (
    <div className={styles.frame}>
      {/* The grid's own cells take the focus; the table hears their keys. */}
      <table
        ref={table}
        role="grid"
        className={styles.grid}
        data-density={density}
        style={{ '--lessons': lessons.length } as CSSProperties}
        aria-label={t('grid')}
        aria-rowcount={rows.length + 2}
        aria-colcount={lessons.length + 4}
        aria-multiselectable="true"
        onKeyDown={onKeyDown}
        {...pointer}
      >
        <colgroup>
          <col className={styles.numberColumn} />
          <col className={styles.nameColumn} />
          {lessons.map(({ lessonId }) => (
            <col key={lessonId} className={styles.lessonColumn} />
          ))}
          <col className={styles.averageColumn} />
          <col className={styles.termColumn} />
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th rowSpan={2} scope="col" className={styles.number} aria-colindex={1}>
              №
            </th>
            <th rowSpan={2} scope="col" className={styles.name} aria-colindex={2}>
              {t('student')}
            </th>
            {months.map(({ name, span }) => (
              <th key={name} scope="colgroup" colSpan={span} className={styles.month}>
                <span>{name}</span>
              </th>
            ))}
            <th rowSpan={2} scope="col" className={styles.average} aria-colindex={lessons.length + 3}>
              <abbr title={t('averageLong')}>{t('average')}</abbr>
            </th>
            <th rowSpan={2} scope="col" className={styles.term} aria-colindex={lessons.length + 4}>
              <abbr title={t('termMarkLong')}>{t('termMark')}</abbr>
            </th>
          </tr>
          <tr aria-rowindex={2}>
            {lessons.map((lesson, column) => (
              <LessonHead
                key={lesson.lessonId}
                lesson={lesson}
                column={column}
                kind={kinds[column] ?? ''}
                onOpen={opening.onColumn}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={row.studentId} aria-rowindex={place + 3}>
              <td className={styles.number} role="gridcell" aria-colindex={1}>
                {place + 1}
              </td>
              <StudentHead row={row} />
              {lessons.map((lesson, column) => (
                <MarkCell
                  key={lesson.lessonId}
                  lesson={lesson}
                  row={row}
                  place={place}
                  column={column}
                  kind={kinds[column] ?? ''}
                />
              ))}
              <AverageCell row={row} place={place} column={lessons.length + 3} />
              <TermMarkCell row={row} column={lessons.length + 4} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
