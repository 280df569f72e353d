import { Button, Drawer } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '@/shared/auth/session';
import { weekdayAndDate } from '@/shared/format/dates';
import { useLanguage } from '@/shared/format/use-language';
import { LinkButton } from '@/shared/ui/LinkButton';
import { useDesk } from '../desk';
import { useHindrance } from '../grid/use-hindrance';
import { usePlace } from '../grid/use-place';
import { cellId } from '../model/cell';
import { AttendanceChoice } from './AttendanceChoice';
import { AverageExplained } from './AverageExplained';
import { CellHistory } from './CellHistory';
import { CorrectionForm } from './CorrectionForm';
import { LockLine } from './LockLine';
import { MarkList } from './MarkList';
import styles from './card.module.css';

type Props = {
  opened: boolean;
  correcting: boolean;
  commenting: boolean;
  onCorrection: () => void;
  onClose: () => void;
};

/** Everything about one cell: the values, who entered them and when, what closes it, its history. */
export function CellCard({ opened, correcting, commenting, onCorrection, onClose }: Props) {
  const { t } = useTranslation('gradebook');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const { row, lesson } = usePlace();
  const { page } = useDesk();
  const { has } = useSignedIn();
  const why = useHindrance();
  if (!row || !lesson) return null;
  const id = cellId(lesson.lessonId, row.studentId);
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size={400}
      title={<b>{row.full}</b>}
      closeButtonProps={{ 'aria-label': common('close') }}
      overlayProps={{ backgroundOpacity: 0.18 }}
    >
      <p className={styles.lesson}>
        {weekdayAndDate(lesson.date, language)}, {t('card.lesson', { period: lesson.period })}
        {lesson.topic && (
          <>
            <br />
            {lesson.topic}
          </>
        )}
      </p>
      <LockLine lesson={lesson} />
      {correcting && lesson.mine ? (
        <CorrectionForm key={id} row={row} lesson={lesson} onSent={onClose} />
      ) : (
        <>
          <MarkList key={id} row={row} lesson={lesson} commenting={commenting} />
          <AttendanceChoice row={row} lesson={lesson} />
          {opened && <AverageExplained row={row} />}
          {why?.correctable && (
            <Button variant="default" mt="md" onClick={onCorrection}>
              {t('note.request')}
            </Button>
          )}
        </>
      )}
      {has('AUDITOR', 'HEAD', 'DEPUTY') && (
        <LinkButton
          to="/audit/pages/$groupId/$subjectId/$termId"
          params={{ groupId: page.groupId, subjectId: page.subjectId, termId: page.termId }}
          variant="default"
          size="xs"
          mt="md"
        >
          {t('card.asItWas')}
        </LinkButton>
      )}
      {opened && <CellHistory lesson={lesson} studentId={row.studentId} timeZone={page.timeZone} />}
    </Drawer>
  );
}
