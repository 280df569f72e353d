import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { journal } from '@/api/http';
import { dayAndMonth } from '@/shared/format/dates';
import { useLanguage } from '@/shared/format/use-language';
import { useGroups } from '@/shared/school/use-groups';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { useToast } from '@/shared/ui/toast';
import type { Lesson } from '../model/answers';
import { useParallel, type Parallel } from './use-parallel';
import styles from './column.module.css';

/** What was held here is often held next door too: the topic goes to the next lesson there that has none. */
export function CopyToParallel({ lesson }: { lesson: Lesson }) {
  const { t } = useTranslation('gradebook');
  const language = useLanguage();
  const { groups } = useGroups();
  const { say } = useToast();
  const queries = useQueryClient();
  const parallel = useParallel(lesson);
  const nameOf = (groupId: string) => groups.get(groupId)?.name ?? groupId;
  const copying = useMutation({
    mutationFn: (to: Parallel) =>
      journal.PUT('/api/journal/lessons/{lessonId}/topic', {
        params: { path: { lessonId: to.lesson.lessonId } },
        body: { text: lesson.topic ?? '', seen: to.lesson.topicVersion },
      }),
    onSuccess: (_, { groupId }) => say({ text: t('column.copied', { group: nameOf(groupId) }), kind: 'good' }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['journal', 'page'] }),
  });
  if (!lesson.topic || parallel.length === 0) return null;
  return (
    <div className={styles.part}>
      {parallel.map((to) => (
        <Button
          key={to.groupId}
          size="xs"
          variant="default"
          leftSection={<IconCopy size={15} />}
          loading={copying.isPending}
          onClick={() => copying.mutate(to)}
        >
          {t('column.copyTo', { group: nameOf(to.groupId), day: dayAndMonth(to.lesson.date, language) })}
        </Button>
      ))}
      {copying.isError && <ProblemAlert problem={copying.error} />}
    </div>
  );
}
