import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fullName } from '@/shared/format/names';
import { fullDate } from '@/shared/format/dates';
import { useLanguage } from '@/shared/format/use-language';
import { Card } from '@/shared/ui/Card';
import styles from './people.module.css';
import type { StudentCard } from './shapes';
import { StudentDialog } from './StudentDialog';

type Props = { card: StudentCard; mayEdit: boolean };

export function StudentFacts({ card, mayEdit }: Props) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const [editing, setEditing] = useState(false);
  return (
    <Card
      title={t('card')}
      beside={
        mayEdit && (
          <Button size="compact-sm" variant="subtle" onClick={() => setEditing(true)}>
            {common('edit')}
          </Button>
        )
      }
    >
      <dl className={styles.facts}>
        <dt>{t('name')}</dt>
        <dd>{fullName(card.name)}</dd>
        <dt>{t('birthDate')}</dt>
        <dd>{card.birthDate ? fullDate(card.birthDate, language) : t('notStated')}</dd>
      </dl>
      {editing && <StudentDialog card={card} onClose={() => setEditing(false)} />}
    </Card>
  );
}
