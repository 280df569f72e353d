import { useTranslation } from 'react-i18next';
import { FileLinks } from '../FileLinks';
import { PeriodChoice } from '../PeriodChoice';
import { ReportFrame } from '../ReportFrame';
import { useReportSearch } from '../report-search';
import { usePeriod } from '../use-period';
import { ReplacedIn } from './ReplacedIn';

/** Which lessons others held or nobody did, for payroll too. */
export function ReplacedPage() {
  const { t } = useTranslation('reports');
  const [search, choose] = useReportSearch();
  const period = usePeriod(search);
  return (
    <ReportFrame
      title={t('replaced')}
      choices={period && <PeriodChoice {...period} onChoose={choose} />}
      files={period && <FileLinks path="replaced-lessons" query={period} />}
    >
      {period && <ReplacedIn period={period} />}
    </ReportFrame>
  );
}
