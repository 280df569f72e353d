import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk';
import { useHindrance } from '../grid/use-hindrance';
import styles from './foot.module.css';

/** The keys, while there is nothing more urgent to say. */
export function KeyHints({ onHelp }: { onHelp: () => void }) {
  const { t } = useTranslation('gradebook');
  const { page } = useDesk();
  const why = useHindrance();
  if (why) return null;
  const scale = page.scale ?? ['2', '3', '4', '5'];
  const hints: [string[], string][] = [
    [[scale[0] ?? '', '–', scale.at(-1) ?? ''], t('hint.marks')],
    [['Н', 'П', 'Б', 'О'], t('hint.attendance')],
    [['+'], t('hint.present')],
    [['/'], t('hint.second')],
    [['Ctrl', 'I'], t('hint.card')],
  ];
  return (
    <p className={styles.hints}>
      {hints.map(([keys, meaning]) => (
        <span key={meaning}>
          {keys.map((key) => (key === '–' ? '–' : <kbd key={key}>{key}</kbd>))} {meaning}
        </span>
      ))}
      <button type="button" onClick={onHelp}>
        <kbd>?</kbd> {t('keys.all')}
      </button>
    </p>
  );
}
