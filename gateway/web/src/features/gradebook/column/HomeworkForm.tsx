import { Button, Textarea, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { plusDays } from '@/shared/format/dates';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { useToast } from '@/shared/ui/toast';
import { useDesk } from '../desk';
import type { Lesson } from '../model/answers';
import { Deadline } from './Deadline';
import { useClosed } from './use-closed';
import { useLessonText } from './use-lesson-text';
import styles from './column.module.css';

/** The homework, due on the day of the next lesson unless the teacher says otherwise. */
export function HomeworkForm({ lesson }: { lesson: Lesson }) {
  const { t } = useTranslation('gradebook');
  const { say } = useToast();
  const { lessons } = useDesk();
  const saving = useLessonText(lesson.lessonId);
  const closed = useClosed(lesson, 'HOMEWORK');
  const next = lessons.find(({ date, cancelled }) => date > lesson.date && !cancelled)?.date;
  const tomorrow = plusDays(lesson.date, 1);
  const [text, setText] = useState(lesson.homework ?? lesson.planned?.homework ?? '');
  const [dueOn, setDueOn] = useState(lesson.homeworkDueOn ?? next ?? tomorrow);
  const changed = text.trim() !== '' && (text.trim() !== lesson.homework || dueOn !== lesson.homeworkDueOn);

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    saving.mutate(
      { text: text.trim(), dueOn, seen: lesson.homeworkVersion },
      { onSuccess: () => say({ text: t('column.saved'), kind: 'good' }) },
    );
  };

  return (
    <form className={styles.part} onSubmit={submit}>
      <Textarea
        label={t('column.homework')}
        autosize
        minRows={2}
        maxLength={4000}
        value={text}
        disabled={closed}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <TextInput
        type="date"
        w={180}
        label={t('column.homeworkDue')}
        min={tomorrow}
        value={dueOn}
        disabled={closed}
        onChange={(event) => setDueOn(event.currentTarget.value)}
      />
      <Deadline lesson={lesson} entry="HOMEWORK" />
      {saving.isError && <ProblemAlert problem={saving.error} />}
      {changed && !closed && (
        <Button type="submit" size="xs" loading={saving.isPending}>
          {t('column.save')}
        </Button>
      )}
    </form>
  );
}
