import { useRouterState } from '@tanstack/react-router';
import { LeftPage } from './LeftPage';
import styles from './left.module.css';
import { useLeftEntries } from './use-left-entries';

/** Above every screen: what was typed on another page and was not stored at once, and what came of it. */
export function LeftEntries() {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const { pages, seen } = useLeftEntries(pageAt(path));
  return (
    <div role="status" className={`${styles.place} screen-only`}>
      {pages.map((left) => (
        <LeftPage key={left.page} left={left} onSeen={() => seen(left.page)} />
      ))}
    </div>
  );
}

/** The page of the register at an address, as the browser keeps it. */
const pageAt = (path: string): string | undefined =>
  /^\/pages\/([^/]+)\/([^/]+)\/([^/]+)$/.exec(path)?.slice(1).map(decodeURIComponent).join(' ');
