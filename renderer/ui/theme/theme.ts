import {
  Button,
  createTheme,
  Menu,
  Modal,
  NativeSelect,
  Popover,
  SegmentedControl,
  Textarea,
  TextInput,
  Tooltip,
  type CSSVariablesResolver,
} from "@mantine/core";

const fontFamily = 'Inter, "Noto Sans Bengali", system-ui, sans-serif';

export const theme = createTheme({
  primaryColor: "leaf",
  primaryShade: { light: 8, dark: 6 },
  autoContrast: false,
  defaultRadius: 6,
  fontFamily,
  fontFamilyMonospace: fontFamily,
  headings: { fontFamily, fontWeight: "600" },
  fontSizes: { xs: "12px", sm: "13px", md: "15px", lg: "16px", xl: "20px" },
  lineHeights: { xs: "16px", sm: "20px", md: "24px", lg: "27px", xl: "32px" },
  spacing: { xs: "4px", sm: "8px", md: "12px", lg: "16px", xl: "24px" },
  cursorType: "pointer",
  respectReducedMotion: true,
  focusRing: "auto",
  colors: {
    leaf: [
      "#EFF6F2",
      "#E3EFE9",
      "#C8DFD4",
      "#A9CCBD",
      "#74C9A5",
      "#43A681",
      "#2A8262",
      "#1B7355",
      "#12664A",
      "#0D523B",
    ],
    gray: [
      "#F6F6F4",
      "#F1F1EE",
      "#EBEBE7",
      "#E3E3DE",
      "#CBCBC4",
      "#8B8B84",
      "#686962",
      "#4B4C46",
      "#33342F",
      "#1C1D1A",
    ],
    dark: [
      "#ECEDE8",
      "#C3C5BD",
      "#9C9F96",
      "#7C7F77",
      "#454842",
      "#2E302C",
      "#272926",
      "#1B1C1A",
      "#171816",
      "#141513",
    ],
  },
  components: {
    Button: Button.extend({
      defaultProps: { size: "sm" },
      vars: (_theme, { variant = "filled" }) => ({
        root: {
          "--button-height": "30px",
          "--button-padding-x": "12px",
          "--button-fz": "var(--tot-ui)",
          "--button-color": variant === "filled" ? "var(--tot-on-accent)" : undefined,
        },
      }),
    }),
    SegmentedControl: SegmentedControl.extend({
      defaultProps: { size: "sm", withItemsBorders: false, transitionDuration: 0 },
    }),
    TextInput: TextInput.extend({ defaultProps: { size: "sm" } }),
    Textarea: Textarea.extend({ defaultProps: { size: "sm" } }),
    NativeSelect: NativeSelect.extend({ defaultProps: { size: "sm" } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, fz: "xs" } }),
    Modal: Modal.extend({
      defaultProps: {
        radius: 10,
        transitionProps: { duration: 120 },
        overlayProps: { opacity: 1 },
      },
    }),
    Popover: Popover.extend({ defaultProps: { transitionProps: { duration: 120 } } }),
    Menu: Menu.extend({ defaultProps: { transitionProps: { duration: 120 } } }),
  },
});

const fromTokens = {
  "--mantine-color-body": "var(--tot-surface)",
  "--mantine-color-text": "var(--tot-text)",
  "--mantine-color-dimmed": "var(--tot-text-3)",
  "--mantine-color-placeholder": "var(--tot-text-3)",
  "--mantine-color-default": "var(--tot-surface)",
  "--mantine-color-default-hover": "var(--tot-hover)",
  "--mantine-color-default-color": "var(--tot-text)",
  "--mantine-color-default-border": "var(--tot-line-strong)",
  "--mantine-color-error": "var(--tot-problem)",
  "--mantine-color-anchor": "var(--tot-accent-text)",
  "--mantine-primary-color-filled": "var(--tot-accent)",
  "--mantine-primary-color-filled-hover": "var(--tot-accent-hover)",
  "--mantine-color-leaf-filled": "var(--tot-accent)",
  "--mantine-color-leaf-filled-hover": "var(--tot-accent-hover)",
  "--mantine-color-leaf-outline": "var(--tot-accent)",
};

/** Lets Mantine take its colours from the tokens, so that a scheme or contrast changes both at once. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: fromTokens,
  dark: fromTokens,
});
