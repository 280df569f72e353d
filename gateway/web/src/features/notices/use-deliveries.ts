import { useQuery } from '@tanstack/react-query';
import { everyPage } from '@/api/every-page';
import { answered, notification } from '@/api/http';
import { plusDays, type SchoolDate } from '@/shared/format/dates';
import type { Delivery } from './answers';

/** The letters of the last two months, the newest first: to oneself, or for the office about one student. */
export function useDeliveries(today: SchoolDate, studentId?: string) {
  return useQuery({
    queryKey: ['notification', 'deliveries', today, studentId],
    queryFn: async ({ signal }) => {
      const days = { from: plusDays(today, -60), until: today, ...(studentId === undefined ? {} : { studentId }) };
      const deliveries = await everyPage(async (after) => {
        const query = { ...days, ...(after === undefined ? {} : { after }) };
        const { deliveries: rows = [], next } = await answered(
          notification.GET('/api/notification/deliveries', { params: { query }, signal }),
        );
        return { rows, next };
      });
      return (deliveries as Delivery[]).sort((one, other) => other.at.localeCompare(one.at));
    },
  });
}
