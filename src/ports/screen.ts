/** The whole screen, as far as the browser gives it. */
export interface Screen {
  enterFull(): void;
  leaveFull(): void;
  toggleFull(): void;
}
