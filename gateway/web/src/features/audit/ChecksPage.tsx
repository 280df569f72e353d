import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '@/shared/auth/session';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import styles from './audit.module.css';
import { AuditSections } from './AuditSections';
import { ReplayCard } from './ReplayCard';
import { VerificationCard } from './VerificationCard';

const route = getRouteApi('/checks');

/** Starts the proofs that the register is what was entered, and shows what they found. The address keeps the runs. */
export function ChecksPage() {
  const { t } = useTranslation('audit');
  const { has } = useSignedIn();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Page>
      <PageHeader title={t('checks')} />
      <AuditSections />
      <div className={styles.runs}>
        {has('AUDITOR') && (
          <VerificationCard
            id={search.verification}
            onBegun={(verification) => void navigate({ search: { ...search, verification }, replace: true })}
          />
        )}
        <ReplayCard
          id={search.replay}
          onBegun={(replay) => void navigate({ search: { ...search, replay }, replace: true })}
        />
      </div>
    </Page>
  );
}
