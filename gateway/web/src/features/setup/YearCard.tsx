import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fullDate } from '@/shared/format/dates';
import { useLanguage } from '@/shared/format/use-language';
import { Card } from '@/shared/ui/Card';
import { MakeLessonsDialog } from './MakeLessonsDialog';
import styles from './setup.module.css';
import type { Span, SpanKind, Year } from './shapes';
import { SpanDialog } from './SpanDialog';
import { SpanList } from './SpanList';

type Props = { year: Year; planner: boolean };
type Dialog = { kind: SpanKind; span?: Span } | 'lessons';

export function YearCard({ year, planner }: Props) {
  const { t } = useTranslation('setup');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const [dialog, setDialog] = useState<Dialog>();
  const own: Span = { id: year.schoolYearId, name: year.name, from: year.from, until: year.until };
  const close = () => setDialog(undefined);
  return (
    <Card
      className={styles.year}
      title={year.name}
      beside={
        planner && (
          <Group gap={6}>
            <Button size="compact-sm" variant="subtle" onClick={() => setDialog({ kind: 'year', span: own })}>
              {common('edit')}
            </Button>
            <Button onClick={() => setDialog('lessons')}>{t('makeLessons')}</Button>
          </Group>
        )
      }
    >
      <p className={styles.quiet}>
        {fullDate(year.from, language)} – {fullDate(year.until, language)}
      </p>
      <div className={styles.columns}>
        <SpanList
          kind="term"
          spans={year.terms.map(({ termId, ...span }) => ({ id: termId, ...span }))}
          onOpen={planner ? (span) => setDialog({ kind: 'term', span }) : undefined}
        />
        <SpanList
          kind="holiday"
          spans={year.holidays.map(({ holidayId, ...span }) => ({ id: holidayId, ...span }))}
          onOpen={planner ? (span) => setDialog({ kind: 'holiday', span }) : undefined}
        />
      </div>
      {dialog === 'lessons' && <MakeLessonsDialog year={year} onClose={close} />}
      {dialog && dialog !== 'lessons' && (
        <SpanDialog kind={dialog.kind} span={dialog.span} yearId={year.schoolYearId} onClose={close} />
      )}
    </Card>
  );
}
