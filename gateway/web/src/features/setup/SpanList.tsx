import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { numericDate } from '@/shared/format/dates';
import { useLanguage } from '@/shared/format/use-language';
import styles from './setup.module.css';
import type { Span } from './shapes';

type Props = {
  kind: 'term' | 'holiday';
  spans: Span[];
  /** Opens one, or a new one where none is named; missing for those who only read. */
  onOpen?: (span?: Span) => void;
};

/** Terms or holidays of a year in their order. */
export function SpanList({ kind, spans, onOpen }: Props) {
  const { t } = useTranslation('setup');
  const { t: common } = useTranslation();
  const language = useLanguage();
  return (
    <section aria-label={t(`${kind}s`)}>
      <h3 className={styles.subhead}>{t(`${kind}s`)}</h3>
      {spans.length === 0 && <p className={styles.quiet}>{t(`no-${kind}s`)}</p>}
      <ul className={styles.spans}>
        {[...spans]
          .sort((one, other) => one.from.localeCompare(other.from))
          .map((span) => (
            <li key={span.id}>
              <span>
                <b>{span.name}</b>
                <small className="figures">
                  {numericDate(span.from, language)} – {numericDate(span.until, language)}
                  {span.gradeLevels &&
                    span.gradeLevels.length > 0 &&
                    ` · ${t('onlyGrades', { grades: span.gradeLevels.join(', ') })}`}
                </small>
              </span>
              {onOpen && (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  aria-label={`${common('edit')}: ${span.name}`}
                  onClick={() => onOpen(span)}
                >
                  {common('edit')}
                </Button>
              )}
            </li>
          ))}
      </ul>
      {onOpen && (
        <Button size="compact-sm" variant="subtle" leftSection={<IconPlus size={15} />} onClick={() => onOpen()}>
          {t(`add-${kind}`)}
        </Button>
      )}
    </section>
  );
}
