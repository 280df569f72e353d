import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { ru } from './ru';

export type Language = 'ru' | 'en';

const KEPT = 'klassny.language';

/** Russian comes with the page, English when it is asked for. */
export async function startTexts(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'ru',
    fallbackLng: 'ru',
    defaultNS: 'common',
    ns: Object.keys(ru),
    resources: { ru },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  if (localStorage.getItem(KEPT) === 'en') await speak('en');
}

export async function speak(language: Language): Promise<void> {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'common')) {
    const { en } = await import('./en');
    for (const [feature, texts] of Object.entries(en)) i18next.addResourceBundle('en', feature, texts);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  localStorage.setItem(KEPT, language);
}
