import { Link } from '@tanstack/react-router';
import styles from './section-links.module.css';

export type SectionLink = { to: string; label: string };

/** The pages of one section beside each other, under the heading. */
export function SectionLinks({ label, links }: { label: string; links: readonly SectionLink[] }) {
  if (links.length < 2) return null;
  return (
    <nav aria-label={label} className={`${styles.links} screen-only`}>
      {links.map(({ to, label: text }) => (
        <Link
          key={to}
          to={to}
          activeOptions={{ includeSearch: false, exact: links.some((other) => other.to.startsWith(`${to}/`)) }}
        >
          {text}
        </Link>
      ))}
    </nav>
  );
}
