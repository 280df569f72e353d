import { useTranslation } from 'react-i18next';
import { Tag, type TagKind } from '@/shared/ui/Tag';
import type { ConsentState } from './shapes';

const KINDS: Record<ConsentState, TagKind> = { GIVEN: 'good', REFUSED: 'bad', WITHDRAWN: 'bad', NONE: 'warn' };

export function ConsentTag({ state }: { state: ConsentState }) {
  const { t } = useTranslation('people');
  return <Tag kind={KINDS[state]}>{t(`consentState.${state}`)}</Tag>;
}
