import type { ThemeConfig } from 'antd';

/** The only place with colours and sizes. Every text colour keeps 4.5:1 on paper and on ground. */
const colours = {
  ink: '#1B2430',
  'ink-soft': '#4A5565',
  paper: '#FFFFFF',
  ground: '#F5F6F8',
  line: '#E3E7ED',
  edge: '#7D8897',
  accent: '#0F5C8E',
  'accent-dark': '#0B4469',
  'accent-soft': '#E7F0F6',
  late: '#B42318',
  'late-soft': '#FCEEEC',
  soon: '#A65405',
  'soon-soft': '#FDF4E7',
  fine: '#1A7F4B',
  'fine-soft': '#EAF5EF',
  shade: 'rgba(27, 36, 48, 0.45)',
} as const;

/** For charts, in this order; told apart by lightness too. */
export const chartColours = [colours.accent, '#6C4AB6', colours.soon, colours.fine, '#7D8897', colours.late] as const;
export { colours };

const face = '"PingFang SC", "Microsoft YaHei", "Noto Sans SC", sans-serif';
const figures = 'ui-monospace, "SFMono-Regular", Consolas, "Noto Sans Mono", "Noto Sans SC", monospace';

const sizes = (large: boolean) => ({
  body: large ? 18 : 14,
  line: large ? 28 : 22,
  title: large ? 24 : 20,
  note: large ? 16 : 12,
  control: large ? 48 : 32,
  row: large ? 52 : 36,
});

/** Ant Design's tokens in normal or large type; `still` for people who asked their computer for less motion. */
export const themeFor = (large: boolean, still: boolean): ThemeConfig => {
  const size = sizes(large);
  return {
    token: {
      colorPrimary: colours.accent,
      colorLink: colours.accent,
      colorLinkHover: colours['accent-dark'],
      colorInfo: colours.accent,
      colorError: colours.late,
      colorWarning: colours.soon,
      colorSuccess: colours.fine,
      colorErrorBg: colours['late-soft'],
      colorWarningBg: colours['soon-soft'],
      colorInfoBg: colours['accent-soft'],
      colorSuccessBg: colours['fine-soft'],
      colorText: colours.ink,
      colorTextBase: colours.ink,
      colorTextSecondary: colours['ink-soft'],
      colorTextTertiary: colours['ink-soft'],
      colorTextDescription: colours['ink-soft'],
      colorTextPlaceholder: colours['ink-soft'],
      colorTextDisabled: colours['ink-soft'],
      colorBgLayout: colours.ground,
      colorBgContainer: colours.paper,
      colorBorder: colours.edge,
      colorBorderSecondary: colours.line,
      colorSplit: colours.line,
      fontFamily: face,
      fontFamilyCode: figures,
      fontSize: size.body,
      lineHeight: size.line / size.body,
      controlHeight: size.control,
      borderRadius: 4,
      borderRadiusLG: 4,
      motionDurationFast: '0.08s',
      motionDurationMid: '0.1s',
      motionDurationSlow: '0.12s',
      motion: !still,
      wireframe: false,
    },
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
      Form: { itemMarginBottom: 20, verticalLabelPadding: '0 0 4px' },
      Tabs: { horizontalMargin: '0 0 16px 0' },
    },
  };
};

/** The same tokens as custom properties, for the style sheets: what tokens.css says. */
export const customProperties = (): string => {
  const rule = (selector: string, values: readonly (readonly [string, string])[]): string =>
    `${selector} {\n${values.map(([name, value]) => `  --${name}: ${value};\n`).join('')}}\n`;
  const sizesOf = (large: boolean) =>
    Object.entries(sizes(large)).map(([name, value]) => [`size-${name}`, `${value}px`] as const);
  return [
    rule(':root', [...Object.entries(colours), ['face', face], ['figures', figures], ...sizesOf(false)]),
    rule(":root[data-type='large']", sizesOf(true)),
  ].join('');
};

/** Shows the page in large or normal type. */
export const showType = (large: boolean): void => {
  document.documentElement.dataset.type = large ? 'large' : 'normal';
};
