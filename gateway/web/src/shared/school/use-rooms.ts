import { useQuery } from '@tanstack/react-query';
import { answered, schedule } from '@/api/http';
import type { Room } from './schedule-shapes';

export function useRooms() {
  return useQuery({
    queryKey: ['schedule', 'rooms'],
    queryFn: async ({ signal }) => {
      const { rooms = [] } = await answered(schedule.GET('/api/schedule/rooms', { signal }));
      return rooms as Room[];
    },
    staleTime: 600_000,
  });
}
