/** One look for every control one types into or chooses from. 16 px text keeps phones from zooming in. */
export const CONTROL =
  "block w-full min-h-[44px] rounded-control border border-edge bg-surface px-3 py-2 text-ink placeholder:text-muted aria-invalid:border-2 aria-invalid:border-late disabled:bg-sunken disabled:text-muted";
