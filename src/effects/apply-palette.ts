/** Gives the picture and the page around it the same colours, as custom properties of the page's root. */
import type { App } from "../actions/app.ts";
import type { Palette } from "../core/view/palette.ts";

function toProperties(palette: Palette): readonly (readonly [name: string, value: string])[] {
  const named = ["paper", "surface", "ink", "ink2", "line", "accent", "mark", "warning", "grey"] as const;
  return [
    ...named.map((name) => [`--${name}`, palette[name]] as const),
    ...palette.hues.map((hue, slot) => [`--hue-${slot}`, hue] as const),
    ...palette.tones.map(([, border], slot) => [`--tone-${slot}`, border] as const),
    ...palette.steps.map(([fill], slot) => [`--step-${slot}`, fill] as const),
    ...palette.groups.map(([fill], slot) => [`--group-${slot}`, fill] as const),
  ];
}

export function applyPalette({ stores, derived, ports }: App, root: HTMLElement): void {
  let applied: Palette | null = null;
  const apply = () => {
    const palette = derived.palette();
    if (palette === applied) return;
    applied = palette;
    for (const [name, value] of toProperties(palette)) root.style.setProperty(name, value);
    root.style.colorScheme = palette.isDark ? "dark" : "light";
    root.dataset["palette"] = palette.id;
    ports.renderer.setPalette(palette);
  };
  apply();
  stores.settings.subscribe(apply);
  stores.ui.subscribe(apply);
}

/** Follows what the reader's system asks for. */
export function followSystemTheme({ stores }: App, page: Window): void {
  const contrast = page.matchMedia("(prefers-contrast: more)");
  const dark = page.matchMedia("(prefers-color-scheme: dark)");
  const apply = () =>
    stores.ui.setState({ systemTheme: contrast.matches ? "contrast" : dark.matches ? "dark" : "light" });
  contrast.addEventListener("change", apply);
  dark.addEventListener("change", apply);
  apply();
}
