import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { fullName } from '@/shared/format/names';
import { DateField } from '@/shared/form/DateField';
import type { ClassRow } from '@/shared/people/shapes';
import { useDirectory } from '@/shared/people/use-directory';
import type { WeekSearch } from './routes';
import styles from './timetable.module.css';

type Props = { chosen: WeekSearch; classes: ClassRow[]; onChoose: (next: WeekSearch) => void };

/** Whose week: a class's or a teacher's, and as of which day. */
export function WeekChoice({ chosen, classes, onChoose }: Props) {
  const { t } = useTranslation('timetable');
  const { names } = useDirectory();
  return (
    <div className={styles.choice}>
      <Select
        label={t('class')}
        placeholder={t('choose')}
        searchable
        data={classes.map(({ classId, name }) => ({ value: classId, label: name }))}
        value={chosen.class ?? null}
        onChange={(value) => value && onChoose({ class: value, on: chosen.on })}
      />
      <Select
        label={t('orTeacher')}
        placeholder={t('choose')}
        searchable
        data={[...names].map(([value, name]) => ({ value, label: fullName(name) }))}
        value={chosen.teacher ?? null}
        onChange={(value) => value && onChoose({ teacher: value, on: chosen.on })}
      />
      <DateField
        label={t('asOn')}
        required={false}
        value={chosen.on ?? ''}
        onChange={(on) => onChoose({ class: chosen.class, teacher: chosen.teacher, on: on || undefined })}
      />
    </div>
  );
}
