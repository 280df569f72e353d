import { useQuery } from '@tanstack/react-query';
import { answered, notification } from '@/api/http';
import { plusDays, type SchoolDate } from '@/shared/format/dates';
import type { Delivery } from './answers';

/** The letters to oneself of the last two months, the newest first. */
export function useDeliveries(today: SchoolDate) {
  return useQuery({
    queryKey: ['notification', 'deliveries', today],
    queryFn: async ({ signal }) => {
      const query = { from: plusDays(today, -60), until: today };
      const { deliveries = [] } = await answered(
        notification.GET('/api/notification/deliveries', { params: { query }, signal }),
      );
      return (deliveries as Delivery[]).sort((one, other) => other.at.localeCompare(one.at));
    },
  });
}
