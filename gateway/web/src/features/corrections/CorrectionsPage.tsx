import { SegmentedControl } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '@/shared/auth/session';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { STATES } from './answers';
import { CorrectionList } from './CorrectionList';
import styles from './corrections.module.css';

const route = getRouteApi('/corrections');

/** What teachers ask to change after its time; a deputy decides, a teacher sees what became of the own requests. */
export function CorrectionsPage() {
  const { t } = useTranslation('corrections');
  const { state = 'REQUESTED' } = route.useSearch();
  const { has } = useSignedIn();
  const navigate = useNavigate();
  const all = has('DEPUTY', 'HEAD', 'METHODIST', 'AUDITOR');
  return (
    <Page>
      <PageHeader title={all ? t('title') : t('titleOwn')}>
        <SegmentedControl
          className={styles.states}
          aria-label={t('state')}
          value={state}
          data={STATES.map((value) => ({ value, label: t(`states.${value}`) }))}
          onChange={(value) => void navigate({ to: '/corrections', search: { state: value } })}
        />
      </PageHeader>
      <p className={styles.explain}>{has('DEPUTY') ? t('explainDeputy') : t('explain')}</p>
      <CorrectionList key={state} state={state} />
    </Page>
  );
}
