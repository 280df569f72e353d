import { createTheme, type MantineColorsTuple } from '@mantine/core';

// prettier-ignore
const ink: MantineColorsTuple = [
  '#eef3fc', '#dde7f8', '#b9ccf0', '#91b0e8', '#6f97e0', '#5180d8', '#3a69c4', '#2d57ac', '#244890', '#1a3a77',
];
// prettier-ignore
const dark: MantineColorsTuple = [
  '#e7e9ee', '#b0b6c3', '#9aa1b0', '#727a8b', '#3c4250', '#2f3542', '#20242d', '#1a1d24', '#16191f', '#12141a',
];
// prettier-ignore
const gray: MantineColorsTuple = [
  '#faf9f7', '#f3f2ee', '#e7e5e0', '#d9d6cf', '#a8a49b', '#8d8a82', '#626876', '#535a6b', '#353b4a', '#1b2130',
];

const fontFamily = "'Inter Variable', system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

/** What Mantine draws, in the colours of tokens.css. */
export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 6 },
  black: '#1b2130',
  colors: { ink, dark, gray },
  fontFamily,
  headings: { fontFamily, fontWeight: '620' },
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  radius: { xs: '3px', sm: '5px', md: '7px', lg: '10px', xl: '16px' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  autoContrast: true,
  respectReducedMotion: true,
});
