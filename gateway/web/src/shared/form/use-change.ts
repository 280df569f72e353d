import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useToast } from '@/shared/ui/toast';

type Change<Input, Answer> = {
  send: (input: Input) => Promise<Answer>;
  /** Beginnings of the keys of what has to be read again afterwards. */
  touches: readonly QueryKey[];
  /** Said when it is done. */
  done?: string;
  onDone?: (answer: Answer, input: Input) => void;
};

/** A change on a server; what it touches is read again, and a refusal stays with the form that sent it. */
export function useChange<Input = void, Answer = unknown>({ send, touches, done, onDone }: Change<Input, Answer>) {
  const queries = useQueryClient();
  const toaster = useToast();
  return useMutation({
    mutationFn: send,
    onSuccess: (answer, input) => {
      for (const queryKey of touches) void queries.invalidateQueries({ queryKey });
      if (done) toaster.say({ text: done, kind: 'good' });
      onDone?.(answer, input);
    },
  });
}
