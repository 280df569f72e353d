import { CloseButton } from '@mantine/core';
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ToastContext, type Toast } from './toast';
import styles from './toast.module.css';

const STAYS = 6_000;
const STAYS_WITH_ACTION = 12_000;

export function ToastPlace({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const [toast, setToast] = useState<Toast>();
  const toaster = useMemo(() => ({ say: (next: Toast) => setToast(next) }), []);
  const close = useCallback(() => setToast(undefined), []);

  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(close, toast.action ? STAYS_WITH_ACTION : STAYS);
    return () => clearTimeout(timer);
  }, [toast, close]);

  return (
    <ToastContext value={toaster}>
      {children}
      <div className={`${styles.place} screen-only`} role="status" aria-live="polite">
        {toast && (
          <div className={styles.toast} data-kind={toast.kind ?? 'plain'}>
            <span>{toast.text}</span>
            {toast.action && (
              <button
                type="button"
                onClick={() => {
                  toast.action?.run();
                  close();
                }}
              >
                {toast.action.label}
              </button>
            )}
            <CloseButton size="sm" aria-label={t('close')} onClick={close} />
          </div>
        )}
      </div>
    </ToastContext>
  );
}
