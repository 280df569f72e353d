import { useTranslation } from 'react-i18next';
import { Tag, type TagKind } from '@/shared/ui/Tag';
import type { State } from './shapes';

const KINDS: Record<State, TagKind> = {
  FAULTY: 'bad',
  READY: 'warn',
  APPLYING: 'plain',
  APPLIED: 'good',
  UNDOING: 'plain',
  UNDONE: 'plain',
};

export function StateTag({ state }: { state: State }) {
  const { t } = useTranslation('imports');
  return <Tag kind={KINDS[state]}>{t(`states.${state}`)}</Tag>;
}
