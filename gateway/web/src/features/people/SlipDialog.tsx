import { Button, Modal } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { fullName } from '@/shared/format/names';
import type { Name } from '@/shared/people/shapes';
import styles from './people.module.css';
import type { Slip } from './shapes';
import './slip.css';

type Props = { slip: Slip; name: Name; onClose: () => void };

/** Login and one-time password, shown once; printed alone on the sheet, to be handed over. */
export function SlipDialog({ slip, name, onClose }: Props) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation();
  useEffect(() => {
    document.documentElement.dataset.slip = 'true';
    return () => {
      delete document.documentElement.dataset.slip;
    };
  }, []);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('slip')}
      centered
      closeOnClickOutside={false}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': common('close'), className: 'screen-only' }}
    >
      <dl className={styles.slip}>
        <dt>{t('whose')}</dt>
        <dd>{fullName(name)}</dd>
        <dt>{t('address')}</dt>
        <dd>{location.origin}</dd>
        <dt>{t('login')}</dt>
        <dd>
          <code>{slip.login}</code>
        </dd>
        {slip.oneTimePassword && (
          <>
            <dt>{t('oneTimePassword')}</dt>
            <dd>
              <code>{slip.oneTimePassword}</code>
            </dd>
          </>
        )}
      </dl>
      <p className={styles.quiet}>{slip.oneTimePassword ? t('slipHint') : t('slipWithoutPassword')}</p>
      <div className={`${styles.buttons ?? ''} screen-only`}>
        <Button leftSection={<IconPrinter size={16} />} onClick={() => window.print()}>
          {t('print')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {common('done')}
        </Button>
      </div>
    </Modal>
  );
}
