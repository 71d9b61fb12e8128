import { Alert, createTheme, type MantineColorsTuple } from '@mantine/core';

/** 藍: the one accent. Shade 7 carries white text at 7:1. */
const ai: MantineColorsTuple = [
  '#eef4fb',
  '#dbe7f5',
  '#b7cee9',
  '#8fb2dc',
  '#6a98cf',
  '#4d82c2',
  '#2f69b0',
  '#1f5597',
  '#1a4781',
  '#12355f',
];

/** A cool grey, so that borders and quiet text sit with the accent. */
const gray: MantineColorsTuple = [
  '#f7f9fc',
  '#f0f3f8',
  '#e5eaf1',
  '#d5dce6',
  '#c2cad6',
  '#98a2b3',
  '#66708a',
  '#4b566b',
  '#333d50',
  '#1b2433',
];

/** Quiet grounds with a fine border; words stay in ink, so that contrast does not depend on the colour. */
const GROUNDS: Record<string, [ground: string, border: string, mark: string]> = {
  yellow: ['#fff9ea', '#ecd9a4', '#8a5a00'],
  red: ['#fdf1f1', '#f0c4c4', '#b01e1e'],
  teal: ['#eef8f2', '#b9dfc9', '#0b6b43'],
  ai: ['#f1f6fc', '#c4d6ec', '#1f5597'],
};

export const theme = createTheme({
  colors: { ai, gray },
  primaryColor: 'ai',
  primaryShade: 7,
  autoContrast: true,
  defaultRadius: 'sm',
  black: '#1b2433',
  fontFamily:
    '"Hiragino Sans", "Hiragino Kaku Gothic ProN", "BIZ UDPGothic", "Yu Gothic UI", Meiryo, "Noto Sans CJK JP", "Noto Sans JP", system-ui, sans-serif',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  headings: {
    fontWeight: '700',
    sizes: {
      h1: { fontSize: '1.375rem', lineHeight: '1.35' },
      h2: { fontSize: '1.0625rem', lineHeight: '1.4' },
      h3: { fontSize: '0.9375rem', lineHeight: '1.45' },
    },
  },
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Alert: Alert.extend({
      vars: (_theme, props) => {
        const [ground, border, mark] = GROUNDS[String(props.color ?? 'ai')] ?? ['#f1f6fc', '#c4d6ec', '#1f5597'];
        return { root: { '--alert-bg': ground, '--alert-bd': `1px solid ${border}`, '--alert-color': mark } };
      },
    }),
    // Hints stand below their fields, so that fields side by side are level.
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] } },
    Button: { defaultProps: { size: 'sm' } },
    TextInput: { defaultProps: { size: 'sm' } },
    PasswordInput: { defaultProps: { size: 'sm' } },
    NativeSelect: { defaultProps: { size: 'sm' } },
    Textarea: { defaultProps: { size: 'sm' } },
    // Locking the page's scroll would write a style element, which the content security policy refuses.
    Modal: { defaultProps: { centered: true, radius: 'md', lockScroll: false } },
    ModalRoot: { defaultProps: { lockScroll: false } },
    Drawer: { defaultProps: { lockScroll: false } },
    DrawerRoot: { defaultProps: { lockScroll: false } },
    Paper: { defaultProps: { withBorder: true, radius: 'md' } },
  },
});
