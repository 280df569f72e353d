import { NativeSelect } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { average } from '@/shared/format/numbers';
import { useLanguage } from '@/shared/format/use-language';
import { useDesk } from '../desk';
import { cellId } from '../model/cell';
import type { Row } from '../model/rows';
import { differs, NOT_ASSESSED, type NotAssessed, type TermEntry, type TermMark } from './term-answer';
import styles from './term.module.css';

type Props = { row: Row; place: number; mark: TermMark | undefined; onEnter: (entry: TermEntry) => void };

export function TermRow({ row, place, mark, onEnter }: Props) {
  const { t } = useTranslation('gradebook');
  const language = useLanguage();
  const { store, lessons, page } = useDesk();
  const absent = lessons.filter(
    ({ lessonId }) => store.cell(cellId(lessonId, row.studentId)).attendance?.status === 'ABSENT',
  ).length;
  const { studentId } = row;
  return (
    <tr>
      <td>{place + 1}</td>
      <th scope="row">{row.written}</th>
      <td data-few={(mark?.marks ?? 0) < 2 || undefined}>{mark?.marks ?? 0}</td>
      <td>{absent || ''}</td>
      <td>{mark?.average === undefined ? '' : average(mark.average, language)}</td>
      <td className={styles.suggested}>{mark?.suggested ?? ''}</td>
      <td>
        <button
          type="button"
          className={styles.value}
          data-term-row={place}
          data-mark={mark?.value}
          aria-label={`${t('termView.of', { name: row.written })}: ${mark?.value ?? '—'}`}
          disabled={!page.mayEnter}
          onClick={() => {
            if (mark?.suggested && !mark.value) onEnter({ studentId, value: mark.suggested });
          }}
        >
          {mark?.value ?? ''}
        </button>
        {mark && differs(mark) && (
          <IconAlertTriangle size={15} className={styles.differs} aria-label={t('termView.differs')} />
        )}
      </td>
      <td>
        <NativeSelect
          size="xs"
          variant="unstyled"
          aria-label={`${t('termView.notAssessed')}, ${row.written}`}
          disabled={!page.mayEnter}
          value={mark?.notAssessed ?? ''}
          onChange={(event) => {
            const reason = event.currentTarget.value;
            onEnter({ studentId, value: null, notAssessed: reason ? (reason as NotAssessed) : undefined });
          }}
          data={[
            { value: '', label: '—' },
            ...NOT_ASSESSED.map((value) => ({ value, label: t(`termView.reasons.${value}`) })),
          ]}
        />
      </td>
    </tr>
  );
}
