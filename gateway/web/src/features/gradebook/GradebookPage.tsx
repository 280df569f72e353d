import { Page } from '@/shared/ui/Page';

export function GradebookPage() {
  return <Page fill>{null}</Page>;
}
