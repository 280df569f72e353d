import { IconChecks } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { plusDays } from '@/shared/format/dates';
import { DateField } from '@/shared/form/DateField';
import { useSchoolDay } from '@/shared/school/use-school-day';
import { Asked } from '@/shared/ui/Asked';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import styles from './audit.module.css';
import { AuditSections } from './AuditSections';
import { CorrectionTable } from './CorrectionTable';
import { FileLinks } from './FileLinks';
import { useCorrections } from './use-corrections';

const route = getRouteApi('/audit/corrections');
const DAYS = 30;

/** What was corrected in a period: both values, who asked and who allowed it. */
export function CorrectionsPage() {
  const { t } = useTranslation('audit');
  const { t: common } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const today = useSchoolDay()?.today ?? '';
  const until = search.until ?? today;
  const from = search.from ?? (today && plusDays(today, -DAYS));
  const corrections = useCorrections(from, until);
  return (
    <Page>
      <PageHeader title={t('title')} />
      <AuditSections />
      <div className={styles.period}>
        <DateField
          label={common('from')}
          required={false}
          value={from}
          onChange={(date) => void navigate({ search: { until, from: date }, replace: true })}
        />
        <DateField
          label={common('until')}
          required={false}
          value={until}
          onChange={(date) => void navigate({ search: { from, until: date }, replace: true })}
        />
        <FileLinks path="/api/reporting/corrections" query={{ from, until }} />
      </div>
      <Asked query={corrections}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState icon={<IconChecks size={32} stroke={1.5} />} title={t('noCorrections')} />
          ) : (
            <CorrectionTable corrections={found} />
          )
        }
      </Asked>
    </Page>
  );
}
