import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '@/shared/auth/session';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { SectionLinks } from '@/shared/ui/SectionLinks';
import styles from './reports.module.css';
import { SECTIONS } from './sections';

type Props = {
  title: string;
  /** what the report is asked for */
  choices?: ReactNode;
  /** as which files it may be had */
  files?: ReactNode;
  children: ReactNode;
};

/** What all reports have: their names beside each other, choices on the left and files on the right. */
export function ReportFrame({ title, choices, files, children }: Props) {
  const { t } = useTranslation('reports');
  const { has } = useSignedIn();
  const links = SECTIONS.filter(({ roles }) => has(...roles)).map(({ to, label }) => ({ to, label: t(label) }));
  return (
    <Page>
      <PageHeader title={title} />
      <SectionLinks label={t('title')} links={links} />
      <div className={`${styles.bar} screen-only`}>
        <div className={styles.choices}>{choices}</div>
        {files}
      </div>
      {children}
    </Page>
  );
}
