import { useTranslation } from 'react-i18next';
import { Card } from '@/shared/ui/Card';
import { AccountButtons } from './AccountButtons';
import styles from './people.module.css';
import type { Person } from './shapes';

export function AccountCard({ person }: { person: Person }) {
  const { t } = useTranslation('people');
  return (
    <Card title={t('account')}>
      <p className={styles.quiet}>{person.hasAccount ? t('accountHint') : t('noAccountHint')}</p>
      <div className={styles.buttons}>
        <AccountButtons person={person} />
      </div>
    </Card>
  );
}
