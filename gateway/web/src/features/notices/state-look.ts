import type { TagKind } from '@/shared/ui/Tag';
import type { Delivery } from './answers';

export const STATE_LOOK: Record<Delivery['state'], TagKind> = {
  SENT: 'good',
  RETRYING: 'warn',
  REFUSED: 'bad',
  BOUNCED: 'bad',
  NO_CONSENT: 'warn',
};
