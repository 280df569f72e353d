import { useTranslation } from 'react-i18next';
import { useWorkTypeName } from '@/shared/format/use-work-type-name';
import { Tag } from '@/shared/ui/Tag';
import type { Correction } from './answers';
import { CellValue } from './CellValue';
import styles from './corrections.module.css';

/** What stands, and what is to stand. */
export function ValueChange({ correction }: { correction: Correction }) {
  const { t } = useTranslation('corrections');
  const workTypeName = useWorkTypeName();
  const { kind, workType, standing, proposed } = correction;
  return (
    <div className={styles.change}>
      <dl>
        <div>
          <dt>{t('standing')}</dt>
          <dd>
            <CellValue kind={kind} value={standing} />
          </dd>
        </div>
        <div>
          <dt>{t('proposed')}</dt>
          <dd>
            <CellValue kind={kind} value={proposed} />
          </dd>
        </div>
      </dl>
      {workType && <Tag>{workTypeName(workType)}</Tag>}
      {kind === 'ATTENDANCE' && <Tag kind="absence">{t('attendance')}</Tag>}
    </div>
  );
}
