import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/format/use-language';
import { Card } from '@/shared/ui/Card';
import { NamedDialog, type Named } from './NamedDialog';
import styles from './setup.module.css';
import { usePlanner } from './use-planner';

type Props = { kind: 'subject' | 'room'; items: Named[] };

export function NamedList({ kind, items }: Props) {
  const { t } = useTranslation('setup');
  const { t: common } = useTranslation();
  const { compare } = new Intl.Collator(useLanguage(), { numeric: true });
  const planner = usePlanner();
  const [edited, setEdited] = useState<Named | 'new'>();
  return (
    <Card
      title={t(`${kind}s`)}
      beside={
        planner && (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPlus size={15} />}
            onClick={() => setEdited('new')}
          >
            {t(`add-${kind}`)}
          </Button>
        )
      }
    >
      {items.length === 0 && <p className={styles.quiet}>{t(`no-${kind}s`)}</p>}
      <ul className={styles.spans}>
        {[...items]
          .sort((one, other) => compare(one.name, other.name))
          .map((item) => (
            <li key={item.id}>
              <span>
                <b>{item.name}</b>
                {item.shortName && item.shortName !== item.name && <small>{item.shortName}</small>}
              </span>
              {planner && (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  aria-label={`${common('edit')}: ${item.name}`}
                  onClick={() => setEdited(item)}
                >
                  {common('edit')}
                </Button>
              )}
            </li>
          ))}
      </ul>
      {edited && (
        <NamedDialog kind={kind} item={edited === 'new' ? undefined : edited} onClose={() => setEdited(undefined)} />
      )}
    </Card>
  );
}
