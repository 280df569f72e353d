import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/shared/form/DateField';
import { useFieldProblems } from '@/shared/form/field-problems';
import { FormDialog } from '@/shared/form/FormDialog';
import { FormHint } from '@/shared/form/FormHint';
import { useChange } from '@/shared/form/use-change';
import { whole } from '@/shared/format/numbers';
import { useLanguage } from '@/shared/format/use-language';
import { MadeLessons } from './MadeLessons';
import { makeLessons, type Made } from './make-lessons';
import type { Year } from './shapes';

/** Makes lessons of timetable, terms and holidays; what is there stays, so it may be done again after each change. */
export function MakeLessonsDialog({ year, onClose }: { year: Year; onClose: () => void }) {
  const { t } = useTranslation('setup');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const [until, setUntil] = useState('');
  const [soFar, setSoFar] = useState<Made>();
  const change = useChange({
    send: () => makeLessons(year.schoolYearId, until || undefined, setSoFar),
    touches: [['schedule', 'lessons'], ['journal']],
  });
  const problems = useFieldProblems(change.error, ['/until']);
  if (change.data) {
    return (
      <Modal
        opened
        centered
        title={t('lessonsMade')}
        onClose={onClose}
        transitionProps={{ duration: 0 }}
        closeButtonProps={{ 'aria-label': common('close') }}
      >
        <MadeLessons made={change.data} />
        <Button fullWidth mt="md" onClick={onClose}>
          {common('done')}
        </Button>
      </Modal>
    );
  }
  return (
    <FormDialog
      title={t('makeLessons')}
      submit={t('makeLessons')}
      problem={problems.rest}
      pending={change.isPending}
      onSubmit={() => change.mutate()}
      onClose={onClose}
    >
      <FormHint>{t('makeLessonsHint')}</FormHint>
      {change.isPending && (
        <p role="status">
          {t('makingLessons', { made: whole(soFar?.scheduled ?? 0, language), left: soFar?.left ?? 0 })}
        </p>
      )}
      <DateField
        label={t('makeUntil')}
        description={t('makeUntilHint')}
        required={false}
        value={until}
        min={year.from}
        max={year.until}
        error={problems.at('/until')}
        onChange={setUntil}
      />
    </FormDialog>
  );
}
