import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useTerms } from '@/shared/school/use-terms';

type Props = { value: string; onChoose: (termId: string) => void };

export function TermChoice({ value, onChoose }: Props) {
  const { t } = useTranslation('reports');
  const { years } = useTerms();
  return (
    <NativeSelect
      label={t('term')}
      value={value}
      data={years.map(({ name, terms }) => ({
        group: name,
        items: terms.map((term) => ({ value: term.termId, label: term.name })),
      }))}
      onChange={(event) => onChoose(event.currentTarget.value)}
    />
  );
}
