import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './ui.module.css';

type Props = { title: string; beside?: ReactNode; children?: ReactNode };

/** The page's heading, which is its title in the browser too; `beside` stands next to it, children at the far end. */
export function PageHeader({ title, beside, children }: Props) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${title} · ${t('product')}`;
  }, [title, t]);
  return (
    <header className={styles.header}>
      <h1>{title}</h1>
      {beside}
      {children && <div className={styles.headerEnd}>{children}</div>}
    </header>
  );
}
