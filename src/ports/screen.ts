/** The whole screen, and that it stays lit, as far as the browser gives it. */
export interface Screen {
  enterFull(): void;
  leaveFull(): void;
  toggleFull(): void;
  /** Whether the screen is to stay lit without a hand; asked for anew whenever the page is seen again. */
  stayAwake(isWanted: boolean): void;
}
