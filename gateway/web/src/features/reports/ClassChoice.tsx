import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';

type Props = { classes: { classId: string; name: string }[]; value: string; onChoose: (classId: string) => void };

export function ClassChoice({ classes, value, onChoose }: Props) {
  const { t } = useTranslation('reports');
  return (
    <NativeSelect
      label={t('class')}
      value={value}
      data={classes.map(({ classId, name }) => ({ value: classId, label: name }))}
      onChange={(event) => onChoose(event.currentTarget.value)}
    />
  );
}
