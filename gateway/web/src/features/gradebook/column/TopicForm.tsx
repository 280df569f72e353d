import { Button, Textarea } from '@mantine/core';
import { useState, type SyntheticEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { useToast } from '@/shared/ui/toast';
import type { Lesson } from '../model/answers';
import { Deadline } from './Deadline';
import { useClosed } from './use-closed';
import { useLessonText } from './use-lesson-text';
import styles from './column.module.css';

/** The topic; an empty one takes that of the plan with one press of Enter. */
export function TopicForm({ lesson }: { lesson: Lesson }) {
  const { t } = useTranslation('gradebook');
  const { say } = useToast();
  const saving = useLessonText(lesson.lessonId);
  const closed = useClosed(lesson, 'TOPIC');
  const [text, setText] = useState(lesson.topic ?? lesson.planned?.topic ?? '');
  const changed = text.trim() !== '' && text.trim() !== lesson.topic;

  const save = () => {
    if (!changed || saving.isPending) return;
    saving.mutate(
      { text: text.trim(), seen: lesson.topicVersion },
      { onSuccess: () => say({ text: t('column.saved'), kind: 'good' }) },
    );
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    save();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    save();
  };

  return (
    <form className={styles.part} onSubmit={submit}>
      <Textarea
        label={t('column.topic')}
        autosize
        minRows={1}
        maxLength={500}
        value={text}
        disabled={closed}
        onKeyDown={onKeyDown}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {lesson.planned && <p className={styles.plan}>{t('column.topicPlan', lesson.planned)}</p>}
      <Deadline lesson={lesson} entry="TOPIC" />
      {saving.isError && <ProblemAlert problem={saving.error} />}
      {changed && !closed && (
        <Button type="submit" size="xs" loading={saving.isPending}>
          {t('column.save')}
        </Button>
      )}
    </form>
  );
}
